import { Anchor, Select } from '@mantine/core'
import { useState } from 'react'
import type { RouteOutput } from '../../../contract/routes'
import { type Hubungan, JENIS_HUBUNGAN } from '../../../domain/pegawai/hubungan'
import type { PegawaiId } from '../../../domain/pegawai/pegawai'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { doCommand } from '../../lib/do-command'
import { tempatOf } from '../../lib/lokasi'
import { teksIsianTertutup as teks } from '../../text/berkas-pegawai'
import { labelHubungan } from '../../text/label'
import { tempatPegawai } from './detail'
import classes from './detail.module.css'
import { Formulir } from './dialog-kursi'
import { PanelTertutup } from './panel-tertutup'
import { PilihPegawai } from './pilih-pegawai'
import { oneOf } from './pilihan-saringan'

type Keluarga = Extract<RouteOutput<'pegawai.berkas'>, { bagian: 'hubungan' }>['baris'][number]
type Props = { readonly id: PegawaiId; readonly jumlah: number; readonly snapshot: Snapshot }

/** Family in the same service, folded: what a conflict of interest is judged by (PP 11/2017 Ps 190 (5)). */
export const KeluargaPanel = ({ id, jumlah, snapshot }: Props): React.JSX.Element => (
  <PanelTertutup
    id={id}
    bagian="hubungan"
    jumlah={jumlah}
    barisOf={(jawaban) => (jawaban.bagian === 'hubungan' ? jawaban.baris : [])}
    sebut={({ namaKerabat }) => namaKerabat}
    renderIsi={(h) => <Isi keluarga={h} diri={id} />}
    renderFormulir={(row, onClose) => <Isian id={id} lama={row} snapshot={snapshot} onClose={onClose} />}
    onHapus={(row) => void doCommand('hubungan.remove', { id: row.id }, tempatPegawai(id))}
  />
)

/** Whom the row is about beside this person: it has no direction. */
const kerabatOf = ({ pegawaiId, kerabatId }: Hubungan, diri: PegawaiId): PegawaiId => (pegawaiId === diri ? kerabatId : pegawaiId)

const Isi = ({ keluarga, diri }: { readonly keluarga: Keluarga; readonly diri: PegawaiId }): React.JSX.Element => (
  <>
    <Anchor href={tempatOf('/pegawai', { id: kerabatOf(keluarga, diri) })} fz="inherit">
      {keluarga.namaKerabat}
    </Anchor>
    <div className={classes.rinci}>{labelHubungan[keluarga.jenis]}</div>
  </>
)

type IsianProps = {
  readonly id: PegawaiId
  readonly lama: Keluarga | null
  readonly snapshot: Snapshot
  readonly onClose: () => void
}

const PILIHAN_JENIS = JENIS_HUBUNGAN.map((value) => ({ value, label: labelHubungan[value] }))

function Isian({ id, lama, snapshot, onClose }: IsianProps): React.JSX.Element {
  const [kerabatId, setKerabat] = useState<PegawaiId | null>(lama && kerabatOf(lama, id))
  const [jenis, setJenis] = useState<Hubungan['jenis']>(lama?.jenis ?? 'SUAMI_ISTRI')
  const simpan = async (): Promise<boolean> =>
    kerabatId !== null && doCommand('hubungan.save', { id: lama?.id ?? null, pegawaiId: id, kerabatId, jenis }, tempatPegawai(id))
  return (
    <Formulir isReady={kerabatId !== null} onSimpan={simpan} onClose={onClose}>
      <PilihPegawai snapshot={snapshot} kecuali={id} value={kerabatId} onPick={setKerabat} />
      <Select
        label={teks.hubungan}
        data={PILIHAN_JENIS}
        value={jenis}
        onChange={(value) => setJenis(oneOf(JENIS_HUBUNGAN, value) ?? 'SUAMI_ISTRI')}
        allowDeselect={false}
      />
    </Formulir>
  )
}
