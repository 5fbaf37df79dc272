import { Button } from '@mantine/core'
import { IconEdit, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { FormatTabel } from '../../../domain/kit/tabel-ekspor'
import { PegawaiId } from '../../../domain/pegawai/pegawai'
import type { Selection } from '../../components/data-grid/use-selection'
import { MenuEkspor } from '../../components/menu-ekspor'
import { angka } from '../../lib/format'
import { teksMassal } from '../../text/pegawai'
import classes from './daftar.module.css'
import { DialogMassal } from './dialog-massal'
import { BilaBerhak } from '../../components/bila-berhak'

type Props = {
  readonly selection: Selection
  /** How many the filter leaves. */
  readonly total: number
  readonly onEkspor: (ids: readonly PegawaiId[], format: FormatTabel) => Promise<{ readonly berkas: string | null }>
}

/** What can be done with the ticked rows; nothing while none is. */
export function BilahPilihan({ selection, total, onEkspor }: Props): React.JSX.Element | null {
  const [isMassal, setMassal] = useState(false)
  const ids = [...selection.ids].map((id): PegawaiId => PegawaiId.parse(id))
  const dipilih = teksMassal.dipilih(angka(ids.length))
  if (ids.length === 0) return null
  return (
    <div className={classes.pilihan} role="region" aria-label={dipilih} data-testid="bilah-pilihan">
      <strong>{dipilih}</strong>
      {ids.length < total && (
        <Button variant="subtle" size="xs" onClick={() => selection.onAll(true)} data-testid="pilih-semua-cocok">
          {teksMassal.pilihSemua(angka(total))}
        </Button>
      )}
      <span className={classes.ujung}>
        <BilaBerhak hak="DATA">
          <Button size="xs" leftSection={<IconEdit size={15} />} onClick={() => setMassal(true)} data-testid="ubah-massal">
            {teksMassal.ubah}
          </Button>
        </BilaBerhak>
        <MenuEkspor label={teksMassal.ekspor} size="xs" onEkspor={(format) => onEkspor(ids, format)} />
        <Button variant="subtle" color="gray.7" size="xs" leftSection={<IconX size={15} />} onClick={selection.clear}>
          {teksMassal.lepas}
        </Button>
      </span>
      <DialogMassal
        ids={ids}
        opened={isMassal}
        onClose={(isDone) => {
          setMassal(false)
          if (isDone) selection.clear()
        }}
      />
    </div>
  )
}
