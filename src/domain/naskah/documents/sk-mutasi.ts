import { type Bagian, type Blok, defineDocument, type Dokumen } from '../../kit/document'
import { tanggalPendek } from '../../kit/tanggal'
import { namaLengkap } from '../../pegawai/pegawai'
import { type BahanMutasi, gatherBahanMutasi, type PermintaanMutasi, tataHalaman } from '../bahan-mutasi'
import { diktum, hari, isi, konsiderans, perluTimPenilai } from '../isi-keputusan'
import { type Isian, isianOf, MEDAN_ISIAN, type NamaIsian } from '../isian'
import { judulMutasi } from '../judul-mutasi'
import { barisLampiran, KOLOM_LAMPIRAN, type Pengangkatan, pengangkatanOf } from '../lampiran-mutasi'
import { nomorTerpakai, pemakaiNomor } from '../nomor-naskah'

/** The decree that releases, moves and appoints, with its annex (Permendagri 80/2015; PP 11/2017). */
export const skMutasi = defineDocument({
  id: 'sk-mutasi',
  judul: 'Keputusan Wali Kota dan lampiran',
  formats: ['pdf', 'docx', 'xlsx'],
  penomoran: ({ isian }: PermintaanMutasi) => {
    const { nomor_sk: nomor, tgl_sk: tanggal } = isianOf(isian)
    return { nomor, tanggal }
  },
  gather: (read, input: PermintaanMutasi, given) => gatherBahanMutasi(read, input, given),
  build: (bahan, { isian }): Dokumen => {
    const filled = isianOf(isian)
    const pengangkatan = pengangkatanOf(bahan)
    const judul = judulMutasi(pengangkatan, isi(filled, 'kota'))
    const keputusan = { isian: filled, pengangkatan, judul }
    return {
      judul: `Keputusan Wali Kota ${isi(filled, 'kota')} Nomor ${isi(filled, 'nomor_sk')} tentang ${judul.join(' ')}`,
      pembuat: `Pemerintah Kota ${isi(filled, 'kota')}`,
      rupaHuruf: 'BOOKMAN',
      tata: tataHalaman(bahan),
      bagian: [batangTubuh(keputusan), lampiran(keputusan, bahan)],
      peringatan: [...nomorGanda(filled, bahan), ...perluDicermati(bahan), ...belumDiisi(filled, pengangkatan)]
    }
  }
})

type Keputusan = {
  readonly isian: Isian
  readonly pengangkatan: readonly Pengangkatan[]
  readonly judul: readonly [string, string, string]
}

function batangTubuh({ isian, pengangkatan, judul }: Keputusan): Bagian {
  const kota = isi(isian, 'kota').toUpperCase()
  const bahan = { isian, pengangkatan, judul: judul.join(' ') }
  const kepala = (...baris: readonly string[]): Blok => ({ jenis: 'KEPALA', baris, tebal: false })
  return {
    nama: 'Keputusan',
    orientasi: 'TEGAK',
    huruf: 12,
    nomorHalaman: 'STRIP_ATAS',
    blok: [
      { jenis: 'LAMBANG' },
      kepala(`WALI KOTA ${kota}`, `PROVINSI ${isi(isian, 'provinsi').toUpperCase()}`),
      kepala(`KEPUTUSAN WALI KOTA ${kota}`, `NOMOR ${isi(isian, 'nomor_sk')}`),
      kepala('TENTANG'),
      kepala(...judul.map((baris) => baris.toUpperCase())),
      ...(isian.dengan_rahmat === 'tidak' ? [] : [kepala('DENGAN RAHMAT TUHAN YANG MAHA ESA')]),
      kepala(`WALI KOTA ${kota},`),
      ...konsiderans(bahan),
      kepala('MEMUTUSKAN:'),
      ...diktum(bahan),
      tandaTangan(isian),
      { jenis: 'TEMBUSAN', judul: 'Tembusan disampaikan kepada Yth.:', butir: tembusan(isian) }
    ]
  }
}

function lampiran({ isian, pengangkatan, judul }: Keputusan, bahan: BahanMutasi): Bagian {
  const kepala = ['LAMPIRAN', `KEPUTUSAN WALI KOTA ${isi(isian, 'kota').toUpperCase()}`, `NOMOR ${isi(isian, 'nomor_sk')}`, 'TENTANG']
  return {
    nama: 'Lampiran',
    orientasi: 'MENDATAR',
    huruf: 9,
    nomorHalaman: 'STRIP_ATAS',
    blok: [
      { jenis: 'KEPALA_LAMPIRAN', baris: [...kepala, judul.join(' ').toUpperCase()] },
      { jenis: 'TABEL', kolom: KOLOM_LAMPIRAN, baris: barisLampiran(pengangkatan, bahan) },
      tandaTangan(isian)
    ]
  }
}

const tandaTangan = (isian: Isian): Blok => ({
  jenis: 'TANDA_TANGAN',
  pembuka: [`Ditetapkan di ${isi(isian, 'kota')}`, `pada tanggal ${hari(isian, 'tgl_sk')}`],
  jabatan: `WALI KOTA ${isi(isian, 'kota').toUpperCase()},`,
  nama: isi(isian, 'nama_wali_kota').toUpperCase(),
  keterangan: []
})

const tembusan = (isian: Isian): readonly string[] => {
  const kota = isi(isian, 'kota')
  return [
    'Menteri Dalam Negeri di Jakarta;',
    'Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi di Jakarta;',
    'Kepala Badan Kepegawaian Negara di Jakarta;',
    `Gubernur ${isi(isian, 'provinsi')} di ${isi(isian, 'ibu_kota_provinsi')};`,
    `Kepala Kantor Regional ${isi(isian, 'kanreg_bkn')};`,
    `Inspektur Kota ${kota};`,
    `Kepala Badan Keuangan dan Aset Daerah Kota ${kota};`,
    'Kepala perangkat daerah yang bersangkutan;',
    'Yang bersangkutan untuk dipergunakan sebagaimana mestinya.'
  ]
}

function belumDiisi(isian: Isian, pengangkatan: readonly Pengangkatan[]): readonly string[] {
  const timPenilai: readonly NamaIsian[] = perluTimPenilai(pengangkatan) ? ['no_ba_tpk', 'tgl_ba_tpk'] : []
  return MEDAN_ISIAN.filter(({ nama, wajib }) => (wajib || timPenilai.includes(nama)) && isian[nama] === '').map(
    ({ label }) => `${label} belum diisi.`
  )
}

function nomorGanda({ nomor_sk }: Isian, { naskah, rencana }: BahanMutasi): readonly string[] {
  const lain = pemakaiNomor(naskah, nomor_sk, rencana.id)
  return lain ? [nomorTerpakai(lain)] : []
}

function perluDicermati({ proyeksi, rencana, temuan }: BahanMutasi): readonly string[] {
  const nama = (id: (typeof proyeksi.belumDitempatkan)[number]): string => {
    const pegawai = proyeksi.snapshot.pegawai.get(id)
    return pegawai ? namaLengkap(pegawai) : 'Seorang pegawai'
  }
  const blok = [...temuan.values()].flat().filter((t) => t.hasil === 'BLOK' && t.dikesampingkan === null && t.aturan !== 'DATA').length
  return [
    ...(proyeksi.berlaku.some((l) => l.jenis === 'ANGKAT') ? [] : ['Rencana ini belum memuat pengangkatan; lampiran masih kosong.']),
    ...proyeksi.konflik.map((k) => `${k.pesan} Langkah ini tidak dimuat dalam lampiran.`),
    ...proyeksi.belumDitempatkan.map((id) => `${nama(id)} dilepas tanpa jabatan baru; tidak dimuat dalam lampiran.`),
    ...proyeksi.berlaku
      .filter((l) => l.jenis === 'PLT')
      .map((l) => `Penugasan Plt. ${nama(l.pegawaiId)} memerlukan surat perintah tersendiri.`),
    ...(blok > 0
      ? [
          `${blok} temuan yang menghalangi belum dikesampingkan; periksa rencana sebelum menetapkan keputusan (TMT ${tanggalPendek(rencana.tmt)}).`
        ]
      : [])
  ]
}
