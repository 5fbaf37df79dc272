import type { Hak } from './hak'
import type { PenggunaId } from './pengguna'
import { hakOf, namaPeran, type Peran } from './peran'

/** Who works at the moment: asked at every command and every read. `penggunaId` null = a PC without passwords. */
export type Sesi = {
  readonly penggunaId: PenggunaId | null
  readonly nama: string
  readonly peran: Peran
  readonly hak: ReadonlySet<Hak>
  readonly isLihatSaja?: true
}

/** The session of someone with a role. */
export const sesiOf = (penggunaId: PenggunaId | null, nama: string, peran: Peran): Sesi => ({
  penggunaId,
  nama,
  peran,
  hak: new Set(hakOf(peran))
})

/** The session of a PC without passwords: whoever sits there may do everything. */
export const sesiTunggal = (nama: string): Sesi => sesiOf(null, nama, 'ADMIN')

const HAK_LIHAT: readonly Hak[] = ['SENDIRI', 'LIHAT', 'AUDIT']

/** The session of someone before data that is open only to be looked at. */
export const sesiLihatSaja = (sesi: Sesi): Sesi => ({
  ...sesi,
  hak: new Set(HAK_LIHAT.filter((hak) => sesi.hak.has(hak))),
  isLihatSaja: true
})

/** Nobody yet: in whose name a try that failed at the door is written down. */
export const BELUM_MASUK: Sesi = { penggunaId: null, nama: 'Belum masuk', peran: 'AUDITOR', hak: new Set() }

/** What someone is told who lacks a right. */
export const tanpaHak = (sesi: Sesi): string =>
  sesi.isLihatSaja ? 'Data sedang dibuka hanya untuk dilihat, jadi tidak ada yang dapat diubah atau disimpan.' : tanpaHakPeran(sesi)

const tanpaHakPeran = (sesi: Sesi): string =>
  `Peran ${namaPeran(sesi.peran)} tidak berhak melakukan ini. Minta Admin, bila memang tugas Anda.`
