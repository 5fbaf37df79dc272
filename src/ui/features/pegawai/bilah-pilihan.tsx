import { Button } from '@mantine/core'
import { IconEdit, IconX } from '@tabler/icons-react'
import { angka } from '../../lib/format'
import { teksMassal } from '../../text/pegawai'
import classes from './daftar.module.css'

type Props = {
  readonly jumlah: number
  /** How many the filter leaves. */
  readonly total: number
  readonly onSemua: () => void
  readonly onUbah: () => void
  readonly onLepas: () => void
  readonly ekspor: React.ReactNode
}

/** What can be done with the ticked rows. */
export function BilahPilihan({ jumlah, total, onSemua, onUbah, onLepas, ekspor }: Props): React.JSX.Element {
  return (
    <div className={classes.pilihan} role="region" aria-label={teksMassal.dipilih(angka(jumlah))} data-testid="bilah-pilihan">
      <strong>{teksMassal.dipilih(angka(jumlah))}</strong>
      {jumlah < total && (
        <Button variant="subtle" size="xs" onClick={onSemua} data-testid="pilih-semua-cocok">
          {teksMassal.pilihSemua(angka(total))}
        </Button>
      )}
      <span className={classes.ujung}>
        <Button size="xs" leftSection={<IconEdit size={15} />} onClick={onUbah} data-testid="ubah-massal">
          {teksMassal.ubah}
        </Button>
        {ekspor}
        <Button variant="subtle" color="gray.7" size="xs" leftSection={<IconX size={15} />} onClick={onLepas}>
          {teksMassal.lepas}
        </Button>
      </span>
    </div>
  )
}
