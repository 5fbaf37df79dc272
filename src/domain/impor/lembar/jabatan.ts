import { namaJalur } from '../../organisasi/jalur-unor'
import type { BarisJabatan, RujukanUnor } from '../baris-impor'
import type { BarisKerja } from '../buku-kerja'
import type { BahanLembar, DefinisiLembar } from '../definisi-lembar'
import { daftarMedan, type IsiMedan, medan, medanWajib } from '../medan-lembar'
import { normalizeNama } from '../nilai/teks'
import { jenisUnorOf } from '../nilai/unor-nilai'
import { readCiri, readKebutuhan } from '../read-jabatan-daftar'
import { openTabel, type SelPembaca } from '../sel-pembaca'

const MEDAN = {
  siasnId: medan('ID SIASN', 'ID', 'ID JABATAN', 'JABATAN ID', 'ID SIASN'),
  kode: medan('Kode', 'KODE', 'KODE JABATAN'),
  nama: medanWajib('Nama jabatan', 'NAMA JABATAN', 'JABATAN NAMA', 'JABATAN', 'NOMENKLATUR JABATAN', 'NAMA'),
  jenis: medan('Jenis jabatan', 'JENIS', 'JENIS JABATAN', 'JENIS JABATAN NAMA', 'KELOMPOK JABATAN', 'KATEGORI JABATAN'),
  eselon: medan('Eselon', 'ESELON', 'ESELON NAMA', 'ESELON ID', 'ESL'),
  jenjang: medan('Jenjang', 'JENJANG', 'JENJANG JABATAN'),
  kelas: medan('Kelas jabatan', 'KELAS JABATAN', 'KELAS', 'KLS', 'KLS JABATAN', 'KJ'),
  kebutuhan: medan(
    'Kebutuhan',
    'KEBUTUHAN',
    'K',
    'JUMLAH KEBUTUHAN',
    'KEBUTUHAN PEGAWAI',
    'JUMLAH KEBUTUHAN PEGAWAI',
    'KEBUTUHAN ABK',
    'ABK',
    'FORMASI',
    'PERHITUNGAN JUMLAH KEBUTUHAN'
  ),
  unor: medan('Unit kerja', 'UNIT KERJA', 'UNOR NAMA', 'UNOR', 'NAMA UNOR', 'NAMA UNIT KERJA', 'UNIT ORGANISASI', 'NAMA UNIT', 'UNIT'),
  unorId: medan('Unit kerja (ID SIASN)', 'UNOR ID', 'ID UNOR', 'ID UNIT'),
  kodeUnor: medan('Kode unit kerja', 'KODE UNOR', 'KODE UNIT', 'KODE UNIT KERJA'),
  satuanKerja: medan('Perangkat daerah', 'PERANGKAT DAERAH', 'OPD', 'SKPD', 'SATUAN KERJA', 'SATKER', 'NAMA OPD', 'INSTANSI'),
  pimpinan: medan('Memimpin unit (ya/tidak)', 'PIMPINAN', 'PIMPINAN UNIT', 'MEMIMPIN UNIT')
} as const satisfies Readonly<Record<string, IsiMedan>>

type KolomJabatan = keyof typeof MEDAN

/** A list of posts with their need: a recap of the peta jabatan or ABK, or SIASN's reference of jabatan. */
export const lembarJabatan: DefinisiLembar = {
  nama: 'Daftar jabatan dengan kebutuhan',
  medan: daftarMedan(MEDAN),
  dikenal: [
    'NO',
    'NOMOR',
    'NO URUT',
    'KET',
    'KETERANGAN',
    'BEZETTING',
    'BEZETTING PNS',
    'BEZETTING PPPK',
    'BEZETTING JUMLAH',
    'JUMLAH PEGAWAI YANG ADA',
    'KELEBIHAN/KEKURANGAN',
    'SELISIH',
    'BUP',
    'EJ',
    'PJ'
  ],
  kunci: 'nama',
  isianMinimum: 1,
  isCocok: (judul) => {
    const ciri = ['kebutuhan', 'kelas', 'jenjang', 'eselon'].filter((kunci) => judul.has(kunci)).length
    return judul.has('nama') && judul.size >= 3 && (/JABATAN/i.test(judul.get('nama') ?? '') ? ciri > 0 : ciri > 1)
  },
  open: (bahan) => {
    const open = openTabel<KolomJabatan>(bahan)
    return (baris) => readJabatanBaris(bahan, open(baris), baris)
  }
}

function readJabatanBaris({ tabel, kamus }: BahanLembar, sel: SelPembaca<KolomJabatan>, { nomor }: BarisKerja): readonly BarisJabatan[] {
  const nama = sel.isi('nama')
  if (nama === null) {
    sel.lapor('nama', 'TOLAK', 'Nama jabatan kosong. Isi nama jabatan, lalu impor lagi.')
    return []
  }
  const jabatan = {
    siasnId: sel.isi('siasnId'),
    kode: sel.isi('kode'),
    ...readCiri(sel, nama, kamus),
    kelas: sel.angka('kelas', [1, 17]),
    kebutuhan: readKebutuhan(sel, 'kebutuhan'),
    isPimpinan: sel.nilai('pimpinan', isYa, 'ya atau tidak')
  }
  return [{ entitas: 'jabatan', berkas: tabel.berkas, lembar: tabel.lembar, baris: nomor, jabatan, unor: readUnit(sel) }]
}

function readUnit(sel: SelPembaca<KolomJabatan>): RujukanUnor {
  const [unor, satuanKerja] = [sel.isi('unor'), sel.isi('satuanKerja')]
  const nama = unor === null ? [] : pathOf(unor)
  const isLengkap = satuanKerja === null || (nama.length > 1 && normalizeNama(nama[0] ?? '') === normalizeNama(satuanKerja))
  const jalur = (isLengkap ? nama : [satuanKerja, ...nama]).map((teks) => ({ nama: teks, siasnId: null }))
  const siasnId = sel.isi('unorId')
  return { siasnId, kode: sel.isi('kodeUnor'), nama: nama.at(-1) ?? satuanKerja, jalur: jalur.length > 1 ? jalur : [] }
}

/** A unit as our own recap writes it, with the units it stands in; any other name, whatever strokes it has, is one name. */
function pathOf(unor: string): readonly string[] {
  const nama = namaJalur(unor)
  return jenisUnorOf(nama[0] ?? '') === 'LAINNYA' ? [unor] : nama
}

function isYa(teks: string): boolean | null {
  if (/^(Y|YA|V|X|1|TRUE|BENAR)$/i.test(teks)) return true
  return /^(T|TDK|TIDAK|BUKAN|FALSE|SALAH)$/i.test(teks) ? false : null
}
