import { Checkbox, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { isTanggal, type Tanggal } from '../../../domain/kit/tanggal'
import type { JabatanId } from '../../../domain/organisasi/jabatan'
import { holdersOf, namaPemegang } from '../../../domain/organisasi/kartu'
import { SEBUTAN_UNOR } from '../../../domain/organisasi/sebutan-jenis'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { JENIS_UNOR, type JenisUnor, type Unor, type UnorId } from '../../../domain/organisasi/unor'
import { teksDialogUnor as teks } from '../../text/unor'
import classes from './dialog-unor.module.css'
import { KakiDialog } from './kaki-dialog'
import { MedanTanggal } from './medan-tanggal'
import { type DialogSelesai, useKirim } from './use-kirim'

type Props = { readonly snapshot: Snapshot; readonly asal: Unor } & DialogSelesai

/** Asks what the new unit is called, and which posts and units go into it. */
export function DialogPecah({ snapshot, asal, onClose, onSelesai }: Props): React.JSX.Element {
  const [isian, setIsian] = useState<Isian>({ nama: '', jenis: asal.jenis, tmt: snapshot.tanggal })
  const [jabatanIds, setJabatan] = useState<ReadonlySet<JabatanId>>(new Set())
  const [anakIds, setAnak] = useState<ReadonlySet<UnorId>>(new Set())
  const { isBusy, kirim } = useKirim({ onClose, onSelesai })
  const { nama, jenis, tmt } = isian
  const isReady = nama.trim() !== '' && isTanggal(tmt) && jabatanIds.size + anakIds.size > 0
  const send = (event: React.FormEvent): void => {
    event.preventDefault()
    const baru = { nama, jenis, tipe: null, kode: null }
    void kirim('unor.split', { asalId: asal.id, baru, tmt, jabatanIds: [...jabatanIds], anakIds: [...anakIds] }, asal.id)
  }
  return (
    <Modal opened onClose={onClose} title={teks.pecah(asal.nama)} size={760}>
      <form onSubmit={send} data-testid="dialog-pecah">
        <Text size="sm" mb="md">
          {teks.pecahRinci}
        </Text>
        <MedanPecah isian={isian} paling={snapshot.tanggal} onChange={setIsian} />
        <h3 className={classes.judul}>{teks.ikut}</h3>
        <div className={classes.kolom}>
          <Pilihan
            judul={teks.jabatanIkut}
            rows={(snapshot.jabatanByUnor.get(asal.id) ?? []).map(({ id, nama: n }) => ({
              id,
              nama: n,
              rinci: pemegangTeks(snapshot, id)
            }))}
            dipilih={jabatanIds}
            onPilih={setJabatan}
          />
          <Pilihan
            judul={teks.unitIkut}
            rows={(snapshot.anakByUnor.get(asal.id) ?? []).map(({ id, nama: n }) => ({ id, nama: n, rinci: '' }))}
            dipilih={anakIds}
            onPilih={setAnak}
          />
        </div>
        <KakiDialog aksi={teks.pecahkan} onBatal={onClose} isBusy={isBusy} isDisabled={!isReady} />
      </form>
    </Modal>
  )
}

type Isian = { readonly nama: string; readonly jenis: JenisUnor; readonly tmt: Tanggal }
type MedanProps = { readonly isian: Isian; readonly paling: Tanggal; readonly onChange: (isian: Isian) => void }

/** What the new unit is, and from which day. */
const MedanPecah = ({ isian, paling, onChange }: MedanProps): React.JSX.Element => (
  <Group align="flex-start" wrap="nowrap">
    <TextInput
      flex={1}
      label={teks.namaBaru}
      value={isian.nama}
      onChange={({ currentTarget }) => onChange({ ...isian, nama: currentTarget.value })}
      data-autofocus
      data-testid="pecah-nama"
    />
    <Select
      w={170}
      label={teks.jenis}
      data={JENIS_UNOR.map((value) => ({ value, label: SEBUTAN_UNOR[value] }))}
      value={isian.jenis}
      allowDeselect={false}
      onChange={(v) => onChange({ ...isian, jenis: JENIS_UNOR.find((j) => j === v) ?? isian.jenis })}
    />
    <MedanTanggal label={teks.tmt} max={paling} value={isian.tmt} onTanggal={(tmt) => onChange({ ...isian, tmt })} />
  </Group>
)

const pemegangTeks = (snapshot: Snapshot, id: JabatanId): string =>
  holdersOf(snapshot, snapshot.byJabatan.get(id) ?? [])
    .map(namaPemegang)
    .join('; ') || teks.kosong

type PilihanProps<Id extends string> = {
  readonly judul: string
  readonly rows: readonly { readonly id: Id; readonly nama: string; readonly rinci: string }[]
  readonly dipilih: ReadonlySet<Id>
  readonly onPilih: (dipilih: ReadonlySet<Id>) => void
}

function Pilihan<Id extends string>({ judul, rows, dipilih, onPilih }: PilihanProps<Id>): React.JSX.Element {
  const toggle = (id: Id): void => onPilih(new Set(dipilih.has(id) ? [...dipilih].filter((d) => d !== id) : [...dipilih, id]))
  return (
    <div>
      <h4>{judul}</h4>
      <Stack gap={8} mah={280} style={{ overflow: 'auto' }}>
        {rows.map(({ id, nama, rinci }) => (
          <Checkbox key={id} label={nama} description={rinci} checked={dipilih.has(id)} onChange={() => toggle(id)} />
        ))}
        {rows.length === 0 && <span className={classes.redup}>–</span>}
      </Stack>
    </div>
  )
}
