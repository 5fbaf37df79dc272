/** The groups in which the form shows its fields. */
export const KELOMPOK_ISIAN = ['NASKAH', 'SIDANG', 'KEPUTUSAN', 'DASAR', 'PELANTIKAN', 'SUMPAH', 'PENANDATANGAN', 'KOP'] as const
export type KelompokIsian = (typeof KELOMPOK_ISIAN)[number]

/** One field of a paper. `simpan` says whether the whole office shares its value, each plan has its own, each paper of a plan, or only each decree made apart (KEPUTUSAN). */
export type MedanIsian = {
  readonly nama: string
  readonly label: string
  readonly kelompok: KelompokIsian
  readonly bentuk: 'TEKS' | 'BARIS' | 'TANGGAL' | 'PILIHAN'
  readonly pilihan: readonly { readonly nilai: string; readonly label: string }[]
  readonly wajib: boolean
  readonly simpan: 'KANTOR' | 'RENCANA' | 'NASKAH' | 'KEPUTUSAN'
  readonly baku: string
  readonly petunjuk: string | null
}

type Bentuk = Partial<Omit<MedanIsian, 'nama' | 'label'>>

/** Says a field of a group; what is left out is usual: a short text that is not asked for, shared by the office. */
export const medan =
  (kelompok: KelompokIsian) =>
  <const N extends string>(nama: N, label: string, lain: Bentuk = {}): MedanIsian & { readonly nama: N } => ({
    bentuk: 'TEKS',
    pilihan: [],
    wajib: false,
    simpan: 'KANTOR',
    baku: '',
    petunjuk: null,
    ...lain,
    nama,
    label,
    kelompok
  })

/** Each plan has its own. */
export const perRencana = { simpan: 'RENCANA' } as const
/** A day of the plan. */
export const tanggal = { bentuk: 'TANGGAL', simpan: 'RENCANA' } as const
/** Each plan has its own, and each decree of it that is made apart. */
export const perKeputusan = { simpan: 'KEPUTUSAN' } as const
/** Each paper of a plan has its own. */
export const perNaskah = { simpan: 'NASKAH' } as const
/** Must be filled in before the paper is signed. */
export const wajib = { wajib: true } as const
