import { openSync } from 'node:fs'
import { join } from 'node:path'
import { acknowledge, openOffice, settle } from '../open-office'
import { ACK } from '../power/states'
import { RENCANA_TERBIT, smallCity } from '../random/small-city'
import type { Work } from './index'

const ROUNDS = 8

/** Carries out a plan, takes it back and does it again, each acknowledged: `FOLDER`. */
export const applyPlan: Work = async ([folder = '']) => {
  const ack = openSync(join(folder, ACK), 'a')
  const office = openOffice(join(folder, 'penata.db'))
  settle(office, smallCity)
  acknowledge(ack, { commits: office.commits() })
  const langkahIds = smallCity.langkah.filter((l) => l.rencanaId === RENCANA_TERBIT).map((l) => l.id)
  const input = { id: RENCANA_TERBIT, langkahIds, nomorSk: '800/1/2026', oleh: 'Penguji' }
  await office.ask('command.run', { name: 'rencana.apply', input, kunci: 'terapkan-1', tempat: null })
  acknowledge(ack, { commits: office.commits() })
  for (let n = 0; n < ROUNDS; n += 1)
    for (const route of ['history.undo', 'history.redo']) {
      await office.ask(route, null)
      acknowledge(ack, { commits: office.commits() })
    }
  office.close()
}
