import type { Bagian, BarisTabel, Dokumen, Kolom, Sel } from '../../kit/document'
import type { Jabatan } from '../../organisasi/jabatan'
import { jalurTeks } from '../../organisasi/jalur-unor'
import { perangkatDaerahOf } from '../../organisasi/unor'
import { keteranganCetak, namaPemerintah } from '../../peta-jabatan/naskah/bahan-naskah'
import { penandaPenyusun, penandaPimpinan } from '../../peta-jabatan/naskah/penanda-naskah'
import type { Tugas } from '../abk'
import { bebanTugas } from '../hitung-abk'
import { angkaPas, type BahanAbk, type CakupanAbk, jabatanNaskah } from './bahan-abk'
import { hasilTeks, jumlahHasil, kebutuhanTugas, totalTugas, waktuPenyelesaian } from './tugas-naskah'

/** The columns of the form of an ABK (PermenPANRB 1/2020); the import of ABK knows every one of them. */
export const KOLOM_FORMULIR_ABK: readonly Kolom[] = [
  { judul: 'No', lebar: 10, rata: 'TENGAH' },
  { judul: 'Uraian Tugas', lebar: 95, rata: 'KIRI' },
  { judul: 'Hasil Kerja', lebar: 35, rata: 'KIRI' },
  { judul: 'Jumlah Hasil', lebar: 33, rata: 'KANAN' },
  { judul: 'Waktu Penyelesaian (menit)', lebar: 27, rata: 'KANAN' },
  { judul: 'Waktu Efektif (menit)', lebar: 24, rata: 'KANAN' },
  { judul: 'Beban Kerja (4×5)', lebar: 27, rata: 'KANAN' },
  { judul: 'Kebutuhan Pegawai (7/6)', lebar: 27, rata: 'KANAN' }
]

/** The forms of all posts that have an ABK, each in a section of its own. */
export function formulirAbk(bahan: BahanAbk, cakupan: CakupanAbk): Dokumen {
  const semua = jabatanNaskah(bahan, cakupan)
  const ber = semua.flatMap((jabatan) => {
    const abk = bahan.abkOf(jabatan.id)
    return abk ? [{ jabatan, tugas: abk.tugas }] : []
  })
  const [satu] = ber
  const tanpa = semua.length - ber.length
  return {
    judul: `Formulir ABK ${ber.length === 1 && satu ? satu.jabatan.nama : namaPemerintah(bahan.snapshot)}`,
    pembuat: namaPemerintah(bahan.snapshot),
    rupaHuruf: 'ARIAL',
    tata: bahan.tata,
    bagian: ber.map((isi) => formulir(bahan, isi)),
    peringatan: tanpa === 0 ? [] : [`${tanpa} jabatan belum mempunyai ABK, jadi tidak dicetak.`]
  }
}

type IsiFormulir = { readonly jabatan: Jabatan; readonly tugas: readonly Tugas[] }

function formulir(bahan: BahanAbk, { jabatan, tugas }: IsiFormulir): Bagian {
  const { snapshot } = bahan
  const puncak = perangkatDaerahOf(snapshot.unor, jabatan.unorId)
  const kepala = ['ANALISIS BEBAN KERJA', puncak?.nama.toUpperCase() ?? '', namaPemerintah(snapshot).toUpperCase()]
  return {
    nama: jabatan.nama,
    orientasi: 'MENDATAR',
    huruf: 9,
    nomorHalaman: 'HALAMAN_BAWAH',
    blok: [
      { jenis: 'KEPALA', tebal: true, baris: kepala.filter((teks, at) => teks !== '' && teks !== kepala[at - 1]) },
      {
        jenis: 'RINCIAN',
        baris: [
          { label: 'Nama Jabatan', isi: jabatan.nama },
          { label: 'Unit Kerja', isi: jalurTeks(snapshot.unor, jabatan.unorId) },
          { label: 'Ikhtisar Jabatan', isi: bahan.informasiOf(jabatan.id)?.ikhtisar || '–' }
        ]
      },
      { jenis: 'PARAGRAF', rata: 'KIRI', teks: keteranganCetak(bahan) },
      {
        jenis: 'TABEL',
        kolom: KOLOM_FORMULIR_ABK,
        baris: [...tugas.map((t, at) => barisTugas(bahan, t, at + 1)), ...barisJumlah(totalTugas(jabatan, tugas, bahan.aturan))]
      },
      {
        jenis: 'TANDA_TANGAN',
        ...(puncak ? { kiri: penandaPimpinan(snapshot, puncak, ['Mengetahui,']) } : {}),
        ...penandaPenyusun(bahan)
      }
    ]
  }
}

function barisTugas({ aturan }: BahanAbk, tugas: Tugas, nomor: number): BarisTabel {
  return {
    jenis: 'ISI',
    sel: [
      String(nomor),
      tugas.uraian,
      hasilTeks(tugas),
      jumlahHasil(tugas, aturan),
      waktuPenyelesaian(tugas),
      { angka: aturan.waktuEfektif, desimal: 0 },
      angkaPas(bebanTugas(tugas, aturan)),
      kebutuhanTugas(tugas, aturan)
    ]
  }
}

function barisJumlah({ beban, kebutuhan, orang }: ReturnType<typeof totalTugas>): readonly BarisTabel[] {
  const total = (label: string, ...akhir: readonly [Sel, Sel]): BarisTabel => ({
    jenis: 'JUMLAH',
    sel: [null, label, null, null, null, null, ...akhir]
  })
  return [total('JUMLAH', beban, kebutuhan), total(orang.label, null, orang.angka)]
}
