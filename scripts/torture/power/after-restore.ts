import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readManifes } from '../../../electron/app/gerbang/manifes'
import { periksaCadangan } from '../../../electron/app/gerbang/periksa-cadangan'
import { openDatabase } from '../../../electron/db/open'
import { verifyDatabase } from '../../../electron/db/verify'
import { gerbangUji } from '../../../tests/support/gerbang-uji'
import type { Moment } from './states'

const Ack = z.object({ last: z.string().nullable(), doing: z.string().nullable(), backup: z.string().nullable() })
const NOTHING = { last: null, doing: null, backup: null }

/** What is wrong after an end amid backups and restores: the gate must open on the last thing acknowledged or the one being done, and every backup be whole. */
export async function restoreProblems({ folder, acked }: Moment): Promise<readonly string[]> {
  const { last, doing, backup } = Ack.parse(acked ?? NOTHING)
  return [
    ...(await gateProblems(folder)),
    ...dataProblems(join(folder, 'penata.db'), [last, doing]),
    ...backupProblems(join(folder, 'cadangan'), backup)
  ]
}

/** As the next start finds it: an unfinished swap is finished first. */
async function gateProblems(folder: string): Promise<readonly string[]> {
  const { keadaan, gerbang } = gerbangUji({ folder })
  const now = await keadaan()
  gerbang.closeNow()
  return now.jenis === 'MASALAH' ? [`${now.kode}: ${now.pesan.replaceAll(folder, 'FOLDER')}`] : []
}

function dataProblems(file: string, expected: readonly (string | null)[]): readonly string[] {
  const db = openDatabase(file)
  const last = db.sqlite.prepare('select label from audit order by seq desc limit 1').pluck().get() ?? null
  const problems = verifyDatabase(db).flatMap(({ apa, masalah }) => masalah.map((each) => `${apa}: ${each}`))
  db.sqlite.close()
  return expected.some((label) => label === last)
    ? problems
    : [...problems, `the data stands at “${JSON.stringify(last)}”, not at ${expected.join(' or ')}`]
}

/** Every file with the name of a backup is one; the newest promised is there. */
function backupProblems(folder: string, promised: string | null): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.db') && !name.startsWith('~')) : []
  const damaged = names.flatMap((name) => (isWhole(join(folder, name)) ? [] : ['a backup is damaged']))
  return promised === null || names.includes(promised) ? damaged : [...damaged, 'the newest backup is gone']
}

function isWhole(berkas: string): boolean {
  const manifes = readManifes(berkas)
  if (manifes === null || manifes === 'RUSAK') return false
  try {
    return periksaCadangan({ berkas, kunci: null, binding: undefined }).sidik === manifes.sidik
  } catch {
    return false
  }
}
