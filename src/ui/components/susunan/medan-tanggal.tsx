import { TextInput, type TextInputProps } from '@mantine/core'
import { usePenyunting } from '../../lib/penyunting'

type Props = Omit<TextInputProps, 'value' | 'onChange' | 'type'> & {
  readonly value: string
  readonly onTanggal: (tanggal: string) => void
}

/** The day an edit counts from; a draft has one day for all its edits, so it is not asked for there. */
export function MedanTanggal({ value, onTanggal, ...rest }: Props): React.JSX.Element | null {
  if (usePenyunting().rancanganId !== null) return null
  return <TextInput w={170} {...rest} type="date" value={value} onChange={({ currentTarget }) => onTanggal(currentTarget.value)} />
}
