import type { RouteOutput } from '../../../src/contract/routes'
import { PegawaiId } from '../../../src/domain/pegawai/pegawai'
import type { SaringanRiwayat } from '../../../src/domain/riwayat/saringan-riwayat'
import type { EntriEkspor } from '../../../src/domain/riwayat/tabel-riwayat'
import type { Db } from '../open'
import { escapeLike } from './match-text'

type BarisRiwayat = RouteOutput<'riwayat.list'>['baris'][number]

/** One entry of the audit trail as it is stored. */
export type EntriAudit = BarisRiwayat & {
  readonly peran: string
  readonly alasan: string | null
  readonly versi: string
  readonly input: string
  readonly perubahan: Buffer
}

type Syarat = { readonly sql: string; readonly nilai: readonly string[] }

/** The numbers of the entries that a filter leaves, newest first: found in an index alone, never among what entries hold. */
export function seqRiwayat({ sqlite }: Db, saringan: SaringanRiwayat): readonly number[] {
  const { pokok } = saringan
  const syarat = syaratOf(saringan)
  const where = syarat.map(({ sql }) => sql).join(' and ')
  const nilai = syarat.flatMap((each) => each.nilai)
  const seqs = pokok
    ? sqlite
        .prepare<string[], number>(
          `select a.seq from audit_tentang t join audit a on a.seq = t.seq where t.entitas = ? and t.id = ? and ${where} order by a.seq desc`
        )
        .pluck()
        .all(pokok.entitas, pokok.id, ...nilai)
    : sqlite
        .prepare<string[], number>(`select a.seq from audit a indexed by audit_saring where ${where} order by a.seq desc`)
        .pluck()
        .all(...nilai)
  return seqs
}

/** The conditions of a filter; days are those of the office's own clock. */
function syaratOf({ cari, pelaku, bidang, jenis, dari, sampai }: SaringanRiwayat): readonly Syarat[] {
  const kata = cari.trim().split(/\s+/).filter(Boolean)
  const ada = (sql: string, ...nilai: readonly (string | null)[]): readonly Syarat[] =>
    nilai.some((each) => each === null) ? [] : [{ sql, nilai: nilai.filter((each) => each !== null) }]
  return [
    { sql: 'true', nilai: [] },
    ...kata.flatMap((each) => ada("a.label like ? escape '\\'", `%${escapeLike(each)}%`)),
    ...ada('a.pelaku = ?', pelaku),
    ...ada("a.perintah > ? || '.' and a.perintah < ? || '/'", bidang, bidang),
    ...ada('a.jenis = ?', jenis),
    ...ada("a.waktu >= strftime('%Y-%m-%dT%H:%M:%S', ?, 'utc')", dari),
    ...ada("a.waktu < strftime('%Y-%m-%dT%H:%M:%S', ?, '+1 day', 'utc')", sampai)
  ]
}

/** Those entries as a list shows them, in the same order. */
export function barisRiwayat({ sqlite }: Db, seqs: readonly number[]): BarisRiwayat[] {
  const get = sqlite.prepare<[number], BarisRiwayat>(
    'select seq, waktu, pelaku, perintah, label, jenis, jumlah_perubahan as jumlahPerubahan from audit where seq = ?'
  )
  return seqs.map((seq) => get.get(seq)).filter((row) => row !== undefined)
}

/** One entry with all it holds; null = there is none of that number. */
export const entriAudit = ({ sqlite }: Db, seq: number): EntriAudit | null =>
  sqlite
    .prepare<[number], EntriAudit>(
      'select seq, waktu, pelaku, perintah, label, jenis, jumlah_perubahan as jumlahPerubahan, peran, alasan, versi, input, perubahan from audit where seq = ?'
    )
    .get(seq) ?? null

/** The last number of the trail: as long as it stays, so does every answer about the trail. */
export const seqTerakhir = ({ sqlite }: Db): number => Number(sqlite.prepare('select coalesce(max(seq), 0) from audit').pluck().get())

/** Everybody who ever did something, and every command that was ever run. */
export const pelakuDanPerintah = ({ sqlite }: Db): { readonly pelaku: readonly string[]; readonly perintah: readonly string[] } => ({
  pelaku: sqlite.prepare<[], string>('select distinct pelaku from audit indexed by audit_saring order by 1').pluck().all(),
  perintah: sqlite.prepare<[], string>('select distinct perintah from audit indexed by audit_saring order by 1').pluck().all()
})

/** One entry as an exported list tells it, by the office's own clock. */
export const entriRingkas = ({ sqlite }: Db, seq: number): Omit<EntriEkspor, 'perubahan'> | null =>
  sqlite
    .prepare<[number], Omit<EntriEkspor, 'perubahan'>>(
      `select seq, date(waktu, 'localtime') as tanggal, time(waktu, 'localtime') as jam, pelaku, peran, perintah, label, jenis, alasan, versi,
         jumlah_perubahan as jumlahPerubahan from audit where seq = ?`
    )
    .get(seq) ?? null

/** The one person an entry is about; null when it is about none or several. */
export function satuPegawai({ sqlite }: Db, seq: number): PegawaiId | null {
  const ids = sqlite
    .prepare<[number], string>("select id from audit_tentang where entitas = 'pegawai' and seq = ? limit 2")
    .pluck()
    .all(seq)
  return ids.length === 1 && ids[0] !== undefined ? PegawaiId.parse(ids[0]) : null
}
