/** Results of a rule, gravest first. */
export const HASIL = ['BLOK', 'PERINGATAN', 'TIDAK_DAPAT_DIPERIKSA', 'INFO', 'LULUS'] as const
export type JenisHasil = (typeof HASIL)[number]

/** What a rule says about its subject: how grave, and in words. Missing data is an answer, never a silent pass. */
export type Hasil =
  | { readonly hasil: 'LULUS' }
  | {
      readonly hasil: Exclude<JenisHasil, 'LULUS'>
      readonly pesan: string
      /** Asked for from the proposal on, though the rest of its rule waits for the decree. */
      readonly ditagih?: 'USULAN'
    }

export const lulus: Hasil = { hasil: 'LULUS' }
export const info = (pesan: string): Hasil => ({ hasil: 'INFO', pesan: sentence(pesan) })
export const peringatan = (pesan: string): Hasil => ({ hasil: 'PERINGATAN', pesan: sentence(pesan) })
export const blok = (pesan: string): Hasil => ({ hasil: 'BLOK', pesan: sentence(pesan) })
/** A BLOK from the proposal on, within a rule that otherwise waits for the decree. */
export const blokUsulan = (pesan: string): Hasil => ({ hasil: 'BLOK', pesan: sentence(pesan), ditagih: 'USULAN' })
export const tidakDapatDiperiksa = (data: string): Hasil => ({
  hasil: 'TIDAK_DAPAT_DIPERIKSA',
  pesan: sentence(`Data belum ada: ${data}.`)
})

/** One full stop at the end, though the last word be a title (`S.Sos.`). */
export const sentence = (pesan: string): string => (pesan.endsWith('..') ? pesan.replace(/\.+$/, '.') : pesan)

/** Numbers the office may change, by name. */
export type Setelan = Readonly<Record<string, number>>

/** The folded parts of a dossier a rule may speak from (UU 27/2022). */
export type BagianRahasia = 'hukdis' | 'hubungan' | 'catatan'

/** A rule: one question about one subject. Its id, legal basis and settings are data. Some find several things at once (`Out` is then a list). */
export type Rule<Subject, Out extends Hasil | readonly Hasil[] = Hasil> = {
  readonly id: string
  readonly judul: string
  readonly dasar: string
  /** The legal source or number still has to be checked by the office against the regulation itself. */
  readonly perluDicek?: true
  /** What it asks for need not be there before the decree: until that stage a BLOK is only a PERINGATAN. */
  readonly ditagih?: 'FINAL'
  /** What it finds is personal and comes from this part of the dossier: it stays folded until an officer asks. */
  readonly rahasia?: BagianRahasia
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

/** The personal fact behind a finding, and the part of the dossier it comes from. */
export type FaktaTertutup = { readonly bagian: BagianRahasia; readonly rincian: string }

/** Temuan: what a rule found, with its legal basis. `pesan` may be shown to anybody who sees the plan. */
export type Temuan = {
  readonly hasil: Exclude<JenisHasil, 'LULUS'>
  readonly pesan: string
  readonly aturan: string
  readonly judul: string
  readonly dasar: string
  /** Asked for at the last stage only. */
  readonly ditagih: 'FINAL' | null
  /** What `pesan` leaves unsaid; null = it says all. */
  readonly tertutup: FaktaTertutup | null
}

/** What was found, in full: a finding is the same as long as this is. */
export const faktaOf = ({ pesan, tertutup }: Pick<Temuan, 'pesan' | 'tertutup'>): string => tertutup?.rincian ?? pesan

type Asal = Pick<Rule<never>, 'id' | 'judul' | 'dasar' | 'ditagih' | 'rahasia'>

/** An answer of a rule as a finding; null for a pass. The fact of a personal one is folded away. */
export function temuanOf({ id, judul, dasar, ditagih, rahasia }: Asal, jawab: Hasil): Temuan | null {
  if (jawab.hasil === 'LULUS') return null
  const { hasil, pesan } = jawab
  const dari = { aturan: id, judul, dasar, ditagih: jawab.ditagih === 'USULAN' ? null : (ditagih ?? null), hasil }
  return rahasia === undefined
    ? { ...dari, pesan, tertutup: null }
    : { ...dari, pesan: `${judul} (rincian tertutup).`, tertutup: { bagian: rahasia, rincian: pesan } }
}

/** What the rules have to say about a subject, gravest first; passes are silent. `setelanOf` gives overrides by rule id. */
export function examine<S>(
  rules: readonly Rule<S, Hasil | readonly Hasil[]>[],
  subject: S,
  setelanOf: (id: string) => Setelan
): readonly Temuan[] {
  const found: Temuan[] = []
  for (const rule of rules) {
    const jawab = rule.check(subject, setelanOf(rule.id))
    // what nearly every rule answers
    if (jawab === lulus) continue
    for (const hasil of 'hasil' in jawab ? [jawab] : jawab) {
      const temuan = temuanOf(rule, hasil)
      if (temuan) found.push(temuan)
    }
  }
  return found.length < 2 ? found : found.toSorted((a, b) => HASIL.indexOf(a.hasil) - HASIL.indexOf(b.hasil))
}
