import { type Abk, type PolaAbk, PolaAbkId, type Tugas } from '../abk/abk'
import { ATURAN_ABK_BAKU } from '../abk/aturan-abk'
import { bebanOf, denganBeban, kaliSetahun } from '../abk/hitung-abk'
import { isStruktural, type Jabatan } from '../organisasi/jabatan'
import { type Acak, createAcak } from './acak'
import type { Formasi } from './formasi'
import { type BarisTugas, TUGAS_CONTOH, TUGAS_PIMPINAN } from './tugas-contoh'
import { PUSKESMAS } from './wilayah'

/** Where the sample has finished its ABK; elsewhere needs are still as entered. */
const SELESAI: ReadonlySet<string> = new Set([
  'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
  'Dinas Komunikasi dan Informatika',
  'Dinas Kependudukan dan Pencatatan Sipil',
  `Puskesmas ${PUSKESMAS[0]}`
])

/** How far the work of a post lies from the people it was given, in people: less than half a person, so the need stays what it was. */
const SELISIH = [-0.42, -0.27, -0.12, 0.03, 0.18, 0.33]

/** The posts of the sample with load and need after their ABK, the ABK themselves, and templates for their names. */
export type AbkContoh = { readonly jabatan: readonly Jabatan[]; readonly abk: readonly Abk[]; readonly pola: readonly PolaAbk[] }

/** What the ABK of the sample are made of: its posts, where each stands, and a seed of their own. */
type BahanAbk = {
  readonly jabatan: readonly Jabatan[]
  readonly formasi: readonly Formasi[]
  readonly benih: number
  readonly newId: () => string
}

/** Works out the ABK of the sample. It has a stream of chance of its own: the rest of the city is the same with and without. */
export function buildAbk({ jabatan, formasi, benih, newId }: BahanAbk): AbkContoh {
  const acak = createAcak(benih + 1)
  const berAbk = new Set(formasi.filter(isSelesai).map((f) => f.jabatan.id))
  const abk = new Map(jabatan.filter((j) => berAbk.has(j.id)).map((j) => [j.id, { id: j.id, tugas: tugasJabatan(acak, j) }]))
  const nama = new Set(jabatan.filter((j) => abk.has(j.id) && !isStruktural(j)).map((j) => j.nama))
  return {
    jabatan: jabatan.map((j) => {
      const ini = abk.get(j.id)
      return ini ? { ...j, ...denganBeban(j, bebanOf(ini.tugas, ATURAN_ABK_BAKU), ATURAN_ABK_BAKU) } : j
    }),
    abk: [...abk.values()],
    pola: [...nama].map((n) => ({ id: PolaAbkId.parse(newId()), nama: n, tugas: tugasUntuk(barisDari(n), 1) }))
  }
}

/** A post whose work is known, in an office that has finished; an extra duty is nobody's whole work. */
const isSelesai = ({ jabatan, jalur, isTugasTambahan }: Formasi): boolean =>
  !isTugasTambahan && jalur.some((nama) => SELESAI.has(nama)) && (isStruktural(jabatan) || barisDari(jabatan.nama).length > 0)

function tugasJabatan(acak: Acak, jabatan: Jabatan): Tugas[] {
  const { jenis, nama, kebutuhan } = jabatan
  const baris = jenis === 'JF' || jenis === 'PELAKSANA' ? barisDari(nama) : TUGAS_PIMPINAN[jenis]
  return tugasUntuk(baris, kebutuhan + acak.pilih(SELISIH))
}

const barisDari = (nama: string): readonly BarisTugas[] =>
  Object.entries(TUGAS_CONTOH).find(([dasar]) => nama === dasar || nama.startsWith(`${dasar} `))?.[1] ?? []

/** Tasks that keep so many people busy, each with its share of the work in whole results. */
function tugasUntuk(baris: readonly BarisTugas[], orang: number): Tugas[] {
  const semua = baris.reduce((sum, [, , , , bagian]) => sum + bagian, 0)
  return baris.map(([uraian, hasil, periode, menit, bagian]) => {
    const waktu = (orang * ATURAN_ABK_BAKU.waktuEfektif * bagian) / semua
    const volume = Math.max(1, Math.round(waktu / (menit * kaliSetahun(periode, ATURAN_ABK_BAKU))))
    const isJam = menit % 60 === 0
    return { uraian, hasil, satuan: hasil, volume, periode, norma: isJam ? menit / 60 : menit, satuanNorma: isJam ? 'JAM' : 'MENIT' }
  })
}
