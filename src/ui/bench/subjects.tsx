import '@xyflow/react/dist/style.css'
import { type Edge, Handle, type Node, type NodeProps, Position, ReactFlow, type ReactFlowInstance } from '@xyflow/react'
import { OrgChart as D3OrgChart } from 'd3-org-chart'
import { createRef } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { kartuOf, namaPemegang } from '../../domain/organisasi/kartu'
import type { Snapshot } from '../../domain/organisasi/snapshot'
import { ukuranKartu } from '../../domain/organisasi/layout-bagan'
import { layoutChart, RUPA_BAKU } from '../components/chart/chart-layout'
import { OrgChart, type OrgChartHandle } from '../components/chart/org-chart'
import { generatedCity } from './generated-city'

/** Mounts a chart into an element; answers how to bring everything into view. */
type Mount = (element: HTMLElement) => () => void

/** Prepares what the clock must not see (the data), then mounts. */
type Subject = { readonly prepare: (jumlah: number) => Mount }

const UKURAN_KARTU = ukuranKartu(RUPA_BAKU)
const everything = { akar: null, tingkat: 99, lipatan: new Map<never, never>() }
const nothing = (): void => undefined

/** Our chart, fully expanded: tree, layout and indexes are on the clock. */
const ours: Subject = {
  prepare: (jumlah) => {
    const snapshot = generatedCity(jumlah)
    return (element) => {
      const chart = createRef<OrgChartHandle>()
      draw(element, <OrgChart ref={chart} snapshot={snapshot} tingkatAwal={99} selected={null} onSelect={nothing} />)
      return () => chart.current?.fit()
    }
  }
}

/** React Flow as it comes: every card an element with handles, every line an edge. Its positions are given, off the clock. */
const reactFlow: Subject = {
  prepare: (jumlah) => {
    const { nodes, edges } = plainFlow(generatedCity(jumlah))
    return (element) => {
      let flow: ReactFlowInstance<PlainNode> | null = null
      draw(
        element,
        <ReactFlow nodes={nodes} edges={edges} nodeTypes={plainTypes} minZoom={0.01} onInit={(instance) => void (flow = instance)} />
      )
      return () => void flow?.fitView()
    }
  }
}

/** React Flow with nothing on it: what panning costs at least. */
const empty: Subject = { prepare: () => (element) => (draw(element, <ReactFlow nodes={[]} edges={[]} />), nothing) }

/** The peer d3-org-chart, fully expanded, without animation. */
const d3OrgChart: Subject = {
  prepare: (jumlah) => {
    const rows = cardRows(generatedCity(jumlah))
    return (element) => {
      const chart = new D3OrgChart<CardRow>()
        .container(element)
        .data(rows)
        .svgHeight(window.innerHeight)
        .nodeWidth(() => UKURAN_KARTU.lebar)
        .nodeHeight(() => UKURAN_KARTU.tinggi)
        .nodeContent(({ data }) => `<div style="${STYLE}"><b>${data.nama}</b><div>${data.jabatan}</div><div>${data.orang}</div></div>`)
        .duration(0)
        .render()
      return () => void chart.fit({ animate: false })
    }
  }
}

/** Everything that is measured against each other. */
export const subjects = { ours, 'react-flow': reactFlow, kosong: empty, 'd3-org-chart': d3OrgChart } as const
export type SubjectName = keyof typeof subjects

const STYLE =
  'box-sizing:border-box;height:100%;padding:10px;border:1px solid #cfd8dc;border-radius:7px;background:white;font:12px sans-serif'

type CardRow = {
  readonly id: string
  readonly parentId: string | null
  readonly nama: string
  readonly jabatan: string
  readonly orang: string
  readonly _expanded: true
}

/** The words of every card, the same for each subject. */
function cardRows(snapshot: Snapshot): readonly CardRow[] {
  return [...snapshot.unor.values()].map((unor) => {
    const kartu = kartuOf(snapshot, unor.id, { pemegangOf: (id) => snapshot.byJabatan.get(id) ?? [] })
    const orang = kartu.pemegang.map(namaPemegang).join(', ') || 'KOSONG'
    return { id: unor.id, parentId: unor.indukId, nama: unor.nama, jabatan: kartu.jabatan?.nama ?? '', orang, _expanded: true }
  })
}

type PlainNode = Node<CardRow, 'kartu'>

function PlainCard({ data }: NodeProps<PlainNode>): React.JSX.Element {
  return (
    <div style={{ ...UKURAN, padding: 10, border: '1px solid #cfd8dc', borderRadius: 7, background: 'white', font: '12px sans-serif' }}>
      <Handle type="target" position={Position.Top} />
      <b>{data.nama}</b>
      <div>{data.jabatan}</div>
      <div>{data.orang}</div>
      <Handle type="source" position={Position.Bottom} />
    </div>
  )
}

const UKURAN = { boxSizing: 'border-box', width: UKURAN_KARTU.lebar, height: UKURAN_KARTU.tinggi } as const
const plainTypes = { kartu: PlainCard }

function plainFlow(snapshot: Snapshot): { readonly nodes: PlainNode[]; readonly edges: Edge[] } {
  const { byId } = layoutChart({ snapshot, view: everything, rupa: RUPA_BAKU })
  const places = new Map<string, { readonly x: number; readonly y: number }>(byId)
  const rows = cardRows(snapshot)
  return {
    nodes: rows.map((data) => ({
      id: data.id,
      type: 'kartu',
      position: { x: places.get(data.id)?.x ?? 0, y: places.get(data.id)?.y ?? 0 },
      data
    })),
    edges: rows.flatMap(({ id, parentId }) =>
      parentId === null ? [] : [{ id: `${parentId} ${id}`, source: parentId, target: id, type: 'smoothstep' }]
    )
  }
}

function draw(element: HTMLElement, content: React.JSX.Element): void {
  const root = createRoot(element)
  flushSync(() => root.render(<div style={{ height: '100%' }}>{content}</div>))
}
