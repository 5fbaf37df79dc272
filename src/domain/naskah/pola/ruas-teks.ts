/** A piece of a template text as the editor colours it. */
export type RuasTeks = { readonly teks: string; readonly jenis: 'BIASA' | 'MEDAN' | 'TAK_DIKENAL' | 'SYARAT' }

/** A brace for itself, a field, a brace that is not closed, the begin of a condition with the field it asks for, and its end. */
const TANDA = /\{\{|\{([^{}\n]*)\}|\{|\[\[(?:([A-Za-z][A-Za-z0-9_]*)\?)?|\]\]/g

/** Takes a text apart into fields, conditions and plain words; joined again it is the same text. `dikenal` holds the field names in small letters. */
export function ruasTeks(teks: string, dikenal: ReadonlySet<string>): readonly RuasTeks[] {
  const ruas: RuasTeks[] = []
  let sampai = 0
  for (const temu of teks.matchAll(TANDA)) {
    if (temu.index > sampai) ruas.push({ teks: teks.slice(sampai, temu.index), jenis: 'BIASA' })
    const [tanda, medan, syarat] = temu
    ruas.push({ teks: tanda, jenis: jenisTanda(tanda, medan ?? syarat, dikenal) })
    sampai = temu.index + tanda.length
  }
  if (sampai < teks.length) ruas.push({ teks: teks.slice(sampai), jenis: 'BIASA' })
  return ruas
}

function jenisTanda(tanda: string, nama: string | undefined, dikenal: ReadonlySet<string>): RuasTeks['jenis'] {
  if (tanda === '{{') return 'BIASA'
  const isKenal = nama !== undefined && dikenal.has(nama.toLowerCase())
  if (tanda.startsWith('{')) return isKenal ? 'MEDAN' : 'TAK_DIKENAL'
  return nama === undefined || isKenal ? 'SYARAT' : 'TAK_DIKENAL'
}

/** Where a field is being typed: the brace it began with and what follows up to the cursor; null when none is. */
export function medanDiketik(teks: string, kursor: number): { readonly dari: number; readonly kata: string } | null {
  const [, pembuka = '', kata = ''] = /(\{+)([A-Za-z0-9_]*)$/.exec(teks.slice(0, kursor)) ?? []
  return pembuka.length % 2 === 1 ? { dari: kursor - kata.length - 1, kata } : null
}
