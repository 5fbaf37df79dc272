import { Badge, Group, NumberInput, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { PegawaiId } from '../../../domain/pegawai/pegawai'
import { JENIS_PELATIHAN, type Pelatihan } from '../../../domain/pegawai/pelatihan'
import { TEKS_PELATIHAN } from '../../../domain/pegawai/teks-pegawai'
import { doCommand } from '../../lib/do-command'
import { angka } from '../../lib/format'
import { teksBerkas, teksPelatihan as teks } from '../../text/berkas-pegawai'
import { tempatPegawai } from './detail'
import classes from './detail.module.css'
import { Formulir } from './dialog-kursi'
import { PanelBerkas } from './panel-berkas'
import { oneOf } from './pilihan-saringan'

type Props = { readonly id: PegawaiId; readonly pelatihan: readonly Pelatihan[]; readonly tahunIni: number }

/** Trainings, the latest first. */
export const PelatihanPanel = ({ id, pelatihan, tahunIni }: Props): React.JSX.Element => (
  <PanelBerkas
    judul={teks.judul}
    jumlah={pelatihan.length}
    baris={pelatihan}
    nihil={teks.nihil}
    judulBaru={teks.baru}
    judulUbah={teks.ubah}
    sebut={({ nama }) => nama}
    renderIsi={(p) => <Isi pelatihan={p} />}
    renderFormulir={(row, onClose) => <Isian id={id} lama={row} tahunIni={tahunIni} onClose={onClose} />}
    onHapus={(row) => void doCommand('pelatihan.remove', { id: row.id }, tempatPegawai(id))}
    data-testid="pelatihan"
  />
)

const Isi = ({ pelatihan: { jenis, nama, tahun, jp, nomor } }: { readonly pelatihan: Pelatihan }): React.JSX.Element => (
  <>
    <div>
      {nama} <Badge color="gray">{TEKS_PELATIHAN[jenis]}</Badge>
    </div>
    <div className={classes.rinci}>{[tahun, jp !== null && teks.jpTeks(angka(jp)), nomor].filter(Boolean).join(' · ')}</div>
  </>
)

type IsianProps = { readonly id: PegawaiId; readonly lama: Pelatihan | null; readonly tahunIni: number; readonly onClose: () => void }

const PILIHAN_JENIS = JENIS_PELATIHAN.map((value) => ({ value, label: TEKS_PELATIHAN[value] }))

function Isian({ id, lama, tahunIni, onClose }: IsianProps): React.JSX.Element {
  const [isian, setIsian] = useState<Omit<Pelatihan, 'id' | 'pegawaiId'>>(
    lama ?? { jenis: 'TEKNIS', nama: '', tahun: tahunIni, jp: null, nomor: null }
  )
  const set = (part: Partial<typeof isian>): void => setIsian({ ...isian, ...part })
  const simpan = (): Promise<boolean> =>
    doCommand('pelatihan.save', { ...isian, nomor: isian.nomor?.trim() || null, id: lama?.id ?? null, pegawaiId: id }, tempatPegawai(id))
  return (
    <Formulir isReady={isian.nama.trim() !== ''} onSimpan={simpan} onClose={onClose}>
      <Select
        label={teksBerkas.jenis}
        data={PILIHAN_JENIS}
        value={isian.jenis}
        onChange={(jenis) => set({ jenis: oneOf(JENIS_PELATIHAN, jenis) ?? 'TEKNIS' })}
        allowDeselect={false}
      />
      <TextInput
        label={teks.nama}
        value={isian.nama}
        maxLength={200}
        required
        data-autofocus
        onChange={({ currentTarget }) => set({ nama: currentTarget.value })}
      />
      <Group grow align="flex-start">
        <NumberInput
          label={teksBerkas.tahun}
          min={1960}
          max={tahunIni}
          allowDecimal={false}
          value={isian.tahun}
          onChange={(tahun) => set({ tahun: Number(tahun) })}
        />
        <NumberInput
          label={teks.jp}
          min={0}
          max={5000}
          allowDecimal={false}
          value={isian.jp ?? ''}
          onChange={(jp) => set({ jp: jp === '' ? null : Number(jp) })}
        />
      </Group>
      <TextInput
        label={teks.nomor}
        value={isian.nomor ?? ''}
        maxLength={120}
        onChange={({ currentTarget }) => set({ nomor: currentTarget.value })}
      />
    </Formulir>
  )
}
