import type { Tanggal } from '../kit/tanggal'

/** A structural post as the public may know it: who holds the office, by name alone. */
export type JabatanPublik = {
  readonly nama: string
  readonly unit: string
  readonly eselon: string | null
  /** The definitive holder with titles; null = vacant. */
  readonly pejabat: string | null
  /** Since when it is held, or stands empty; null = not known. */
  readonly sejak: Tanggal | null
  /** Who acts in it (`Plt. …`). */
  readonly sementara: string | null
}

/** Posts without names: functional and pelaksana, as counts. */
export type JumlahPublik = { readonly sebutan: string; readonly terisi: number; readonly kebutuhan: number }

/** A perangkat daerah on the sheet. */
export type PerangkatPublik = {
  readonly nama: string
  readonly jabatan: readonly JabatanPublik[]
  readonly lain: readonly JumlahPublik[]
}

/** One change of a rotation with its reason in plain words. */
export type PerubahanPublik = {
  /** The step of the plan: what the office's own sentence belongs to. */
  readonly kunci: string
  readonly pejabat: string
  readonly dari: string | null
  readonly ke: string | null
  readonly tmt: Tanggal
  readonly alasan: string
}

/** A rotation as the public may know it. */
export type MutasiPublik = {
  readonly judul: string
  /** Changes that touch a structural post. */
  readonly perubahan: readonly PerubahanPublik[]
  /** How many others there are, between functional and pelaksana posts: their holders are named nowhere. */
  readonly lain: number
  /** Chains told as sentences; of the whole rotation only. */
  readonly rangkaian: readonly string[]
}

/** LembarPublik: what the public may know of the posts of the city on a day, and of its last rotation. */
export type LembarPublik = {
  readonly judul: string
  readonly pemerintah: string
  readonly tanggal: Tanggal
  readonly pengantar: string
  readonly angka: { readonly struktural: number; readonly terisi: number; readonly sementara: number; readonly kosong: number }
  readonly perangkat: readonly PerangkatPublik[]
  /** null = no rotation is told of. */
  readonly mutasi: MutasiPublik | null
}
