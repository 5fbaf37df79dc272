import { IconArrowLeft, IconEyeOff, IconLayoutSidebarRight, IconListCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { isDiputus } from '../../../../domain/mutasi/agenda-rapat'
import { namaRencana } from '../../../../domain/mutasi/skenario'
import { tempatOf } from '../../../lib/lokasi'
import { teksRapat } from '../../../text/rapat'
import type { RuangKerja } from '../ruang-kerja'
import classes from './rapat.module.css'
import type { Sidang } from './sidang'

type Props = {
  readonly ruang: RuangKerja
  readonly sidang: Sidang
  readonly isPanel: boolean
  readonly onPanel: () => void
  readonly onTirai: () => void
  readonly onHasil: () => void
}

/** The line on top: which plan, how far the meeting is, and its tools. */
export function KepalaRapat({ ruang: { rencana }, sidang: { agenda }, isPanel, onPanel, onTirai, onHasil }: Props): React.JSX.Element {
  const putus = agenda.filter(isDiputus).length
  return (
    <header className={classes.kepala}>
      <a className={classes.alat} href={tempatOf('/rotasi', { id: rencana.id })} aria-label={teksRapat.keluar} title={teksRapat.keluar}>
        <IconArrowLeft size="1.3em" />
      </a>
      <span className={classes.rencana}>{namaRencana(rencana)}</span>
      <span className={classes.kemajuan} role="status" data-testid="kemajuan">
        {teksRapat.kemajuan(putus, agenda.length)}
      </span>
      <progress className={classes.progres} max={agenda.length} value={putus} aria-hidden />
      <Alat ikon={<IconListCheck size="1.3em" />} teks={teksRapat.hasil} onClick={onHasil} testId="ke-hasil" />
      <Alat ikon={<IconEyeOff size="1.3em" />} teks={teksRapat.tirai} onClick={onTirai} testId="ke-tirai" />
      <Alat
        ikon={<IconLayoutSidebarRight size="1.3em" />}
        teks={teksRapat.panel}
        onClick={onPanel}
        testId="ke-panel"
        isTertekan={isPanel}
      />
    </header>
  )
}

type AlatProps = {
  readonly ikon: ReactNode
  readonly teks: string
  readonly onClick: () => void
  readonly testId: string
  readonly isTertekan?: boolean
}

const Alat = ({ ikon, teks, onClick, testId, isTertekan }: AlatProps): React.JSX.Element => (
  <button type="button" className={classes.alat} onClick={onClick} data-testid={testId} aria-pressed={isTertekan}>
    {ikon}
    {teks}
  </button>
)
