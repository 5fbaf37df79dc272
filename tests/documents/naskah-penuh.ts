import { deflateSync } from 'node:zlib'
import type { BarisTabel, Blok, Bagian, Dokumen, Penanda } from '../../src/domain/kit/document'
import { aBagian, aDokumen } from './naskah-uji'

/** What names may hold, to come out literally: markup, merge marks, formulas, quotes. */
export const NAMA_SULIT = [`<b>Ani</b> & {nama} [[x]] "Budi" 'Cici'`, '=HYPERLINK("x")', '+62 & <i>', `O'Neil {{y}} \\ / ; a`] as const

/** A name of 120 characters. */
export const NAMA_PANJANG =
  'Dr. Ir. Sutan Bagindo Malintang Contohwangsa nan Panjang Namonyo dari Nagari Andaleh Baruah Bukik, S.T., M.T., M.Si., Ph.D'

const POS = 'Kepala Seksi Pengendalian Pemanfaatan Ruang dan Pengawasan Bangunan Gedung pada Bidang Tata Ruang Dinas Pekerjaan Umum'

/** A table of so many people, with long names and posts, groups between them and every sixtieth name a hard one. */
export function tabelPanjang(jumlah: number): Extract<Blok, { jenis: 'TABEL' }> {
  const isi = Array.from({ length: jumlah }, (_, n): BarisTabel => {
    const nama = n % 60 === 7 ? NAMA_SULIT[Math.floor(n / 60) % NAMA_SULIT.length] : n % 5 === 0 ? NAMA_PANJANG : `Orang Contoh ${n + 1}`
    const nip = `19860926 201505 2 ${String(n + 1).padStart(3, '0')}`
    return {
      jenis: 'ISI',
      sel: [`${n + 1}`, `${nama}\n${nip}`, n % 3 === 0 ? POS : 'Arsiparis', n % 4 === 0 ? POS : 'Kepala', { rupiah: 540_000 + n }]
    }
  })
  return {
    jenis: 'TABEL',
    kolom: [
      { judul: 'No', lebar: 10, rata: 'TENGAH' },
      { judul: 'Nama / NIP', lebar: 60, rata: 'KIRI' },
      { judul: 'Lama', lebar: 70, rata: 'KIRI', kelompok: 'Jabatan' },
      { judul: 'Baru', lebar: 70, rata: 'KIRI', kelompok: 'Jabatan' },
      { judul: 'Tunjangan (Rp)', lebar: 28, rata: 'KANAN' }
    ],
    baris: isi.flatMap((b, n) => (n % 25 === 0 ? [{ jenis: 'KELOMPOK' as const, teks: `Kelompok ${n / 25 + 1}` }, b] : [b]))
  }
}

const KALIMAT =
  'bahwa untuk kepentingan dinas serta dalam rangka penataan, penyegaran dan pembinaan karier di lingkungan Pemerintah Kota Contoh, perlu dilakukan pemindahan dan pengangkatan dalam jabatan'

const penanda = (n: number): Penanda => ({
  pembuka: n === 0 ? ['Contoh, 28 Desember 2026'] : [],
  jabatan: n === 1 ? 'Sekretaris Tim Penilai Kinerja Pegawai Negeri Sipil Kota Contoh,' : `Anggota ${n},`,
  nama: `Penanda Contoh ${n}`,
  keterangan: ['Pembina Tingkat I', `NIP 19800101 200501 1 00${n}`]
})

/** A picture that lets something shine through, as a data URI. */
export function gambarUji(lebar: number, tinggi: number): string {
  const row = Buffer.concat([
    Buffer.from([0]),
    Buffer.from(Array.from({ length: lebar * 4 }, (_, n) => [200, 40, n % 251, n % 8 === 3 ? 180 : 255][n % 4] ?? 0))
  ])
  const head = Buffer.alloc(13)
  head.writeUInt32BE(lebar, 0)
  head.writeUInt32BE(tinggi, 4)
  head.set([8, 6, 0, 0, 0], 8)
  const png = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: tinggi }, () => row)))),
    chunk('IEND', Buffer.alloc(0))
  ])
  return `data:image/png;base64,${png.toString('base64')}`
}

function chunk(jenis: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(jenis, 'latin1'), data])
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length, 0)
  body.copy(out, 4)
  out.writeUInt32BE(crc32(body), body.length + 4)
  return out
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

/** A letter of an office with every kind of block letters have; `penandaSebanyak` sign it. */
export const aSurat = (nama: string, penandaSebanyak = 5): Bagian =>
  aBagian(
    [
      {
        jenis: 'KOP',
        gambar: gambarUji(60, 80),
        atas: 'PEMERINTAH KOTA CONTOH',
        nama: 'BADAN KEPEGAWAIAN DAN PENGEMBANGAN SUMBER DAYA MANUSIA',
        alamat: ['Jalan Contoh Nomor 1 Kota Contoh 27400', 'Telepon (0754) 00000, laman contoh.go.id, pos-el bkpsdm@contoh.go.id'],
        kunci: 'kop'
      },
      { jenis: 'KEPALA', baris: ['BERITA ACARA SIDANG TIM PENILAI KINERJA', 'NOMOR 800.1.3.3/1/BKPSDM/2026'], tebal: true, kunci: 'judul' },
      {
        jenis: 'RINCIAN',
        baris: [
          { label: 'Nama', isi: nama },
          { label: 'NIP', isi: '19860926 201505 2 001' },
          { label: 'Unit kerja', isi: POS }
        ],
        kunci: 'orang'
      },
      { jenis: 'PARAGRAF', teks: `${KALIMAT}.\n${KALIMAT}.`, rata: 'PENUH', menjorok: true, kunci: 'isi' },
      { jenis: 'DAFTAR', butir: [1, 2, 3].map((n) => ({ tanda: `${n}.`, teks: `${KALIMAT};` })), kunci: 'daftar' },
      { jenis: 'PARAGRAF', teks: 'Demikian berita acara ini dibuat dengan sebenarnya.', rata: 'PENUH', menjorok: true, kunci: 'penutup' },
      { jenis: 'PARA_PENANDA', penanda: Array.from({ length: penandaSebanyak }, (_, n) => penanda(n)), kunci: 'penanda' },
      {
        jenis: 'TEMBUSAN',
        judul: 'Tembusan disampaikan kepada Yth.:',
        butir: ['Wali Kota Contoh;', 'Yang bersangkutan.'],
        kunci: 'tembusan'
      }
    ],
    { huruf: 12, nomorHalaman: 'TANPA', nama: 'Surat' }
  )

/** A decree with considerations, and its annex of so many people lying. */
export const aKeputusan = (jumlah: number): readonly Bagian[] => [
  aBagian(
    [
      { jenis: 'LAMBANG', gambar: gambarUji(90, 96), kunci: 'lambang' },
      { jenis: 'KEPALA', baris: ['WALI KOTA CONTOH', 'PROVINSI CONTOH'], tebal: false, kunci: 'kepala' },
      {
        jenis: 'KEPALA',
        baris: [
          'KEPUTUSAN WALI KOTA CONTOH',
          'NOMOR 800.1.3.3/1/BKPSDM/2026',
          'TENTANG',
          'PEMBERHENTIAN, PEMINDAHAN DAN PENGANGKATAN PEGAWAI NEGERI SIPIL DALAM JABATAN ADMINISTRATOR DI LINGKUNGAN PEMERINTAH KOTA CONTOH'
        ],
        tebal: false,
        kunci: 'judul'
      },
      {
        jenis: 'KONSIDERANS',
        label: 'Menimbang',
        butir: ['a.', 'b.', 'c.'].map((tanda) => ({ tanda, teks: `${KALIMAT};` })),
        kunci: 'menimbang'
      },
      {
        jenis: 'KONSIDERANS',
        label: 'Mengingat',
        butir: Array.from({ length: 11 }, (_, n) => ({
          tanda: `${n + 1}.`,
          teks: `Undang-Undang Nomor ${n} Tahun 2023 tentang Contoh (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 141, Tambahan Lembaran Negara Republik Indonesia Nomor 6897);`
        })),
        kunci: 'mengingat'
      },
      { jenis: 'KEPALA', baris: ['MEMUTUSKAN:'], tebal: false, kunci: 'memutuskan' },
      {
        jenis: 'KONSIDERANS',
        label: 'Menetapkan',
        butir: [{ tanda: null, teks: 'KEPUTUSAN WALI KOTA TENTANG CONTOH.' }],
        kunci: 'menetapkan'
      },
      ...['KESATU', 'KEDUA', 'KETIGA'].map((label) => ({
        jenis: 'KONSIDERANS' as const,
        label,
        butir: [{ tanda: null, teks: `${KALIMAT}.` }],
        kunci: 'diktum'
      })),
      {
        jenis: 'TANDA_TANGAN',
        pembuka: ['Ditetapkan di Contoh', 'pada tanggal 28 Desember 2026'],
        jabatan: 'WALI KOTA CONTOH,',
        nama: 'RAJO CONTOH',
        keterangan: [],
        kunci: 'penanda'
      },
      {
        jenis: 'TEMBUSAN',
        judul: 'Tembusan disampaikan kepada Yth.:',
        butir: ['Menteri Dalam Negeri di Jakarta;', 'Yang bersangkutan.'],
        kunci: 'tembusan'
      }
    ],
    { huruf: 12, nomorHalaman: 'STRIP_ATAS', nama: 'Keputusan' }
  ),
  aBagian(
    [
      {
        jenis: 'KEPALA_LAMPIRAN',
        baris: ['LAMPIRAN', 'KEPUTUSAN WALI KOTA CONTOH', 'NOMOR 800.1.3.3/1/BKPSDM/2026'],
        kunci: 'kepala-lampiran'
      },
      { jenis: 'KEPALA', baris: ['DAFTAR PEGAWAI NEGERI SIPIL'], tebal: true, kunci: 'judul-lampiran' },
      { ...tabelPanjang(jumlah), kunci: 'tabel' },
      { jenis: 'TANDA_TANGAN', pembuka: [], jabatan: 'WALI KOTA CONTOH,', nama: 'RAJO CONTOH', keterangan: [], kunci: 'penanda-lampiran' }
    ],
    { huruf: 9, nomorHalaman: 'HALAMAN_BAWAH', orientasi: 'MENDATAR', nama: 'Lampiran' }
  )
]

/** Name plates in large type, one a page. */
export const aPapan = (nama: string): Bagian =>
  aBagian(
    [
      { jenis: 'KEPALA', baris: [nama], tebal: true },
      { jenis: 'KEPALA', baris: ['KEPALA DINAS CONTOH'], tebal: false }
    ],
    { huruf: 54, nomorHalaman: 'TANPA', orientasi: 'MENDATAR', nama: 'Papan' }
  )

/** A paper of these sections in the typeface of decrees. */
export const aNaskah = (...bagian: readonly Bagian[]): Dokumen => ({ ...aDokumen(...bagian), rupaHuruf: 'BOOKMAN' })
