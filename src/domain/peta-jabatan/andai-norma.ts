import type { Abk, Tugas } from '../abk/abk'
import type { AturanAbk } from '../abk/aturan-abk'
import { bebanOf, denganBeban, normaMenit } from '../abk/hitung-abk'
import { kunciTugas } from '../abk/isian-tugas'
import type { Jabatan, JabatanId } from '../organisasi/jabatan'

/** A norma waktu as it might be, for every task of that wording. */
export type NormaBaru = Pick<Tugas, 'uraian' | 'norma' | 'satuanNorma'>

/** What another norma waktu makes of one post. */
export type DampakNorma = {
  readonly jabatan: Jabatan
  /** The norm of the task now, in minutes; null when the post has several different ones. */
  readonly normaKini: number | null
  readonly bebanSebelum: number
  readonly bebanSesudah: number
  readonly kebutuhanSebelum: number
  readonly kebutuhanSesudah: number
}

/** Tries a norma waktu on every post that has the task, without writing anything. */
export function dampakNorma(
  { abk, jabatan }: { readonly abk: readonly Abk[]; readonly jabatan: ReadonlyMap<JabatanId, Jabatan> },
  baru: NormaBaru,
  aturan: AturanAbk
): readonly DampakNorma[] {
  const kunci = kunciTugas(baru.uraian)
  return abk.flatMap(({ id, tugas }) => {
    const post = jabatan.get(id)
    const kena = tugas.filter((t) => kunciTugas(t.uraian) === kunci)
    if (!post || kena.length === 0) return []
    const [bebanSebelum, bebanSesudah] = [bebanOf(tugas, aturan), bebanOf(denganNorma(tugas, baru), aturan)]
    return [
      {
        jabatan: post,
        normaKini: satuNorma(kena),
        bebanSebelum,
        bebanSesudah,
        kebutuhanSebelum: post.kebutuhan,
        kebutuhanSesudah: denganBeban(post, bebanSesudah, aturan).kebutuhan
      }
    ]
  })
}

/** The tasks of a post with the norm in every task of that wording. */
function denganNorma(tugas: readonly Tugas[], { uraian, norma, satuanNorma }: NormaBaru): readonly Tugas[] {
  const kunci = kunciTugas(uraian)
  return tugas.map((t) => (kunciTugas(t.uraian) === kunci ? { ...t, norma, satuanNorma } : t))
}

function satuNorma(tugas: readonly Tugas[]): number | null {
  const norma = new Set(tugas.map((t) => normaMenit(t.norma, t.satuanNorma)))
  return norma.size === 1 ? ([...norma][0] ?? null) : null
}
