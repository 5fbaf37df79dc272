import { type DataPegawai, isMedanPegawai, type MedanPegawai, MEDAN_PRIBADI, NAMA_MEDAN } from '../../../domain/pegawai/medan'
import { JENIS_ASN, KEDUDUKAN_HUKUM, type Pegawai } from '../../../domain/pegawai/pegawai'
import { TINGKAT_PENDIDIKAN } from '../../../domain/pegawai/pendidikan'
import type { PatchPegawai } from '../../../domain/pegawai/sunting'
import { oneOf } from './pilihan-saringan'

/** The form as text, field by field; an empty one is not known. */
export type Isian = Readonly<Record<MedanPegawai, string>>

const NAMES = Object.keys(NAMA_MEDAN).filter(isMedanPegawai)

/** The form of somebody known. Masked fields stay masked until they are opened. */
export const isianOf = (pegawai: Pegawai): Isian => isianFrom((medan) => String(pegawai[medan] ?? ''))

/** The form of somebody new. */
export const ISIAN_BARU: Isian = isianFrom((medan) => (medan === 'jenisAsn' ? 'PNS' : medan === 'kedudukanHukum' ? 'AKTIF' : ''))

/** True while a field shows dots in place of what it holds. */
export const isTersamar = (teks: string): boolean => teks.includes('•')

/** What the form says. A masked field says nothing. */
export function dataOf(isian: Isian): DataPegawai {
  return {
    nip: isian.nip.replaceAll(' ', ''),
    nama: isian.nama.trim(),
    gelarDepan: teks(isian.gelarDepan),
    gelarBelakang: teks(isian.gelarBelakang),
    tempatLahir: teks(isian.tempatLahir),
    tanggalLahir: teks(isian.tanggalLahir),
    jenisKelamin: oneOf(['L', 'P'], isian.jenisKelamin),
    agama: teks(isian.agama),
    jenisAsn: oneOf(JENIS_ASN, isian.jenisAsn) ?? 'PNS',
    kedudukanHukum: oneOf(KEDUDUKAN_HUKUM, isian.kedudukanHukum) ?? 'AKTIF',
    golongan: teks(isian.golongan),
    tmtGolongan: teks(isian.tmtGolongan),
    mkTahun: bilangan(isian.mkTahun),
    mkBulan: bilangan(isian.mkBulan),
    tmtCpns: teks(isian.tmtCpns),
    tmtPns: teks(isian.tmtPns),
    tingkatPendidikan: oneOf(TINGKAT_PENDIDIKAN, isian.tingkatPendidikan),
    pendidikan: teks(isian.pendidikan),
    tahunLulus: bilangan(isian.tahunLulus),
    nik: teks(isTersamar(isian.nik) ? '' : isian.nik),
    noHp: teks(isTersamar(isian.noHp) ? '' : isian.noHp),
    email: teks(isTersamar(isian.email) ? '' : isian.email)
  }
}

/** The fields that were changed in the form, as a patch. */
export function patchOfIsian(awal: Isian, isian: Isian): PatchPegawai {
  const data = dataOf(isian)
  const berubah = NAMES.filter((medan) => isian[medan].trim() !== awal[medan].trim() && !isStillMasked(isian, medan))
  return Object.fromEntries(berubah.map((medan) => [medan, data[medan]]))
}

const isStillMasked = (isian: Isian, medan: MedanPegawai): boolean => MEDAN_PRIBADI.some((m) => m === medan) && isTersamar(isian[medan])

function isianFrom(nilai: (medan: MedanPegawai) => string): Isian {
  const isi = (medan: MedanPegawai): string => nilai(medan)
  return {
    nip: isi('nip'),
    nama: isi('nama'),
    gelarDepan: isi('gelarDepan'),
    gelarBelakang: isi('gelarBelakang'),
    tempatLahir: isi('tempatLahir'),
    tanggalLahir: isi('tanggalLahir'),
    jenisKelamin: isi('jenisKelamin'),
    agama: isi('agama'),
    jenisAsn: isi('jenisAsn'),
    kedudukanHukum: isi('kedudukanHukum'),
    golongan: isi('golongan'),
    tmtGolongan: isi('tmtGolongan'),
    mkTahun: isi('mkTahun'),
    mkBulan: isi('mkBulan'),
    tmtCpns: isi('tmtCpns'),
    tmtPns: isi('tmtPns'),
    tingkatPendidikan: isi('tingkatPendidikan'),
    pendidikan: isi('pendidikan'),
    tahunLulus: isi('tahunLulus'),
    nik: isi('nik'),
    noHp: isi('noHp'),
    email: isi('email')
  }
}

const teks = (isi: string): string | null => (isi.trim() === '' ? null : isi.trim())
const bilangan = (isi: string): number | null => (/^\d+$/.test(isi.trim()) ? Number(isi) : null)
