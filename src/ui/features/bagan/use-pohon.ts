import { useMemo } from 'react'
import { buildTree, type Pohon } from '../../../domain/organisasi/tree'
import { useMejaBagan } from './meja-bagan'

/** The tree the chart shows: what is open, and nothing else. */
export function usePohon(): Pohon {
  const { sumber, view } = useMejaBagan()
  return useMemo(() => (view ? buildTree(sumber.digambar, view) : KOSONG), [sumber.digambar, view])
}

const KOSONG: Pohon = { akar: [], byId: new Map() }
