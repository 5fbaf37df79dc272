import type { CommandInput, CommandName } from '../../../domain/registry'
import { ask } from '../../lib/client'
import { pergiKe } from '../../lib/lokasi'
import { jalankan } from './ruang-kerja'

/** Runs a command that makes a plan and opens it. The id is given by the core: it is the one that was not there before. */
export async function bukaRencanaBaru<N extends CommandName>(name: N, input: CommandInput<N>): Promise<boolean> {
  const before = new Set((await ask('rencana.list', null)).map((r) => r.id))
  if (!(await jalankan(null, name, input))) return false
  const baru = (await ask('rencana.list', null)).find((r) => !before.has(r.id))
  if (baru) pergiKe('/rotasi', { id: baru.id })
  return true
}
