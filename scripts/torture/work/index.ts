import { applyPlan } from './apply-plan'
import { backupAndRestore } from './backup-and-restore'
import { exportFiles } from './export-files'
import { fillDisk } from './fill-disk'
import { importPeople } from './import-people'
import { longDay } from './long-day'
import { migrateOlder } from './migrate-older'
import { randomEdits } from './random-edits'
import { saveRegisters } from './save-registers'
import { sayProblem } from './say-problem'
import { untilKilled } from './until-killed'

/** A work that a child process does until it ends or is killed; its first argument is the folder it works in. */
export type Work = (args: readonly string[]) => Promise<void>

/** Every work a proof may start in a child, by name: `node <program> kerja <name> …`. */
export const works: Readonly<Record<string, Work>> = {
  'apply-plan': applyPlan,
  'backup-and-restore': backupAndRestore,
  'export-files': exportFiles,
  'fill-disk': fillDisk,
  'import-people': importPeople,
  'long-day': longDay,
  'migrate-older': migrateOlder,
  'random-edits': randomEdits,
  'save-registers': saveRegisters,
  'say-problem': sayProblem,
  'until-killed': untilKilled
}
