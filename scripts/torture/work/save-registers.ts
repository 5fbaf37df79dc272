import { createHash } from 'node:crypto'
import { openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SARINGAN_KOSONG } from '../../../src/domain/pegawai/saringan'
import { acknowledge, openOffice, settle } from '../open-office'
import { ACK } from '../power/states'
import { smallCity } from '../random/small-city'
import type { Work } from './index'

const ROUNDS = 3

/** Writes registers of the application through its own routes, while the data are edited, and acknowledges each file by its digest: `FOLDER`. */
export const saveRegisters: Work = async ([folder = '']) => {
  const ack = openSync(join(folder, ACK), 'a')
  const files: Record<string, readonly string[]> = {}
  let nama = ''
  const office = openOffice(join(folder, 'penata.db'), { host: { chooseTarget: () => Promise.resolve(join(folder, nama)) } })
  settle(office, smallCity)
  acknowledge(ack, { commits: office.commits(), files })
  for (let n = 0; n < ROUNDS; n += 1) {
    await office.ask('command.run', { name: 'pegawai.update', input: patchOf(n), kunci: `ubah-tempat-${n}`, tempat: null })
    acknowledge(ack, { commits: office.commits(), files })
    for (const format of ['xlsx', 'csv']) {
      nama = `pegawai.${format}`
      await office.ask('pegawai.ekspor', { ...TAMPILAN, format })
      files[nama] = [
        ...(files[nama] ?? []),
        createHash('sha256')
          .update(readFileSync(join(folder, nama)))
          .digest('hex')
      ]
      acknowledge(ack, { commits: office.commits(), files })
    }
  }
  office.close()
}

const patchOf = (n: number): unknown => ({ id: 'p1', patch: { tempatLahir: `Kota ${n}` } })

const TAMPILAN = { saringan: SARINGAN_KOSONG, urut: 'nama', turun: false, kolom: ['nama', 'nip'], ids: null }
