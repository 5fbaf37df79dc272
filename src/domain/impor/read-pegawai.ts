import { type Tanggal, tanggalPendek } from '../kit/tanggal'
import type { PegawaiNominatif } from './baris-nominatif'
import { splitGelar } from './nilai/gelar'
import { golonganOf } from './nilai/golongan'
import { type BagianNip, isPresisiHilang, ulangTahun } from './nilai/nip'
import { jenisAsnOf, jenisKelaminOf, kedudukanHukumOf, masaKerjaOf, tingkatPendidikanOf } from './nilai/pegawai-nilai'
import type { SelPembaca } from './sel-pembaca'

type Nip = { readonly nip: string; readonly bagian: BagianNip }

/** Reads what a row says of the person, holding it against the digits of the NIP (NIP-3 to NIP-7). */
export function readPegawai(sel: SelPembaca, { nip, bagian }: Nip, nama: string): PegawaiNominatif {
  const isNipPppk = bagian.bulanTmt === null
  const jenisAsn = jenisAsnOf({
    jenisPegawai: sel.teks('jenisPegawai'),
    kedudukan: sel.teks('kedudukanHukum'),
    status: sel.teks('statusCpnsPns').toUpperCase(),
    isNipPppk
  })
  const isPppk = (jenisAsn ?? (isNipPppk ? 'PPPK' : 'PNS')).startsWith('PPPK')
  if (isPppk !== isNipPppk)
    sel.lapor(
      'nip',
      'PERINGATAN',
      `Angka ke-13 dan 14 NIP menunjukkan ${isNipPppk ? 'PPPK' : 'PNS'}, tetapi kolom lain menyebut ${isPppk ? 'PPPK' : 'PNS'}. Cocokkan dengan SIASN.`
    )
  const masaKerja = masaKerjaOf(sel.teks('mkTahun'))
  return {
    nip,
    ...readNama(sel, nama),
    ...readLahir(sel, bagian),
    agama: sel.isi('agama'),
    jenisAsn,
    kedudukanHukum: sel.nilai('kedudukanHukum', kedudukanHukumOf, 'kedudukan hukum SIASN, misalnya Aktif'),
    golongan: readGolongan(sel, isPppk),
    tmtGolongan: readTmt(sel, 'tmtGolongan', bagian),
    mkTahun: masaKerja ? masaKerja.tahun : sel.angka('mkTahun', [0, 60]),
    mkBulan: masaKerja ? masaKerja.bulan : sel.angka('mkBulan', [0, 11]),
    tmtCpns: readTmtCpns(sel, bagian),
    tmtPns: readTmt(sel, 'tmtPns', bagian),
    ...readPendidikan(sel),
    nik: readNik(sel),
    noHp: sel.isi('noHp')?.replace(/^8(?=\d{8,11}$)/, '08') ?? null,
    email: sel.isi('email')?.toLowerCase() ?? null,
    siasnId: sel.isi('siasnId')
  }
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

function readNik(sel: SelPembaca): string | null {
  if (isPresisiHilang(sel.sel('nik'))) {
    sel.lapor(
      'nik',
      'PERINGATAN',
      'NIK tersimpan sebagai angka sehingga angka belakangnya hilang; NIK tidak diambil. Ubah kolom menjadi Teks dan isi ulang dari sumbernya.'
    )
    return null
  }
  return sel.nilai(
    'nik',
    (teks) => (/^\d{16}$/.test(teks.replaceAll(' ', '')) ? teks.replaceAll(' ', '') : null),
    '16 angka NIK sebagai Teks'
  )
}
