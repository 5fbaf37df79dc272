import type { Eselon } from '../organisasi/jabatan'
import type { BarisNominatif, JabatanNominatif, SimpulUnor } from './baris-nominatif'
import type { Kolom } from './kolom'
import type { KamusAcuan } from './kamus-acuan'
import { isNonEselon } from './nilai/eselon'
import { eselonBiasa, jenisJabatanOf, jenjangOf, type KelompokJabatan, kelompokJabatanOf, kelompokOfNama } from './nilai/jabatan-nilai'
import { normalizeNama } from './nilai/teks'
import type { SelPembaca } from './sel-pembaca'

/** Reads the post a row names, if any; a missing eselon is proposed from the name and reported. */
export function readJabatan(sel: SelPembaca<Kolom>, kamus: KamusAcuan): JabatanNominatif | null {
  const nama = sel.isi('jabatan')
  if (nama === null) return null
  const tertulis = readEselon(sel, kamus)
  const kelompok = readKelompok(sel, nama, tertulis ?? (kamus.isJf(nama) ? 'JF' : null))
  const eselon = kelompok === 'STRUKTURAL' ? (tertulis ?? proposeEselon(sel, nama)) : tertulis
  const jenis = jenisJabatanOf(kelompok, eselon)
  const jenjang = jenis === 'JF' ? jenjangOf(nama) : null
  if (jenis === 'JF' && jenjang === null)
    sel.lapor(
      'jabatan',
      'INFO',
      `Jenjang jabatan fungsional “${nama}” tidak terbaca dari namanya, misalnya “… Ahli Muda”. Lengkapi nama jabatannya.`
    )
  return { nama, jenis, eselon: jenis === 'JF' ? null : eselon, jenjang, kelas: sel.angka('kelas', [1, 17]), siasnId: sel.isi('jabatanId') }
}

/** The path of units below the root, without repetitions: perangkat daerah first, the person's own unit last. */
export function readJalur(sel: SelPembaca<Kolom>): Pick<BarisNominatif, 'instansi' | 'jalur'> {
  const instansi = simpul(sel, 'instansi', 'instansiId')
  const berjenjang = [
    simpul(sel, 'satuanKerja', 'satuanKerjaId'),
    simpul(sel, 'unor1', null),
    simpul(sel, 'unor2', null),
    simpul(sel, 'unor3', null),
    simpul(sel, 'unor', 'unorId')
  ].filter((s) => s !== null)
  const jalur = berjenjang.filter((s, i) => !isSame(s, instansi) && !berjenjang.slice(i + 1).some((lain) => isSame(s, lain)))
  return { instansi, jalur }
}

const isSame = (a: SimpulUnor, b: SimpulUnor | null): boolean =>
  b !== null && (a.nama === b.nama || normalizeNama(a.nama) === normalizeNama(b.nama))

function simpul(sel: SelPembaca<Kolom>, nama: Kolom, id: Kolom | null): SimpulUnor | null {
  const isi = sel.isi(nama)
  return isi === null ? null : { nama: isi, siasnId: id && sel.isi(id) }
}

function readEselon(sel: SelPembaca<Kolom>, kamus: KamusAcuan): Eselon | null {
  const kolom = sel.teks('eselon') === '' ? 'eselonId' : 'eselon'
  return isNonEselon(sel.teks(kolom)) ? null : sel.nilai(kolom, kamus.eselon, 'eselon II.a sampai V.a')
}

function readKelompok(sel: SelPembaca<Kolom>, nama: string, petunjuk: Eselon | 'JF' | null): KelompokJabatan {
  const kolom = sel.teks('jenisJabatan') === '' ? 'jenisJabatanId' : 'jenisJabatan'
  const tertulis = sel.nilai(kolom, kelompokJabatanOf, 'Struktural, Fungsional, atau Pelaksana')
  if (tertulis) return tertulis
  if (petunjuk === 'JF') return 'FUNGSIONAL'
  return petunjuk ? 'STRUKTURAL' : kelompokOfNama(nama)
}

function proposeEselon(sel: SelPembaca<Kolom>, nama: string): Eselon | null {
  const usul = eselonBiasa(nama)
  const kolom = sel.sel('eselon') === undefined ? 'jabatan' : 'eselon'
  sel.lapor(
    kolom,
    'PERINGATAN',
    usul
      ? `Eselon kosong; dari nama jabatannya dianggap ${usul}. Lengkapi eselonnya.`
      : 'Eselon jabatan struktural ini kosong. Lengkapi eselonnya, lalu impor lagi.'
  )
  return usul
}
