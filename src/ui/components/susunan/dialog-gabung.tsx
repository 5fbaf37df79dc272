import { Group, Modal, Select, Text } from '@mantine/core'
import { useState } from 'react'
import { ATURAN_ABK_BAKU } from '../../../domain/abk/aturan-abk'
import { isTanggal } from '../../../domain/kit/tanggal'
import { type NasibJabatan, kebutuhanGabungan, nasibMungkin, setaraBedaSumber } from '../../../domain/organisasi/gabung-unor'
import type { Jabatan, JabatanId } from '../../../domain/organisasi/jabatan'
import { holdersOf, namaPemegang } from '../../../domain/organisasi/kartu'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { liesWithin, type Unor, type UnorId } from '../../../domain/organisasi/unor'
import { useAsk } from '../../lib/use-ask'
import { PilihUnor } from '../pilih-unor'
import { teksDialogUnor as teks } from '../../text/unor'
import classes from './dialog-unor.module.css'
import { isiBawah } from './isi-cabang'
import { KakiDialog } from './kaki-dialog'
import { MedanTanggal } from './medan-tanggal'
import { tanggalTeks } from './tanggal-teks'
import { type DialogSelesai, useKirim } from './use-kirim'

type Props = { readonly snapshot: Snapshot; readonly asal: Unor } & DialogSelesai

/** Asks into which unit this one goes up, from which day, and what becomes of each of its posts. */
export function DialogGabung({ snapshot, asal, onClose, onSelesai }: Props): React.JSX.Element {
  const [tujuanId, setTujuan] = useState<UnorId | null>(null)
  const [tmt, setTmt] = useState(snapshot.tanggal)
  const [dipilih, setDipilih] = useState<ReadonlyMap<JabatanId, NasibJabatan>>(new Map())
  const { isBusy, kirim } = useKirim({ onClose, onSelesai })
  const tujuan = tujuanId === null ? undefined : snapshot.unor.get(tujuanId)
  const baris = tujuan ? barisNasib(snapshot, asal, tujuan) : []
  const nasib = baris.flatMap(({ jabatan, mungkin }) => dipilih.get(jabatan.id) ?? mungkin[0] ?? [])
  const send = (event: React.FormEvent): void => {
    event.preventDefault()
    if (tujuanId !== null) void kirim('unor.merge', { asalId: asal.id, tujuanId, tmt, nasib }, tujuanId)
  }
  return (
    <Modal opened onClose={onClose} title={teks.gabung(asal.nama)} size={860}>
      <form onSubmit={send} data-testid="dialog-gabung">
        <Group align="flex-start" wrap="nowrap">
          <PilihUnor
            flex={1}
            label={teks.tujuan}
            snapshot={snapshot}
            value={tujuanId}
            onPilih={(id) => {
              setTujuan(id)
              setDipilih(new Map())
            }}
            kecuali={(u) => liesWithin(snapshot.unor, asal.id, u.id)}
            data-autofocus
            data-testid="gabung-tujuan"
          />
          <MedanTanggal label={teks.tmt} max={snapshot.tanggal} value={tmt} onTanggal={setTmt} />
        </Group>
        <h3 className={classes.judul}>{teks.nasib}</h3>
        {tujuan ? (
          <DaftarNasib
            snapshot={snapshot}
            baris={baris}
            dipilih={dipilih}
            onPilih={(n) => setDipilih(new Map(dipilih).set(n.jabatanId, n))}
          />
        ) : (
          <Text size="sm" c="dimmed">
            {teks.pilihTujuan}
          </Text>
        )}
        <Text size="sm" c="gray.7" mt="md">
          {teks.gabungRinci(asal.nama, isiBawah(snapshot, asal.id).unit, tanggalTeks(tmt))}
        </Text>
        <KakiDialog aksi={teks.gabungkan} onBatal={onClose} isBusy={isBusy} isDisabled={!tujuan || !isTanggal(tmt)} />
      </form>
    </Modal>
  )
}

type Kemungkinan = {
  readonly jabatan: Jabatan
  readonly mungkin: readonly NasibJabatan[]
  /** The same post stands there, but only one of the two has an ABK. */
  readonly isBedaSumber: boolean
}

const barisNasib = ({ jabatanByUnor, byJabatan }: Snapshot, asal: Unor, tujuan: Unor): readonly Kemungkinan[] =>
  (jabatanByUnor.get(asal.id) ?? []).map((jabatan) => ({
    jabatan,
    mungkin: nasibMungkin(jabatan, jabatanByUnor.get(tujuan.id) ?? [], (byJabatan.get(jabatan.id) ?? []).length > 0),
    isBedaSumber: setaraBedaSumber(jabatan, jabatanByUnor.get(tujuan.id) ?? []).length > 0
  }))

type DaftarProps = {
  readonly snapshot: Snapshot
  readonly baris: readonly Kemungkinan[]
  readonly dipilih: ReadonlyMap<JabatanId, NasibJabatan>
  readonly onPilih: (nasib: NasibJabatan) => void
}

const DaftarNasib = ({ snapshot, baris, dipilih, onPilih }: DaftarProps): React.JSX.Element => (
  <ul className={classes.daftar}>
    {baris.map((b) => (
      <BarisNasib key={b.jabatan.id} snapshot={snapshot} {...b} nasib={dipilih.get(b.jabatan.id) ?? b.mungkin[0]} onPilih={onPilih} />
    ))}
    {baris.length === 0 && <li className={classes.redup}>{teks.nasibNihil}</li>}
  </ul>
)

type BarisProps = Kemungkinan & {
  readonly snapshot: Snapshot
  readonly nasib: NasibJabatan | undefined
  readonly onPilih: (nasib: NasibJabatan) => void
}

function BarisNasib({ snapshot, jabatan, mungkin, isBedaSumber, nasib, onPilih }: BarisProps): React.JSX.Element {
  const { data: aturan = ATURAN_ABK_BAKU } = useAsk('abk.aturan', null)
  const nama = holdersOf(snapshot, snapshot.byJabatan.get(jabatan.id) ?? []).map(namaPemegang)
  return (
    <li className={classes.baris}>
      <span className={classes.jabatan}>
        {jabatan.nama}
        <small data-kosong={nama.length === 0 || undefined}>{nama.join('; ') || teks.kosong}</small>
        {isBedaSumber && <small>{teks.bedaSumber}</small>}
      </span>
      <Select
        w={390}
        aria-label={jabatan.nama}
        data={mungkin.map((n) => ({
          value: kunciOf(n),
          label: nasibTeks(snapshot, n, (tujuan) => kebutuhanGabungan(tujuan, jabatan, aturan))
        }))}
        value={nasib ? kunciOf(nasib) : null}
        allowDeselect={false}
        readOnly={mungkin.length === 1}
        variant={mungkin.length === 1 ? 'unstyled' : 'default'}
        rightSection={mungkin.length === 1 ? <span /> : undefined}
        onChange={(kunci) => {
          const n = mungkin.find((m) => kunciOf(m) === kunci)
          if (n) onPilih(n)
        }}
      />
    </li>
  )
}

const kunciOf = (n: NasibJabatan): string => (n.nasib === 'GABUNG' ? `GABUNG:${n.keJabatanId}` : n.nasib)

/** `gabungan`: what a post needs once this one is joined with it. */
function nasibTeks({ jabatan: semua }: Snapshot, n: NasibJabatan, gabungan: (tujuan: Jabatan) => number): string {
  if (n.nasib === 'PINDAH') return teks.ikutPindah
  if (n.nasib === 'HAPUS') return teks.hapus
  const tujuan = semua.get(n.keJabatanId)
  if (!tujuan) return teks.gabungDengan(0, 0)
  return (tujuan.bebanKerja === null ? teks.gabungDengan : teks.gabungAbk)(tujuan.kebutuhan, gabungan(tujuan))
}
