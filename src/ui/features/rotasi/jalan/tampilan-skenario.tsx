import { useQueries, type UseQueryResult } from '@tanstack/react-query'
import { Button, Center, EmptyState, Loader } from '@mantine/core'
import { IconGitBranch, IconPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import { pesaingOf } from '../../../../domain/mutasi/skenario'
import { skorRencana } from '../../../../domain/mutasi/skor-rencana'
import { Page } from '../../../components/page'
import { ask } from '../../../lib/client'
import { notifyProblem } from '../../../lib/notify'
import { teksJalan } from '../../../text/jalan-rencana'
import { bukaRencanaBaru } from '../buka-rencana-baru'
import { useMeja } from '../meja'
import { type Detail, ruangOf, useSekitar } from '../ruang-kerja'
import { BedaSkenario } from './beda-skenario'
import { SkorSkenario } from './skor-skenario'
import type { Ditimbang } from './ditimbang'

/** The scenarios of a plan side by side: their scores, and who goes where in which. */
export function TampilanSkenario(): React.JSX.Element {
  const { ruang } = useMeja()
  const ditimbang = useDitimbang()
  if (ditimbang === null) {
    return (
      <Center h="100%">
        <Loader />
      </Center>
    )
  }
  return (
    <Page>
      <div data-testid="tampilan-skenario">
        {ditimbang.length === 1 && !ruang.isTerkunci && <AjakanTambah />}
        <SkorSkenario ditimbang={ditimbang} />
        {ditimbang.length > 1 && <BedaSkenario ditimbang={ditimbang} />}
      </div>
    </Page>
  )
}

function AjakanTambah(): React.JSX.Element {
  const { ruang } = useMeja()
  return (
    <EmptyState mb="lg" icon={<IconGitBranch />} variant="light" title={teksJalan.skenarioSatu} description={teksJalan.skenarioSatuRinci}>
      <EmptyState.Actions>
        <Button
          leftSection={<IconPlus size={16} />}
          onClick={() => void bukaRencanaBaru('rencana.add-skenario', { id: ruang.rencana.id }).catch(notifyProblem)}
        >
          {teksJalan.tambahSkenario}
        </Button>
      </EmptyState.Actions>
    </EmptyState>
  )
}

/** The scenarios still being weighed, each worked out like the one on the table; null until all are there. */
function useDitimbang(): readonly Ditimbang[] | null {
  const { ruang } = useMeja()
  const { rencana, detail } = ruang
  const { sekitar } = useSekitar(rencana.tmt)
  const ids = detail.skenario.filter((r) => r.id === rencana.id || pesaingOf([r], rencana).length > 0).map((r) => r.id)
  const data = useQueries({
    queries: ids.map((id) => ({ queryKey: ['rencana.detail', { id }], queryFn: () => ask('rencana.detail', { id }) })),
    combine: jawabanOf
  })
  return useMemo(() => {
    if (!sekitar || data === null) return null
    return data.flatMap((d): readonly Ditimbang[] => {
      if (!d) return []
      const r = d.rencana.id === ruang.rencana.id ? ruang : ruangOf(d, sekitar)
      return [{ ruang: r, skor: skorRencana(r.proyeksi, r.hasil, r.bahan) }]
    })
  }, [sekitar, ruang, data])
}

/** The answers once all are there. */
const jawabanOf = (jawaban: readonly UseQueryResult<Detail | null>[]): readonly (Detail | null)[] | null => {
  const data = jawaban.flatMap((j) => (j.data === undefined ? [] : [j.data]))
  return data.length === jawaban.length ? data : null
}
