/** Results of a rule, gravest first. */
export const HASIL = ['BLOK', 'PERINGATAN', 'TIDAK_DAPAT_DIPERIKSA', 'INFO', 'LULUS'] as const
export type JenisHasil = (typeof HASIL)[number]

/** What a rule says about its subject: how grave, and in words. Missing data is an answer, never a silent pass. */
export type Hasil = { readonly hasil: 'LULUS' } | { readonly hasil: Exclude<JenisHasil, 'LULUS'>; readonly pesan: string }

export const lulus: Hasil = { hasil: 'LULUS' }
export const info = (pesan: string): Hasil => ({ hasil: 'INFO', pesan: sentence(pesan) })
export const peringatan = (pesan: string): Hasil => ({ hasil: 'PERINGATAN', pesan: sentence(pesan) })
export const blok = (pesan: string): Hasil => ({ hasil: 'BLOK', pesan: sentence(pesan) })
export const tidakDapatDiperiksa = (data: string): Hasil => ({
  hasil: 'TIDAK_DAPAT_DIPERIKSA',
  pesan: sentence(`Data belum ada: ${data}.`)
})

/** One full stop at the end, though the last word be a title (`S.Sos.`). */
export const sentence = (pesan: string): string => (pesan.endsWith('..') ? pesan.replace(/\.+$/, '.') : pesan)

/** Numbers the office may change, by name. */
export type Setelan = Readonly<Record<string, number>>

/** A rule: one question about one subject. Its id, legal basis and settings are data. Some find several things at once (`Out` is then a list). */
export type Rule<Subject, Out extends Hasil | readonly Hasil[] = Hasil> = {
  readonly id: string
  readonly judul: string
  readonly dasar: string
  /** The legal source or number still has to be checked by the office against the regulation itself. */
  readonly perluDicek?: true
  /** What it asks for need not be there before the decree: until that stage a BLOK is only a PERINGATAN. */
  readonly ditagih?: 'FINAL'
  readonly setelan: Setelan
  readonly check: (subject: Subject, setelan?: Setelan) => Out
}

type RuleSpec<Subject, S extends Setelan, Out extends Hasil | readonly Hasil[]> = Omit<Rule<Subject, Out>, 'setelan' | 'check'> & {
  readonly setelan: S
  readonly check: (subject: Subject, setelan: { readonly [K in keyof S]: number }) => Out
}

export const defineRule = <Subject, const S extends Setelan>(spec: RuleSpec<Subject, S, Hasil>): Rule<Subject> => withDefaults(spec)

/** A rule that may find several things at once. */
export const defineManyRule = <Subject, const S extends Setelan>(
  spec: RuleSpec<Subject, S, readonly Hasil[]>
): Rule<Subject, readonly Hasil[]> => withDefaults(spec)

function withDefaults<Subject, S extends Setelan, Out extends Hasil | readonly Hasil[]>(
  spec: RuleSpec<Subject, S, Out>
): Rule<Subject, Out> {
  const lengkapi = (setelan: Setelan | undefined): S => ({ ...spec.setelan, ...setelan })
  // settings stay the same while thousands are asked: they are put together once
  let terakhir: Setelan | undefined
  let lengkap = lengkapi(terakhir)
  return {
    ...spec,
    check: (subject, setelan) => {
      if (setelan !== terakhir) lengkap = lengkapi((terakhir = setelan))
      return spec.check(subject, lengkap)
    }
  }
}

/** Temuan: what a rule found, with its legal basis. */
export type Temuan = Exclude<Hasil, { hasil: 'LULUS' }> & {
  readonly aturan: string
  readonly judul: string
  readonly dasar: string
  /** Asked for at the last stage only. */
  readonly ditagih: 'FINAL' | null
}

/** What the rules have to say about a subject, gravest first; passes are silent. `setelanOf` gives overrides by rule id. */
export function examine<S>(
  rules: readonly Rule<S, Hasil | readonly Hasil[]>[],
  subject: S,
  setelanOf: (id: string) => Setelan
): readonly Temuan[] {
  const found: Temuan[] = []
  for (const rule of rules) {
    const { id, judul, dasar, ditagih = null } = rule
    const jawab = rule.check(subject, setelanOf(id))
    // what nearly every rule answers
    if (jawab === lulus) continue
    for (const hasil of 'hasil' in jawab ? [jawab] : jawab)
      if (hasil.hasil !== 'LULUS') found.push({ aturan: id, judul, dasar, ditagih, ...hasil })
  }
  return found.length < 2 ? found : found.toSorted((a, b) => HASIL.indexOf(a.hasil) - HASIL.indexOf(b.hasil))
}
