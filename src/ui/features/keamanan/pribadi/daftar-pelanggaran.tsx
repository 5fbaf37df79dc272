import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { LANGKAH_PELANGGARAN } from '../../../../domain/subjek-data/pelanggaran'
import { Panel } from '../../../components/panel'
import { teksPribadi } from '../../../text/pribadi'
import classes from './pribadi.module.css'

/** What is to be done when personal data got out, to be ticked off as it is done. */
export function DaftarPelanggaran(): React.JSX.Element {
  const [selesai, setSelesai] = useState<ReadonlySet<string>>(new Set())
  const ubah = (id: string, isSelesai: boolean): void =>
    setSelesai((kini) => new Set(isSelesai ? [...kini, id] : [...kini].filter((lain) => lain !== id)))
  return (
    <Panel judul={teksPribadi.pelanggaran.judul}>
      <div className={classes.isi} role="group" aria-label={teksPribadi.pelanggaran.daftar} data-testid="daftar-pelanggaran">
        <p className={classes.catatan} style={{ margin: '0 0 8px' }}>
          {teksPribadi.pelanggaran.rinci}
        </p>
        {LANGKAH_PELANGGARAN.map(({ id, teks, rinci }) => (
          <div key={id} className={classes.langkah}>
            <Checkbox
              size="sm"
              label={teks}
              description={rinci}
              checked={selesai.has(id)}
              onChange={({ currentTarget }) => ubah(id, currentTarget.checked)}
            />
          </div>
        ))}
      </div>
    </Panel>
  )
}
