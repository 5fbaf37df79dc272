import { isTanggal, tanggalPanjang } from '../../kit/tanggal'
import { judulSk, sebutanPegawai } from '../judul-mutasi'
import type { Konteks, MedanGabung } from '../medan/medan-gabung'
import type { KeputusanBerlaku } from './keputusan-berlaku'

type Sumber = (konteks: Konteks) => KeputusanBerlaku

/** Number, day and title of the decree a paper is, or rests on. */
export function medanJudul(sumber: Sumber): readonly MedanGabung[] {
  const medan = (nama: string, sebutan: string, nilai: (sk: KeputusanBerlaku, kota: string) => string): MedanGabung => ({
    nama,
    sebutan,
    kelompok: 'RENCANA',
    nilai: (konteks) => nilai(sumber(konteks), konteks.isian.kota)
  })
  const tanggal = (sk: KeputusanBerlaku): string => (isTanggal(sk.tanggal) ? tanggalPanjang(sk.tanggal) : '')
  return [
    medan('nomor_sk', 'Nomor keputusan', (sk) => sk.nomor),
    medan('tgl_sk', 'Tanggal keputusan', tanggal),
    medan('tgl_sk_panjang', 'Tanggal keputusan', tanggal),
    medan('judul', 'Judul keputusan', (sk, kota) => {
      const { perbuatan, pegawai, jabatan } = judulSk(sk)
      return `${perbuatan} ${pegawai} dalam ${jabatan} di Lingkungan Pemerintah Kota ${kota}`
    }),
    medan('perbuatan', 'Judul: apa yang dilakukan', (sk) => judulSk(sk).perbuatan),
    medan('jenis_jabatan', 'Judul: jenis jabatan', (sk) => judulSk(sk).jabatan),
    medan('sebutan_pegawai', 'PNS, atau ASN bila ada PPPK', (sk) => sebutanPegawai(sk.pengangkatan))
  ]
}
