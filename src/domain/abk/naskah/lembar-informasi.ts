import type { Bagian, BarisTabel, Blok, Dokumen, Kolom, Sel } from '../../kit/document'
import type { Jabatan, JenisJabatan } from '../../organisasi/jabatan'
import { jalurUnor } from '../../organisasi/jalur-unor'
import { perangkatDaerahOf } from '../../organisasi/unor'
import { namaPemerintah } from '../../peta-jabatan/naskah/bahan-naskah'
import { penandaPenyusun, penandaPimpinan } from '../../peta-jabatan/naskah/penanda-naskah'
import type { Tugas } from '../abk'
import type { InformasiJabatan } from '../informasi-jabatan'
import { type BahanAbk, type CakupanAbk, jabatanNaskah } from './bahan-abk'
import { hasilTeks, jumlahHasil, kebutuhanTugas, totalTugas, waktuPenyelesaian } from './tugas-naskah'

/** The sheets of informasi jabatan of all posts that have one, each in a section of its own (PermenPANRB 1/2020). */
export function lembarInformasi(bahan: BahanAbk, cakupan: CakupanAbk): Dokumen {
  const semua = jabatanNaskah(bahan, cakupan)
  const ber = semua.flatMap((jabatan) => {
    const informasi = bahan.informasiOf(jabatan.id)
    return informasi ? [{ jabatan, informasi }] : []
  })
  const [satu] = ber
  const tanpa = semua.length - ber.length
  return {
    judul: `Informasi Jabatan ${ber.length === 1 && satu ? satu.jabatan.nama : namaPemerintah(bahan.snapshot)}`,
    pembuat: namaPemerintah(bahan.snapshot),
    rupaHuruf: 'ARIAL',
    tata: bahan.tata,
    bagian: ber.map((isi) => lembar(bahan, isi)),
    peringatan: tanpa === 0 ? [] : [`${tanpa} jabatan belum mempunyai informasi jabatan, jadi tidak dicetak.`]
  }
}

type IsiLembar = { readonly jabatan: Jabatan; readonly informasi: InformasiJabatan }

function lembar(bahan: BahanAbk, { jabatan, informasi }: IsiLembar): Bagian {
  const { snapshot } = bahan
  const puncak = perangkatDaerahOf(snapshot.unor, jabatan.unorId)
  const tugas = bahan.abkOf(jabatan.id)?.tugas ?? []
  return {
    nama: jabatan.nama,
    orientasi: 'TEGAK',
    huruf: 10,
    nomorHalaman: 'HALAMAN_BAWAH',
    blok: [
      { jenis: 'KEPALA', tebal: true, baris: ['INFORMASI JABATAN'] },
      { jenis: 'RINCIAN', baris: [...kedudukan(bahan, jabatan), ...kualifikasi(informasi)] },
      ...pekerjaan(bahan, { jabatan, tugas }),
      ...tabelInformasi(informasi),
      {
        jenis: 'RINCIAN',
        baris: [...syarat(informasi), { label: '16. Prestasi yang Diharapkan', isi: isi(informasi.prestasi) }, kelas(jabatan)]
      },
      {
        jenis: 'TANDA_TANGAN',
        ...(puncak ? { kiri: penandaPimpinan(snapshot, puncak, ['Mengetahui,']) } : {}),
        ...penandaPenyusun(bahan)
      }
    ]
  }
}

type Butir = Extract<Blok, { jenis: 'RINCIAN' }>['baris'][number]

/** One part of a numbered field, set in below it. */
const sub = (huruf: string, label: string, teks: string): Butir => ({ label: `\u2003${huruf}. ${label}`, isi: teks })
const isi = (teks: string): string => teks || '–'

/** Several items are numbered, one stands alone. */
const daftar = (butir: readonly string[]): string =>
  butir.length > 1 ? butir.map((teks, at) => `${at + 1}) ${teks}`).join('\n') : isi(butir[0] ?? '')

function kedudukan({ snapshot, informasiOf }: BahanAbk, jabatan: Jabatan): readonly Butir[] {
  const jalur = jalurUnor(snapshot.unor, jabatan.unorId).flatMap((u) =>
    (snapshot.jabatanByUnor.get(u.id) ?? []).filter((j) => j.isPimpinan)
  )
  const rantai = jalur.some((j) => j.id === jabatan.id) ? jalur : [...jalur, jabatan]
  const pada = (jenis: JenisJabatan): string => isi(rantai.flatMap((j) => (j.jenis === jenis ? [j.nama] : [])).join('\n'))
  return [
    { label: '1. Nama Jabatan', isi: jabatan.nama },
    { label: '2. Kode Jabatan', isi: isi(jabatan.kode ?? '') },
    { label: '3. Unit Kerja', isi: isi(jalurUnor(snapshot.unor, jabatan.unorId).at(-1)?.nama ?? '') },
    sub('a', 'JPT Utama', '–'),
    sub('b', 'JPT Madya', '–'),
    sub('c', 'JPT Pratama', pada('JPT_PRATAMA')),
    sub('d', 'Administrator', pada('ADMINISTRATOR')),
    sub('e', 'Pengawas', pada('PENGAWAS')),
    sub('f', 'Pelaksana', pada('PELAKSANA')),
    sub('g', 'Jabatan Fungsional', pada('JF')),
    { label: '4. Ikhtisar Jabatan', isi: isi(informasiOf(jabatan.id)?.ikhtisar ?? '') }
  ]
}

const kualifikasi = ({ pendidikan, pelatihan, pengalaman }: InformasiJabatan): readonly Butir[] => [
  { label: '5. Kualifikasi Jabatan', isi: '' },
  sub('a', 'Pendidikan Formal', daftar(pendidikan)),
  sub('b', 'Pendidikan dan Pelatihan', daftar(pelatihan)),
  sub('c', 'Pengalaman Kerja', daftar(pengalaman))
]

const NOMOR: Kolom = { judul: 'No', lebar: 10, rata: 'TENGAH' }
const kiri = (judul: string, lebar: number): Kolom => ({ judul, lebar, rata: 'KIRI' })
const kanan = (judul: string, lebar: number): Kolom => ({ judul, lebar, rata: 'KANAN' })

const KOLOM_TUGAS: readonly Kolom[] = [
  NOMOR,
  kiri('Uraian Tugas', 45),
  kiri('Hasil Kerja', 25),
  kanan('Jumlah Hasil', 28),
  kanan('Waktu Penyelesaian (menit)', 26),
  kanan('Waktu Efektif (menit)', 18),
  kanan('Kebutuhan Pegawai', 23)
]

type Pekerjaan = { readonly jabatan: Jabatan; readonly tugas: readonly Tugas[] }

/** Tugas pokok and hasil kerja, both from the ABK of the post. */
function pekerjaan({ aturan }: BahanAbk, { jabatan, tugas }: Pekerjaan): readonly Blok[] {
  const pokok = tugas.map((t): readonly Sel[] => [
    t.uraian,
    hasilTeks(t),
    jumlahHasil(t, aturan),
    waktuPenyelesaian(t),
    { angka: aturan.waktuEfektif, desimal: 0 },
    kebutuhanTugas(t, aturan)
  ])
  const hasil = new Map(tugas.filter((t) => hasilTeks(t) !== '').map((t) => [`${hasilTeks(t)}|${t.satuan}`, [hasilTeks(t), t.satuan]]))
  return [
    ...berjudul('6. Tugas Pokok', KOLOM_TUGAS, [
      ...bernomor(KOLOM_TUGAS, pokok),
      ...(tugas.length === 0 ? [] : barisJumlah(totalTugas(jabatan, tugas, aturan)))
    ]),
    ...tabel('7. Hasil Kerja', [NOMOR, kiri('Hasil Kerja', 110), kiri('Satuan Hasil', 55)], [...hasil.values()])
  ]
}

const barisJumlah = ({ kebutuhan, orang }: ReturnType<typeof totalTugas>): readonly BarisTabel[] =>
  [['JUMLAH', kebutuhan] as const, [orang.label, orang.angka] as const].map(([label, angka]) => ({
    jenis: 'JUMLAH',
    sel: [null, label, null, null, null, null, angka]
  }))

const tabelInformasi = (informasi: InformasiJabatan): readonly Blok[] => [
  ...tabel('8. Bahan Kerja', [NOMOR, kiri('Bahan Kerja', 70), kiri('Penggunaan dalam Tugas', 95)], informasi.bahanKerja.map(pasangan)),
  ...tabel(
    '9. Perangkat Kerja',
    [NOMOR, kiri('Perangkat Kerja', 70), kiri('Penggunaan untuk Tugas', 95)],
    informasi.perangkatKerja.map(pasangan)
  ),
  ...tabel(
    '10. Tanggung Jawab',
    [NOMOR, kiri('Uraian', 165)],
    informasi.tanggungJawab.map((teks) => [teks])
  ),
  ...tabel(
    '11. Wewenang',
    [NOMOR, kiri('Uraian', 165)],
    informasi.wewenang.map((teks) => [teks])
  ),
  ...tabel(
    '12. Korelasi Jabatan',
    [NOMOR, kiri('Nama Jabatan', 55), kiri('Unit Kerja/Instansi', 50), kiri('Dalam Hal', 60)],
    informasi.korelasi.map(({ jabatan, unit, hal }) => [jabatan, unit, hal])
  ),
  ...tabel('13. Kondisi Lingkungan Kerja', [NOMOR, kiri('Aspek', 70), kiri('Faktor', 95)], informasi.lingkungan.map(pasangan)),
  ...tabel('14. Risiko Bahaya', [NOMOR, kiri('Nama Risiko', 70), kiri('Penyebab', 95)], informasi.risiko.map(pasangan))
]

const pasangan = ({ nama, untuk }: InformasiJabatan['bahanKerja'][number]): readonly Sel[] => [nama, untuk]

/** A numbered field with its table. */
const tabel = (judul: string, kolom: readonly Kolom[], baris: readonly (readonly Sel[])[]): readonly Blok[] =>
  berjudul(judul, kolom, bernomor(kolom, baris))

/** Rows with their numbers; a field in which nothing stands has one row of dashes. */
const bernomor = (kolom: readonly Kolom[], baris: readonly (readonly Sel[])[]): readonly BarisTabel[] =>
  baris.length === 0
    ? [{ jenis: 'ISI', sel: kolom.map(() => '–') }]
    : baris.map((sel, at) => ({ jenis: 'ISI', sel: [String(at + 1), ...sel.map((s) => (s === '' ? '–' : s))] }))

const berjudul = (judul: string, kolom: readonly Kolom[], baris: readonly BarisTabel[]): readonly Blok[] => [
  { jenis: 'RINCIAN', baris: [{ label: judul, isi: '' }] },
  { jenis: 'TABEL', kolom, tanpaNomorKolom: true, baris }
]

const syarat = (informasi: InformasiJabatan): readonly Butir[] => [
  { label: '15. Syarat Jabatan', isi: '' },
  sub('a', 'Keterampilan Kerja', daftar(informasi.keterampilan)),
  sub('b', 'Bakat Kerja', daftar(informasi.bakat)),
  sub('c', 'Temperamen Kerja', daftar(informasi.temperamen)),
  sub('d', 'Minat Kerja', daftar(informasi.minat)),
  sub('e', 'Upaya Fisik', daftar(informasi.upayaFisik)),
  sub('f', 'Kondisi Fisik', daftar(informasi.kondisiFisik)),
  sub('g', 'Fungsi Pekerjaan', daftar(informasi.fungsiPekerjaan))
]

const kelas = ({ kelas: angka }: Jabatan): Butir => ({ label: '17. Kelas Jabatan', isi: angka === null ? '–' : String(angka) })
