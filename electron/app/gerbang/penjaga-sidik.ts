import { countChanges } from '../../db/count-changes'
import type { Db } from '../../db/open'
import { type BarisCacat, compareSidik } from '../../db/sidik-baris'
import { inTurns } from '../in-turns'
import type { KeadaanRuang, Ruang } from './ruang'

/** Compares every row with its digest, once after the data was opened: bit rot that no check of the structure sees. */
export type PenjagaSidik = { readonly follow: (keadaan: KeadaanRuang) => void }

/** The first screens come first. */
const TUNDA_MS = 5000
const SEBUT = 3
const ULANG = 3

/** Creates the guard over the rows; what it finds is told to the room. */
export function createPenjagaSidik(ruang: () => Pick<Ruang, 'jam' | 'data' | 'ingatkan' | 'gagal'>): PenjagaSidik {
  let dijaga: Db | null = null

  async function periksa(db: Db): Promise<void> {
    try {
      const cacat = await cacatOf(db, () => ruang().data()?.db === db)
      if (ruang().data()?.db === db) ruang().ingatkan('SIDIK', kalimat(cacat))
    } catch (error) {
      if (ruang().data()?.db === db) ruang().gagal(error)
    }
  }

  return {
    follow: (keadaan) => {
      const data = 'data' in keadaan ? keadaan.data : null
      if (data?.db === dijaga) return
      dijaga = data?.db ?? null
      if (!data || data.isLihatSaja) return
      const { db } = data
      ruang().jam.setelah(TUNDA_MS, () => void periksa(db))
    }
  }
}

/** What does not answer to its digest; looked for once more where somebody wrote meanwhile. */
async function cacatOf(db: Db, isTerbuka: () => boolean): Promise<readonly BarisCacat[]> {
  const changes = countChanges(db)
  for (let n = 1; ; n += 1) {
    const sebelum = changes()
    const cacat = await inTurns(whileOpen(compareSidik(db.sqlite), isTerbuka))
    if (cacat.length === 0 || changes() === sebelum || n === ULANG) return changes() === sebelum ? cacat : []
  }
}

function* whileOpen<M>(steps: Generator<M, readonly BarisCacat[]>, isTerbuka: () => boolean): Generator<M, readonly BarisCacat[]> {
  for (;;) {
    if (!isTerbuka()) return []
    const step = steps.next()
    if (step.done) return step.value
    yield step.value
  }
}

function kalimat(cacat: readonly BarisCacat[]): readonly string[] {
  if (cacat.length === 0) return []
  const sebut = cacat.slice(0, SEBUT).map(({ tabel, id }) => `${tabel} ${id}`)
  const lain = cacat.length > SEBUT ? ` dan ${cacat.length - SEBUT} lainnya` : ''
  return [
    `${cacat.length} baris berubah tanpa tercatat oleh Penata: ${sebut.join(', ')}${lain}. Berkas data mungkin mulai rusak atau diubah program lain; bandingkan dengan cadangan di layar Keamanan.`
  ]
}
