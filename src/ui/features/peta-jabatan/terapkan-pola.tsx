import { Modal, Text } from '@mantine/core'
import { useState } from 'react'
import type { PolaAbk } from '../../../domain/abk/abk'
import { type BelumAbk, kebutuhanDengan } from '../../../domain/peta-jabatan/beban-peta'
import { KakiDialog } from '../../components/susunan/kaki-dialog'
import { angka } from '../../lib/format'
import { usePenyunting } from '../../lib/penyunting'
import { teksPola } from '../../text/peta-jabatan'
import { useMejaPeta } from './meja-peta'
import classes from './peta-jabatan.module.css'
import { SelisihTeks } from './selisih-teks'

type Props = Pick<BelumAbk, 'daftar' | 'bezetting'> & { readonly pola: PolaAbk; readonly onClose: () => void }

/** What a template would make of all posts of its name, before it is given to them in one step. */
export function TerapkanPola({ pola, daftar, bezetting: { jumlah, kebutuhan }, onClose }: Props): React.JSX.Element {
  const { aturan } = useMejaPeta()
  const { lakukan, rancanganId } = usePenyunting()
  const [isSending, setSending] = useState(false)
  const sesudah = kebutuhanDengan(pola.tugas, daftar, aturan)
  const terapkan = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    setSending(true)
    if (await lakukan('abk.apply-pola', { polaId: pola.id, jabatanIds: daftar.map((j) => j.id) })) onClose()
    else setSending(false)
  }
  return (
    <Modal opened onClose={onClose} title={teksPola.judul(pola.nama)} closeOnClickOutside={false}>
      <form onSubmit={(event) => void terapkan(event)}>
        <Text size="sm">{teksPola.rinci(pola.tugas.length, daftar.length)}</Text>
        <dl className={classes.dampak} data-testid="dampak-pola">
          <dt>{teksPola.pegawai}</dt>
          <dd>{angka(jumlah)}</dd>
          <dt>{teksPola.kebutuhan}</dt>
          <dd>
            {angka(kebutuhan)} → {angka(sesudah)}
          </dd>
          <dt>{teksPola.selisih}</dt>
          <dd>
            <SelisihTeks n={jumlah - kebutuhan} /> → <SelisihTeks n={jumlah - sesudah} />
          </dd>
        </dl>
        <KakiDialog
          aksi={(rancanganId === null ? teksPola.terapkan : teksPola.usulkan)(daftar.length)}
          onBatal={onClose}
          isBusy={isSending}
        />
      </form>
    </Modal>
  )
}
