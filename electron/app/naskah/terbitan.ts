import type { Reader } from '../../../src/domain/entities'
import type { RencanaId } from '../../../src/domain/mutasi/rencana'
import type { Naskah, NaskahRingkas } from '../../../src/domain/naskah/naskah'
import { hanyaSekali } from '../../../src/domain/naskah/terbitan'
import type { Subjek } from '../../../src/domain/naskah/subjek'
import type { RingkasNaskah } from '../../db/ringkas-naskah'
import type { PekerjaanNaskah } from './meja-naskah'
import { freeze } from './snapshot'

/** The issued papers that stand for a subject. */
export type Terbitan = {
  /** The very paper: of a person in a plan and of a decree whatever its words, of a letter with the same words. */
  readonly sama: (subjek: Subjek) => NaskahRingkas | null
  /** The one that counts in a plan, the newest; without a plan the very paper. With its words. */
  readonly berlaku: (subjek: Subjek) => Naskah | null
}

/** Where it is looked up. */
export type ArsipTerbit = { readonly read: Reader; readonly ringkas: Pick<RingkasNaskah, 'terbit'> }

/** The number it was issued under. */
const nomorOf = ({ nomor, tanggal }: NaskahRingkas): Pick<NaskahRingkas, 'nomor' | 'tanggal'> => ({ nomor, tanggal })

/** Looks up what has been issued of a paper and stands, newest first. The words of a paper are read only where they decide. */
export function terbitanOf(
  { read, ringkas }: ArsipTerbit,
  kerja: Pick<PekerjaanNaskah, 'jenis' | 'susun'>,
  rencanaId: RencanaId | null
): Terbitan {
  const { jenis, susun } = kerja
  const bySubjek = Map.groupBy(ringkas.terbit(rencanaId, jenis.id), (n) => n.subjek)
  const milik = (subjek: Subjek): readonly NaskahRingkas[] => bySubjek.get(subjek.kunci) ?? []
  const utuh = (naskah: NaskahRingkas | null): Naskah | null => naskah && read.get('naskah', naskah.id)
  const isSama = (subjek: Subjek, naskah: NaskahRingkas): boolean =>
    freeze(susun(subjek, nomorOf(naskah)).dokumen, read) === utuh(naskah)?.isi
  const sama = (subjek: Subjek): NaskahRingkas | null => {
    if (hanyaSekali(jenis, subjek)) return milik(subjek)[0] ?? null
    return milik(subjek).find((naskah) => isSama(subjek, naskah)) ?? null
  }
  return { sama, berlaku: (subjek) => utuh(rencanaId === null ? sama(subjek) : (milik(subjek)[0] ?? null)) }
}
