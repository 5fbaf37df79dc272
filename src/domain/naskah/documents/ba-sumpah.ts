import { defineNaskah } from '../jenis-naskah'
import { MEDAN_HARI_PELANTIKAN, MEDAN_SUMPAH } from '../pelantikan/medan-pelantikan'
import { periksaPelantikan } from '../pelantikan/periksa-hari'
import { periksaSumpah } from '../pelantikan/sumpah'
import { isDilantik } from '../pengangkatan'
import { bagian, baris, daftar, kepala, kop, paragraf, pola, rincian, tandaTangan } from '../pola/blok'

/** Berita Acara Pengambilan Sumpah/Janji Jabatan, for each person (Peraturan BKN 7/2017; domain 7.5). The oath itself comes from the fields. */
export const baSumpah = defineNaskah({
  id: 'ba-sumpah',
  judul: 'Berita Acara Pengambilan Sumpah/Janji Jabatan',
  kelompok: 'PELANTIKAN',
  sasaran: 'ORANG',
  // who is only confirmed in the same post takes no new oath
  cakup: (p) => isDilantik(p) && p.arah !== 'TETAP',
  penomoran: 'SENDIRI',
  buku: 'pengangkatan',
  medan: [...MEDAN_HARI_PELANTIKAN, ...MEDAN_SUMPAH],
  periksa: (konteks) => [...periksaSumpah(konteks), ...periksaPelantikan(konteks)],
  pola: pola(
    'ARIAL',
    bagian(
      'Berita Acara Sumpah',
      [
        { ...kop(), tampil: false },
        kepala('judul', baris('BERITA ACARA PENGAMBILAN SUMPAH/JANJI JABATAN', 'NOMOR {nomor}'), true),
        paragraf(
          'pembuka',
          'Pada hari ini {hari_pelantikan}, tanggal {tgl_pelantikan_terbilang}, dengan mengambil tempat di {tempat}, saya:'
        ),
        rincian('pengambil', baris('Nama: {nama_pengambil}', 'NIP: {nip_pengambil}', 'Jabatan: {jabatan_pengambil}')),
        paragraf('dasar', 'berdasarkan Keputusan Wali Kota {kota} Nomor {nomor_sk} tanggal {tgl_sk}, dengan disaksikan oleh:', {
          menjorok: false
        }),
        daftar(
          'saksi',
          baris(
            '{saksi1_nama}, NIP {saksi1_nip}, {saksi1_pangkat}, {saksi1_jabatan};',
            '{saksi2_nama}, NIP {saksi2_nip}, {saksi2_pangkat}, {saksi2_jabatan},'
          )
        ),
        paragraf('mengambil', 'telah mengambil sumpah/janji jabatan {sebutan_asn}:', { menjorok: false }),
        rincian(
          'orang',
          baris(
            'Nama: {nama_lengkap}',
            '{sebutan_nip}: {nip_spasi}',
            '{sebutan_pangkat}: {pangkat_gol}',
            'Jabatan: {jabatan_baru_lengkap_pada}'
          )
        ),
        paragraf(
          'ucapan',
          'yang mengucapkan sumpah/janji menurut {menurut_agama} dengan didampingi rohaniwan {rohaniwan}, sebagai berikut:',
          { menjorok: false }
        ),
        paragraf('sumpah', '“{sumpah}”', { rata: 'KIRI', menjorok: false }),
        paragraf('penutup', 'Demikian berita acara ini dibuat dengan sebenarnya untuk dapat dipergunakan sebagaimana mestinya.'),
        tandaTangan(
          'penanda',
          { pembuka: '', jabatan: 'Yang mengangkat sumpah/janji,', nama: '{nama_lengkap}', keterangan: '{sebutan_nip} {nip_spasi}' },
          { pembuka: 'Yang mengambil sumpah/janji,', jabatan: '{JABATAN_PENGAMBIL},', nama: '{nama_pengambil}', keterangan: '' },
          { pembuka: 'Saksi I,', jabatan: '{saksi1_jabatan},', nama: '{saksi1_nama}', keterangan: 'NIP {saksi1_nip}' },
          { pembuka: 'Saksi II,', jabatan: '{saksi2_jabatan},', nama: '{saksi2_nama}', keterangan: 'NIP {saksi2_nip}' }
        )
      ],
      { huruf: 11 }
    )
  )
})
