import type { Dokumen } from '../../kit/document'
import { tanggalPendek } from '../../kit/tanggal'
import type { TabelEkspor } from '../../kit/tabel-ekspor'
import { judulTanpaNomor } from '../judul-terbit'
import type { NaskahRingkas } from '../naskah'
import type { BukuNomor } from './buku-nomor'
import { type Celah, celahNomor, celahTeks, nomorBuku, nomorGanda } from './deret-nomor'
import type { Nomor, StatusNomor } from './nomor'
import type { RegisterNomor } from './register-nomor'
import { nomorPolos, teksNomor } from './teks-nomor'

/** A paper as the register of numbers shows it. */
export type NaskahBernomor = Pick<NaskahRingkas, 'id' | 'judul' | 'jenis' | 'nomorId' | 'dibatalkanPada'>

/** How a book stands in a year: its numbers in order with their papers, what is missing, what stands twice. */
export type LaporanNomor = {
  readonly nomor: readonly (Nomor & { readonly naskah: readonly NaskahBernomor[] })[]
  readonly celah: readonly Celah[]
  readonly ganda: readonly string[]
}

/** Makes the report of a book; a number stands twice wherever the other one is: in this book, in another one, on a paper of before. */
export function laporanNomor(
  { nomor, lama }: RegisterNomor,
  { buku, tahun }: { readonly buku: BukuNomor; readonly tahun: number },
  naskah: readonly NaskahBernomor[]
): LaporanNomor {
  const milik = nomorBuku(nomor, buku.id, tahun)
  const byNomor = Map.groupBy(naskah, (n) => n.nomorId)
  const teksLama = new Map(lama.map((n) => [nomorPolos(n.nomor), n.nomor]))
  const ganda = new Set(nomorGanda([...nomor.map((n) => n.teks), ...teksLama.values()]).map(nomorPolos))
  return {
    nomor: milik.map((n) => ({ ...n, naskah: byNomor.get(n.id) ?? [] })),
    celah: buku.isDiketik ? [] : celahNomor(buku, milik, diLain({ nomor, lama }, buku, tahun)),
    ganda: [...new Map(milik.filter((n) => ganda.has(nomorPolos(n.teks))).map((n) => [nomorPolos(n.teks), n.teks])).values()]
  }
}

/** Whether a number of the book stands in another book or on a paper of before, in any month of the year. */
function diLain({ nomor, lama }: RegisterNomor, buku: BukuNomor, tahun: number): (urut: number) => boolean {
  const lain = new Set([...nomor.filter((n) => n.bukuId !== buku.id).map((n) => n.teks), ...lama.map((n) => n.nomor)].map(nomorPolos))
  return (urut) => BULAN.some((bulan) => lain.has(nomorPolos(teksNomor(buku, urut, `${tahun}-${bulan}-01`))))
}

const BULAN = Array.from({ length: 12 }, (_, n) => String(n + 1).padStart(2, '0'))

/** How a number stands, in words. */
export const SEBUTAN_STATUS_NOMOR: Readonly<Record<StatusNomor, string>> = { DIPESAN: 'Dipesan', TERPAKAI: 'Terpakai', BATAL: 'Batal' }

type BernomorTeks = Pick<Nomor, 'teks'> & { readonly naskah: readonly Pick<NaskahBernomor, 'judul' | 'dibatalkanPada'>[] }

/** The papers under a number in one cell: what stands, one by its title, several by how many there are; then how many are void. */
export function naskahTeks({ teks, naskah }: BernomorTeks): string {
  const berlaku = naskah.filter((n) => n.dibatalkanPada === null)
  const [pertama] = berlaku.length > 0 ? berlaku : naskah
  if (!pertama) return ''
  const judul = judulTanpaNomor(pertama.judul, teks)
  const batal = naskah.length - berlaku.length
  if (berlaku.length === 0) return `${judul} (dinyatakan batal)`
  return `${berlaku.length > 1 ? `${berlaku.length} naskah, pertama: ` : ''}${judul}${batal > 0 ? ` (${batal} naskah lain batal)` : ''}`
}

const judulLaporan = ({ nama }: BukuNomor, tahun: number): string => `Buku nomor ${nama} tahun ${tahun}`

/** The report as a table for Excel: every number, then a row for each stretch that is missing. */
export function tabelNomor(laporan: LaporanNomor, buku: BukuNomor, tahun: number): TabelEkspor {
  const ganda = new Set(laporan.ganda.map(nomorPolos))
  return {
    judul: judulLaporan(buku, tahun),
    lembar: String(tahun),
    kolom: [
      { judul: 'Urut', jenis: 'ANGKA', lebar: 8 },
      { judul: 'Nomor', jenis: 'TEKS', lebar: 34 },
      { judul: 'Tanggal', jenis: 'TANGGAL', lebar: 14 },
      { judul: 'Keadaan', jenis: 'TEKS', lebar: 14 },
      { judul: 'Perihal', jenis: 'TEKS', lebar: 50 },
      { judul: 'Naskah', jenis: 'TEKS', lebar: 60 },
      { judul: 'Keterangan', jenis: 'TEKS', lebar: 40 }
    ],
    baris: [
      ...laporan.nomor.map((n) => [
        n.urut,
        n.teks,
        n.tanggal,
        SEBUTAN_STATUS_NOMOR[n.status],
        n.perihal,
        naskahTeks(n),
        keterangan(n, ganda)
      ]),
      ...laporan.celah.map((c) => [null, celahTeks(c), null, 'Kosong', '', '', 'Tidak pernah dipakai, dipesan, atau dibatalkan'])
    ]
  }
}

/** The report as pages to print. */
export function lembarNomor(laporan: LaporanNomor, buku: BukuNomor, tahun: number): Dokumen {
  const ganda = new Set(laporan.ganda.map(nomorPolos))
  const celah = laporan.celah.length === 0 ? 'tidak ada' : laporan.celah.map(celahTeks).join(', ')
  return {
    judul: judulLaporan(buku, tahun),
    pembuat: 'Penata',
    rupaHuruf: 'ARIAL',
    tata: { kertas: { lebar: 215, tinggi: 330 }, margin: { kiri: 20, atas: 20, bawah: 20, kanan: 20 } },
    bagian: [
      {
        nama: 'Buku nomor',
        orientasi: 'MENDATAR',
        huruf: 9,
        nomorHalaman: 'HALAMAN_BAWAH',
        blok: [
          { jenis: 'KEPALA', baris: ['BUKU NOMOR NASKAH', buku.nama, `Tahun ${tahun}`], tebal: true },
          {
            jenis: 'RINCIAN',
            baris: [
              { label: 'Jumlah nomor', isi: ringkasan(laporan) },
              { label: 'Nomor yang kosong', isi: celah },
              { label: 'Nomor yang ganda', isi: laporan.ganda.length === 0 ? 'tidak ada' : laporan.ganda.join('; ') }
            ]
          },
          {
            jenis: 'TABEL',
            kolom: [
              { judul: 'Urut', lebar: 14, rata: 'TENGAH' },
              { judul: 'Nomor', lebar: 58, rata: 'KIRI' },
              { judul: 'Tanggal', lebar: 24, rata: 'TENGAH' },
              { judul: 'Keadaan', lebar: 22, rata: 'TENGAH' },
              { judul: 'Perihal / naskah', lebar: 110, rata: 'KIRI' },
              { judul: 'Keterangan', lebar: 50, rata: 'KIRI' }
            ],
            baris: laporan.nomor.map((n) => ({
              jenis: 'ISI',
              sel: [
                n.urut === null ? '–' : String(n.urut),
                n.teks,
                tanggalPendek(n.tanggal),
                SEBUTAN_STATUS_NOMOR[n.status],
                naskahTeks(n) || n.perihal,
                keterangan(n, ganda)
              ]
            })),
            tanpaNomorKolom: true
          }
        ]
      }
    ],
    peringatan: []
  }
}

/** `12 (9 terpakai, 2 dipesan, 1 batal)`. */
function ringkasan({ nomor }: LaporanNomor): string {
  const banyak = (status: StatusNomor): string =>
    `${nomor.filter((n) => n.status === status).length} ${SEBUTAN_STATUS_NOMOR[status].toLowerCase()}`
  return `${nomor.length} (${banyak('TERPAKAI')}, ${banyak('DIPESAN')}, ${banyak('BATAL')})`
}

const keterangan = ({ alasan, teks }: Nomor, ganda: ReadonlySet<string>): string =>
  [...(ganda.has(nomorPolos(teks)) ? ['Ganda'] : []), ...(alasan === null ? [] : [alasan])].join('; ')
