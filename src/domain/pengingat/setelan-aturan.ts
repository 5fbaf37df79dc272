import type { Rule, Setelan } from '../kit/rule'

/** A number of a rule as the office has set it, else its default: reminders count by the very limits the rules judge by. */
export function setelanAturan(
  setelanOf: (kelompok: string) => Setelan,
  { id, setelan }: Pick<Rule<never>, 'id' | 'setelan'>,
  nama: string
): number {
  const angka = setelanOf(id)[nama] ?? setelan[nama]
  if (angka === undefined) throw new Error(`${id} has no setting ${nama}`)
  return angka
}
