import { tanggalPanjang, type Tanggal } from '../kit/tanggal'
import type { Jabatan } from '../organisasi/jabatan'
import { LABEL_JENJANG } from '../organisasi/jenjang'
import type { MasaKerja } from '../pegawai/masa-kerja'
import type { Pegawai } from '../pegawai/pegawai'
import { sebutanPendidikan } from '../pegawai/pendidikan'
import { TEKS_JENIS_ASN, TEKS_KEDUDUKAN } from '../pegawai/teks-pegawai'
import type { Duduk } from './keadaan-kota'

/** `III.b`, `Ahli Muda`: how high a post stands; null = it does not say. */
export const tingkatJabatan = ({ eselon, jenjang }: Pick<Jabatan, 'eselon' | 'jenjang'>): string | null =>
  eselon ?? (jenjang && LABEL_JENJANG[jenjang])

/** `Sekretariat, Dinas Kesehatan`: where a post is; null = the person holds none. */
export function unitTeks(duduk: Duduk | null): string | null {
  if (!duduk?.unor) return null
  const { unor, perangkatDaerah } = duduk
  return perangkatDaerah && perangkatDaerah.id !== unor.id ? `${unor.nama}, ${perangkatDaerah.nama}` : unor.nama
}

/** `Sawahlunto, 17 Maret 1980`. */
export const lahirTeks = ({ tempatLahir, tanggalLahir }: Pick<Pegawai, 'tempatLahir' | 'tanggalLahir'>): string | null =>
  [tempatLahir, tanggalLahir && tanggalPanjang(tanggalLahir)].filter(Boolean).join(', ') || null

/** `S-1 Ilmu Administrasi Negara, 2003`. */
export const pendidikanTeks = ({
  pendidikan,
  tingkatPendidikan,
  tahunLulus
}: Pick<Pegawai, 'pendidikan' | 'tingkatPendidikan' | 'tahunLulus'>): string | null =>
  [pendidikan ?? (tingkatPendidikan && sebutanPendidikan(tingkatPendidikan)), tahunLulus].filter(Boolean).join(', ') || null

/** `PNS`; with whoever is not active also why: `PNS, Tugas belajar`. */
export const statusTeks = ({ jenisAsn, kedudukanHukum }: Pick<Pegawai, 'jenisAsn' | 'kedudukanHukum'>): string =>
  [TEKS_JENIS_ASN[jenisAsn], ...kedudukanTeks({ kedudukanHukum })].join(', ')

/** What is to be said of whoever is not active; nothing of the others, nor of a punishment: that is not for everybody (UU 27/2022). */
export const kedudukanTeks = ({ kedudukanHukum }: Pick<Pegawai, 'kedudukanHukum'>): readonly string[] =>
  kedudukanHukum === 'AKTIF' || kedudukanHukum === 'HUKUMAN_DISIPLIN' ? [] : [TEKS_KEDUDUKAN[kedudukanHukum]]

/** `17 th 3 bl`; null = not known. */
export const masaKerjaTeks = (masa: MasaKerja | null): string | null => masa && `${masa.tahun} th ${masa.bulan} bl`

/** `April 2026`: the month a day lies in. */
export const bulanTeks = (hari: Tanggal): string => tanggalPanjang(hari).replace(/^\d+ /, '')
