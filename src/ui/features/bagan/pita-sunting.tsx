import { Button } from '@mantine/core'
import { tanggalPanjang } from '../../../domain/kit/tanggal'
import { pergiKe } from '../../lib/lokasi'
import { teksSunting, teksTerkunci } from '../../text/sunting'
import { usePenyuntingan } from './kerja-sunting'
import { useMejaBagan } from './meja-bagan'
import type { SumberBagan } from './sumber-bagan'
import classes from './sunting.module.css'

type Pita = { readonly teks: string; readonly aksi: string; readonly onAksi: () => void }

/** One short line over the chart: why it cannot be edited, or what was cut, each with the way back. */
export function PitaSunting(): React.JSX.Element | null {
  const { kerja } = usePenyuntingan()
  const { sumber } = useMejaBagan()
  const { penyunting, potongan, potong } = kerja
  const pita = penyunting.isBoleh ? (potongan.size > 0 ? potongPita(potongan.size, () => potong([])) : null) : terkunci(sumber)
  if (!pita) return null
  return (
    <div className={classes.pita} role="status" data-testid="pita-sunting">
      {pita.teks}
      <Button size="compact-xs" variant="light" onClick={pita.onAksi}>
        {pita.aksi}
      </Button>
    </div>
  )
}

const potongPita = (jumlah: number, onAksi: () => void): Pita => ({
  teks: teksSunting.petunjukPotong(jumlah),
  aksi: teksSunting.batalPotong,
  onAksi
})

function terkunci({ rancangan, snapshot, setTanggal }: SumberBagan): Pita {
  if (!rancangan)
    return { teks: teksTerkunci.tanggal(tanggalPanjang(snapshot.tanggal)), aksi: teksTerkunci.hariIni, onAksi: () => setTanggal(null) }
  if (rancangan.keadaan === 'SEBELUM')
    return { teks: teksTerkunci.sebelum, aksi: teksTerkunci.sesudah, onAksi: () => rancangan.setKeadaan('SESUDAH') }
  return { teks: teksTerkunci.status, aksi: teksTerkunci.bagan, onAksi: () => pergiKe('/bagan') }
}
