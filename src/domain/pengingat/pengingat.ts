import type { EntityName } from '../entities'
import { finished } from '../kit/steps'
import type { Tanggal } from '../kit/tanggal'
import type { BahanLaporan } from '../laporan/bahan-laporan'
import type { Tujuan } from '../laporan/hasil-laporan'
import type { IsianLaporan } from '../laporan/parameter'

/** How pressing something is: past its day, within the month, within the horizon, or only worth knowing. */
export const TINGKAT_PENGINGAT = ['LEWAT', 'SEGERA', 'NANTI', 'INFO'] as const
export type TingkatPengingat = (typeof TINGKAT_PENGINGAT)[number]

/** One thing that wants to be done, of one person, post or plan. */
export type ButirPengingat = {
  /** Unique within its kind and lasting: the calendar knows an entry by it. */
  readonly kunci: string
  /** The day it falls due; null = it has none. */
  readonly tanggal: Tanggal | null
  readonly tingkat: TingkatPengingat
  /** Who or what: `Drs. BUDI SANTOSO, M.Si.` */
  readonly utama: string
  /** What about it, in a few words. */
  readonly rinci: string
  readonly tuju: Tujuan | null
}

/** Where the next step is done: words on the button, and the place (`#/rotasi?baru=ya`). */
export type AksiPengingat = { readonly teks: string; readonly jalur: `/${string}`; readonly kueri?: Readonly<Record<string, string>> }

/** What the card of a kind says and leads to; limits as the office has set them. */
export type KartuPengingat = {
  /** What is counted, in one sentence with its limit: `Plt yang sudah 3 bulan atau lebih`. */
  readonly arti: string
  readonly aksi: AksiPengingat
  /** The report that prints the whole list; null = none. */
  readonly laporan: { readonly id: string; readonly isian: IsianLaporan } | null
}

/** From one day to another, both counted. */
export type Rentang = { readonly dari: Tanggal; readonly sampai: Tanggal }

/** True for a day from the first to the last. */
export const isDalam = ({ dari, sampai }: Rentang, hari: Tanggal): boolean => dari <= hari && hari <= sampai

type Kepala = {
  readonly id: string
  readonly judul: string
  readonly dasar: string | null
  readonly memakai: readonly EntityName[]
  /** null = it stands on the calendar alone: nothing of it presses. */
  readonly kartu: ((setelanOf: BahanLaporan['setelanOf']) => KartuPengingat) | null
}

type Butir = readonly ButirPengingat[]

/** Pengingat: a kind of things to be done: a card of Beranda, a colour of the calendar, or both. */
export type Pengingat = Kepala & {
  /** Everything of this kind that has come into its time of notice by the day of the material, most pressing first. */
  readonly susun: (bahan: BahanLaporan) => Butir
  /** The same a step at a time, for whoever must stay alive meanwhile. */
  readonly langkah: (bahan: BahanLaporan) => Generator<undefined, Butir>
  /** What of this kind stands on the calendar; null = nothing. */
  readonly jadwal: JadwalPengingat | null
}

/** The calendar of a kind: what it shows, in one sentence, and all its dated duties within some days, whether their notice has begun or not. */
export type JadwalPengingat = {
  readonly arti: string
  readonly langkah: (bahan: BahanLaporan, rentang: Rentang) => Generator<undefined, Butir>
}

/** What takes long may pause on the way. */
type Susunan = Butir | Generator<undefined, Butir>

type Definisi = Kepala & {
  readonly susun: (bahan: BahanLaporan) => Susunan
  /** May tell more than the days asked about: what lies outside is left out here. */
  readonly jadwal: { readonly arti: string; readonly susun: (bahan: BahanLaporan, rentang: Rentang) => Susunan } | null
}

/** A kind of things to be done, of one file. */
export function definePengingat({ susun, jadwal, ...kepala }: Definisi): Pengingat {
  function* langkah(bahan: BahanLaporan): Generator<undefined, Butir> {
    const butir = susun(bahan)
    return 'next' in butir ? yield* butir : butir
  }
  return { ...kepala, langkah, susun: (bahan) => finished(langkah(bahan)), jadwal: jadwal && jadwalOf(jadwal) }
}

const jadwalOf = ({ arti, susun }: NonNullable<Definisi['jadwal']>): JadwalPengingat => ({
  arti,
  *langkah(bahan, rentang) {
    const semua = susun(bahan, rentang)
    const butir = 'next' in semua ? yield* semua : semua
    return butir.filter(({ tanggal }) => tanggal !== null && isDalam(rentang, tanggal))
  }
})
