import type { BarisTabel, Bagian, Dokumen, Kolom, Sel } from '../../kit/document'
import { type Bezetting, jumlahBezetting } from '../../organisasi/bezetting'
import { isStruktural } from '../../organisasi/jabatan'
import { jalurTeks } from '../../organisasi/jalur-unor'
import { SEBUTAN_JABATAN } from '../../organisasi/sebutan-jenis'
import type { Snapshot } from '../../organisasi/snapshot'
import type { Unor, UnorId } from '../../organisasi/unor'
import { keteranganBaris } from '../keterangan-baris'
import type { PerangkatPeta } from '../halaman-perangkat'
import type { BarisRekap } from '../rekap-peta'
import { type BahanNaskah, namaPemerintah } from './bahan-naskah'
import { penandaKantor } from './penanda-naskah'
import { keteranganPerangkat, perangkatNaskah, rekapPerangkat } from './perangkat-naskah'

/** The columns of the recap of a peta jabatan (PermenPANRB 1/2020); the import studio knows every one of them. */
export const KOLOM_REKAP_PETA: readonly Kolom[] = [
  { judul: 'No', lebar: 10, rata: 'TENGAH' },
  { judul: 'Nama Jabatan', lebar: 64, rata: 'KIRI' },
  { judul: 'Jenis', lebar: 24, rata: 'KIRI' },
  { judul: 'Kelas Jabatan', lebar: 17, rata: 'TENGAH' },
  { judul: 'Unit Kerja', lebar: 72, rata: 'KIRI' },
  { judul: 'Bezetting PNS', lebar: 19, rata: 'KANAN' },
  { judul: 'Bezetting PPPK', lebar: 19, rata: 'KANAN' },
  { judul: 'Bezetting (jumlah)', lebar: 19, rata: 'KANAN' },
  { judul: 'Kebutuhan', lebar: 21, rata: 'KANAN' },
  { judul: 'Kelebihan/Kekurangan', lebar: 24, rata: 'KANAN' },
  { judul: 'Keterangan', lebar: 34, rata: 'KIRI' }
]

/** The recap of a unit, or of every perangkat daerah, each in a section of its own. */
export function rekapPetaJabatan(bahan: BahanNaskah, akar: UnorId | null): Dokumen {
  const semua = perangkatNaskah(bahan, akar)
  const [satu] = semua
  const apa = semua.length === 1 && satu ? satu.unor.nama : namaPemerintah(bahan.snapshot)
  return {
    judul: `Rekapitulasi Peta Jabatan ${apa}`,
    pembuat: namaPemerintah(bahan.snapshot),
    rupaHuruf: 'ARIAL',
    tata: bahan.tata,
    bagian: semua.map((perangkat) => bagianOf(bahan, perangkat)),
    peringatan: []
  }
}

function bagianOf(bahan: BahanNaskah, perangkat: PerangkatPeta): Bagian {
  const { snapshot } = bahan
  const { unor } = perangkat
  const baris = rekapPerangkat(bahan, perangkat).flatMap((unit) => unit.baris.map((b) => ({ baris: b, unor: unit.unor })))
  const jumlah = jumlahBezetting(baris.map((b) => b.baris.bezetting))
  return {
    nama: unor.nama,
    orientasi: 'MENDATAR',
    huruf: 8,
    nomorHalaman: 'HALAMAN_BAWAH',
    blok: [
      {
        jenis: 'KEPALA',
        tebal: true,
        baris: ['REKAPITULASI PETA JABATAN', unor.nama.toUpperCase(), namaPemerintah(snapshot).toUpperCase()]
      },
      { jenis: 'PARAGRAF', teks: keteranganPerangkat(bahan, perangkat), rata: 'KIRI' },
      {
        jenis: 'TABEL',
        kolom: KOLOM_REKAP_PETA,
        baris: [
          ...baris.map((b, at): BarisTabel => ({ jenis: 'ISI', sel: sel(snapshot, b, at + 1) })),
          { jenis: 'JUMLAH', sel: [null, 'JUMLAH', null, null, null, ...angka(jumlah), null] }
        ]
      },
      { jenis: 'TANDA_TANGAN', ...penandaKantor(bahan) }
    ]
  }
}

type Terletak = { readonly baris: BarisRekap; readonly unor: Unor }

function sel(snapshot: Snapshot, { baris, unor }: Terletak, nomor: number): readonly Sel[] {
  const { jabatan, bezetting } = baris
  return [
    String(nomor),
    jabatan.nama,
    SEBUTAN_JABATAN[jabatan.jenis],
    jabatan.kelas === null ? null : { angka: jabatan.kelas, desimal: 0 },
    jalurTeks(snapshot.unor, unor.id),
    ...angka(bezetting),
    keterangan(snapshot, baris)
  ]
}

const angka = ({ pns, pppk, jumlah, kebutuhan, selisih }: Bezetting): readonly Sel[] => [
  { angka: pns, desimal: 0 },
  { angka: pppk, desimal: 0 },
  { angka: jumlah, desimal: 0 },
  { angka: kebutuhan, desimal: 0 },
  { selisih }
]

/** Where the need comes from, unless the post has its one seat by its nature, and what else is to be said. */
function keterangan(snapshot: Snapshot, baris: BarisRekap): string {
  const sumber = baris.sumber === 'ABK' ? 'Kebutuhan dari ABK' : 'Kebutuhan dari isian'
  return [isStruktural(baris.jabatan) ? '' : sumber, keteranganBaris(snapshot, baris)].filter((teks) => teks !== '').join('; ')
}
