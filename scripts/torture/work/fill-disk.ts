import { openSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { diskRefusal } from '../../../electron/db/disk-refusal'
import { saveStream } from '../../../electron/app/save-stream'
import { replaceFile } from '../../../electron/app/gerbang/replace-file'
import { SARINGAN_KOSONG } from '../../../src/domain/pegawai/saringan'
import { gerbangUji } from '../../../tests/support/gerbang-uji'
import { acknowledge, type Office, openOffice, settle } from '../open-office'
import { siasnBook } from '../random/siasn-book'
import { smallCity } from '../random/small-city'
import { importOnce } from './import-people'
import type { Work } from './index'

/** What is written when the disk is full. */
export const WAYS = ['commit', 'import', 'table', 'stream', 'settings', 'backup'] as const

/** Fills a small disk by one way of writing until it is refused, and tells of every commit and of the refusal: `FOLDER ACK WAY`. */
export const fillDisk: Work = async ([folder = '', ackFile = '', way = 'commit']) => {
  const ack = openSync(ackFile, 'a')
  const office = openOffice(join(folder, 'penata.db'), {
    host: {
      chooseFiles: () => Promise.resolve(['siasn.xlsx']),
      readWorkbook: () => Promise.resolve(siasnBook(PEOPLE, 1)),
      chooseTarget: () => Promise.resolve(join(folder, 'tabel.xlsx'))
    }
  })
  settle(office, smallCity)
  replaceFile(join(folder, 'setelan.json'), '{}')
  acknowledge(ack, { commits: office.commits() })
  const pesan = await ways[way]?.({ office, folder, ack })
  office.close()
  acknowledge(ack, { commits: commitsOf(join(folder, 'penata.db')), pesan, left: namesBelow(folder) })
}

/** More than a small disk takes. */
const PEOPLE = 4000

type Hands = { readonly office: Office; readonly folder: string; readonly ack: number }

const ways: Readonly<Record<string, (hands: Hands) => Promise<string>>> = {
  commit: async ({ office, ack }) => {
    for (let n = 0; n < 20_000; n += 1) {
      const input = { id: null, pegawaiId: 'p1', jenis: 'LAINNYA', uraian: 'x'.repeat(400), tahun: null, mulai: null, selesai: null }
      const reply = await office.call('command.run', { name: 'catatan.save', input, kunci: `penuhi-${n}`, tempat: null })
      if (!reply.ok) return reply.error.pesan
      acknowledge(ack, { commits: office.commits() })
    }
    return 'never full'
  },
  import: async ({ office }) =>
    importOnce(office).then(
      () => 'never full',
      (error: unknown) => messageOf(error)
    ),
  table: async ({ office, folder }) => {
    ballast(folder, 2000)
    const input = { saringan: SARINGAN_KOSONG, urut: 'nama', turun: false, kolom: ['nama', 'nip'], ids: null, format: 'xlsx' }
    const reply = await office.call('pegawai.ekspor', input)
    rmSync(join(folder, 'pemberat'))
    return reply.ok ? 'never full' : reply.error.pesan
  },
  stream: async ({ folder }) =>
    saveStream(join(folder, 'laporan.xlsx'), async (write) => {
      for (let n = 0; n < 1000; n += 1) await write(new Uint8Array(64 * 1024))
    }).then(() => 'never full', messageOf),
  backup: async ({ office, folder }) => {
    office.close()
    const { ask, call, gerbang } = gerbangUji({ folder })
    await ask('gerbang.tanpa-sandi', null)
    ballast(folder, 50_000)
    const reply = await call('cadangan.buat', null)
    gerbang.closeNow()
    rmSync(join(folder, 'pemberat'))
    return reply.ok ? 'never full' : reply.error.pesan
  },
  settings: ({ folder }) => {
    ballast(folder, 0)
    try {
      replaceFile(join(folder, 'setelan.json'), 'x'.repeat(9000))
      return Promise.resolve('never full')
    } catch (error) {
      return Promise.resolve(diskRefusal(error) ?? messageOf(error))
    } finally {
      rmSync(join(folder, 'pemberat'))
    }
  }
}

const namesBelow = (folder: string): readonly string[] => readdirSync(folder, { recursive: true }).map(String).toSorted()

/** Leaves so many bytes free. */
function ballast(folder: string, free: number): void {
  const { bavail, bsize } = statfsSync(folder)
  writeFileSync(join(folder, 'pemberat'), new Uint8Array(Math.max(0, bavail * bsize - free)))
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function commitsOf(file: string): number {
  const office = openOffice(file)
  const commits = office.commits()
  office.close()
  return commits
}
