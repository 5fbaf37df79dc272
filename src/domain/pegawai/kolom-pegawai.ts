import { PREDIKAT } from '../kinerja/predikat'
import type { KolomEkspor, SelEkspor } from '../kit/tabel-ekspor'
import { ESELON, JENJANG_JF } from '../organisasi/jabatan'
import type { BarisPegawai } from './baris-pegawai'
import { GOLONGAN_PNS, GOLONGAN_PPPK } from './pangkat'
import { namaLengkap } from './pegawai'
import { ordinalPendidikan } from './pendidikan'
import { LABEL_JENJANG } from '../organisasi/jenjang'
import { TEKS_JENIS_ASN, TEKS_KEDUDUKAN, TEKS_PREDIKAT } from './teks-pegawai'

/** A column of the register: what it is called, what it holds, how it sorts. */
export type KolomPegawai = KolomEkspor & {
  readonly nilai: (baris: BarisPegawai) => SelEkspor
  /** What it sorts by where that is not the value itself; null stands last, whichever way. */
  readonly kunci?: (baris: BarisPegawai) => string | number | null
}

/** The columns of the register, in the order they stand. */
export const NAMA_KOLOM_PEGAWAI = [
  'nama',
  'nip',
  'golongan',
  'jabatan',
  'unor',
  'perangkatDaerah',
  'tingkat',
  'tmtJabatan',
  'jenisAsn',
  'kedudukanHukum',
  'pendidikan',
  'tmtPensiun',
  'usia',
  'predikat',
  'tmtGolongan',
  'jenisKelamin',
  'tanggalLahir',
  'agama',
  'tidakDiBerkas'
] as const
export type NamaKolomPegawai = (typeof NAMA_KOLOM_PEGAWAI)[number]

/** Each of them. */
export const KOLOM_PEGAWAI: Readonly<Record<NamaKolomPegawai, KolomPegawai>> = {
  nama: { judul: 'Nama', jenis: 'TEKS', lebar: 34, nilai: namaLengkap, kunci: ({ nama }) => nama.toLowerCase() },
  nip: { judul: 'NIP', jenis: 'TEKS', lebar: 21, nilai: ({ nip }) => nip },
  golongan: {
    judul: 'Gol.',
    jenis: 'TEKS',
    lebar: 7,
    nilai: ({ golongan }) => golongan,
    kunci: ({ golongan }) => indexOrNull(GOLONGAN_URUT, golongan)
  },
  jabatan: { judul: 'Jabatan', jenis: 'TEKS', lebar: 40, nilai: ({ jabatan }) => jabatan },
  unor: { judul: 'Unit kerja', jenis: 'TEKS', lebar: 34, nilai: ({ unor }) => unor },
  perangkatDaerah: { judul: 'Perangkat daerah', jenis: 'TEKS', lebar: 34, nilai: ({ perangkatDaerah }) => perangkatDaerah },
  tingkat: {
    judul: 'Eselon/jenjang',
    jenis: 'TEKS',
    lebar: 14,
    nilai: ({ eselon, jenjang }) => eselon ?? (jenjang === null ? null : LABEL_JENJANG[jenjang]),
    kunci: ({ eselon, jenjang }) => indexOrNull(TINGKAT_URUT, eselon ?? jenjang)
  },
  tmtJabatan: { judul: 'TMT jabatan', jenis: 'TANGGAL', lebar: 12, nilai: ({ tmtJabatan }) => tmtJabatan },
  jenisAsn: { judul: 'Jenis ASN', jenis: 'TEKS', lebar: 12, nilai: ({ jenisAsn }) => TEKS_JENIS_ASN[jenisAsn] },
  kedudukanHukum: { judul: 'Kedudukan', jenis: 'TEKS', lebar: 22, nilai: ({ kedudukanHukum }) => TEKS_KEDUDUKAN[kedudukanHukum] },
  pendidikan: {
    judul: 'Pendidikan',
    jenis: 'TEKS',
    lebar: 30,
    nilai: ({ pendidikan, tingkatPendidikan }) => pendidikan ?? tingkatPendidikan,
    kunci: ({ tingkatPendidikan }) => (tingkatPendidikan === null ? null : ordinalPendidikan(tingkatPendidikan))
  },
  tmtPensiun: { judul: 'TMT pensiun', jenis: 'TANGGAL', lebar: 12, nilai: ({ tmtPensiun }) => tmtPensiun },
  usia: { judul: 'Usia', jenis: 'ANGKA', lebar: 6, nilai: ({ usia }) => usia },
  predikat: {
    judul: 'Predikat terakhir',
    jenis: 'TEKS',
    lebar: 22,
    nilai: ({ predikat, tahunPredikat }) => (predikat === null ? null : `${TEKS_PREDIKAT[predikat]} (${tahunPredikat})`),
    kunci: ({ predikat }) => indexOrNull(PREDIKAT, predikat)
  },
  tmtGolongan: { judul: 'TMT golongan', jenis: 'TANGGAL', lebar: 12, nilai: ({ tmtGolongan }) => tmtGolongan },
  jenisKelamin: { judul: 'L/P', jenis: 'TEKS', lebar: 5, nilai: ({ jenisKelamin }) => jenisKelamin },
  tanggalLahir: { judul: 'Tanggal lahir', jenis: 'TANGGAL', lebar: 12, nilai: ({ tanggalLahir }) => tanggalLahir },
  agama: { judul: 'Agama', jenis: 'TEKS', lebar: 12, nilai: ({ agama }) => agama },
  tidakDiBerkas: { judul: 'Tidak di berkas sejak', jenis: 'TANGGAL', lebar: 14, nilai: ({ tidakDiBerkasSejak }) => tidakDiBerkasSejak }
}

/** Lowest first, PNS before PPPK. */
const GOLONGAN_URUT: readonly string[] = [...GOLONGAN_PNS, ...GOLONGAN_PPPK]
/** Highest first: eselon, then jenjang. */
const TINGKAT_URUT: readonly string[] = [...ESELON, ...JENJANG_JF]

const indexOrNull = (daftar: readonly string[], nilai: string | null): number | null => {
  const at = nilai === null ? -1 : daftar.indexOf(nilai)
  return at < 0 ? null : at
}

/** The order of rows by a column; rows that have nothing there stand last, equal ones by name. */
export function urutanOf(baris: readonly BarisPegawai[], kolom: NamaKolomPegawai, isTurun: boolean): readonly number[] {
  const { nilai, kunci = nilai } = KOLOM_PEGAWAI[kolom]
  const keys = baris.map((b) => kunci(b))
  const names = baris.map((b) => b.nama.toLowerCase())
  const arah = isTurun ? -1 : 1
  return baris
    .map((_, n) => n)
    .sort((a, b) => compare(keys[a] ?? null, keys[b] ?? null, arah) || compare(names[a] ?? null, names[b] ?? null, 1) || a - b)
}

function compare(a: SelEkspor, b: SelEkspor, arah: number): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  return a < b ? -arah : arah
}
