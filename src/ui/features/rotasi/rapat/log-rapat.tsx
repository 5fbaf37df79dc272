import { IconArrowBackUp } from '@tabler/icons-react'
import { namaPegawai } from '../../../../domain/mutasi/fakta-rencana'
import { namaJabatan } from '../../../../domain/mutasi/tinjauan'
import { waktuLokal } from '../../../lib/format'
import { undo, useHistoryState } from '../../../lib/use-history'
import { labelPutusan, teksRapat } from '../../../text/rapat'
import type { RuangKerja } from '../ruang-kerja'
import bilah from './bilah.module.css'
import classes from './panel.module.css'

type Props = { readonly ruang: RuangKerja }

/** Who decided what and when, newest first; the last decision can be taken back. */
export function LogRapat({ ruang }: Props): React.JSX.Element {
  const { undo: label } = useHistoryState()
  const { keputusan } = ruang.detail
  if (keputusan.length === 0) return <p className={classes.petunjuk}>{teksRapat.jalannyaNihil}</p>
  return (
    <>
      {label !== null && !ruang.isTerkunci && (
        <button type="button" className={bilah.urungkan} onClick={() => void undo()}>
          <IconArrowBackUp size="1.2em" />
          {teksRapat.urungkanApa(label)}
        </button>
      )}
      <CatatanPutusan ruang={ruang} />
    </>
  )
}

/** The log itself. */
export const CatatanPutusan = ({ ruang: { detail, snapshot } }: Props): React.JSX.Element => (
  <ol className={classes.log} data-testid="log-rapat">
    {detail.keputusan.toReversed().map(({ id, pegawaiId, jabatanId, putusan, alasan, oleh, pada }) => (
      <li key={id} data-putusan={putusan}>
        <strong>{[labelPutusan[putusan], pegawaiId && namaPegawai(snapshot, pegawaiId)].filter(Boolean).join(': ')}</strong>
        <span>{teksRapat.untuk(namaJabatan(snapshot, jabatanId))}</span>
        {alasan !== null && <span>{alasan}</span>}
        <small>{teksRapat.oleh(oleh, waktuLokal(pada))}</small>
      </li>
    ))}
  </ol>
)
