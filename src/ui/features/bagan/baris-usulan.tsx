import { ActionIcon, Badge } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { teksRancangan } from '../../text/rancangan'
import type { TempatSeret } from './seret-usulan'
import classes from './tab-usulan.module.css'
import type { UsulanDitinjau } from './usulan-rancangan'

/** How many sentences a row of the tray says of what changes, until it is opened. */
const RINCIAN_RINGKAS = 3

type Props = {
  readonly usulan: UsulanDitinjau
  readonly nomor: number
  readonly tempat: TempatSeret | undefined
  readonly onSeret: (event: React.PointerEvent) => void
  readonly onTombol: (event: React.KeyboardEvent) => void
  readonly onLihat: () => void
  /** Takes it back; null = the draft is closed. */
  readonly onBuang: (() => void) | null
}

/** One proposal of the tray: what it is, what it changes (all of it once it was clicked), and the way to take it back. */
export function BarisUsulan({ usulan, nomor, tempat, onSeret, onTombol, onLihat, onBuang }: Props): React.JSX.Element {
  const [isPenuh, setPenuh] = useState(false)
  const batal = teksRancangan.batalkanUsulan(usulan.label)
  return (
    <li
      className={classes.baris}
      data-tempat={tempat}
      data-konflik={usulan.konflik?.jenis}
      data-testid={`usulan-${nomor}`}
      onPointerDown={onSeret}
    >
      <button
        type="button"
        className={classes.utama}
        aria-expanded={usulan.rincian.length > RINCIAN_RINGKAS ? isPenuh : undefined}
        onClick={() => {
          setPenuh(!isPenuh)
          onLihat()
        }}
        onKeyDown={onTombol}
      >
        <span className={classes.nomor}>{nomor}</span>
        <span className={classes.isi}>
          <span className={classes.label}>{usulan.label}</span>
          <Rincian usulan={usulan} isPenuh={isPenuh} />
          {usulan.konflik && (
            <Badge size="sm" color={usulan.konflik.jenis === 'BERUBAH' ? 'emas' : 'bahaya'}>
              {teksRancangan.konflik[usulan.konflik.jenis]}
            </Badge>
          )}
        </span>
      </button>
      {onBuang && (
        <ActionIcon className={classes.batal} size="sm" variant="subtle" color="gray" aria-label={batal} title={batal} onClick={onBuang}>
          <IconX size={15} />
        </ActionIcon>
      )}
    </li>
  )
}

type RincianProps = { readonly usulan: UsulanDitinjau; readonly isPenuh: boolean }

function Rincian({ usulan: { rincian, rincianLebih }, isPenuh }: RincianProps): React.JSX.Element {
  const tampak = isPenuh ? rincian : rincian.slice(0, RINCIAN_RINGKAS)
  const lain = rincian.length - tampak.length + rincianLebih
  return (
    <>
      {tampak.map((kalimat, n) => (
        <span key={`${n} ${kalimat}`} className={classes.rincian}>
          {kalimat}
        </span>
      ))}
      {lain > 0 && <span className={classes.rincian}>{teksRancangan.rincianLain(lain)}</span>}
    </>
  )
}
