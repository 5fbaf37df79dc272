import type { TingkatPendidikan } from '../pegawai/pendidikan'
import { addDays, addMonths, type Tanggal } from '../kit/tanggal'
import type { Jabatan, JenisJabatan } from '../organisasi/jabatan'
import { bupOf } from '../pegawai/bup'
import { GOLONGAN_PNS } from '../pegawai/pangkat'
import { type JenisAsn, type KedudukanHukum, type Pegawai, PEGAWAI_BAKU, PegawaiId } from '../pegawai/pegawai'
import type { Acak } from './acak'
import type { Formasi } from './formasi'
import { type Ijazah, ijazahOf } from './ijazah'
import { type Karier, karierOf, karierPenuh } from './karier'
import { createPenamaan } from './nama'

/** What a planted case asks of the person in a post; everyone planted is a PNS. */
export type Pesanan = {
  readonly kelamin?: 'L' | 'P'
  /** The day this person reaches the retirement age of the post. */
  readonly mencapaiBup?: Tanggal
  /** Months this person has held the post. */
  readonly bulanJabatan?: number
  readonly kedudukanHukum?: KedudukanHukum
}

/** What people are made of: chance, the day, and fresh ids. */
export type Dunia = { readonly acak: Acak; readonly today: Tanggal; readonly newId: () => string }

/** Makes invented people, each with a NIP of their own. */
export function createPenduduk(dunia: Dunia): (formasi: Formasi, pesanan: Pesanan | null) => Pegawai {
  const { acak, today, newId } = dunia
  const beri = createPenamaan(acak)
  const nomorUrut = new Map<string, number>()

  return (formasi, pesanan) => {
    const kelamin = pesanan?.kelamin ?? (acak.peluang(peluangPerempuan(formasi)) ? 'P' : 'L')
    const jenisAsn = pesanan ? 'PNS' : jenisAsnOf(acak, formasi)
    const karier = jenisAsn === 'PNS' ? karierPns(dunia, formasi, pesanan) : karierBaru(acak, formasi, jenisAsn)
    const ijazah = ijazahOf(acak, karier.tingkat, formasi.rumpun)
    const lahir = lahirOf(dunia, karier, pesanan)
    const { nama, agama } = beri(kelamin)
    const mulai = `${addMonths(today, -karier.masaKerjaBulan).slice(0, 7)}-01`
    const awalan = awalanNip({ lahir, mulai, jenisAsn, kelamin })
    const nomor = (nomorUrut.get(awalan) ?? 0) + 1
    nomorUrut.set(awalan, nomor)
    return {
      ...PEGAWAI_BAKU,
      id: PegawaiId.parse(newId()),
      nip: `${awalan}${String(nomor).padStart(3, '0')}`,
      nama,
      ...gelarOf(acak, ijazah, { kelamin, usia: karier.usiaBulan / 12, agama }),
      tempatLahir: acak.pilih(TEMPAT_LAHIR),
      tanggalLahir: lahir,
      jenisKelamin: kelamin,
      agama,
      jenisAsn,
      kedudukanHukum: pesanan ? (pesanan.kedudukanHukum ?? 'AKTIF') : kedudukanOf(acak, jenisAsn, formasi.jabatan),
      ...kepangkatanOf(dunia, karier, { jenisAsn, mulai }),
      tingkatPendidikan: karier.tingkat,
      pendidikan: ijazah.pendidikan,
      tahunLulus: tahunLulusOf(dunia, karier, lahir),
      ...kontakOf(acak, { lahir, kelamin, nama })
    }
  }
}

/** A master's degree comes some years after the first; nobody has graduated in the future. */
function tahunLulusOf({ acak, today }: Dunia, { tingkat, usiaLulus }: Karier, lahir: Tanggal): number {
  const lulus = Number(lahir.slice(0, 4)) + usiaLulus + (tingkat === 'S-2' ? acak.bulat(4, 9) : 0)
  return Math.min(lulus, Number(today.slice(0, 4)) - 1)
}

/** Months of service before the present post that a planted person needs, so that the rules on experience are met. */
const MASA_SEBELUM: Readonly<Record<JenisJabatan, number>> = { JPT_PRATAMA: 160, ADMINISTRATOR: 110, PENGAWAS: 62, JF: 12, PELAKSANA: 24 }

function karierPns({ acak, today }: Dunia, formasi: Formasi, pesanan: Pesanan | null): Karier {
  const bup = bupOf(formasi.jabatan)
  if (!pesanan?.mencapaiBup) {
    const masaMinimum = pesanan?.bulanJabatan === undefined ? 0 : pesanan.bulanJabatan + MASA_SEBELUM[formasi.jabatan.jenis]
    return karierOf(acak, formasi, { bup, isPilihan: pesanan !== null, masaMinimum })
  }
  return karierPenuh(acak, formasi, bup * 12 - bulanSampai(today, pesanan.mencapaiBup))
}

/** Ordinal of the golongan one begins with; 9 (III/a, or IX of a PPPK) where none is named. */
const GOLONGAN_BARU: Partial<Readonly<Record<TingkatPendidikan, number>>> = { SMP: 3, SMA: 5, 'D-III': 7, PROFESI: 10 }

/** Careers of those who have just begun: CPNS within a year, PPPK within five. */
function karierBaru(acak: Acak, formasi: Formasi, jenisAsn: JenisAsn): Karier {
  const dasar = karierOf(acak, formasi, { bup: 58, isPilihan: false, masaMinimum: 0 })
  const masaKerjaBulan = jenisAsn === 'CPNS' ? acak.bulat(3, 11) : jenisAsn === 'PPPK' ? acak.bulat(8, 58) : acak.bulat(3, 11)
  const usiaBulan = (dasar.usiaLulus + (jenisAsn === 'CPNS' ? acak.bulat(1, 8) : acak.bulat(4, 22))) * 12 + masaKerjaBulan
  const golongan = GOLONGAN_BARU[dasar.tingkat] ?? 9
  return { ...dasar, golongan, usiaBulan, masaKerjaBulan }
}

function lahirOf({ acak, today }: Dunia, karier: Karier, pesanan: Pesanan | null): Tanggal {
  if (pesanan?.mencapaiBup) return addMonths(pesanan.mencapaiBup, -(karier.usiaBulan + bulanSampai(today, pesanan.mencapaiBup)))
  return addDays(addMonths(today, -karier.usiaBulan), -acak.bulat(0, 27))
}

const bulanSampai = (dari: Tanggal, ke: Tanggal): number =>
  (Number(ke.slice(0, 4)) - Number(dari.slice(0, 4))) * 12 + Number(ke.slice(5, 7)) - Number(dari.slice(5, 7))

type Induk = { readonly lahir: Tanggal; readonly mulai: Tanggal; readonly jenisAsn: JenisAsn; readonly kelamin: 'L' | 'P' }

/** The first fifteen digits of a NIP or NI PPPK: birth, begin of service (PPPK: year and a code), sex. */
function awalanNip({ lahir, mulai, jenisAsn, kelamin }: Induk): string {
  const bulan = jenisAsn === 'PPPK' ? '21' : jenisAsn === 'PPPK_PARUH_WAKTU' ? '24' : mulai.slice(5, 7)
  return `${lahir.replaceAll('-', '')}${mulai.slice(0, 4)}${bulan}${kelamin === 'L' ? 1 : 2}`
}

function jenisAsnOf(acak: Acak, { jabatan }: Formasi): JenisAsn {
  if (jabatan.eselon) return 'PNS'
  if (jabatan.jenis === 'PELAKSANA') {
    if (acak.peluang(0.12)) return 'PPPK_PARUH_WAKTU'
    return acak.peluang(0.25) ? 'PPPK' : acak.peluang(0.05) ? 'CPNS' : 'PNS'
  }
  if (jabatan.jenjang !== 'AHLI_PERTAMA' && jabatan.jenjang !== 'TERAMPIL') return 'PNS'
  return acak.peluang(0.35) ? 'PPPK' : acak.peluang(0.12) ? 'CPNS' : 'PNS'
}

function kedudukanOf(acak: Acak, jenisAsn: JenisAsn, { eselon }: Jabatan): KedudukanHukum {
  if (eselon || jenisAsn !== 'PNS') return 'AKTIF'
  if (acak.peluang(0.012)) return 'TUGAS_BELAJAR'
  return acak.peluang(0.006) ? 'CLTN' : 'AKTIF'
}

const GOLONGAN_PPPK_MASUK: Readonly<Record<string, string>> = {
  SMP: 'IV',
  SMA: 'V',
  'D-III': 'VII',
  'S-1': 'IX',
  PROFESI: 'IX',
  'S-2': 'X'
}

type Kepangkatan = Pick<Pegawai, 'golongan' | 'tmtGolongan' | 'mkTahun' | 'mkBulan' | 'tmtCpns' | 'tmtPns'>

function kepangkatanOf({ acak, today }: Dunia, karier: Karier, { jenisAsn, mulai }: Pick<Induk, 'jenisAsn' | 'mulai'>): Kepangkatan {
  const masa = { mkTahun: Math.floor(karier.masaKerjaBulan / 12), mkBulan: karier.masaKerjaBulan % 12 }
  if (jenisAsn === 'PPPK' || jenisAsn === 'PPPK_PARUH_WAKTU') {
    return { ...masa, golongan: GOLONGAN_PPPK_MASUK[karier.tingkat] ?? 'V', tmtGolongan: mulai, tmtCpns: null, tmtPns: null }
  }
  const golongan = GOLONGAN_PNS[karier.golongan - 1] ?? 'III/a'
  if (jenisAsn === 'CPNS') return { ...masa, golongan, tmtGolongan: mulai, tmtCpns: mulai, tmtPns: null }
  const tmtPns = addMonths(mulai, acak.pilih([12, 12, 12, 14, 16]))
  const pangkat = periode(addMonths(today, -acak.bulat(2, 47)))
  return { ...masa, golongan, tmtGolongan: pangkat > tmtPns ? pangkat : mulai, tmtCpns: mulai, tmtPns }
}

/** Rank promotions took effect on 1 April and 1 October until 2023. */
const periode = (day: Tanggal): Tanggal =>
  day < '2024-01-01' ? `${day.slice(0, 4)}-${day.slice(5, 7) < '07' ? '04' : '10'}-01` : `${day.slice(0, 7)}-01`

type Diri = { readonly kelamin: 'L' | 'P'; readonly usia: number; readonly agama: string }

function gelarOf(acak: Acak, ijazah: Ijazah, { kelamin, usia, agama }: Diri): Pick<Pegawai, 'gelarDepan' | 'gelarBelakang'> {
  const haji = agama === 'Islam' && usia > 46 && acak.peluang(0.12) ? (kelamin === 'L' ? 'H.' : 'Hj.') : null
  const depan = [haji, ijazah.gelarDepan].filter((gelar) => gelar !== null).join(' ')
  return { gelarDepan: depan === '' ? null : depan, gelarBelakang: ijazah.gelarBelakang }
}

/** Sawahlunto stands several times: most people were born there. */
const TEMPAT_LAHIR =
  `Sawahlunto,Sawahlunto,Sawahlunto,Sawahlunto,Sawahlunto,Talawi,Silungkang,Solok,Sijunjung,Batusangkar,Padang,Bukittinggi,Payakumbuh,Pariaman,Padang Panjang,Muaro Bodi,Painan,Pekanbaru`.split(
    ','
  )

/** Numbers and addresses that nobody can have: 0800 is not a mobile prefix and `.example` is reserved. */
function kontakOf(
  acak: Acak,
  { lahir, kelamin, nama }: { lahir: Tanggal; kelamin: 'L' | 'P'; nama: string }
): Pick<Pegawai, 'nik' | 'noHp' | 'email'> {
  const hari = Number(lahir.slice(8)) + (kelamin === 'P' ? 40 : 0)
  const urut = acak.bulat(1, 9999)
  return {
    nik: `1373${acak.pilih(['01', '02', '03', '04'])}${String(hari).padStart(2, '0')}${lahir.slice(5, 7)}${lahir.slice(2, 4)}${String(urut).padStart(4, '0')}`,
    noHp: `0800${String(acak.bulat(1, 99_999_999)).padStart(8, '0')}`,
    email: `${nama.toLowerCase().replaceAll(' ', '.')}.${urut}@pegawai.example`
  }
}

/** Women are many among teachers and health workers, fewer among heads of offices. */
function peluangPerempuan({ jabatan, rumpun }: Formasi): number {
  if (rumpun === 'KEBIDANAN') return 1
  if (jabatan.jenis === 'JPT_PRATAMA') return 0.25
  return rumpun === 'PENDIDIKAN' || rumpun === 'KEPERAWATAN' || rumpun === 'KESEHATAN' ? 0.72 : 0.46
}
