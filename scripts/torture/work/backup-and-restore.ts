import { openSync } from 'node:fs'
import { basename, join } from 'node:path'
import { RingkasCadangan } from '../../../src/contract/gerbang'
import { gerbangUji } from '../../../tests/support/gerbang-uji'
import { acknowledge } from '../open-office'
import { ACK } from '../power/states'
import type { Work } from './index'

/** Edits, a backup, more edits, the backup restored, over and over; tells what was done last, what it is about to do, and the newest backup: `FOLDER ROUNDS`. */
export const backupAndRestore: Work = async ([folder = '', rounds = '4']) => {
  const ack = openSync(join(folder, ACK), 'a')
  const { ask, run, gerbang, keadaan } = gerbangUji({ folder })
  if ((await keadaan()).jenis === 'PERTAMA') await ask('gerbang.tanpa-sandi', null)
  process.stdout.write('ready\n')
  let last: string | null = null
  let backup: string | null = null
  const step = async (doing: string, work: () => Promise<unknown>): Promise<void> => {
    acknowledge(ack, { last, backup, doing })
    await work()
    last = doing
    acknowledge(ack, { last, backup, doing })
  }
  const edit = (nama: string): Promise<void> =>
    step(`Tambah acuan ${nama}`, () => run('acuan.set', { daftar: 'JF', kode: nama, nama, sebutan: '', isDipakai: true }))
  for (let n = 0; n < Number(rounds); n += 1) {
    await edit(`Sebelum ${crypto.randomUUID()}`)
    const { berkas, nama } = RingkasCadangan.parse(await ask('cadangan.buat', null))
    backup = nama
    await edit(`Sesudah ${crypto.randomUUID()}`)
    await step(`Pulihkan data dari cadangan ${basename(berkas)}`, () => ask('cadangan.pulihkan', { berkas, sandi: null }))
  }
  await gerbang.close()
}
