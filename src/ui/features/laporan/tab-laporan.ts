import type { ComponentType } from 'react'
import { teksLaporan } from '../../text/laporan'
import { teksLaporanSendiri } from '../../text/laporan-sendiri'
import { teksLembarPublik } from '../../text/lembar-publik'
import { TabBaku } from './baku/tab-baku'
import { TabPublik } from './publik/tab-publik'
import { TabSendiri } from './sendiri/tab-sendiri'

/** A part of the screen Laporan: what it is called in the address (`?tab=`) and on its tab, and what it shows. */
export type TabLaporan = { readonly id: string; readonly judul: string; readonly Isi: ComponentType }

/** The parts of the screen Laporan, in the order of the tabs; the first is shown when the address names none. */
export const tabLaporan: readonly TabLaporan[] = [
  { id: 'baku', judul: teksLaporan.tab, Isi: TabBaku },
  { id: 'sendiri', judul: teksLaporanSendiri.tab, Isi: TabSendiri },
  { id: 'publik', judul: teksLembarPublik.tab, Isi: TabPublik }
]
