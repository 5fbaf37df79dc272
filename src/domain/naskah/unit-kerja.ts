import type { Jabatan, JabatanId } from '../organisasi/jabatan'
import type { Snapshot } from '../organisasi/snapshot'
import type { Unor, UnorId } from '../organisasi/unor'

/** A post as a paper names it: with its eselon, if it has one. */
export const jabatanTeks = ({ nama, eselon }: Pick<Jabatan, 'nama' | 'eselon'>): string =>
  eselon ? `${nama} (Eselon\u00a0${eselon})` : nama

/** The unit of a post as a paper names it: up to the perangkat daerah, without a unit that the post's own name already says. */
export function unitKerja({ unor }: Pick<Snapshot, 'unor'>, jabatan: Jabatan): string {
  const jalur = pathOf(unor, jabatan.unorId)
  const shown = jalur.filter((u, at) => at === jalur.length - 1 || !jabatan.nama.toLowerCase().includes(pokok(u.nama)))
  return shown.map((u) => u.nama).join(' – ')
}

/** A post with the unit it is in, unless the post's name says it all: `Kepala Bidang Mutasi pada Dinas Sosial`, but `Kepala Dinas Sosial`. */
export function jabatanPada(snapshot: Pick<Snapshot, 'unor'>, jabatan: Jabatan, sebutan: string = jabatan.nama): string {
  const unit = unitKerja(snapshot, jabatan)
  const says = (teks: string): boolean => jabatan.nama.toLowerCase().includes(teks)
  const isKepalanya = jabatan.isPimpinan && unit === snapshot.unor.get(jabatan.unorId)?.nama && says(pokok(unit))
  return isKepalanya || says(unit.toLowerCase()) ? sebutan : `${sebutan} pada ${unit}`
}

/** The order of all units, depth first from the root: the order in which papers list them. */
export function urutanUnor({ anakByUnor }: Pick<Snapshot, 'anakByUnor'>): ReadonlyMap<UnorId, number> {
  const urutan = new Map<UnorId, number>()
  const visit = (induk: UnorId | null): void => {
    for (const { id } of anakByUnor.get(induk) ?? []) {
      urutan.set(id, urutan.size)
      visit(id)
    }
  }
  visit(null)
  return urutan
}

/** Posts in the order of papers: by unit, leading post first, then as the unit lists them. */
export function urutanJabatan(snapshot: Snapshot): ReadonlyMap<JabatanId, number> {
  const posts = [...urutanUnor(snapshot).keys()].flatMap((id) => snapshot.jabatanByUnor.get(id) ?? [])
  return new Map(posts.map(({ id }, at) => [id, at]))
}

/** From the unit itself up to its perangkat daerah; the government itself and the asisten between are left out unless they are the unit. */
function pathOf(unors: ReadonlyMap<UnorId, Unor>, id: UnorId): readonly Unor[] {
  const jalur: Unor[] = []
  for (let at = unors.get(id); at; at = at.indukId === null ? undefined : unors.get(at.indukId)) {
    if (jalur.length === 0 || (at.indukId !== null && at.jenis !== 'ASISTEN')) jalur.push(at)
  }
  return jalur
}

/** `Bidang Mutasi` → `mutasi`; a name of one word counts whole unless it is a kind of unit. */
const pokok = (nama: string): string => nama.toLowerCase().split(' ').slice(1).join(' ')
