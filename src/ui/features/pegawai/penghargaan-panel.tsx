import { NumberInput, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { PegawaiId } from '../../../domain/pegawai/pegawai'
import { JENIS_PENGHARGAAN, type JenisPenghargaan, type Penghargaan } from '../../../domain/pegawai/penghargaan'
import { NAMA_SATYALANCANA, TEKS_PENGHARGAAN } from '../../../domain/pegawai/teks-pegawai'
import { doCommand } from '../../lib/do-command'
import { teksBerkas, teksPenghargaan as teks } from '../../text/berkas-pegawai'
import { tempatPegawai } from './detail'
import classes from './detail.module.css'
import { Formulir } from './dialog-kursi'
import { PanelBerkas } from './panel-berkas'
import { oneOf } from './pilihan-saringan'

type Props = { readonly id: PegawaiId; readonly penghargaan: readonly Penghargaan[]; readonly tahunIni: number }

/** Awards, the latest first. */
export const PenghargaanPanel = ({ id, penghargaan, tahunIni }: Props): React.JSX.Element => (
  <PanelBerkas
    judul={teks.judul}
    jumlah={penghargaan.length}
    baris={penghargaan}
    nihil={teks.nihil}
    judulBaru={teks.baru}
    judulUbah={teks.ubah}
    sebut={({ nama }) => nama}
    renderIsi={(row) => <Isi penghargaan={row} />}
    renderFormulir={(row, onClose) => <Isian id={id} lama={row} tahunIni={tahunIni} onClose={onClose} />}
    onHapus={(row) => void doCommand('penghargaan.remove', { id: row.id }, tempatPegawai(id))}
    data-testid="penghargaan"
  />
)

const Isi = ({ penghargaan: { nama, tahun, nomor } }: { readonly penghargaan: Penghargaan }): React.JSX.Element => (
  <>
    <div>{nama}</div>
    <div className={classes.rinci}>{[tahun, nomor].filter(Boolean).join(' · ')}</div>
  </>
)

type IsianPenghargaan = Omit<Penghargaan, 'id' | 'pegawaiId'>
type IsianProps = { readonly id: PegawaiId; readonly lama: Penghargaan | null; readonly tahunIni: number; readonly onClose: () => void }

const PILIHAN_JENIS = JENIS_PENGHARGAAN.map((value) => ({ value, label: TEKS_PENGHARGAAN[value] }))

/** A Satyalancana has its name; of another award one is asked for. */
const namaJenis = (jenis: JenisPenghargaan): string => (jenis === 'LAINNYA' ? '' : NAMA_SATYALANCANA[jenis])

function Isian({ id, lama, tahunIni, onClose }: IsianProps): React.JSX.Element {
  const [isian, setIsian] = useState<IsianPenghargaan>(
    lama ?? { jenis: 'SATYALANCANA_X', nama: NAMA_SATYALANCANA.SATYALANCANA_X, tahun: tahunIni, nomor: null }
  )
  const set = (part: Partial<IsianPenghargaan>): void => setIsian({ ...isian, ...part })
  const pilih = (jenis: JenisPenghargaan): void => set({ jenis, nama: namaJenis(jenis) })
  const simpan = (): Promise<boolean> =>
    doCommand('penghargaan.save', { ...isian, nomor: isian.nomor?.trim() || null, id: lama?.id ?? null, pegawaiId: id }, tempatPegawai(id))
  return (
    <Formulir isReady={isian.nama.trim() !== ''} onSimpan={simpan} onClose={onClose}>
      <Select
        label={teksBerkas.jenis}
        data={PILIHAN_JENIS}
        value={isian.jenis}
        onChange={(jenis) => pilih(oneOf(JENIS_PENGHARGAAN, jenis) ?? 'LAINNYA')}
        allowDeselect={false}
      />
      <TextInput
        label={teks.nama}
        value={isian.nama}
        maxLength={200}
        required
        onChange={({ currentTarget }) => set({ nama: currentTarget.value })}
      />
      <NumberInput
        label={teksBerkas.tahun}
        min={1960}
        max={tahunIni}
        allowDecimal={false}
        value={isian.tahun}
        onChange={(tahun) => set({ tahun: Number(tahun) })}
      />
      <TextInput
        label={teks.nomor}
        value={isian.nomor ?? ''}
        maxLength={120}
        onChange={({ currentTarget }) => set({ nomor: currentTarget.value })}
      />
    </Formulir>
  )
}
