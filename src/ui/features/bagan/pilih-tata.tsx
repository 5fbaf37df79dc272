import { SegmentedControl, Tooltip, VisuallyHidden } from '@mantine/core'
import { IconFileText, type IconProps, IconSitemap, IconBinaryTree, IconListTree } from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { TATA_BAGAN, type TataBagan } from '../../../domain/organisasi/tata-bagan'
import { teksBagan } from '../../text/bagan'
import classes from './bagan.module.css'
import { useMejaBagan } from './meja-bagan'

const IKON: Readonly<Record<TataBagan, ComponentType<IconProps>>> = {
  ATAS_BAWAH: IconSitemap,
  KIRI_KANAN: IconBinaryTree,
  RAPAT: IconListTree,
  HALAMAN: IconFileText
}

/** How the chart is laid out. */
export function PilihTata(): React.JSX.Element {
  const { setelan, setel } = useMejaBagan()
  return (
    <SegmentedControl
      size="xs"
      className={classes.tata}
      aria-label={teksBagan.tata}
      data={TATA_BAGAN.map((tata) => ({ value: tata, label: <Tata tata={tata} /> }))}
      value={setelan.tata}
      onChange={(value) => setel({ tata: TATA_BAGAN.find((t) => t === value) ?? 'ATAS_BAWAH' })}
      data-testid="pilih-tata"
    />
  )
}

function Tata({ tata }: { readonly tata: TataBagan }): React.JSX.Element {
  const Ikon = IKON[tata]
  return (
    <Tooltip label={teksBagan.tataNama[tata]}>
      <span className={classes.ikon} data-tata={tata}>
        <Ikon size={16} stroke={1.8} style={tata === 'KIRI_KANAN' ? { transform: 'rotate(-90deg)' } : undefined} />
        <VisuallyHidden>{teksBagan.tataNama[tata]}</VisuallyHidden>
      </span>
    </Tooltip>
  )
}
