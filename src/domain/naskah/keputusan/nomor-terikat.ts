import { isTanggal, tanggalPanjang } from '../../kit/tanggal'
import type { BahanMutasi } from '../bahan-mutasi'
import type { Isian, NamaIsian, TempatIsian } from '../isian'
import type { JenisNaskah } from '../jenis-naskah'
import { subjekOf } from '../subjek'
import { isSk, skPisahOf } from './cakupan'
import { skTerbitOf, skTerbitUntuk } from './sk-terbit'

/** Terikat: a field whose value comes from elsewhere. `isTetap`: for everybody, so that typing would change nothing. */
export type Terikat = { readonly nilai: string; readonly isTetap: boolean; readonly petunjuk: string }

/** The fields a form does not rule by itself, by name. */
export type IsianTerikat = Readonly<Partial<Record<NamaIsian, Terikat>>>

type Bernomor = { readonly nomor: string; readonly tanggal: string; readonly isTerbit: boolean }

type Jenis = Pick<JenisNaskah, 'id' | 'sasaran' | 'cakup'>

/** Papers that rest on decrees of their own people, not on the one of the form. */
export const isDariKeputusan = ({ id, sasaran }: Jenis): boolean => !isSk(id) && (sasaran === 'ORANG' || sasaran === 'KEPUTUSAN')

/** Number and day of the decree in papers that follow from one: the issued decree gives them, or the decree made apart whose number is filled in. */
export function nomorTerikat(jenis: Jenis, bahan: BahanMutasi, baca: (tempat: TempatIsian) => Isian): IsianTerikat {
  const semua = keputusanOf(jenis, bahan, baca)
  const bernomor = semua.filter((k) => k !== null)
  if (bernomor.length === 0) return {}
  const bebas = semua.length - bernomor.length
  const nomor = distinct(bernomor.map((k) => k.nomor))
  const terikat = { isTetap: bebas === 0, petunjuk: petunjukOf(bernomor, nomor, bebas) }
  return { nomor_sk: { ...terikat, nilai: nomor }, tgl_sk: { ...terikat, nilai: distinct(bernomor.map(hari)) } }
}

/** The decree each copy of a paper rests on; null where its form gives the number. */
function keputusanOf(jenis: Jenis, bahan: BahanMutasi, baca: (tempat: TempatIsian) => Isian): readonly (Bernomor | null)[] {
  if (!isDariKeputusan(jenis)) return []
  if (jenis.sasaran === 'KEPUTUSAN') return skTerbitOf(bahan).map(({ naskah }) => ({ ...naskah, isTerbit: true }))
  const orangOf = new Map(bahan.pengangkatan.map((p) => [p.langkah.id, p]))
  return subjekOf(jenis, bahan)
    .flatMap(({ langkah }) => (langkah && orangOf.get(langkah.id)) ?? [])
    .map((orang) => {
      const terbit = skTerbitUntuk(orang, bahan)
      if (terbit) return { ...terbit.naskah, isTerbit: true }
      const { nomor_sk: nomor, tgl_sk: tanggal } = baca({ rencanaId: bahan.rencana.id, jenis: skPisahOf(orang, bahan) })
      return nomor === '' ? null : { nomor, tanggal, isTerbit: false }
    })
}

function petunjukOf(bernomor: readonly Bernomor[], nomor: string, bebas: number): string {
  if (bebas > 0) return `Untuk ${bebas} orang yang keputusannya belum bernomor; yang lain memakai nomor keputusannya sendiri (${nomor}).`
  return bernomor.every(({ isTerbit }) => isTerbit)
    ? 'Dari keputusan yang sudah terbit.'
    : 'Dari keputusan masing-masing orang; diubah pada naskah keputusan itu.'
}

const distinct = (teks: readonly string[]): string => [...new Set(teks.filter((t) => t !== ''))].join('; ')

const hari = ({ tanggal }: Bernomor): string => (isTanggal(tanggal) ? tanggalPanjang(tanggal) : tanggal)
