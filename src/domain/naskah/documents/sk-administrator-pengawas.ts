import { defineSk } from '../keputusan/define-sk'
import { KALIMAT } from '../keputusan/kalimat-sk'

/** The decree for Jabatan Administrator and Jabatan Pengawas (domain 7.4; PP 11/2017 Ps 54). */
export const skAdministratorPengawas = defineSk({
  id: 'sk-administrator-pengawas',
  judul: 'Keputusan Jabatan Administrator dan Pengawas',
  menimbang: [
    'bahwa untuk kepentingan dinas serta dalam rangka penataan, penyegaran dan pembinaan karier {sebutan_pegawai} di lingkungan Pemerintah Kota {kota}, perlu dilakukan pemindahan dan pengangkatan dalam jabatan',
    'bahwa {sebutan_pegawai} yang namanya tercantum dalam Lampiran Keputusan ini dinilai cakap, memenuhi syarat dan telah mendapat pertimbangan Tim Penilai Kinerja untuk diangkat dalam jabatan dimaksud'
  ],
  peraturan: [KALIMAT.mutasiBkn],
  memperhatikan: [KALIMAT.timPenilai, KALIMAT.pertek, KALIMAT.izin],
  diktum: [KALIMAT.mengangkat, KALIMAT.tunjangan, KALIMAT.pelantikan, KALIMAT.biaya, KALIMAT.kekeliruan, KALIMAT.berlaku]
})
