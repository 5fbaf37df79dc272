import { openSync } from 'node:fs'
import { join } from 'node:path'
import { acknowledge, type Office, openOffice, settle } from '../open-office'
import { ACK } from '../power/states'
import { type Chance, chanceOf, once } from '../random/chance'
import { idsOf } from '../random/ids-of'
import { randomCommand } from '../random/random-command'
import { siasnBook } from '../random/siasn-book'
import { RENCANA_TERBIT, smallCity } from '../random/small-city'
import { importOnce } from './import-people'
import type { Work } from './index'

/** Works until it is killed, telling before each command what it is about to do and after it how many commits there are: `FOLDER SEED [early]`. */
export const untilKilled: Work = async ([folder = '', seed = '1', early]) => {
  const ack = openSync(join(folder, ACK), 'a')
  const chance = chanceOf(Number(seed))
  const office = openOffice(join(folder, 'penata.db'), {
    host: {
      chooseFiles: () => Promise.resolve(['siasn.xlsx']),
      readWorkbook: () => Promise.resolve(siasnBook(20, 1 + chance.upTo(40))),
      chooseTarget: (_judul, nama) => Promise.resolve(join(folder, nama))
    }
  })
  settle(office, smallCity)
  acknowledge(ack, { commits: office.commits() })
  process.stdout.write('ready\n')
  for (let n = 0; ; n += 1) {
    // the negative control promises what it has not done yet
    if (early === 'early') acknowledge(ack, { commits: office.commits() + 1 })
    await act({ office, chance, ack }, `mati-${seed}-${n}`)
    acknowledge(ack, { commits: office.commits() })
  }
}

type Hands = { readonly office: Office; readonly chance: Chance; readonly ack: number }

async function act({ office, chance, ack }: Hands, kunci: string): Promise<void> {
  if (once(chance, 40)) return importOnce(office).catch(() => undefined)
  if (once(chance, 12)) return void (await office.call('history.undo', null))
  if (once(chance, 20)) return void (await office.call('history.redo', null))
  const command = once(chance, 25) ? applying : randomCommand(chance, idsOf(office.db, chance))
  const call = { ...command, kunci, tempat: null }
  acknowledge(ack, { commits: office.commits(), doing: call })
  await office.call('command.run', call)
}

const applying = {
  name: 'rencana.apply',
  input: {
    id: RENCANA_TERBIT,
    langkahIds: smallCity.langkah.filter((l) => l.rencanaId === RENCANA_TERBIT).map((l) => l.id),
    nomorSk: '800/1/2026',
    oleh: 'Penguji'
  }
}
