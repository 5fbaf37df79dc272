import { count } from 'drizzle-orm'
import { jabatan, pegawai, unor } from '../schema/index'
import type { Query } from './query'

/** What this application is, where its data lives, and how much there is. */
export const aplikasiInfo: Query<'aplikasi.info'> = ({ db: { orm }, today, berkas, versi }) => ({
  versi,
  berkas,
  hariIni: today,
  jumlah: {
    unor: orm.select({ n: count() }).from(unor).get()?.n ?? 0,
    jabatan: orm.select({ n: count() }).from(jabatan).get()?.n ?? 0,
    pegawai: orm.select({ n: count() }).from(pegawai).get()?.n ?? 0
  }
})
