import { Badge, Group, NumberInput, Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import { tanggalPanjang, type Tanggal } from '../../../domain/kit/tanggal'
import { type Catatan, JENIS_CATATAN } from '../../../domain/pegawai/catatan'
import type { PegawaiId } from '../../../domain/pegawai/pegawai'
import { TEKS_CATATAN } from '../../../domain/pegawai/teks-pegawai'
import { doCommand } from '../../lib/do-command'
import { teksBerkas, teksIsianTertutup as teks } from '../../text/berkas-pegawai'
import { tempatPegawai } from './detail'
import classes from './detail.module.css'
import { Formulir, Hari } from './dialog-kursi'
import { PanelTertutup } from './panel-tertutup'
import { oneOf } from './pilihan-saringan'

type Props = { readonly id: PegawaiId; readonly jumlah: number; readonly hariIni: Tanggal }

/** Notes that a rotation has to know of, folded. */
export const CatatanPanel = ({ id, jumlah, hariIni }: Props): React.JSX.Element => (
  <PanelTertutup
    id={id}
    bagian="catatan"
    jumlah={jumlah}
    barisOf={(jawaban) => (jawaban.bagian === 'catatan' ? jawaban.baris : [])}
    sebut={({ uraian }) => uraian}
    renderIsi={(c) => <Isi catatan={c} hariIni={hariIni} />}
    renderFormulir={(row, onClose) => <Isian id={id} lama={row} tahunLalu={Number(hariIni.slice(0, 4)) - 1} onClose={onClose} />}
    onHapus={(row) => void doCommand('catatan.remove', { id: row.id }, tempatPegawai(id))}
  />
)

function Isi({ catatan: c, hariIni }: { readonly catatan: Catatan; readonly hariIni: Tanggal }): React.JSX.Element {
  const isProses = c.jenis === 'PROSES_DISIPLIN' || c.jenis === 'PROSES_HUKUM'
  const isLewat = c.selesai !== null && c.selesai <= hariIni
  return (
    <>
      <div>
        {c.uraian} <Badge color={isProses && !isLewat ? 'bahaya' : 'gray'}>{TEKS_CATATAN[c.jenis]}</Badge>
      </div>
      <div className={classes.rinci}>{masaTeks(c)}</div>
    </>
  )
}

const masaTeks = ({ tahun, mulai, selesai }: Catatan): string =>
  [tahun, mulai && teksBerkas.sejak(tanggalPanjang(mulai)), selesai && teksBerkas.sampai(tanggalPanjang(selesai))]
    .filter(Boolean)
    .join(' · ')

type IsianProps = { readonly id: PegawaiId; readonly lama: Catatan | null; readonly tahunLalu: number; readonly onClose: () => void }

const PILIHAN_JENIS = JENIS_CATATAN.map((value) => ({ value, label: TEKS_CATATAN[value] }))

function Isian({ id, lama, tahunLalu, onClose }: IsianProps): React.JSX.Element {
  const [isian, setIsian] = useState<Omit<Catatan, 'id' | 'pegawaiId'>>(
    lama ?? { jenis: 'PERMOHONAN', uraian: '', tahun: tahunLalu, mulai: null, selesai: null }
  )
  const set = (part: Partial<typeof isian>): void => setIsian({ ...isian, ...part })
  return (
    <Formulir
      isReady={isian.uraian.trim() !== ''}
      onSimpan={() => doCommand('catatan.save', { ...isian, id: lama?.id ?? null, pegawaiId: id }, tempatPegawai(id))}
      onClose={onClose}
    >
      <Group grow align="flex-start">
        <Select
          label={teksBerkas.jenis}
          data={PILIHAN_JENIS}
          value={isian.jenis}
          onChange={(jenis) => set({ jenis: oneOf(JENIS_CATATAN, jenis) ?? 'LAINNYA' })}
          allowDeselect={false}
        />
        {isian.jenis === 'LHKPN' && (
          <NumberInput
            label={teks.tahunLhkpn}
            min={2000}
            max={tahunLalu + 1}
            allowDecimal={false}
            value={isian.tahun ?? ''}
            onChange={(tahun) => set({ tahun: tahun === '' ? null : Number(tahun) })}
          />
        )}
      </Group>
      <Textarea
        label={teksBerkas.uraian}
        value={isian.uraian}
        maxLength={500}
        autosize
        minRows={2}
        required
        data-autofocus
        onChange={({ currentTarget }) => set({ uraian: currentTarget.value })}
      />
      <Group grow align="flex-start">
        <Hari label={teksBerkas.mulai} value={isian.mulai ?? ''} onChange={(mulai) => set({ mulai: mulai || null })} />
        <Hari label={teksBerkas.selesai} value={isian.selesai ?? ''} onChange={(selesai) => set({ selesai: selesai || null })} />
      </Group>
    </Formulir>
  )
}
