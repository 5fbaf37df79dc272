import { IconArrowBackUp, IconCheck, IconChevronLeft, IconChevronRight, IconClockPause, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { isDiputus } from '../../../../domain/mutasi/agenda-rapat'
import { namaPegawai } from '../../../../domain/mutasi/fakta-rencana'
import type { PutusanRapat } from '../../../../domain/mutasi/keputusan-rapat'
import { waktuLokal } from '../../../lib/format'
import { undo, useHistoryState } from '../../../lib/use-history'
import { labelPutus, labelPutusan, teksRapat } from '../../../text/rapat'
import classes from './bilah.module.css'
import type { Kartu } from './kartu'
import { useMejaRapat } from './meja-rapat'
import { bolehSetuju, bolehTolak } from './tombol-rapat'

/** The line at the bottom: the post before and after, what was decided of this one, and what may be. */
export function BilahPutusan({ dipilih }: { readonly dipilih: Kartu | null }): React.JSX.Element {
  const { agenda, butir, ke, geser } = useMejaRapat()
  return (
    <footer className={classes.bilah}>
      <button type="button" className={classes.geser} disabled={ke === 0} onClick={() => geser(-1)} aria-label={teksRapat.sebelumnya}>
        <IconChevronLeft size="1.6em" />
      </button>
      <Keputusan dipilih={dipilih} />
      <Putus putusan="DITOLAK" ikon={<IconX size="1.2em" />} isBoleh={bolehTolak(dipilih)} petunjuk={teksRapat.pilihUsulan} />
      <Putus putusan="DITUNDA" ikon={<IconClockPause size="1.2em" />} isBoleh />
      <Putus putusan="DISETUJUI" ikon={<IconCheck size="1.2em" />} isBoleh={bolehSetuju(dipilih, butir)} petunjuk={teksRapat.pilihDulu} />
      <button
        type="button"
        className={classes.geser}
        disabled={ke >= agenda.length - 1}
        onClick={() => geser(1)}
        aria-label={teksRapat.berikutnya}
        data-testid="berikutnya"
      >
        <IconChevronRight size="1.6em" />
      </button>
    </footer>
  )
}

type PutusProps = {
  readonly putusan: PutusanRapat
  readonly ikon: ReactNode
  readonly isBoleh: boolean
  readonly petunjuk?: string
}

function Putus({ putusan, ikon, isBoleh, petunjuk }: PutusProps): React.JSX.Element {
  const { putuskan } = useMejaRapat()
  return (
    <button
      type="button"
      className={classes.putus}
      data-putusan={putusan}
      disabled={!isBoleh}
      title={isBoleh ? undefined : petunjuk}
      onClick={() => putuskan(putusan)}
      data-testid={`putus-${putusan.toLowerCase()}`}
    >
      {ikon}
      {labelPutus[putusan]}
    </button>
  )
}

/** What was decided of the post; before that, what to do. */
function Keputusan({ dipilih }: { readonly dipilih: Kartu | null }): React.JSX.Element {
  const { butir, ruang } = useMejaRapat()
  const { keputusan } = butir
  if (keputusan === null) return <div className={classes.keputusan}>{dipilih === null && teksRapat.pilihDulu}</div>
  const nama = keputusan.pegawaiId === null ? null : namaPegawai(ruang.snapshot, keputusan.pegawaiId)
  return (
    <div className={classes.keputusan} data-testid="keputusan-kini">
      <span>
        <strong className={classes.putusan} data-putusan={keputusan.putusan}>
          {[labelPutusan[keputusan.putusan], nama].filter(Boolean).join(': ')}
        </strong>
        <span>
          {isDiputus(butir) ? teksRapat.oleh(keputusan.oleh, waktuLokal(keputusan.pada)) : teksRapat.usang}
          {keputusan.alasan && ` · ${keputusan.alasan}`}
        </span>
      </span>
      {ruang.detail.keputusan.at(-1)?.jabatanId === butir.jabatanId && <Urungkan />}
    </div>
  )
}

/** Takes the last decision back. */
function Urungkan(): React.JSX.Element | null {
  const { undo: label } = useHistoryState()
  if (label === null) return null
  return (
    <button
      type="button"
      className={classes.urungkan}
      onClick={() => void undo()}
      title={teksRapat.urungkanApa(label)}
      data-testid="urungkan-putusan"
    >
      <IconArrowBackUp size="1.2em" />
      {teksRapat.urungkan}
    </button>
  )
}
