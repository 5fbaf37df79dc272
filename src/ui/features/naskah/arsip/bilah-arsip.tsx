import { Button, Group, Menu } from '@mantine/core'
import type { NaskahId } from '../../../../domain/naskah/naskah'
import { teksArsip as teks } from '../../../text/arsip'
import { cetakUlang } from './cetak-ulang'

type Props = { readonly ids: readonly NaskahId[]; readonly onLepas: () => void; readonly onBatal: () => void }

/** What can be done with the ticked papers, at the foot of the table. */
export const BilahArsip = ({ ids, onLepas, onBatal }: Props): React.JSX.Element => (
  <Group gap="xs">
    <b>{teks.dipilih(ids.length)}</b>
    <Button size="compact-sm" variant="subtle" color="gray.7" onClick={onLepas}>
      {teks.lepas}
    </Button>
    <Menu position="top-start" shadow="md">
      <Menu.Target>
        <Button size="compact-sm" data-testid="cetak-ulang">
          {teks.cetakUlang}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void cetakUlang({ ids: [...ids], format: 'pdf', bentuk: 'SATU' })}>{teks.satuPdf}</Menu.Item>
        <Menu.Item onClick={() => void cetakUlang({ ids: [...ids], format: 'pdf', bentuk: 'PER_ORANG' })}>{teks.tiapPdf}</Menu.Item>
        <Menu.Item onClick={() => void cetakUlang({ ids: [...ids], format: 'docx', bentuk: 'PER_ORANG' })}>{teks.tiapWord}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
    <Button size="compact-sm" color="bahaya" variant="outline" onClick={onBatal}>
      {teks.nyatakanBatal}
    </Button>
  </Group>
)
