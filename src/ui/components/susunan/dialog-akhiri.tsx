import { Checkbox, Modal, Radio, Stack, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { isTanggal } from '../../../domain/kit/tanggal'
import { namaRingkas } from '../../../domain/organisasi/nama-ringkas'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { Unor } from '../../../domain/organisasi/unor'
import { usePenyunting } from '../../lib/penyunting'
import { teksDialogSusunan as teks } from '../../text/sunting'
import { cabangOf, hitung, type IsiUnit } from './isi-cabang'
import { KakiDialog } from './kaki-dialog'
import { MedanTanggal } from './medan-tanggal'
import { tanggalTeks } from './tanggal-teks'
import { type DialogSelesai, useKirim } from './use-kirim'

type Props = { readonly snapshot: Snapshot; readonly unors: readonly Unor[] } & DialogSelesai
type Bawahan = 'NAIK' | 'IKUT'

/** Asks from which day units are no more, and what becomes of the units below them and of their people. */
export function DialogAkhiri({ snapshot, unors, onClose, onSelesai }: Props): React.JSX.Element {
  const [sampai, setSampai] = useState(usePenyunting().tanggal)
  const [dipilih, setBawahan] = useState<Bawahan>('NAIK')
  const [isLepas, setLepas] = useState(false)
  const terakhir = unors.at(-1)
  // the chart stays where the unit was; a screen without it goes to its superior
  const { isBusy, kirim } = useKirim({ onClose, onSelesai: () => terakhir?.indukId && onSelesai?.(terakhir.indukId) })
  const { sendiri, bawah, naikKe } = useMemo(() => isiOf(snapshot, unors), [snapshot, unors])
  const bawahan = naikKe === null ? 'IKUT' : dipilih
  const ikut = bawahan === 'IKUT' ? bawah : { jabatan: 0, orang: 0 }
  const [jabatan, orang] = [sendiri.jabatan + ikut.jabatan, sendiri.orang + ikut.orang]
  const send = (event: React.FormEvent): void => {
    event.preventDefault()
    const pegawai = isLepas ? 'LEPAS' : 'TOLAK'
    void kirim('unor.end', { ids: unors.map((u) => u.id), sampai, bawahan, pegawai }, terakhir?.id)
  }
  return (
    <Modal opened onClose={onClose} title={judulOf(unors)} size={520}>
      <form onSubmit={send} data-testid="dialog-tutup">
        <Stack gap="md">
          {unors.length > 1 && <Text size="sm">{namaRingkas(unors.map((u) => u.nama))}</Text>}
          <Text size="sm">{teks.tutupRinci(tanggalTeks(sampai))}</Text>
          {bawah.unit > 0 && <PilihBawahan bawah={bawah} naikKe={naikKe} value={bawahan} onPilih={setBawahan} />}
          {jabatan > 0 && <Text size="sm">{teks.tutupJabatan(jabatan)}</Text>}
          {orang > 0 && (
            <Checkbox
              label={teks.tutupPegawai(orang)}
              description={teks.tutupLepas}
              checked={isLepas}
              onChange={({ currentTarget }) => setLepas(currentTarget.checked)}
              data-testid="tutup-lepas"
            />
          )}
          <MedanTanggal label={teks.tutupSejak} value={sampai} onTanggal={setSampai} data-autofocus />
        </Stack>
        <KakiDialog
          aksi={teks.tutupYa}
          onBatal={onClose}
          isBusy={isBusy}
          isDisabled={!isTanggal(sampai) || (orang > 0 && !isLepas)}
          isBerat
        />
      </form>
    </Modal>
  )
}

function judulOf(unors: readonly Unor[]): string {
  const [satu] = unors
  return satu && unors.length === 1 ? teks.tutup(satu.nama) : teks.tutupBanyak(unors.length)
}

type Bawah = IsiUnit & { readonly unit: number }
type Isi = { readonly sendiri: IsiUnit; readonly bawah: Bawah; readonly naikKe: string | null }

/** What the units hold, what lies below them without being closed itself, and who that could go up to; null = nobody. */
function isiOf(snapshot: Snapshot, unors: readonly Unor[]): Isi {
  const ids = unors.map((u) => u.id)
  const bawah = [...cabangOf(snapshot, ids)].slice(ids.length)
  const atasan = unors.flatMap(({ indukId }) => (indukId === null ? [null] : ids.includes(indukId) ? [] : [snapshot.unor.get(indukId)]))
  const nama = new Set(atasan.map((u) => u?.nama ?? null))
  const [satu] = nama
  return {
    sendiri: hitung(snapshot, ids),
    bawah: { unit: bawah.length, ...hitung(snapshot, bawah) },
    naikKe: nama.has(null) || satu === undefined ? null : nama.size === 1 ? satu : teks.atasanMasing
  }
}

type BawahanProps = Pick<Isi, 'bawah' | 'naikKe'> & { readonly value: Bawahan; readonly onPilih: (bawahan: Bawahan) => void }

/** What becomes of the units below, each with what that means in numbers. */
const PilihBawahan = ({ bawah, naikKe, value, onPilih }: BawahanProps): React.JSX.Element => (
  <Radio.Group label={teks.tutupAnak(bawah.unit)} value={value} onChange={(v) => onPilih(v === 'NAIK' ? 'NAIK' : 'IKUT')}>
    <Stack gap={8} mt={6}>
      {naikKe !== null && <Radio value="NAIK" label={teks.tutupNaik(naikKe)} data-testid="tutup-naik" />}
      <Radio value="IKUT" label={teks.tutupIkut(bawah.jabatan)} data-testid="tutup-ikut" />
    </Stack>
  </Radio.Group>
)
