import { namaPeran, PERAN } from '../akses/peran'
import type { KolomEkspor, TabelEkspor } from '../kit/tabel-ekspor'
import { tanggalPendek, type Tanggal } from '../kit/tanggal'
import { bidangOf, namaBidang } from './bidang'
import type { PerubahanTampak } from './perubahan-tampak'
import { type JenisRiwayat, SEBUTAN_JENIS_RIWAYAT } from './saringan-riwayat'

/** One entry as an exported list tells it. */
export type EntriEkspor = {
  readonly seq: number
  /** The moment by the office's own clock. */
  readonly tanggal: Tanggal
  readonly jam: string
  readonly pelaku: string
  readonly peran: string
  readonly perintah: string
  readonly label: string
  readonly jenis: JenisRiwayat
  readonly alasan: string | null
  readonly versi: string
  readonly jumlahPerubahan: number
  /** The changes themselves, personal data masked; those of a large entry are cut. */
  readonly perubahan: readonly PerubahanTampak[]
}

/** Where the chain ended when the list was made: whoever keeps the list can show later that it was cut. */
export type UjungRantai = { readonly seq: number; readonly hash: string }

const KOLOM: readonly KolomEkspor[] = [
  { judul: 'Nomor', jenis: 'ANGKA', lebar: 9 },
  { judul: 'Tanggal', jenis: 'TANGGAL', lebar: 12 },
  { judul: 'Jam', jenis: 'TEKS', lebar: 10 },
  { judul: 'Pelaku', jenis: 'TEKS', lebar: 26 },
  { judul: 'Peran', jenis: 'TEKS', lebar: 16 },
  { judul: 'Bidang', jenis: 'TEKS', lebar: 20 },
  { judul: 'Tindakan', jenis: 'TEKS', lebar: 60 },
  { judul: 'Jenis', jenis: 'TEKS', lebar: 12 },
  { judul: 'Alasan', jenis: 'TEKS', lebar: 40 },
  { judul: 'Baris berubah', jenis: 'ANGKA', lebar: 14 },
  { judul: 'Perubahan', jenis: 'TEKS', lebar: 90 },
  { judul: 'Versi', jenis: 'TEKS', lebar: 10 }
]

/** The trail as a table; its last row says where the chain ended. */
export const tabelRiwayat = (entri: readonly EntriEkspor[], ujung: UjungRantai, today: Tanggal): TabelEkspor => ({
  judul: `Riwayat perubahan ${tanggalPendek(today)}`,
  lembar: 'Riwayat',
  kolom: KOLOM,
  baris: [
    ...entri.map(barisOf),
    [ujung.seq, null, null, null, null, null, `Ujung rantai saat daftar ini dibuat: ${ujung.hash}`, null, null, null, null, null]
  ]
})

const barisOf = (e: EntriEkspor): TabelEkspor['baris'][number] => [
  e.seq,
  e.tanggal,
  e.jam,
  e.pelaku,
  sebutanPeran(e.peran),
  namaBidang(bidangOf(e.perintah)) ?? bidangOf(e.perintah),
  e.label,
  SEBUTAN_JENIS_RIWAYAT[e.jenis],
  e.alasan,
  e.jumlahPerubahan,
  e.perubahan.map(kalimat).join('\n'),
  e.versi
]

const KATA_TINDAKAN = { TAMBAH: 'ditambahkan', UBAH: 'diubah', HAPUS: 'dihapus' } as const

const kalimat = ({ jenis, sebutan, tindakan, medan }: PerubahanTampak): string => {
  const rinci = medan.map((m) => `${m.medan}: ${m.dari ?? '–'} → ${m.jadi ?? '–'}`).join('; ')
  return `${jenis} ${sebutan} ${KATA_TINDAKAN[tindakan]}${rinci === '' ? '' : ` (${rinci})`}`
}

/** The name of a role as the trail keeps it; nothing on a PC without passwords. */
export const sebutanPeran = (peran: string): string => {
  const found = PERAN.find((each) => each === peran)
  return found ? namaPeran(found) : ''
}
