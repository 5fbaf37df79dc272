/// <reference path="../../domain/organisasi/d3-flextree.d.ts" />
import { flextree } from 'd3-flextree'
import { layout } from '../../domain/organisasi/layout'
import { createSpatialIndex } from '../../domain/organisasi/spatial-index'
import { buildTree, type Simpul } from '../../domain/organisasi/tree'
import { ukuranKartu } from '../../domain/organisasi/layout-bagan'
import { RUPA_BAKU } from '../components/chart/chart-layout'
import { generatedCity } from './generated-city'

const UKURAN_KARTU = ukuranKartu(RUPA_BAKU)

/** Milliseconds of our whole layout, of the index over it, and of d3-flextree alone on the same tree. */
export type LayoutTimes = { readonly ours: number; readonly index: number; readonly flextree: number }

/** Measures the layout of a fully expanded organisation of so many units. */
export function measureLayout(jumlah: number): LayoutTimes {
  const pohon = buildTree(generatedCity(jumlah), { akar: null, tingkat: 99, lipatan: new Map() })
  const [susunan, ours] = timed(() => layout(pohon, { sizes: () => UKURAN_KARTU }))
  const [, index] = timed(() => createSpatialIndex(susunan.boxes, (box) => box))
  const [root] = pohon.akar
  const [, plain] = timed(() => root && plainFlextree(root))
  return { ours, index, flextree: plain }
}

function plainFlextree(root: Simpul): void {
  const flex = flextree<Simpul>({
    children: (simpul) => simpul.anak,
    nodeSize: () => [UKURAN_KARTU.lebar, UKURAN_KARTU.tinggi + 44],
    spacing: 24
  })
  flex(flex.hierarchy(root))
}

function timed<T>(work: () => T): readonly [T, number] {
  const start = performance.now()
  const result = work()
  return [result, performance.now() - start]
}
