import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { faktaOf } from '../../../domain/kit/rule'
import { usePetugas } from '../../lib/use-petugas'
import { teksRotasi } from '../../text/rotasi'
import { useMeja } from './meja'
import { jalankan } from './ruang-kerja'
import { RincianTertutup } from './rincian-tertutup'
import type { TemuanRencana } from './temuan-rencana'

const ALASAN_MINIMUM = 10

type Props = { readonly pilihan: TemuanRencana; readonly onClose: () => void }

/** Asks for the reason why a finding is overridden, who answers for it, and the paper it rests on. */
export function DialogKesampingkan({ pilihan, onClose }: Props): React.JSX.Element {
  const { ruang } = useMeja()
  const [isian, setIsian] = useState({ alasan: '', rujukan: '' })
  const [petugas, setPetugas] = usePetugas()
  const { aturan } = pilihan.temuan
  const isReady = isian.alasan.trim().length >= ALASAN_MINIMUM && petugas.trim() !== ''
  const save = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    const rencanaId = ruang.rencana.id
    const rujukan = isian.rujukan.trim() || null
    const input = {
      rencanaId,
      langkahId: pilihan.langkahId,
      aturan,
      pesan: faktaOf(pilihan.temuan),
      alasan: isian.alasan,
      petugas,
      rujukan
    }
    if (await jalankan(rencanaId, 'temuan.override', input)) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={teksRotasi.kesampingkanJudul}>
      <form onSubmit={(event) => void save(event)}>
        <Stack gap="md">
          <Temuan pilihan={pilihan} />
          <Textarea
            label={teksRotasi.alasan}
            description={teksRotasi.alasanRinci}
            value={isian.alasan}
            onChange={({ currentTarget }) => setIsian({ ...isian, alasan: currentTarget.value })}
            autosize
            minRows={3}
            required
            data-autofocus
            data-testid="alasan"
          />
          <Isian label={teksRotasi.petugas} nilai={petugas} onIsi={setPetugas} required data-testid="petugas" />
          <Isian label={teksRotasi.rujukan} nilai={isian.rujukan} onIsi={(rujukan) => setIsian({ ...isian, rujukan })} />
          <Kaki isReady={isReady} onClose={onClose} />
        </Stack>
      </form>
    </Modal>
  )
}

function Temuan({ pilihan: { temuan, langkahId } }: Pick<Props, 'pilihan'>): React.JSX.Element {
  const { ruang } = useMeja()
  const orang = ruang.langkah.find((l) => l.id === langkahId)?.pegawaiId
  return (
    <div>
      <Text fw={600}>
        {temuan.pesan} {orang && <RincianTertutup pegawaiId={orang} tertutup={temuan.tertutup} />}
      </Text>
      <Text size="sm" c="dimmed">
        {temuan.aturan} · {temuan.dasar}
      </Text>
    </div>
  )
}

type IsianProps = {
  readonly label: string
  readonly nilai: string
  readonly onIsi: (nilai: string) => void
  readonly required?: true
  readonly 'data-testid'?: string
}

const Isian = ({ nilai, onIsi, ...lain }: IsianProps): React.JSX.Element => (
  <TextInput {...lain} value={nilai} onChange={({ currentTarget }) => onIsi(currentTarget.value)} />
)

const Kaki = ({ isReady, onClose }: { readonly isReady: boolean; readonly onClose: () => void }): React.JSX.Element => (
  <Group justify="flex-end">
    <Button variant="default" onClick={onClose}>
      {teksRotasi.batal}
    </Button>
    <Button type="submit" disabled={!isReady} data-testid="kesampingkan-simpan">
      {teksRotasi.simpan}
    </Button>
  </Group>
)
