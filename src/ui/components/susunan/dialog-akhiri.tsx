import { Checkbox, Modal, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { isTanggal } from '../../../domain/kit/tanggal'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { Unor } from '../../../domain/organisasi/unor'
import { usePenyunting } from '../../lib/penyunting'
import { teksDialogSusunan as teks } from '../../text/sunting'
import { isiBawah, isiUnit } from './isi-cabang'
import { KakiDialog } from './kaki-dialog'
import { MedanTanggal } from './medan-tanggal'
import { type DialogSelesai, useKirim } from './use-kirim'

type Props = { readonly snapshot: Snapshot; readonly unor: Unor } & DialogSelesai
type Bawahan = 'NAIK' | 'IKUT'

/** Asks from which day a unit is no more, and what becomes of the units below it and of its people. */
export function DialogAkhiri({ snapshot, unor, onClose, onSelesai }: Props): React.JSX.Element {
  const [sampai, setSampai] = useState(usePenyunting().tanggal)
  const [bawahan, setBawahan] = useState<Bawahan>(unor.indukId === null ? 'IKUT' : 'NAIK')
  const [isLepas, setLepas] = useState(false)
  const { isBusy, kirim } = useKirim({ onClose, onSelesai })
  const [sendiri, bawah] = [isiUnit(snapshot, unor.id), isiBawah(snapshot, unor.id)]
  const ikut = bawahan === 'IKUT' ? bawah : { jabatan: 0, orang: 0 }
  const [jabatan, orang] = [sendiri.jabatan + ikut.jabatan, sendiri.orang + ikut.orang]
  const send = (event: React.FormEvent): void => {
    event.preventDefault()
    const pegawai = isLepas ? 'LEPAS' : 'TOLAK'
    void kirim('unor.end', { id: unor.id, sampai, bawahan, pegawai }, unor.indukId ?? undefined)
  }
  return (
    <Modal opened onClose={onClose} title={teks.tutup(unor.nama)} size={520}>
      <form onSubmit={send} data-testid="dialog-tutup">
        <Stack gap="md">
          <Text size="sm">{teks.tutupRinci}</Text>
          {bawah.unit > 0 && <PilihBawahan snapshot={snapshot} unor={unor} value={bawahan} onPilih={setBawahan} />}
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

type BawahanProps = Pick<Props, 'snapshot' | 'unor'> & { readonly value: Bawahan; readonly onPilih: (bawahan: Bawahan) => void }

/** What becomes of the units below, each with what that means in numbers. */
function PilihBawahan({ snapshot, unor, value, onPilih }: BawahanProps): React.JSX.Element {
  const { unit, jabatan } = isiBawah(snapshot, unor.id)
  const induk = unor.indukId === null ? undefined : snapshot.unor.get(unor.indukId)
  return (
    <Radio.Group label={teks.tutupAnak(unit)} value={value} onChange={(v) => onPilih(v === 'NAIK' ? 'NAIK' : 'IKUT')}>
      <Stack gap={8} mt={6}>
        {induk && <Radio value="NAIK" label={teks.tutupNaik(induk.nama)} data-testid="tutup-naik" />}
        <Radio value="IKUT" label={teks.tutupIkut(jabatan)} data-testid="tutup-ikut" />
      </Stack>
    </Radio.Group>
  )
}
