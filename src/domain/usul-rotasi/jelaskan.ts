import type { JabatanId } from '../organisasi/jabatan'
import type { HasilUsul, LangkahUsul, TerbukaUsul, Usul } from './hasil-usul'
import { biayaSel, angkaOf, LOLOS, nilaiTetap, SKALA, type SoalUsul } from './soal'
import { isMembukaLowongan } from './peserta'
import { TERLARANG } from './soal-angka'
import type { Pilihan } from './pilihan'

/** Puts a choice into words: each move with who came next, what stays open and why, and what it is worth. */
export function jelaskan(soal: SoalUsul, { jawab, butir, periksa, putaran, beda }: Pilihan): Usul {
  const { kolomOf } = jawab
  const tempatOf = new Map(kolomOf.flatMap((k, b) => (k < 0 ? [] : [[k, b] as const])))
  return {
    langkah: butir.map(({ jabatanId }) =>
      langkahUsul(soal, { b: soal.baris.findIndex((x) => x.jabatan.id === jabatanId), kolomOf, tempatOf })
    ),
    nilai: jawab.nilai / SKALA,
    nilaiTetap: nilaiTetap(soal) / SKALA,
    kecocokan: rataKecocokan(soal, kolomOf),
    terbuka: soal.baris.flatMap(({ isTambahan }, b) => (!isTambahan && (kolomOf[b] ?? -1) < 0 ? [terbukaOf(soal, b)] : [])),
    lowonganBaru: lowonganBaru(soal, kolomOf),
    cara: jawab.cara,
    selisih: jawab.batasAtas > jawab.nilai ? (jawab.batasAtas - jawab.nilai) / Math.max(1, Math.abs(jawab.batasAtas)) : 0,
    biayaBatas: Math.max(0, jawab.tanpaKendala - jawab.nilai) / SKALA,
    jumlah: { ...periksa.hasil.jumlah },
    beda,
    putaran
  }
}

type Tempat = { readonly b: number; readonly kolomOf: readonly number[]; readonly tempatOf: ReadonlyMap<number, number> }

function langkahUsul(soal: SoalUsul, tempat: Tempat): LangkahUsul {
  const { b, kolomOf } = tempat
  const k = kolomOf[b] ?? -1
  const [baris, orang] = [soal.baris[b], soal.kolom[k]]
  if (!baris || !orang) throw new Error('A move without a person or a post')
  const sel = b * soal.kolom.length + k
  const calon = calonBaris(soal, b)
  return {
    pegawaiId: orang.pegawaiId,
    jabatanId: baris.jabatan.id,
    nilai: (soal.kecocokan[sel] ?? 0) / SKALA,
    isPromosi: soal.promosi[sel] === 1,
    calon: calon.length,
    berikut: berikutOf(soal, calon.find((c) => c !== sel) ?? null, tempat)
  }
}

/** The best candidate besides the one proposed, and why it is not that one. */
function berikutOf(soal: SoalUsul, sel: number | null, { b, kolomOf, tempatOf }: Tempat): LangkahUsul['berikut'] {
  if (sel === null) return null
  const k = sel % soal.kolom.length
  const orang = soal.kolom[k]
  if (!orang) return null
  const lain = tempatOf.get(k)
  const dipilih = b * soal.kolom.length + (kolomOf[b] ?? -1)
  return {
    pegawaiId: orang.pegawaiId,
    nilai: (soal.kecocokan[sel] ?? 0) / SKALA,
    sebab: lain === undefined ? sebabOf(soal, sel, dipilih) : 'KE_JABATAN_LAIN',
    jabatanId: lain === undefined ? null : (soal.baris[lain]?.jabatan.id ?? null)
  }
}

function sebabOf(soal: SoalUsul, sel: number, dipilih: number): 'LEBIH_RENDAH' | 'BIAYA' | 'SUSUNAN' {
  const cocok = (s: number): number => soal.kecocokan[s] ?? 0
  if (cocok(sel) <= cocok(dipilih)) return 'LEBIH_RENDAH'
  return cocok(sel) - biayaSel(soal, sel) <= cocok(dipilih) - biayaSel(soal, dipilih) ? 'BIAYA' : 'SUSUNAN'
}

/** The cells of a row that rules and limits allow, best fit first. */
function calonBaris({ kolom, larangan, ditutup, kecocokan }: SoalUsul, b: number): readonly number[] {
  return kolom
    .map((_, k) => b * kolom.length + k)
    .filter((sel) => larangan[sel] === LOLOS && ditutup[sel] === 0)
    .toSorted((x, y) => (kecocokan[y] ?? 0) - (kecocokan[x] ?? 0) || x - y)
}

/** Posts nobody asked about that the proposal leaves empty. */
function lowonganBaru({ baris, kolom }: SoalUsul, kolomOf: readonly number[]): JabatanId[] {
  const ditinggalkan = kolomOf.flatMap((k) => {
    const orang = kolom[k]
    return orang?.asal && isMembukaLowongan(orang) ? [orang.asal.id] : []
  })
  return [...baris.flatMap(({ jabatan, isTambahan }, b) => (isTambahan && (kolomOf[b] ?? -1) < 0 ? [jabatan.id] : [])), ...ditinggalkan]
}

/** Mean score of those who move. */
function rataKecocokan({ kolom, kecocokan }: SoalUsul, kolomOf: readonly number[]): number | null {
  const cocok = kolomOf.flatMap((k, b) => (k < 0 || kolom[k]?.barisSendiri === b ? [] : [kecocokan[b * kolom.length + k] ?? 0]))
  return cocok.length === 0 ? null : cocok.reduce((sum, n) => sum + n, 0) / cocok.length / SKALA
}

/** The posts that nobody on the list may take, with the rules that say so. */
export const tanpaCalon = (soal: SoalUsul): TerbukaUsul[] =>
  soal.baris.flatMap(({ pemegang }, b) => (pemegang === null && calonBaris(soal, b).length === 0 ? [terbukaOf(soal, b)] : []))

/** Why a post stays open: how many could hold it, and whom which rule leaves out. */
function terbukaOf(soal: SoalUsul, b: number): TerbukaUsul {
  const jabatanId = soal.baris[b]?.jabatan.id
  if (jabatanId === undefined) throw new Error('No such row')
  const orang = new Map<string, number>()
  for (let k = 0; k < soal.kolom.length; k += 1) {
    const aturan = soal.aturan[(soal.gugur[b * soal.kolom.length + k] ?? 0) - 1]
    if (aturan !== undefined) orang.set(aturan, (orang.get(aturan) ?? 0) + 1)
  }
  const gugur = [...orang]
    .map(([aturan, n]) => ({ aturan, orang: n }))
    .toSorted((x, y) => y.orang - x.orang || x.aturan.localeCompare(y.aturan))
  return { jabatanId, calon: calonBaris(soal, b).length, gugur }
}

/** People who must move and posts that must stay filled, for whom nothing is allowed. */
export function terhalangOleh(soal: SoalUsul): HasilUsul['terhalang'] {
  const { nilai, kosong, wajib, baris, kolom } = angkaOf(soal)
  const isBuntuKolom = (k: number): boolean => wajib[k] === 1 && !soal.baris.some((_, b) => nilai[b * kolom + k] !== TERLARANG)
  const isBuntuBaris = (b: number): boolean => kosong[b] === TERLARANG && !soal.kolom.some((_, k) => nilai[b * kolom + k] !== TERLARANG)
  return {
    pegawai: soal.kolom.flatMap((orang, k) => (isBuntuKolom(k) ? [orang.pegawaiId] : [])),
    jabatan: soal.baris.slice(0, baris).flatMap(({ jabatan }, b) => (isBuntuBaris(b) ? [jabatan.id] : []))
  }
}

/** How large the problem was. */
export const ukuranOf = ({ baris, kolom, larangan, ditutup }: SoalUsul): HasilUsul['ukuran'] => ({
  jabatan: baris.length,
  orang: kolom.length,
  pasangan: larangan.length,
  lolos: larangan.reduce((n, l, sel) => n + Number(l === LOLOS && ditutup[sel] === 0), 0)
})
