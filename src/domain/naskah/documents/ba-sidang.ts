import type { Kolom } from '../../kit/document'
import { nipSpasi } from '../../pegawai/nip-spasi'
import { SIFAT_BAHAN_SIDANG } from '../../mutasi/tabel-berita-acara'
import { type IsiTabel, defineNaskah } from '../jenis-naskah'
import type { Konteks } from '../medan/medan-gabung'
import type { BlokPola } from '../pola/pola'
import { bagian, baris, kepala, kepalaLampiran, kop, paragraf, pola, tabel, tandaTangan } from '../pola/blok'
import { type HasilSidang, hasilSidang } from '../surat/hasil-sidang'
import { MEDAN_RENCANA, MEDAN_SIDANG } from '../surat/medan-surat'
import { periksaHariSidang, periksaPutusan, periksaTim } from '../surat/periksa-surat'
import { butir, judulBagian } from '../surat/pola-surat'
import { timPenilai } from '../surat/tim-penilai'

const rahasia = (id: string): BlokPola => paragraf(id, SIFAT_BAHAN_SIDANG, { rata: 'KANAN', menjorok: false })

const ketuaDanSekretaris = (id: string): BlokPola =>
  tandaTangan(
    id,
    { pembuka: '', jabatan: 'Sekretaris,', nama: '{nama_sekretaris_tim}', keterangan: '{jabatan_sekretaris_tim}' },
    { pembuka: '', jabatan: 'Ketua,', nama: '{nama_sekda}', keterangan: '{jabatan_sekda}' }
  )

const BERITA_ACARA = bagian(
  'Berita acara',
  [
    rahasia('rahasia'),
    kop(),
    kepala('judul', baris('BERITA ACARA SIDANG', 'TIM PENILAI KINERJA PEGAWAI NEGERI SIPIL', 'NOMOR {nomor}'), true),
    paragraf(
      'pembuka',
      'Pada hari ini {hari_sidang}, tanggal {tgl_sidang_terbilang}, bertempat di {tempat_sidang}, telah dilaksanakan sidang Tim Penilai Kinerja Pegawai Negeri Sipil Pemerintah Kota {kota} dengan jumlah unsur tim {jumlah_tim} orang.'
    ),
    judulBagian('judul-dasar', 'A. Dasar'),
    butir(
      'dasar',
      'Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara.',
      'Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 17 Tahun 2020.',
      '[[Keputusan Wali Kota {kota} {sk_tim}.]]'
    ),
    judulBagian('judul-peserta', 'B. Peserta'),
    tabel('peserta', 'peserta'),
    butir('peserta-lain', '[[{daftar_peserta_lain}]]'),
    judulBagian('judul-pokok', 'C. Pokok Bahasan'),
    butir(
      'pokok',
      'Rencana “{rencana}”, terhitung mulai tanggal {tmt}, yang memuat {sejumlah_orang} pengangkatan: {ringkasan_arah}.',
      'Pemeriksaan rencana terhadap ketentuan peraturan perundang-undangan: {hasil_periksa}.'
    ),
    judulBagian('judul-hasil', 'D. Hasil Pertimbangan'),
    paragraf('pengantar-hasil', 'Hasil pertimbangan untuk setiap jabatan tercantum dalam Lampiran berita acara ini.', { menjorok: false }),
    butir('simpulan', '{simpulan_sidang}'),
    judulBagian('judul-kesimpulan', 'E. Kesimpulan dan Rekomendasi'),
    butir(
      'kesimpulan',
      'Jabatan yang disetujui pengisiannya direkomendasikan untuk diproses lebih lanjut; jabatan yang ditunda atau tidak disetujui dibahas kembali dalam sidang berikutnya.',
      'Hasil pertimbangan disampaikan kepada Wali Kota {kota} selaku Pejabat Pembina Kepegawaian untuk ditetapkan.',
      '[[{kesimpulan_sidang}]]'
    ),
    paragraf('penutup', 'Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.'),
    ketuaDanSekretaris('penanda'),
    judulBagian('judul-anggota', 'Anggota'),
    tabel('anggota', 'anggota')
  ],
  { huruf: 11 }
)

const LAMPIRAN = bagian(
  'Hasil pertimbangan',
  [
    rahasia('rahasia-lampiran'),
    kepalaLampiran(
      'kepala-lampiran',
      baris('LAMPIRAN', 'BERITA ACARA SIDANG TIM PENILAI KINERJA', 'NOMOR: {nomor}', 'TANGGAL: {TGL_SIDANG}')
    ),
    kepala('judul-lampiran', baris('HASIL PERTIMBANGAN TIM PENILAI KINERJA', '{RENCANA}'), true),
    tabel('hasil', 'hasil'),
    ketuaDanSekretaris('penanda-lampiran')
  ],
  { orientasi: 'MENDATAR', huruf: 9 }
)

const KOLOM_PESERTA: readonly Kolom[] = [
  { judul: 'No.', lebar: 10, rata: 'TENGAH' },
  { judul: 'Nama', lebar: 48, rata: 'KIRI' },
  { judul: 'Jabatan', lebar: 50, rata: 'KIRI' },
  { judul: 'Kedudukan', lebar: 26, rata: 'KIRI' },
  { judul: 'Tanda Tangan', lebar: 31, rata: 'KIRI' }
]

/** Who is in the team, with room to sign. */
const tabelPeserta = (konteks: Konteks): IsiTabel => ({
  kolom: KOLOM_PESERTA,
  tanpaNomorKolom: true,
  baris: timPenilai(konteks).map(({ nama, jabatan, kedudukan }, at) => ({
    jenis: 'ISI',
    sel: [String(at + 1), nama, jabatan, kedudukan, ruangParaf(at + 1)]
  }))
})

/** The members, who sign below the Ketua and the Sekretaris. */
const tabelAnggota = (konteks: Konteks): IsiTabel => ({
  kolom: KOLOM_PESERTA.filter(({ judul }) => judul !== 'Kedudukan'),
  tanpaNomorKolom: true,
  baris: timPenilai(konteks)
    .filter(({ kedudukan }) => kedudukan === 'Anggota')
    .map(({ nama, jabatan }, at) => ({ jenis: 'ISI', sel: [String(at + 1), nama, jabatan, ruangParaf(at + 1)] }))
})

/** Two lines of room to sign on. */
const ruangParaf = (nomor: number): string => `\n${nomor}. ……………`

const KOLOM_HASIL: readonly Kolom[] = [
  { judul: 'No.', lebar: 10, rata: 'TENGAH' },
  { judul: 'Jabatan / Perangkat Daerah', lebar: 44, rata: 'KIRI' },
  { judul: 'Pejabat Semula', lebar: 28, rata: 'KIRI' },
  { judul: 'Calon yang Dibahas', lebar: 30, rata: 'KIRI' },
  { judul: 'Catatan Aturan', lebar: 64, rata: 'KIRI' },
  { judul: 'Putusan', lebar: 25, rata: 'KIRI' },
  { judul: 'Ditetapkan: Nama / NIP / Jabatan Lama', lebar: 45, rata: 'KIRI' },
  { judul: 'Alasan dan Hal yang Dikesampingkan', lebar: 40, rata: 'KIRI' }
]

const tabelHasil = ({ bahan }: Konteks): IsiTabel => ({
  kolom: KOLOM_HASIL,
  baris: hasilSidang(bahan).map((h) => ({
    jenis: 'ISI',
    sel: [
      String(h.nomor),
      terisi([h.jabatan, h.perangkatDaerah]),
      h.semula,
      terisi(h.dibahas),
      h.catatan.length === 0 ? 'Tidak ada catatan' : terisi(h.catatan),
      h.putusan,
      terisi(h.ditetapkan ? [h.ditetapkan.nama, `NIP ${nipSpasi(h.ditetapkan.nip)}`, h.ditetapkan.jabatanLama] : []),
      alasan(h)
    ]
  }))
})

const alasan = ({ alasan: sebab, oleh, dikesampingkan }: HasilSidang): string =>
  terisi([sebab ?? '', oleh === null ? '' : `Diputuskan oleh ${oleh}.`, ...dikesampingkan])

/** Lines of a cell; a dash when there is nothing to say. */
const terisi = (baris: readonly string[]): string => baris.filter((teks) => teks !== '').join('\n') || '–'

/** Berita acara sidang Tim Penilai Kinerja: who met, what was spoken of and what was decided for each post, with findings and overrides (domain 7.5). */
export const baSidang = defineNaskah({
  id: 'ba-sidang',
  judul: 'Berita Acara Sidang Tim Penilai Kinerja',
  kelompok: 'SIDANG',
  sasaran: 'RENCANA',
  formats: ['pdf', 'docx', 'xlsx'],
  penomoran: 'SENDIRI',
  buku: 'pengangkatan',
  pola: pola('ARIAL', BERITA_ACARA, LAMPIRAN),
  isian: ['nama_sekda', 'jabatan_sekda', 'nama_sekretaris_tim', 'jabatan_sekretaris_tim', 'anggota_tim'],
  mengisi: { nomor: 'no_ba_tpk', tanggal: 'tgl_ba_tpk' },
  medan: [...MEDAN_RENCANA, ...MEDAN_SIDANG],
  tabel: { peserta: tabelPeserta, anggota: tabelAnggota, hasil: tabelHasil },
  periksa: (konteks) => [...periksaTim(konteks), ...periksaPutusan(konteks), ...periksaHariSidang(konteks)]
})
