import type { Kolom } from '../../kit/document'
import { type IsiTabel, defineNaskah } from '../jenis-naskah'
import { jabatanUnit, namaNip } from '../lampiran-mutasi'
import type { Konteks } from '../medan/medan-gabung'
import { dilantik } from '../pelantikan/barisan'
import { MEDAN_HARI_PELANTIKAN } from '../pelantikan/medan-pelantikan'
import { isDilantik } from '../pengangkatan'
import { bagian, baris, paragraf, pola, rincian, tembusan } from '../pola/blok'
import { MEDAN_RENCANA } from '../surat/medan-surat'
import { periksaUndanganPelantikan } from '../surat/periksa-surat'
import { alamat, butir, kopSetda, lampiranSurat, penandaSekda, penutupSurat, perihal, tambahan, tempatTanggal } from '../surat/pola-surat'

const PENANDA = penandaSekda('a.n. Wali Kota {kota}')

const SURAT = bagian('Undangan Pelantikan', [
  kopSetda(),
  tempatTanggal(),
  perihal(),
  alamat('Yth.'),
  butir('undangan', 'Saudara yang namanya tercantum dalam Lampiran surat ini', '[[{undangan_lain}]]'),
  paragraf('tempat-tujuan', 'di {kota}', { rata: 'KIRI', menjorok: false }),
  paragraf(
    'isi',
    'Dengan ini dimohon kehadiran Saudara pada pelantikan dan pengambilan sumpah/janji jabatan {sebutan_pegawai} di lingkungan Pemerintah Kota {kota}, yang akan dilaksanakan pada:'
  ),
  rincian(
    'acara',
    baris(
      'Hari: {hari_pelantikan}',
      'Tanggal: {tgl_pelantikan}',
      'Pukul: {pukul_pelantikan}',
      'Tempat: {tempat}',
      '[[Pakaian: {pakaian_pelantikan}]]'
    )
  ),
  paragraf(
    'kehadiran',
    'Bagi Saudara yang akan dilantik, kehadiran tidak dapat diwakilkan dan diharapkan hadir sebelum acara dimulai untuk persiapan.'
  ),
  tambahan(),
  paragraf('penutup', 'Demikian undangan ini disampaikan, atas kehadirannya diucapkan terima kasih.'),
  penutupSurat(PENANDA),
  tembusan('tembusan', baris('Wali Kota {kota} (sebagai laporan);', '{jabatan_kepala_bkpsdm} Kota {kota}.'))
])

const DAFTAR = lampiranSurat(
  {
    nama: 'Lampiran',
    surat: 'SURAT {JABATAN_SEKDA}',
    judul: baris('DAFTAR UNDANGAN', 'PELANTIKAN DAN PENGAMBILAN SUMPAH/JANJI JABATAN'),
    tabel: 'dilantik',
    penanda: PENANDA
  },
  { orientasi: 'TEGAK' }
)

const KOLOM: readonly Kolom[] = [
  { judul: 'No.', lebar: 10, rata: 'TENGAH' },
  { judul: 'Nama / NIP', lebar: 65, rata: 'KIRI' },
  { judul: 'Jabatan Sekarang – Unit Kerja', lebar: 90, rata: 'KIRI' }
]

/** Who is invited to be inaugurated: the post to come stays unsaid until then. */
const tabelDilantik = ({ bahan }: Konteks): IsiTabel => ({
  kolom: KOLOM,
  baris: dilantik(bahan).map(({ pegawai, asal }, at) => ({
    jenis: 'ISI',
    sel: [String(at + 1), namaNip(pegawai), jabatanUnit(bahan.sebelum, asal)]
  }))
})

/** Undangan pelantikan: calls those who are to be inaugurated, and the guests (domain 6.4). */
export const undanganPelantikan = defineNaskah({
  id: 'undangan-pelantikan',
  judul: 'Undangan Pelantikan',
  kelompok: 'PELANTIKAN',
  sasaran: 'RENCANA',
  cakup: isDilantik,
  formats: ['pdf', 'docx', 'xlsx'],
  penomoran: 'SENDIRI',
  buku: 'pengangkatan',
  pola: pola('ARIAL', SURAT, DAFTAR),
  baku: { sifat: 'Segera', lampiran: '1 (satu) berkas', hal: 'Undangan Pelantikan dan Pengambilan Sumpah/Janji Jabatan' },
  medan: [...MEDAN_RENCANA, ...MEDAN_HARI_PELANTIKAN],
  tabel: { dilantik: tabelDilantik },
  periksa: periksaUndanganPelantikan
})
