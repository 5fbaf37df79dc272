import { ActionIcon, Badge, Button, Center, EmptyState } from '@mantine/core'
import { IconPlus, IconTransferIn, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { tanggalPanjang } from '../../../domain/kit/tanggal'
import type { RencanaMutasi } from '../../../domain/mutasi/rencana'
import { AnswerProblem } from '../../components/answer-problem'
import { Page } from '../../components/page'
import { waktuLokal } from '../../lib/format'
import { pergiKe, tempatOf } from '../../lib/lokasi'
import { useAsk } from '../../lib/use-ask'
import { teksRotasi } from '../../text/rotasi'
import { DialogHapus } from './dialog-hapus'
import { DialogRencana } from './dialog-rencana'
import classes from './daftar-rencana.module.css'

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
        <>
          <header className={classes.kepala}>
            <p>{teksRotasi.daftarRinci}</p>
            <TombolBaru />
          </header>
          <ul className={classes.daftar} aria-label={teksRotasi.daftar}>
            {rencana.map((r) => (
              <Baris key={r.id} rencana={r} onHapus={() => setHapus(r)} />
            ))}
          </ul>
        </>
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
  const isDraf = rencana.status === 'DRAF'
  return (
    <li className={classes.baris} data-testid={`rencana-${rencana.id}`}>
      <a className={classes.tautan} href={tempatOf('/rotasi', { id: rencana.id })}>
        <span className={classes.nama}>{rencana.nama}</span>
        <span className={classes.rinci}>
          {teksRotasi.tmt} {tanggalPanjang(rencana.tmt)} · {teksRotasi.langkahSebanyak(rencana.jumlahLangkah)} ·{' '}
          {waktuLokal(rencana.dibuatPada)}
        </span>
      </a>
      <Badge color={isDraf ? 'emas' : 'aman'}>{isDraf ? teksRotasi.draf : teksRotasi.skTerbit}</Badge>
      {isDraf && (
        <ActionIcon variant="subtle" color="gray" aria-label={`${teksRotasi.hapus} ${rencana.nama}`} onClick={onHapus}>
          <IconTrash size={17} />
        </ActionIcon>
      )}
    </li>
  )
}
