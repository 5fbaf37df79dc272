import type { RouteInput, RouteOutput } from '../../../src/contract/routes'
import type { Reader } from '../../../src/domain/entities'
import type { JabatanId } from '../../../src/domain/organisasi/jabatan'
import { isTentang, jejakOf } from '../../../src/domain/pegawai/jejak'
import type { PegawaiId } from '../../../src/domain/pegawai/pegawai'
import type { Db } from '../open'
import { bukaPerubahan, perubahanMenyebut } from '../potong-perubahan'
import { type EntriAudit, entriAudit } from './riwayat'

type Halaman = RouteOutput<'pegawai.audit'>
type Catatan = Halaman['baris'][number]

/** What the audit trail says of one person, newest first. */
export async function pegawaiAudit(
  { db, read }: { readonly db: Db; readonly read: Reader },
  { id, sebelum, jumlah }: RouteInput<'pegawai.audit'>
): Promise<Halaman> {
  const seqs = db.sqlite
    .prepare<[string, number, number], number>(
      "select seq from audit_tentang where entitas = 'pegawai' and id = ? and seq < ? order by seq desc limit ?"
    )
    .pluck()
    .all(id, sebelum ?? Number.MAX_SAFE_INTEGER, jumlah)
  const baris: Catatan[] = []
  for (const seq of seqs) {
    const entri = entriAudit(db, seq)
    if (entri) baris.push(await catatanOf(read, entri, id))
  }
  return { baris, lanjut: seqs.length === jumlah ? (seqs.at(-1) ?? null) : null }
}

async function catatanOf(read: Reader, { seq, waktu, pelaku, label, jenis, perubahan }: EntriAudit, id: PegawaiId): Promise<Catatan> {
  const changes = perubahanMenyebut(await bukaPerubahan(perubahan), id).filter((change) => isTentang(change, id))
  const namaJabatan = (jabatanId: JabatanId): string => read.get('jabatan', jabatanId)?.nama ?? 'jabatan yang sudah dihapus'
  return { seq, waktu, pelaku, label, jenis, perubahan: [...jejakOf(changes, id, namaJabatan)] }
}
