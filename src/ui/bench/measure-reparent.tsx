import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { indexSnapshot, type Snapshot, type Terindeks } from '../../domain/organisasi/snapshot'
import { rowsOfSnapshot, TANPA_SUSULAN, withSusulan } from '../../domain/organisasi/susulan'
import { peringatanPerUnor, telaahSusunan } from '../../domain/organisasi/telaah-susunan'
import type { Unor, UnorId } from '../../domain/organisasi/unor'
import { OrgChart } from '../components/chart/org-chart'
import { generatedCity } from './generated-city'

const CABANG = 500

/**
 * Milliseconds from a changed row to the picture, when a branch of about 500 units moves below another head: the organisation and its
 * indexes, the structural findings, tree, layout and indexes of the chart, and painting. Everything is unfolded.
 */
export async function measureReparent(element: HTMLElement, jumlah: number): Promise<number> {
  const before = indexed(generatedCity(jumlah))
  const taruh = movedBranch(before.snapshot)
  const root = createRoot(element)
  flushSync(() => root.render(<Chart snapshot={before.snapshot} />))
  await rest(1200)
  const start = performance.now()
  const rows = withSusulan(before.rows, { ...TANPA_SUSULAN, unor: { taruh: [taruh], hapus: [] } })
  flushSync(() => root.render(<Chart snapshot={indexSnapshot(rows, before)} />))
  await painted()
  return performance.now() - start
}

function Chart({ snapshot }: { readonly snapshot: Snapshot }): React.JSX.Element {
  const peringatan = peringatanPerUnor(telaahSusunan(snapshot))
  return (
    <div style={{ height: '100%' }}>
      <OrgChart snapshot={snapshot} tingkatAwal={99} peringatan={peringatan} selected={null} onSelect={() => undefined} />
    </div>
  )
}

function indexed(snapshot: Snapshot): Terindeks {
  const rows = rowsOfSnapshot(snapshot)
  return { rows, snapshot: indexSnapshot(rows) }
}

/** The unit whose branch comes nearest to 500, hung below a sibling of the first level. */
function movedBranch(snapshot: Snapshot): Unor {
  const size = (id: UnorId): number => (snapshot.anakByUnor.get(id) ?? []).reduce((sum, anak) => sum + 1 + size(anak.id), 0)
  const far = (unor: Unor): number => Math.abs(size(unor.id) - CABANG)
  const [akar] = snapshot.anakByUnor.get(null) ?? []
  const below = [...snapshot.unor.values()].filter((u) => u.indukId !== null)
  const unor = below.reduce((best, u) => (far(u) < far(best) ? u : best), below[0] ?? fail())
  const ke = (snapshot.anakByUnor.get(akar?.id ?? null) ?? []).find((u) => u.id !== unor.id && u.id !== unor.indukId) ?? fail()
  return { ...unor, indukId: ke.id }
}

function fail(): never {
  throw new Error('The generated city has no branch to move')
}

const rest = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms))

/** The frame that shows what was drawn is over when a message posted within it arrives. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => resolve(), { once: true })
      port1.start()
      port2.postMessage(null)
    })
  })
