import type { BerkasRencana } from './berkas-rencana'
import type { Proyeksi } from './proyeksi'
import { tinjau, type TinjauanRencana } from './tinjauan'

/** A whole plan as its rules and its list of approvals look at it. */
export const tinjauanRencana = (proyeksi: Proyeksi, berkas: BerkasRencana): TinjauanRencana => ({
  proyeksi,
  berkas,
  langkah: proyeksi.berlaku.flatMap((l) => tinjau(proyeksi, l, berkas) ?? [])
})
