import type { Jabatan } from './jabatan'

/** What a special way of appointment asks for, and the law that does. */
export type Persetujuan = { readonly medan: MedanPersetujuan; readonly pihak: string; readonly mengapa: string }
export type MedanPersetujuan = 'perluPersetujuanGubernur' | 'perluPersetujuanMendagri' | 'perluPersetujuanDprd'

/** The approvals a post may need beside the decision of the wali kota. */
export const DAFTAR_PERSETUJUAN: readonly Persetujuan[] = [
  {
    medan: 'perluPersetujuanGubernur',
    pihak: 'Gubernur',
    mengapa: 'Pengangkatan dan pemberhentiannya dikonsultasikan secara tertulis dengan gubernur (PP 72/2019).'
  },
  {
    medan: 'perluPersetujuanMendagri',
    pihak: 'Mendagri',
    mengapa: 'Diangkat dan diberhentikan dengan keputusan Menteri Dalam Negeri (UU 24/2013 Pasal 83A; Permendagri 76/2015).'
  },
  {
    medan: 'perluPersetujuanDprd',
    pihak: 'DPRD',
    mengapa: 'Diangkat dengan persetujuan pimpinan DPRD setelah konsultasi dengan pimpinan fraksi (UU 23/2014 Pasal 205).'
  }
]

/** The approvals this post needs. */
export const persetujuanOf = (jabatan: Pick<Jabatan, MedanPersetujuan>): readonly Persetujuan[] =>
  DAFTAR_PERSETUJUAN.filter(({ medan }) => jabatan[medan])

/** `Gubernur, Mendagri`; null when none is needed. */
export const persetujuanTeks = (jabatan: Pick<Jabatan, MedanPersetujuan>): string | null =>
  persetujuanOf(jabatan)
    .map(({ pihak }) => pihak)
    .join(', ') || null
