import { Menu } from '@mantine/core'
import { Fragment } from 'react'
import type { Point } from '../../components/drag/drag-gesture'
import { tombolTeks } from '../../lib/tombol'
import { teksSunting } from '../../text/sunting'
import type { KerjaSunting } from './kerja-sunting'
import { useMejaBagan } from './meja-bagan'
import classes from './sunting.module.css'
import { terkunciOf } from './terkunci'
import { TINDAKAN_BAGAN, type TindakanBagan } from './tindakan-bagan'

type Props = { readonly kerja: KerjaSunting; readonly at: Point; readonly onClose: () => void }

/** The menu of a box, where it was asked for: what can be done with the units chosen now. */
export function MenuBagan({ kerja, at, onClose }: Props): React.JSX.Element {
  const terkunci = terkunciOf(useMejaBagan().sumber)
  const groups = Map.groupBy(
    TINDAKAN_BAGAN.filter((t) => t.bisa(kerja)),
    (t) => t.kelompok
  )
  return (
    <Menu
      opened
      onClose={onClose}
      position="bottom-start"
      shadow="md"
      width={270}
      offset={2}
      middlewares={{ flip: false, shift: { crossAxis: true, padding: 8 } }}
      classNames={{ dropdown: classes.menu ?? '', item: classes.butir ?? '', label: classes.kepala ?? '' }}
    >
      <Menu.Target>
        <span className={classes.jangkar} style={{ left: at.x, top: at.y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={kerja.unor ? teksSunting.menu(kerja.unor.nama) : undefined} data-testid="menu-bagan">
        {terkunci && <Menu.Label className={classes.alasan ?? ''}>{terkunci.teks}</Menu.Label>}
        <Menu.Label>{kerja.unors.length > 1 ? teksSunting.dipilih(kerja.unors.length) : kerja.unor?.nama}</Menu.Label>
        {[...groups].map(([kelompok, tindakan], n) => (
          <Fragment key={kelompok}>
            {n > 0 && <Menu.Divider />}
            {tindakan.map((t) => (
              <Pilihan key={t.id} tindakan={t} kerja={kerja} />
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

type PilihanProps = { readonly tindakan: TindakanBagan; readonly kerja: KerjaSunting }

function Pilihan({ tindakan: { id, label, ikon: Ikon, tombol, lakukan }, kerja }: PilihanProps): React.JSX.Element {
  return (
    <Menu.Item
      leftSection={<Ikon size={15} stroke={1.7} />}
      rightSection={tombol[0] && <span className={classes.tombol}>{tombolTeks(tombol[0])}</span>}
      {...(id === 'tutup' ? { color: 'bahaya' } : {})}
      onClick={() => lakukan(kerja)}
      data-testid={`tindakan-${id}`}
    >
      {label}
    </Menu.Item>
  )
}
