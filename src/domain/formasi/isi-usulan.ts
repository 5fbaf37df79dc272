import type { Jabatan, JabatanId } from '../organisasi/jabatan'
import type { ButirFormasi, Formasi } from './formasi'
import type { BarisFormasi } from './proyeksi-formasi'

/** What can be filled in for a line in a year. */
export const KOLOM_USULAN = ['pns', 'pppk'] as const
export type KolomUsulan = (typeof KOLOM_USULAN)[number]

/** One number filled in. */
export type IsianUsulan = {
  readonly baris: Pick<BarisFormasi, 'anggota'>
  readonly tahun: number
  readonly kolom: KolomUsulan
  readonly orang: number
}

/**
 * What numbers filled in for lines mean for their posts: the proposal of a line of several posts is kept at its first post, so
 * that what stands in the line is what was filled in. Numbers that change nothing say nothing.
 */
export function butirUsulan(formasi: readonly Formasi[], isian: readonly IsianUsulan[]): readonly ButirFormasi[] {
  const kini = new Map(formasi.map((f) => [kunciOf(f.jabatanId, f.tahun), f]))
  const baru = new Map<string, ButirFormasi>()
  const put = ({ id }: Jabatan, { tahun, kolom }: IsianUsulan, orang: number): void => {
    const kunci = kunciOf(id, tahun)
    const lama = baru.get(kunci) ?? kini.get(kunci)
    if (orang !== (lama?.[kolom] ?? 0))
      baru.set(kunci, { jabatanId: id, tahun, pns: lama?.pns ?? 0, pppk: lama?.pppk ?? 0, [kolom]: orang })
  }
  for (const satu of isian) satu.baris.anggota.forEach((jabatan, n) => put(jabatan, satu, n === 0 ? satu.orang : 0))
  return [...baru.values()]
}

const kunciOf = (jabatanId: JabatanId, tahun: number): string => `${jabatanId} ${tahun}`
