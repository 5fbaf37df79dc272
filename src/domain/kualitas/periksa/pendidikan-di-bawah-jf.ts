import type { JenjangJf } from '../../organisasi/jabatan'
import { ordinalPendidikan, type TingkatPendidikan } from '../../pegawai/pendidikan'
import { definitifOf } from '../kota'
import { periksaPegawai } from '../periksa'

/** A holder of a jabatan fungsional below its education. */
export const pendidikanDiBawahJf = periksaPegawai({
  id: 'K-07',
  judul: 'Pendidikan tidak memenuhi syarat JF',
  mengapa:
    'Jenjang keahlian menuntut S-1 atau D-IV, jenjang keterampilan paling rendah SLTA (PermenPANRB 1/2023), kecuali jabatannya menentukan lain.',
  kelompok: 'KONSISTENSI',
  medan: 'tingkatPendidikan',
  kata: (pegawai, kota) => {
    const jabatan = definitifOf(kota, pegawai)?.jabatan ?? null
    if (jabatan?.jenis !== 'JF' || pegawai.tingkatPendidikan === null) return null
    const minimum = jabatan.pendidikanMinimum ?? minimumOf(jabatan.jenjang)
    if (minimum === null || ordinalPendidikan(pegawai.tingkatPendidikan) >= ordinalPendidikan(minimum)) return null
    return `Pendidikan ${pegawai.tingkatPendidikan}, sedangkan ${jabatan.nama} menuntut ${minimum}.`
  }
})

function minimumOf(jenjang: JenjangJf | null): TingkatPendidikan | null {
  if (jenjang === null) return null
  return jenjang.startsWith('AHLI') ? 'S-1' : 'SMA'
}
