import { Button, EmptyState } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { DrafImpor } from '../../../contract/impor'
import { ask } from '../../lib/client'
import { notifyProblem } from '../../lib/notify'
import { teksImpor } from '../../text/impor'
import classes from './langkah-simpan.module.css'
import { kalimatSimpan } from './ringkasan-simpan'
import { refreshDraf } from './studio-draf'
import { TabelRingkasan } from './tabel-ringkasan'

type Props = { readonly draf: DrafImpor; readonly onTersimpan: (label: string) => void }

/** The last step: what is about to be written, what stays out, and the button that writes it. */
export function LangkahSimpan({ draf, onTersimpan }: Props): React.JSX.Element {
  const { akanDisimpan } = draf.ringkasan
  const [isSibuk, setSibuk] = useState(false)
  const simpan = async (): Promise<void> => {
    setSibuk(true)
    try {
      onTersimpan((await ask('impor.simpan', { drafId: draf.drafId })).label)
    } catch (error) {
      notifyProblem(error)
      await refreshDraf()
      setSibuk(false)
    }
  }
  const judul = useRef<HTMLHeadingElement>(null)
  useEffect(() => judul.current?.focus(), [])
  return (
    <div className={classes.gulir}>
      <section className={classes.simpan} data-testid="impor-ringkasan">
        {akanDisimpan === 0 ? (
          <EmptyState icon={<IconCircleCheck />} variant="light" title={teksImpor.simpanNihil} description={teksImpor.simpanNihilRinci} />
        ) : (
          <>
            <h2 ref={judul} tabIndex={-1}>
              {teksImpor.simpanJudul(akanDisimpan)}
            </h2>
            <p className={classes.dari}>{teksImpor.simpanDari(draf.berkas)}</p>
          </>
        )}
        <TabelRingkasan ringkasan={draf.ringkasan} />
        <Catatan kalimat={kalimatSimpan(draf.ringkasan)} />
        {akanDisimpan > 0 && (
          <div className={classes.akhir}>
            <Button size="md" loading={isSibuk} onClick={() => void simpan()} data-testid="impor-simpan">
              {teksImpor.simpan}
            </Button>
            <span>{teksImpor.dapatUrung}</span>
          </div>
        )}
      </section>
    </div>
  )
}

const Catatan = ({ kalimat }: { readonly kalimat: readonly string[] }): React.JSX.Element => (
  <div className={classes.catatan}>
    <h3>{teksImpor.tidakIkut}</h3>
    {kalimat.length === 0 ? (
      <p>{teksImpor.semuaIkut}</p>
    ) : (
      <ul>
        {kalimat.map((k) => (
          <li key={k}>{k}</li>
        ))}
      </ul>
    )}
  </div>
)
