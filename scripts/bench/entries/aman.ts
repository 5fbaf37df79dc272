import { rmSync, statSync } from 'node:fs'
import { pekerjaDiSini } from '../../../electron/app/gerbang/pekerja'
import { periksaSalinan, salinData } from '../../../electron/db/salinan'
import { SARINGAN_KOSONG } from '../../../src/domain/pegawai/saringan'
import { openBenchApp } from '../bench-app'

const [berkas, kunciArg = '', jumlah = '20000'] = process.argv.slice(2)
if (!berkas) throw new Error('usage: aman DATABASE [KEY] [PEOPLE]')
const kunci = kunciArg === '' ? null : kunciArg

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
const tengah = (semua: readonly number[]): number => semua.toSorted((a, b) => a - b)[Math.floor(semua.length / 2)] ?? 0

async function repeated(kali: number, work: (n: number) => unknown): Promise<number> {
  const ms: number[] = []
  for (let n = 0; n < kali; n += 1) ms.push(await timed(() => work(n)))
  return tengah(ms)
}

const baru = openBenchApp(berkas, kunci)
const isi = await timed(() => baru.run('contoh.load', { jumlahPegawai: Number(jumlah), benih: 7 }))
baru.close()

const mulai = performance.now()
const app = openBenchApp(berkas, kunci)
const buka = performance.now() - mulai
const sunting = await repeated(60, (n) =>
  app.run('acuan.set', { daftar: 'JF', kode: `Uji ${n}`, nama: `Uji ${n}`, sebutan: '', isDipakai: true })
)
const list = (cari: string): Promise<unknown> =>
  app.ask('pegawai.list', { saringan: { ...SARINGAN_KOSONG, cari }, urut: 'nama', turun: false, mulai: 0, jumlah: 100 })
const pertama = await timed(() => list(''))
const cari = await repeated(60, (n) => list(['chaniago', 'kepala bidang', '1985', 'budi'][n % 4] ?? ''))
const salinan = { berkas: `${berkas}.salinan`, kunci, binding: undefined }
const salin = await repeated(3, () => {
  rmSync(salinan.berkas, { force: true })
  salinData(app.db.sqlite, salinan.berkas)
})
const periksa = await repeated(3, () => periksaSalinan(salinan))
const ukuran = statSync(salinan.berkas).size
app.close()
// what turning it on costs, copy and swap aside
const sandikan = kunci === null ? await timed(() => pekerjaDiSini.sandikan({ salinan, kunciBaru: '5a'.repeat(32) })) : 0
process.stdout.write(JSON.stringify({ isi, buka, sunting, pertama, cari, salin, periksa, sandikan, ukuran }))
