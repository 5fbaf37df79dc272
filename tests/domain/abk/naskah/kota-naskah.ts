import { type BahanAbk, gatherBahanAbk } from '../../../../src/domain/abk/naskah/bahan-abk'
import { InformasiJabatan } from '../../../../src/domain/abk/informasi-jabatan'
import type { Bagian, Blok, Dokumen } from '../../../../src/domain/kit/document'
import { aJabatan, aJabatanFungsional, aKetentuan, anUnor, aPegawai, aPenempatan } from '../../../support/builders'
import { HARI_INI } from '../../../support/given'
import { memoryReader, type Rows } from '../../../support/memory-reader'
import { anAbk, aTugas } from '../kota-abk'

const puskesmas = { indukId: 'dinkes', jenis: 'UPTD' } as const
const tataUsaha = { nama: 'Subbagian Tata Usaha', jenis: 'SUBBAGIAN' } as const
const pelaksana = { jenis: 'PELAKSANA', eselon: null, kelas: 5 } as const

/** A sheet that says something in every field but one. */
export const anInformasi = (id: string): InformasiJabatan =>
  InformasiJabatan.parse({
    id,
    ikhtisar: 'Menganalisis kebutuhan pegawai.',
    pendidikan: ['S-1 Manajemen', 'S-1 Hukum'],
    pelatihan: ['Pelatihan Fungsional'],
    pengalaman: [],
    bahanKerja: [{ nama: 'Data pegawai', untuk: 'Bahan analisis' }],
    perangkatKerja: [{ nama: 'Komputer', untuk: 'Mengolah data' }],
    tanggungJawab: ['Kebenaran data'],
    wewenang: ['Meminta data'],
    korelasi: [{ jabatan: 'Kepala Dinas', unit: '', hal: 'Laporan' }],
    lingkungan: [{ nama: 'Tempat kerja', untuk: 'Di dalam ruangan' }],
    risiko: [],
    keterampilan: ['Menulis'],
    bakat: ['G'],
    temperamen: ['D'],
    minat: ['I'],
    upayaFisik: ['Duduk'],
    kondisiFisik: ['Sehat'],
    fungsiPekerjaan: ['D2'],
    prestasi: 'Baik'
  })

/**
 * A city with Dinas Kesehatan, which has two puskesmas with a Subbagian Tata Usaha each, and Dinas Sosial, whose head is held as Plt.
 * `jf` has an ABK of 112,000 minutes and one holder; `tu-1` one of 150,000 and two holders, one of them PPPK; the others have none.
 */
export const kotaNaskah = {
  unor: [
    anUnor({ id: 'kota', nama: 'Pemerintah Kota Sawahlunto', jenis: 'PEMERINTAH', urut: 1 }),
    anUnor({ id: 'dinkes', nama: 'Dinas Kesehatan', indukId: 'kota', urut: 1 }),
    anUnor({ id: 'p1', nama: 'Puskesmas Kolok', ...puskesmas, urut: 1 }),
    anUnor({ id: 'tu1', ...tataUsaha, indukId: 'p1', urut: 1 }),
    anUnor({ id: 'p2', nama: 'Puskesmas Silungkang', ...puskesmas, urut: 2 }),
    anUnor({ id: 'tu2', ...tataUsaha, indukId: 'p2', urut: 1 }),
    anUnor({ id: 'dinsos', nama: 'Dinas Sosial', indukId: 'kota', urut: 2 })
  ],
  jabatan: [
    aJabatan({
      id: 'kadinkes',
      unorId: 'dinkes',
      nama: 'Kepala Dinas Kesehatan',
      jenis: 'JPT_PRATAMA',
      eselon: 'II.b',
      kelas: 14,
      isPimpinan: true
    }),
    aJabatanFungsional({ id: 'jf', unorId: 'dinkes', kebutuhan: 1, bebanKerja: 112_000, kode: 'JF-1' }),
    aJabatan({ ...pelaksana, id: 'tu-1', unorId: 'tu1', nama: 'Pengadministrasi Perkantoran', kebutuhan: 2, bebanKerja: 150_000 }),
    aJabatan({ ...pelaksana, id: 'tu-2', unorId: 'tu2', nama: 'Pengadministrasi Perkantoran', kebutuhan: 1 }),
    aJabatan({
      id: 'kadinsos',
      unorId: 'dinsos',
      nama: 'Kepala Dinas Sosial',
      jenis: 'JPT_PRATAMA',
      eselon: 'II.b',
      kelas: 14,
      isPimpinan: true
    })
  ],
  pegawai: [
    aPegawai({ id: 'ani', nama: 'Ani Piliang', gelarBelakang: 'M.Kes.', nip: '197003172000032001' }),
    aPegawai({ id: 'budi', nama: 'Budi Koto' }),
    aPegawai({ id: 'citra', nama: 'Citra Jambak' }),
    aPegawai({ id: 'dodi', nama: 'Dodi Tanjung', jenisAsn: 'PPPK', golongan: 'IX' }),
    aPegawai({ id: 'elsa', nama: 'Elsa Malayu', gelarBelakang: null })
  ],
  penempatan: [
    aPenempatan({ pegawaiId: 'ani', jabatanId: 'kadinkes' }),
    aPenempatan({ pegawaiId: 'budi', jabatanId: 'jf' }),
    aPenempatan({ pegawaiId: 'citra', jabatanId: 'tu-1' }),
    aPenempatan({ pegawaiId: 'dodi', jabatanId: 'tu-1' }),
    aPenempatan({ pegawaiId: 'elsa', jabatanId: 'kadinsos', jenis: 'PLT' })
  ],
  abk: [
    anAbk(
      'jf',
      aTugas({ uraian: 'Menelaah usul', hasil: 'Telaahan', satuan: 'Berkas', volume: 2, periode: 'HARI', norma: 0.5, satuanNorma: 'JAM' }),
      aTugas({ uraian: 'Menyusun laporan', hasil: '', satuan: 'Laporan', volume: 1, periode: 'TAHUN', norma: 97_900 })
    ),
    anAbk('tu-1', aTugas({ volume: 1, norma: 150_000 }))
  ],
  informasiJabatan: [anInformasi('jf')],
  ketentuan: [
    aKetentuan({ kunci: 'naskah.nama_kepala_bkpsdm', nilai: 'Rajo Contoh, S.Sos.' }),
    aKetentuan({ kunci: 'naskah.nip_kepala_bkpsdm', nilai: '197003172000031001' }),
    aKetentuan({ kunci: 'naskah.kota', nilai: 'Sawahlunto' })
  ]
} satisfies Rows

/** What papers of that city are made of. */
export const bahanNaskah = (rows: Rows = kotaNaskah): BahanAbk =>
  gatherBahanAbk(memoryReader(rows), { tanggal: HARI_INI, hariIni: HARI_INI, pelaku: 'rina' })

/** The block of a kind that a section has first. */
export function blokOf<J extends Blok['jenis']>(bagian: Bagian | undefined, jenis: J): Extract<Blok, { jenis: J }> {
  const found = bagian?.blok.find((b): b is Extract<Blok, { jenis: J }> => b.jenis === jenis)
  if (!found) throw new Error(`No ${jenis}`)
  return found
}

/** The rows of the first table of a section, cell by cell. */
export const selOf = ({ bagian }: Dokumen, at = 0): readonly unknown[] =>
  blokOf(bagian[at], 'TABEL').baris.map((b) => (b.jenis === 'KELOMPOK' ? b.teks : b.sel.map(nilai)))

/** A cell as plain value. */
function nilai(sel: unknown): unknown {
  if (sel === null || typeof sel !== 'object') return sel
  return 'selisih' in sel ? { selisih: sel.selisih } : Object.values(sel)[0]
}
