import { z } from 'zod'
import { Tanggal } from '../kit/tanggal'
import { TINGKAT_PENDIDIKAN } from './pendidikan'

export const PegawaiId = z.string().min(1).brand<'PegawaiId'>()
export type PegawaiId = z.infer<typeof PegawaiId>

export const JENIS_ASN = ['PNS', 'CPNS', 'PPPK', 'PPPK_PARUH_WAKTU'] as const
export type JenisAsn = (typeof JENIS_ASN)[number]

/** Kedudukan hukum; only `AKTIF` people hold and take posts freely. */
export const KEDUDUKAN_HUKUM = [
  'AKTIF',
  'CLTN',
  'TUGAS_BELAJAR',
  'PEMBERHENTIAN_SEMENTARA',
  'PENERIMA_UANG_TUNGGU',
  'MPP',
  'HUKUMAN_DISIPLIN',
  'DIPEKERJAKAN',
  'PEMINDAHAN_DALAM_PROSES',
  'TIDAK_AKTIF',
  'PENSIUN',
  'MENINGGAL'
] as const
export type KedudukanHukum = (typeof KEDUDUKAN_HUKUM)[number]

/** Pegawai: a civil servant (ASN). Rank goes with the person; posts are in `Penempatan`. */
export const Pegawai = z.object({
  id: PegawaiId,
  /** 18 digits, always a string. */
  nip: z.string().regex(/^\d{18}$/),
  /** Bare name without titles, as the source writes it. */
  nama: z.string().min(1),
  gelarDepan: z.string().nullable(),
  gelarBelakang: z.string().nullable(),
  tempatLahir: z.string().nullable(),
  tanggalLahir: Tanggal.nullable(),
  jenisKelamin: z.enum(['L', 'P']).nullable(),
  agama: z.string().nullable(),
  jenisAsn: z.enum(JENIS_ASN),
  kedudukanHukum: z.enum(KEDUDUKAN_HUKUM),
  /** `III/c` for PNS, `IX` for PPPK. */
  golongan: z.string().nullable(),
  tmtGolongan: Tanggal.nullable(),
  mkTahun: z.int().nullable(),
  mkBulan: z.int().nullable(),
  tmtCpns: Tanggal.nullable(),
  tmtPns: Tanggal.nullable(),
  tingkatPendidikan: z.enum(TINGKAT_PENDIDIKAN).nullable(),
  pendidikan: z.string().nullable(),
  tahunLulus: z.int().nullable(),
  /** Personal data (UU 27/2022): never sent to a list, masked on screen. */
  nik: z.string().nullable(),
  noHp: z.string().nullable(),
  email: z.string().nullable(),
  siasnId: z.string().nullable(),
  /** Fields written by hand since a file last filled them (`suntingan.ts`); `jabatan` stands for the post held. */
  disunting: z.string(),
  /** The day an import first missed the person; null = present in the last file. */
  tidakDiBerkasSejak: Tanggal.nullable()
})
export type Pegawai = z.infer<typeof Pegawai>

/** What a new person is when nothing more is said. */
export const PEGAWAI_BAKU = {
  gelarDepan: null,
  gelarBelakang: null,
  tempatLahir: null,
  tanggalLahir: null,
  jenisKelamin: null,
  agama: null,
  kedudukanHukum: 'AKTIF',
  golongan: null,
  tmtGolongan: null,
  mkTahun: null,
  mkBulan: null,
  tmtCpns: null,
  tmtPns: null,
  tingkatPendidikan: null,
  pendidikan: null,
  tahunLulus: null,
  nik: null,
  noHp: null,
  email: null,
  siasnId: null,
  disunting: '',
  tidakDiBerkasSejak: null
} satisfies Partial<Pegawai>

/** What charts, plans and rules know of a person: no NIK, phone or e-mail. */
export const PegawaiRingkas = Pegawai.omit({ nik: true, noHp: true, email: true, disunting: true })
export type PegawaiRingkas = z.infer<typeof PegawaiRingkas>

/** A person without what is personal: all that charts, plans and rules need. */
export const ringkas = ({ nik: _nik, noHp: _noHp, email: _email, disunting: _disunting, ...sisa }: Pegawai): PegawaiRingkas => sisa

/** `Drs. BUDI SANTOSO, M.Si.`: titles keep their case, the bare name is written as given. */
export function namaLengkap({ gelarDepan, nama, gelarBelakang }: Pick<Pegawai, 'gelarDepan' | 'nama' | 'gelarBelakang'>): string {
  return `${gelarDepan ? `${gelarDepan} ` : ''}${nama}${gelarBelakang ? `, ${gelarBelakang}` : ''}`
}

/** The name as a decree writes it: bare name in capitals, titles untouched. */
export const namaNaskah = (p: Pick<Pegawai, 'gelarDepan' | 'nama' | 'gelarBelakang'>): string =>
  namaLengkap({ ...p, nama: p.nama.toUpperCase() })
