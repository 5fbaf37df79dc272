import { type Tanggal, tanggalPendek } from '../kit/tanggal'
import type { JenisAsn } from '../pegawai/pegawai'
import type { TingkatPendidikan } from '../pegawai/pendidikan'
import type { PegawaiNominatif } from './baris-nominatif'
import type { KamusAcuan } from './kamus-acuan'
import type { Kolom } from './kolom'
import { type BagianNip, ulangTahun } from '../pegawai/nip'
import { isPresisiHilang } from './nilai/nip'
import { jenisAsnOf, jenisKelaminOf, kedudukanHukumOf, masaKerjaOf } from './nilai/pegawai-nilai'
import type { SelPembaca } from './sel-pembaca'

/** What stands beside the cells of a person: the NIP and its parts (null when it is lost), the spellings of the office. */
type Pembanding = { readonly nip: string; readonly bagian: BagianNip | null; readonly kamus: KamusAcuan }

/** Reads what a row says of the person, holding it against the digits of the NIP (NIP-3 to NIP-6). */
export function readPegawai(sel: SelPembaca<Kolom>, { nip, bagian, kamus }: Pembanding, nama: string): PegawaiNominatif {
  const jenisAsn = readJenisAsn(sel, bagian)
  const isPppk = (jenisAsn ?? jenisOfNip(bagian))?.startsWith('PPPK') === true
  const tanggalLahir = readTanggalLahir(sel, bagian)
  const batas = tanggalLahir === null ? null : ulangTahun({ tanggalLahir }, 16)
  const [mkTahun, mkBulan] = readMasaKerja(sel)
  // one literal: twenty thousand people made of spread parts take half as long again
  return {
    nip,
    nama,
    gelarDepan: sel.isi('gelarDepan'),
    gelarBelakang: sel.isi('gelarBelakang'),
    tempatLahir: sel.isi('tempatLahir'),
    tanggalLahir,
    jenisKelamin: readJenisKelamin(sel, bagian),
    agama: sel.isi('agama'),
    jenisAsn,
    kedudukanHukum: sel.nilai('kedudukanHukum', kedudukanHukumOf, 'kedudukan hukum SIASN, misalnya Aktif'),
    golongan: readGolongan(sel, isPppk, kamus),
    tmtGolongan: checkTmt(sel, 'tmtGolongan', { tmt: sel.tanggal('tmtGolongan'), batas }),
    mkTahun,
    mkBulan,
    tmtCpns: checkTmt(sel, 'tmtCpns', { tmt: readTmtCpns(sel, bagian), batas }),
    tmtPns: checkTmt(sel, 'tmtPns', { tmt: sel.tanggal('tmtPns'), batas }),
    tingkatPendidikan: readTingkat(sel, kamus),
    pendidikan: sel.isi('pendidikan'),
    tahunLulus: sel.angka('tahunLulus', [1950, 2100]),
    nik: readNik(sel),
    noHp: readNoHp(sel),
    email: sel.isi('email')?.toLowerCase() ?? null,
    siasnId: sel.isi('siasnId')
  }
}

function jenisOfNip(bagian: BagianNip | null): 'PNS' | 'PPPK' | null {
  if (bagian === null) return null
  return bagian.bulanTmt === null ? 'PPPK' : 'PNS'
}

/** NIP-3: digits 13 and 14 are a month for a PNS and no month for a PPPK. */
function readJenisAsn(sel: SelPembaca<Kolom>, bagian: BagianNip | null): JenisAsn | null {
  const menurutNip = jenisOfNip(bagian)
  const jenisAsn = jenisAsnOf({
    jenisPegawai: sel.teks('jenisPegawai'),
    kedudukan: sel.teks('kedudukanHukum'),
    status: sel.teks('statusCpnsPns'),
    isNipPppk: menurutNip === 'PPPK'
  })
  if (jenisAsn !== null && menurutNip !== null && jenisAsn.startsWith('PPPK') !== (menurutNip === 'PPPK'))
    sel.lapor(
      'nip',
      'PERINGATAN',
      `Angka ke-13 dan 14 NIP menunjukkan ${menurutNip}, tetapi kolom lain menyebut ${jenisAsn.replaceAll('_', ' ')}. Cocokkan dengan SIASN.`
    )
  return jenisAsn
}

/** Years and months of service, be it from one cell: `7 Th 3 Bl`. */
function readMasaKerja(sel: SelPembaca<Kolom>): readonly [number | null, number | null] {
  const gabung = masaKerjaOf(sel.teks('mkTahun'))
  return gabung ? [gabung.tahun, gabung.bulan] : [sel.angka('mkTahun', [0, 60]), sel.angka('mkBulan', [0, 11])]
}

function readTingkat(sel: SelPembaca<Kolom>, kamus: KamusAcuan): TingkatPendidikan | null {
  const tertulis = sel.nilai('tingkatPendidikan', kamus.pendidikan, 'tingkat pendidikan SIASN, misalnya S-1/Sarjana')
  return tertulis ?? kamus.pendidikan(sel.teks('pendidikan'))
}

/** A phone number kept as a number has lost the nought in front. */
const readNoHp = (sel: SelPembaca<Kolom>): string | null => sel.isi('noHp')?.replace(/^8(?=\d{8,11}$)/, '08') ?? null

function readTanggalLahir(sel: SelPembaca<Kolom>, bagian: BagianNip | null): Tanggal | null {
  if (bagian === null) return sel.tanggal('tanggalLahir')
  const menurutNip = bagian.tanggalLahir
  const tertulis = sel.tanggal('tanggalLahir', (t) => t === menurutNip)
  if (tertulis !== null && tertulis !== menurutNip)
    sel.lapor('tanggalLahir', 'PERINGATAN', `Tanggal lahir berbeda dari NIP (${tanggalPendek(menurutNip)}). Cocokkan dengan SIASN.`)
  return tertulis ?? menurutNip
}

function readJenisKelamin(sel: SelPembaca<Kolom>, bagian: BagianNip | null): 'L' | 'P' | null {
  const menurutNip = bagian?.jenisKelamin ?? null
  const tertulis = sel.nilai('jenisKelamin', jenisKelaminOf, 'L atau P')
  if (tertulis && menurutNip && tertulis !== menurutNip)
    sel.lapor('jenisKelamin', 'PERINGATAN', `Jenis kelamin berbeda dari angka ke-15 NIP (${menurutNip}). Cocokkan dengan SIASN.`)
  return tertulis ?? menurutNip
}

function readGolongan(sel: SelPembaca<Kolom>, isPppk: boolean, kamus: KamusAcuan): string | null {
  const kolom = (['golongan', 'golonganId', 'pangkat'] as const).find((k) => sel.teks(k) !== '') ?? 'golongan'
  return sel.nilai(kolom, (teks) => kamus.golongan(teks, isPppk), isPppk ? 'golongan PPPK I sampai XVII' : 'golongan ruang, misalnya III/c')
}

/** `batas`: the day before which nobody is appointed, the 16th birthday. */
function checkTmt(
  sel: SelPembaca<Kolom>,
  kolom: 'tmtGolongan' | 'tmtCpns' | 'tmtPns',
  { tmt, batas }: { readonly tmt: Tanggal | null; readonly batas: Tanggal | null }
): Tanggal | null {
  if (tmt === null || batas === null || tmt >= batas) return tmt
  sel.lapor(
    kolom,
    'PERINGATAN',
    `TMT ${tanggalPendek(tmt)} jatuh sebelum pegawai berumur 16 tahun, jadi tidak diambil. Periksa tanggalnya.`
  )
  return null
}

function readTmtCpns(sel: SelPembaca<Kolom>, bagian: BagianNip | null): Tanggal | null {
  if (bagian === null || bagian.bulanTmt === null) return sel.tanggal('tmtCpns')
  const menurutNip = `${bagian.tahunTmt}-${String(bagian.bulanTmt).padStart(2, '0')}`
  const tmt = sel.tanggal('tmtCpns', (t) => t.startsWith(menurutNip))
  if (tmt && !tmt.startsWith(menurutNip))
    sel.lapor('tmtCpns', 'PERINGATAN', `TMT CPNS berbeda dari NIP (${menurutNip.split('-').reverse().join('-')}). Cocokkan dengan SIASN.`)
  return tmt
}

/** Issues never repeat a NIK: it is personal data (UU 27/2022). */
function readNik(sel: SelPembaca<Kolom>): string | null {
  const nik = sel.teks('nik').replaceAll(' ', '')
  const isHilang = isPresisiHilang(sel.sel('nik'))
  if (nik === '' || (!isHilang && /^\d{16}$/.test(nik))) return nik || null
  const sebab = isHilang
    ? 'tersimpan sebagai angka sehingga angka belakangnya hilang'
    : `harus 16 angka; sel ini berisi ${nik.length} tanda`
  sel.lapor('nik', 'PERINGATAN', `NIK ${sebab}, jadi tidak diambil. Ubah kolom menjadi Teks dan isi ulang dari sumbernya.`)
  return null
}
