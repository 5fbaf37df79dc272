import { isStruktural } from '../../organisasi/jabatan'
import { periksaJabatan } from '../periksa'

/** A jabatan fungsional or pelaksana whose need is still an estimate; the head of a school or puskesmas is an extra duty and needs none. */
export const tanpaAbk = periksaJabatan({
  id: 'L-12',
  judul: 'Jabatan fungsional dan pelaksana tanpa ABK',
  mengapa: 'Kebutuhannya masih isian, belum hasil analisis beban kerja (PermenPANRB 1/2020). Sekadar diketahui; tidak mengurangi nilai.',
  kelompok: 'KELENGKAPAN',
  isCatatan: true,
  kata: (jabatan) =>
    isStruktural(jabatan) || jabatan.isPimpinan || jabatan.bebanKerja !== null ? null : `Kebutuhan ${jabatan.kebutuhan} menurut isian.`
})
