import type { BarisTabel, Kolom, Sel } from '../../kit/document'
import { tanggalPanjang, tanggalPendek } from '../../kit/tanggal'
import { type BarisMatriks, barisMatriks } from '../../mutasi/matriks'
import { SIFAT_BAHAN_SIDANG } from '../../mutasi/tabel-berita-acara'
import { tinjau, type Tinjauan } from '../../mutasi/tinjauan'
import type { BahanMutasi } from '../bahan-mutasi'
import { defineNaskah } from '../jenis-naskah'
import { jabatanUnit, NAMA_ARAH, namaNip, pangkatTmt } from '../lampiran-mutasi'
import { bagian, baris, kepala, paragraf, pola, tabel, tandaTangan } from '../pola/blok'
import { temuanNaskah } from '../temuan-naskah'

/** The before–after table that the Tim Penilai Kinerja reads (PP 11/2017 Ps 191; domain 6.1). */
export const matriksMutasi = defineNaskah({
  id: 'matriks-mutasi',
  judul: 'Matriks Sebelum–Sesudah',
  kelompok: 'SIDANG',
  sasaran: 'RENCANA',
  formats: ['pdf', 'docx', 'xlsx'],
  penomoran: 'TANPA',
  buku: null,
  pola: pola(
    'ARIAL',
    bagian(
      'Matriks',
      [
        paragraf('sifat', SIFAT_BAHAN_SIDANG, { rata: 'KANAN', menjorok: false }),
        kepala('judul', baris('MATRIKS SEBELUM DAN SESUDAH MUTASI JABATAN', 'PEMERINTAH KOTA {KOTA}', '{NAMA_RENCANA}'), true),
        paragraf('keadaan', 'Keadaan: {keadaan}; rencana TMT {tmt}', { rata: 'KIRI', menjorok: false }),
        tabel('matriks', 'matriks'),
        tandaTangan('penanda', {
          pembuka: '{kota}, {keadaan}',
          jabatan: '{jabatan_kepala_bkpsdm},',
          nama: '{nama_kepala_bkpsdm}',
          keterangan: baris('[[{pangkat_kepala_bkpsdm}]]', '[[NIP {nip_kepala_bkpsdm}]]')
        })
      ],
      { orientasi: 'MENDATAR', huruf: 7.5, nomorHalaman: 'HALAMAN_BAWAH' }
    )
  ),
  tabel: { matriks: ({ bahan }) => ({ kolom: KOLOM, baris: rows(bahan) }) },
  medan: [
    {
      nama: 'keadaan',
      sebutan: 'Hari data dibaca',
      kelompok: 'NASKAH',
      nilai: ({ bahan }) => tanggalPanjang(bahan.today)
    }
  ],
  periksa: ({ bahan }) =>
    rows(bahan).length === 0 ? [temuanNaskah('Rencana ini belum memuat langkah yang sesuai dengan data; matriks masih kosong.', true)] : []
})

const KOLOM: readonly Kolom[] = [
  { judul: 'No.', lebar: 8, rata: 'TENGAH' },
  { judul: 'Nama / NIP', lebar: 41, rata: 'KIRI' },
  { judul: 'Pangkat / Gol. / TMT', lebar: 24, rata: 'KIRI' },
  { judul: 'Pendidikan', lebar: 20, rata: 'KIRI' },
  { judul: 'Jabatan Lama / Eselon / TMT', lebar: 32, rata: 'KIRI' },
  { judul: 'Jabatan Baru / Eselon', lebar: 32, rata: 'KIRI' },
  { judul: 'Lama Jabatan', lebar: 14, rata: 'KIRI' },
  { judul: 'Diklat', lebar: 18, rata: 'KIRI' },
  { judul: 'Predikat 2 Tahun', lebar: 16, rata: 'KIRI' },
  { judul: 'Talenta / JPM', lebar: 15, rata: 'KIRI' },
  { judul: 'TMT Pensiun', lebar: 18, rata: 'TENGAH' },
  { judul: 'Catatan Aturan', lebar: 43, rata: 'KIRI' },
  { judul: 'Keputusan', lebar: 18, rata: 'KIRI' }
]

/** Appointments in the order of the decree's annex, then what releases or only adds a duty. */
function rows(bahan: BahanMutasi): readonly BarisTabel[] {
  const { proyeksi, berkas, setelanOf, temuan, keputusanRapat, pengangkatan } = bahan
  const semua = barisMatriks({ proyeksi, bahan: { berkas, setelanOf }, perLangkah: temuan, keputusan: keputusanRapat })
  const perLangkah = new Map(semua.map((b) => [b.langkah.id, b]))
  const angkat = new Map(pengangkatan.map((p) => [p.langkah.id, p]))
  const urut = [...angkat.keys(), ...semua.map(({ langkah }) => langkah.id).filter((id) => !angkat.has(id))]
  return urut.flatMap((id, at): readonly BarisTabel[] => {
    const isi = perLangkah.get(id)
    const tinjauan = isi && (angkat.get(id) ?? tinjau(proyeksi, isi.langkah, berkas))
    return tinjauan ? [{ jenis: 'ISI', sel: cells(tinjauan, { ...isi, nomor: at + 1 }, bahan) }] : []
  })
}

function cells(tinjauan: Tinjauan, { nomor, isi }: BarisMatriks, bahan: BahanMutasi): readonly Sel[] {
  const { pegawai, asal } = tinjauan
  const sejak = asal?.penempatan.tmtMulai ?? null
  return [
    String(nomor),
    namaNip(pegawai),
    pangkatTmt(pegawai),
    isi.pendidikan,
    `${jabatanUnit(bahan.sebelum, asal)}${sejak ? `\nTMT ${tanggalPendek(sejak)}` : ''}`,
    baru(tinjauan, bahan),
    isi.masa,
    isi.diklat,
    isi.predikat,
    isi.talenta,
    isi.bup,
    isi.catatan || 'Tidak ada catatan',
    isi.keputusan
  ]
}

function baru({ langkah, tujuan, arah, tmt }: Tinjauan, bahan: BahanMutasi): string {
  if (langkah.jenis === 'LEPAS' || !tujuan) return 'Dilepas dari jabatan; belum ditempatkan'
  const sementara = { PLT: 'Plt. ', PLH: 'Plh. ', ANGKAT: '' }[langkah.jenis]
  const sendiri = tmt === bahan.rencana.tmt ? '' : `\nTMT ${tanggalPendek(tmt)}`
  return `${sementara}${jabatanUnit(bahan.proyeksi.snapshot, tujuan)}${arah ? `\n${NAMA_ARAH[arah]}` : ''}${sendiri}`
}
