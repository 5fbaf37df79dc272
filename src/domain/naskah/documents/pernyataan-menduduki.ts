import { tanggalPanjang } from '../../kit/tanggal'
import { definitif } from '../../mutasi/proyeksi'
import type { Penempatan } from '../../pegawai/penempatan'
import { defineNaskah } from '../jenis-naskah'
import { type Konteks, medanDi } from '../medan/medan-gabung'
import { periksaAtasan } from '../pelantikan/atasan-naskah'
import { MEDAN_ATASAN } from '../pelantikan/medan-pelantikan'
import { rincianAtasan, rincianOrang } from '../pelantikan/blok-pernyataan'
import { bagian, baris, kepala, kop, paragraf, pola, tandaTangan, tembusan } from '../pola/blok'

const orang = medanDi('ORANG')

/** The placement a statement speaks of: the post held for good. */
const penempatanOf = ({ bahan: { proyeksi }, subjek: { pegawai } }: Konteks): Penempatan | null =>
  pegawai && definitif(proyeksi.penempatanDari(pegawai.id))

/** Surat Pernyataan Menduduki Jabatan: that the person still holds the post, each January for the allowance (domain 7.5). */
export const pernyataanMenduduki = defineNaskah({
  id: 'pernyataan-menduduki',
  judul: 'Surat Pernyataan Menduduki Jabatan',
  kelompok: 'LAIN',
  sasaran: 'PEGAWAI',
  penomoran: 'SENDIRI',
  buku: 'umum',
  medan: [
    ...MEDAN_ATASAN,
    orang('sk_jabatan', 'Nomor keputusan jabatan yang dipangku', (konteks) => penempatanOf(konteks)?.nomorSk ?? ''),
    orang('tmt_jabatan', 'TMT jabatan yang dipangku', (konteks) => {
      const tmt = penempatanOf(konteks)?.tmtMulai ?? null
      return tmt === null ? '' : tanggalPanjang(tmt)
    })
  ],
  periksa: periksaAtasan,
  pola: pola(
    'ARIAL',
    bagian('Surat Pernyataan Menduduki Jabatan', [
      { ...kop(), nama: '{KOP_ATASAN}', alamat: '[[{kop_atasan_alamat}]]' },
      kepala('judul', baris('SURAT PERNYATAAN MENDUDUKI JABATAN', 'NOMOR {nomor}'), true),
      paragraf('pembuka', 'Yang bertanda tangan di bawah ini:', { menjorok: false }),
      rincianAtasan(),
      paragraf('menerangkan', 'menerangkan dengan sesungguhnya bahwa:', { menjorok: false }),
      rincianOrang(),
      paragraf(
        'isi',
        '[[berdasarkan Keputusan Nomor {sk_jabatan} ]]terhitung mulai tanggal {tmt_jabatan} sampai saat ini masih menduduki jabatan {jabatan_baru_pada}[[, dengan tunjangan jabatan sebesar {tunjangan} ({tunjangan_terbilang}) setiap bulan]].',
        { menjorok: false }
      ),
      paragraf(
        'penutup',
        'Demikian surat pernyataan ini saya buat dengan sesungguhnya dengan mengingat sumpah jabatan. Apabila di kemudian hari isi surat pernyataan ini ternyata tidak benar sehingga merugikan negara, saya bersedia menanggung kerugian tersebut.'
      ),
      tandaTangan('penanda', {
        pembuka: '{kota}, {tanggal}',
        jabatan: '{atasan_jabatan},',
        nama: '{atasan_nama}',
        keterangan: baris('[[{atasan_pangkat}]]', '[[NIP {atasan_nip}]]')
      }),
      tembusan('tembusan', baris('Kepala Badan Keuangan dan Aset Daerah Kota {kota};', '{jabatan_kepala_bkpsdm} Kota {kota}.'))
    ])
  )
})
