import type { BarisImpor, BarisJabatan } from '../baris-impor'
import type { BarisKerja } from '../buku-kerja'
import type { BahanLembar, DefinisiLembar } from '../definisi-lembar'
import { daftarMedan, type IsiMedan, medan, medanWajib } from '../medan-lembar'
import { type CabangPeta, createCabang, type SimpulPeta } from '../cabang-peta'
import { eselonBiasa, jenisJabatanOf } from '../nilai/jabatan-nilai'
import { type CiriJabatan, jenisTersurat, readCiri, readKebutuhan } from '../read-jabatan-daftar'
import { reportSel } from '../sel-masalah'
import { openTabel, type SelPembaca } from '../sel-pembaca'

const MEDAN = {
  nomor: medanWajib('Nomor', 'NOMOR', 'KODE HIRARKI', 'KODE HIERARKI'),
  nama: medanWajib('Nama', 'NAMA'),
  tipe: medan('Tipe', 'TIPE', 'TIPE NODE'),
  jenis: medan('Kategori', 'KATEGORI', 'KATEGORI JABATAN'),
  rumpun: medan('Rumpun', 'RUMPUN', 'RUMPUN JABATAN'),
  jenjang: medan('Jenjang', 'JENJANG', 'JENJANG JABATAN'),
  eselon: medan('Eselon', 'ESELON'),
  kelas: medan('Kelas jabatan', 'KELAS', 'KELAS JABATAN'),
  kebutuhan: medan('Kebutuhan', 'KEBUTUHAN', 'KEB', 'JUMLAH KEBUTUHAN'),
  eksisting: medan('Eksisting (tidak diambil)', 'EKSISTING', 'EXISTING', 'BEZETTING'),
  kode: medan('Kode', 'KODE', 'KODE JABATAN'),
  unitKerja: medan('Unit kerja', 'UNIT KERJA'),
  kepalaNama: medan('Jabatan kepala', 'KEPALA NAMA', 'NAMA KEPALA'),
  kepalaKode: medan('Kode jabatan kepala', 'KEPALA KODE', 'KODE KEPALA'),
  kepalaJenjang: medan('Jenjang kepala', 'KEPALA JENJANG', 'JENJANG KEPALA'),
  kepalaKebutuhan: medan('Kebutuhan kepala', 'KEPALA KEBUTUHAN', 'KEBUTUHAN KEPALA'),
  kepalaEksisting: medan('Eksisting kepala (tidak diambil)', 'KEPALA EKSISTING', 'EKSISTING KEPALA'),
  template: medan('Template', 'TEMPLATE')
} as const satisfies Readonly<Record<string, IsiMedan>>

type KolomPeta = keyof typeof MEDAN

/** The exchange sheet of the browser tool Peta Jabatan Builder: a tree by numbers such as `1.2.10`, heads inside the unit's row. */
export const lembarPetaJabatan: DefinisiLembar = {
  nama: 'Peta Jabatan Builder',
  medan: daftarMedan(MEDAN),
  dikenal: ['SELISIH', 'PARENT NOMOR', 'PARENT NAMA', 'PARENT ID', 'KETERANGAN', 'KODE TAUTAN'],
  kunci: 'nomor',
  isianMinimum: 1,
  isCocok: (judul) => ['nomor', 'nama', 'tipe'].every((kunci) => judul.has(kunci)) && judul.size >= 5,
  open: (bahan) => {
    reportEksisting(bahan)
    const open = openTabel<KolomPeta>(bahan)
    const cabang = createCabang(bahan.tabel)
    return (baris) => readSimpul(bahan, open(baris), { baris, cabang })
  }
}

/** A count of people without their names fills no post. */
function reportEksisting({ tabel, masalah }: BahanLembar): void {
  if (!tabel.kolom.has('eksisting') && !tabel.kolom.has('kepalaEksisting')) return
  const pesan = 'Kolom eksisting hanya jumlah tanpa nama pegawai, jadi tidak diambil. Pengisi jabatan berasal dari daftar pegawai.'
  masalah.push({ berkas: tabel.berkas, lembar: tabel.lembar, baris: 0, kolom: null, nilai: null, parah: 'INFO', pesan })
}

type Letak = { readonly baris: BarisKerja; readonly cabang: CabangPeta }

function readSimpul(bahan: BahanLembar, sel: SelPembaca<KolomPeta>, { baris, cabang }: Letak): readonly BarisImpor[] {
  const simpul = cabang.simpulOf(baris)
  if (!simpul.ok) {
    reportSel(bahan, baris, { kolom: simpul.kolom, parah: 'TOLAK', pesan: simpul.pesan })
    return []
  }
  if (simpul.isIndukHilang)
    sel.lapor('nomor', 'PERINGATAN', 'Nomor di atasnya tidak ada di lembar ini; baris digantung pada nomor terdekat yang ada.')
  return simpul.isUnit ? readUnit(bahan, sel, { baris, simpul }) : readJabatan(bahan, sel, { baris, simpul })
}

type Terletak = { readonly baris: BarisKerja; readonly simpul: SimpulPeta }

function readUnit({ tabel }: BahanLembar, sel: SelPembaca<KolomPeta>, { baris, simpul }: Terletak): readonly BarisImpor[] {
  const letak = { berkas: tabel.berkas, lembar: tabel.lembar, baris: baris.nomor }
  if (/^(TAUTAN|LINK)$/i.test(sel.teks('tipe')))
    sel.lapor('tipe', 'INFO', 'Tautan ke berkas lain: unitnya diambil, susunan di bawahnya ada di berkas itu.')
  if (sel.teks('template') !== '')
    sel.lapor('template', 'INFO', 'Template: kebutuhan tiap satuan ada di lembar lain yang tidak dibaca. Lengkapi lewat daftar jabatan.')
  const unor = { siasnId: null, kode: sel.isi('kode'), nama: simpul.nama, jenis: null, tipe: null, urut: simpul.urut }
  const kepala = readKepala(sel, simpul)
  const unit = { entitas: 'unor' as const, ...letak, unor, induk: simpul.induk }
  return kepala ? [unit, { entitas: 'jabatan', ...letak, jabatan: kepala, unor: simpul.diri }] : [unit]
}

/** The head of a unit, if any of its columns says something. A structural post has one seat or, abolished, none. */
function readKepala(sel: SelPembaca<KolomPeta>, simpul: SimpulPeta): BarisJabatan['jabatan'] | null {
  const isAda = (['kepalaNama', 'kepalaKode', 'kepalaJenjang', 'kepalaKebutuhan'] as const).some((kolom) => sel.teks(kolom) !== '')
  if (!isAda) return null
  const nama = sel.isi('kepalaNama') ?? `Kepala ${simpul.nama}`
  return {
    siasnId: null,
    kode: sel.isi('kepalaKode'),
    ...readCiriKepala(sel, nama),
    kelas: null,
    kebutuhan: sel.angka('kepalaKebutuhan', [0, 99]),
    isPimpinan: true
  }
}

function readCiriKepala(sel: SelPembaca<KolomPeta>, nama: string): CiriJabatan {
  const jenis = sel.nilai('kepalaJenjang', jenisTersurat, 'JPT Pratama, Administrator, atau Pengawas')
  return { nama, jenis: jenis ?? jenisJabatanOf('STRUKTURAL', eselonBiasa(nama)), jenjang: null, eselon: null }
}

/** A post of the unit above it; where there is none, of the unit its own column names. */
function readJabatan({ tabel, kamus }: BahanLembar, sel: SelPembaca<KolomPeta>, { baris, simpul }: Terletak): readonly BarisJabatan[] {
  const unitKerja = sel.isi('unitKerja')
  const unor = simpul.induk ?? (unitKerja === null ? null : { siasnId: null, kode: null, nama: unitKerja, jalur: [] })
  if (unor === null) {
    sel.lapor('nomor', 'TOLAK', 'Jabatan ini tidak berada di bawah unit mana pun. Perbaiki nomornya atau isi unit kerjanya.')
    return []
  }
  const jabatan = {
    siasnId: null,
    kode: sel.isi('kode'),
    ...readCiri(sel, simpul.nama, kamus),
    kelas: sel.angka('kelas', [1, 17]),
    kebutuhan: readKebutuhan(sel, 'kebutuhan'),
    isPimpinan: null
  }
  return [{ entitas: 'jabatan', berkas: tabel.berkas, lembar: tabel.lembar, baris: baris.nomor, jabatan, unor }]
}
