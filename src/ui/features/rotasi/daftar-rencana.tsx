import { ActionIcon, Badge, Button, Center, EmptyState } from '@mantine/core'
import { IconPlus, IconTransferIn, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { tanggalPanjang } from '../../../domain/kit/tanggal'
import type { RencanaMutasi } from '../../../domain/mutasi/rencana'
import { AnswerProblem } from '../../components/answer-problem'
import { BarisGarapan, DaftarGarapan } from '../../components/daftar-garapan'
import { Page } from '../../components/page'
import { waktuLokal } from '../../lib/format'
import { pergiKe, tempatOf } from '../../lib/lokasi'
import { useAsk } from '../../lib/use-ask'
import { teksRotasi } from '../../text/rotasi'
import { DialogHapus } from './dialog-hapus'
import { DialogRencana } from './dialog-rencana'

type Ringkas = RencanaMutasi & { readonly jumlahLangkah: number }

/** The plans, the newest first, and the way to a new one. */
export function DaftarRencana({ isBaru }: { readonly isBaru: boolean }): React.JSX.Element {
  const { data, error } = useAsk('rencana.list', null)
  const [hapus, setHapus] = useState<Ringkas | null>(null)
  if (error) return <AnswerProblem error={error} />
  const rencana = (data ?? []).toSorted((a, b) => b.dibuatPada.localeCompare(a.dibuatPada))
  return (
    <Page>
      {data && rencana.length === 0 ? (
        <Center mih={420}>
          <EmptyState icon={<IconTransferIn />} variant="light" title={teksRotasi.nihil} description={teksRotasi.nihilRinci}>
            <EmptyState.Actions>
              <TombolBaru />
            </EmptyState.Actions>
          </EmptyState>
        </Center>
      ) : (
        <DaftarGarapan label={teksRotasi.daftar} pengantar={teksRotasi.daftarRinci} aksi={<TombolBaru />}>
          {rencana.map((r) => (
            <Baris key={r.id} rencana={r} onHapus={() => setHapus(r)} />
          ))}
        </DaftarGarapan>
      )}
      <DialogRencana opened={isBaru} onClose={() => pergiKe('/rotasi')} />
      {hapus && <DialogHapus rencana={hapus} jumlahLangkah={hapus.jumlahLangkah} onClose={() => setHapus(null)} />}
    </Page>
  )
}

const TombolBaru = (): React.JSX.Element => (
  <Button leftSection={<IconPlus size={16} />} onClick={() => pergiKe('/rotasi', { baru: 'ya' })} data-testid="rencana-baru">
    {teksRotasi.baru}
  </Button>
)

function Baris({ rencana, onHapus }: { readonly rencana: Ringkas; readonly onHapus: () => void }): React.JSX.Element {
  const { id, nama, tmt, jumlahLangkah, dibuatPada } = rencana
  const isDraf = rencana.status === 'DRAF'
  const rinci = `${teksRotasi.tmt} ${tanggalPanjang(tmt)} · ${teksRotasi.langkahSebanyak(jumlahLangkah)} · ${waktuLokal(dibuatPada)}`
  return (
    <BarisGarapan href={tempatOf('/rotasi', { id })} nama={nama} rinci={rinci} data-testid={`rencana-${id}`}>
      <Badge color={isDraf ? 'emas' : 'aman'}>{isDraf ? teksRotasi.draf : teksRotasi.skTerbit}</Badge>
      {isDraf && (
        <ActionIcon variant="subtle" color="gray" aria-label={`${teksRotasi.hapus} ${nama}`} onClick={onHapus}>
          <IconTrash size={17} />
        </ActionIcon>
      )}
    </BarisGarapan>
  )
}
