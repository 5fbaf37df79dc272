import { ActionIcon, Badge, Button, EmptyState, Table } from '@mantine/core'
import { IconCalendarOff, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Ketentuan } from '../../../domain/ketentuan/ketentuan'
import { setelanPada } from '../../../domain/ketentuan/setelan'
import { tanggalPanjang, type Tanggal } from '../../../domain/kit/tanggal'
import type { MasaLarangan } from '../../../domain/mutasi/masa-larangan'
import { isDalamLarangan, type Larangan, rentangLarangan, setelanLarangan } from '../../../domain/mutasi/masa-larangan-pada'
import { namaRencana } from '../../../domain/mutasi/skenario'
import { doCommand } from '../../lib/do-command'
import { tempatOf } from '../../lib/lokasi'
import { useAsk } from '../../lib/use-ask'
import { labelMasaLarangan, teksLarangan as teks } from '../../text/ketentuan'
import { DialogLarangan } from './dialog-larangan'
import classes from './larangan.module.css'
import { PitaLarangan, type RencanaPita } from './pita-larangan'
import { TEMPAT_LARANGAN } from './tempat-larangan'
import { BilaBerhak } from '../../components/bila-berhak'

type Props = {
  readonly ketentuan: readonly Ketentuan[]
  readonly hariIni: Tanggal
  /** Chooses between this and the rules. */
  readonly tab: React.ReactNode
}

/** The calendar of frozen periods: two years at a glance, and each with the days it really holds and the plans it catches. */
export function TabLarangan({ ketentuan, hariIni, tab }: Props): React.JSX.Element {
  const { data: masa } = useAsk('masa-larangan.list', null)
  const { data: semuaRencana } = useAsk('rencana.list', null)
  const [isian, setIsian] = useState<{ readonly lama: MasaLarangan | null } | null>(null)
  const setelan = setelanLarangan(setelanPada(ketentuan, hariIni))
  const larangan = (masa ?? []).map((m) => rentangLarangan(m, setelan)).toSorted((a, b) => b.mulai.localeCompare(a.mulai))
  const rencana = (semuaRencana ?? []).filter((r) => r.diarsipkanPada === null).map((r) => ({ ...r, nama: namaRencana(r) }))
  return (
    <div className={classes.ruang}>
      <header className={classes.kepala}>
        {tab}
        <p>{teks.pengantar}</p>
        <BilaBerhak hak="SETELAN">
          <Button leftSection={<IconPlus size={16} />} onClick={() => setIsian({ lama: null })} data-testid="tambah-larangan">
            {teks.tambah}
          </Button>
        </BilaBerhak>
      </header>
      {masa?.length === 0 && (
        <EmptyState m="auto" icon={<IconCalendarOff />} variant="light" title={teks.nihil} description={teks.nihilRinci} />
      )}
      {larangan.length > 0 && <PitaLarangan larangan={larangan} rencana={rencana} hariIni={hariIni} />}
      {larangan.length > 0 && <Daftar larangan={larangan} rencana={rencana} hariIni={hariIni} onUbah={(lama) => setIsian({ lama })} />}
      {isian && <DialogLarangan lama={isian.lama} hariIni={hariIni} onClose={() => setIsian(null)} />}
    </div>
  )
}

type DaftarProps = {
  readonly larangan: readonly Larangan[]
  readonly rencana: readonly RencanaPita[]
  readonly hariIni: Tanggal
  readonly onUbah: (masa: MasaLarangan) => void
}

const Daftar = ({ larangan, rencana, hariIni, onUbah }: DaftarProps): React.JSX.Element => (
  <div className={classes.daftar}>
    <Table verticalSpacing={8} data-testid="daftar-larangan">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{teks.nama}</Table.Th>
          <Table.Th>{teks.berlaku}</Table.Th>
          <Table.Th>{teks.dasar}</Table.Th>
          <Table.Th>{teks.rencana}</Table.Th>
          <Table.Th aria-label={teks.ubah} />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {larangan.map((l) => (
          <Baris
            key={l.masa.id}
            larangan={l}
            terkena={rencana.filter((r) => isDalamLarangan(l, r.tmt))}
            hariIni={hariIni}
            onUbah={() => onUbah(l.masa)}
          />
        ))}
      </Table.Tbody>
    </Table>
  </div>
)

type BarisProps = {
  readonly larangan: Larangan
  readonly terkena: readonly RencanaPita[]
  readonly hariIni: Tanggal
  readonly onUbah: () => void
}

function Baris({ larangan, terkena, hariIni, onUbah }: BarisProps): React.JSX.Element {
  const { masa, mulai, sampai } = larangan
  return (
    <Table.Tr data-testid="baris-larangan">
      <Table.Td>
        <div className={classes.nama}>{masa.nama}</div>
        <div className={classes.rinci}>{labelMasaLarangan[masa.jenis]}</div>
      </Table.Td>
      <Table.Td>
        <div>
          {tanggalPanjang(mulai)} – {sampai ? tanggalPanjang(sampai) : teks.tanpaAkhir}
        </div>
        <Saat larangan={larangan} hariIni={hariIni} />
      </Table.Td>
      <Table.Td>{masa.dasar ?? '–'}</Table.Td>
      <Table.Td>
        {terkena.length === 0 && <span className={classes.rinci}>{teks.rencanaNihil}</span>}
        {terkena.map(({ id, nama, tmt }) => (
          <a key={id} className={classes.terkena} href={tempatOf('/rotasi', { id })}>
            {nama} · {tanggalPanjang(tmt)}
          </a>
        ))}
      </Table.Td>
      <Table.Td className={classes.tombol ?? ''}>
        <ActionIcon variant="subtle" color="gray.6" aria-label={teks.aksiUbah(masa.nama)} onClick={onUbah}>
          <IconPencil size={16} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray.6"
          aria-label={teks.aksiHapus(masa.nama)}
          onClick={() => void doCommand('masa-larangan.remove', { id: masa.id }, TEMPAT_LARANGAN)}
        >
          <IconTrash size={16} />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  )
}

function Saat({ larangan, hariIni }: { readonly larangan: Larangan; readonly hariIni: Tanggal }): React.JSX.Element | null {
  if (isDalamLarangan(larangan, hariIni)) return <Badge color="bahaya">{teks.sedang}</Badge>
  return larangan.sampai !== null && larangan.sampai < hariIni ? <Badge color="gray">{teks.lewat}</Badge> : null
}
