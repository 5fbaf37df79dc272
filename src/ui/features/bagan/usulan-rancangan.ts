import { useEffect, useState } from 'react'
import type { UnorId } from '../../../domain/organisasi/unor'
import { doCommand } from '../../lib/do-command'
import { tempatOf } from '../../lib/lokasi'
import { useMejaBagan } from './meja-bagan'
import type { RancanganDiMeja } from './sumber-bagan'

/** A proposal as the tray has it. */
export type UsulanDitinjau = RancanganDiMeja['detail']['usulan'][number]

/** What can be done with the proposals of a draft. */
export type TindakanUsulan = {
  readonly buang: (usulan: readonly UsulanDitinjau[]) => Promise<boolean>
  readonly pakai: (usulan: UsulanDitinjau) => Promise<boolean>
  /** Puts a proposal before another; null = at the end. */
  readonly pindah: (usulan: UsulanDitinjau, sebelum: UsulanDitinjau | null) => Promise<boolean>
}

/** The proposals of a draft, changed by commands that undo comes back to. */
export function tindakanUsulan({ detail }: RancanganDiMeja): TindakanUsulan {
  const tempat = tempatOf('/bagan', { rancangan: detail.rancangan.id })
  return {
    buang: (usulan) => doCommand('usulan.remove', { ids: usulan.map(({ id }) => id) }, tempat),
    pakai: ({ id }) => doCommand('usulan.accept', { id }, tempat),
    pindah: ({ id }, sebelum) => doCommand('usulan.reorder', { id, sebelumId: sebelum?.id ?? null }, tempat)
  }
}

/** Flies to what a proposal is about; a unit it closes is shown among the changes, else on the side before the draft. */
export function useLihatUsulan({ sebelum, setKeadaan }: RancanganDiMeja): (usulan: UsulanDitinjau) => void {
  const { sumber, lihat } = useMejaBagan()
  const [menyusul, setMenyusul] = useState<UnorId | null>(null)
  useEffect(() => {
    if (menyusul === null || !sumber.digambar.unor.has(menyusul)) return
    lihat(menyusul)
    setMenyusul(null)
  }, [menyusul, sumber, lihat])
  return ({ unorIds }) => {
    const tampak = [sumber.snapshot, sumber.digambar].flatMap(({ unor }) => unorIds.filter((id) => unor.has(id)))[0]
    if (tampak) return lihat(tampak)
    const dulu = unorIds.find((id) => sebelum.unor.has(id))
    if (!dulu) return
    setKeadaan('SEBELUM')
    setMenyusul(dulu)
  }
}
