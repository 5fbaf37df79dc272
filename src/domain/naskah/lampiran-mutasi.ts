import type { BarisTabel, Kolom, Sel } from '../kit/document'
import { tanggalPanjang, tanggalPendek } from '../kit/tanggal'
import { type Arah, type Kedudukan, tinjau, type Tinjauan } from '../mutasi/tinjauan'
import { ESELON, JENIS_JABATAN, type JenisJabatan, type Eselon } from '../organisasi/jabatan'
import { nipSpasi } from '../pegawai/nip-spasi'
import { pangkatTeks } from '../pegawai/pangkat'
import { namaNaskah, type PegawaiRingkas } from '../pegawai/pegawai'
import type { BahanMutasi } from './bahan-mutasi'
import { jabatanTeks, unitKerja, urutanJabatan } from './unit-kerja'

/** An appointment as the annex lists it. */
export type Pengangkatan = Tinjauan & { readonly tujuan: Kedudukan }

/** Monthly structural allowance by eselon, in rupiah (Perpres 26/2007). */
export const TUNJANGAN_STRUKTURAL: Readonly<Record<Eselon, number>> = {
  'II.a': 3_250_000,
  'II.b': 2_025_000,
  'III.a': 1_260_000,
  'III.b': 980_000,
  'IV.a': 540_000,
  'IV.b': 490_000,
  'V.a': 360_000
}

/** The nine columns of the annex. */
export const KOLOM_LAMPIRAN: readonly Kolom[] = [
  { judul: 'No.', lebar: 10, rata: 'TENGAH' },
  { judul: 'Nama / NIP', lebar: 48, rata: 'KIRI' },
  { judul: 'Tempat, Tanggal Lahir', lebar: 28, rata: 'KIRI' },
  { judul: 'Pangkat / Gol. Ruang / TMT', lebar: 32, rata: 'KIRI' },
  { judul: 'Jabatan Lama (Eselon) – Unit Kerja', lebar: 47, rata: 'KIRI' },
  { judul: 'Jabatan Baru (Eselon) – Unit Kerja', lebar: 47, rata: 'KIRI' },
  { judul: 'Pendidikan Terakhir', lebar: 26, rata: 'KIRI' },
  { judul: 'Tunjangan Jabatan (Rp)', lebar: 24, rata: 'KANAN' },
  { judul: 'Ket.', lebar: 18, rata: 'KIRI' }
]

/** The appointments of a plan in the order of the annex: by eselon, then by unit, post and name. */
export function pengangkatanOf({ proyeksi, berkas }: Pick<BahanMutasi, 'proyeksi' | 'berkas'>): readonly Pengangkatan[] {
  const posts = urutanJabatan(proyeksi.snapshot)
  const at = ({ tujuan }: Pengangkatan): number => posts.get(tujuan.jabatan.id) ?? posts.size
  return proyeksi.berlaku
    .filter((l) => l.jenis === 'ANGKAT')
    .flatMap((l) => {
      const tinjauan = tinjau(proyeksi, l, berkas)
      return tinjauan?.tujuan ? [{ ...tinjauan, tujuan: tinjauan.tujuan }] : []
    })
    .toSorted((a, b) => rankOf(a) - rankOf(b) || at(a) - at(b) || a.pegawai.nama.localeCompare(b.pegawai.nama, 'id'))
}

/** The rows of the annex, grouped by eselon and numbered throughout. */
export function barisLampiran(pengangkatan: readonly Pengangkatan[], bahan: BahanMutasi): readonly BarisTabel[] {
  return pengangkatan.flatMap((p, at): readonly BarisTabel[] => {
    const previous = pengangkatan[at - 1]
    const isi: BarisTabel = { jenis: 'ISI', sel: cells(p, at + 1, bahan) }
    const kelompok = kelompokOf(p)
    return previous && kelompokOf(previous) === kelompok ? [isi] : [{ jenis: 'KELOMPOK', teks: kelompok }, isi]
  })
}

/** The name and NIP of a person as a table writes them. */
export const namaNip = (pegawai: PegawaiRingkas): string => `${namaNaskah(pegawai)}\nNIP ${nipSpasi(pegawai.nip)}`

/** Rank and its TMT as a table writes them. */
export const pangkatTmt = ({ golongan, tmtGolongan }: PegawaiRingkas): string =>
  golongan === null ? '–' : `${pangkatTeks(golongan)}${tmtGolongan ? `\nTMT ${tanggalPendek(tmtGolongan)}` : ''}`

/** A post with its unit as a table writes them. */
export const jabatanUnit = (bahan: Pick<BahanMutasi, 'proyeksi'>, kedudukan: Kedudukan | null): string =>
  kedudukan ? `${jabatanTeks(kedudukan.jabatan)}\n${unitKerja(bahan.proyeksi.snapshot, kedudukan.jabatan)}` : '–'

/** Kinds of post as a decree names them. */
export const NAMA_JENIS: Readonly<Record<JenisJabatan, string>> = {
  JPT_PRATAMA: 'Jabatan Pimpinan Tinggi Pratama',
  ADMINISTRATOR: 'Jabatan Administrator',
  PENGAWAS: 'Jabatan Pengawas',
  JF: 'Jabatan Fungsional',
  PELAKSANA: 'Jabatan Pelaksana'
}

/** Directions of a move as a paper names them. */
export const NAMA_ARAH: Readonly<Record<Arah, string>> = {
  PROMOSI: 'Promosi',
  ROTASI: 'Rotasi',
  DEMOSI: 'Demosi',
  DIAGONAL: 'Diagonal',
  TETAP: 'Dikukuhkan'
}

const rankOf = ({ tujuan: { jabatan } }: Pengangkatan): number =>
  jabatan.eselon ? ESELON.indexOf(jabatan.eselon) : ESELON.length + JENIS_JABATAN.indexOf(jabatan.jenis)

const kelompokOf = ({ tujuan: { jabatan } }: Pengangkatan): string =>
  `${NAMA_JENIS[jabatan.jenis].toUpperCase()}${jabatan.eselon ? ` – ESELON ${jabatan.eselon}` : ''}`

function cells(p: Pengangkatan, nomor: number, bahan: BahanMutasi): readonly Sel[] {
  const { pegawai, asal, tujuan, tmt } = p
  return [
    String(nomor),
    namaNip(pegawai),
    [pegawai.tempatLahir, pegawai.tanggalLahir ? tanggalPanjang(pegawai.tanggalLahir) : null].filter((x) => x !== null).join(',\n') || '–',
    pangkatTmt(pegawai),
    jabatanUnit(bahan, asal),
    jabatanUnit(bahan, tujuan),
    pegawai.pendidikan ?? pegawai.tingkatPendidikan ?? '–',
    tunjanganOf(p, bahan),
    tmt === bahan.rencana.tmt ? '' : `TMT ${tanggalPendek(tmt)}`
  ]
}

/** The allowance of a structural post; a functional one has its own regulation, so none is invented. */
function tunjanganOf({ tujuan: { jabatan } }: Pengangkatan, { setelanOf }: BahanMutasi): Sel {
  if (jabatan.eselon === null) return jabatan.jenis === 'JF' ? 'Sesuai ketentuan' : '–'
  return { rupiah: setelanOf('naskah.tunjangan')[jabatan.eselon.replace('.', '')] ?? TUNJANGAN_STRUKTURAL[jabatan.eselon] }
}
