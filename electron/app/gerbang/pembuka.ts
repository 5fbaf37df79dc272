import { existsSync } from 'node:fs'
import { type Sesi, sesiLihatSaja, sesiTunggal } from '../../../src/domain/akses/sesi'
import { problemOf } from '../../db/database-problem'
import { hasUsers } from '../../db/has-users'
import { createApp } from '../create-app'
import { type BukaanData, bukaData } from './buka-data'
import { needBerkasKunciPengguna, wajibKunci } from './keadaan-kunci'
import { periksaFolder } from './periksa-folder'
import { readPilihan } from './pilihan-komputer'
import type { CaraBuka, DataTerbuka, KeadaanRuang, KunciData, Ruang, RuangParts } from './ruang'
import { selesaikanTukar } from './tukar-data'

/** Opens the data of a room, and knows what must go when it is closed. */
export type Pembuka = {
  /** The state that opening leads to: whatever goes wrong is one with words, and never an error. */
  readonly buka: (cara: CaraBuka) => KeadaanRuang
  /** Closes what is open, and removes a copy that was made to be looked at. */
  readonly bersihkan: () => void
}

type Parts = RuangParts &
  Pick<Ruang, 'ingatkan' | 'gagal'> & {
    /** In whose name the application works. */
    readonly sesi: () => Sesi
  }

/** Creates what opens the data of a room. */
export function createPembuka(parts: Parts): Pembuka {
  const { tempat, host, ingatkan } = parts
  let bersihkan = (): void => undefined

  function opened({ kunci = null, isLihatSaja = false, isTetap = false, sesi }: CaraBuka): KeadaanRuang {
    if (!isLihatSaja) siapkanFolder(isTetap)
    const isNew = !existsSync(tempat.berkas)
    if (kunci === null && wajibKunci(tempat)) return { jenis: 'TERKUNCI', alasan: 'AWAL', data: null }
    return letIn(openData(kunci, isLihatSaja), { sesi, isNew })
  }

  function siapkanFolder(isTetap: boolean): void {
    ingatkan('FOLDER', periksaFolder(tempat, isTetap))
    selesaikanTukar(tempat)
  }

  function letIn(open: DataTerbuka, { sesi, isNew }: { readonly sesi: Sesi | undefined; readonly isNew: boolean }): KeadaanRuang {
    if (sesi) return { jenis: 'TERBUKA', data: open, sesi: batas(open, sesi) }
    if (hasUsers(open.db)) return { jenis: 'TERKUNCI', alasan: 'AWAL', data: open }
    if (isNew && !readPilihan(tempat).isTanpaSandi) return { jenis: 'PERTAMA', data: open }
    return { jenis: 'TERBUKA', data: open, sesi: batas(open, sesiTunggal(host.pelaku)) }
  }

  function openData(kunci: KunciData, isLihatSaja: boolean): DataTerbuka {
    const open = bukaData(parts, kunci, isLihatSaja)
    bersihkan = () => {
      open.db.sqlite.close()
      open.buang()
    }
    if (hasUsers(open.db)) needBerkasKunciPengguna(tempat)
    ingatkan('LIHAT', open.peringatan)
    return { db: open.db, app: appOver(parts, open), kunci, isLihatSaja }
  }

  function lepas(): void {
    bersihkan()
    bersihkan = () => undefined
  }

  return {
    bersihkan: lepas,
    buka: (cara) => {
      try {
        return opened(cara)
      } catch (error) {
        lepas()
        return masalahOf(error, tempat, cara.kunci ?? null)
      }
    }
  }
}

/** An error as the state that it leads to. */
export function masalahOf(error: unknown, { berkas }: Ruang['tempat'], kunci: KunciData): KeadaanRuang {
  const { code, message } = problemOf(error, berkas)
  return { jenis: 'MASALAH', kode: code, pesan: message, kunci }
}

/** Whoever comes in to data that is only looked at may only look. */
export const batas = ({ isLihatSaja }: DataTerbuka, sesi: Sesi): Sesi => (isLihatSaja ? sesiLihatSaja(sesi) : sesi)

const appOver = ({ host, emit, given, tempat, versi, cadangkan, gagal, sesi }: Parts, { db }: BukaanData): DataTerbuka['app'] =>
  createApp({ db, host, emit, given, berkas: tempat.berkas, versi, cadangkan, onGagal: gagal, sesi })
