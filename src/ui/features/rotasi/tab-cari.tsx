import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { definitif } from '../../../domain/mutasi/proyeksi'
import { namaJabatan } from '../../../domain/mutasi/tinjauan'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { PegawaiRingkas } from '../../../domain/pegawai/pegawai'
import { angka } from '../../lib/format'
import { teksRotasi } from '../../text/rotasi'
import { BarisOrang } from './baris-orang'
import classes from './baris-orang.module.css'
import { DaftarKosong } from './daftar-kosong'
import { useMeja } from './meja'

const PALING_BANYAK = 40

/** Finds a person by name or NIP, to drag or to move by the menu. Says the post they will hold after the plan. */
export function TabCari(): React.JSX.Element {
  const { ruang } = useMeja()
  const [teks, setTeks] = useState('')
  const cari = useDeferredValue(teks.trim().toLowerCase())
  const found = useMemo(() => matching(ruang.snapshot, cari), [ruang.snapshot, cari])
  const jabatanOf = (p: PegawaiRingkas): string => {
    const penempatan = definitif(ruang.proyeksi.penempatanDari(p.id))
    return penempatan ? namaJabatan(ruang.snapshot, penempatan.jabatanId) : teksRotasi.tanpaJabatan
  }
  return (
    <section aria-label={teksRotasi.cariPegawai}>
      <TextInput
        aria-label={teksRotasi.cariPegawai}
        placeholder={teksRotasi.cariPegawai}
        leftSection={<IconSearch size={16} />}
        value={teks}
        onChange={({ currentTarget }) => setTeks(currentTarget.value)}
        data-testid="cari-pegawai-rencana"
      />
      <ul className={classes.daftar}>
        {found.slice(0, PALING_BANYAK).map((p) => (
          <BarisOrang key={p.id} pegawai={p} keterangan={jabatanOf(p)} />
        ))}
      </ul>
      <p className={classes.catatan}>{catatan(cari, found.length)}</p>
      {cari.length < 2 && <DaftarKosong />}
    </section>
  )
}

function matching({ pegawai }: Snapshot, cari: string): readonly PegawaiRingkas[] {
  if (cari.length < 2) return []
  const digits = cari.replaceAll(' ', '')
  return [...pegawai.values()]
    .filter((p) => p.nama.toLowerCase().includes(cari) || p.nip.startsWith(digits))
    .toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'))
}

function catatan(cari: string, jumlah: number): string {
  if (cari.length < 2) return teksRotasi.cariAwal
  if (jumlah === 0) return teksRotasi.cariNihil
  return jumlah > PALING_BANYAK ? teksRotasi.cariTerlaluBanyak(angka(jumlah - PALING_BANYAK)) : ''
}
