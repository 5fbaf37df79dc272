import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import '@mantine/spotlight/styles.css'
import 'mantine-datatable/styles.css'
import '../theme/global.css'
import { createRoot } from 'react-dom/client'
import { App } from './app'

/** Draws the application into the page. */
export function renderApp(): void {
  const akar = document.getElementById('akar')
  if (!akar) throw new Error('index.html has no #akar')
  createRoot(akar).render(<App />)
}
