import { useMemo } from 'react'
import { isStruktural } from '../../../domain/organisasi/jabatan'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { AnswerProblem } from '../../components/answer-problem'
import { angka } from '../../lib/format'
import { useSnapshot } from '../../lib/use-snapshot'
import { teksBeranda } from '../../text/beranda'
import { BarisKualitas } from './baris-kualitas'
import classes from './dashboard.module.css'
import { KosongPanel, PensiunPanel, PltPanel } from './panels'
import { RencanaPanel } from './rencana-panel'
import { jabatanKosong } from './ringkasan'

type Jumlah = { readonly unor: number; readonly jabatan: number; readonly pegawai: number }

/** What the organisation looks like today, and what deserves a look. */
export function Dashboard({ jumlah }: { readonly jumlah: Jumlah }): React.JSX.Element {
  const { snapshot, error } = useSnapshot()
  if (error) return <AnswerProblem error={error} />
  return (
    <div className={classes.dashboard}>
      <div className={classes.strip}>
        <Figure nilai={angka(jumlah.unor)} nama={teksBeranda.unor} />
        <Figure nilai={angka(jumlah.jabatan)} nama={teksBeranda.jabatan} />
        <Figure nilai={angka(jumlah.pegawai)} nama={teksBeranda.pegawai} />
        <Filled snapshot={snapshot} />
      </div>
      {snapshot && (
        <div className={classes.panels}>
          <KosongPanel snapshot={snapshot} />
          <RencanaPanel />
          <PensiunPanel snapshot={snapshot} />
          <PltPanel snapshot={snapshot} />
        </div>
      )}
      {snapshot && <BarisKualitas />}
    </div>
  )
}

function Figure({ nilai, nama }: { readonly nilai: string; readonly nama: string }): React.JSX.Element {
  return (
    <div className={classes.figure}>
      <div className={classes.nilai}>{nilai}</div>
      <div className={classes.nama}>{nama}</div>
    </div>
  )
}

/** How many structural posts are held for good, as a count and a bar. */
function Filled({ snapshot }: { readonly snapshot: Snapshot | null }): React.JSX.Element {
  const { terisi, semua } = useMemo(() => countFilled(snapshot), [snapshot])
  return (
    <div className={classes.figure}>
      <div className={classes.nilai}>
        {angka(terisi)}
        <span className={classes.dari}> / {angka(semua)}</span>
      </div>
      <div className={classes.nama}>{teksBeranda.terisi}</div>
      <div className={classes.bar} aria-hidden="true">
        <div style={{ width: `${semua ? (terisi / semua) * 100 : 0}%` }} />
      </div>
    </div>
  )
}

function countFilled(snapshot: Snapshot | null): { readonly terisi: number; readonly semua: number } {
  if (!snapshot) return { terisi: 0, semua: 0 }
  const semua = [...snapshot.jabatan.values()].filter(isStruktural).length
  return { semua, terisi: semua - jabatanKosong(snapshot).length }
}
