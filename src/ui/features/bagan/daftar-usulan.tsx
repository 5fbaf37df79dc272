import { VisuallyHidden } from '@mantine/core'
import { useRef, useState } from 'react'
import { teksRancangan } from '../../text/rancangan'
import { BarisUsulan } from './baris-usulan'
import { useSeretUsulan } from './seret-usulan'
import type { RancanganDiMeja } from './sumber-bagan'
import classes from './tab-usulan.module.css'
import { useTombolUsulan } from './tombol-usulan'
import { tindakanUsulan, useLihatUsulan, type UsulanDitinjau } from './usulan-rancangan'

/** Every proposal in order, to be looked at, taken back, and put in another order with the pointer or by keys. */
export function DaftarUsulan({ rancangan }: { readonly rancangan: RancanganDiMeja }): React.JSX.Element {
  const usulan = rancangan.detail.usulan.toSorted((a, b) => a.urut - b.urut)
  const isBoleh = rancangan.detail.rancangan.status === 'DRAF'
  const list = useRef<HTMLOListElement>(null)
  const [kabar, setKabar] = useState('')
  const lihat = useLihatUsulan(rancangan)
  const { buang, pindah } = tindakanUsulan(rancangan)
  const taruh = async (dipindah: UsulanDitinjau, ke: number): Promise<void> => {
    const lain = usulan.filter((u) => u.id !== dipindah.id)
    if (ke < 0 || ke > lain.length || usulan.indexOf(dipindah) === ke) return
    if (await pindah(dipindah, lain[ke] ?? null)) setKabar(teksRancangan.urutBerubah(ke + 1))
  }
  const seret = useSeretUsulan({ list, isBoleh, onTaruh: (dari, ke) => usulan[dari] && void taruh(usulan[dari], ke) })
  const onTombol = useTombolUsulan({ list, usulan, isBoleh, buang, taruh })
  return (
    <>
      <ol ref={list} className={classes.daftar} aria-label={teksRancangan.usulanUrut} data-testid="daftar-usulan">
        {usulan.map((u, i) => (
          <BarisUsulan
            key={u.id}
            usulan={u}
            nomor={i + 1}
            tempat={seret.tempatOf(i)}
            onSeret={(event) => seret.mulai(i, event)}
            onTombol={(event) => onTombol(i, event)}
            onLihat={() => lihat(u)}
            onBuang={isBoleh ? () => void buang([u]) : null}
          />
        ))}
      </ol>
      <VisuallyHidden role="status">{kabar}</VisuallyHidden>
    </>
  )
}
