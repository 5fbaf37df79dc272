import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrations } from '../../electron/db/migrations'
import { migrate } from '../../electron/db/migrate'
import { rowsOf } from '../../electron/db/rows'

/** The migration that gave plans stages and let an override speak of a plan as a whole. */
const BERTAHAP = '0006'

/** A database as it was before that, with a plan, its step and an override that an officer wrote a reason for. */
function lama(): Database.Database {
  const db = new Database(':memory:')
  db.pragma('foreign_keys = on')
  migrate(
    db,
    migrations.slice(
      0,
      migrations.findIndex((m) => m.tag.startsWith(BERTAHAP))
    )
  )
  db.exec(`
    insert into unor (id, nama, jenis, urut) values ('u', 'Dinas Uji', 'DINAS', 1);
    insert into jabatan (id, unor_id, nama, jenis, kebutuhan, is_pimpinan, is_jabatan_kunci, urut) values ('j', 'u', 'Kepala Bidang Uji', 'ADMINISTRATOR', 1, 0, 0, 1);
    insert into pegawai (id, nip, nama, jenis_asn, kedudukan_hukum) values ('p', '198003172005011001', 'Rinaldi Chaniago', 'PNS', 'AKTIF');
    insert into rencana (id, nama, tmt, status, catatan, dibuat_pada) values ('r', 'Rotasi lama', '2026-07-01', 'DRAF', null, '2026-05-01T00:00:00Z');
    insert into langkah (id, rencana_id, urut, jenis, pegawai_id, jabatan_id) values ('l', 'r', 1, 'ANGKAT', 'p', 'j');
    insert into pengesampingan (id, rencana_id, langkah_id, aturan, pesan, alasan, rujukan, pada)
      values ('x', 'r', 'l', 'R-01', 'Baru 1 tahun.', 'Kebutuhan organisasi.', '800/3/2026', '2026-05-02T00:00:00Z');
  `)
  return db
}

test('plans, steps and overrides of before come through as they were, with defaults for what is new', () => {
  const db = lama()
  migrate(db, migrations)
  expect(rowsOf(db, 'pengesampingan').list()).toEqual([
    {
      id: 'x',
      rencanaId: 'r',
      langkahId: 'l',
      aturan: 'R-01',
      pesan: 'Baru 1 tahun.',
      alasan: 'Kebutuhan organisasi.',
      petugas: 'Petugas',
      rujukan: '800/3/2026',
      pada: '2026-05-02T00:00:00Z'
    }
  ])
  expect(rowsOf(db, 'rencana').list()).toMatchObject([
    { id: 'r', nama: 'Rotasi lama', jenis: 'ROTASI', status: 'DRAF', indukId: null, skenario: null, horizonBulan: 0, diarsipkanPada: null }
  ])
  expect(rowsOf(db, 'langkah').list()).toMatchObject([{ id: 'l', jabatanId: 'j', sampai: null, alasan: null, diterapkanPada: null }])
  expect(db.pragma('foreign_key_check')).toEqual([])
})

test('an override of the plan as a whole can be stored afterwards', () => {
  const db = lama()
  migrate(db, migrations)
  const rows = rowsOf(db, 'pengesampingan')
  const [pertama] = rows.list()
  if (!pertama) throw new Error('The override is gone')
  rows.update({ ...pertama, langkahId: null })
  expect(rows.list()[0]?.langkahId).toBeNull()
})
