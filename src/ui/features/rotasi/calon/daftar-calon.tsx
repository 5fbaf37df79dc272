import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { CalonBerperingkat } from '../../../../domain/calon/calon-jabatan'
import type { PegawaiId } from '../../../../domain/pegawai/pegawai'
import { angka } from '../../../lib/format'
import { teksCalon } from '../../../text/calon'
import { BarisCalon } from './baris-calon'
import classes from './calon.module.css'
import { keteranganCalon } from './keterangan-calon'
import { useMejaCalon } from './meja-calon'

const SEKALI_TAMPIL = 40

/** Ranked candidates, the best first; arrows go from one to the next, letters do what the buttons do. */
export function DaftarCalon({ calon }: { readonly calon: readonly CalonBerperingkat[] }): React.JSX.Element {
  const { bahan, jabatanId } = useMejaCalon()
  const [terbuka, setTerbuka] = useState<PegawaiId | null>(null)
  const [tampil, setTampil] = useState(SEKALI_TAMPIL)
  const keterangan = useMemo(() => keteranganCalon(bahan.proyeksi, jabatanId), [bahan.proyeksi, jabatanId])
  const buka = (id: PegawaiId): void => setTerbuka((now) => (now === id ? null : id))
  const sisa = calon.length - tampil
  return (
    <>
      <ol className={classes.daftar} aria-label={teksCalon.daftar} title={teksCalon.tombol} data-testid="daftar-calon">
        {calon.slice(0, tampil).map((c) => (
          <BarisCalon
            key={c.pegawai.id}
            calon={c}
            kini={keterangan.kini(c.pegawai)}
            gerak={keterangan.gerak(c.pegawai.id)}
            isTerbuka={terbuka === c.pegawai.id}
            onBuka={buka}
          />
        ))}
      </ol>
      {sisa > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={() => setTampil(tampil + SEKALI_TAMPIL)}>
          {teksCalon.lagi(angka(Math.min(sisa, SEKALI_TAMPIL)))}
        </Button>
      )}
    </>
  )
}
