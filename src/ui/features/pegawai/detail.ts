import type { RouteOutput } from '../../../contract/routes'
import type { Jabatan } from '../../../domain/organisasi/jabatan'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { isBerlaku } from '../../../domain/pegawai/penempatan'

/** Everything known of one person. */
export type Detail = NonNullable<RouteOutput<'pegawai.detail'>>

/** What a person holds on the day of the snapshot; the own post first. `jabatan` is the own post as the chart knows it. */
export type Sekarang = { readonly penempatan: Detail['penempatan']; readonly jabatan: Jabatan | null }

/** The posts in force today. */
export function sekarangOf({ penempatan }: Detail, snapshot: Snapshot): Sekarang {
  const berlaku = penempatan
    .filter((p) => isBerlaku(p, snapshot.tanggal))
    .toSorted((a, b) => Number(b.jenis === 'DEFINITIF') - Number(a.jenis === 'DEFINITIF'))
  const utama = berlaku[0]?.jenis === 'DEFINITIF' ? berlaku[0] : null
  return { penempatan: berlaku, jabatan: (utama && snapshot.jabatan.get(utama.jabatanId)) ?? null }
}
