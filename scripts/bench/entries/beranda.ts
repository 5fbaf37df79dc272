import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PegawaiId } from '../../../src/domain/pegawai/pegawai'
import { openBenchApp } from '../bench-app'

// Beranda of a large city, through the application's own border: just opened, asked again, and after one change
const jumlahPegawai = Number(process.argv[2] ?? 20_000)
const folder = mkdtempSync(join(tmpdir(), 'penata-bench-'))
const berkas = join(folder, 'penata.db')

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
const at = (list: readonly number[], part: number): number => list.toSorted((a, b) => a - b)[Math.floor(list.length * part)] ?? 0

const kota = openBenchApp(berkas)
await kota.run('contoh.load', { jumlahPegawai, benih: 7 })
kota.close()

const app = openBenchApp(berkas)
const dibuka = await timed(() => app.ask('beranda.ringkasan', null))
const siap = await timed(() => app.ask('beranda.ringkasan', null))

const { pengingat } = await app.ask('beranda.ringkasan', null)
const [satu] = pengingat.find(({ jenis }) => jenis === 'pensiun')?.teratas ?? []
if (satu?.tuju?.jenis !== 'PEGAWAI') throw new Error('nobody to change')
const id = PegawaiId.parse(satu.tuju.id)
const sunting: number[] = []
for (let n = 0; n < 10; n += 1) {
  await app.run('pegawai.update', { id, patch: { tempatLahir: `Kota ${n}` } })
  sunting.push(await timed(() => app.ask('beranda.ringkasan', null)))
}
app.close()
rmSync(folder, { recursive: true })
process.stdout.write(JSON.stringify({ dibuka, siap, sunting: at(sunting, 0.5), suntingTerburuk: at(sunting, 0.95) }))
