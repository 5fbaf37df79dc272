import { invalid, type Refusal } from '../../kit/command'
import { ok, refuse, type Result } from '../../kit/result'
import type { JenisNaskah } from '../jenis-naskah'
import type { PolaNaskah } from './pola'

/** A template its paper can be made from: every block is told apart by its id, and the paper knows the tables it names. */
export function periksaPola({ judul, tabel }: Pick<JenisNaskah, 'judul' | 'tabel'>, pola: PolaNaskah): Result<PolaNaskah, Refusal> {
  const blok = pola.bagian.flatMap((b) => b.blok)
  const ids = blok.map(({ id }) => id)
  const ganda = ids.find((id, at) => ids.indexOf(id) !== at)
  if (ganda !== undefined) return refuse(invalid(`Pola ${judul} memuat dua blok bernama “${ganda}”.`))
  const asing = blok.find((b) => b.jenis === 'TABEL' && !Object.hasOwn(tabel, b.tabel))
  if (asing?.jenis === 'TABEL') return refuse(invalid(`${judul} tidak mempunyai tabel “${asing.tabel}”.`))
  return ok(pola)
}
