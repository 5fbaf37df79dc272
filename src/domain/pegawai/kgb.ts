import { z } from 'zod'
import { addMonths, monthsBetween, Tanggal } from '../kit/tanggal'
import { type MasaKerja, masaKerjaOf, mkPertama, penguranganMk } from './masa-kerja'
import { type Pegawai, PegawaiId } from './pegawai'
import type { SetelanBerkala } from './setelan-berkala'
import { ada, bukan, kurang, nilaiTelaah, type Telaah } from './telaah-berkala'

export const KgbId = z.string().min(1).brand<'KgbId'>()

/** Kgb (kenaikan gaji berkala): one pay step a person was given (PP 7/1977 Ps 11–13). */
export const Kgb = z.object({
  id: KgbId,
  pegawaiId: PegawaiId,
  tmt: Tanggal,
  /** Golongan and masa kerja golongan it was given in. */
  golongan: z.string().nullable(),
  mkTahun: z.int('Masa kerja harus bilangan bulat.').min(0).max(50).nullable(),
  mkBulan: z.int('Masa kerja harus bilangan bulat.').min(0).max(11).nullable(),
  /** Gaji pokok in rupiah; null = not known. */
  gaji: z.int('Gaji harus bilangan bulat.').min(0).max(100_000_000).nullable(),
  nomorSk: z.string().nullable()
})
export type Kgb = z.infer<typeof Kgb>

/** The next pay step of a person. */
export type KgbBerikut = {
  readonly tmt: Tanggal
  /** Masa kerja golongan it is given in; null = the last one did not say. */
  readonly mkTahun: number | null
  readonly mkBulan: number | null
  /** The last one on record; null = none is. */
  readonly tmtLama: Tanggal | null
  readonly mkLama: MasaKerja | null
  /** PERKIRAAN: no pay step is on record; it is reckoned from the rank and its masa kerja. */
  readonly dasar: 'RIWAYAT' | 'PERKIRAAN'
}

/** With what a pay step is reckoned. */
export type SaatKgb = {
  readonly setelan: SetelanBerkala
  /** The day one looks from. */
  readonly pada: Tanggal
  /** First day out of service; null = not known. */
  readonly pensiun: Tanggal | null
  /** Which days are asked about: of the others nothing more is worked out; absent = every one. */
  readonly isDicari?: ((tmt: Tanggal) => boolean) | undefined
}

type Orang = Pick<Pegawai, 'jenisAsn' | 'golongan' | 'tmtGolongan' | 'mkTahun' | 'mkBulan'>

/** The next pay step of a PNS; null = none, or data are missing (`telaahKgb` says which). */
export const kgbBerikut = (pegawai: Orang, riwayat: readonly Kgb[], saat: SaatKgb): KgbBerikut | null =>
  nilaiTelaah(telaahKgb(pegawai, riwayat, saat))

/** The next pay step or why there is none: so many months after the last one on record, or else the next one of the pay table from the day one looks from (PP 7/1977). */
export function telaahKgb(pegawai: Orang, riwayat: readonly Kgb[], saat: SaatKgb): Telaah<KgbBerikut> {
  if (pegawai.jenisAsn !== 'PNS') return bukan('KGB berlaku bagi PNS')
  const terakhir = kgbTerakhir(riwayat)
  if (terakhir) {
    const tmt = addMonths(terakhir.tmt, saat.setelan.bulanKgb)
    return luar(tmt, saat) ?? ada(sesudah(pegawai, { terakhir, tmt, setelan: saat.setelan }))
  }
  const telaah = perkiraan(pegawai, saat)
  return telaah.jenis === 'ADA' ? (luar(telaah.nilai.tmt, saat) ?? telaah) : telaah
}

/** Why a pay step of that day is none; null = it is one. */
function luar(tmt: Tanggal, { pensiun, isDicari }: SaatKgb): Telaah<never> | null {
  if (pensiun !== null && tmt >= pensiun) return bukan('Mencapai BUP sebelum KGB berikutnya')
  return isDicari?.(tmt) === false ? bukan('TMT KGB di luar jangka waktu yang diminta') : null
}

/** The last pay step on record. */
export const kgbTerakhir = (riwayat: readonly Kgb[]): Kgb | null =>
  riwayat.reduce<Kgb | null>((a, b) => (a === null || b.tmt > a.tmt ? b : a), null)

type Sesudah = { readonly terakhir: Kgb; readonly tmt: Tanggal; readonly setelan: SetelanBerkala }

function sesudah({ golongan }: Orang, { terakhir, tmt, setelan }: Sesudah): KgbBerikut {
  const { mkTahun, mkBulan, golongan: dulu } = terakhir
  const lama = mkTahun === null ? null : mkTahun * 12 + (mkBulan ?? 0)
  const baru = lama === null ? null : masaKerjaOf(Math.max(0, lama + setelan.bulanKgb - penguranganMk(dulu, golongan)))
  return {
    tmt,
    mkTahun: baru?.tahun ?? null,
    mkBulan: baru?.bulan ?? null,
    tmtLama: terakhir.tmt,
    mkLama: lama === null ? null : masaKerjaOf(lama),
    dasar: 'RIWAYAT'
  }
}

function perkiraan(orang: Orang, { setelan, pada }: SaatKgb): Telaah<KgbBerikut> {
  const { golongan, tmtGolongan, mkTahun, mkBulan } = orang
  const pertama = mkPertama(golongan)
  if (pertama === null || tmtGolongan === null || mkTahun === null || mkBulan === null) return kurang(kosongOf(orang))
  const mk = mkTahun * 12 + mkBulan
  const jarak = Math.max(1, setelan.bulanKgb)
  const kini = mk + Math.max(0, monthsBetween(tmtGolongan, pada))
  // one step before what is held now is a safe place to start from
  let baru = pertama + Math.max(0, Math.floor((kini - pertama) / jarak) - 1) * jarak
  while (baru <= mk || addMonths(tmtGolongan, baru - mk) < pada) baru += jarak
  const { tahun, bulan } = masaKerjaOf(baru)
  return ada({
    tmt: addMonths(tmtGolongan, baru - mk),
    mkTahun: tahun,
    mkBulan: bulan,
    tmtLama: null,
    mkLama: masaKerjaOf(Math.max(0, baru - jarak)),
    dasar: 'PERKIRAAN'
  })
}

const kosongOf = ({ golongan, tmtGolongan, mkTahun, mkBulan }: Orang): readonly string[] => [
  ...(mkPertama(golongan) === null ? ['golongan'] : []),
  ...(tmtGolongan === null ? ['TMT golongan'] : []),
  ...(mkTahun === null || mkBulan === null ? ['masa kerja golongan'] : [])
]
