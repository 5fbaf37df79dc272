/** A name taken apart into titles and bare name. */
export type NamaGelar = { readonly gelarDepan: string | null; readonly nama: string; readonly gelarBelakang: string | null }

const DEPAN = /^((?:prof|drs|dra|drg|dr|ir|apt|ns|hj|h|kh|tgk)\.|(?:prof|drs|dra|drg|ir|hj) )\s*/i
const BELAKANG =
  /^(?:[SM]\.? ?[A-Z][A-Za-z]{0,4}(?:\.|$)|[SM]\.[A-Za-z.]+|A\.? ?M(?:a|d)\.?|Amd|Sp\.|Ph\.?D|MBA|MPH|MM$|MH$|SE$|SH$|ST$|SP$|SKM$|SST|Dipl|CPA|Ak\b|Apt|Ners|Ns\b|M\.?Si|Gr\.?$|QIA|CA$)/i

/** Finds titles typed inside the name, in their own case: `dr.` is a physician, `Dr.` a doctor. Null when there are none. */
export function splitGelar(teks: string): NamaGelar | null {
  const [depan, sisa] = takeDepan(teks)
  const [nama = '', ...belakang] = withComma(sisa).split(/\s*,\s*/)
  const isGelar = belakang.length > 0 && belakang.every((gelar) => gelar === '' || BELAKANG.test(gelar))
  if (nama === '' || (depan === '' && !isGelar) || (belakang.length > 0 && !isGelar)) return null
  const susunan = belakang.filter(Boolean).join(', ')
  return { gelarDepan: depan || null, nama, gelarBelakang: susunan || null }
}

/** `BUDI SANTOSO S.Kom M.Si`: titles with a full stop in them need no comma to be seen. */
function withComma(teks: string): string {
  if (teks.includes(',')) return teks
  const kata = teks.split(' ')
  const pertama = kata.findIndex((_, i) => i > 0 && kata.slice(i).every((sisa) => /^[A-Z]+\.[A-Z]/i.test(sisa) && BELAKANG.test(sisa)))
  return pertama < 0 ? teks : `${kata.slice(0, pertama).join(' ')}, ${kata.slice(pertama).join(', ')}`
}

function takeDepan(teks: string): readonly [string, string] {
  const depan: string[] = []
  let sisa = teks
  for (let found = DEPAN.exec(sisa); found; found = DEPAN.exec(sisa)) {
    depan.push((found[1] ?? '').trim())
    sisa = sisa.slice(found[0].length)
  }
  return [depan.join(' '), sisa]
}
