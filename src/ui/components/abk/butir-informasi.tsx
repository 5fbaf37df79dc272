import { Button, Menu, Textarea } from '@mantine/core'
import { IconListCheck } from '@tabler/icons-react'
import { type ButirInformasi as Bagian, SARAN_BUTIR } from '../../../domain/abk/daftar-anjab'
import { teksInformasi as teks } from '../../text/abk'
import classes from './informasi.module.css'

type Props = {
  readonly bagian: Bagian
  readonly nilai: readonly string[]
  readonly isBoleh: boolean
  readonly onUbah: (nilai: string[]) => void
}

/** A list, one entry to a line; where the regulation has a fixed list, it is offered to choose from. */
export function ButirInformasi({ bagian, nilai, isBoleh, onUbah }: Props): React.JSX.Element {
  const saran = (SARAN_BUTIR[bagian] ?? []).filter((s) => !nilai.includes(s))
  return (
    <div className={classes.butir}>
      <Textarea
        label={teks.butir[bagian]}
        placeholder={teks.satuBaris}
        autosize
        minRows={3}
        maxRows={14}
        readOnly={!isBoleh}
        value={nilai.join('\n')}
        onChange={({ currentTarget }) => onUbah(currentTarget.value.split('\n'))}
        data-testid={`informasi-${bagian}`}
      />
      {isBoleh && saran.length > 0 && (
        <Menu position="bottom-end" shadow="md" closeOnItemClick={false}>
          <Menu.Target>
            <Button className={classes.daftar ?? ''} size="compact-xs" variant="subtle" leftSection={<IconListCheck size={14} />}>
              {teks.pilihDaftar}
            </Button>
          </Menu.Target>
          <Menu.Dropdown mah={320} style={{ overflow: 'auto' }}>
            {saran.map((s) => (
              <Menu.Item key={s} onClick={() => onUbah([...nilai.filter((n) => n.trim() !== ''), s])}>
                {s}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  )
}
