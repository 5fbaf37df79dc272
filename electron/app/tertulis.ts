import type { RouteInput, RouteOutput } from '../../src/contract/routes'
import type { Host } from './host'

/** Files and folders written since the core was started. */
const tertulis = new Set<string>()

/** Notes what was written: only that may be shown. */
export const catatTertulis = (path: string): void => void tertulis.add(path)

/** Shows a file in its folder. A path the core has not written itself is passed over, wherever it comes from. */
export type Tampilkan = (input: RouteInput<'berkas.tampilkan'>) => Promise<RouteOutput<'berkas.tampilkan'>>

/** Creates it over the machine. */
export const createTampilkan =
  ({ showInFolder }: Pick<Host, 'showInFolder'>): Tampilkan =>
  async ({ berkas }) => {
    if (tertulis.has(berkas)) await showInFolder(berkas)
    return null
  }
