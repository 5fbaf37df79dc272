import { z } from 'zod'
import { PenggunaId } from '../akses/pengguna'
import type { Simpanan } from '../simpanan/simpanan'
import { PegawaiId } from '../pegawai/pegawai'

/** Why data may be destroyed before anybody asks for them again (UU 27/2022 Ps 43, 44). */
export const DASAR_MUSNAH = ['JRA', 'PERMINTAAN', 'SALAH_INPUT'] as const
export type DasarMusnah = (typeof DASAR_MUSNAH)[number]

/** The reasons in words. */
export const TEKS_DASAR_MUSNAH: Readonly<Record<DasarMusnah, string>> = {
  JRA: 'Masa simpan menurut jadwal retensi arsip telah habis (UU 27/2022 Ps 44)',
  PERMINTAAN: 'Permintaan tertulis yang bersangkutan (UU 27/2022 Ps 8 dan 43)',
  SALAH_INPUT: 'Data diperoleh tanpa dasar atau bukan pegawai kota ini (UU 27/2022 Ps 43)'
}

/** What somebody asks for who wants the data of a person destroyed. */
export const IsiUsulMusnah = z.object({
  pegawaiId: PegawaiId,
  dasar: z.enum(DASAR_MUSNAH),
  alasan: z.string().trim().min(10, 'Tulis alasannya, paling sedikit 10 huruf.').max(500, 'Alasan paling panjang 500 huruf.')
})

/** A proposal as it waits for a second person; `pengusulId` null = made on a PC without passwords. */
export const UsulMusnah = IsiUsulMusnah.extend({ pengusulId: PenggunaId.nullable(), pengusul: z.string(), pada: z.string() })
export type UsulMusnah = z.infer<typeof UsulMusnah>

/** The proposals that wait. */
export const usulMusnah = (simpanan: readonly Simpanan[]): readonly UsulMusnah[] =>
  simpanan.filter(({ jenis }) => jenis === 'MUSNAH').map(({ isi }) => UsulMusnah.parse(JSON.parse(isi)))

/** Why somebody may not approve a proposal; null when they may. On a PC without passwords it is the name of the official that tells two people apart. */
export function bukanPenyetuju(usul: UsulMusnah, penyetuju: Pick<UsulMusnah, 'pengusulId' | 'pengusul'>): string | null {
  const isSama =
    penyetuju.pengusulId === null
      ? penyetuju.pengusul.trim().toLowerCase() === usul.pengusul.trim().toLowerCase()
      : penyetuju.pengusulId === usul.pengusulId
  return isSama ? 'Pemusnahan disetujui oleh orang lain, bukan oleh yang mengusulkan.' : null
}
