import { Button } from '@mantine/core'
import { useState } from 'react'
import { isianOf } from '../../../domain/abk/isian-abk'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { teksTindakanAbk as teks } from '../../text/abk'
import type { DetailAbk } from './detail-abk'
import { DialogAmbil } from './dialog-ambil'
import type { MejaLembar } from './meja-lembar'

type Props = { readonly detail: DetailAbk; readonly snapshot: Snapshot; readonly meja: MejaLembar }

/** Ways to begin an empty form other than by typing. */
export function AjakanAbk({ detail, snapshot, meja }: Props): React.JSX.Element {
  const [isAmbil, setAmbil] = useState(false)
  const { pola } = detail
  return (
    <>
      {pola && (
        <Button size="compact-sm" variant="light" onClick={() => meja.ubah(pola.tugas.map(isianOf))} data-testid="pakai-pola">
          {teks.pakaiPola(pola.nama)}
        </Button>
      )}
      <Button size="compact-sm" variant="default" onClick={() => setAmbil(true)}>
        {teks.ambilDari}
      </Button>
      {isAmbil && <DialogAmbil detail={detail} snapshot={snapshot} meja={meja} onClose={() => setAmbil(false)} />}
    </>
  )
}
