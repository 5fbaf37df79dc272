import type { Jabatan, JabatanId } from '../organisasi/jabatan'
import { jalurUnor } from '../organisasi/jalur-unor'
import type { Snapshot } from '../organisasi/snapshot'
import type { Unor } from '../organisasi/unor'

type Bernama = Pick<Jabatan, 'nama' | 'unorId' | 'isPimpinan'>

/** `Sekretariat – Dinas Sosial`: the nearest unit a post does not name itself, and its perangkat daerah; no post can be taken for another. */
export function tempatJabatan({ unor }: Pick<Snapshot, 'unor'>, jabatan: Bernama): string {
  const jalur = jalurUnor(unor, jabatan.unorId).filter((u) => !isDisebut(u, jabatan))
  return [...new Set([jalur.at(-1)?.nama, jalur[0]?.nama])].filter((teks) => teks !== undefined).join(' – ')
}

/** `Kepala Subbagian Keuangan, Sekretariat – Dinas Sosial`: a post with its place. */
export const jabatanLengkap = (snapshot: Pick<Snapshot, 'unor'>, jabatan: Bernama): string =>
  [jabatan.nama, tempatJabatan(snapshot, jabatan)].filter(Boolean).join(', ')

/** `Kepala Seksi Pemerintahan (Kelurahan Durian – Kecamatan Barangin)`: a post in a sentence, with its place where another has the same name. */
export function sebutanJabatan(snapshot: Pick<Snapshot, 'unor' | 'jabatan'>, id: JabatanId | null): string {
  const jabatan = id === null ? undefined : snapshot.jabatan.get(id)
  if (!jabatan) return '—'
  const tempat = namaKembar(snapshot.jabatan).has(jabatan.nama) ? tempatJabatan(snapshot, jabatan) : ''
  return tempat === '' ? jabatan.nama : `${jabatan.nama} (${tempat})`
}

/** The name of a post says its unit: in full, or, of the unit it leads, without its kind (`Camat Talawi`: Kecamatan Talawi). */
function isDisebut({ id, nama }: Unor, jabatan: Bernama): boolean {
  if (jabatan.nama.includes(nama)) return true
  const [, ...pokok] = nama.split(' ')
  return jabatan.isPimpinan && jabatan.unorId === id && pokok.length > 0 && jabatan.nama.endsWith(` ${pokok.join(' ')}`)
}

const kembar = new WeakMap<Snapshot['jabatan'], ReadonlySet<string>>()

/** The names that more than one post bears. Counted once for an organisation, for it is asked on every drag frame. */
function namaKembar(semua: Snapshot['jabatan']): ReadonlySet<string> {
  const found = kembar.get(semua) ?? counted(semua)
  kembar.set(semua, found)
  return found
}

function counted(semua: Snapshot['jabatan']): ReadonlySet<string> {
  const sekali = new Set<string>()
  const lagi = new Set<string>()
  for (const { nama } of semua.values()) (sekali.has(nama) ? lagi : sekali).add(nama)
  return lagi
}
