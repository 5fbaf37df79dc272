import type { BerkasRencana } from '../mutasi/berkas-rencana'
import type { Proyeksi } from '../mutasi/proyeksi'
import { arahOf, type Kedudukan, tinjau, type Tinjauan } from '../mutasi/tinjauan'
import { ESELON, JENIS_JABATAN } from '../organisasi/jabatan'
import type { Sebelum } from './sebelum'
import { urutanJabatan } from './unit-kerja'

/** Pengangkatan: a step that puts somebody into a post, as papers list it. */
export type Pengangkatan = Tinjauan & { readonly tujuan: Kedudukan }

/** The appointments of a plan in the order of the annex: by eselon, then by unit, post and name. */
export function pengangkatanOf({
  proyeksi,
  berkas,
  sebelum
}: {
  readonly proyeksi: Proyeksi
  readonly berkas: BerkasRencana
  readonly sebelum: Sebelum
}): readonly Pengangkatan[] {
  const posts = urutanJabatan(proyeksi.snapshot)
  const at = ({ tujuan }: Pengangkatan): number => posts.get(tujuan.jabatan.id) ?? posts.size
  return proyeksi.berlaku
    .filter((l) => l.jenis === 'ANGKAT')
    .flatMap((l) => {
      const tinjauan = tinjau(proyeksi, l, berkas)
      return tinjauan?.tujuan ? [berasal({ ...tinjauan, tujuan: tinjauan.tujuan }, sebelum)] : []
    })
    .toSorted((a, b) => rankOf(a) - rankOf(b) || at(a) - at(b) || a.pegawai.nama.localeCompare(b.pegawai.nama, 'id'))
}

/** Whose post is no more on the TMT leaves the one held on the eve of it. */
function berasal(p: Pengangkatan, { kedudukanOf }: Sebelum): Pengangkatan {
  const asal = p.asal ?? kedudukanOf(p.pegawai.id, p.tmt)
  return asal === p.asal ? p : { ...p, asal, arah: asal && arahOf(asal.jabatan, p.tujuan.jabatan) }
}

/** Who is inaugurated and sworn in on taking a post: everybody but a pelaksana. */
export const isDilantik = ({ tujuan }: Pick<Pengangkatan, 'tujuan'>): boolean => tujuan.jabatan.jenis !== 'PELAKSANA'

const rankOf = ({ tujuan: { jabatan } }: Pengangkatan): number =>
  jabatan.eselon ? ESELON.indexOf(jabatan.eselon) : ESELON.length + JENIS_JABATAN.indexOf(jabatan.jenis)
