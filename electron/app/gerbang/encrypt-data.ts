import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { countChanges } from '../../db/count-changes'
import { salinData } from '../../db/salinan'
import { FileProblem } from '../host'
import { type BerkasKunci, readBerkasKunci } from './berkas-kunci'
import { overwriteFolder } from './overwrite-file'
import type { DataTerbuka, KunciData, Ruang } from './ruang'
import { buang } from './siapkan-pulih'
import type { Tempat } from './tempat'
import { isDitukar, salinanOf, tukarData } from './tukar-data'

/** The key the data is to have, and the key file that goes with it, made of the one that is there at the moment of the swap. */
export type KunciBaru = { readonly kunci: KunciData; readonly berkas: (kini: BerkasKunci) => BerkasKunci }

/**
 * Gives the data another key: a copy is made, given the key and proved wholly; then it is swapped in with its key file, and
 * the data opened again. Until the swap nothing has changed, and a swap that has begun is always finished.
 */
export const encryptData = (ruang: Ruang, baru: KunciBaru): Promise<void> =>
  ruang.bergiliran(async () => {
    const salinan = salinanOf(ruang.tempat)
    try {
      const open = await siapkan(ruang, baru.kunci)
      tukar(ruang, open, baru)
    } finally {
      if (!isDitukar(ruang.tempat)) buang(salinan)
    }
  })

const PERCOBAAN = 4

/** A copy with the new key that still holds all of the data: whoever works goes on meanwhile, and a copy that has fallen behind is made again. */
async function siapkan(ruang: Ruang, kunciBaru: KunciData): Promise<DataTerbuka> {
  const salinan = salinanOf(ruang.tempat)
  for (let n = 0; n < PERCOBAAN; n += 1) {
    const open = needOpen(ruang)
    const changes = countChanges(open.db)
    const awal = changes()
    buang(salinan)
    salinData(open.db.sqlite, salinan)
    await ruang.host.pekerja.sandikan({ salinan: { berkas: salinan, kunci: open.kunci, binding: ruang.binding }, kunciBaru })
    if (ruang.data() === open && changes() === awal) return open
  }
  throw new FileProblem('Data terus berubah, jadi kuncinya belum diganti. Ulangi setelah pekerjaan lain selesai.')
}

function needOpen(ruang: Ruang): DataTerbuka {
  const open = ruang.data()
  if (!open || open.isLihatSaja) throw new FileProblem('Data tidak sedang terbuka untuk ditulisi, jadi kuncinya tidak dapat diganti.')
  return open
}

/** Where a file that was open to whoever holds it waits until it is overwritten. */
const SISA = 'disandikan-'

/** From here on nothing waits: closed, swapped, opened. */
function tukar(ruang: Ruang, open: DataTerbuka, { kunci, berkas }: KunciBaru): void {
  const { tempat } = ruang
  const kini = readBerkasKunci(tempat)
  if (!kini) throw new FileProblem('Berkas kunci tidak ada. Pasang sandi dahulu.')
  const sesi = ruang.sesi()
  const buka = (nilai: KunciData): void => ruang.buka({ kunci: nilai, ...(sesi ? { sesi } : {}) })
  const rusak = open.kunci === null ? `${SISA}${ruang.given().now.replaceAll(/[^0-9A-Za-z]/g, '-')}` : null
  ruang.tutup()
  try {
    tukarData(tempat, { kunci: berkas(kini), rusak })
  } catch {
    buka(isDitukar(tempat) ? kunci : open.kunci)
    throw new FileProblem('Berkas data belum dapat diganti. Tutup program lain yang membukanya, lalu coba lagi. Tidak ada yang hilang.')
  }
  buka(kunci)
  ruang.emit('history.changed', { undo: null, redo: null })
}

/** Overwrites what was open before the data was encrypted; it is tried again at the next start where another program holds it. */
export function sweepOpenRemains({ rusak }: Tempat): void {
  try {
    for (const nama of readdirSync(rusak)) if (nama.startsWith(SISA)) overwriteFolder(join(rusak, nama))
  } catch {
    // there is none, or it is held: the state shown to the admin still names it
  }
}

/** True while such a file is still there. */
export function hasOpenRemains({ rusak }: Tempat): boolean {
  try {
    return readdirSync(rusak).some((nama) => nama.startsWith(SISA))
  } catch {
    return false
  }
}
