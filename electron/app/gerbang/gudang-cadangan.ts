import { randomBytes } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { AlasanCadangan } from '../../../src/domain/akses/alasan-cadangan'
import { isRutin } from '../../../src/domain/akses/rotasi-cadangan'
import type { Tanggal } from '../../../src/domain/kit/tanggal'
import type { Db } from '../../db/open'
import { ujungAudit } from '../../db/isi-data'
import { readBerkasKunci } from './berkas-kunci'
import { type BerkasCadangan, ownBackups, putarCadangan } from './daftar-cadangan'
import { readPilihan, writePilihan } from './pilihan-komputer'
import type { DataTerbuka, KunciData, Ruang } from './ruang'
import { type PesanCadangan, sapuSementara } from './tulis-cadangan'

/** The folder of the backups beside the data, and which of them are this office's. */
export interface GudangCadangan {
  /** Names this office on this PC in the names of its backups. */
  readonly pemasangan: () => string
  /** The newest that nothing speaks against. */
  readonly terakhir: () => BerkasCadangan | null
  /** All that is needed to make the next one. */
  readonly pesan: (data: { readonly sqlite: Db['sqlite']; readonly kunci: KunciData }, alasan: AlasanCadangan) => PesanCadangan
  /** The newest, when it may stand for one asked for now: it holds all that is open, opens with the passwords of today, and is kept as long. */
  readonly setara: (data: DataTerbuka, alasan: AlasanCadangan) => BerkasCadangan | null
  /** Removes what nobody will want any more. What cannot be removed today is removed another day. */
  readonly rapikan: () => void
}

/** The folder of the backups of a room. */
export function openGudang({ tempat, given, versi, binding }: Ruang): GudangCadangan {
  const pemasangan = pemasanganOf(tempat)
  const milik = (): readonly BerkasCadangan[] => ownBackups(tempat.cadangan, pemasangan())
  const terakhir = (): BerkasCadangan | null => milik().find(({ masalah }) => masalah === '') ?? null
  const rapikan = (): void => {
    try {
      sapuSementara(tempat.cadangan, pemasangan())
      putarCadangan(tempat.cadangan, pemasangan(), given().today)
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    }
  }
  return {
    pemasangan,
    terakhir,
    rapikan,
    pesan: ({ sqlite, kunci }, alasan) => {
      const { today, now } = given()
      const nomor = Math.max(0, ...milik().map((each) => each.nama.nomor)) + 1
      const asal = { bentuk: 1 as const, pemasangan: pemasangan(), nomor, hari: today, pada: now, alasan, versi }
      const keterangan = { ...asal, isTersandi: kunci !== null, kunci: readBerkasKunci(tempat) }
      return { folder: tempat.cadangan, sqlite, kunci, binding, keterangan }
    },
    setara: ({ db, kunci }, alasan) => {
      const satu = terakhir()
      if (!satu || alasan === 'MANUAL' || !isSetahan(satu, alasan, given().today)) return null
      const { manifes } = satu
      const isSama =
        manifes?.audit.hash === ujungAudit(db.sqlite).hash &&
        manifes.isTersandi === (kunci !== null) &&
        isDeepStrictEqual(manifes.kunci, readBerkasKunci(tempat))
      return isSama ? satu : null
    }
  }
}

/** What is made before something is kept for thirty days; what is made by itself may be gone tomorrow. */
const isSetahan = ({ nama }: BerkasCadangan, alasan: AlasanCadangan, hariIni: Tanggal): boolean =>
  isRutin(alasan) || (!isRutin(nama.alasan) && nama.hari === hariIni)

/** The name is chosen once; where it cannot be kept (a folder that can only be read), it holds for this run. */
function pemasanganOf(tempat: Ruang['tempat']): () => string {
  let dipilih = ''
  return () => {
    const tersimpan = readPilihan(tempat).pemasangan
    if (tersimpan !== '' || dipilih !== '') return tersimpan || dipilih
    dipilih = randomBytes(4).toString('hex')
    try {
      writePilihan(tempat, { pemasangan: dipilih })
    } catch {
      // only looked at: no backup will be made here
    }
    return dipilih
  }
}
