import type { BagianLayar } from '../../components/layar-tab'
import { TabArsip } from './arsip/tab-arsip'
import { TabNomor } from './nomor/tab-nomor'
import { teksPaket } from '../../text/paket-naskah'
import { TabPaket } from './paket/tab-paket'
import { TabPola } from './pola/tab-pola'
import { TabRuang } from './ruang/tab-ruang'

/** The parts of the screen Naskah, in the order of the tabs; the first is shown when the address names none. */
export const tabNaskah: readonly BagianLayar[] = [
  { id: 'ruang', judul: 'Naskah', Isi: TabRuang },
  { id: 'paket', judul: teksPaket.tab, Isi: TabPaket, hak: 'NASKAH' },
  { id: 'pola', judul: 'Pola naskah', Isi: TabPola, hak: 'NASKAH' },
  { id: 'nomor', judul: 'Nomor', Isi: TabNomor },
  { id: 'arsip', judul: 'Arsip', Isi: TabArsip }
]
