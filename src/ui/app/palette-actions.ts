import { IconBuildingCommunity, type IconProps, IconTransferIn } from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { loadContoh } from '../lib/load-contoh'
import { pergiKe } from '../lib/lokasi'
import { teksPalet } from '../text/bingkai'
import { features } from './features'
import { keysText } from './keys'

/** Something the palette can do. */
export type PaletteAction = {
  readonly judul: string
  readonly ikon: ComponentType<IconProps>
  readonly keys: string | null
  readonly lakukan: () => void
}

const screens = features.map((f): PaletteAction => ({
  judul: `${teksPalet.buka} ${f.judul}`,
  ikon: f.ikon,
  keys: f.pintasan && keysText(f.pintasan),
  lakukan: () => pergiKe(f.jalur)
}))

/** What the palette can do beside finding: open each screen, begin a plan, load the sample. */
export const paletteActions: readonly PaletteAction[] = [
  ...screens,
  { judul: teksPalet.rencanaBaru, ikon: IconTransferIn, keys: null, lakukan: () => pergiKe('/rotasi', { baru: 'ya' }) },
  { judul: teksPalet.bukaContoh, ikon: IconBuildingCommunity, keys: null, lakukan: () => void loadContoh() }
]
