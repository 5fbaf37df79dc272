import { z } from 'zod'
import { PERAN } from '../domain/akses/peran'
import { entities, type EntityName } from '../domain/entities'
import { FORMAT_TABEL } from '../domain/kit/tabel-ekspor'
import { PerubahanTampak } from '../domain/riwayat/perubahan-tampak'
import { JENIS_RIWAYAT, SaringanRiwayat } from '../domain/riwayat/saringan-riwayat'
import { POKOK_RIWAYAT } from '../domain/riwayat/tentang'
import type { RouteDef } from './route'

const everything = Object.keys(entities) as EntityName[]

const Pokok = z.object({ entitas: z.enum(POKOK_RIWAYAT), id: z.string() })

const BarisRiwayat = z.object({
  seq: z.int(),
  waktu: z.string(),
  pelaku: z.string(),
  perintah: z.string(),
  label: z.string(),
  jenis: z.enum(JENIS_RIWAYAT),
  jumlahPerubahan: z.int()
})

/** One entry of the trail, opened: all of it, or the part that is about one subject. */
const RincianRiwayat = z.object({
  entri: BarisRiwayat.extend({ peran: z.enum(PERAN).nullable(), bidang: z.string(), alasan: z.string().nullable(), versi: z.string() }),
  /** What it held was destroyed by law. */
  isDimusnahkan: z.boolean(),
  /** Rows of each kind that it changed. */
  rekap: z.array(z.object({ jenis: z.string(), jumlah: z.int() })),
  total: z.int(),
  baris: z.array(PerubahanTampak)
})

const Masalah = z.object({ apa: z.string(), masalah: z.array(z.string()) })

const Lihat = z.object({ seq: z.int().min(1), pokok: Pokok.nullable(), mulai: z.int().min(0), jumlah: z.int().min(1).max(200) })

/** The audit trail: looked through, opened, taken along, and verified. */
export const riwayatRoutes = {
  'riwayat.list': {
    hak: 'AUDIT',
    input: SaringanRiwayat.extend({ mulai: z.int().min(0), jumlah: z.int().min(1).max(500) }),
    output: z.object({ total: z.int(), baris: z.array(BarisRiwayat) }),
    reads: everything
  },
  /** What it can be narrowed to, and what the subject of the filter is called. */
  'riwayat.pilihan': {
    hak: 'AUDIT',
    input: z.object({ pokok: Pokok.nullable() }),
    output: z.object({
      pelaku: z.array(z.string()),
      bidang: z.array(z.object({ id: z.string(), nama: z.string() })),
      pokok: z.string().nullable()
    }),
    reads: everything
  },
  'riwayat.detail': { hak: 'AUDIT', input: Lihat, output: RincianRiwayat.nullable(), reads: [] },
  /** The same with personal data, after writing down who asked for it. */
  'riwayat.tampilkan': { hak: 'PRIBADI', input: Lihat.extend({ kunci: z.string().min(8) }), output: RincianRiwayat.nullable(), reads: [] },
  /** What the filter leaves, as a file, personal data masked; `berkas` null when the officer chose nowhere. */
  'riwayat.ekspor': {
    hak: 'AUDIT',
    input: SaringanRiwayat.extend({ format: z.enum(FORMAT_TABEL) }),
    output: z.object({ berkas: z.string().nullable() }),
    reads: []
  },
  /** Reads the whole data once: rows against their digests, the chain against itself and against what backups kept of its end. */
  'riwayat.periksa': {
    hak: 'AUDIT',
    input: z.null(),
    output: z.object({ hasil: z.array(Masalah), entri: z.int(), jangkar: z.int() }),
    reads: []
  },
  /** What the last such check found, the daily one included; `pada` null before there was any. */
  'riwayat.keutuhan': {
    hak: 'AUDIT',
    input: z.null(),
    output: z.object({ pada: z.string().nullable(), hasil: z.array(Masalah) }),
    reads: []
  }
} as const satisfies Record<string, RouteDef>
