import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import '@mantine/spotlight/styles.css'
import 'mantine-datatable/styles.css'
import '../theme/global.css'
import { createRoot } from 'react-dom/client'
import { kirimSekali } from '../lib/kirim-sekali'
import { parseLokasi } from '../lib/lokasi'
import { askSnapshotAhead } from '../lib/snapshot-answers'
import { askAhead } from '../lib/use-ask'
import { App } from './app'
import { features } from './features'
import { loadScreen } from './load-screen'

// what the first screen asks is on its way while the page is still being drawn
askAhead('gerbang.keadaan', null)
askAhead('aplikasi.info', null)
askSnapshotAhead()

/** Draws the application into the page, its first screen at once. */
export async function renderApp(): Promise<void> {
  const akar = document.getElementById('akar')
  if (!akar) throw new Error('index.html has no #akar')
  const first = features.find((f) => f.jalur === parseLokasi(window.location.hash).jalur)
  if (first) await loadScreen(first)
  kirimSekali()
  createRoot(akar).render(<App />)
}
