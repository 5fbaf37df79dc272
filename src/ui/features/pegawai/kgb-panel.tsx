import { Group, NumberInput, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { isTanggal, tanggalPanjang, type Tanggal } from '../../../domain/kit/tanggal'
import type { Kgb } from '../../../domain/pegawai/kgb'
import { GOLONGAN_PNS } from '../../../domain/pegawai/pangkat'
import type { Pegawai } from '../../../domain/pegawai/pegawai'
import { doCommand } from '../../lib/do-command'
import { rupiah } from '../../lib/format'
import { teksKgb as teks } from '../../text/berkas-pegawai'
import { tempatPegawai } from './detail'
import classes from './detail.module.css'
import { Formulir, Hari } from './dialog-kursi'
import { PanelBerkas } from './panel-berkas'

type Props = { readonly pegawai: Pegawai; readonly kgb: readonly Kgb[]; readonly hariIni: Tanggal }

/** Pay steps, the latest first: the next one is reckoned from it. */
export const KgbPanel = ({ pegawai, kgb, hariIni }: Props): React.JSX.Element => (
  <PanelBerkas
    judul={teks.judul}
    jumlah={kgb.length}
    baris={kgb}
    nihil={teks.nihil}
    judulBaru={teks.baru}
    judulUbah={teks.ubah}
    sebut={({ tmt }) => `KGB ${tanggalPanjang(tmt)}`}
    renderIsi={(row) => <Isi kgb={row} />}
    renderFormulir={(row, onClose) => <Isian pegawai={pegawai} lama={row} hariIni={hariIni} onClose={onClose} />}
    onHapus={(row) => void doCommand('kgb.remove', { id: row.id }, tempatPegawai(pegawai.id))}
    data-testid="kgb"
  />
)

const Isi = ({ kgb: { tmt, golongan, mkTahun, mkBulan, gaji, nomorSk } }: { readonly kgb: Kgb }): React.JSX.Element => (
  <>
    <div className="angka">{tanggalPanjang(tmt)}</div>
    <div className={classes.rinci}>
      {[golongan, mkTahun !== null && teks.mkTeks(mkTahun, mkBulan ?? 0), gaji !== null && rupiah(gaji), nomorSk]
        .filter(Boolean)
        .join(' · ')}
    </div>
  </>
)

type IsianKgb = Omit<Kgb, 'id' | 'pegawaiId'>
type IsianProps = { readonly pegawai: Pegawai; readonly lama: Kgb | null; readonly hariIni: Tanggal; readonly onClose: () => void }

function Isian({ pegawai: { id, golongan }, lama, hariIni, onClose }: IsianProps): React.JSX.Element {
  const [isian, setIsian] = useState<IsianKgb>(
    lama ?? { tmt: `${hariIni.slice(0, 7)}-01`, golongan, mkTahun: null, mkBulan: null, gaji: null, nomorSk: null }
  )
  const set = (part: Partial<IsianKgb>): void => setIsian({ ...isian, ...part })
  const simpan = (): Promise<boolean> =>
    doCommand('kgb.save', { ...isian, nomorSk: isian.nomorSk?.trim() || null, id: lama?.id ?? null, pegawaiId: id }, tempatPegawai(id))
  return (
    <Formulir isReady={isTanggal(isian.tmt)} onSimpan={simpan} onClose={onClose}>
      <Group grow align="flex-start">
        <Hari label={teks.tmt} value={isian.tmt} onChange={(tmt) => set({ tmt })} />
        <Select
          label={teks.golongan}
          data={[...GOLONGAN_PNS]}
          value={isian.golongan}
          clearable
          onChange={(pilihan) => set({ golongan: pilihan })}
        />
      </Group>
      <Group grow align="flex-start">
        <Bilangan label={teks.mkTahun} max={50} value={isian.mkTahun} onChange={(mkTahun) => set({ mkTahun })} />
        <Bilangan label={teks.mkBulan} max={11} value={isian.mkBulan} onChange={(mkBulan) => set({ mkBulan })} />
      </Group>
      <Bilangan label={teks.gaji} max={100_000_000} value={isian.gaji} onChange={(gaji) => set({ gaji })} />
      <TextInput
        label={teks.nomor}
        value={isian.nomorSk ?? ''}
        maxLength={120}
        onChange={({ currentTarget }) => set({ nomorSk: currentTarget.value })}
      />
    </Formulir>
  )
}

type BilanganProps = {
  readonly label: string
  readonly max: number
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}

const Bilangan = ({ label, max, value, onChange }: BilanganProps): React.JSX.Element => (
  <NumberInput
    label={label}
    min={0}
    max={max}
    allowDecimal={false}
    thousandSeparator="."
    decimalSeparator=","
    value={value ?? ''}
    onChange={(nilai) => onChange(nilai === '' ? null : Number(nilai))}
  />
)
