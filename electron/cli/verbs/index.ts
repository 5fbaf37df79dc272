import type { Verb } from '../verb'
import { contoh } from './contoh'
import { document } from './document'
import { importWorkbook } from './import'
import { plan } from './plan'
import { report } from './report'
import { verify } from './verify'

/** Every verb of the command line, once. */
export const verbs: readonly Verb[] = [importWorkbook, contoh, plan, document, report, verify]
