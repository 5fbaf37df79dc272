import type { Proyeksi } from '../mutasi/proyeksi'
import { type Rantai, rantaiOf } from '../mutasi/rantai'
import type { Langkah } from '../mutasi/rencana'
import { sebutanJabatan } from '../mutasi/tempat-jabatan'
import { namaLengkap } from '../pegawai/pegawai'

/** Chains of a rotation told as sentences: who follows whom, and what becomes of the post vacated last. */
export const rangkaianPublik = (proyeksi: Proyeksi): readonly string[] =>
  rantaiOf(proyeksi)
    .filter(({ langkah }) => langkah.length > 1)
    .map((rantai) => [...rantai.langkah.map((l, at) => kalimat(proyeksi, l, at)), ...ujungOf(proyeksi, rantai)].join(' '))

function kalimat({ snapshot }: Proyeksi, { pegawaiId, jabatanId }: Langkah, at: number): string {
  const pegawai = snapshot.pegawai.get(pegawaiId)
  const jabatan = sebutanJabatan(snapshot, jabatanId)
  const nama = pegawai ? namaLengkap(pegawai) : 'pejabat baru'
  // a title ends with a stop of its own
  return `${at === 0 ? jabatan : `Jabatan yang ditinggalkannya, ${jabatan},`} diisi oleh ${nama}${nama.endsWith('.') ? '' : '.'}`
}

/** What the public may know of the end: the post still to be filled, but not why the office leaves it so. */
function ujungOf({ snapshot }: Proyeksi, { ujung }: Rantai): readonly string[] {
  switch (ujung.jenis) {
    case 'SIKLUS':
      return ['Dengan demikian mereka saling bertukar jabatan.']
    case 'PLT':
      return [`${sebutanJabatan(snapshot, ujung.jabatanId)} untuk sementara dijalankan Plt.`]
    case 'KOSONG':
    case 'DIBIARKAN_KOSONG':
    case 'DARI_LUAR':
      return [`${sebutanJabatan(snapshot, ujung.jabatanId)} belum diisi pejabat definitif.`]
    default:
      return []
  }
}
