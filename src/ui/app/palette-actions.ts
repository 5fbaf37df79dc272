import { IconBuildingCommunity, IconGitBranch, IconTransferIn } from '@tabler/icons-react'
import { loadContoh } from '../lib/load-contoh'
import { pergiKe } from '../lib/lokasi'
import type { TindakanLayar } from '../lib/tindakan-layar'
import { teksPalet } from '../text/bingkai'
import { features } from './features'
import { keysText } from './keys'

const screens = features.map((f): TindakanLayar => ({
  judul: `${teksPalet.buka} ${f.judul}`,
  ikon: f.ikon,
  keys: f.pintasan && keysText(f.pintasan),
  ...(f.hak ? { hak: f.hak } : {}),
  lakukan: () => pergiKe(f.jalur)
}))

/** What the palette can do beside finding: open each screen, begin a plan or a draft, load the sample. */
export const paletteActions: readonly TindakanLayar[] = [
  ...screens,
  { judul: teksPalet.rencanaBaru, ikon: IconTransferIn, keys: null, hak: 'RENCANA', lakukan: () => pergiKe('/rotasi', { baru: 'ya' }) },
  { judul: teksPalet.rancanganBaru, ikon: IconGitBranch, keys: null, hak: 'RENCANA', lakukan: () => pergiKe('/rancangan', { baru: 'ya' }) },
  { judul: teksPalet.bukaContoh, ikon: IconBuildingCommunity, keys: null, hak: 'DATA', lakukan: () => void loadContoh() }
]
