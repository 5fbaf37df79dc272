import { Packer } from 'docx'
import { writeFileSync } from 'node:fs'
import { systemGiven } from '../../../electron/app/clock'
import { createMejaNaskah, withGambar } from '../../../electron/app/naskah/meja-naskah'
import { createRingkasNaskah } from '../../../electron/db/ringkas-naskah'
import { createStore } from '../../../electron/db/store'
import { toDocx } from '../../../electron/documents/docx'
import { wordDocument } from '../../../electron/documents/docx-document'
import { toHtml } from '../../../electron/documents/html'
import type { Dokumen } from '../../../src/domain/kit/document'
import { RencanaId } from '../../../src/domain/mutasi/rencana'
import { gabungNaskah } from '../../../src/domain/naskah/susun-naskah'
import { indexSnapshot } from '../../../src/domain/organisasi/snapshot'
import { openBenchApp } from '../bench-app'

// a plan of so many appointments in a new database, its excerpts as the page of HTML the app prints, and the same as Word: ours and the library alone
const [, , berkas = '', html = '', jumlah = '300', putaran = '3'] = process.argv
const PEGAWAI = 10_000
const { db, ask, run, close } = openBenchApp(berkas)

await run('contoh.load', { jumlahPegawai: PEGAWAI, benih: 7 })
const [contoh] = await ask('rencana.list', null)
const rencanaId = RencanaId.parse(contoh?.id)
const awal = await ask('rencana.detail', { id: rencanaId })
for (const { id } of awal?.langkah ?? []) await run('langkah.remove', { langkahId: id, beserta: false })

// everybody takes the post of the next one
const rows = await ask('organisasi.snapshot', { tanggal: contoh?.tmt ?? null })
const { byJabatan } = indexSnapshot(rows)
const kursi = rows.jabatan.flatMap(({ id, eselon }) => {
  const [duduk] = byJabatan.get(id) ?? []
  return eselon !== null && eselon !== 'II.a' && eselon !== 'II.b' && duduk ? [{ id, pegawaiId: duduk.pegawaiId }] : []
})
for (let n = Number(jumlah) - 1; n >= 0; n -= 1)
  await run('langkah.place', { rencanaId, pegawaiId: kursi[n]?.pegawaiId, jabatanId: kursi[n + 1]?.id })

const permintaan = { jenis: 'petikan', rencanaId, pegawaiIds: [], isian: {} }
const { read, stretches } = createStore(db)
const ringkas = createRingkasNaskah(db)
const kerja = createMejaNaskah({ read, stretches, ringkas, given: systemGiven, keadaan: () => '' }).buka(permintaan)
const naskah = kerja.subjek.map((s) => withGambar({ ...kerja.susun(s).dokumen, isKonsep: true as const }, read))
const gabung = gabungNaskah(naskah, 'Petikan')
if (!gabung || naskah.length !== Number(jumlah)) throw new Error(`${naskah.length} excerpts instead of ${jumlah}`)
writeFileSync(html, toHtml(gabung))

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
const alone = (dokumen: Dokumen): Promise<unknown> => Packer.toBuffer(wordDocument(dokumen, 0, dokumen.bagian.length))
/** Paper by paper, one side and then the other: what else the machine does slows both. */
async function pair(semua: readonly Dokumen[]): Promise<readonly [ours: number, theirs: number]> {
  const sum: [number, number] = [0, 0]
  for (const dokumen of semua) {
    sum[0] += await timed(() => toDocx(dokumen))
    sum[1] += await timed(() => alone(dokumen))
  }
  return sum
}
const hasil = { masing: [] as (readonly [number, number])[], satu: [] as (readonly [number, number])[] }
for (let n = 0; n <= Number(putaran); n += 1) {
  const [masing, satu] = [await pair(naskah), await pair([gabung])]
  // the first round warms both up
  if (n === 0) continue
  hasil.masing.push(masing)
  hasil.satu.push(satu)
}
close()
process.stdout.write(JSON.stringify({ permintaan, ...hasil }))
