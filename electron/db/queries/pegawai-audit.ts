import { setImmediate as nextTurn } from 'node:timers/promises'
import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { desc, lt } from 'drizzle-orm'
import type { RouteInput, RouteOutput } from '../../../src/contract/routes'
import type { Reader } from '../../../src/domain/entities'
import type { Change } from '../../../src/domain/kit/changeset'
import type { JabatanId } from '../../../src/domain/organisasi/jabatan'
import { isTentang, jejakOf } from '../../../src/domain/pegawai/jejak'
import type { PegawaiId } from '../../../src/domain/pegawai/pegawai'
import type { Db } from '../open'
import { audit } from '../schema/index'

type Halaman = RouteOutput<'pegawai.audit'>
type Catatan = Halaman['baris'][number]

/** Audit rows read at one go, and how long one answer may look for more. */
const SEKALI = 25
/** The number of the first audit row: before it there is nothing. */
const PERTAMA = 1
const PALING_LAMA_MS = 400

/**
 * What the audit trail says of one person, newest first. The rows are inflated beside the core's own thread and only the
 * changes that name the person are parsed, so that the trail of an import of 20,000 holds nobody up.
 */
export async function pegawaiAudit(
  { db: { orm }, read }: { readonly db: Db; readonly read: Reader },
  { id, sebelum, jumlah }: RouteInput<'pegawai.audit'>
): Promise<Halaman> {
  const baris: Catatan[] = []
  const sampai = performance.now() + PALING_LAMA_MS
  let lanjut = sebelum ?? Number.MAX_SAFE_INTEGER
  while (baris.length < jumlah && performance.now() < sampai) {
    const rows = orm.select().from(audit).where(lt(audit.seq, lanjut)).orderBy(desc(audit.seq)).limit(SEKALI).all()
    if (rows.length === 0) return { baris, lanjut: null }
    for (const row of rows) {
      lanjut = row.seq
      const catatan = await catatanOf(read, row, id)
      if (catatan) baris.push(catatan)
      if (baris.length === jumlah) break
    }
    await nextTurn()
  }
  return { baris, lanjut: lanjut > PERTAMA ? lanjut : null }
}

const inflate = promisify(inflateRaw)

async function catatanOf(read: Reader, row: typeof audit.$inferSelect, id: PegawaiId): Promise<Catatan | null> {
  const { seq, waktu, pelaku, label, jenis } = row
  const catatan = { seq, waktu, pelaku, label, jenis }
  if (row.jumlahPerubahan === 0) return row.input.includes(id) ? { ...catatan, perubahan: [] } : null
  const changes = changesNaming(await inflate(row.perubahan), id).filter((change) => isTentang(change, id))
  if (changes.length === 0) return null
  const namaJabatan = (jabatanId: JabatanId): string => read.get('jabatan', jabatanId)?.nama ?? 'jabatan yang sudah dihapus'
  return { ...catatan, perubahan: [...jejakOf(changes, id, namaJabatan)] }
}

/** How each change of a stored changeset begins; inside a text its quotes would be escaped. */
const AWAL = '{"entity":"'

/** The changes of a stored changeset that mention an id anywhere; the others are not even parsed. */
function changesNaming(perubahan: Buffer, id: string): readonly Change[] {
  const found: Change[] = []
  for (let at = perubahan.indexOf(id); at >= 0;) {
    const awal = perubahan.lastIndexOf(AWAL, at)
    const lanjut = perubahan.indexOf(`,${AWAL}`, at)
    const akhir = lanjut < 0 ? perubahan.lastIndexOf(']') : lanjut
    // the store wrote it: an element of a changeset
    found.push(JSON.parse(perubahan.toString('utf8', awal, akhir)) as Change)
    at = perubahan.indexOf(id, akhir)
  }
  return found
}
