import type { Tugas } from '../../../src/domain/abk/abk'
import { type AturanAbk, ATURAN_ABK_BAKU } from '../../../src/domain/abk/aturan-abk'
import { configureAbk } from '../../../src/domain/abk/commands/configure-abk'
import { bebanOf, denganBeban } from '../../../src/domain/abk/hitung-abk'
import { buildContoh } from '../../../src/domain/contoh/build-contoh'
import type { Change } from '../../../src/domain/kit/changeset'
import type { Jabatan } from '../../../src/domain/organisasi/jabatan'
import { indexSnapshot } from '../../../src/domain/organisasi/snapshot'
import { isBerlaku } from '../../../src/domain/pegawai/penempatan'
import { rekapPeta } from '../../../src/domain/peta-jabatan/rekap-peta'

// a whole city worked out again: the setting is changed, every post follows, the recap is made of the outcome
const TODAY = '2026-11-22'
const [jumlahJabatan = '4000', jumlahTugas = '10'] = process.argv.slice(2)
let last = 0
const newId = (): string => {
  last += 1
  return `id-${last}`
}
const given = { today: TODAY, now: `${TODAY}T02:00:00.000Z`, newId }
const contoh = buildContoh({ benih: 7, jumlahPegawai: 20_000, today: TODAY, newId })
const rowsOf = <N extends Change['entity']>(name: N) =>
  contoh.flatMap((c) => (c.entity === name && c.after ? [c.after as NonNullable<Extract<Change, { entity: N }>['after']>] : []))

const tugasOf = (n: number): Tugas[] =>
  Array.from({ length: Number(jumlahTugas) }, (_, t) => ({
    uraian: `Tugas ${t}`,
    hasil: 'Laporan',
    satuan: 'Laporan',
    volume: ((n * 7 + t * 3) % 40) + 0.5,
    periode: t % 3 === 0 ? 'BULAN' : 'MINGGU',
    norma: ((n + t) % 12) * 5 + 1.25,
    satuanNorma: 'MENIT'
  }))
const berabk = rowsOf('jabatan')
  .slice(0, Number(jumlahJabatan))
  .map((jabatan, n) => {
    const tugas = tugasOf(n)
    return { jabatan: { ...jabatan, ...denganBeban(jabatan, bebanOf(tugas, ATURAN_ABK_BAKU), ATURAN_ABK_BAKU) }, tugas }
  })
const rows = {
  tanggal: TODAY,
  unor: rowsOf('unor'),
  pegawai: rowsOf('pegawai'),
  penempatan: rowsOf('penempatan').filter((p) => isBerlaku(p, TODAY))
}
const snapshot = indexSnapshot({ ...rows, jabatan: berabk.map(({ jabatan }) => jabatan) })

/** The posts as a changeset leaves them. */
function sesudah(changes: readonly Change[]): readonly Jabatan[] {
  const baru = new Map(changes.flatMap((c) => (c.entity === 'jabatan' && c.after ? [[c.after.id, c.after]] : [])))
  return berabk.map(({ jabatan }) => baru.get(jabatan.id) ?? jabatan)
}

const hitung: number[] = []
const rekap: number[] = []
let berubah = 0
for (let n = 0; n < 21; n += 1) {
  const aturan: AturanAbk = { ...ATURAN_ABK_BAKU, mingguKerja: 48 + (n % 2), waktuEfektif: 60_000 + n }
  const start = performance.now()
  const decided = configureAbk.decide({ ketentuan: [], berabk }, { aturan }, given)
  hitung.push(performance.now() - start)
  if (!decided.ok) throw new Error(decided.error.pesan)
  berubah = decided.value.filter((c) => c.entity === 'jabatan').length
  const terindeks = { rows: { ...rows, jabatan: berabk.map((b) => b.jabatan) }, snapshot }
  const after = indexSnapshot({ ...rows, jabatan: sesudah(decided.value) }, terindeks)
  const mulai = performance.now()
  rekapPeta(after, null, aturan)
  rekap.push(performance.now() - mulai)
}
process.stdout.write(
  JSON.stringify({
    // the first of a fresh process: nobody changes a setting twenty times in a row
    pertama: (hitung[0] ?? 0) + (rekap[0] ?? 0),
    hitung,
    rekap,
    berubah,
    jabatan: berabk.length,
    tugas: berabk.reduce((sum, b) => sum + b.tugas.length, 0)
  })
)
