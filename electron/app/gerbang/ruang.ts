import type { AlasanCadangan } from '../../../src/domain/akses/alasan-cadangan'
import type { Emit } from '../../../src/contract/events'
import type { AlasanKunci, KodeMasalah } from '../../../src/contract/gerbang'
import type { Sesi } from '../../../src/domain/akses/sesi'
import type { Given } from '../../../src/domain/kit/command'
import type { Db } from '../../db/open'
import type { App } from '../create-app'
import type { Host } from '../host'
import type { Giliran } from './giliran'
import type { Jam } from './jam'
import type { Tempat } from './tempat'

/** The key of an encrypted data file: 32 bytes as hex. Null = the file is open to whoever holds it. */
export type KunciData = string | null

/** An open data file with the application over it. */
export type DataTerbuka = { readonly db: Db; readonly app: App; readonly kunci: KunciData; readonly isLihatSaja: boolean }

/** What stands between the officer and the data. */
export type KeadaanRuang =
  /** `kunci`: what the data would open with, where somebody has come in before it was found damaged. */
  | { readonly jenis: 'MASALAH'; readonly kode: KodeMasalah; readonly pesan: string; readonly kunci: KunciData }
  /** `data` null: the file is encrypted, and not open before somebody comes in. */
  | { readonly jenis: 'TERKUNCI'; readonly alasan: AlasanKunci; readonly data: DataTerbuka | null }
  | { readonly jenis: 'PERTAMA'; readonly data: DataTerbuka }
  | { readonly jenis: 'TERBUKA'; readonly data: DataTerbuka; readonly sesi: Sesi }

/** How a data file is opened. */
export type CaraBuka = {
  readonly kunci?: KunciData
  readonly isLihatSaja?: boolean
  /** In spite of a warning, such as a network folder. */
  readonly isTetap?: boolean
  /** Straight into a session, as after a restore by an admin. */
  readonly sesi?: Sesi
}

/** What the parts of the gate share: the one place where data is opened and closed. */
export interface Ruang {
  readonly tempat: Tempat
  readonly host: Host
  readonly emit: Emit
  readonly given: () => Given
  readonly jam: Jam
  readonly versi: string
  /** The SQLite addon to load instead of the package's own. */
  readonly binding: string | undefined
  readonly keadaan: () => KeadaanRuang
  /** The data file if it is open, whether or not somebody has come in. */
  readonly data: () => DataTerbuka | null
  /** Who works here; null when nobody has come in. */
  readonly sesi: () => Sesi | null
  /** What the officer should know: where the data lies, what a check has found. */
  readonly peringatan: () => readonly string[]
  /** Sets what one part warns of; nothing = all is well. */
  readonly ingatkan: (sumber: string, kalimat: readonly string[]) => void
  /** Told of an error while working: one that says the data is damaged closes it. */
  readonly gagal: (error: unknown) => void
  /** Opens the data file; what is wrong with it becomes the state. Whatever was open is closed before. */
  readonly buka: (cara?: CaraBuka) => void
  /** Closes the data file, as before it is replaced; `buka` follows. */
  readonly tutup: () => void
  /** Lets somebody in. */
  readonly masuk: (sesi: Sesi) => void
  /** One after the other: what takes the place of the data, or changes its key. */
  readonly bergiliran: Giliran
  /** Shuts the window for whoever sits there; `isTutup` also closes an encrypted file and forgets its key. */
  readonly kunci: (alasan: AlasanKunci) => void
}

/** What the room needs of the machine, and of the backups that live in it. */
export type RuangParts = Pick<Ruang, 'tempat' | 'host' | 'emit' | 'given' | 'jam' | 'versi' | 'binding'> & {
  /** Makes a backup of what is open. */
  readonly cadangkan: (alasan: AlasanCadangan) => Promise<void>
  /** Keeps the database of an older version before it is migrated. */
  readonly sebelumMigrasi: (sqlite: DataTerbuka['db']['sqlite'], kunci: KunciData) => void
  /** Told of every state that comes to be. */
  readonly onKeadaan: (keadaan: KeadaanRuang) => void
}
