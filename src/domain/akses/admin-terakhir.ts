import type { Pengguna, PenggunaId } from './pengguna'

/** What is said to whoever would leave the office without an admin. */
export const ADMIN_TERAKHIR = 'Ini satu-satunya Admin yang masih aktif. Angkat Admin lain dahulu.'

/** True for the only admin who may still come in: without them nobody could manage users or restore backups. */
export const isAdminTerakhir = (semua: readonly Pengguna[], id: PenggunaId): boolean =>
  semua.some((p) => p.id === id && isAdmin(p)) && !semua.some((p) => p.id !== id && isAdmin(p))

const isAdmin = ({ peran, isAktif }: Pengguna): boolean => isAktif && peran === 'ADMIN'
