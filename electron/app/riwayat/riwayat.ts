import type { RouteInput, RouteOutput } from '../../../src/contract/routes'
import { type Sesi, tanpaHak } from '../../../src/domain/akses/sesi'
import type { Reader } from '../../../src/domain/entities'
import type { Given, Refusal } from '../../../src/domain/kit/command'
import { refuse, type Result } from '../../../src/domain/kit/result'
import { bidangOf, namaBidang } from '../../../src/domain/riwayat/bidang'
import { tabelRiwayat } from '../../../src/domain/riwayat/tabel-riwayat'
import { ekorAudit } from '../../db/ekor-audit'
import type { Db } from '../../db/open'
import { barisRiwayat, pelakuDanPerintah, satuPegawai } from '../../db/queries/riwayat'
import type { Ekspor } from '../ekspor'
import { need } from '../refused'
import { bukaRiwayat } from './buka-riwayat'
import { createDaftarRiwayat } from './daftar-riwayat'
import { entriEkspor } from './ekspor-riwayat'
import type { Keutuhan } from './keutuhan'
import { namaPokok } from './nama-pokok'

type Answer<R extends 'riwayat.list' | 'riwayat.pilihan' | 'riwayat.detail' | 'riwayat.tampilkan' | 'riwayat.ekspor'> = (
  input: RouteInput<R>
) => RouteOutput<R> | Promise<RouteOutput<R>>

/** The routes of the audit trail. */
export type RiwayatRoutes = {
  readonly list: Answer<'riwayat.list'>
  readonly pilihan: Answer<'riwayat.pilihan'>
  readonly detail: Answer<'riwayat.detail'>
  readonly tampilkan: Answer<'riwayat.tampilkan'>
  readonly ekspor: Answer<'riwayat.ekspor'>
  readonly keutuhan: Keutuhan
}

type Parts = {
  readonly db: Db
  readonly read: Reader
  readonly given: () => Given
  readonly sesi: () => Sesi
  readonly ekspor: Ekspor
  readonly keutuhan: Keutuhan
  /** Runs a command of the core's own. */
  readonly run: (name: 'riwayat.reveal' | 'riwayat.ekspor', input: unknown, kunci: string) => Result<{ readonly label: string }, Refusal>
}

/** Creates the part of the application behind the audit trail. */
export function createRiwayat({ db, read, given, sesi, ekspor, keutuhan, run }: Parts): RiwayatRoutes {
  const seqs = createDaftarRiwayat(db)
  return {
    keutuhan,
    list: ({ mulai, jumlah, ...saringan }) => {
      const semua = seqs(saringan)
      return { total: semua.length, baris: barisRiwayat(db, semua.slice(mulai, mulai + jumlah)) }
    },
    pilihan: ({ pokok }) => {
      const { pelaku, perintah } = pelakuDanPerintah(db)
      const bidang = [...new Set(perintah.map(bidangOf))].map((id) => ({ id, nama: namaBidang(id) ?? id }))
      return {
        pelaku: [...pelaku],
        bidang: bidang.toSorted((a, b) => a.nama.localeCompare(b.nama, 'id')),
        pokok: pokok && namaPokok(read)(pokok.entitas, pokok.id)
      }
    },
    detail: (bukaan) => bukaRiwayat({ db, read }, { ...bukaan, isTerbuka: false }),
    tampilkan: ({ kunci, ...bukaan }) => {
      if (!sesi().hak.has('AUDIT')) need(refuse({ code: 'FORBIDDEN', pesan: tanpaHak(sesi()) }))
      need(run('riwayat.reveal', { seq: bukaan.seq, pegawaiId: orangTerbuka(db, bukaan) }, kunci))
      return bukaRiwayat({ db, read }, { ...bukaan, isTerbuka: true })
    },
    ekspor: async ({ format, ...saringan }) => {
      const entri = await entriEkspor({ db, read }, seqs(saringan))
      const hasil = await ekspor.tabel(tabelRiwayat(entri, ekorAudit(db.sqlite), given().today), format)
      if (hasil.berkas !== null) need(run('riwayat.ekspor', { baris: entri.length, format }, given().newId()))
      return hasil
    }
  }
}

/** Whose data is opened: the person the trail is narrowed to, or the only one the entry is about; it stands in the trail of that person too. */
const orangTerbuka = (db: Db, { seq, pokok }: Pick<RouteInput<'riwayat.detail'>, 'seq' | 'pokok'>): string | null =>
  pokok?.entitas === 'pegawai' ? pokok.id : satuPegawai(db, seq)
