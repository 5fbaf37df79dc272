import { openSync } from 'node:fs'
import { join } from 'node:path'
import { acknowledge, KUNCI_SIKSA, openOffice, settle } from '../open-office'
import { ACK } from '../power/states'
import { chanceOf } from '../random/chance'
import { idsOf } from '../random/ids-of'
import { randomCommand } from '../random/random-command'
import { smallCity } from '../random/small-city'
import { weaken } from '../weaken'
import type { Work } from './index'

/** Random commands of every kind with undo and redo, each acknowledged: `FOLDER COUNT [encrypted | SYNCHRONOUS]`. */
export const randomEdits: Work = async ([folder = '', count = '100', how]) => {
  const ack = openSync(join(folder, ACK), 'a')
  const office = openOffice(join(folder, 'penata.db'), { kunci: how === 'encrypted' ? KUNCI_SIKSA : null })
  if (how !== undefined && how !== 'encrypted') weaken(office.db, how)
  settle(office, smallCity)
  acknowledge(ack, { commits: office.commits() })
  const chance = chanceOf(17)
  for (let n = 0; office.commits() < Number(count); n += 1) {
    const dice = chance.upTo(10)
    if (dice === 0) await office.call('history.undo', null)
    else if (dice === 1) await office.call('history.redo', null)
    else await office.call('command.run', { ...randomCommand(chance, idsOf(office.db, chance)), kunci: `sunting-${n}`, tempat: null })
    acknowledge(ack, { commits: office.commits() })
  }
  office.close()
}
