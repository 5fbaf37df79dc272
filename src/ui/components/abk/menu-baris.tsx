import { Menu } from '@mantine/core'
import { tombolTeks } from '../../lib/tombol'
import { teksTabelAbk } from '../../text/abk'
import type { Point } from '../drag/drag-gesture'
import type { MejaLembar } from './meja-lembar'
import classes from './tabel-abk.module.css'
import { TINDAKAN_BARIS } from './tindakan-baris'

type Props = { readonly meja: MejaLembar; readonly at: Point; readonly onClose: () => void }

/** What can be done with the rows chosen, where it was asked for. */
export const MenuBaris = ({ meja, at, onClose }: Props): React.JSX.Element => (
  <Menu opened onClose={onClose} position="bottom-start" shadow="md" width={290} offset={2} returnFocus={false}>
    <Menu.Target>
      <span className={classes.jangkar} style={{ left: at.x, top: at.y }} />
    </Menu.Target>
    <Menu.Dropdown aria-label={teksTabelAbk.menuBaris}>
      <ButirBaris meja={meja} />
    </Menu.Dropdown>
  </Menu>
)

/** The entries of that menu. */
export const ButirBaris = ({ meja }: { readonly meja: MejaLembar }): React.JSX.Element => (
  <>
    {TINDAKAN_BARIS.map(({ id, label, ikon: Ikon, tombol, lakukan }) => (
      <Menu.Item
        key={id}
        leftSection={<Ikon size={15} stroke={1.7} />}
        rightSection={<span className={classes.pintasan}>{tombolTeks(tombol)}</span>}
        onClick={() => lakukan(meja)}
        data-testid={`baris-${id}`}
        {...(id === 'hapus-baris' ? { color: 'bahaya' } : {})}
      >
        {label}
      </Menu.Item>
    ))}
  </>
)
