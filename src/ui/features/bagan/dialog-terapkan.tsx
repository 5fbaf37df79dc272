import { Button, Group, List, Modal, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { tanggalPanjang } from '../../../domain/kit/tanggal'
import { akibatOf } from '../../../domain/rancangan/akibat'
import { JENIS_PERUBAHAN } from '../../../domain/rancangan/perubahan-unor'
import { doCommand } from '../../lib/do-command'
import { tempatOf } from '../../lib/lokasi'
import { teksPerubahan, teksRancangan } from '../../text/rancangan'
import type { RancanganDiMeja } from './sumber-bagan'

type Props = { readonly rancangan: RancanganDiMeja; readonly onClose: () => void }

/** Says in numbers what applying the draft will do, and asks. */
export function DialogTerapkan({ rancangan, onClose }: Props): React.JSX.Element {
  const { id, nama, tmt } = rancangan.detail.rancangan
  const [isSending, setSending] = useState(false)
  const akibat = useAkibat(rancangan)
  const terapkan = async (): Promise<void> => {
    setSending(true)
    const isDone = await doCommand('rancangan.apply', { id }, tempatOf('/bagan', { rancangan: id }))
    setSending(false)
    if (isDone) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={teksRancangan.terapkanJudul(nama)} size="md">
      <Text size="sm">{teksRancangan.terapkanPembuka(tanggalPanjang(tmt))}</Text>
      <List size="sm" my="sm" data-testid="akibat-rancangan">
        {akibat.map((kalimat) => (
          <List.Item key={kalimat}>{kalimat}</List.Item>
        ))}
      </List>
      <Text size="sm">{teksRancangan.terapkanPenutup}</Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose} data-autofocus>
          {teksRancangan.batal}
        </Button>
        <Button loading={isSending} onClick={() => void terapkan()} data-testid="terapkan-ya">
          {teksRancangan.terapkanYa}
        </Button>
      </Group>
    </Modal>
  )
}

/** What applying does, a sentence for each number that is not nought. */
function useAkibat({ sebelum, sesudah }: RancanganDiMeja): readonly string[] {
  return useMemo(() => {
    const { unit, jabatanBaru, jabatanDitutup, pegawaiLepas } = akibatOf(sebelum, sesudah)
    return [
      ...JENIS_PERUBAHAN.filter((jenis) => unit[jenis] > 0).map((jenis) => teksPerubahan[jenis](unit[jenis])),
      ...(jabatanBaru > 0 ? [teksRancangan.jabatanBaru(jabatanBaru)] : []),
      ...(jabatanDitutup > 0 ? [teksRancangan.jabatanDitutup(jabatanDitutup)] : []),
      ...(pegawaiLepas > 0 ? [teksRancangan.orangTanpaJabatan(pegawaiLepas)] : [])
    ]
  }, [sebelum, sesudah])
}
