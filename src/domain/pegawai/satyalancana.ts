import { addYears, monthsBetween, type Tanggal } from '../kit/tanggal'
import type { Hukdis } from './hukdis'
import { type MasaKerja, masaKerjaOf } from './masa-kerja'
import type { Pegawai } from './pegawai'
import type { Penghargaan } from './penghargaan'
import { ada, bukan, kurang, nilaiTelaah, type Telaah } from './telaah-berkala'

/** Satyalancana Karya Satya, lowest first: each with the years of service it asks for (UU 20/2009; PP 35/2010). */
export const SATYALANCANA = [
  { jenis: 'SATYALANCANA_X', teks: 'X', tahun: 10 },
  { jenis: 'SATYALANCANA_XX', teks: 'XX', tahun: 20 },
  { jenis: 'SATYALANCANA_XXX', teks: 'XXX', tahun: 30 }
] as const
export type Satyalancana = (typeof SATYALANCANA)[number]

/** Why somebody who is being punished is up for none. */
export const SEDANG_DIHUKUM = 'Sedang menjalani hukuman disiplin sedang atau berat'

/** The award a person is up for. */
export type SatyalancanaBerikut = {
  readonly satyalancana: Satyalancana
  /** The day its years are reached; past on the day one looks from = already due. */
  readonly sejak: Tanggal
  /** Since when service counts: TMT CPNS, or the end of the last medium or heavy punishment. */
  readonly dihitungSejak: Tanggal
  /** Service that counts, on the day one looks from. */
  readonly masaKerja: MasaKerja
  /** A medium or heavy punishment is on record. */
  readonly isHukdis: boolean
  /** Awards already received, lowest first. */
  readonly sudah: readonly Penghargaan[]
}

/** What beside the person decides on it; awards and punishments of this person. */
export type FaktaSatyalancana = {
  readonly penghargaan: readonly Penghargaan[]
  readonly hukdis: readonly Hukdis[]
  /** First day out of service; null = not known. */
  readonly pensiun: Tanggal | null
  readonly pada: Tanggal
  /** Which days are asked about: of the others nothing more is worked out; absent = every one. */
  readonly isDicari?: ((sejak: Tanggal) => boolean) | undefined
}

type Orang = Pick<Pegawai, 'jenisAsn' | 'tmtCpns'>

/** The award a PNS is up for; null = none, or data are missing (`telaahSatyalancana` says which). */
export const satyalancanaBerikut = (orang: Orang, fakta: FaktaSatyalancana): SatyalancanaBerikut | null =>
  nilaiTelaah(telaahSatyalancana(orang, fakta))

/** The highest award whose years are reached and that was not received yet, else the next one to come; after a punishment years count anew. */
export function telaahSatyalancana({ jenisAsn, tmtCpns }: Orang, fakta: FaktaSatyalancana): Telaah<SatyalancanaBerikut> {
  if (jenisAsn !== 'PNS') return bukan('Satyalancana Karya Satya dihitung bagi PNS')
  if (tmtCpns === null) return kurang(['TMT CPNS'])
  const berat = fakta.hukdis.filter((h) => h.tingkat !== 'RINGAN' && h.mulai <= fakta.pada)
  if (berat.some((h) => h.selesai === null || h.selesai > fakta.pada)) return bukan(SEDANG_DIHUKUM)
  const dihitungSejak = berat.reduce((sejak, { selesai }) => (selesai !== null && selesai > sejak ? selesai : sejak), tmtCpns)
  const bulan = monthsBetween(dihitungSejak, fakta.pada)
  const satyalancana = berikutOf(bulan, fakta.penghargaan)
  if (satyalancana === null) return bukan('Sudah menerima Satyalancana XXX')
  const sejak = addYears(dihitungSejak, satyalancana.tahun)
  if (fakta.pensiun !== null && sejak >= fakta.pensiun) return bukan('Mencapai BUP sebelum masa kerjanya cukup')
  if (fakta.isDicari?.(sejak) === false) return bukan('Di luar jangka waktu yang diminta')
  const sudah = SATYALANCANA.flatMap(({ jenis }) => fakta.penghargaan.filter((p) => p.jenis === jenis))
  const masaKerja = masaKerjaOf(Math.max(0, bulan))
  return ada({ satyalancana, sejak, dihitungSejak, masaKerja, isHukdis: berat.length > 0, sudah })
}

function berikutOf(bulan: number, sudah: readonly Penghargaan[]): Satyalancana | null {
  const diterima = SATYALANCANA.findLastIndex((s) => sudah.some((p) => p.jenis === s.jenis))
  const tercapai = SATYALANCANA.findLastIndex((s) => s.tahun * 12 <= bulan)
  return SATYALANCANA[Math.max(tercapai, diterima + 1)] ?? null
}
