import { defineRule, type Hasil, lulus, peringatan, tidakDapatDiperiksa } from '../../kit/rule'
import type { JenisJabatan } from '../../organisasi/jabatan'
import { namaLengkap } from '../../pegawai/pegawai'
import type { JenisPelatihan } from '../../pegawai/pelatihan'
import type { Tinjauan } from '../tinjauan'

/** The person has followed the leadership training of the target level or a higher one; it may follow the appointment, so it only warns. */
export const pelatihanStruktural = defineRule({
  id: 'R-17',
  judul: 'Pelatihan struktural',
  dasar: 'PP 11/2017 Ps 217; standar kompetensi jabatan',
  perluDicek: true,
  /** 0 = for a post of that kind nothing is asked. */
  setelan: { wajibJpt: 1, wajibAdministrator: 1, wajibPengawas: 1 },
  check: ({ langkah, pegawai, tujuan, tmt, berkas }: Tinjauan, setelan): Hasil => {
    const syarat = langkah.jenis === 'ANGKAT' && tujuan !== null ? SYARAT[tujuan.jabatan.jenis] : undefined
    if (syarat === undefined || setelan[syarat.setelan] <= 0) return lulus
    const semua = berkas.arsip.pelatihanOf(pegawai.id)
    if (semua.length === 0) return tidakDapatDiperiksa(`riwayat pelatihan ${namaLengkap(pegawai)}`)
    const tahun = Number(tmt.slice(0, 4))
    const isPunya = semua.some((p) => p.tahun <= tahun && syarat.cukup.includes(p.jenis))
    return isPunya ? lulus : peringatan(`Belum mengikuti ${syarat.nama}.`)
  }
})

type Syarat = {
  readonly nama: string
  readonly cukup: readonly JenisPelatihan[]
  readonly setelan: 'wajibJpt' | 'wajibAdministrator' | 'wajibPengawas'
}

/** What each level asks for; a higher training counts for the lower one. */
const SYARAT: Readonly<Partial<Record<JenisJabatan, Syarat>>> = {
  JPT_PRATAMA: { nama: 'PKN II', cukup: ['PKN_II', 'PKN_I'], setelan: 'wajibJpt' },
  ADMINISTRATOR: { nama: 'PKA', cukup: ['PKA', 'PKN_II', 'PKN_I'], setelan: 'wajibAdministrator' },
  PENGAWAS: { nama: 'PKP', cukup: ['PKP', 'PKA', 'PKN_II', 'PKN_I'], setelan: 'wajibPengawas' }
}
