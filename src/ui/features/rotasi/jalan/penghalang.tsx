import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconHandStop } from '@tabler/icons-react'
import type { Penghalang, TempatPerbaikan } from '../../../../domain/mutasi/gerbang'
import { teksJalan } from '../../../text/jalan-rencana'
import classes from './penghalang.module.css'

/** Which tab of the panel puts it right; null = it is done right here. */
const TAB: Readonly<Record<TempatPerbaikan, string | null>> = {
  LANGKAH: 'langkah',
  TEMUAN: 'temuan',
  BAKI: 'tunggu',
  KELENGKAPAN: 'kelengkapan',
  TAHAP: null
}

type Props = { readonly penghalang: readonly Penghalang[]; readonly onBuka: (tab: string) => void }

/** What stands between a plan and its next stage, each with the way to put it right. */
export function DaftarPenghalang({ penghalang, onBuka }: Props): React.JSX.Element {
  if (penghalang.length === 0) {
    return (
      <p className={classes.bebas} data-testid="penghalang-nihil">
        <IconCircleCheck size={17} /> {teksJalan.bebas}
      </p>
    )
  }
  return (
    <ul className={classes.daftar} data-testid="penghalang">
      {penghalang.map((p) => (
        <Baris key={p.pesan} penghalang={p} onBuka={onBuka} />
      ))}
    </ul>
  )
}

function Baris({ penghalang, onBuka }: { readonly penghalang: Penghalang; readonly onBuka: Props['onBuka'] }): React.JSX.Element {
  const { isKeras, pesan, tempat } = penghalang
  const tab = TAB[tempat]
  return (
    <li data-keras={isKeras || undefined} title={isKeras ? teksJalan.tertahan : teksJalan.perhatikan}>
      {isKeras ? <IconHandStop size={16} /> : <IconAlertTriangle size={16} />}
      <span>{pesan}</span>
      {tab !== null && (
        <Button size="compact-xs" variant="subtle" onClick={() => onBuka(tab)}>
          {teksJalan.perbaiki}
        </Button>
      )}
    </li>
  )
}
