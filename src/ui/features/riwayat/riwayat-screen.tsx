import { EmptyState } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconHistory } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { SARINGAN_RIWAYAT_KOSONG, type SaringanRiwayat as Saringan } from '../../../domain/riwayat/saringan-riwayat'
import { isPokok } from '../../../domain/riwayat/tentang'
import { AnswerProblem } from '../../components/answer-problem'
import { DataGrid } from '../../components/data-grid/data-grid'
import { useRowWindow } from '../../components/data-grid/use-row-window'
import { MenuEkspor } from '../../components/menu-ekspor'
import { Page } from '../../components/page'
import { ask } from '../../lib/client'
import { gantiTempat, type Lokasi, pergiKe, useLokasi } from '../../lib/lokasi'
import { teksRiwayat as teks } from '../../text/riwayat'
import { bacaUlangRiwayat } from './baca-ulang-riwayat'
import { KeutuhanData } from './keutuhan-data'
import { LaciRiwayat } from './laci-riwayat'
import { riwayatColumns } from './riwayat-columns'
import { isSaringanKosong, SaringanRiwayat } from './saringan-riwayat'

/** The audit trail: who changed what, when and why; newest first. A row opens what stood there before and after. */
export function RiwayatScreen(): React.JSX.Element {
  const { kueri } = useLokasi()
  const pokok = pokokOf(kueri)
  const [lain, setLain] = useState<Omit<Saringan, 'pokok'>>(SARINGAN_RIWAYAT_KOSONG)
  const saringan: Saringan = { ...lain, pokok }
  const [cari] = useDebouncedValue(lain.cari, 150)
  const asked = { ...saringan, cari }
  const rows = useRowWindow('riwayat.list', asked)
  useEffect(bacaUlangRiwayat, [])
  const change = ({ pokok: next, ...rest }: Saringan): void => {
    setLain(rest)
    gantiTempat('/riwayat', kueriOf(next))
  }
  if (rows.error) return <AnswerProblem error={rows.error} />
  return (
    <Page fill>
      <SaringanRiwayat saringan={saringan} onChange={change}>
        <MenuEkspor onEkspor={(format) => ask('riwayat.ekspor', { ...asked, format }).finally(bacaUlangRiwayat)} />
      </SaringanRiwayat>
      <DataGrid
        label={teks.satuan}
        unit={teks.satuan}
        columns={riwayatColumns}
        total={rows.total}
        rowAt={rows.rowAt}
        onRange={rows.onRange}
        idOf={(row) => String(row.seq)}
        onOpen={(row) => pergiKe('/riwayat', { ...kueriOf(pokok), buka: String(row.seq) })}
        empty={<Nihil isDisaring={!isSaringanKosong(saringan)} />}
        foot={<KeutuhanData />}
        view={JSON.stringify(asked)}
      />
      <LaciRiwayat seq={kueri['buka'] ?? null} pokok={pokok} onTutup={() => gantiTempat('/riwayat', kueriOf(pokok))} />
    </Page>
  )
}

/** What the address narrows the trail to: `#/riwayat?pegawai=ID`. */
function pokokOf(kueri: Lokasi['kueri']): Saringan['pokok'] {
  for (const [entitas, id] of Object.entries(kueri)) if (isPokok(entitas)) return { entitas, id }
  return null
}

const kueriOf = (pokok: Saringan['pokok']): Lokasi['kueri'] => (pokok === null ? {} : { [pokok.entitas]: pokok.id })

const Nihil = ({ isDisaring }: { readonly isDisaring: boolean }): React.JSX.Element => (
  <EmptyState
    icon={<IconHistory />}
    variant="light"
    title={isDisaring ? teks.tidakCocok : teks.kosong}
    description={isDisaring ? teks.tidakCocokRinci : teks.kosongRinci}
  />
)
