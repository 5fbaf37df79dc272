import { useEffect, useMemo, useRef, useState } from 'react'
import type { Tampilan } from '../../../domain/organisasi/tree'
import { OrgChart, type OrgChartHandle } from '../../components/chart/org-chart'
import { KendaliBagan } from './kendali-bagan'
import { useMeja } from './meja'
import type { RuangKerja } from './ruang-kerja'
import { tandaOf } from './seret'

/** The plan on the chart: people are dragged from card to card. */
export function TampilanBagan(): React.JSX.Element {
  const { ruang, keadaan, unorId, pilihUnor, tujuan } = useMeja()
  const chart = useRef<OrgChartHandle>(null)
  const [view, setView] = useState<Tampilan | null>(null)
  const tanda = useMemo(() => tandaOf(ruang), [ruang])
  const sebelumOf = useMemo(() => (keadaan === 'perubahan' ? semulaOf(ruang) : undefined), [keadaan, ruang])
  useEffect(() => {
    if (tujuan) chart.current?.flyTo(tujuan.unorId)
  }, [tujuan])
  return (
    <>
      <OrgChart
        ref={chart}
        snapshot={ruang.snapshot}
        pemegang={keadaan === 'sebelum' ? undefined : ruang.proyeksi.pemegang}
        sebelum={sebelumOf}
        tanda={keadaan === 'sebelum' ? undefined : tanda}
        selected={unorId}
        onSelect={pilihUnor}
        onTampilan={setView}
      />
      <KendaliBagan chart={chart} view={view} />
    </>
  )
}

const semulaOf =
  ({ snapshot }: RuangKerja): RuangKerja['proyeksi']['pemegang'] =>
  (id) =>
    snapshot.byJabatan.get(id) ?? []
