import { TextInput } from '@mantine/core'
import type { Penandatangan } from '../../../domain/cetak/pilihan-cetak'
import { teksCetak } from '../../text/cetak'

const MEDAN = ['tempat', 'jabatan', 'nama', 'pangkat', 'nip'] as const

type Props = {
  readonly orang: Penandatangan
  readonly onUbah: (orang: Penandatangan) => void
  /** The lines asked for; all unless told otherwise. */
  readonly medan?: readonly (typeof MEDAN)[number][]
}

/** Who signs, line by line. */
export const IsianPenandatangan = ({ orang, onUbah, medan = MEDAN }: Props): React.JSX.Element => (
  <>
    {medan.map((nama) => (
      <TextInput
        key={nama}
        size="xs"
        label={teksCetak[nama]}
        value={orang[nama]}
        onChange={({ currentTarget: { value } }) => onUbah({ ...orang, [nama]: value })}
      />
    ))}
  </>
)
