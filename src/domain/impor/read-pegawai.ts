import { type Tanggal, tanggalPendek } from '../kit/tanggal'
import type { JenisAsn } from '../pegawai/pegawai'
import type { PegawaiNominatif } from './baris-nominatif'
import { splitGelar } from './nilai/gelar'
import { golonganOf } from './nilai/golongan'
import { type BagianNip, isPresisiHilang, ulangTahun } from './nilai/nip'
import { jenisAsnOf, jenisKelaminOf, kedudukanHukumOf, masaKerjaOf, tingkatPendidikanOf } from './nilai/pegawai-nilai'
import type { SelPembaca } from './sel-pembaca'

type Nip = { readonly nip: string; readonly bagian: BagianNip }

/** Reads what a row says of the person, holding it against the digits of the NIP (NIP-3 to NIP-7). */
export function readPegawai(sel: SelPembaca, { nip, bagian }: Nip, nama: string): PegawaiNominatif {
  const jenisAsn = readJenisAsn(sel, bagian)
  const isPppk = (jenisAsn ?? jenisOfNip(bagian)).startsWith('PPPK')
  return {
    nip,
    ...readNama(sel, nama),
    ...readLahir(sel, bagian),
    agama: sel.isi('agama'),
    jenisAsn,
    kedudukanHukum: sel.nilai('kedudukanHukum', kedudukanHukumOf, 'kedudukan hukum SIASN, misalnya Aktif'),
    golongan: readGolongan(sel, isPppk),
    tmtGolongan: readTmt(sel, 'tmtGolongan', bagian),
    ...readMasaKerja(sel),
    tmtCpns: readTmtCpns(sel, bagian),
    tmtPns: readTmt(sel, 'tmtPns', bagian),
    ...readPendidikan(sel),
    nik: readNik(sel),
    noHp: sel.teks('noHp').replace(/^8(?=\d{8,11}$)/, '08') || null,
    email: sel.teks('email').toLowerCase() || null,
    siasnId: sel.isi('siasnId')
  }
}

const jenisOfNip = ({ bulanTmt }: BagianNip): 'PNS' | 'PPPK' => (bulanTmt === null ? 'PPPK' : 'PNS')

/** NIP-3: digits 13 and 14 are a month for a PNS and no month for a PPPK. */
function readJenisAsn(sel: SelPembaca, bagian: BagianNip): JenisAsn | null {
  const menurutNip = jenisOfNip(bagian)
  const jenisAsn = jenisAsnOf({
    jenisPegawai: sel.teks('jenisPegawai'),
    kedudukan: sel.teks('kedudukanHukum'),
    status: sel.teks('statusCpnsPns'),
    isNipPppk: menurutNip === 'PPPK'
  })
  if (jenisAsn !== null && jenisAsn.startsWith('PPPK') !== (menurutNip === 'PPPK'))
    sel.lapor(
      'nip',
      'PERINGATAN',
      `Angka ke-13 dan 14 NIP menunjukkan ${menurutNip}, tetapi kolom lain menyebut ${jenisAsn.replaceAll('_', ' ')}. Cocokkan dengan SIASN.`
    )
  return jenisAsn
}

function readMasaKerja(sel: SelPembaca): Pick<PegawaiNominatif, 'mkTahun' | 'mkBulan'> {
  const gabung = masaKerjaOf(sel.teks('mkTahun'))
  return gabung
    ? { mkTahun: gabung.tahun, mkBulan: gabung.bulan }
    : { mkTahun: sel.angka('mkTahun', [0, 60]), mkBulan: sel.angka('mkBulan', [0, 11]) }
}

function readNama(sel: SelPembaca, tertulis: string): Pick<PegawaiNominatif, 'nama' | 'gelarDepan' | 'gelarBelakang'> {
  const [gelarDepan, gelarBelakang] = [sel.isi('gelarDepan'), sel.isi('gelarBelakang')]
  const pisah = splitGelar(tertulis)
  if (!pisah) return { nama: tertulis, gelarDepan, gelarBelakang }
  const gelar = [pisah.gelarDepan, pisah.gelarBelakang].filter((g) => g !== null).join(' dan ')
  sel.lapor('nama', 'INFO', `Gelar di dalam nama (${gelar}) dipisahkan ke kolom gelar. Periksa penulisannya.`)
  return { nama: pisah.nama, gelarDepan: gelarDepan ?? pisah.gelarDepan, gelarBelakang: gelarBelakang ?? pisah.gelarBelakang }
}

function readLahir(sel: SelPembaca, bagian: BagianNip): Pick<PegawaiNominatif, 'tempatLahir' | 'tanggalLahir' | 'jenisKelamin'> {
  const tanggalLahir = sel.tanggal('tanggalLahir')
  if (tanggalLahir !== null && tanggalLahir !== bagian.tanggalLahir) reportLahir(sel, tanggalLahir, bagian.tanggalLahir)
  const jenisKelamin = sel.nilai('jenisKelamin', jenisKelaminOf, 'L atau P')
  if (jenisKelamin && bagian.jenisKelamin && jenisKelamin !== bagian.jenisKelamin)
    sel.lapor('jenisKelamin', 'PERINGATAN', `Jenis kelamin berbeda dari angka ke-15 NIP (${bagian.jenisKelamin}). Cocokkan dengan SIASN.`)
  return {
    tempatLahir: sel.isi('tempatLahir'),
    tanggalLahir: tanggalLahir ?? bagian.tanggalLahir,
    jenisKelamin: jenisKelamin ?? bagian.jenisKelamin
  }
}

function reportLahir(sel: SelPembaca, tertulis: Tanggal, menurutNip: Tanggal): void {
  const [tahun, bulan, hari] = tertulis.split('-')
  const tertukar = `${tahun}-${hari}-${bulan}` === menurutNip ? ' Hari dan bulan tampaknya tertukar.' : ''
  sel.lapor(
    'tanggalLahir',
    'PERINGATAN',
    `Tanggal lahir berbeda dari NIP (${tanggalPendek(menurutNip)}).${tertukar} Cocokkan dengan SIASN.`
  )
}

function readGolongan(sel: SelPembaca, isPppk: boolean): string | null {
  const kolom = sel.teks('golongan') === '' ? 'golonganId' : 'golongan'
  return sel.nilai(kolom, (teks) => golonganOf(teks, isPppk), isPppk ? 'golongan PPPK I sampai XVII' : 'golongan ruang, misalnya III/c')
}

function readTmt(sel: SelPembaca, kolom: 'tmtGolongan' | 'tmtCpns' | 'tmtPns', bagian: BagianNip): Tanggal | null {
  const tmt = sel.tanggal(kolom)
  if (tmt === null || tmt >= ulangTahun(bagian, 16)) return tmt
  sel.lapor(
    kolom,
    'PERINGATAN',
    `TMT ${tanggalPendek(tmt)} jatuh sebelum pegawai berumur 16 tahun, jadi tidak diambil. Periksa tanggalnya.`
  )
  return null
}

function readTmtCpns(sel: SelPembaca, bagian: BagianNip): Tanggal | null {
  const tmt = readTmt(sel, 'tmtCpns', bagian)
  const menurutNip = bagian.bulanTmt === null ? null : `${bagian.tahunTmt}-${String(bagian.bulanTmt).padStart(2, '0')}`
  if (tmt && menurutNip && !tmt.startsWith(menurutNip))
    sel.lapor('tmtCpns', 'PERINGATAN', `TMT CPNS berbeda dari NIP (${menurutNip.split('-').reverse().join('-')}). Cocokkan dengan SIASN.`)
  return tmt
}

function readPendidikan(sel: SelPembaca): Pick<PegawaiNominatif, 'tingkatPendidikan' | 'pendidikan' | 'tahunLulus'> {
  const pendidikan = sel.isi('pendidikan')
  const tingkat = sel.nilai('tingkatPendidikan', tingkatPendidikanOf, 'tingkat pendidikan SIASN, misalnya S-1/Sarjana')
  return {
    tingkatPendidikan: tingkat ?? tingkatPendidikanOf(pendidikan ?? ''),
    pendidikan,
    tahunLulus: sel.angka('tahunLulus', [1950, 2100])
  }
}

/** Issues never repeat a NIK: it is personal data (UU 27/2022). */
function readNik(sel: SelPembaca): string | null {
  const nik = sel.teks('nik').replaceAll(' ', '')
  const isHilang = isPresisiHilang(sel.sel('nik'))
  if (nik === '' || (!isHilang && /^\d{16}$/.test(nik))) return nik || null
  const sebab = isHilang
    ? 'tersimpan sebagai angka sehingga angka belakangnya hilang'
    : `harus 16 angka; sel ini berisi ${nik.length} tanda`
  sel.lapor('nik', 'PERINGATAN', `NIK ${sebab}, jadi tidak diambil. Ubah kolom menjadi Teks dan isi ulang dari sumbernya.`)
  return null
}
