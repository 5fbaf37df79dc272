/** The religions whose words of oath the regulation gives (Peraturan BKN 7/2017), and the belief outside them. */
export const AGAMA_SUMPAH = ['islam', 'kristen', 'katolik', 'hindu', 'buddha', 'khonghucu', 'kepercayaan'] as const
export type AgamaSumpah = (typeof AGAMA_SUMPAH)[number]

/** As minutes write them, however data does. */
export const MENURUT_AGAMA: Readonly<Record<AgamaSumpah, string>> = {
  islam: 'agama Islam',
  kristen: 'agama Kristen',
  katolik: 'agama Katolik',
  hindu: 'agama Hindu',
  buddha: 'agama Buddha',
  khonghucu: 'agama Khonghucu',
  kepercayaan: 'kepercayaan terhadap Tuhan Yang Maha Esa'
}

/** How data spells them; Katolik comes before Kristen, for both may stand in one name. */
const EJAAN: readonly (readonly [RegExp, AgamaSumpah])[] = [
  [/islam/, 'islam'],
  [/kat[h]?olik/, 'katolik'],
  [/kristen|protestan/, 'kristen'],
  [/hindu/, 'hindu'],
  [/bud[d]?h?a/, 'buddha'],
  [/k[h]?onghuc[h]?u/, 'khonghucu'],
  [/kepercayaan|penghayat/, 'kepercayaan']
]

/** The religion a text names, however it is spelt; null = none that is known. */
export function agamaOf(teks: string): AgamaSumpah | null {
  const huruf = teks.toLowerCase().replace(/[^a-z]/g, '')
  return EJAAN.find(([ejaan]) => ejaan.test(huruf))?.[1] ?? null
}
