import { bupBerlaku } from '../../ketentuan/setelan'
import { type BarisTabel, type Blok, defineDocument, type Dokumen, type Kolom, type Sel } from '../../kit/document'
import { lamaTeks, monthsBetween, tanggalPanjang, tanggalPendek } from '../../kit/tanggal'
import { tinjau, type Tinjauan } from '../../mutasi/tinjauan'
import { bupOf, tmtPensiun } from '../../pegawai/bup'
import { nipSpasi } from '../../pegawai/nip-spasi'
import { type BahanMutasi, gatherBahanMutasi, type PermintaanMutasi, tataHalaman } from '../bahan-mutasi'
import { isi } from '../isi-keputusan'
import { type Isian, isianOf } from '../isian'
import { jabatanUnit, NAMA_ARAH, namaNip, pangkatTmt, pengangkatanOf } from '../lampiran-mutasi'

/** The before–after table that the Tim Penilai Kinerja reads (PP 11/2017 Ps 191). */
export const matriksMutasi = defineDocument({
  id: 'matriks-mutasi',
  judul: 'Matriks sebelum–sesudah',
  formats: ['pdf', 'docx', 'xlsx'],
  penomoran: null,
  gather: (read, input: PermintaanMutasi, given) => gatherBahanMutasi(read, input, given),
  build: (bahan, { isian }): Dokumen => {
    const filled = isianOf(isian)
    const kota = isi(filled, 'kota')
    return {
      judul: `Matriks sebelum dan sesudah mutasi: ${bahan.rencana.nama}`,
      pembuat: `Pemerintah Kota ${kota}`,
      rupaHuruf: 'ARIAL',
      tata: tataHalaman(bahan),
      bagian: [
        {
          nama: 'Matriks',
          orientasi: 'MENDATAR',
          huruf: 8,
          nomorHalaman: 'HALAMAN_BAWAH',
          blok: [
            { jenis: 'PARAGRAF', teks: 'RAHASIA – BAHAN SIDANG', rata: 'KANAN' },
            {
              jenis: 'KEPALA',
              tebal: true,
              baris: [
                'MATRIKS SEBELUM DAN SESUDAH MUTASI JABATAN',
                `PEMERINTAH KOTA ${kota.toUpperCase()}`,
                bahan.rencana.nama.toUpperCase()
              ]
            },
            {
              jenis: 'PARAGRAF',
              teks: `Keadaan: ${tanggalPanjang(bahan.today)}; rencana TMT ${tanggalPanjang(bahan.rencana.tmt)}`,
              rata: 'KIRI'
            },
            { jenis: 'TABEL', kolom: KOLOM, baris: rows(bahan) },
            {
              jenis: 'PARAGRAF',
              teks: 'Catatan: diklat, predikat kinerja 2 tahun dan kotak talenta/JPM belum ada datanya dalam aplikasi, sehingga tidak ditampilkan.',
              rata: 'KIRI'
            },
            tandaTangan(filled, bahan)
          ]
        }
      ],
      peringatan: bahan.proyeksi.langkah.length === 0 ? ['Rencana ini belum memuat langkah; matriks masih kosong.'] : []
    }
  }
})

const KOLOM: readonly Kolom[] = [
  { judul: 'No.', lebar: 9, rata: 'TENGAH' },
  { judul: 'Nama / NIP', lebar: 42, rata: 'KIRI' },
  { judul: 'Pangkat / Gol. / TMT', lebar: 27, rata: 'KIRI' },
  { judul: 'Pendidikan', lebar: 24, rata: 'KIRI' },
  { judul: 'Jabatan Lama / Eselon / TMT', lebar: 42, rata: 'KIRI' },
  { judul: 'Jabatan Baru / Eselon', lebar: 42, rata: 'KIRI' },
  { judul: 'Lama Jabatan', lebar: 16, rata: 'KIRI' },
  { judul: 'TMT Pensiun', lebar: 18, rata: 'TENGAH' },
  { judul: 'Catatan Aturan', lebar: 42, rata: 'KIRI' },
  { judul: 'Keputusan', lebar: 18, rata: 'KIRI' }
]

/** Appointments in the order of the decree's annex, then what releases or only adds a duty. */
function rows(bahan: BahanMutasi): readonly BarisTabel[] {
  const angkat = pengangkatanOf(bahan)
  const lain = bahan.proyeksi.langkah
    .filter((l) => !angkat.some((p) => p.langkah.id === l.id))
    .flatMap((l) => tinjau(bahan.proyeksi, l, bahan.berkas) ?? [])
  return [...angkat, ...lain].map((tinjauan, at) => ({ jenis: 'ISI', sel: cells(tinjauan, at + 1, bahan) }))
}

function cells(tinjauan: Tinjauan, nomor: number, bahan: BahanMutasi): readonly Sel[] {
  const { pegawai, asal } = tinjauan
  const sejak = asal?.penempatan.tmtMulai ?? null
  return [
    String(nomor),
    namaNip(pegawai),
    pangkatTmt(pegawai),
    pegawai.pendidikan ?? pegawai.tingkatPendidikan ?? '–',
    `${jabatanUnit(bahan, asal)}${sejak ? `\nTMT ${tanggalPendek(sejak)}` : ''}`,
    baru(tinjauan, bahan),
    sejak ? lamaTeks(Math.max(0, monthsBetween(sejak, tinjauan.tmt))) : '–',
    pensiun(tinjauan, bahan),
    catatan(tinjauan, bahan),
    ''
  ]
}

function baru({ langkah, tujuan, arah, tmt }: Tinjauan, bahan: BahanMutasi): string {
  if (langkah.jenis === 'LEPAS' || !tujuan) return 'Dilepas dari jabatan; belum ditempatkan'
  const jabatan = `${langkah.jenis === 'PLT' ? 'Plt. ' : ''}${jabatanUnit(bahan, tujuan)}`
  const sendiri = tmt === bahan.rencana.tmt ? '' : `\nTMT ${tanggalPendek(tmt)}`
  return `${jabatan}${arah ? `\n${NAMA_ARAH[arah]}` : ''}${sendiri}`
}

/** TMT of retirement from the post the person will hold. */
function pensiun({ pegawai, tujuan, asal }: Tinjauan, { setelanOf }: BahanMutasi): string {
  const jabatan = tujuan?.jabatan ?? asal?.jabatan
  if (!jabatan || pegawai.tanggalLahir === null) return '–'
  return tanggalPendek(tmtPensiun(pegawai.tanggalLahir, bupOf(jabatan, bupBerlaku(setelanOf))))
}

/** Findings with their rule; an overridden one with the reason. */
function catatan({ langkah }: Tinjauan, { temuan }: BahanMutasi): string {
  const found = (temuan.get(langkah.id) ?? []).filter((t) => t.hasil !== 'INFO')
  if (found.length === 0) return 'Tidak ada catatan'
  return found.map((t) => `${t.aturan}: ${t.pesan}${t.dikesampingkan ? ` Dikesampingkan: ${t.dikesampingkan.alasan}` : ''}`).join('\n')
}

const tandaTangan = (isian: Isian, { today }: BahanMutasi): Blok => ({
  jenis: 'TANDA_TANGAN',
  pembuka: [`${isi(isian, 'kota')}, ${tanggalPanjang(today)}`],
  jabatan: `${isi(isian, 'jabatan_kepala_bkpsdm')},`,
  nama: isi(isian, 'nama_kepala_bkpsdm'),
  keterangan: [isian.pangkat_kepala_bkpsdm, isian.nip_kepala_bkpsdm === '' ? '' : `NIP ${nipSpasi(isian.nip_kepala_bkpsdm)}`].filter(
    (baris) => baris !== ''
  )
})
