import { NativeSelect } from '@mantine/core'
import type { KolomSendiri } from '../../../../domain/laporan/sendiri/kolom-sendiri'

type Props = {
  readonly label: string
  readonly kolom: readonly KolomSendiri[]
  readonly onPilih: (nama: string) => void
  readonly 'data-testid': string
}

/** A column to be added: the choice counts at once, and the field is ready for the next. */
export const TambahKolom = ({ label, kolom, onPilih, ...data }: Props): React.JSX.Element => (
  <NativeSelect
    size="xs"
    aria-label={label}
    disabled={kolom.length === 0}
    value=""
    onChange={({ currentTarget }) => currentTarget.value !== '' && onPilih(currentTarget.value)}
    data={[{ value: '', label }, ...kolom.map(({ nama, judul }) => ({ value: nama, label: judul }))]}
    {...data}
  />
)
