import { useState } from 'react'
import type { JabatanId } from '../../../../domain/organisasi/jabatan'
import { teksCalon } from '../../../text/calon'
import { useMeja } from '../meja'
import { PilihJabatan } from '../pilih-jabatan'
import classes from './calon.module.css'
import { CalonUntuk } from './calon-untuk'

/** The candidates for a post: chosen on the chart, in a list of vacancies, or here. */
export function TabCalon(): React.JSX.Element {
  const { ruang, jabatanId, cariCalon } = useMeja()
  const [isMemilih, setMemilih] = useState(false)
  const pilih = (id: JabatanId): void => {
    setMemilih(false)
    cariCalon(id)
  }
  if (jabatanId === null || isMemilih || !ruang.snapshot.jabatan.has(jabatanId))
    return (
      <section aria-label={teksCalon.tab}>
        <p className={classes.catatan}>{teksCalon.pilihDulu}</p>
        <PilihJabatan ruang={ruang} onPilih={pilih} />
      </section>
    )
  return <CalonUntuk key={jabatanId} jabatanId={jabatanId} onJabatanLain={() => setMemilih(true)} />
}
