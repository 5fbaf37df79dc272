import { Badge, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { addDays, addMonths, isTanggal, tanggalPanjang, type Tanggal } from '../../../domain/kit/tanggal'
import type { Kontrak } from '../../../domain/pegawai/kontrak'
import type { PegawaiId } from '../../../domain/pegawai/pegawai'
import { doCommand } from '../../lib/do-command'
import { teksKontrak as teks } from '../../text/berkas-pegawai'
import { tempatPegawai } from './detail'
import classes from './detail.module.css'
import { Formulir, Hari } from './dialog-kursi'
import { PanelBerkas } from './panel-berkas'

type Props = { readonly id: PegawaiId; readonly kontrak: readonly Kontrak[]; readonly hariIni: Tanggal }

/** Contracts of a PPPK, the latest first. */
export const KontrakPanel = ({ id, kontrak, hariIni }: Props): React.JSX.Element => (
  <PanelBerkas
    judul={teks.judul}
    jumlah={kontrak.length}
    baris={kontrak}
    nihil={teks.nihil}
    judulBaru={teks.baru}
    judulUbah={teks.ubah}
    sebut={({ selesai }) => `kontrak sampai ${tanggalPanjang(selesai)}`}
    renderIsi={(row) => <Isi kontrak={row} hariIni={hariIni} />}
    renderFormulir={(row, onClose) => <Isian id={id} lama={row} mulai={mulaiBaru(kontrak, hariIni)} onClose={onClose} />}
    onHapus={(row) => void doCommand('kontrak.remove', { id: row.id }, tempatPegawai(id))}
    data-testid="kontrak"
  />
)

/** An extension begins on the day after the last contract. */
const mulaiBaru = ([terakhir]: readonly Kontrak[], hariIni: Tanggal): Tanggal => (terakhir ? addDays(terakhir.selesai, 1) : hariIni)

type IsiProps = { readonly kontrak: Kontrak; readonly hariIni: Tanggal }

const Isi = ({ kontrak: { nomor, mulai, selesai }, hariIni }: IsiProps): React.JSX.Element => (
  <>
    <div className={classes.tanda}>
      <span>{teks.rentang(tanggalPanjang(mulai), tanggalPanjang(selesai))}</span>
      {selesai < hariIni && <Badge color="gray">{teks.berakhir}</Badge>}
      {mulai <= hariIni && hariIni <= selesai && <Badge color="aman">{teks.berjalan}</Badge>}
    </div>
    <div className={classes.rinci}>{nomor}</div>
  </>
)

type IsianKontrak = Omit<Kontrak, 'id' | 'pegawaiId'>
type IsianProps = { readonly id: PegawaiId; readonly lama: Kontrak | null; readonly mulai: Tanggal; readonly onClose: () => void }

function Isian({ id, lama, mulai, onClose }: IsianProps): React.JSX.Element {
  const [isian, setIsian] = useState<IsianKontrak>(lama ?? { nomor: null, mulai, selesai: addDays(addMonths(mulai, 12), -1) })
  const set = (part: Partial<IsianKontrak>): void => setIsian({ ...isian, ...part })
  const simpan = (): Promise<boolean> =>
    doCommand('kontrak.save', { ...isian, nomor: isian.nomor?.trim() || null, id: lama?.id ?? null, pegawaiId: id }, tempatPegawai(id))
  return (
    <Formulir isReady={isTanggal(isian.mulai) && isTanggal(isian.selesai)} onSimpan={simpan} onClose={onClose}>
      <Group grow align="flex-start">
        <Hari label={teks.mulai} value={isian.mulai} onChange={(hari) => set({ mulai: hari })} />
        <Hari label={teks.selesai} value={isian.selesai} onChange={(selesai) => set({ selesai })} />
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
