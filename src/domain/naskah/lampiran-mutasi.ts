import type { BarisTabel, Kolom, Sel } from '../kit/document'
import { tanggalPanjang, tanggalPendek } from '../kit/tanggal'
import type { Arah, Kedudukan } from '../mutasi/tinjauan'
import { isPppk } from '../organisasi/bezetting'
import type { Jabatan, JenisJabatan } from '../organisasi/jabatan'
import type { Snapshot } from '../organisasi/snapshot'
import { tunjanganEselon } from '../organisasi/tunjangan-eselon'
import { nipSpasi } from '../pegawai/nip-spasi'
import { pangkatTeks } from '../pegawai/pangkat'
import { namaNaskah, type PegawaiRingkas } from '../pegawai/pegawai'
import type { BahanMutasi } from './bahan-mutasi'
import type { Pengangkatan } from './pengangkatan'
import { jabatanTeks, unitKerja } from './unit-kerja'

/** The nine columns of the annex. */
export const KOLOM_LAMPIRAN: readonly Kolom[] = [
  { judul: 'No.', lebar: 9, rata: 'TENGAH' },
  { judul: 'Nama / NIP', lebar: 47, rata: 'KIRI' },
  { judul: 'Tempat, Tanggal Lahir', lebar: 27, rata: 'KIRI' },
  { judul: 'Pangkat / Gol. Ruang / TMT', lebar: 30, rata: 'KIRI' },
  { judul: 'Jabatan Lama (Eselon) – Unit Kerja', lebar: 44, rata: 'KIRI' },
  { judul: 'Jabatan Baru (Eselon) – Unit Kerja', lebar: 44, rata: 'KIRI' },
  { judul: 'Pendidikan Terakhir', lebar: 27, rata: 'KIRI' },
  { judul: 'Tunjangan Jabatan (Rp)', lebar: 27, rata: 'KANAN' },
  { judul: 'Keterangan', lebar: 25, rata: 'KIRI' }
]

/** What a decree says of one appointment in the last column of its annex. */
export type KetLampiran = (pengangkatan: Pengangkatan) => string

/** The rows of the annex, grouped by eselon and numbered throughout. */
export function barisLampiran(
  pengangkatan: readonly Pengangkatan[],
  bahan: BahanMutasi,
  ket: KetLampiran = () => ''
): readonly BarisTabel[] {
  return pengangkatan.flatMap((p, at): readonly BarisTabel[] => {
    const previous = pengangkatan[at - 1]
    const isi: BarisTabel = { jenis: 'ISI', sel: [...cells(p, at + 1, bahan), ketOf(p, bahan, ket)] }
    const kelompok = kelompokOf(p)
    return previous && kelompokOf(previous) === kelompok ? [isi] : [{ jenis: 'KELOMPOK', teks: kelompok }, isi]
  })
}

/** What the number of a person is called. */
export const sebutanNip = ({ jenisAsn }: Pick<PegawaiRingkas, 'jenisAsn'>): string => (isPppk(jenisAsn) ? 'NI PPPK' : 'NIP')

/** What the rank of a person is called: a PPPK has a golongan and no pangkat (Perpres 98/2020). */
export const sebutanPangkat = ({ jenisAsn }: Pick<PegawaiRingkas, 'jenisAsn'>): string =>
  isPppk(jenisAsn) ? 'Golongan' : 'Pangkat/Gol. Ruang'

/** The name and NIP of a person as a table writes them. */
export const namaNip = (pegawai: PegawaiRingkas): string => `${namaNaskah(pegawai)}\n${sebutanNip(pegawai)} ${nipSpasi(pegawai.nip)}`

/** Rank and its TMT as a table writes them. */
export const pangkatTmt = ({ golongan, tmtGolongan }: PegawaiRingkas): string =>
  golongan === null ? '–' : `${pangkatTeks(golongan)}${tmtGolongan ? `\nTMT ${tanggalPendek(tmtGolongan)}` : ''}`

/** A post with its unit as a table writes them; `organisasi` knows how its units are called: of a post left, those of before. */
export const jabatanUnit = (organisasi: Pick<Snapshot, 'unor'>, kedudukan: Kedudukan | null): string =>
  kedudukan ? `${jabatanTeks(kedudukan.jabatan)}\n${unitKerja(organisasi, kedudukan.jabatan)}` : '–'

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

const kelompokOf = ({ tujuan: { jabatan } }: Pengangkatan): string =>
  `${NAMA_JENIS[jabatan.jenis].toUpperCase()}${jabatan.eselon ? ` – ESELON ${jabatan.eselon}` : ''}`

function cells(p: Pengangkatan, nomor: number, bahan: BahanMutasi): readonly Sel[] {
  const { pegawai, asal, tujuan } = p
  return [
    String(nomor),
    namaNip(pegawai),
    [pegawai.tempatLahir, pegawai.tanggalLahir ? tanggalPanjang(pegawai.tanggalLahir) : null].filter((x) => x !== null).join(',\n') || '–',
    pangkatTmt(pegawai),
    jabatanUnit(bahan.sebelum, asal),
    jabatanUnit(bahan.proyeksi.snapshot, tujuan),
    pegawai.pendidikan ?? pegawai.tingkatPendidikan ?? '–',
    tunjanganOf(p, bahan)
  ]
}

/** The words of the decree, and a TMT that is not the one of the plan. */
const ketOf = (p: Pengangkatan, { rencana }: BahanMutasi, ket: KetLampiran): string =>
  [ket(p), p.tmt === rencana.tmt ? '' : `TMT ${tanggalPendek(p.tmt)}`].filter((teks) => teks !== '').join('\n')

/** The monthly allowance of a structural post by the settings of the TMT, in rupiah; null for a post of another kind. */
export const tunjanganStruktural = ({ eselon }: Pick<Jabatan, 'eselon'>, { setelanOf }: Pick<BahanMutasi, 'setelanOf'>): number | null =>
  eselon === null ? null : tunjanganEselon(setelanOf('tunjangan'))[eselon]

/** A functional post has its own regulation, so no allowance is invented. */
function tunjanganOf({ tujuan: { jabatan } }: Pengangkatan, bahan: BahanMutasi): Sel {
  const rupiah = tunjanganStruktural(jabatan, bahan)
  if (rupiah !== null) return { rupiah }
  return jabatan.jenis === 'JF' ? 'Sesuai ketentuan' : '–'
}
