import { CloseButton, Switch, TextInput } from '@mantine/core'
import { IconCalendarCheck } from '@tabler/icons-react'
import { useState, useTransition } from 'react'
import { isTanggal, type Tanggal } from '../../../domain/kit/tanggal'
import { useSnapshot } from '../../lib/use-snapshot'
import { teksBagan } from '../../text/bagan'
import { Alat } from './alat'
import { JalurWaktu } from './jalur-waktu'
import { useMejaBagan } from './meja-bagan'
import classes from './waktu.module.css'

/** The chart on another day: a slider from five years back to five ahead, and a field for the very day. Not in a draft, whose day is its TMT. */
export function Waktu(): React.JSX.Element | null {
  const { sumber, setelan } = useMejaBagan()
  const hariIni = useSnapshot().snapshot?.tanggal
  if (sumber.rancangan || !setelan.isWaktu || !hariIni) return null
  return <Pita hariIni={hariIni} />
}

function Pita({ hariIni }: { readonly hariIni: Tanggal }): React.JSX.Element {
  const { sumber, setelan, setel } = useMejaBagan()
  const [diminta, setDiminta] = useState(sumber.tanggal)
  const [isMenyusul, startTransition] = useTransition()
  const tanggal = isMenyusul ? diminta : sumber.tanggal
  const go = (to: Tanggal | null): void => {
    setDiminta(to)
    // the thumb goes at once, the chart follows when it can
    startTransition(() => sumber.setTanggal(to === hariIni ? null : to))
  }
  return (
    <section className={classes.pita} aria-label={teksBagan.waktuRinci} data-testid="waktu">
      <TextInput
        size="xs"
        w={132}
        type="date"
        aria-label={teksBagan.perTanggal}
        title={teksBagan.perTanggal}
        value={tanggal ?? hariIni}
        onChange={({ currentTarget: { value } }) => isTanggal(value) && go(value)}
      />
      <Alat label={teksBagan.hariIni} ikon={IconCalendarCheck} isTekan={tanggal === null} onClick={() => go(null)} testid="hari-ini" />
      <JalurWaktu hariIni={hariIni} tanggal={tanggal} waktu={sumber.waktu} onPilih={go} />
      <Switch
        size="xs"
        label={teksBagan.pudar}
        title={teksBagan.pudarRinci}
        checked={setelan.isPudar}
        onChange={({ currentTarget: { checked } }) => setel({ isPudar: checked })}
      />
      <CloseButton
        size="sm"
        aria-label={teksBagan.tutupWaktu}
        onClick={() => {
          setel({ isWaktu: false })
          go(null)
        }}
      />
    </section>
  )
}
