import { defineNaskah } from '../jenis-naskah'
import { MEDAN_SUMPAH } from '../pelantikan/medan-pelantikan'
import { isDilantik } from '../pengangkatan'
import { bagian, baris, daftar, kepala, paragraf, pola, rincian, tandaTangan } from '../pola/blok'

/** Pakta integritas: what a person undertakes on taking up a post, for each person (domain 7.5). */
export const paktaIntegritas = defineNaskah({
  id: 'pakta-integritas',
  judul: 'Pakta Integritas',
  kelompok: 'PELANTIKAN',
  sasaran: 'ORANG',
  cakup: isDilantik,
  penomoran: 'TANPA',
  buku: null,
  medan: MEDAN_SUMPAH,
  pola: pola(
    'ARIAL',
    bagian('Pakta Integritas', [
      kepala('judul', baris('PAKTA INTEGRITAS'), true),
      paragraf('pembuka', 'Saya yang bertanda tangan di bawah ini:', { menjorok: false }),
      rincian(
        'orang',
        baris(
          'Nama: {nama_lengkap}',
          '{sebutan_nip}: {nip_spasi}',
          '{sebutan_pangkat}: {pangkat_gol}',
          'Jabatan: {jabatan_baru_lengkap}',
          'Unit kerja: {unor_baru}'
        )
      ),
      paragraf('menyatakan', 'dalam rangka pelaksanaan tugas pada jabatan tersebut, menyatakan dengan sesungguhnya bahwa saya:', {
        menjorok: false
      }),
      daftar(
        'janji',
        baris(
          'tidak melakukan korupsi, kolusi dan nepotisme, dan ikut mencegahnya di lingkungan kerja saya;',
          'tidak meminta atau menerima, langsung maupun tidak langsung, suap, hadiah atau imbalan yang berhubungan dengan jabatan saya;',
          'bekerja secara jujur, terbuka, objektif dan bertanggung jawab;',
          'menghindari benturan kepentingan, dan melaporkannya kepada atasan bila terjadi;',
          'menjaga netralitas dan memberi teladan kepada bawahan dan rekan kerja;',
          'melaporkan pelanggaran integritas yang saya ketahui melalui saluran yang tersedia, dan menjaga kerahasiaan pelapor; dan',
          'bersedia menerima akibat hukum sesuai dengan ketentuan peraturan perundang-undangan bila melanggar hal-hal tersebut.'
        )
      ),
      paragraf('penutup', 'Demikian pakta integritas ini saya buat dengan sadar dan tanpa paksaan dari pihak mana pun.'),
      tandaTangan(
        'penanda',
        { pembuka: 'Menyaksikan,', jabatan: '{JABATAN_PENGAMBIL},', nama: '{nama_pengambil}', keterangan: '' },
        {
          pembuka: '{kota}, {tgl_pelantikan}',
          jabatan: 'Yang menyatakan,',
          nama: '{nama_lengkap}',
          keterangan: '{sebutan_nip} {nip_spasi}'
        }
      )
    ])
  )
})
