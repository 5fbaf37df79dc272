import type { Penempatkan } from '../mutasi/susunan-angkat'
import { type BahanBatas, kendalaBatas } from './batas'
import { adaPindah, type CaraBeda, isBeda, kendalaBeda, kendalaBedaBalik } from './beda'
import type { HasilUsul } from './hasil-usul'
import { jelaskan, tanpaCalon, terhalangOleh, ukuranOf } from './jelaskan'
import { pembatasOf } from './pembatas'
import { type BahanUsul, type PeriksaUsul, periksaUsul } from './periksa-usul'
import type { Pilihan } from './pilihan'
import { angkaOf, nilaiTetap, type SoalUsul } from './soal'
import type { Kendala, Penghitung } from './soal-angka'

/** How many proposals are looked for. */
export const USUL_MAKSIMUM = 3

/** How far the search is: which proposal, which round. */
export type MajuUsul = { readonly usul: number; readonly putaran: number }

/** Who works out the numbers, and who is told how far it is. */
export type Pekerja = { readonly hitung: Penghitung; readonly maju: (maju: MajuUsul) => void }

type Gagal = { readonly berhenti: Exclude<HasilUsul['berhenti'], 'LENGKAP'>; readonly melanggar: readonly string[] }

/** What one search goes on; `terlarang` are cells found to break a rule in a whole plan, and grow. */
type Pencarian = {
  readonly soal: SoalUsul
  readonly bahan: BahanUsul & BahanBatas
  readonly batas: readonly Kendala[]
  readonly terlarang: Set<number>
  readonly pekerja: Pekerja
}

/** Proposes up to three complete plans that differ clearly, best first, and says what stood in the way. */
export async function usulkan(soal: SoalUsul, bahan: BahanUsul & BahanBatas, pekerja: Pekerja): Promise<HasilUsul> {
  const pencarian: Pencarian = { soal, bahan, batas: kendalaBatas(soal, bahan), terlarang: new Set(), pekerja }
  const pilihan: Pilihan[] = []
  let gagal: Gagal | null = null
  while (gagal === null && pilihan.length < USUL_MAKSIMUM) {
    const found = await berikutnya(pencarian, pilihan)
    if ('berhenti' in found) gagal = found
    else pilihan.push(found)
  }
  return {
    usul: pilihan.toSorted((a, b) => b.jawab.nilai - a.jawab.nilai).map((p) => jelaskan(soal, p)),
    berhenti: gagal === null ? 'LENGKAP' : await sebabBerhenti(pencarian, gagal, pilihan.length > 0),
    melanggar: [...(gagal?.melanggar ?? [])],
    terhalang: terhalangOleh(soal),
    pembatas: [...(await pembatasOf(soal, pekerja.hitung))],
    tanpaCalon: tanpaCalon(soal),
    ukuran: ukuranOf(soal)
  }
}

/** The next proposal: with other people when that is worth enough, else with the same people in other posts. */
async function berikutnya(pencarian: Pencarian, pilihan: readonly Pilihan[]): Promise<Pilihan | Gagal> {
  const terakhir = pilihan.at(-1)
  if (!terakhir) return satuUsul(pencarian, { usul: 1, tambahan: [], beda: null })
  const tetap = nilaiTetap(pencarian.soal)
  const cukup = ((terakhir.jawab.nilai - tetap) * pencarian.soal.setelan.persenNilaiBeda) / 100
  const orangLain = await berbeda(pencarian, pilihan, 'ORANG')
  if (!('berhenti' in orangLain) && orangLain.jawab.nilai - tetap >= cukup) return orangLain
  const tempatLain = await berbeda(pencarian, pilihan, 'PENEMPATAN')
  return 'berhenti' in tempatLain ? orangLain : tempatLain
}

/** A proposal that differs from all before. What binds every cell is only asked for when the answer without it falls short. */
async function berbeda(pencarian: Pencarian, pilihan: readonly Pilihan[], cara: CaraBeda): Promise<Pilihan | Gagal> {
  const { soal } = pencarian
  const usul = pilihan.length + 1
  const ringan = pilihan.map((p) => kendalaBeda(soal, p.butir, cara))
  const found = await satuUsul(pencarian, { usul, tambahan: ringan, beda: cara })
  const isCukup =
    'berhenti' in found ? found.berhenti !== 'TIDAK_ADA_PERPINDAHAN' : pilihan.every((p) => isBeda(soal, p.butir, found.butir))
  if (isCukup) return found
  const penuh = [...ringan, ...pilihan.map((p) => kendalaBedaBalik(soal, p.butir, cara)), adaPindah(soal)]
  return satuUsul(pencarian, { usul, tambahan: penuh, beda: cara })
}

type Cari = { readonly usul: number; readonly tambahan: readonly Kendala[]; readonly beda: CaraBeda | null }

/** Solves, examines the whole plan, forbids the moves that break a rule, and solves again. */
async function satuUsul({ soal, bahan, batas, terlarang, pekerja }: Pencarian, { usul, tambahan, beda }: Cari): Promise<Pilihan | Gagal> {
  let melanggar: readonly string[] = []
  for (let putaran = 1; putaran <= soal.setelan.putaranMaksimum; putaran += 1) {
    pekerja.maju({ usul, putaran })
    const jawab = await pekerja.hitung({ ...angkaOf(soal, { terlarang }), kendala: [...batas, ...tambahan] })
    if (jawab.jenis !== 'ADA') return { berhenti: jawab.jenis === 'WAKTU_HABIS' ? 'WAKTU_HABIS' : 'BATAS_MUSTAHIL', melanggar }
    const butir = butirOf(soal, jawab.kolomOf)
    if (butir.length === 0) return { berhenti: 'TIDAK_ADA_PERPINDAHAN', melanggar }
    const periksa = periksaUsul(bahan, butir)
    if (periksa.takTerurai.length > 0) return { berhenti: 'MELANGGAR', melanggar: periksa.takTerurai }
    if (periksa.salah.length === 0) return { jawab, butir, periksa, putaran, beda }
    melanggar = rulesOf(periksa)
    for (const b of periksa.salah) terlarang.add(selOf(soal, b))
  }
  return { berhenti: 'MELANGGAR', melanggar }
}

const rulesOf = ({ hasil }: PeriksaUsul): readonly string[] => [
  ...new Set([...hasil.perLangkah.values()].flat().flatMap((t) => (t.hasil === 'BLOK' ? [t.aturan] : [])))
]

/** The moves of a choice: whoever keeps the own post does not move. */
function butirOf({ baris, kolom }: SoalUsul, kolomOf: readonly number[]): readonly Penempatkan[] {
  return baris.flatMap(({ jabatan }, b) => {
    const orang = kolom[kolomOf[b] ?? -1]
    return orang && orang.barisSendiri !== b ? [{ pegawaiId: orang.pegawaiId, jabatanId: jabatan.id }] : []
  })
}

const selOf = ({ baris, kolom }: SoalUsul, { pegawaiId, jabatanId }: Penempatkan): number =>
  baris.findIndex((b) => b.jabatan.id === jabatanId) * kolom.length + kolom.findIndex((k) => k.pegawaiId === pegawaiId)

/** Why there is no (further) proposal: nothing else is left, the limits exclude each other, or somebody must move and cannot. */
async function sebabBerhenti({ soal, pekerja }: Pencarian, gagal: Gagal, isLanjutan: boolean): Promise<HasilUsul['berhenti']> {
  if (gagal.berhenti !== 'BATAS_MUSTAHIL') return gagal.berhenti
  if (isLanjutan) return 'TIDAK_ADA_LAIN'
  const { jenis } = await pekerja.hitung(angkaOf(soal))
  return jenis === 'MUSTAHIL' ? 'TERHALANG' : 'BATAS_MUSTAHIL'
}
