import { defineRule, type Hasil, info, lulus, tidakDapatDiperiksa } from '../../kit/rule'
import { isPppk } from '../../organisasi/bezetting'
import { ordinalGolongan } from '../../pegawai/pangkat'
import { namaLengkap, type PegawaiRingkas } from '../../pegawai/pegawai'
import { jabatanAtasan } from '../atasan'
import { definitif } from '../proyeksi'
import type { Tinjauan } from '../tinjauan'

/** The rank of the person lies above that of who leads them after the plan. */
export const pangkatAtasan = defineRule({
  id: 'R-07',
  judul: 'Pangkat lebih tinggi dari atasan',
  dasar: 'Praktik; diperkenankan sejak PerBKN 2/2025',
  perluDicek: true,
  setelan: { toleransiTingkat: 0 },
  check: (tinjauan: Tinjauan, { toleransiTingkat }): Hasil => {
    const { langkah, pegawai } = tinjauan
    const atasan = langkah.jenis === 'ANGKAT' ? calonAtasan(tinjauan) : null
    // the golongan of PPPK cannot be held against those of PNS
    if (atasan === null || isPppk(pegawai.jenisAsn) || isPppk(atasan.jenisAsn)) return lulus
    const [punya, milikAtasan] = [ordinalGolongan(pegawai.golongan), ordinalGolongan(atasan.golongan)]
    if (punya === null) return tidakDapatDiperiksa(`golongan ${namaLengkap(pegawai)}`)
    if (milikAtasan === null) return tidakDapatDiperiksa(`golongan ${namaLengkap(atasan)}`)
    if (punya <= milikAtasan + toleransiTingkat) return lulus
    return info(`Pangkat ${namaLengkap(pegawai)} (${pegawai.golongan}) lebih tinggi dari calon atasan ${teksAtasan(atasan)}.`)
  }
})

/** Who definitively leads the target after the plan; null when nobody does. */
function calonAtasan({ tujuan, proyeksi }: Tinjauan): PegawaiRingkas | null {
  const pimpinan = tujuan && jabatanAtasan(proyeksi.snapshot, tujuan.jabatan)
  const pemegang = pimpinan && definitif(proyeksi.pemegang(pimpinan.id))
  return (pemegang && proyeksi.snapshot.pegawai.get(pemegang.pegawaiId)) ?? null
}

const teksAtasan = (atasan: PegawaiRingkas): string => `${namaLengkap(atasan)} (${atasan.golongan})`
