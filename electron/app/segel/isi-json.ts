import type { BukaanSegel } from './baca-segel'

/** How deep lists and members may lie in one another. */
const DALAM = 64

/** Letters that show nothing, or turn what stands beside them around: no name of ours holds one. */
const TERSEMBUNYI = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/

/** The first part of an opened file as JSON; null when it is none, lies too deep, or holds letters nobody sees. */
export function isiJson({ bagian: [isi] }: Extract<BukaanSegel, { terbuka: true }>): unknown {
  try {
    return isi && dalamnya(isi) <= DALAM ? JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(isi), withoutHidden) : null
  } catch {
    return null
  }
}

function withoutHidden(_kunci: string, nilai: unknown): unknown {
  if (typeof nilai === 'string' && TERSEMBUNYI.test(nilai)) throw new Error('Hidden letters')
  return nilai
}

const [KUTIP, MIRING, BUKA, TUTUP] = [0x22, 0x5c, new Set([0x5b, 0x7b]), new Set([0x5d, 0x7d])]

/** How deep brackets lie in one another, those in strings left out. */
function dalamnya(json: Uint8Array): number {
  let [dalam, paling, isTeks] = [0, 0, false]
  for (let at = 0; at < json.length; at += 1) {
    const tanda = json[at] ?? 0
    if (isTeks && tanda === MIRING) at += 1
    else if (tanda === KUTIP) isTeks = !isTeks
    else if (!isTeks && BUKA.has(tanda)) dalam += 1
    else if (!isTeks && TUTUP.has(tanda)) dalam -= 1
    paling = Math.max(paling, dalam)
  }
  return paling
}
