import { ActionIcon, Tooltip } from '@mantine/core'
import {
  IconChevronLeft,
  IconChevronRight,
  type IconProps,
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconPlayerSkipBack,
  IconX
} from '@tabler/icons-react'
import { type ComponentType, useEffect, useRef } from 'react'
import { teksRantai } from '../../text/rantai'
import classes from './bilah-putar.module.css'
import type { PutarUlang } from './putar-ulang'

type Props = { readonly putar: PutarUlang; readonly onTutup: () => void }

/** The bar of the replay: what has just happened in large type, and the way back and forth (arrow keys, space, escape). */
export function BilahPutar({ putar, onTutup }: Props): React.JSX.Element {
  const { ke, jumlah, nomor, isMain, kalimat, tempat, menuju, main } = putar
  const bilah = useRef<HTMLElement>(null)
  useEffect(() => bilah.current?.focus(), [])
  return (
    <section ref={bilah} className={classes.bilah} tabIndex={-1} aria-label={teksRantai.putarBar} data-testid="bilah-putar">
      <div className={classes.kata} aria-live="polite">
        <span>{[teksRantai.putarKe(ke, jumlah), nomor !== null && teksRantai.rantai(nomor), tempat].filter(Boolean).join(' · ')}</span>
        <p data-testid="kalimat-putar">{kalimat}</p>
      </div>
      <div className={classes.alat}>
        <Alat label={teksRantai.putarAwal} ikon={IconPlayerSkipBack} onClick={() => menuju(0)} />
        <Alat label={teksRantai.putarMundur} ikon={IconChevronLeft} onClick={() => menuju(ke - 1)} />
        <Alat
          label={isMain ? teksRantai.putarJeda : teksRantai.putarMain}
          ikon={isMain ? IconPlayerPauseFilled : IconPlayerPlayFilled}
          onClick={() => main(!isMain)}
          isUtama
        />
        <Alat label={teksRantai.putarMaju} ikon={IconChevronRight} onClick={() => menuju(ke + 1)} />
        <Alat label={teksRantai.putarTutup} ikon={IconX} onClick={onTutup} />
      </div>
      <progress className={classes.jalan} value={ke} max={Math.max(1, jumlah)} aria-hidden />
    </section>
  )
}

type AlatProps = {
  readonly label: string
  readonly ikon: ComponentType<IconProps>
  readonly onClick: () => void
  readonly isUtama?: true
}

const Alat = ({ label, ikon: Ikon, onClick, isUtama }: AlatProps): React.JSX.Element => (
  <Tooltip label={label} position="top">
    <ActionIcon variant={isUtama ? 'filled' : 'default'} size={34} aria-label={label} onClick={onClick}>
      <Ikon size={18} stroke={1.8} />
    </ActionIcon>
  </Tooltip>
)
