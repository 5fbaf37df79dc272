import { Center, Loader, Modal } from '@mantine/core'
import { lazy, Suspense } from 'react'
import type { UnorId } from '../../../domain/organisasi/unor'
import type { RancanganId } from '../../../domain/rancangan/rancangan'
import { teksCetakPeta } from '../../text/cetak-peta'
import classes from './dialog-cetak-peta.module.css'

type Props = {
  /** What is printed at first: a unit, or the whole city. */
  readonly akar: UnorId | null
  readonly rancanganId: RancanganId | null
  readonly opened: boolean
  readonly onClose: () => void
}

/** Its code and typefaces come when they are first wanted. */
const Isi = lazy(() => import('./dialog-cetak-peta-isi').then(({ IsiCetakPeta }) => ({ default: IsiCetakPeta })))

/** Official peta jabatan on paper: chosen at the left, seen at the right, page by page, as they will be. */
export const DialogCetakPeta = ({ akar, rancanganId, opened, onClose }: Props): React.JSX.Element => (
  <Modal
    opened={opened}
    onClose={onClose}
    title={teksCetakPeta.judul}
    size="min(96vw, 1500px)"
    padding="md"
    centered
    data-testid="dialog-cetak-peta"
  >
    <Suspense
      fallback={
        <Center className={classes.dialog} aria-label={teksCetakPeta.memuat}>
          <Loader />
        </Center>
      }
    >
      <Isi akar={akar} rancanganId={rancanganId} onClose={onClose} />
    </Suspense>
  </Modal>
)
