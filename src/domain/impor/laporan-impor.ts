import type { KolomEkspor, SelEkspor, TabelEkspor } from '../kit/tabel-ekspor'
import type { Banding, Perbandingan } from './banding'
import type { MasalahImpor } from './masalah-impor'
import { bedaOf, namaOf } from './kata-beda'
import { isBarisDiambil, isTerpakai, type Keputusan } from './putusan'

/** What a report is made of. */
export type BahanLaporan = {
  readonly berkas: readonly string[]
  readonly perbandingan: Perbandingan
  readonly keputusan: Keputusan
  readonly masalah: readonly MasalahImpor[]
}

const KOLOM: readonly KolomEkspor[] = [
  { judul: 'Hasil', jenis: 'TEKS', lebar: 16 },
  { judul: 'Lembar', jenis: 'TEKS', lebar: 22 },
  { judul: 'Baris', jenis: 'ANGKA', lebar: 8 },
  { judul: 'Kolom', jenis: 'TEKS', lebar: 30 },
  { judul: 'Nilai', jenis: 'TEKS', lebar: 34 },
  { judul: 'Keterangan', jenis: 'TEKS', lebar: 70 },
  { judul: 'Tentang', jenis: 'TEKS', lebar: 40 },
  { judul: 'NIP atau unit', jenis: 'TEKS', lebar: 50 }
]

/** Everything a file brought: what was refused, what was taken, what was left, and what is to be known, each at its cell. */
export function laporanImpor({ berkas, perbandingan, keputusan, masalah }: BahanLaporan): TabelEkspor {
  const banding = [...perbandingan.banding.values()]
  const beda = banding.flatMap((b) => barisBeda(b, perbandingan, keputusan))
  const catatan = masalah.map((m): Baris => ({ hasil: HASIL[m.parah], ...m, keterangan: m.pesan, judul: null, tentang: null }))
  const semua = [...catatan, ...beda].toSorted((a, b) => URUTAN.indexOf(a.hasil) - URUTAN.indexOf(b.hasil))
  return { judul: `Laporan impor ${berkas.join(', ')}`, lembar: 'Laporan impor', kolom: KOLOM, baris: semua.map(selOf) }
}

const URUTAN = ['Ditolak', 'Tidak diambil', 'Diambil', 'Ditandai', 'Perlu diperiksa', 'Catatan'] as const
type Hasil = (typeof URUTAN)[number]
const HASIL = { TOLAK: 'Ditolak', PERINGATAN: 'Perlu diperiksa', INFO: 'Catatan' } as const satisfies Record<MasalahImpor['parah'], Hasil>

type Baris = {
  readonly hasil: Hasil
  readonly lembar: string | null
  readonly baris: number | null
  readonly kolom: string | null
  readonly nilai: string | null
  readonly keterangan: string
  readonly judul: string | null
  readonly tentang: string | null
}

const selOf = ({ hasil, lembar, baris, kolom, nilai, keterangan, judul, tentang }: Baris): readonly SelEkspor[] => [
  hasil,
  lembar,
  baris === 0 ? null : baris,
  kolom,
  nilai,
  keterangan,
  judul,
  tentang
]

function barisBeda(banding: Banding, perbandingan: Perbandingan, keputusan: Keputusan): readonly Baris[] {
  const { judul, keterangan: tentang } = namaOf(banding, perbandingan)
  const dasar = { lembar: banding.lembar, baris: banding.baris, judul, tentang, kolom: null, nilai: null }
  const isDiambil = isBarisDiambil(keputusan, banding)
  switch (banding.jenis) {
    case 'SAMA':
      return []
    case 'HILANG': {
      const hasil = isDiambil ? 'Ditandai' : 'Tidak diambil'
      return [{ ...dasar, hasil, keterangan: `Ada di aplikasi, tidak ada di berkas${isDiambil ? '' : '; tidak ditandai'}. Datanya tetap.` }]
    }
    case 'BARU':
      if (!isDiambil)
        return [
          {
            ...dasar,
            hasil: 'Tidak diambil',
            keterangan: isTerpakai(keputusan, banding)
              ? 'Baru; tidak diambil atas pilihan petugas.'
              : 'Baru; tidak ada baris yang diambil memakainya.'
          }
        ]
      return [
        { ...dasar, hasil: 'Diambil', keterangan: 'Baru.' },
        ...medanDitolak(banding, perbandingan, keputusan).map((m) => ({ ...dasar, ...m }))
      ]
    case 'BERUBAH':
      return medanBerubah(banding, perbandingan, keputusan).map((m) => ({ ...dasar, ...m }))
  }
}

type BarisMedan = Pick<Baris, 'hasil' | 'kolom' | 'nilai' | 'keterangan'>

const PRIBADI: ReadonlySet<string> = new Set(['nik', 'noHp'])

function medanBerubah(banding: Banding, perbandingan: Perbandingan, keputusan: Keputusan): readonly BarisMedan[] {
  return bedaOf(banding, perbandingan, keputusan).medan.map(({ medan, judul, lama, baru, isBentrok, isDiambil }) => {
    // NIK and phone leave no trace in a report, not even masked
    const isPribadi = PRIBADI.has(medan)
    const semula = isPribadi || lama === null ? '' : `; semula “${lama}”`
    const alasan = isBentrok ? 'nilai di aplikasi dipertahankan' : 'tidak diambil atas pilihan petugas'
    return {
      hasil: isDiambil ? 'Diambil' : 'Tidak diambil',
      kolom: judul,
      nilai: isPribadi ? null : baru,
      keterangan: isDiambil ? `Berubah${semula}.` : `${judul} berbeda${semula}; ${alasan}.`
    }
  })
}

const medanDitolak = (banding: Banding, perbandingan: Perbandingan, keputusan: Keputusan): readonly BarisMedan[] =>
  medanBerubah(banding, perbandingan, keputusan).filter((m) => m.hasil === 'Tidak diambil')
