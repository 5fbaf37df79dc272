import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { bedaPola } from '../../../../domain/naskah/pola/beda-pola'
import { AnswerProblem } from '../../../components/answer-problem'
import { waktuLokal } from '../../../lib/format'
import { useAsk } from '../../../lib/use-ask'
import { teksPola as teks } from '../../../text/pola'
import isian from './isian-pola.module.css'
import classes from './riwayat-pola.module.css'
import type { PolaTerbaca } from './use-sunting-pola'

type Props = { readonly jenis: string; readonly terbaca: PolaTerbaca; readonly onPakai: (versi: number | null) => void }

/** The versions of a template, newest first: when, why, and how each differs from the one in force. */
export function RiwayatPola({ jenis, terbaca, onPakai }: Props): React.JSX.Element {
  const [terbuka, setTerbuka] = useState<number | null>(null)
  if (terbaca.versi.length === 0) return <p className={isian.petunjuk}>{teks.riwayatKosong}</p>
  return (
    <ol className={classes.riwayat} data-testid="riwayat-pola">
      {terbaca.versi.map((v, at) => (
        <li key={v.id}>
          <button type="button" aria-expanded={terbuka === v.versi} onClick={() => setTerbuka(terbuka === v.versi ? null : v.versi)}>
            <strong>
              {v.isBawaan ? `${teks.versi(v.versi)} (${teks.bawaan.toLowerCase()})` : teks.versi(v.versi)}
              {at === 0 && <small data-aman>{teks.berlaku}</small>}
            </strong>
            <span>{v.catatan === '' ? teks.tanpaCatatan : v.catatan}</span>
            <small>{waktuLokal(v.dibuatPada)}</small>
          </button>
          {terbuka === v.versi && at > 0 && (
            <Banding {...{ jenis, terbaca }} versi={v.versi} onPakai={() => onPakai(v.isBawaan ? null : v.versi)} />
          )}
        </li>
      ))}
    </ol>
  )
}

type BandingProps = { readonly jenis: string; readonly terbaca: PolaTerbaca; readonly versi: number; readonly onPakai: () => void }

/** What would become different by taking a version up again. */
function Banding({ jenis, terbaca, versi, onPakai }: BandingProps): React.JSX.Element | null {
  const { data, error, isPlaceholderData } = useAsk('pola.versi', { jenis, versi })
  const beda = useMemo(() => (data ? bedaPola(terbaca.pola, data) : []), [data, terbaca.pola])
  if (error) return <AnswerProblem error={error} />
  if (!data || isPlaceholderData) return null
  return (
    <div className={classes.banding}>
      <h4>{teks.bandingKini}</h4>
      {beda.length === 0 ? <p>{teks.samaSaja}</p> : <DaftarBeda beda={beda} />}
      <Button size="compact-sm" variant="default" disabled={beda.length === 0} onClick={onPakai} data-testid={`pakai-lagi-${versi}`}>
        {teks.pakaiLagi}
      </Button>
    </div>
  )
}

/** Differences in words. */
export const DaftarBeda = ({ beda }: { readonly beda: readonly string[] }): React.JSX.Element => (
  <ul className={classes.beda}>
    {beda.map((b, at) => (
      // two sections of one name may give the same sentence
      <li key={`${at}`}>{b}</li>
    ))}
  </ul>
)
