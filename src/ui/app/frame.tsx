import { useDisclosure } from '@mantine/hooks'
import { useLokasi } from '../lib/lokasi'
import { teksBingkai } from '../text/bingkai'
import { CommandPalette } from './command-palette'
import { features } from './features'
import classes from './frame.module.css'
import { Header } from './header'
import { HelpDialog } from './help-dialog'
import { PitaPeringatan } from './pita-peringatan'
import { Screen } from './screen'
import { Sidebar } from './sidebar'
import { useShortcuts } from './use-shortcuts'
import { WorkDialog } from './work-dialog'

/** The frame around every screen: menu on the left, title and tools on top. */
export function Frame(): React.JSX.Element {
  const { jalur } = useLokasi()
  const [helpOpen, help] = useDisclosure(false)
  useShortcuts(help.open)
  const feature = features.find((f) => f.jalur === jalur) ?? null
  const isPenuh = feature?.isPenuh === true
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#isi" onClick={focusContent}>
        {teksBingkai.lewatiKeIsi}
      </a>
      {!isPenuh && <Sidebar aktif={feature?.id ?? null} />}
      <div className={classes.work}>
        <PitaPeringatan />
        {!isPenuh && <Header judul={feature?.judul ?? teksBingkai.aplikasi} onHelp={help.open} />}
        <main id="isi" tabIndex={-1} className={classes.main}>
          <Screen feature={feature} />
        </main>
      </div>
      <CommandPalette />
      <HelpDialog opened={helpOpen} onClose={help.close} />
      <WorkDialog />
    </div>
  )
}

function focusContent(event: React.MouseEvent): void {
  event.preventDefault()
  document.getElementById('isi')?.focus()
}
