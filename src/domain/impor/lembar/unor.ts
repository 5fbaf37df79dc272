import { JENIS_UNOR, type JenisUnor, type Unor } from '../../organisasi/unor'
import type { BarisUnor, RujukanUnor } from '../baris-impor'
import type { BarisKerja } from '../buku-kerja'
import type { BahanLembar, DefinisiLembar } from '../definisi-lembar'
import { daftarMedan, type IsiMedan, medan, medanWajib } from '../medan-lembar'
import { normalizeNama, selTeks } from '../nilai/teks'
import { openTabel, type SelPembaca } from '../sel-pembaca'

const MEDAN = {
  siasnId: medan('ID SIASN', 'ID', 'ID UNOR', 'UNOR ID', 'ID UNIT', 'ID SIASN', 'ID UNIT KERJA'),
  kode: medan(
    'Kode',
    'KODE',
    'KODE UNOR',
    'KODE UNIT',
    'KODE UNIT KERJA',
    'KODE OPD',
    'KODE SATKER',
    'KODE ORGANISASI',
    'KODE UNIT ORGANISASI'
  ),
  nama: medanWajib(
    'Nama unit',
    'NAMA UNOR',
    'NAMA UNIT',
    'NAMA UNIT KERJA',
    'NAMA UNIT ORGANISASI',
    'UNOR NAMA',
    'UNIT KERJA',
    'UNIT ORGANISASI',
    'UNOR',
    'NAMA OPD',
    'NAMA PERANGKAT DAERAH',
    'PERANGKAT DAERAH',
    'NAMA ORGANISASI',
    'NAMA'
  ),
  indukId: medan(
    'Induk (ID SIASN)',
    'ID ATASAN',
    'ID INDUK',
    'UNOR ATASAN ID',
    'DIATASAN ID',
    'ID UNOR ATASAN',
    'ID UNOR INDUK',
    'PARENT ID'
  ),
  kodeInduk: medan('Kode induk', 'KODE INDUK', 'KODE ATASAN', 'KODE UNIT INDUK', 'KODE UNOR INDUK', 'INDUK KODE', 'KODE UNIT ATASAN'),
  induk: medan(
    'Induk',
    'INDUK',
    'NAMA INDUK',
    'UNOR INDUK',
    'UNIT INDUK',
    'UNOR ATASAN',
    'UNIT ATASAN',
    'NAMA UNOR ATASAN',
    'NAMA UNIT ATASAN',
    'NAMA ATASAN',
    'ATASAN',
    'DI BAWAH',
    'PARENT'
  ),
  jenis: medan('Jenis unit', 'JENIS', 'JENIS UNOR', 'JENIS UNIT', 'JENIS UNIT KERJA', 'TINGKAT UNIT'),
  tipe: medan('Tipe (A/B/C)', 'TIPE', 'TIPE DINAS', 'TIPE PERANGKAT DAERAH', 'TIPELOGI'),
  urut: medan('Urutan', 'URUTAN', 'URUT', 'NO URUT UNIT')
} as const satisfies Readonly<Record<string, IsiMedan>>

type KolomUnor = keyof typeof MEDAN

/** A list of units: SIASN HierarkiUnor, or kode, nama, induk in any wording. Parents may come later. */
export const lembarUnor: DefinisiLembar = {
  nama: 'Daftar unit organisasi',
  medan: daftarMedan(MEDAN),
  dikenal: ['NO', 'NOMOR', 'NO URUT', 'KET', 'KETERANGAN', 'ESELON', 'ESELON ID', 'NAMA JABATAN', 'ALAMAT'],
  kunci: 'nama',
  isianMinimum: 1,
  isCocok: (judul) => {
    if (!judul.has('nama') || judul.size < 2) return false
    const menyebutInduk = judul.has('indukId') || judul.has('kodeInduk') || judul.has('induk')
    return menyebutInduk || (judul.has('kode') && /UNOR|UNIT|OPD|PERANGKAT|ORGANISASI/i.test(judul.get('nama') ?? ''))
  },
  open: (bahan) => {
    const open = openTabel<KolomUnor>(bahan)
    const kenalan = kenalanOf(bahan)
    return (baris) => readUnor(bahan, open(baris), { baris, kenalan })
  }
}

/** The ids and codes the sheet itself gives to units: a parent may be named by either. */
type Kenalan = { readonly id: ReadonlySet<string>; readonly kode: ReadonlySet<string> }

function kenalanOf({ tabel }: BahanLembar): Kenalan {
  const all = (kolom: KolomUnor): ReadonlySet<string> => {
    const at = tabel.kolom.get(kolom)
    return new Set(at === undefined ? [] : tabel.baris.map(({ sel }) => selTeks(sel[at])))
  }
  return { id: all('siasnId'), kode: all('kode') }
}

function readUnor(
  { tabel }: BahanLembar,
  sel: SelPembaca<KolomUnor>,
  { baris, kenalan }: { readonly baris: BarisKerja; readonly kenalan: Kenalan }
): readonly BarisUnor[] {
  const nama = sel.isi('nama')
  if (nama === null) {
    sel.lapor('nama', 'TOLAK', 'Nama unit kosong. Isi nama unit, lalu impor lagi.')
    return []
  }
  const unor = {
    siasnId: sel.isi('siasnId'),
    kode: sel.isi('kode'),
    nama,
    jenis: sel.nilai('jenis', jenisUnorOfTeks, 'jenis perangkat daerah, misalnya Dinas atau Bidang'),
    tipe: sel.nilai('tipe', tipeOf, 'A, B, atau C'),
    urut: sel.angka('urut', [0, 99_999])
  }
  return [{ entitas: 'unor', berkas: tabel.berkas, lembar: tabel.lembar, baris: baris.nomor, unor, induk: readInduk(sel, unor, kenalan) }]
}

function readInduk(sel: SelPembaca<KolomUnor>, unor: Pick<Unor, 'siasnId' | 'kode' | 'nama'>, kenalan: Kenalan): RujukanUnor | null {
  const rujukan = rujukanOf(sel, kenalan)
  if (rujukan === null) return kodeDiAtas(unor.kode, kenalan)
  if (!isDiriSendiri(rujukan, unor)) return rujukan
  const kolom = (['indukId', 'kodeInduk', 'induk'] as const).find((k) => sel.isi(k) !== null) ?? 'induk'
  sel.lapor(kolom, 'PERINGATAN', 'Unit ini menyebut dirinya sendiri sebagai induk, jadi induknya tidak diambil. Perbaiki kolom induk.')
  return kodeDiAtas(unor.kode, kenalan)
}

/** The parent a row names: by id, by code, or by words that may themselves be an id or a code of the sheet. */
function rujukanOf(sel: SelPembaca<KolomUnor>, kenalan: Kenalan): RujukanUnor | null {
  const [siasnId, kode, induk] = [sel.isi('indukId'), sel.isi('kodeInduk'), sel.isi('induk')]
  if (induk === null) return siasnId === null && kode === null ? null : { siasnId, kode, nama: null, jalur: [] }
  if (kenalan.id.has(induk)) return { siasnId: siasnId ?? induk, kode, nama: null, jalur: [] }
  if (kenalan.kode.has(induk)) return { siasnId, kode: kode ?? induk, nama: null, jalur: [] }
  return { siasnId, kode, nama: induk, jalur: [] }
}

/** `1.2.10` stands below `1.2` where the sheet has it. */
function kodeDiAtas(kode: string | null, kenalan: Kenalan): RujukanUnor | null {
  for (let atas = potong(kode ?? ''); atas !== ''; atas = potong(atas))
    if (kenalan.kode.has(atas)) return { siasnId: null, kode: atas, nama: null, jalur: [] }
  return null
}

const potong = (kode: string): string => kode.slice(0, Math.max(0, kode.lastIndexOf('.')))

const isDiriSendiri = (induk: RujukanUnor, unor: Pick<Unor, 'siasnId' | 'kode' | 'nama'>): boolean =>
  (induk.siasnId !== null && induk.siasnId === unor.siasnId) ||
  (induk.kode !== null && induk.kode === unor.kode) ||
  (induk.nama !== null && normalizeNama(induk.nama) === normalizeNama(unor.nama))

/** `Sekretariat Daerah`, `sub bagian`, `UPT`. */
function jenisUnorOfTeks(teks: string): JenisUnor | null {
  const nama = normalizeNama(teks)
    .replace(/^UPT$/, 'UPTD')
    .replace(/^SUBBAG$/, 'SUBBAGIAN')
  return JENIS_UNOR.find((jenis) => jenis.replaceAll('_', ' ') === nama) ?? null
}

function tipeOf(teks: string): Unor['tipe'] {
  const huruf = teks.toUpperCase().replace(/^(TIPE|TYPE) */, '')
  return (['A', 'B', 'C'] as const).find((tipe) => tipe === huruf) ?? null
}
