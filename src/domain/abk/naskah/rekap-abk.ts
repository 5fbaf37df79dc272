import type { Bagian, BarisTabel, Dokumen, Kolom, Sel } from '../../kit/document'
import { jalurTeks } from '../../organisasi/jalur-unor'
import type { UnorId } from '../../organisasi/unor'
import type { PerangkatPeta } from '../../peta-jabatan/halaman-perangkat'
import { type BahanNaskah, namaPemerintah } from '../../peta-jabatan/naskah/bahan-naskah'
import { penandaPenyusun, penandaPimpinan } from '../../peta-jabatan/naskah/penanda-naskah'
import { keteranganPerangkat, perangkatNaskah, rekapPerangkat } from '../../peta-jabatan/naskah/perangkat-naskah'
import { type BarisRekap, type BebanRekap, jumlahkan, type RekapUnit } from '../../peta-jabatan/rekap-peta'
import type { AturanAbk } from '../aturan-abk'
import { kalimatBeban } from '../kata-abk'
import { angkaPas } from './bahan-abk'

/** The columns of the recap of ABK per unit (PermenPANRB 1/2020). */
export const KOLOM_REKAP_ABK: readonly Kolom[] = [
  { judul: 'No', lebar: 10, rata: 'TENGAH' },
  { judul: 'Nama Jabatan', lebar: 80, rata: 'KIRI' },
  { judul: 'Beban Kerja Jabatan', lebar: 27, rata: 'KANAN' },
  { judul: 'Perhitungan Jumlah Kebutuhan', lebar: 28, rata: 'KANAN' },
  { judul: 'Jumlah Pegawai Yang Ada', lebar: 24, rata: 'KANAN' },
  { judul: '+/-', lebar: 13, rata: 'KANAN' },
  { judul: 'EJ', lebar: 15, rata: 'KANAN' },
  { judul: 'PJ', lebar: 11, rata: 'TENGAH' },
  { judul: 'Keterangan', lebar: 72, rata: 'KIRI' }
]

/** The recap of ABK of a unit, or of every perangkat daerah in a section of its own, unit by unit. */
export function rekapAbk(bahan: BahanNaskah, akar: UnorId | null): Dokumen {
  const semua = perangkatNaskah(bahan, akar)
  const [satu] = semua
  return {
    judul: `Rekapitulasi ABK ${semua.length === 1 && satu ? satu.unor.nama : namaPemerintah(bahan.snapshot)}`,
    pembuat: namaPemerintah(bahan.snapshot),
    rupaHuruf: 'ARIAL',
    tata: bahan.tata,
    bagian: semua.map((perangkat) => bagianOf(bahan, perangkat)),
    peringatan: []
  }
}

const PENJELASAN =
  'Beban kerja dalam menit setahun. Kolom 3, 4, 7 dan 8 dari jabatan yang sudah ber-ABK; +/- adalah pegawai yang ada dikurangi kebutuhan pada keterangan.'

function bagianOf(bahan: BahanNaskah, perangkat: PerangkatPeta): Bagian {
  const { snapshot } = bahan
  const { unor } = perangkat
  return {
    nama: unor.nama,
    orientasi: 'MENDATAR',
    huruf: 8,
    nomorHalaman: 'HALAMAN_BAWAH',
    blok: [
      {
        jenis: 'KEPALA',
        tebal: true,
        baris: ['REKAPITULASI ANALISIS BEBAN KERJA', unor.nama.toUpperCase(), namaPemerintah(snapshot).toUpperCase()]
      },
      { jenis: 'PARAGRAF', teks: `${PENJELASAN} ${keteranganPerangkat(bahan, perangkat)}`, rata: 'KIRI' },
      { jenis: 'TABEL', kolom: KOLOM_REKAP_ABK, baris: rows(rekapPerangkat(bahan, perangkat), bahan) },
      { jenis: 'TANDA_TANGAN', kiri: penandaPimpinan(snapshot, unor, ['Mengetahui,']), ...penandaPenyusun(bahan) }
    ]
  }
}

/** Every unit with its posts and its sum, then the sum of all. */
function rows(rekap: readonly RekapUnit[], { snapshot: { unor: unors }, aturan }: BahanNaskah): readonly BarisTabel[] {
  const isi = rekap.filter((u) => u.baris.length > 0)
  let nomor = 0
  const units = isi.flatMap((u): readonly BarisTabel[] => [
    { jenis: 'KELOMPOK', teks: jalurTeks(unors, u.unor.id) },
    ...u.baris.map((b): BarisTabel => ({
      jenis: 'ISI',
      sel: [String((nomor += 1)), b.jabatan.nama, ...hitungan(b), keterangan(b, '', aturan)]
    })),
    ...(isi.length > 1 ? [jumlah(`Jumlah ${u.unor.nama}`, { bezetting: u.sendiri, beban: u.bebanSendiri }, aturan)] : [])
  ])
  const semua = jumlahkan(
    rekap.filter(({ tingkat }) => tingkat === 0).map(({ cabang, bebanCabang }) => ({ bezetting: cabang, beban: bebanCabang })),
    aturan
  )
  return [...units, jumlah('JUMLAH', semua, aturan)]
}

/** A line of the recap, or a sum of lines, whose EJ is the EU of a unit. */
type Terhitung = Pick<BarisRekap, 'bezetting' | 'beban'>

/** Load and need are reckoned where there is an ABK, and left empty elsewhere: so every sum is that of its column. */
const hitungan = ({ bezetting, beban }: Terhitung): readonly Sel[] => [
  beban.beban === null ? null : angkaPas(beban.beban),
  beban.kasar === null ? null : { angka: beban.kasar, desimal: 2 },
  { angka: bezetting.jumlah, desimal: 0 },
  { selisih: bezetting.selisih },
  beban.efektivitas === null ? null : { angka: beban.efektivitas, desimal: 2 },
  beban.prestasi
]

/** The need that the difference is reckoned from, how much of it is from an ABK, and both readings of EJ or EU. */
function keterangan({ bezetting, beban }: Terhitung, sebutan: string, aturan: AturanAbk): string {
  const cakupan = beban.berAbk > 0 && beban.berAbk < beban.jabatan ? `ABK ${beban.berAbk} dari ${beban.jabatan} jabatan` : ''
  return [`kebutuhan ${bezetting.kebutuhan} orang`, cakupan, `${sebutan}${bacaan(beban, aturan)}`].filter((teks) => teks !== '').join('; ')
}

/** Both readings; work that nobody is there for is said as well. */
function bacaan({ beban, efektivitas, riil }: BebanRekap, aturan: AturanAbk): string {
  if (beban === null) return 'belum ada ABK'
  return efektivitas === null ? 'jabatan ber-ABK belum terisi' : kalimatBeban({ ej: efektivitas, beban, orang: riil }, aturan)
}

const jumlah = (label: string, total: Terhitung, aturan: AturanAbk): BarisTabel => ({
  jenis: 'JUMLAH',
  sel: [null, label, ...hitungan(total), keterangan(total, total.beban.efektivitas === null ? '' : 'EU ', aturan)]
})
