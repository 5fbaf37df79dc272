import { defineNaskah } from '../jenis-naskah'
import { kepalaKeputusan, memutuskan, waliKotaTtd } from '../keputusan/blok-keputusan'
import { KALIMAT } from '../keputusan/kalimat-sk'
import { medanPetikan } from '../keputusan/medan-petikan'
import { skTerbitUntuk } from '../keputusan/sk-terbit'
import type { Konteks } from '../medan/medan-gabung'
import { bagian, baris, diktum, kepala, konsiderans, paragraf, pola, rincian, tandaTangan } from '../pola/blok'
import { type TemuanNaskah, temuanNaskah } from '../temuan-naskah'

/** The excerpt of a decree for one person, its diktum numbered as in the decree, certified by the head of the personnel agency (domain 7.4). */
export const petikan = defineNaskah({
  id: 'petikan',
  judul: 'Petikan Keputusan',
  kelompok: 'PERORANGAN',
  sasaran: 'ORANG',
  penomoran: 'SK',
  buku: null,
  pola: pola(
    'BOOKMAN',
    bagian('Petikan', [
      kepala('petikan', 'PETIKAN'),
      ...kepalaKeputusan(),
      konsiderans('Menimbang', 'TANPA', 'dan sebagainya;'),
      konsiderans('Mengingat', 'TANPA', 'dan sebagainya;'),
      ...memutuskan(),
      diktum(
        'diktum-orang',
        '[[dikukuhkan?Mengukuhkan dalam jabatan]][[dipindahkan?Memberhentikan dengan hormat dari jabatan lama dan mengangkat dalam jabatan baru]][[diangkat?Mengangkat dalam jabatan]] {sebutan_asn}:'
      ),
      rincian(
        'orang',
        baris(
          'Nama: {nama_lengkap}',
          '{sebutan_nip}: {nip_spasi}',
          'Tempat/Tgl. lahir: {tempat_lahir}, {tgl_lahir}',
          'Pendidikan: {pendidikan}',
          '{sebutan_pangkat}: {pangkat_gol}[[, TMT {tmt_gol}]]',
          '[[Jabatan lama: {jabatan_lama_lengkap}, {unor_lama}]]',
          'Jabatan baru: {jabatan_baru}',
          'Eselon: {eselon_baru}',
          'Unit kerja: {unor_baru}'
        ),
        true
      ),
      diktum(
        'diktum',
        baris(
          `[[dikukuhkan?${KALIMAT.sumpahTetap}]]`,
          `[[angka_kredit?${KALIMAT.angkaKredit}]]`,
          `[[bertunjangan?${KALIMAT.tunjangan}]]`,
          `[[dilantik?${KALIMAT.pelantikan}]]`,
          '[[ada_pelaksana?Yang diangkat dalam Jabatan Pelaksana melaksanakan tugas terhitung mulai tanggal {tmt_baru}.]]',
          '[[bertanggal?Ketentuan sebagaimana dimaksud dalam diktum KESATU terhitung mulai tanggal {tmt_baru}.]]',
          KALIMAT.biaya,
          KALIMAT.kekeliruan,
          KALIMAT.berlaku
        )
      ),
      paragraf('diberikan', 'Petikan Keputusan ini diberikan kepada yang bersangkutan untuk dipergunakan sebagaimana mestinya.', {
        menjorok: false
      }),
      paragraf('asli', 'ASLI Keputusan ini disampaikan kepada yang bersangkutan.', { menjorok: false }),
      tandaTangan(
        'penanda',
        {
          pembuka: 'Untuk petikan yang sah',
          jabatan: '{jabatan_kepala_bkpsdm},',
          nama: '{nama_kepala_bkpsdm}',
          keterangan: baris('{pangkat_kepala_bkpsdm}', 'NIP {nip_kepala_bkpsdm}')
        },
        waliKotaTtd()
      )
    ])
  ),
  medan: medanPetikan,
  periksa: belumTerbit
})

/** An excerpt quotes a decree that stands. */
function belumTerbit({ bahan, subjek }: Konteks): readonly TemuanNaskah[] {
  const orang = bahan.pengangkatan.find((p) => p.langkah.id === subjek.langkah?.id)
  if (!orang || skTerbitUntuk(orang, bahan)) return []
  return [temuanNaskah('Keputusannya belum diterbitkan dari aplikasi ini; pastikan nomor dan tanggalnya sudah ditetapkan.')]
}
