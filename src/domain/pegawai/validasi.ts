import { sentence } from '../kit/rule'
import { addMonths, type Tanggal } from '../kit/tanggal'
import { tmtPensiun } from './bup'
import type { DataPegawai, MedanPegawai } from './medan'
import { type BagianNip, bagianNip, ulangTahun } from './nip'
import { GOLONGAN_PNS, GOLONGAN_PPPK } from './pangkat'

/** What is wrong with a field: `BLOK` is not saved, `PERINGATAN` is worth a second look. */
export type MasalahMedan = { readonly medan: MedanPegawai | 'jabatan'; readonly parah: 'BLOK' | 'PERINGATAN'; readonly pesan: string }

/** What the fields are judged against. */
export type KonteksPegawai = {
  readonly today: Tanggal
  /** Who else has that NIP, by name; null when nobody. */
  readonly pemilikNip: (nip: string) => string | null
  /** The post held now: its first day and the BUP that goes with it. */
  readonly jabatan: { readonly tmt: Tanggal | null; readonly bup: number } | null
}

/** Everything wrong with the data of a person, field by field, in the order of the form. */
export function validatePegawai(data: DataPegawai, konteks: KonteksPegawai): readonly MasalahMedan[] {
  const bagian = bagianNip(data.nip)
  return [
    ...checkNip(data, bagian, konteks),
    ...(bagian ? checkAgainstNip(data, bagian, konteks.today) : []),
    ...checkDiri(data, konteks.today),
    ...checkTanggal(data, konteks.today),
    ...checkPangkat(data),
    ...checkPendidikan(data, konteks.today),
    ...checkPribadi(data),
    ...checkPensiun(data, konteks)
  ]
}

const blok = (medan: MasalahMedan['medan'], pesan: string): MasalahMedan => ({ medan, parah: 'BLOK', pesan })
const peringatan = (medan: MasalahMedan['medan'], pesan: string): MasalahMedan => ({ medan, parah: 'PERINGATAN', pesan })

/** NIP-1, NIP-2, NIP-8 and NIP-9: without a sound NIP a person cannot be told from another. */
function checkNip({ nip }: DataPegawai, bagian: BagianNip | null, { today, pemilikNip }: KonteksPegawai): readonly MasalahMedan[] {
  if (nip === '') return [blok('nip', 'NIP harus diisi.')]
  if (!/^\d{18}$/.test(nip)) return [blok('nip', `NIP harus 18 angka; yang terisi ${nip.length} tanda.`)]
  if (!bagian) return [blok('nip', 'Delapan angka pertama NIP bukan tanggal lahir yang ada di kalender.')]
  if (nip.endsWith('000')) return [blok('nip', 'Tiga angka terakhir NIP tidak mungkin 000; angka aslinya hilang saat disalin dari Excel.')]
  if (ulangTahun(bagian, 17) > today || ulangTahun(bagian, 76) <= today)
    return [blok('nip', 'Menurut NIP, umur pegawai di luar 17–75 tahun.')]
  const pemilik = pemilikNip(nip)
  return pemilik === null ? [] : [blok('nip', sentence(`NIP ini sudah dipakai ${pemilik}.`))]
}

/** NIP-3 … NIP-7: the digits against what is said beside them. Real people do differ, so nothing here blocks. */
function checkAgainstNip(data: DataPegawai, bagian: BagianNip, today: Tanggal): readonly MasalahMedan[] {
  const { tanggalLahir } = data
  const checks: readonly (MasalahMedan | false)[] = [
    isPppkAsn(data) !== (bagian.bulanTmt === null) &&
      peringatan('jenisAsn', `Menurut NIP, pegawai ini ${bagian.bulanTmt === null ? 'PPPK' : 'PNS atau CPNS'}.`),
    tanggalLahir !== null &&
      tanggalLahir !== bagian.tanggalLahir &&
      peringatan('tanggalLahir', 'Tanggal lahir berbeda dari delapan angka pertama NIP.'),
    checkKelamin(data, bagian),
    checkBulanCpns(data, bagian),
    checkTahunNip(data, bagian, today)
  ]
  return checks.filter((check) => check !== false)
}

const checkKelamin = ({ jenisKelamin }: DataPegawai, nip: BagianNip): MasalahMedan | false =>
  jenisKelamin !== null &&
  nip.jenisKelamin !== null &&
  jenisKelamin !== nip.jenisKelamin &&
  peringatan('jenisKelamin', 'Jenis kelamin berbeda dari angka ke-15 NIP.')

function checkBulanCpns(data: DataPegawai, { tahunTmt, bulanTmt }: BagianNip): MasalahMedan | false {
  if (isPppkAsn(data) || data.tmtCpns === null || bulanTmt === null) return false
  const bulan = `${tahunTmt}-${String(bulanTmt).padStart(2, '0')}`
  return !data.tmtCpns.startsWith(bulan) && peringatan('tmtCpns', 'Bulan TMT CPNS berbeda dari angka ke-9 sampai ke-14 NIP.')
}

function checkTahunNip(data: DataPegawai, { tanggalLahir, tahunTmt }: BagianNip, today: Tanggal): MasalahMedan | false {
  const umurMinimum = isPppkAsn(data) ? 20 : 18
  const isWajar = tahunTmt >= yearOf(tanggalLahir) + umurMinimum && tahunTmt <= yearOf(today) + 1
  return !isWajar && peringatan('nip', `Tahun pengangkatan menurut NIP (${tahunTmt}) tidak wajar.`)
}

function checkDiri({ nama, tanggalLahir }: DataPegawai, today: Tanggal): readonly MasalahMedan[] {
  const kosong = nama.trim() === '' ? [blok('nama', 'Nama harus diisi.')] : []
  if (tanggalLahir === null) return [...kosong, peringatan('tanggalLahir', 'Tanpa tanggal lahir, TMT pensiun tidak dapat dihitung.')]
  if (ulangTahun({ tanggalLahir }, 17) > today) return [...kosong, blok('tanggalLahir', 'Umur pegawai belum 17 tahun.')]
  return ulangTahun({ tanggalLahir }, 76) <= today ? [...kosong, blok('tanggalLahir', 'Umur pegawai sudah lebih dari 75 tahun.')] : kosong
}

/** The days of a career stand in order: birth, CPNS, PNS, rank. */
function checkTanggal({ tanggalLahir, tmtCpns, tmtPns, tmtGolongan }: DataPegawai, today: Tanggal): readonly MasalahMedan[] {
  const checks: readonly (MasalahMedan | false)[] = [
    ...(tmtCpns === null ? [] : [checkTmtCpns(tmtCpns, tanggalLahir), tmtPns !== null && checkTmtPns(tmtCpns, tmtPns)]),
    tmtGolongan !== null && checkTmtGolongan(tmtGolongan, tmtCpns, today)
  ]
  return checks.filter((check) => check !== false)
}

const checkTmtCpns = (tmtCpns: Tanggal, tanggalLahir: Tanggal | null): MasalahMedan | false =>
  tanggalLahir !== null && tmtCpns < ulangTahun({ tanggalLahir }, 16) && blok('tmtCpns', 'TMT CPNS jatuh sebelum umur 16 tahun.')

function checkTmtGolongan(tmtGolongan: Tanggal, tmtCpns: Tanggal | null, today: Tanggal): MasalahMedan | false {
  if (tmtCpns !== null && tmtGolongan < tmtCpns) return blok('tmtGolongan', 'TMT golongan jatuh sebelum TMT CPNS.')
  return tmtGolongan > today && peringatan('tmtGolongan', 'TMT golongan masih di depan hari ini.')
}

function checkTmtPns(tmtCpns: Tanggal, tmtPns: Tanggal): MasalahMedan | false {
  if (tmtPns <= tmtCpns) return blok('tmtPns', 'TMT PNS harus sesudah TMT CPNS.')
  return tmtPns < addMonths(tmtCpns, 12) && peringatan('tmtPns', 'TMT PNS kurang dari satu tahun sesudah TMT CPNS.')
}

function checkPangkat(data: DataPegawai): readonly MasalahMedan[] {
  const { golongan, mkTahun, mkBulan } = data
  const daftar: readonly string[] = isPppkAsn(data) ? GOLONGAN_PPPK : GOLONGAN_PNS
  const checks: readonly (MasalahMedan | false)[] = [
    golongan !== null && !daftar.includes(golongan) && blok('golongan', golonganTeks(data)),
    mkTahun !== null && (mkTahun < 0 || mkTahun > 60) && blok('mkTahun', 'Masa kerja dalam tahun harus 0–60.'),
    mkBulan !== null && (mkBulan < 0 || mkBulan > 11) && blok('mkBulan', 'Sisa bulan masa kerja harus 0–11.')
  ]
  return checks.filter((check) => check !== false)
}

const golonganTeks = (data: DataPegawai): string =>
  isPppkAsn(data)
    ? `Golongan ${data.golongan} bukan golongan PPPK (I sampai XVII).`
    : `Golongan ${data.golongan} bukan golongan PNS (I/a sampai IV/e).`

function checkPendidikan({ tahunLulus, tanggalLahir }: DataPegawai, today: Tanggal): readonly MasalahMedan[] {
  if (tahunLulus === null) return []
  if (tahunLulus < 1950 || tahunLulus > yearOf(today)) return [blok('tahunLulus', `Tahun lulus harus antara 1950 dan ${yearOf(today)}.`)]
  return tanggalLahir !== null && tahunLulus < yearOf(tanggalLahir) + 10
    ? [peringatan('tahunLulus', 'Tahun lulus jatuh sebelum umur 10 tahun.')]
    : []
}

/** NIK: 16 digits, six of the region, then the birth date with 40 added to the day of a woman's. */
function checkPribadi(data: DataPegawai): readonly MasalahMedan[] {
  const { nik, noHp, email } = data
  const checks: readonly (MasalahMedan | false)[] = [
    nik !== null && checkNik(nik, data),
    noHp !== null &&
      !/^(\+62|0)\d{8,12}$/.test(noHp.replace(/[\s-]/g, '')) &&
      peringatan('noHp', 'Nomor HP biasanya 08… dengan 10–13 angka.'),
    email !== null && !/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(email) && blok('email', 'Surel ditulis seperti nama@contoh.go.id.')
  ]
  return checks.filter((check) => check !== false)
}

function checkNik(nik: string, { tanggalLahir, jenisKelamin }: DataPegawai): MasalahMedan | false {
  if (!/^\d{16}$/.test(nik)) return blok('nik', `NIK harus 16 angka; yang terisi ${nik.length} tanda.`)
  if (tanggalLahir === null) return false
  const [hari, sisa] = [Number(nik.slice(6, 8)), nik.slice(8, 12)]
  const isPerempuan = hari > 40
  const lahir = `${tanggalLahir.slice(8)}${tanggalLahir.slice(5, 7)}${tanggalLahir.slice(2, 4)}`
  if (`${String(isPerempuan ? hari - 40 : hari).padStart(2, '0')}${sisa}` !== lahir)
    return peringatan('nik', 'Angka ke-7 sampai ke-12 NIK berbeda dari tanggal lahir.')
  return (
    jenisKelamin !== null &&
    isPerempuan !== (jenisKelamin === 'P') &&
    peringatan('nik', `Menurut NIK, pegawai ini ${isPerempuan ? 'perempuan' : 'laki-laki'}.`)
  )
}

function checkPensiun({ tanggalLahir }: DataPegawai, { jabatan }: KonteksPegawai): readonly MasalahMedan[] {
  if (!jabatan?.tmt || tanggalLahir === null || jabatan.tmt < tmtPensiun(tanggalLahir, jabatan.bup)) return []
  return [peringatan('jabatan', 'TMT jabatan jatuh pada atau sesudah TMT pensiun.')]
}

const isPppkAsn = ({ jenisAsn }: Pick<DataPegawai, 'jenisAsn'>): boolean => jenisAsn === 'PPPK' || jenisAsn === 'PPPK_PARUH_WAKTU'
const yearOf = (day: Tanggal): number => Number(day.slice(0, 4))
