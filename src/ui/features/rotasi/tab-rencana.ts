import type { ComponentType } from 'react'
import { teksRotasi } from '../../text/rotasi'
import type { Meja } from './meja'
import { TabCari } from './tab-cari'
import { TabLangkah } from './tab-langkah'
import { TabTemuan } from './tab-temuan'
import { TabTunggu } from './tab-tunggu'
import { TabUnit } from './tab-unit'

/** One tab of the panel beside a plan. */
export type TabRencana = {
  readonly id: string
  readonly judul: string
  readonly Isi: ComponentType
  /** The number behind its name; 0 shows none. */
  readonly jumlahOf: (meja: Meja) => number
  /** The number asks for attention. */
  readonly isPenting?: (meja: Meja) => boolean
  /** False while there is nothing to show. */
  readonly isAda?: (meja: Meja) => boolean
}

const tanpaJumlah = (): number => 0

/** Every tab, in order. A new one is one line. */
export const DAFTAR_TAB: readonly TabRencana[] = [
  { id: 'langkah', judul: teksRotasi.tabLangkah, Isi: TabLangkah, jumlahOf: ({ ruang }) => ruang.langkah.length },
  {
    id: 'tunggu',
    judul: teksRotasi.tabTunggu,
    Isi: TabTunggu,
    jumlahOf: ({ ruang }) => ruang.proyeksi.belumDitempatkan.length,
    isPenting: () => true
  },
  {
    id: 'temuan',
    judul: teksRotasi.tabTemuan,
    Isi: TabTemuan,
    jumlahOf: ({ ruang: { hasil } }) => hasil.jumlah.BLOK + hasil.jumlah.PERINGATAN,
    isPenting: ({ ruang: { hasil } }) => hasil.jumlah.BLOK > 0
  },
  { id: 'cari', judul: teksRotasi.tabCari, Isi: TabCari, jumlahOf: tanpaJumlah },
  { id: 'unit', judul: teksRotasi.tabUnit, Isi: TabUnit, jumlahOf: tanpaJumlah, isAda: ({ unorId }) => unorId !== null }
]
