import { loadContoh } from './contoh/commands/load-contoh'
import { commitImpor } from './impor/commands/commit-impor'
import { setKetentuan } from './ketentuan/commands/set-ketentuan'
import { actLangkah } from './mutasi/commands/act-langkah'
import { createRencana } from './mutasi/commands/create-rencana'
import { deleteRencana } from './mutasi/commands/delete-rencana'
import { overrideTemuan } from './mutasi/commands/override-temuan'
import { placeLangkah } from './mutasi/commands/place-langkah'
import { releaseLangkah } from './mutasi/commands/release-langkah'
import { removeLangkah } from './mutasi/commands/remove-langkah'
import { reorderLangkah } from './mutasi/commands/reorder-langkah'
import { restoreTemuan } from './mutasi/commands/restore-temuan'
import { retimeLangkah } from './mutasi/commands/retime-langkah'
import { swapLangkah } from './mutasi/commands/swap-langkah'
import { updateRencana } from './mutasi/commands/update-rencana'
import { issueNaskah } from './naskah/commands/issue-naskah'
import { saveIsian } from './naskah/commands/save-isian'
import { matriksMutasi } from './naskah/documents/matriks-mutasi'
import { skMutasi } from './naskah/documents/sk-mutasi'

/** What the rules of a plan are. */
export { mutasiRules } from './mutasi/mutasi-rules'

/** What the app can do, check and print. Adding one is a new file and one line here. */
export const commands = [
  loadContoh,
  commitImpor,
  createRencana,
  updateRencana,
  deleteRencana,
  placeLangkah,
  swapLangkah,
  releaseLangkah,
  actLangkah,
  removeLangkah,
  retimeLangkah,
  reorderLangkah,
  overrideTemuan,
  restoreTemuan,
  setKetentuan,
  saveIsian,
  issueNaskah
] as const

/** What can be printed of a plan. */
export const documents = [skMutasi, matriksMutasi] as const

type AnyCommand = (typeof commands)[number]
export type CommandName = AnyCommand['name']
export type CommandInput<N extends CommandName> = Parameters<Extract<AnyCommand, { name: N }>['decide']>[1]
