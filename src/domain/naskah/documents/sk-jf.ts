import type { Arah } from '../../mutasi/tinjauan'
import { isKenaikanJenjang } from '../judul-mutasi'
import { defineSk } from '../keputusan/define-sk'
import { KALIMAT } from '../keputusan/kalimat-sk'
import type { Pengangkatan } from '../pengangkatan'

/** The decree for Jabatan Fungsional: first appointment, transfer, or the next jenjang by angka kredit (PermenPANRB 1/2023). */
export const skJf = defineSk({
  id: 'sk-jf',
  judul: 'Keputusan Jabatan Fungsional',
  menimbang: [
    'bahwa untuk kepentingan dinas serta dalam rangka pembinaan karier {sebutan_pegawai} dalam Jabatan Fungsional di lingkungan Pemerintah Kota {kota}, perlu dilakukan pengangkatan dalam Jabatan Fungsional',
    'bahwa {sebutan_pegawai} yang namanya tercantum dalam Lampiran Keputusan ini memenuhi syarat jabatan[[kenaikan_jenjang? dan angka kredit kumulatif]] serta telah mendapat pertimbangan Tim Penilai Kinerja untuk diangkat dalam Jabatan Fungsional dimaksud'
  ],
  peraturan: [
    'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 1 Tahun 2023 tentang Jabatan Fungsional',
    KALIMAT.mutasiBkn,
    'Peraturan Badan Kepegawaian Negara Nomor 3 Tahun 2023 tentang Angka Kredit, Kenaikan Pangkat, dan Jenjang Jabatan Fungsional'
  ],
  memperhatikan: [KALIMAT.timPenilai, KALIMAT.pertek, KALIMAT.izin],
  diktum: [
    KALIMAT.mengangkat,
    `[[kenaikan_jenjang?${KALIMAT.angkaKredit}]]`,
    KALIMAT.tunjangan,
    KALIMAT.pelantikan,
    KALIMAT.biaya,
    KALIMAT.kekeliruan,
    KALIMAT.berlaku
  ],
  ket: caraOf
})

/** By which way somebody comes into the post. */
function caraOf(pengangkatan: Pengangkatan): string {
  if (isKenaikanJenjang(pengangkatan)) return 'Kenaikan jenjang'
  return pengangkatan.arah === null ? 'Pengangkatan' : CARA[pengangkatan.arah]
}

const CARA: Readonly<Record<Arah, string>> = {
  PROMOSI: 'Pengangkatan',
  ROTASI: 'Pindah unit kerja',
  DEMOSI: 'Penurunan jenjang',
  DIAGONAL: 'Perpindahan dari jabatan lain',
  TETAP: ''
}
