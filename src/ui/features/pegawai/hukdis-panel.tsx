import { Badge, Group, Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import { isTanggal, tanggalPanjang, type Tanggal } from '../../../domain/kit/tanggal'
import { isBerjalan } from '../../../domain/mutasi/berjalan'
import { type Hukdis, TINGKAT_HUKDIS } from '../../../domain/pegawai/hukdis'
import type { PegawaiId } from '../../../domain/pegawai/pegawai'
import { doCommand } from '../../lib/do-command'
import { teksBerkas, teksIsianTertutup as teks } from '../../text/berkas-pegawai'
import { labelHukdis } from '../../text/label'
import { tempatPegawai } from './detail'
import classes from './detail.module.css'
import { Formulir, Hari } from './dialog-kursi'
import { PanelTertutup } from './panel-tertutup'
import { oneOf } from './pilihan-saringan'

type Props = { readonly id: PegawaiId; readonly jumlah: number; readonly hariIni: Tanggal }

/** Disciplinary punishments, folded. */
export const HukdisPanel = ({ id, jumlah, hariIni }: Props): React.JSX.Element => (
  <PanelTertutup
    id={id}
    bagian="hukdis"
    jumlah={jumlah}
    barisOf={(jawaban) => (jawaban.bagian === 'hukdis' ? jawaban.baris : [])}
    sebut={({ uraian }) => uraian}
    renderIsi={(h) => <Isi hukdis={h} hariIni={hariIni} />}
    renderFormulir={(row, onClose) => <Isian id={id} lama={row} hariIni={hariIni} onClose={onClose} />}
    onHapus={(row) => void doCommand('hukdis.remove', { id: row.id }, tempatPegawai(id))}
  />
)

function Isi({ hukdis, hariIni }: { readonly hukdis: Hukdis; readonly hariIni: Tanggal }): React.JSX.Element {
  const { tingkat, uraian, mulai, selesai } = hukdis
  return (
    <>
      <div>
        {uraian} <Badge color={isBerjalan(hukdis, hariIni) ? 'bahaya' : 'gray'}>{labelHukdis[tingkat]}</Badge>
      </div>
      <div className={classes.rinci}>
        {tanggalPanjang(mulai)} – {selesai ? tanggalPanjang(selesai) : teksBerkas.belumPasti}
      </div>
    </>
  )
}

type IsianProps = { readonly id: PegawaiId; readonly lama: Hukdis | null; readonly hariIni: Tanggal; readonly onClose: () => void }

const PILIHAN_TINGKAT = TINGKAT_HUKDIS.map((value) => ({ value, label: labelHukdis[value] }))

function Isian({ id, lama, hariIni, onClose }: IsianProps): React.JSX.Element {
  const [isian, setIsian] = useState<Omit<Hukdis, 'id' | 'pegawaiId'>>(
    lama ?? { tingkat: 'RINGAN', uraian: '', mulai: hariIni, selesai: null }
  )
  const set = (part: Partial<typeof isian>): void => setIsian({ ...isian, ...part })
  return (
    <Formulir
      isReady={isian.uraian.trim() !== '' && isTanggal(isian.mulai)}
      onSimpan={() => doCommand('hukdis.save', { ...isian, id: lama?.id ?? null, pegawaiId: id }, tempatPegawai(id))}
      onClose={onClose}
    >
      <Select
        label={teks.tingkat}
        data={PILIHAN_TINGKAT}
        value={isian.tingkat}
        onChange={(tingkat) => set({ tingkat: oneOf(TINGKAT_HUKDIS, tingkat) ?? 'RINGAN' })}
        allowDeselect={false}
      />
      <Textarea
        label={teksBerkas.uraian}
        placeholder={teks.hukumanContoh}
        value={isian.uraian}
        maxLength={500}
        autosize
        minRows={2}
        required
        data-autofocus
        onChange={({ currentTarget }) => set({ uraian: currentTarget.value })}
      />
      <Group grow align="flex-start">
        <Hari label={teksBerkas.mulai} value={isian.mulai} onChange={(mulai) => set({ mulai })} />
        <Hari label={teksBerkas.selesai} value={isian.selesai ?? ''} onChange={(selesai) => set({ selesai: selesai || null })} />
      </Group>
    </Formulir>
  )
}
