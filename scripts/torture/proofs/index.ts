import type { Proof } from '../proof'
import { auditTampering } from './audit-tampering'
import { backups } from './backups'
import { bundles } from './bundles'
import { damage } from './damage'
import { diskFull } from './disk-full'
import { kill } from './kill'
import { longDay } from './long-day'
import { migration } from './migration'
import { mutants } from './mutants'
import { powerCut } from './power-cut'
import { randomCommands } from './random-commands'

/** Everything that is proved under torture. Adding a proof is a new file and one line here. */
export const proofs: readonly Proof[] = [
  powerCut,
  kill,
  diskFull,
  migration,
  randomCommands,
  longDay,
  mutants,
  bundles,
  damage,
  auditTampering,
  backups
]
