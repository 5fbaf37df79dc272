import type { Emit } from '../../../src/contract/events'
import type { AlasanKunci, KodeMasalah } from '../../../src/contract/gerbang'
import type { Sesi } from '../../../src/domain/akses/sesi'
import type { Given } from '../../../src/domain/kit/command'
import type { Db } from '../../db/open'
import type { App } from '../create-app'
import type { Host } from '../host'
import type { Jam } from './jam'
import type { Tempat } from './tempat'

/** The key of an encrypted data file: 32 bytes as hex. Null = the file is open to whoever holds it. */
export type KunciData = string | null

/** An open data file with the application over it. */
export type DataTerbuka = { readonly db: Db; readonly app: App; readonly kunci: KunciData; readonly isLihatSaja: boolean }

/** What stands between the officer and the data. */
export type KeadaanRuang =
  | { readonly jenis: 'MASALAH'; readonly kode: KodeMasalah; readonly pesan: string }
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
  /** Opens the data file; what is wrong with it becomes the state. Whatever was open is closed before. */
  readonly buka: (cara?: CaraBuka) => void
  /** Closes the data file, as before it is replaced; `buka` follows. */
  readonly tutup: () => void
  /** Lets somebody in. */
  readonly masuk: (sesi: Sesi) => void
  /** Shuts the window for whoever sits there; `isTutup` also closes an encrypted file and forgets its key. */
  readonly kunci: (alasan: AlasanKunci) => void
}
