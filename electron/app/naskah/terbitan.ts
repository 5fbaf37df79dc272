import type { Reader } from '../../../src/domain/entities'
import type { RencanaId } from '../../../src/domain/mutasi/rencana'
import type { Naskah } from '../../../src/domain/naskah/naskah'
import { hanyaSekali } from '../../../src/domain/naskah/terbitan'
import type { Subjek } from '../../../src/domain/naskah/subjek'
import type { PekerjaanNaskah } from './meja-naskah'
import { freeze } from './snapshot'

/** The issued papers that stand for a subject. */
export type Terbitan = {
  /** The very paper: of a person in a plan and of a decree whatever its words, of a letter with the same words. */
  readonly sama: (subjek: Subjek) => Naskah | null
  /** The one that counts in a plan, the newest; without a plan the very paper. */
  readonly berlaku: (subjek: Subjek) => Naskah | null
}

/** Looks up what has been issued of a paper and stands, newest first. */
export function terbitanOf(read: Reader, kerja: Pick<PekerjaanNaskah, 'jenis' | 'susun'>, rencanaId: RencanaId | null): Terbitan {
  const { jenis, susun } = kerja
  const semua = rencanaId === null ? read.where('naskah', 'jenis', jenis.id) : read.where('naskah', 'rencanaId', rencanaId)
  const bySubjek = Map.groupBy(
    semua
      .filter((n) => n.jenis === jenis.id && n.rencanaId === rencanaId && n.dibatalkanPada === null)
      .toSorted((a, b) => b.dibuatPada.localeCompare(a.dibuatPada)),
    (n) => n.subjek
  )
  const milik = (subjek: Subjek): readonly Naskah[] => bySubjek.get(subjek.kunci) ?? []
  const sama = (subjek: Subjek): Naskah | null => {
    if (hanyaSekali(jenis, subjek)) return milik(subjek)[0] ?? null
    return milik(subjek).find(({ nomor, tanggal, isi }) => freeze(susun(subjek, { nomor, tanggal }).dokumen, read) === isi) ?? null
  }
  return { sama, berlaku: rencanaId === null ? sama : (subjek) => milik(subjek)[0] ?? null }
}
