import { Group, Modal, Select, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Tanggal } from '../../../domain/kit/tanggal'
import { jenisUnorOf } from '../../../domain/impor/nilai/unor-nilai'
import type { IsianUnor, MedanUnor } from '../../../domain/organisasi/isian-unor'
import { SEBUTAN_UNOR } from '../../../domain/organisasi/sebutan-jenis'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { JENIS_UNOR, type JenisUnor, type Unor, type UnorId } from '../../../domain/organisasi/unor'
import { examineUnor, type SekitarUnor } from '../../../domain/organisasi/validasi-unor'
import { type CatatanMedan, catatanMedan } from '../catatan-medan'
import { usePenyunting } from '../../lib/penyunting'
import { teksDialogUnor as teks } from '../../text/unor'
import { KakiDialog } from './kaki-dialog'
import { MedanTanggal } from './medan-tanggal'
import { type DialogSelesai, useKirim } from './use-kirim'

type Props = {
  readonly snapshot: Snapshot | null
  /** null = a new unit below `induk`. */
  readonly unor: Unor | null
  readonly induk: Unor | null
  /** The sibling a new unit stands before; null = behind the last; nothing = behind those of its kind. */
  readonly sebelumId?: UnorId | null | undefined
} & DialogSelesai

/** A new unit is proposed to be of the kind most of its siblings are; the very first one is the government itself. */
const isianBaru = (saudara: readonly Unor[], indukId: UnorId | null, aktifDari: Tanggal | null): IsianUnor => ({
  nama: '',
  jenis: jenisTerbanyak(saudara) ?? (indukId === null ? 'PEMERINTAH' : 'LAINNYA'),
  tipe: null,
  kode: null,
  aktifDari
})

const jenisTerbanyak = (saudara: readonly Unor[]): JenisUnor | undefined =>
  [...Map.groupBy(saudara, (u) => u.jenis)].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0]

/** What was filled in with something changed: the kind of a new unit follows its name for as long as nobody chooses another. */
function diisi(now: IsianUnor, patch: Partial<IsianUnor>, usul: JenisUnor): IsianUnor {
  const isIkutNama = patch.nama !== undefined && now.jenis === jenisTersirat(now.nama, usul)
  return { ...now, ...patch, ...(isIkutNama ? { jenis: jenisTersirat(patch.nama ?? '', usul) } : {}) }
}

/** The kind a name speaks of: `Bidang …` is a bidang; the proposed one when it speaks of none. */
function jenisTersirat(nama: string, usul: JenisUnor): JenisUnor {
  const jenis = jenisUnorOf(nama)
  return jenis === 'LAINNYA' || jenis === 'PEMERINTAH' ? usul : jenis
}

const isianDari = ({ nama, jenis, tipe, kode, aktifDari }: Unor): IsianUnor => ({ nama, jenis, tipe, kode, aktifDari })

const judulBaru = (induk: Unor | null): string => (induk ? teks.baru(induk.nama) : teks.baruPertama)

/** The units around the one being filled in; none before the first unit. */
function sekitarOf(snapshot: Snapshot | null, unor: Unor | null, indukId: UnorId | null): SekitarUnor {
  if (!snapshot) return { lain: [], saudara: [], today: '9999-12-31' }
  const isLain = ({ id }: Unor): boolean => id !== unor?.id
  return {
    lain: [...snapshot.unor.values()].filter(isLain),
    saudara: (snapshot.anakByUnor.get(indukId) ?? []).filter(isLain),
    today: snapshot.tanggal
  }
}

/** The form of a unit, new or existing. */
export function FormUnor({ snapshot, unor, induk, sebelumId, onClose, onSelesai }: Props): React.JSX.Element {
  const indukId = unor ? unor.indukId : (induk?.id ?? null)
  const sekitar = sekitarOf(snapshot, unor, indukId)
  const { rancanganId, tanggal } = usePenyunting()
  const awal = unor ? isianDari(unor) : isianBaru(sekitar.saudara, indukId, rancanganId === null ? null : tanggal)
  const [isian, setIsian] = useState<IsianUnor>(awal)
  const [isDicoba, setDicoba] = useState(false)
  const { isBusy, kirim } = useKirim({ onClose, onSelesai })
  const catatan = examineUnor(isian, sekitar)
  const send = (event: React.FormEvent): void => {
    event.preventDefault()
    setDicoba(true)
    if (catatan.some((c) => c.berat === 'BLOK')) return
    void (unor ? kirim('unor.update', { id: unor.id, isian }, unor.id) : kirim('unor.create', { indukId, isian, sebelumId }, induk?.id))
  }
  return (
    <Modal opened onClose={onClose} title={unor ? teks.ubah : judulBaru(induk)}>
      <form onSubmit={send} data-testid="form-unor">
        <MedanUnorBaru
          isian={isian}
          set={(patch) => setIsian((now) => (unor ? { ...now, ...patch } : diisi(now, patch, awal.jenis)))}
          catatan={(medan) => catatanMedan(catatan, medan, isDicoba || isian[medan] !== awal[medan])}
        />
        <KakiDialog aksi={teks.simpan} onBatal={onClose} isBusy={isBusy} isDisabled={JSON.stringify(isian) === JSON.stringify(awal)} />
      </form>
    </Modal>
  )
}

type MedanProps = {
  readonly isian: IsianUnor
  readonly set: (patch: Partial<IsianUnor>) => void
  readonly catatan: (medan: MedanUnor) => CatatanMedan
}

function MedanUnorBaru({ isian, set, catatan }: MedanProps): React.JSX.Element {
  return (
    <Stack gap="sm">
      <TextInput
        label={teks.nama}
        value={isian.nama}
        onChange={({ currentTarget }) => set({ nama: currentTarget.value })}
        maxLength={200}
        data-autofocus
        data-testid="unor-nama"
        {...catatan('nama')}
      />
      <Group grow align="flex-start">
        <Select
          label={teks.jenis}
          data={JENIS_UNOR.map((value) => ({ value, label: SEBUTAN_UNOR[value] }))}
          value={isian.jenis}
          allowDeselect={false}
          searchable
          onChange={(v) => set({ jenis: JENIS_UNOR.find((j) => j === v) ?? isian.jenis })}
        />
        <Select
          label={teks.tipe}
          placeholder={teks.tanpaTipe}
          data={['A', 'B', 'C']}
          value={isian.tipe}
          clearable
          onChange={(v) => set({ tipe: TIPE.find((t) => t === v) ?? null })}
          {...catatan('tipe')}
        />
      </Group>
      <Group grow align="flex-start">
        <TextInput
          label={teks.kode}
          value={isian.kode ?? ''}
          onChange={({ currentTarget }) => set({ kode: currentTarget.value || null })}
          {...catatan('kode')}
        />
        <MedanTanggal
          label={teks.aktifDari}
          value={isian.aktifDari ?? ''}
          onTanggal={(value) => set({ aktifDari: value || null })}
          {...catatan('aktifDari')}
        />
      </Group>
    </Stack>
  )
}

const TIPE = ['A', 'B', 'C'] as const
