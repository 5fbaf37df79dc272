import type { Jabatan } from '../organisasi/jabatan'
import { jalurUnor } from '../organisasi/jalur-unor'
import type { Snapshot } from '../organisasi/snapshot'

/** `Sekretariat – Dinas Sosial`: the nearest unit a post does not name itself, and its perangkat daerah; no post can be taken for another. */
export function tempatJabatan({ unor }: Pick<Snapshot, 'unor'>, { nama, unorId }: Pick<Jabatan, 'nama' | 'unorId'>): string {
  const jalur = jalurUnor(unor, unorId).filter((u) => !nama.includes(u.nama))
  return [...new Set([jalur.at(-1)?.nama, jalur[0]?.nama])].filter((teks) => teks !== undefined).join(' – ')
}

/** `Kepala Subbagian Keuangan, Sekretariat – Dinas Sosial`: a post with its place. */
export const jabatanLengkap = (snapshot: Pick<Snapshot, 'unor'>, jabatan: Pick<Jabatan, 'nama' | 'unorId'>): string =>
  [jabatan.nama, tempatJabatan(snapshot, jabatan)].filter(Boolean).join(', ')
