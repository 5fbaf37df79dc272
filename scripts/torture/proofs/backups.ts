import { copyFileSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { readManifes } from '../../../electron/app/gerbang/manifes'
import { periksaCadangan } from '../../../electron/app/gerbang/periksa-cadangan'
import { type GerbangUji, gerbangUji } from '../../../tests/support/gerbang-uji'
import { openOffice, settle } from '../open-office'
import { type Bench, mustHold, type Proof, type Row } from '../proof'
import { smallCity } from '../random/small-city'

/** Backups made while commands are written between every step are whole; hostile ones are refused, and today stays as it is. */
export const backups: Proof = {
  name: 'backups',
  run: async (bench) => {
    const folder = join(bench.folder, 'backups')
    mkdirSync(folder)
    const office = openOffice(join(folder, 'penata.db'))
    settle(office, smallCity)
    office.close()
    return [await underLoad(folder, bench.isShort ? 12 : 60), await hostile(folder, bench)]
  }
}

async function underLoad(folder: string, count: number): Promise<Row> {
  const gate = gerbangUji({ folder })
  const problems: string[] = []
  for (let n = 0; n < count; n += 1) {
    const made = gate.ask('cadangan.buat', null)
    for (let write = 0; write < 3; write += 1) await addName(gate, `Muat ${n} ${write}`)
    const { berkas } = await made
    const { ukuran, sidik, skema, jumlah, audit } = periksaCadangan({ berkas, kunci: null, binding: undefined })
    const manifes = readManifes(berkas)
    const isSame =
      manifes !== null &&
      manifes !== 'RUSAK' &&
      JSON.stringify([manifes.ukuran, manifes.sidik, manifes.skema, manifes.jumlah, manifes.audit]) ===
        JSON.stringify([ukuran, sidik, skema, jumlah, audit])
    if (!isSame) problems.push(`backup ${n} is not what its manifest says`)
  }
  gate.gerbang.closeNow()
  return mustHold('backups: made under load', { tried: count, problems })
}

const addName = (gate: GerbangUji, nama: string): Promise<unknown> =>
  gate.run('acuan.set', { daftar: 'JF', kode: nama, nama, sebutan: '', isDipakai: true })

/** What somebody may have done to a backup on a stick. */
const DEEDS: readonly (readonly [name: string, deed: (file: string) => void])[] = [
  ...(
    [
      ['a trigger', 'create trigger t after insert on audit begin delete from pegawai; end'],
      ['a view', 'create view v as select * from pegawai'],
      ['a table', 'create table titipan (x)'],
      ['an index', 'create index lagi on pegawai (nama)'],
      ['a lost trigger', 'drop trigger audit_tetap_ubah'],
      ['a lost table', 'drop table audit_tentang'],
      ['another application', 'pragma application_id = 7'],
      ['a newer version', 'pragma user_version = 99'],
      ['an older version than it is', 'pragma user_version = 3'],
      ['a changed name', "update pegawai set nama = 'Bukan Dia' where rowid = 1"],
      ['a removed person', 'pragma foreign_keys = off; delete from pegawai where rowid = 1'],
      ['an admin of nobody', "insert into pengguna select 'x', 'tamu', 'Tamu', 'ADMIN', 1, '2026-01-01'"],
      ['a cut trail', 'drop trigger audit_tetap_hapus; delete from audit where seq > 1']
    ] as const
  ).map(([name, sql]) => [name, (file: string): void => execute(file, sql)] as const),
  ['a cut file', (file) => truncateSync(file, 20_000)],
  ['an empty file', (file) => truncateSync(file, 0)],
  ['a zip', (file) => writeFileSync(file, 'PK\u0003\u0004'.padEnd(9000, 'x'))],
  ['noise', (file) => writeFileSync(file, Buffer.alloc(9000, 0xa5))],
  ['a manifest that is none', (file) => writeFileSync(`${file}.json`, '{}')],
  ['a huge manifest', (file) => writeFileSync(`${file}.json`, ' '.repeat(3_000_000))],
  ['a path for a name', (file) => writeFileSync(`${file}.json`, '{"bentuk":1,"pemasangan":"../../etc"}')]
]

function execute(file: string, sql: string): void {
  const sqlite = new Database(file)
  sqlite.exec(sql)
  sqlite.close()
}

async function hostile(folder: string, { folder: bench }: Bench): Promise<Row> {
  const stick = join(bench, 'stick.db')
  const gate = gerbangUji({ folder, host: { chooseFiles: () => Promise.resolve([stick]) } })
  const { berkas } = await gate.ask('cadangan.buat', null)
  const problems: string[] = []
  for (const [name, deed] of DEEDS) {
    copyFileSync(berkas, stick)
    deed(stick)
    const before = await gate.ask('aplikasi.info', null)
    await gate.ask('cadangan.pilih', null)
    const reply = await gate.call('cadangan.pulihkan', { berkas: stick, sandi: null })
    if (reply.ok || reply.error.code !== 'FILE') problems.push(`${name}: ${reply.ok ? 'restored' : reply.error.code}`)
    if (JSON.stringify(await gate.ask('aplikasi.info', null)) !== JSON.stringify(before)) problems.push(`${name}: today has changed`)
    for (const each of [stick, `${stick}.json`]) rmSync(each, { force: true })
  }
  // the control: the same file as it was is restored
  copyFileSync(berkas, stick)
  const control = await gate.call('cadangan.pulihkan', { berkas: stick, sandi: null })
  if (!control.ok) problems.push(`the untouched one is refused: ${control.error.pesan}`)
  gate.gerbang.closeNow()
  return mustHold('backups: hostile ones', { tried: DEEDS.length, problems, details: { bytes: readFileSync(berkas).length } })
}
