import { Modal, Radio, Stack } from '@mantine/core'
import { useMemo, useState } from 'react'
import { type BawahanPindah, perluTanyaBawahan, siapkanPindah } from '../../../domain/organisasi/aturan-pindah'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { Unor, UnorId } from '../../../domain/organisasi/unor'
import { teksDialogSusunan as teks, teksTanyaBawahan } from '../../text/sunting'
import { teksDialogUnor } from '../../text/unor'
import { PilihUnor } from '../pilih-unor'
import { KakiDialog } from './kaki-dialog'
import { type DialogSelesai, useKirim } from './use-kirim'

type Props = { readonly snapshot: Snapshot; readonly unors: readonly Unor[] } & DialogSelesai

/** Asks below which unit these go, and what becomes of the units below them. */
export function DialogPindah({ snapshot, unors, onClose, onSelesai }: Props): React.JSX.Element {
  const [indukId, setInduk] = useState<UnorId | null>(null)
  const [bawahan, setBawahan] = useState<BawahanPindah>('IKUT')
  const { isBusy, kirim } = useKirim({ onClose, onSelesai })
  const ids = useMemo(() => unors.map((u) => u.id), [unors])
  const pindahan = useMemo(() => siapkanPindah(snapshot, ids), [snapshot, ids])
  const tanya = perluTanyaBawahan(snapshot, ids)
  const [satu] = unors
  const send = (event: React.FormEvent): void => {
    event.preventDefault()
    if (indukId !== null) void kirim('unor.move', { ids, indukId, bawahan }, ids[0])
  }
  return (
    <Modal opened onClose={onClose} title={satu && unors.length === 1 ? teksDialogUnor.pindah(satu.nama) : teks.pindahBanyak(unors.length)}>
      <form onSubmit={send} data-testid="dialog-pindah">
        <Stack gap="md">
          <PilihUnor
            label={teks.pindahKe}
            snapshot={snapshot}
            value={indukId}
            onPilih={setInduk}
            kecuali={(u) => pindahan.tolak(u.id) !== null}
            data-autofocus
          />
          {tanya.perlu && (
            <Radio.Group label={teks.bawahan} value={bawahan} onChange={(v) => setBawahan(tanya.pilihan.find((b) => b === v) ?? 'IKUT')}>
              <Stack gap={8} mt={6}>
                {tanya.pilihan.map((b) => (
                  <Radio key={b} value={b} label={sebutanBawahan(snapshot, pindahan.pucuk, b)} />
                ))}
              </Stack>
            </Radio.Group>
          )}
        </Stack>
        <KakiDialog aksi={teks.pindahkan} onBatal={onClose} isBusy={isBusy} isDisabled={indukId === null} />
      </form>
    </Modal>
  )
}

/** What becomes of the units below, in words that name their old superior where there is only one. */
export function sebutanBawahan({ unor }: Pick<Snapshot, 'unor'>, pucuk: readonly Unor[], bawahan: BawahanPindah): string {
  if (bawahan !== 'TINGGAL') return teksTanyaBawahan[bawahan]
  const lama = new Set(pucuk.map((u) => u.indukId))
  const [indukId] = lama
  const nama = lama.size === 1 && indukId ? unor.get(indukId)?.nama : undefined
  return teksTanyaBawahan.TINGGAL(nama ?? teksTanyaBawahan.atasanLama)
}
