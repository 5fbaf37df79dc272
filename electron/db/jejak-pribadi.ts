import type Database from 'better-sqlite3'
import type { Tanggal } from '../../src/domain/kit/tanggal'
import type { PegawaiId } from '../../src/domain/pegawai/pegawai'
import { CatatanMusnah } from '../../src/domain/subjek-data/commands/erase-pegawai'
import { type BarisAkses, JENIS_AKSES } from '../../src/domain/subjek-data/jejak-akses'
import type { JejakSubjek } from '../../src/domain/subjek-data/laporan-subjek'

/** The entries of the trail that hold something of a person. */
export const auditTentang = (sqlite: Database.Database, id: PegawaiId): number[] =>
  sqlite
    .prepare<[string], number>("select distinct seq from audit_tentang where entitas = 'pegawai' and id = ? order by seq")
    .pluck()
    .all(id)

/** Who looked at or changed what of a person, newest first. */
export const jejakSubjek = (sqlite: Database.Database, id: PegawaiId): readonly JejakSubjek[] =>
  sqlite
    .prepare<[string], JejakSubjek>(
      `select waktu, pelaku, label from audit
       where seq in (select seq from audit_tentang where entitas = 'pegawai' and id = ?) order by seq desc`
    )
    .all(id)

type BarisAudit = Omit<BarisAkses, 'jenis'> & { readonly perintah: keyof typeof JENIS_AKSES }

/** Every look at personal data and every file with them within those days, newest first. */
export function aksesPribadi(sqlite: Database.Database, dari: Tanggal, sampai: Tanggal): readonly BarisAkses[] {
  const perintah = Object.keys(JENIS_AKSES)
  const rows = sqlite
    .prepare<string[], BarisAudit>(
      `select seq, waktu, pelaku, peran, perintah, label from audit
       where perintah in (${perintah.map(() => '?').join(', ')}) and substr(waktu, 1, 10) between ? and ? order by seq desc`
    )
    .all(...perintah, dari, sampai)
  return rows.map(({ perintah: nama, ...baris }) => ({ ...baris, jenis: JENIS_AKSES[nama] }))
}

/** What was destroyed, as the trail keeps it. */
export type Pemusnahan = { readonly seq: number; readonly waktu: string; readonly catatan: CatatanMusnah }

/** Everything that was destroyed, newest first. */
export const semuaPemusnahan = (sqlite: Database.Database): readonly Pemusnahan[] =>
  sqlite
    .prepare<[], { seq: number; waktu: string; input: string }>(
      "select seq, waktu, input from audit where perintah = 'musnah.laksanakan' order by seq desc"
    )
    .all()
    .map(({ seq, waktu, input }) => ({ seq, waktu, catatan: CatatanMusnah.parse(JSON.parse(input)) }))

/** Leaves no byte of what was deleted: neither in the search index, nor on free pages, nor in the log of writes. */
export function sapuSisa(sqlite: Database.Database): void {
  sqlite.exec("insert into cari (cari) values ('optimize')")
  sqlite.exec('vacuum')
  sqlite.pragma('wal_checkpoint(TRUNCATE)')
}
