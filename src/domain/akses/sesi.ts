import type { Hak } from './hak'
import type { PenggunaId } from './pengguna'
import { hakOf, namaPeran, type Peran } from './peran'

/** Who works at the moment: asked at every command and every read. `penggunaId` null = a PC without passwords. */
export type Sesi = { readonly penggunaId: PenggunaId | null; readonly nama: string; readonly peran: Peran; readonly hak: ReadonlySet<Hak> }

/** The session of someone with a role. */
export const sesiOf = (penggunaId: PenggunaId | null, nama: string, peran: Peran): Sesi => ({
  penggunaId,
  nama,
  peran,
  hak: new Set(hakOf(peran))
})

/** The session of a PC without passwords: whoever sits there may do everything. */
export const sesiTunggal = (nama: string): Sesi => sesiOf(null, nama, 'ADMIN')

/** What someone is told who lacks a right. */
export const tanpaHak = (sesi: Sesi): string =>
  `Peran ${namaPeran(sesi.peran)} tidak berhak melakukan ini. Minta Admin, bila memang tugas Anda.`
