import { Button } from '@mantine/core'
import { IconFolderOpen } from '@tabler/icons-react'
import { ask } from '../lib/client'
import { notifyProblem, say } from '../lib/notify'
import { labelBukaFolder } from '../text/label'
import classes from './tertulis.module.css'

/** Shows a file or folder that was just written where it lies. */
export function TombolBukaFolder({ berkas }: { readonly berkas: string }): React.JSX.Element {
  return (
    <Button
      size="compact-xs"
      variant="default"
      className={classes.tombol}
      leftSection={<IconFolderOpen size={14} />}
      onClick={() => void ask('berkas.tampilkan', { berkas }).catch(notifyProblem)}
      data-testid="buka-folder"
    >
      {labelBukaFolder}
    </Button>
  )
}

/** Long enough to be read to its end and pressed. */
const LAMA_MS = 8000

/** Says where a file was written, with the way there; the newest takes the place of the last. */
export function notifyTertulis(pesan: string, berkas: string): void {
  const message = (
    <div className={classes.pesan}>
      <span title={pesan}>{pesan}</span>
      <TombolBukaFolder berkas={berkas} />
    </div>
  )
  say({ message, color: 'laut', autoClose: LAMA_MS })
}
