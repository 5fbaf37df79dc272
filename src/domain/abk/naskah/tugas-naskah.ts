import type { Sel } from '../../kit/document'
import { isStruktural, type Jabatan } from '../../organisasi/jabatan'
import type { Tugas } from '../abk'
import type { AturanAbk } from '../aturan-abk'
import { bebanOf, bebanTugas, kaliSetahun, kebutuhanBulat, kebutuhanKasar, normaMenit } from '../hitung-abk'
import { angkaPas } from './bahan-abk'

/** What comes of a task, as papers write it. */
export const hasilTeks = ({ hasil, satuan }: Pick<Tugas, 'hasil' | 'satuan'>): string => hasil || satuan

/** Results of a year, counted in their unit: not rounded, so that volume times norma is the load beside it. */
export const jumlahHasil = ({ volume, periode, satuan }: Tugas, aturan: AturanAbk): Sel =>
  bersatuan(angkaPas(Number((volume * kaliSetahun(periode, aturan)).toPrecision(12))), satuan)

/** Minutes that one result takes. */
export const waktuPenyelesaian = ({ norma, satuanNorma }: Tugas): Sel => angkaPas(Number(normaMenit(norma, satuanNorma).toPrecision(12)))

/** The people one task needs. */
export const kebutuhanTugas = (tugas: Tugas, aturan: AturanAbk): Sel => ({
  angka: Number((bebanTugas(tugas, aturan) / aturan.waktuEfektif).toPrecision(12)),
  desimal: 4
})

/** What the tasks of a post come to: load, need to two decimals, and whole people; a structural post has its one seat whatever its load. */
export function totalTugas(
  jabatan: Jabatan,
  tugas: readonly Tugas[],
  aturan: AturanAbk
): { readonly beban: Sel; readonly kebutuhan: Sel; readonly orang: { readonly label: string; readonly angka: Sel } } {
  const beban = bebanOf(tugas, aturan)
  const orang = isStruktural(jabatan)
    ? { label: 'Ditetapkan (jabatan struktural)', angka: utuh(jabatan.kebutuhan) }
    : { label: 'Dibulatkan', angka: utuh(kebutuhanBulat(beban, aturan)) }
  return { beban: angkaPas(beban), kebutuhan: { angka: kebutuhanKasar(beban, aturan), desimal: 2 }, orang }
}

const utuh = (angka: number): Sel => ({ angka, desimal: 0 })

const bersatuan = (sel: Sel, satuan: string): Sel =>
  satuan !== '' && sel !== null && typeof sel === 'object' && 'angka' in sel ? { ...sel, satuan } : sel
