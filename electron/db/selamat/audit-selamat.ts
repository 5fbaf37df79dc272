import { inflateRawSync } from 'node:zlib'
import type Database from 'better-sqlite3'
import type { Change, Changeset } from '../../../src/domain/kit/changeset'
import { AWAL_RANTAI, auditHash, sidikIsi } from '../rantai-audit'
import { bacaTabel, bacaTabelKunci } from './baca-tabel'

/** An entry of the audit trail as far as salvaging asks about it. */
type Entri = { readonly seq: number; readonly values: readonly unknown[]; readonly of: (kolom: string) => unknown }

/** What could be read of the audit trail of a damaged file. */
export type AuditSelamat = { readonly entri: readonly Entri[]; readonly disimpan: number; readonly hilang: number }

/** The first version whose entries carry digests; those before are linked anew by their migration. */
const BERSIDIK = 10

/**
 * Copies the audit trail from its first entry as far as its chain holds: what comes after a gap proves nothing any more, and
 * a chain with a gap would be reported at every check from then on. The damaged file itself is kept.
 */
export function isiAudit(rusak: Database.Database, baru: Database.Database, versi: number): AuditSelamat {
  const kolom = baru.prepare("select name from pragma_table_info('audit')").pluck().all().map(String)
  const entri = bacaTabel(rusak, 'audit', kolom)
    .map((values): Entri => ({ seq: Number(values[kolom.indexOf('seq')]), values, of: (name) => values[kolom.indexOf(name)] }))
    .toSorted((a, b) => a.seq - b.seq)
  const utuh = utuhSampai(entri, versi)
  const insert = baru.prepare(`insert into audit (${kolom.join(', ')}) values (${kolom.map(() => '?').join(', ')})`)
  for (const { values } of entri.slice(0, utuh)) insert.run(...values)
  if (versi >= BERSIDIK) isiTentang(rusak, baru, utuh)
  return { entri, disimpan: utuh, hilang: (entri.at(-1)?.seq ?? 0) - utuh }
}

function isiTentang(rusak: Database.Database, baru: Database.Database, sampai: number): void {
  const insert = baru.prepare('insert into audit_tentang (entitas, id, seq) values (?, ?, ?)')
  for (const row of bacaTabelKunci(rusak, 'audit_tentang', { kunci: ['entitas', 'id', 'seq'], kolom: [] }))
    if (Number(row[2]) <= sampai) insert.run(...row)
}

function utuhSampai(entri: readonly Entri[], versi: number): number {
  let sebelum = AWAL_RANTAI
  const putus = entri.findIndex((each, n) => {
    const isSambung = each.seq === n + 1 && each.of('sebelum') === sebelum && (versi < BERSIDIK || isUtuh(each, sebelum))
    sebelum = String(each.of('hash'))
    return !isSambung
  })
  return putus < 0 ? entri.length : putus
}

function isUtuh({ of }: Entri, sebelum: string): boolean {
  const teks = (name: string): string => String(of(name))
  const alasan = of('alasan')
  const perubahan = of('perubahan')
  const mata = {
    kunci: teks('kunci'),
    waktu: teks('waktu'),
    pelaku: teks('pelaku'),
    peran: teks('peran'),
    perintah: teks('perintah'),
    label: teks('label'),
    jenis: teks('jenis'),
    alasan: typeof alasan === 'string' ? alasan : null,
    versi: teks('versi'),
    jumlahPerubahan: Number(of('jumlah_perubahan')),
    sidikInput: teks('sidik_input'),
    sidikPerubahan: teks('sidik_perubahan')
  }
  if (auditHash(sebelum, mata) !== of('hash') || !Buffer.isBuffer(perubahan)) return false
  const isInput = teks('input') === '' || sidikIsi(teks('input')) === mata.sidikInput
  return isInput && (perubahan.length === 0 || sidikIsi(perubahan) === mata.sidikPerubahan)
}

/** Every change the readable entries tell of, in order. */
export function* perubahanAudit({ entri }: AuditSelamat): Generator<Change> {
  for (const { of } of entri) {
    const perubahan = of('perubahan')
    if (Buffer.isBuffer(perubahan) && perubahan.length > 0) yield* unpack(perubahan)
  }
}

function unpack(perubahan: Buffer): Changeset {
  try {
    // written by `packChanges`; one that was damaged does not inflate, or is no JSON
    return JSON.parse(inflateRawSync(perubahan).toString()) as Changeset
  } catch {
    return []
  }
}
