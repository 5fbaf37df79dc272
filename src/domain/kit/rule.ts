/** Results of a rule, gravest first. */
export const HASIL = ['BLOK', 'PERINGATAN', 'TIDAK_DAPAT_DIPERIKSA', 'INFO', 'LULUS'] as const
export type JenisHasil = (typeof HASIL)[number]

/** What a rule says about its subject: how grave, and in words. Missing data is an answer, never a silent pass. */
export type Hasil = { readonly hasil: 'LULUS' } | { readonly hasil: Exclude<JenisHasil, 'LULUS'>; readonly pesan: string }

export const lulus: Hasil = { hasil: 'LULUS' }
export const info = (pesan: string): Hasil => ({ hasil: 'INFO', pesan: sentence(pesan) })
export const peringatan = (pesan: string): Hasil => ({ hasil: 'PERINGATAN', pesan: sentence(pesan) })
export const blok = (pesan: string): Hasil => ({ hasil: 'BLOK', pesan: sentence(pesan) })
export const tidakDapatDiperiksa = (data: string): Hasil => ({ hasil: 'TIDAK_DAPAT_DIPERIKSA', pesan: `Data belum ada: ${data}.` })

/** One full stop at the end, though the last word be a title (`S.Sos.`). */
export const sentence = (pesan: string): string => pesan.replace(/\.{2,}$/, '.')

/** Numbers the office may change, by name. */
export type Setelan = Readonly<Record<string, number>>

/** A rule: one question about one subject. Its id, legal basis and settings are data. */
export type Rule<Subject> = {
  readonly id: string
  readonly judul: string
  readonly dasar: string
  /** The legal source or number still has to be checked by the office against the regulation itself. */
  readonly perluDicek?: true
  readonly setelan: Setelan
  readonly check: (subject: Subject, setelan?: Setelan) => Hasil
}

type RuleSpec<Subject, S extends Setelan> = Omit<Rule<Subject>, 'setelan' | 'check'> & {
  readonly setelan: S
  readonly check: (subject: Subject, setelan: { readonly [K in keyof S]: number }) => Hasil
}

export const defineRule = <Subject, const S extends Setelan>(spec: RuleSpec<Subject, S>): Rule<Subject> => ({
  ...spec,
  check: (subject, setelan) => spec.check(subject, { ...spec.setelan, ...setelan })
})

/** Temuan: what a rule found, with its legal basis. */
export type Temuan = Exclude<Hasil, { hasil: 'LULUS' }> & { readonly aturan: string; readonly judul: string; readonly dasar: string }

/** What the rules have to say about a subject, gravest first; passes are silent. `setelanOf` gives overrides by rule id. */
export function examine<S>(rules: readonly Rule<S>[], subject: S, setelanOf: (id: string) => Setelan): readonly Temuan[] {
  const found = rules.flatMap((rule) => {
    const hasil = rule.check(subject, setelanOf(rule.id))
    return hasil.hasil === 'LULUS' ? [] : [{ aturan: rule.id, judul: rule.judul, dasar: rule.dasar, ...hasil }]
  })
  return found.toSorted((a, b) => HASIL.indexOf(a.hasil) - HASIL.indexOf(b.hasil))
}
