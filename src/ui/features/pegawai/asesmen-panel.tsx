import { Badge, Group, NumberInput, Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import { isTanggal, tanggalPanjang, type Tanggal } from '../../../domain/kit/tanggal'
import { type Asesmen, JENIS_ASESMEN } from '../../../domain/pegawai/asesmen'
import type { PegawaiId } from '../../../domain/pegawai/pegawai'
import { TEKS_ASESMEN } from '../../../domain/pegawai/teks-pegawai'
import { doCommand } from '../../lib/do-command'
import { angka } from '../../lib/format'
import { teksAsesmen as teks, teksBerkas } from '../../text/berkas-pegawai'
import { tempatPegawai } from './detail'
import classes from './detail.module.css'
import { Formulir, Hari } from './dialog-kursi'
import { PanelBerkas } from './panel-berkas'
import { oneOf } from './pilihan-saringan'

type Props = { readonly id: PegawaiId; readonly asesmen: readonly Asesmen[]; readonly hariIni: Tanggal }

/** Assessments, the latest first: JPM and the box of the talent map. */
export const AsesmenPanel = ({ id, asesmen, hariIni }: Props): React.JSX.Element => (
  <PanelBerkas
    judul={teks.judul}
    jumlah={asesmen.length}
    baris={asesmen}
    nihil={teks.nihil}
    judulBaru={teks.baru}
    judulUbah={teks.ubah}
    sebut={({ jenis, tanggal }) => `${TEKS_ASESMEN[jenis]} ${tanggalPanjang(tanggal)}`}
    renderIsi={(a) => <Isi asesmen={a} />}
    renderFormulir={(row, onClose) => <Isian id={id} lama={row} hariIni={hariIni} onClose={onClose} />}
    onHapus={(row) => void doCommand('asesmen.remove', { id: row.id }, tempatPegawai(id))}
    data-testid="asesmen"
  />
)

const Isi = ({ asesmen: { jenis, tanggal, jpm, kotak, uraian } }: { readonly asesmen: Asesmen }): React.JSX.Element => (
  <>
    <div className={classes.tanda}>
      <span>{TEKS_ASESMEN[jenis]}</span>
      {jpm !== null && <Badge color="laut">{teks.jpmTeks(angka(jpm))}</Badge>}
      {kotak !== null && <Badge color="gray">{teks.kotakTeks(kotak)}</Badge>}
    </div>
    <div className={classes.rinci}>{[tanggalPanjang(tanggal), uraian].filter(Boolean).join(' · ')}</div>
  </>
)

type IsianProps = { readonly id: PegawaiId; readonly lama: Asesmen | null; readonly hariIni: Tanggal; readonly onClose: () => void }

const PILIHAN_JENIS = JENIS_ASESMEN.map((value) => ({ value, label: TEKS_ASESMEN[value] }))

function Isian({ id, lama, hariIni, onClose }: IsianProps): React.JSX.Element {
  const [isian, setIsian] = useState<Omit<Asesmen, 'id' | 'pegawaiId'>>(
    lama ?? { jenis: 'ASESMEN', tanggal: hariIni, jpm: null, kotak: null, uraian: null }
  )
  const set = (part: Partial<typeof isian>): void => setIsian({ ...isian, ...part })
  const simpan = (): Promise<boolean> =>
    doCommand('asesmen.save', { ...isian, uraian: isian.uraian?.trim() || null, id: lama?.id ?? null, pegawaiId: id }, tempatPegawai(id))
  return (
    <Formulir isReady={isTanggal(isian.tanggal)} onSimpan={simpan} onClose={onClose}>
      <Select
        label={teksBerkas.jenis}
        data={PILIHAN_JENIS}
        value={isian.jenis}
        onChange={(jenis) => set({ jenis: oneOf(JENIS_ASESMEN, jenis) ?? 'ASESMEN' })}
        allowDeselect={false}
      />
      <Group grow align="flex-start">
        <Hari label={teks.tanggal} value={isian.tanggal} onChange={(tanggal) => set({ tanggal })} />
        <NumberInput
          label={teks.jpm}
          min={0}
          max={100}
          decimalScale={2}
          decimalSeparator=","
          value={isian.jpm ?? ''}
          onChange={(jpm) => set({ jpm: jpm === '' ? null : Number(jpm) })}
        />
        <NumberInput
          label={teks.kotak}
          min={1}
          max={9}
          allowDecimal={false}
          value={isian.kotak ?? ''}
          onChange={(kotak) => set({ kotak: kotak === '' ? null : Number(kotak) })}
        />
      </Group>
      <Textarea
        label={teks.uraian}
        value={isian.uraian ?? ''}
        maxLength={500}
        autosize
        minRows={2}
        onChange={({ currentTarget }) => set({ uraian: currentTarget.value })}
      />
    </Formulir>
  )
}
