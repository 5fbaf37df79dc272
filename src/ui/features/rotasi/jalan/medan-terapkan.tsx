import { Group, TextInput } from '@mantine/core'
import { usePetugas } from '../../../lib/use-petugas'
import { teksJalan } from '../../../text/jalan-rencana'

type Isian = { readonly nomorSk: string; readonly tmt: string }
type Props = { readonly isian: Isian; readonly onIsian: (isian: Isian) => void }

/** Under which decree, by whom, and from which day if not from the TMT. */
export function MedanTerapkan({ isian, onIsian }: Props): React.JSX.Element {
  const [petugas, setPetugas] = usePetugas()
  return (
    <Group align="flex-start" grow>
      <TextInput
        label={teksJalan.nomorSk}
        value={isian.nomorSk}
        onChange={({ currentTarget }) => onIsian({ ...isian, nomorSk: currentTarget.value })}
        maxLength={120}
        required
        data-testid="terapkan-nomor"
      />
      <TextInput
        label={teksJalan.oleh}
        value={petugas}
        onChange={({ currentTarget }) => setPetugas(currentTarget.value)}
        required
        data-testid="terapkan-oleh"
      />
      <TextInput
        label={teksJalan.mulaiLain}
        description={teksJalan.mulaiLainRinci}
        inputWrapperOrder={['label', 'input', 'description']}
        type="date"
        value={isian.tmt}
        onChange={({ currentTarget }) => onIsian({ ...isian, tmt: currentTarget.value })}
      />
    </Group>
  )
}
