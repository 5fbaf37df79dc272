import { Modal, Radio, Select, Stack, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Tugas } from '../../../domain/abk/abk'
import { isianOf } from '../../../domain/abk/isian-abk'
import { PALING_BANYAK_TUGAS } from '../../../domain/abk/isian-tugas'
import { JabatanId } from '../../../domain/organisasi/jabatan'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { perangkatDaerahOf } from '../../../domain/organisasi/unor'
import { usePenyunting } from '../../lib/penyunting'
import { useAsk } from '../../lib/use-ask'
import { teksSalinAbk as teks } from '../../text/abk'
import { KakiDialog } from '../susunan/kaki-dialog'
import type { DetailAbk } from './detail-abk'
import type { MejaLembar } from './meja-lembar'

type Props = {
  readonly detail: DetailAbk
  readonly snapshot: Snapshot
  readonly meja: MejaLembar
  readonly onClose: () => void
}

/** Brings the tasks of another post into the form, to be looked through and saved. */
export function DialogAmbil({ detail, snapshot, meja, onClose }: Props): React.JSX.Element {
  const [dariId, setDari] = useState<JabatanId | null>(null)
  const [cara, setCara] = useState('GANTI')
  const data = useMemo(() => sumberOf(snapshot, detail), [snapshot, detail])
  const tugas = useTugasDari(dariId, detail.jabatan.id)
  const ambil = (event: React.FormEvent): void => {
    event.preventDefault()
    const baru = tugas.map(isianOf)
    meja.ubah(cara === 'TAMBAH' ? [...meja.lembar, ...baru].slice(0, PALING_BANYAK_TUGAS) : baru)
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={teks.ambilJudul} size="lg">
      <form onSubmit={ambil}>
        <Stack gap="md">
          {data.length === 0 && <Text size="sm">{teks.ambilNihil}</Text>}
          {data.length > 0 && (
            <Select
              label={teks.ambilPilih}
              placeholder={teks.cari}
              searchable
              limit={100}
              maxDropdownHeight={320}
              nothingFoundMessage="Tidak ada yang cocok"
              data={data}
              value={dariId}
              onChange={(id) => setDari(id === null ? null : JabatanId.parse(id))}
              data-autofocus
            />
          )}
          {meja.lembar.length > 0 && (
            <Radio.Group label={teks.ambilCara} value={cara} onChange={setCara}>
              <Stack gap={6} mt={4}>
                <Radio size="xs" value="GANTI" label={teks.ganti} />
                <Radio size="xs" value="TAMBAH" label={teks.tambahkan} />
              </Stack>
            </Radio.Group>
          )}
          {tugas.length > 0 && <Text size="sm">{teks.ambilJumlah(tugas.length)}</Text>}
        </Stack>
        <KakiDialog aksi={teks.ambil} onBatal={onClose} isBusy={false} isDisabled={tugas.length === 0} />
      </form>
    </Modal>
  )
}

/** The tasks of the post chosen; none while none is, or while they are on their way. */
function useTugasDari(dariId: JabatanId | null, sendiri: JabatanId): readonly Tugas[] {
  const { rancanganId } = usePenyunting()
  const { data } = useAsk('abk.detail', { jabatanId: dariId ?? sendiri, rancanganId }, { enabled: dariId !== null })
  return data && data.jabatan.id === dariId ? (data.abk?.tugas ?? []) : []
}

/** Every other post with an ABK, those of the same name first. */
function sumberOf(snapshot: Snapshot, { jabatan }: DetailAbk): readonly { readonly value: string; readonly label: string }[] {
  const lain = [...snapshot.jabatan.values()].filter((j) => j.bebanKerja !== null && j.id !== jabatan.id)
  const [senama, beda] = [lain.filter((j) => j.nama === jabatan.nama), lain.filter((j) => j.nama !== jabatan.nama)]
  return [...senama, ...beda.toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'))].map((j) => {
    const unit = snapshot.unor.get(j.unorId)?.nama
    const induk = perangkatDaerahOf(snapshot.unor, j.unorId)?.nama
    return { value: j.id, label: [j.nama, unit, induk === unit ? undefined : induk].filter(Boolean).join(' · ') }
  })
}
