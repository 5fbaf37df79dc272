import type { Verb, VerbGerbang } from '../verb'
import { backup } from './backup'
import { contoh } from './contoh'
import { document } from './document'
import { importWorkbook } from './import'
import { plan } from './plan'
import { report } from './report'
import { restore } from './restore'
import { verify } from './verify'

/** Every verb of the command line, once. */
export const verbs: readonly (Verb | VerbGerbang)[] = [importWorkbook, contoh, plan, document, report, verify, backup, restore]
