import { Button, Group, Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { RouteInput } from '../../../../contract/routes'
import { isTanggal } from '../../../../domain/kit/tanggal'
import { RencanaId } from '../../../../domain/mutasi/rencana'
import { useAsk } from '../../../lib/use-ask'
import { teksArsip as teks } from '../../../text/arsip'

/** What the archive is narrowed to. */
export type Saringan = Omit<RouteInput<'naskah.arsip'>, 'mulai' | 'jumlah'>

export const SARINGAN_KOSONG: Saringan = { cari: '', jenis: null, rencanaId: null, dari: null, sampai: null }

/** The archive shows everything. */
export const isSaringanKosong = (saringan: Saringan): boolean => JSON.stringify(saringan) === JSON.stringify(SARINGAN_KOSONG)

type Props = { readonly saringan: Saringan; readonly onSaring: (saringan: Saringan) => void }

/** Narrows the archive: words, kind, plan, days. */
export function SaringanArsip({ saringan, onSaring }: Props): React.JSX.Element {
  const { data: jenis = [] } = useAsk('naskah.jenis', { rencanaId: null, pegawaiIds: [] })
  const { data: rencana = [] } = useAsk('rencana.list', null)
  const ubah = (patch: Partial<Saringan>): void => onSaring({ ...saringan, ...patch })
  return (
    <Group gap={8} wrap="nowrap" role="search">
      <TextInput
        flex={1}
        miw={180}
        aria-label={teks.cari}
        placeholder={teks.cari}
        leftSection={<IconSearch size={16} />}
        value={saringan.cari}
        maxLength={200}
        onChange={({ currentTarget }) => ubah({ cari: currentTarget.value })}
        data-testid="cari-arsip"
      />
      <Select
        w={210}
        aria-label={teks.jenis}
        placeholder={teks.semuaJenis}
        data={jenis.filter((j) => j.penomoran !== 'TANPA').map((j) => ({ value: j.id, label: j.judul }))}
        value={saringan.jenis}
        onChange={(nilai) => ubah({ jenis: nilai })}
        searchable
        clearable
        data-testid="jenis-arsip"
      />
      <Select
        w={190}
        aria-label={teks.rencana}
        placeholder={teks.semuaRencana}
        data={rencana.map((r) => ({ value: String(r.id), label: r.nama }))}
        value={saringan.rencanaId}
        onChange={(nilai) => ubah({ rencanaId: nilai === null ? null : RencanaId.parse(nilai) })}
        searchable
        clearable
      />
      <Hari label={teks.dari} singkat={teks.sejak} nilai={saringan.dari} onHari={(dari) => ubah({ dari })} />
      <Hari label={teks.sampai} singkat={teks.hingga} nilai={saringan.sampai} onHari={(sampai) => ubah({ sampai })} />
      {!isSaringanKosong(saringan) && (
        <Button variant="subtle" color="gray.7" flex="none" onClick={() => onSaring(SARINGAN_KOSONG)}>
          {teks.bersihkan}
        </Button>
      )}
    </Group>
  )
}

type HariProps = {
  readonly label: string
  readonly singkat: string
  readonly nilai: string | null
  readonly onHari: (hari: string | null) => void
}

const Hari = ({ label, singkat, nilai, onHari }: HariProps): React.JSX.Element => (
  <TextInput
    type="date"
    w={176}
    aria-label={label}
    title={label}
    leftSection={<small>{singkat}</small>}
    leftSectionWidth={48}
    value={nilai ?? ''}
    onChange={({ currentTarget }) => onHari(isTanggal(currentTarget.value) ? currentTarget.value : null)}
  />
)
