import { RencanaId } from '../../../src/domain/mutasi/rencana'
import { indexSnapshot } from '../../../src/domain/organisasi/snapshot'
import { openBenchApp } from '../bench-app'

// a plan of seventy people in the sample city, written to a database of its own
const [, , berkas = '', jumlah = '70'] = process.argv
const { ask, run, close } = openBenchApp(berkas)

const [contoh] = await ask('rencana.list', null)
if (!contoh) throw new Error('the sample has no plan')
const rencanaId = RencanaId.parse(contoh.id)
const awal = await ask('rencana.detail', { id: rencanaId })
for (const { id } of awal?.langkah ?? []) await run('langkah.remove', { langkahId: id, beserta: false })
const rows = await ask('organisasi.snapshot', { tanggal: contoh.tmt })
const snapshot = indexSnapshot(rows)
const kursi = rows.jabatan.flatMap(({ id, eselon }) => {
  const [duduk] = snapshot.byJabatan.get(id) ?? []
  return eselon !== null && eselon !== 'II.a' && duduk ? [{ id, pegawaiId: duduk.pegawaiId }] : []
})
for (let n = Number(jumlah); n > 0; n -= 1) {
  const [orang, ke] = [kursi[n % kursi.length], kursi[(n + 1) % kursi.length]]
  await run('langkah.place', { rencanaId, pegawaiId: orang?.pegawaiId, jabatanId: ke?.id })
}
close()
process.stdout.write(JSON.stringify({ rencanaId }))
