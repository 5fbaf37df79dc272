import { rmSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { RouteOutput } from '../../../src/contract/routes'
import { isPlainDatabase } from '../../db/inspect-file'
import { FileProblem } from '../host'
import { type BerkasCadangan, backupsIn } from './daftar-cadangan'
import { manifesOf } from './manifes'
import { overwriteFile } from './overwrite-file'
import type { Tempat } from './tempat'

/** The backups that anybody can read who holds them. The second place is not asked: a network that hangs must hold nobody up. */
export const cadanganTerbuka = (tempat: Tempat): RouteOutput<'enkripsi.keadaan'>['terbuka'] =>
  terbukaDi(tempat).map(({ berkas, ukuran }) => ({ nama: basename(berkas), folder: dirname(berkas), ukuran }))

/** Overwrites and removes them; gives how many. Throws where no encrypted backup would be left. */
export function hapusCadanganTerbuka(tempat: Tempat): number {
  if (!backupsIn(tempat.cadangan).some(({ manifes, masalah }) => manifes?.isTersandi && masalah === ''))
    throw new FileProblem('Belum ada cadangan yang tersandi. Buat cadangan dahulu, supaya selalu ada yang dapat dipulihkan.')
  const pergi = terbukaDi(tempat)
  for (const { berkas } of pergi) {
    overwriteFile(berkas)
    rmSync(manifesOf(berkas), { force: true })
  }
  return pergi.length
}

const terbukaDi = ({ cadangan }: Tempat): readonly BerkasCadangan[] => backupsIn(cadangan).filter(({ berkas }) => isPlainDatabase(berkas))
