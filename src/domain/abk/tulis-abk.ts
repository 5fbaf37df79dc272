import type { Reader } from '../entities'
import { aturanAbkKini } from '../ketentuan/setelan'
import { type Changeset, inserted, updated } from '../kit/changeset'
import { invalid, notFound, type Refusal } from '../kit/command'
import { ok, refuse, type Result } from '../kit/result'
import { medanBerubah } from '../kit/suntingan'
import type { Jabatan, JabatanId } from '../organisasi/jabatan'
import type { Abk, Tugas } from './abk'
import type { AturanAbk } from './aturan-abk'
import { bebanOf, denganBeban, kebutuhanKasar } from './hitung-abk'
import { bilanganTeks } from './kata-abk'

/** A post with the ABK it has now. */
export type JabatanBerabk = { readonly jabatan: Jabatan; readonly abk: Abk | null }

/** What every command that writes ABK gathers: the posts, and what they are worked out with. */
export type FaktaAbk = { readonly semua: readonly JabatanBerabk[]; readonly aturan: AturanAbk }

/** Gathers posts with their ABK, each once. */
export function gatherAbk(read: Reader, ids: readonly JabatanId[]): Result<FaktaAbk, Refusal> {
  const semua = [...new Set(ids)].flatMap((id) => {
    const jabatan = read.get('jabatan', id)
    return jabatan ? [{ jabatan, abk: read.get('abk', id) }] : []
  })
  if (semua.length < new Set(ids).size) return refuse(notFound('Jabatan'))
  return ok({ semua, aturan: aturanAbkKini(read.list('ketentuan')) })
}

/** Gives posts other tasks, with the load and the need that follow from them. */
export function tulisAbk({ semua, aturan }: FaktaAbk, tugasOf: (ini: JabatanBerabk) => readonly Tugas[]): Result<Changeset, Refusal> {
  const changes = semua.flatMap((ini) => {
    const tugas = [...tugasOf(ini)]
    const { jabatan, abk } = ini
    return [...abkChange(jabatan.id, abk, tugas), ...bebanChange(jabatan, tugas, aturan)]
  })
  return changes.length === 0 ? refuse(invalid('Tidak ada yang berubah.')) : wajar(changes, aturan)
}

function abkChange(id: JabatanId, abk: Abk | null, tugas: Tugas[]): Changeset {
  if (!abk) return [inserted('abk', { id, tugas })]
  return JSON.stringify(abk.tugas) === JSON.stringify(tugas) ? [] : [updated('abk', abk, { tugas })]
}

/** The load and the need of a post with these tasks, where they are not what they should be. */
export function bebanChange(jabatan: Jabatan, tugas: readonly Tugas[], aturan: AturanAbk): Changeset {
  const patch = denganBeban(jabatan, bebanOf(tugas, aturan), aturan)
  return medanBerubah(jabatan, patch).length === 0 ? [] : [updated('jabatan', jabatan, patch)]
}

/** As many people as the work of one post may take. */
const PALING_BANYAK = 9999

/** Refuses a load no post has, be it one of a single seat: a number was mistyped. */
export function wajar(changes: Changeset, aturan: AturanAbk, periksa = 'volume dan norma waktunya'): Result<Changeset, Refusal> {
  for (const change of changes) {
    if (change.entity !== 'jabatan' || change.after === null) continue
    const { nama, bebanKerja } = change.after
    const orang = kebutuhanKasar(bebanKerja ?? 0, aturan)
    if (orang <= PALING_BANYAK) continue
    return refuse(invalid(`Beban kerja ${nama} setara pekerjaan ${bilanganTeks(Math.round(orang))} orang. Periksa ${periksa}.`))
  }
  return ok(changes)
}

/** One post by its name, several by their number. */
export const sebutJabatan = (semua: readonly JabatanBerabk[]): string =>
  semua.length === 1 ? (semua[0]?.jabatan.nama ?? '') : `${semua.length} jabatan`
