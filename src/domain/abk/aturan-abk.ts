import { z } from 'zod'
import type { Setelan } from '../kit/rule'
import type { CatatanIsian } from '../organisasi/catatan-isian'

const bulat = (apa: string, paling: number): z.ZodNumber => {
  const pesan = `${apa} harus berupa bilangan bulat dari 1 sampai ${paling.toLocaleString('id-ID')}.`
  return z.number(pesan).int(pesan).min(1, pesan).max(paling, pesan)
}

const pecahan = (apa: string, paling: number): z.ZodNumber => {
  const pesan = `${apa} harus berupa angka dari 0,01 sampai ${paling.toLocaleString('id-ID')}, paling banyak dua angka di belakang koma.`
  return z.number(pesan).min(0.01, pesan).max(paling, pesan).multipleOf(0.01, pesan)
}

const TURUN = ['skalaA', 'skalaB', 'skalaC', 'skalaD'] as const

/** What an ABK is worked out with; every number is a setting of the office (`abk.<field>`). */
export const AturanAbk = z
  .object({
    /** Effective minutes of a year: 1,250 hours (PermenPANRB 1/2020). */
    waktuEfektif: bulat('Waktu kerja efektif', 200_000),
    /** Working days and weeks of a year, for what is counted by the day or the week. */
    hariKerja: bulat('Hari kerja', 366),
    mingguKerja: bulat('Minggu kerja', 53),
    /** From which fraction on a need counts as one more person: 0.5; 0.01 = any fraction, 1 = none. */
    batasPembulatan: pecahan('Batas pembulatan', 1),
    /** EJ above `skalaA` is A; from `skalaB`, `skalaC`, `skalaD` on B, C, D; else E (Permendagri 12/2008). */
    skalaA: pecahan('Batas nilai A', 9.99),
    skalaB: pecahan('Batas nilai B', 9.99),
    skalaC: pecahan('Batas nilai C', 9.99),
    skalaD: pecahan('Batas nilai D', 9.99)
  })
  .superRefine((aturan, ctx) => {
    for (const [n, medan] of TURUN.entries()) {
      const atas = TURUN[n - 1]
      if (atas === undefined || aturan[medan] < aturan[atas]) continue
      ctx.addIssue({
        code: 'custom',
        path: [medan],
        message: `Batas nilai ${medan.at(-1)} harus lebih kecil daripada batas nilai ${atas.at(-1)}.`
      })
    }
  })
export type AturanAbk = z.infer<typeof AturanAbk>
export type MedanAturanAbk = keyof AturanAbk

/** What holds unless the office says otherwise. */
export const ATURAN_ABK_BAKU: AturanAbk = {
  waktuEfektif: 75_000,
  hariKerja: 235,
  mingguKerja: 47,
  batasPembulatan: 0.5,
  skalaA: 1,
  skalaB: 0.9,
  skalaC: 0.7,
  skalaD: 0.5
}

/** What each setting is called, and where it comes from. */
export const BUTIR_ATURAN_ABK: Readonly<Record<MedanAturanAbk, { readonly judul: string; readonly dasar: string }>> = {
  waktuEfektif: { judul: 'Waktu kerja efektif setahun (menit)', dasar: 'PermenPANRB 1/2020' },
  hariKerja: { judul: 'Hari kerja setahun', dasar: 'PermenPANRB 1/2020' },
  mingguKerja: { judul: 'Minggu kerja setahun', dasar: 'PermenPANRB 1/2020' },
  batasPembulatan: { judul: 'Pecahan yang dibulatkan menjadi satu orang', dasar: 'Pedoman internal' },
  skalaA: { judul: 'Prestasi jabatan A bila lebih dari', dasar: 'Permendagri 12/2008' },
  skalaB: { judul: 'Prestasi jabatan B paling sedikit', dasar: 'Permendagri 12/2008' },
  skalaC: { judul: 'Prestasi jabatan C paling sedikit', dasar: 'Permendagri 12/2008' },
  skalaD: { judul: 'Prestasi jabatan D paling sedikit', dasar: 'Permendagri 12/2008' }
}

/** The settings in their order. */
export const MEDAN_ATURAN_ABK: readonly MedanAturanAbk[] = AturanAbk.keyof().options

/** The numbers an office has set (`abk.*`), over those that hold otherwise. */
export const aturanAbkOf = (setelan: Setelan): AturanAbk => AturanAbk.parse({ ...ATURAN_ABK_BAKU, ...setelan })

/** What is wrong with the settings as filled in. */
export function examineAturanAbk(aturan: AturanAbk): readonly CatatanIsian<MedanAturanAbk>[] {
  const issues = AturanAbk.safeParse(aturan).error?.issues ?? []
  return MEDAN_ATURAN_ABK.flatMap((medan) => {
    const issue = issues.find(({ path }) => path[0] === medan)
    return issue ? [{ medan, berat: 'BLOK' as const, pesan: issue.message }] : []
  })
}
