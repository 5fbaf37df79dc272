import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { nipSpasi } from '../../../../domain/pegawai/nip-spasi'
import { namaLengkap, type Pegawai, PegawaiId } from '../../../../domain/pegawai/pegawai'
import { SARINGAN_KOSONG } from '../../../../domain/pegawai/saringan'
import { useAsk } from '../../../lib/use-ask'
import { teksParameter as teks } from '../../../text/laporan'
import classes from './parameter.module.css'

type Props = {
  readonly judul: string
  readonly nama: string
  readonly nilai: PegawaiId | null
  readonly onNilai: (nilai: PegawaiId | null) => void
}

const SEKALI = 30
const TIADA = PegawaiId.parse('-')

/** A person, found by name or NIP; also one who has left. */
export function MedanOrang({ judul, nama, nilai, onNilai }: Props): React.JSX.Element {
  const [ketikan, ketik] = useState('')
  const [cari] = useDebouncedValue(ketikan, 150)
  const orang = usePilihan(nilai, cari)
  return (
    <Select
      className={classes.lebar ?? ''}
      size="xs"
      label={judul}
      placeholder={teks.cariOrang}
      searchable
      clearable
      data={orang.map((p) => ({ value: String(p.id), label: namaLengkap(p) }))}
      // the search has been made already
      filter={({ options }) => options}
      searchValue={ketikan}
      onSearchChange={ketik}
      value={nilai}
      onChange={(id) => onNilai(id === null ? null : PegawaiId.parse(id))}
      nothingFoundMessage={teks.orangNihil}
      maxDropdownHeight={320}
      renderOption={({ option }) => (
        <span>
          {option.label}
          <br />
          <small className="angka">{nipSpasi(orang.find(({ id }) => id === option.value)?.nip ?? '')}</small>
        </span>
      )}
      data-testid={`parameter-${nama}`}
    />
  )
}

type Orang = Pick<Pegawai, 'id' | 'nip' | 'nama' | 'gelarDepan' | 'gelarBelakang'>

/** Who can be chosen: those found, and first of them whoever is chosen. */
function usePilihan(nilai: PegawaiId | null, cari: string): readonly Orang[] {
  const { data: detail } = useAsk('pegawai.detail', { id: nilai ?? TIADA }, { enabled: nilai !== null })
  const dipilih = nilai === detail?.pegawai.id ? detail.pegawai : null
  // the box holds the name of whoever is chosen: that is no search
  const isCari = dipilih === null || cari !== namaLengkap(dipilih)
  const saringan = { ...SARINGAN_KOSONG, cari: isCari ? cari : '' }
  const { data } = useAsk('pegawai.list', { saringan, urut: 'nama', turun: false, mulai: 0, jumlah: SEKALI })
  const ditemukan: readonly Orang[] = data?.baris ?? []
  return dipilih ? [dipilih, ...ditemukan.filter(({ id }) => id !== dipilih.id)] : ditemukan
}
