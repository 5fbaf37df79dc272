import {
  IconArmchair,
  IconArrowsExchange,
  IconBuilding,
  IconChecks,
  IconGavel,
  type IconProps,
  IconRubberStamp,
  IconSearch,
  IconUserSearch
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { isSudah } from '../../../domain/mutasi/tahap-aturan'
import { teksCalon } from '../../text/calon'
import { teksJalan } from '../../text/jalan-rencana'
import { teksRotasi } from '../../text/rotasi'
import { izinTerbuka } from './jalan/perjalanan'
import { TabKelengkapan } from './jalan/tab-kelengkapan'
import { TabTindakLanjut } from './jalan/tab-tindak-lanjut'
import { TabCalon } from './calon/tab-calon'
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
  readonly ikon: ComponentType<IconProps>
  readonly Isi: ComponentType
  /** The number behind its name; 0 shows none. */
  readonly jumlahOf: (meja: Meja) => number
  /** The number asks for attention. */
  readonly isPenting?: (meja: Meja) => boolean
  /** False while there is nothing to show. */
  readonly isAda?: (meja: Meja) => boolean
}

const TAB_KELENGKAPAN: TabRencana = {
  id: 'kelengkapan',
  judul: teksJalan.tabKelengkapan,
  ikon: IconRubberStamp,
  Isi: TabKelengkapan,
  jumlahOf: ({ ruang }) => izinTerbuka(ruang).length,
  isPenting: ({ ruang }) => isSudah(ruang.rencana.status, 'DISETUJUI_PPK')
}

const TAB_TINDAK_LANJUT: TabRencana = {
  id: 'tindak-lanjut',
  judul: teksJalan.tabTindakLanjut,
  ikon: IconChecks,
  Isi: TabTindakLanjut,
  jumlahOf: ({ ruang }) => ruang.detail.tindakLanjut.filter((t) => t.selesaiPada === null).length,
  isAda: ({ ruang }) => ruang.detail.tindakLanjut.length > 0
}

const tanpaJumlah = (): number => 0

/** Every tab, in order. A new one is one line. */
export const DAFTAR_TAB: readonly TabRencana[] = [
  { id: 'langkah', judul: teksRotasi.tabLangkah, ikon: IconArrowsExchange, Isi: TabLangkah, jumlahOf: ({ ruang }) => ruang.langkah.length },
  {
    id: 'tunggu',
    judul: teksRotasi.tabTunggu,
    ikon: IconArmchair,
    Isi: TabTunggu,
    jumlahOf: ({ ruang }) => ruang.proyeksi.belumDitempatkan.length,
    isPenting: () => true
  },
  {
    id: 'temuan',
    judul: teksRotasi.tabTemuan,
    ikon: IconGavel,
    Isi: TabTemuan,
    jumlahOf: ({ ruang: { hasil } }) => hasil.jumlah.BLOK + hasil.jumlah.PERINGATAN,
    isPenting: ({ ruang: { hasil } }) => hasil.jumlah.BLOK > 0
  },
  TAB_KELENGKAPAN,
  TAB_TINDAK_LANJUT,
  { id: 'calon', judul: teksCalon.tab, ikon: IconUserSearch, Isi: TabCalon, jumlahOf: tanpaJumlah },
  { id: 'cari', judul: teksRotasi.tabCari, ikon: IconSearch, Isi: TabCari, jumlahOf: tanpaJumlah },
  { id: 'unit', judul: teksRotasi.tabUnit, ikon: IconBuilding, Isi: TabUnit, jumlahOf: tanpaJumlah, isAda: ({ unorId }) => unorId !== null }
]
