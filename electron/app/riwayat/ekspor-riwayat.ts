import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Reader } from '../../../src/domain/entities'
import { invalid } from '../../../src/domain/kit/command'
import { refuse } from '../../../src/domain/kit/result'
import type { EntriEkspor } from '../../../src/domain/riwayat/tabel-riwayat'
import type { Db } from '../../db/open'
import { entriRingkas } from '../../db/queries/riwayat'
import { need } from '../refused'
import { ringkasRiwayat } from './buka-riwayat'

/** An Excel sheet is read by people: longer lists are narrowed first. */
const TERBANYAK = 20_000
/** Changes of one entry that a cell holds. */
const PER_ENTRI = 20
const SEKALI = 50

type Sumber = { readonly db: Db; readonly read: Reader }

/** The entries of those numbers as an exported list tells them, read between the turns of the core. */
export async function entriEkspor({ db, read }: Sumber, seqs: readonly number[]): Promise<readonly EntriEkspor[]> {
  if (seqs.length > TERBANYAK)
    need(
      refuse(
        invalid(`Ada ${seqs.length} catatan; yang dapat disimpan sekaligus ${TERBANYAK}. Persempit dengan saringan, misalnya per tahun.`)
      )
    )
  const entri: EntriEkspor[] = []
  for (const [n, seq] of seqs.entries()) {
    const row = entriRingkas(db, seq)
    if (row) entri.push({ ...row, perubahan: await ringkasRiwayat({ db, read }, seq, PER_ENTRI) })
    if (n % SEKALI === 0) await nextTurn()
  }
  return entri
}
