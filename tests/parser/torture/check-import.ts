import { createHash } from 'node:crypto'
import { getTableName } from 'drizzle-orm'
import { readWorkbook } from '../../../electron/parser/read-workbook'
import { tables } from '../../../electron/db/schema/index'
import { DrafImpor } from '../../../src/contract/impor'
import type { Putusan } from '../../../src/domain/impor/beda'
import type { BukuKerja } from '../../../src/domain/impor/buku-kerja'
import { testApp } from '../../support/test-app'
import type { CheckRead } from './check-file'

/** Holds whatever was read against an office with data: it is imported in one step that can be taken back, or leaves no trace. */
export type CheckImport = { readonly checkOf: (n: number) => CheckRead; readonly close: () => void }

/** Opens an office in memory that has imported the harmless file; each mutant is imported into it and taken back again. */
export async function createCheckImport(harmless: string): Promise<CheckImport> {
  let berkas: BukuKerja = await readWorkbook(harmless)
  const { db, call, close } = testApp({
    host: { chooseFiles: () => Promise.resolve(['mutan.xlsx']), readWorkbook: () => Promise.resolve(berkas) }
  })
  const awal = await need('impor.buka', { jalur: null })
  await need('impor.simpan', { drafId: DrafImpor.parse(awal).drafId })
  const sebelum = hash()
  const jumlahAudit = db.sqlite.prepare<[], number>('select count(*) from audit').pluck()

  async function need(route: string, input: unknown): Promise<unknown> {
    const reply = await call(route, input)
    if (!reply.ok) throw new Error(`${route}: ${reply.error.code} ${reply.error.pesan}`)
    return reply.value
  }
  /** Every row of every business table, as one number. */
  function hash(): string {
    const sum = createHash('sha256')
    for (const name of Object.values(tables).map((table) => getTableName(table)))
      sum.update(JSON.stringify(db.sqlite.prepare(`select * from "${name}" order by id`).all()))
    return sum.digest('hex')
  }
  async function importOnce(n: number): Promise<string | null> {
    const draf = DrafImpor.parse(await need('impor.buka', { jalur: null }))
    await need('impor.putus', { drafId: draf.drafId, putusan: putusanOf(n) })
    if (hash() !== sebelum) return 'the data changed before anything was saved'
    const audit = jumlahAudit.get() ?? 0
    const reply = await call('impor.simpan', { drafId: draf.drafId })
    if (!reply.ok) return leftAlone(reply.error)
    if (jumlahAudit.get() !== audit + 1) return 'saved in more than one step'
    if (hash() === sebelum) return 'saved, and nothing is there'
    await need('history.undo', null)
    return hash() === sebelum ? null : 'not as before after it was taken back'
  }
  const leftAlone = ({ code, pesan }: { readonly code: string; readonly pesan: string }): string | null => {
    if (code !== 'INVALID') return `${code}: ${pesan}`
    return hash() === sebelum ? null : 'refused, and yet something was written'
  }
  return {
    checkOf: (n) => async (buku) => {
      berkas = buku
      const audit = jumlahAudit.get() ?? 0
      const salah = await importOnce(n)
      return { salah, catatan: (jumlahAudit.get() ?? 0) > audit ? 'disimpan lalu diurungkan' : 'tidak ada yang disimpan' }
    },
    close
  }
}

/** What an officer decides, another way each time: everything, the offers too, nothing new, or the file over the hand. */
function putusanOf(n: number): readonly Putusan[] {
  const semua = (jenis: 'BARU' | 'BENTROK' | 'BERUBAH', isDiambil: boolean): Putusan => ({
    tentang: 'SEMUA',
    entitas: null,
    jenis,
    isDiambil
  })
  const cara: readonly (readonly Putusan[])[] = [
    [],
    [{ tentang: 'SEMUA_USUL', jenis: null, isDiterima: true }],
    [semua('BARU', false)],
    [semua('BENTROK', true), { tentang: 'SEMUA', entitas: 'unor', jenis: 'BARU', isDiambil: false }],
    [semua('BERUBAH', false)]
  ]
  return cara[n % cara.length] ?? []
}
