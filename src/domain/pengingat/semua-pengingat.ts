import { belumDitempatkan } from './daftar/belum-ditempatkan'
import { jabatanKosong } from './daftar/jabatan-kosong'
import { kenaikanPangkat } from './daftar/kenaikan-pangkat'
import { kgb } from './daftar/kgb'
import { kontrak } from './daftar/kontrak'
import { limaTahun } from './daftar/lima-tahun'
import { naskahBelumTerbit } from './daftar/naskah-belum-terbit'
import { pensiun } from './daftar/pensiun'
import { plt } from './daftar/plt'
import { satyalancana } from './daftar/satyalancana'
import { tanpaKontrak } from './daftar/tanpa-kontrak'
import { tindakLanjut } from './daftar/tindak-lanjut'
import { usulPensiun } from './daftar/usul-pensiun'
import type { Pengingat } from './pengingat'

/** Every kind of reminder, in the order of Beranda and of the calendar. */
export const semuaPengingat: readonly Pengingat[] = [
  jabatanKosong,
  plt,
  pensiun,
  usulPensiun,
  kgb,
  kenaikanPangkat,
  kontrak,
  tanpaKontrak,
  belumDitempatkan,
  naskahBelumTerbit,
  tindakLanjut,
  limaTahun,
  satyalancana
]

/** A kind of reminder by its id; null when there is none. */
export const pengingatOf = (id: string): Pengingat | null => semuaPengingat.find((p) => p.id === id) ?? null
