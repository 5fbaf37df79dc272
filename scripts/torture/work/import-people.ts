import { openSync } from 'node:fs'
import { join } from 'node:path'
import { DrafImpor } from '../../../src/contract/impor'
import { acknowledge, type Office, openOffice } from '../open-office'
import { ACK } from '../power/states'
import { siasnBook } from '../random/siasn-book'
import type { Work } from './index'

/** An import of many people, taken back and done again, each acknowledged: `FOLDER PEOPLE`. */
export const importPeople: Work = async ([folder = '', people = '1000']) => {
  const ack = openSync(join(folder, ACK), 'a')
  const book = siasnBook(Number(people), 1)
  const office = openOffice(join(folder, 'penata.db'), {
    host: { chooseFiles: () => Promise.resolve(['siasn.xlsx']), readWorkbook: () => Promise.resolve(book) }
  })
  acknowledge(ack, { commits: office.commits() })
  await importOnce(office)
  acknowledge(ack, { commits: office.commits() })
  for (const route of ['history.undo', 'history.redo']) {
    await office.ask(route, null)
    acknowledge(ack, { commits: office.commits() })
  }
  office.close()
}

/** Reads the workbook the host gives and saves all that it offers. */
export async function importOnce(office: Pick<Office, 'ask'>): Promise<void> {
  const draf = DrafImpor.parse(await office.ask('impor.buka', { jalur: null }))
  await office.ask('impor.simpan', { drafId: draf.drafId })
}
