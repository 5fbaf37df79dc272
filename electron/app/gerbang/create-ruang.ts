import { existsSync } from 'node:fs'
import type { AlasanCadangan } from '../../../src/domain/akses/alasan-cadangan'
import { type Sesi, sesiTunggal } from '../../../src/domain/akses/sesi'
import { hasUsers } from '../../db/has-users'
import { DatabaseProblem, isPlainDatabase, openDatabase } from '../../db/open'
import { createApp } from '../create-app'
import { isTersandi, readBerkasKunci } from './berkas-kunci'
import { readPilihan } from './pilihan-komputer'
import { selesaikanTukar } from './tukar-data'
import type { CaraBuka, DataTerbuka, KeadaanRuang, KunciData, Ruang } from './ruang'

/** What the room needs of the machine, and of the backups that live in it. */
export type RuangParts = Pick<Ruang, 'tempat' | 'host' | 'emit' | 'given' | 'jam' | 'versi' | 'binding'> & {
  /** Makes a backup of what is open. */
  readonly cadangkan: (alasan: AlasanCadangan) => Promise<void>
  /** Keeps the database of an older version before it is migrated. */
  readonly sebelumMigrasi: (sqlite: DataTerbuka['db']['sqlite'], kunci: KunciData) => void
  /** Told of every state that comes to be. */
  readonly onKeadaan: (keadaan: KeadaanRuang) => void
}

/** Creates the room around one data file; nothing is open yet. */
export function createRuang(parts: RuangParts): Ruang {
  const { tempat, host, emit, given, versi, binding } = parts
  let keadaan: KeadaanRuang = { jenis: 'TERKUNCI', alasan: 'AWAL', data: null }

  const data = (): DataTerbuka | null => ('data' in keadaan ? keadaan.data : null)
  /** Whoever was in last: what they began goes on behind a locked window, in their name. */
  let terakhir: Sesi | null = null
  const sesi = (): Sesi | null => (keadaan.jenis === 'TERBUKA' ? keadaan.sesi : null)

  function become(next: KeadaanRuang): void {
    keadaan = next
    if (next.jenis === 'TERBUKA') terakhir = next.sesi
    parts.onKeadaan(next)
    emit('gerbang.berubah', {})
  }

  function tutup(): void {
    const open = data()
    keadaan = { jenis: 'TERKUNCI', alasan: 'AWAL', data: null }
    terakhir = null
    open?.app.close()
  }

  function buka(cara: CaraBuka = {}): void {
    tutup()
    try {
      become(opened(cara))
    } catch (error) {
      if (!(error instanceof DatabaseProblem)) throw error
      become({ jenis: 'MASALAH', kode: error.code, pesan: error.message })
    }
  }

  function opened(cara: CaraBuka): KeadaanRuang {
    selesaikanTukar(tempat)
    const isNew = !existsSync(tempat.berkas)
    const kunci = cara.kunci ?? null
    if (!isNew && kunci === null && isTersandi(readBerkasKunci(tempat)) && !isPlainDatabase(tempat.berkas))
      return { jenis: 'TERKUNCI', alasan: 'AWAL', data: null }
    const open = openData(kunci, cara.isLihatSaja ?? false)
    if (cara.sesi) return { jenis: 'TERBUKA', data: open, sesi: cara.sesi }
    if (hasUsers(open.db)) return { jenis: 'TERKUNCI', alasan: 'AWAL', data: open }
    if (isNew && !readPilihan(tempat).isTanpaSandi) return { jenis: 'PERTAMA', data: open }
    return { jenis: 'TERBUKA', data: open, sesi: sesiTunggal(host.pelaku) }
  }

  function openData(kunci: string | null, isLihatSaja: boolean): DataTerbuka {
    const db = openDatabase(tempat.berkas, { nativeBinding: binding, kunci, beforeMigration: (sqlite) => parts.sebelumMigrasi(sqlite, kunci) })
    const app = createApp({
      db,
      host,
      emit,
      given,
      berkas: tempat.berkas,
      versi,
      cadangkan: parts.cadangkan,
      sesi: () => {
        const now = sesi() ?? terakhir
        if (!now) throw new Error('Nobody has come in')
        return now
      }
    })
    return { db, app, kunci, isLihatSaja }
  }

  return {
    ...parts,
    keadaan: () => keadaan,
    data,
    sesi,
    buka,
    tutup,
    masuk: (next) => {
      const open = data()
      if (!open) throw new Error('There is no open data to come in to')
      // what somebody else began is neither undone nor finished by whoever comes in now
      if (terakhir !== null && terakhir.penggunaId !== next.penggunaId) {
        open.app.forget()
        void open.app.call('kerja.batal', null)
      }
      become({ jenis: 'TERBUKA', data: open, sesi: next })
    },
    kunci: (alasan) => {
      const open = data()
      if (!open || !hasUsers(open.db)) return
      if (alasan !== 'KELUAR' || open.kunci === null) return become({ jenis: 'TERKUNCI', alasan, data: open })
      tutup()
      become({ jenis: 'TERKUNCI', alasan, data: null })
    }
  }
}
