import type { BagianLayar } from '../../components/layar-tab'
import { teksLaporan } from '../../text/laporan'
import { teksLaporanSendiri } from '../../text/laporan-sendiri'
import { teksLembarPublik } from '../../text/lembar-publik'
import { TabBaku } from './baku/tab-baku'
import { TabPublik } from './publik/tab-publik'
import { TabSendiri } from './sendiri/tab-sendiri'

/** The parts of the screen Laporan, in the order of the tabs; the first is shown when the address names none. */
export const tabLaporan: readonly BagianLayar[] = [
  { id: 'baku', judul: teksLaporan.tab, Isi: TabBaku },
  { id: 'sendiri', judul: teksLaporanSendiri.tab, Isi: TabSendiri },
  { id: 'publik', judul: teksLembarPublik.tab, Isi: TabPublik }
]
