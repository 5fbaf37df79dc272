import { applyPolaAbk } from '../abk/commands/apply-pola-abk'
import { copyAbk } from '../abk/commands/copy-abk'
import { copyInformasi } from '../abk/commands/copy-informasi'
import { removeAbk } from '../abk/commands/remove-abk'
import { saveAbk } from '../abk/commands/save-abk'
import { saveInformasi } from '../abk/commands/save-informasi'
import { setNormaAbk } from '../abk/commands/set-norma-abk'
import type { Reader } from '../entities'
import type { Changeset } from '../kit/changeset'
import { type Command, type Given, invalid, type Refusal } from '../kit/command'
import { ok, refuse, type Result } from '../kit/result'
import type { Tanggal } from '../kit/tanggal'
import { bulkUpdateJabatan } from '../organisasi/commands/bulk-update-jabatan'
import { createJabatan } from '../organisasi/commands/create-jabatan'
import { createUnor } from '../organisasi/commands/create-unor'
import { duplicateUnor } from '../organisasi/commands/duplicate-unor'
import { endJabatan } from '../organisasi/commands/end-jabatan'
import { endUnor } from '../organisasi/commands/end-unor'
import { mergeUnor } from '../organisasi/commands/merge-unor'
import { moveJabatan } from '../organisasi/commands/move-jabatan'
import { moveUnor } from '../organisasi/commands/move-unor'
import { reorderUnor } from '../organisasi/commands/reorder-unor'
import { splitUnor } from '../organisasi/commands/split-unor'
import { updateJabatan } from '../organisasi/commands/update-jabatan'
import { updateUnor } from '../organisasi/commands/update-unor'

/** What a command would do on the data it is tried on, and how it speaks of it. */
export type Tindakan = { readonly changes: Changeset; readonly label: string }

/** A command of the organisation as a draft knows it: it is tried on any reader, as of the draft's TMT (`given.today`), and writes nothing. */
export type PerintahSusunan = {
  readonly name: string
  readonly attempt: (read: Reader, masukan: unknown, given: Given) => Result<Tindakan, Refusal>
}

/** The input as it counts in a draft: days are the draft's own. */
type Bertanggal<Input> = (input: Input, tmt: Tanggal, read: Reader) => Input

const susunan = <Input, Facts>(
  command: Command<string, Input, Facts>,
  bertanggal: Bertanggal<Input> = (input) => input
): PerintahSusunan => ({
  name: command.name,
  attempt: (read, masukan, given) => {
    const parsed = command.input.safeParse(masukan)
    if (!parsed.success) return refuse(invalid(parsed.error.issues.map((issue) => issue.message).join(' ')))
    const input = bertanggal(parsed.data, given.today, read)
    const facts = command.gather(read, input, given)
    if (!facts.ok) return facts
    const decided = command.decide(facts.value, input, given)
    return decided.ok ? ok({ changes: decided.value, label: command.label(facts.value, input) }) : decided
  }
})

/** Every command that may stand in a draft. One that names a day takes the TMT; when an existing unor began is not for a draft to change. */
export const perintahSusunan: readonly PerintahSusunan[] = [
  susunan(createUnor, (input, tmt) => ({ ...input, isian: { ...input.isian, aktifDari: tmt } })),
  susunan(updateUnor, (input, _tmt, read) => ({
    ...input,
    isian: { ...input.isian, aktifDari: read.get('unor', input.id)?.aktifDari ?? null }
  })),
  susunan(moveUnor),
  susunan(reorderUnor),
  susunan(duplicateUnor),
  susunan(endUnor, (input, sampai) => ({ ...input, sampai })),
  susunan(mergeUnor, (input, tmt) => ({ ...input, tmt })),
  susunan(splitUnor, (input, tmt) => ({ ...input, tmt })),
  susunan(createJabatan),
  susunan(updateJabatan),
  susunan(bulkUpdateJabatan),
  susunan(moveJabatan),
  susunan(endJabatan, (input, sampai) => ({ ...input, sampai })),
  susunan(saveAbk),
  susunan(removeAbk),
  susunan(copyAbk),
  susunan(setNormaAbk),
  susunan(applyPolaAbk),
  susunan(saveInformasi),
  susunan(copyInformasi)
]
