import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { tanggalPanjang } from '../../../domain/kit/tanggal'
import { namaRencana } from '../../../domain/mutasi/skenario'
import { JalanStatus } from '../../components/rencana/jalan-status'
import { Panel, PanelEmpty, RowLink } from '../../components/panel'
import { angka } from '../../lib/format'
import { pergiKe, tempatOf } from '../../lib/lokasi'
import { useAsk } from '../../lib/use-ask'
import { teksBeranda } from '../../text/beranda'
import { BilaBerhak } from '../../components/bila-berhak'

/** The plans, the newest first, and the way to a new one. */
export function RencanaPanel(): React.JSX.Element {
  const rencana = (useAsk('rencana.list', null).data ?? []).filter((r) => r.diarsipkanPada === null)
  const newest = rencana.toSorted((a, b) => b.dibuatPada.localeCompare(a.dibuatPada))
  return (
    <Panel judul={teksBeranda.rencana} jumlah={rencana.length} aksi={<NewPlan />}>
      {rencana.length === 0 && <PanelEmpty>{teksBeranda.rencanaNihil}</PanelEmpty>}
      {newest.map((r) => (
        <RowLink
          key={r.id}
          href={tempatOf('/rotasi', { id: r.id })}
          utama={namaRencana(r)}
          rinci={`TMT ${tanggalPanjang(r.tmt)} · ${angka(r.jumlahLangkah)} langkah`}
          akhir={<JalanStatus status={r.status} lebar={150} />}
        />
      ))}
    </Panel>
  )
}

const NewPlan = (): React.JSX.Element => (
  <BilaBerhak hak="RENCANA">
    <Button size="compact-sm" variant="light" leftSection={<IconPlus size={15} />} onClick={() => pergiKe('/rotasi', { baru: 'ya' })}>
      {teksBeranda.rencanaBaru}
    </Button>
  </BilaBerhak>
)
