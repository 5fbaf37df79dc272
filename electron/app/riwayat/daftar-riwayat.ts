import type { SaringanRiwayat } from '../../../src/domain/riwayat/saringan-riwayat'
import type { Db } from '../../db/open'
import { seqRiwayat, seqTerakhir } from '../../db/queries/riwayat'

/** The numbers of the entries that a filter leaves. The last answer is kept, because a table asks for it stretch by stretch. */
export function createDaftarRiwayat(db: Db): (saringan: SaringanRiwayat) => readonly number[] {
  let jawaban: { readonly kunci: string; readonly seqs: readonly number[] } | null = null
  return (saringan) => {
    const kunci = JSON.stringify([seqTerakhir(db), saringan])
    if (jawaban?.kunci !== kunci) jawaban = { kunci, seqs: seqRiwayat(db, saringan) }
    return jawaban.seqs
  }
}
