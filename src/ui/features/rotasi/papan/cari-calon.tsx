import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { cariOrang } from '../../../../domain/mutasi/cari-matriks'
import { definitif } from '../../../../domain/mutasi/proyeksi'
import { namaJabatan } from '../../../../domain/mutasi/tinjauan'
import type { PegawaiId } from '../../../../domain/pegawai/pegawai'
import { teksPapan } from '../../../text/papan'
import { teksRotasi } from '../../../text/rotasi'
import { BarisOrang } from '../baris-orang'
import orang from '../baris-orang.module.css'
import { useMeja } from '../meja'
import classes from './papan.module.css'

/** While no post is chosen: people by name, to be dragged onto one. */
export function CariCalon(): React.JSX.Element {
  const { ruang } = useMeja()
  const [teks, setTeks] = useState('')
  const cari = useDeferredValue(teks)
  const found = useMemo(() => cariOrang(ruang.snapshot, cari), [ruang.snapshot, cari])
  const jabatanOf = (id: PegawaiId): string => {
    const penempatan = definitif(ruang.proyeksi.penempatanDari(id))
    return penempatan ? namaJabatan(ruang.snapshot, penempatan.jabatanId) : teksRotasi.tanpaJabatan
  }
  return (
    <>
      <p className={classes.nihil}>{teksPapan.calonPilih}</p>
      <TextInput
        mt={6}
        size="xs"
        aria-label={teksPapan.cariOrang}
        placeholder={teksPapan.cariOrang}
        leftSection={<IconSearch size={14} />}
        value={teks}
        onChange={({ currentTarget }) => setTeks(currentTarget.value)}
        data-testid="cari-orang-papan"
      />
      <ul className={orang.daftar}>
        {found.map((p) => (
          <BarisOrang key={p.id} pegawai={p} keterangan={jabatanOf(p.id)} />
        ))}
      </ul>
      {cari.trim().length > 1 && found.length === 0 && <p className={classes.nihil}>{teksPapan.orangNihil}</p>}
    </>
  )
}
