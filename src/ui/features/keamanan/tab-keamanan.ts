import type { BagianLayar } from '../../components/layar-tab'
import { teksKeamanan } from '../../text/keamanan'
import { TabCadangan } from './cadangan/tab-cadangan'
import { TabPengguna } from './pengguna/tab-pengguna'
import { TabPenyandian } from './penyandian/tab-penyandian'
import { TabPribadi } from './pribadi/tab-pribadi'

/** The parts of the screen Keamanan, in the order of the tabs; the first is shown when the address names none. */
export const tabKeamanan: readonly BagianLayar[] = [
  { id: 'cadangan', judul: teksKeamanan.cadangan, Isi: TabCadangan },
  { id: 'pengguna', judul: teksKeamanan.pengguna, Isi: TabPengguna },
  { id: 'penyandian', judul: teksKeamanan.penyandian, Isi: TabPenyandian },
  { id: 'pribadi', judul: teksKeamanan.pribadi, Isi: TabPribadi }
]
