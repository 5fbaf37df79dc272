import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { migrations } from '../../../electron/db/migrations'
import { openDatabase } from '../../../electron/db/open'
import { verifyDatabase } from '../../../electron/db/verify'
import { gerbangUji } from '../../../tests/support/gerbang-uji'
import { openOffice, settle } from '../open-office'
import { type Bench, mustFail, mustHold, type Proof, type Row } from '../proof'
import { type Chance, chanceOf } from '../random/chance'
import { smallCity } from '../random/small-city'

/** Damaged data files of every kind: each is recognised, or nothing in it has changed; each is restored from the newest good backup; none is opened as an empty one. */
export const damage: Proof = {
  name: 'damage',
  run: async (bench) => {
    const office = await anOffice(bench)
    const chance = chanceOf(8)
    const times = (n: number): readonly number[] => Array.from({ length: bench.isShort ? Math.ceil(n / 25) : n }, (_, at) => at)
    const control = Array.from({ length: CONTROL }, () => flipped(office, chance))
    return [
      await tried(
        office,
        'damaged file: cut short',
        times(200).map(() => cut(office, chance))
      ),
      await tried(
        office,
        'damaged file: a bit flipped',
        times(300).map(() => flipped(office, chance))
      ),
      await tried(
        office,
        'damaged file: a page zeroed',
        times(50).map(() => zeroed(office, chance))
      ),
      await tried(office, 'damaged file: something else in its place', others(office)),
      newer(office),
      mustFail('damaged file: a bit flipped, seen by quick_check alone', {
        tried: CONTROL,
        problems: control.flatMap((bytes) => unseen(office, bytes))
      })
    ]
  }
}

/** So few flips change data unseen that the control needs many. */
const CONTROL = 150

type Office = {
  readonly folder: string
  readonly file: string
  readonly whole: Buffer
  readonly backup: string
  readonly content: string
  readonly all: string
}

/** A small city with a backup, closed. */
async function anOffice({ folder }: Bench): Promise<Office> {
  const own = join(folder, 'damage')
  mkdirSync(own)
  const file = join(own, 'penata.db')
  const office = openOffice(file)
  settle(office, smallCity)
  office.close()
  const gate = gerbangUji({ folder: own })
  const backup = await gate.ask('cadangan.buat', null)
  gate.gerbang.closeNow()
  return { folder: own, file, whole: readFileSync(file), backup: backup.berkas, content: contentOf(file), all: contentOf(file, new Set()) }
}

const PAGE = 4096

const cut = ({ whole }: Office, chance: Chance): Buffer => whole.subarray(0, chance.upTo(whole.length))

function flipped({ whole }: Office, chance: Chance): Buffer {
  const bytes = Buffer.from(whole)
  const at = chance.upTo(bytes.length)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.upTo(8))
  return bytes
}

function zeroed({ whole }: Office, chance: Chance): Buffer {
  const bytes = Buffer.from(whole)
  const at = chance.upTo(bytes.length / PAGE) * PAGE
  return bytes.fill(0, at, at + PAGE)
}

/** Nothing, a text, an archive, another program's database, noise as under a key that is gone. */
function others({ folder }: Office): readonly Buffer[] {
  const lain = join(folder, 'lain.db')
  const sqlite = new Database(lain)
  sqlite.exec("create table lagu (judul text); insert into lagu values ('x')")
  sqlite.close()
  const foreign = readFileSync(lain)
  rmSync(lain)
  return [
    Buffer.alloc(0),
    Buffer.from('Daftar pegawai\n'.repeat(900)),
    Buffer.concat([Buffer.from('PK\u0003\u0004'), randomBytes(9000)]),
    foreign,
    randomBytes(20 * PAGE)
  ]
}

async function tried(office: Office, name: string, damaged: readonly Buffer[]): Promise<Row> {
  const problems: string[] = []
  let unchanged = 0
  for (const bytes of damaged) {
    lay(office, bytes)
    const seen = recognised(office.file)
    const isSame = !seen && contentOf(office.file, new Set()) === office.all
    if (isSame) unchanged += 1
    else if (!seen) problems.push('opened with other content, and nobody was told')
    lay(office, bytes)
    problems.push(...(await restored(office)))
  }
  return mustHold(name, { tried: damaged.length, problems, details: { 'nothing in it had changed': unchanged } })
}

function lay({ file }: Office, bytes: Buffer): void {
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
  writeFileSync(file, bytes)
}

/** True when the start, or the check of every row that follows it, says that something is wrong. */
function recognised(file: string): boolean {
  try {
    const db = openDatabase(file)
    try {
      return verifyDatabase(db).some(({ masalah }) => masalah.length > 0)
    } finally {
      db.sqlite.close()
    }
  } catch {
    return true
  }
}

/** What is wrong after the officer has restored the newest backup by the gate. */
async function restored(office: Office): Promise<readonly string[]> {
  const gate = gerbangUji({ folder: office.folder })
  try {
    const keadaan = await gate.keadaan()
    if (keadaan.jenis === 'MASALAH' && keadaan.kode === 'LEBIH_BARU') return []
    await gate.ask('cadangan.pulihkan', { berkas: office.backup, sandi: null })
    const after = await gate.keadaan()
    if (after.jenis !== 'TERBUKA') return [`after the restore it is ${after.jenis}`]
  } catch (error) {
    return [`not restored: ${error instanceof Error ? error.message.replaceAll(office.folder, '') : String(error)}`]
  } finally {
    gate.gerbang.closeNow()
  }
  return contentOf(office.file) === office.content ? [] : ['restored to something else']
}

/** A file of a newer version is refused by its name, and not a byte of it is touched. */
function newer(office: Office): Row {
  lay(office, office.whole)
  const sqlite = new Database(office.file)
  sqlite.pragma('journal_mode = DELETE')
  sqlite.pragma(`user_version = ${migrations.length + 3}`)
  sqlite.close()
  const before = readFileSync(office.file)
  const problems: string[] = []
  try {
    openDatabase(office.file).sqlite.close()
    problems.push('opened')
  } catch (error) {
    if (!(error instanceof Error && error.message.includes(`skema ${migrations.length + 3}`))) problems.push(`told: ${String(error)}`)
  }
  if (!readFileSync(office.file).equals(before)) problems.push('the file was changed')
  if (existsSync(`${office.file}-wal`)) problems.push('something was left beside it')
  return mustHold('newer file: refused by name, untouched', { tried: 1, problems })
}

/** The negative control: what a check of the structure alone would let pass. */
function unseen(office: Office, bytes: Buffer): readonly string[] {
  lay(office, bytes)
  try {
    const sqlite = new Database(office.file)
    const verdict = sqlite.pragma('quick_check(1)', { simple: true })
    sqlite.close()
    return verdict === 'ok' && contentOf(office.file) !== office.content ? ['data changed, and quick_check is content'] : []
  } catch {
    return []
  }
}

/** What the audit trail says of a restore is no part of what was restored. */
const APART: ReadonlySet<string> = new Set(['audit', 'audit_tentang', 'sidik'])

/** Every row, as one digest. */
function contentOf(file: string, apart: ReadonlySet<string> = APART): string {
  const hash = createHash('sha256')
  try {
    const sqlite = new Database(file, { readonly: true })
    const tables = sqlite
      .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name not like 'cari%' order by name")
      .pluck()
      .all()
      .map(String)
    for (const table of tables.filter((each) => !apart.has(each))) {
      const rows = sqlite.prepare(`select * from "${table}" not indexed`).raw().all()
      for (const row of rows.map((each) => JSON.stringify(each)).toSorted()) hash.update(`${table}${row}\n`)
    }
    sqlite.close()
    return hash.digest('hex')
  } catch {
    return 'unreadable'
  }
}
