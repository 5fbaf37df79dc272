import { z } from 'zod'
import { GRAFIK } from '../domain/beranda/grafik'
import { FORMAT_TABEL } from '../domain/kit/tabel-ekspor'
import { TINGKAT_PENGINGAT } from '../domain/pengingat/pengingat'
import { Tujuan } from './laporan'
import type { RouteDef } from './route'

/** Beranda may count anything that is about people, posts and plans. */
const reads = [
  'pegawai',
  'jabatan',
  'unor',
  'unorLampau',
  'penempatan',
  'ketentuan',
  'predikat',
  'asesmen',
  'hukdis',
  'kgb',
  'kontrak',
  'rencana',
  'langkah',
  'tindakLanjut',
  'naskah'
] as const

/** What stands behind the `?` of an address. */
const Kueri = z.record(z.string(), z.string())

const Butir = z.object({
  kunci: z.string(),
  tanggal: z.iso.date().nullable(),
  tingkat: z.enum(TINGKAT_PENGINGAT),
  utama: z.string(),
  rinci: z.string(),
  tuju: Tujuan.nullable()
})

/** What wants to be done, and how the city stands today. */
export const berandaRoutes = {
  'beranda.ringkasan': {
    hak: 'LIHAT',
    input: z.null(),
    output: z.object({
      hariIni: z.iso.date(),
      /** The line of key figures, and the filter of the register behind the people. */
      angka: z.object({
        pegawai: z.int(),
        pns: z.int(),
        pppk: z.int(),
        struktural: z.int(),
        strukturalTerisi: z.int(),
        kebutuhan: z.int(),
        terisi: z.int()
      }),
      /** One for each kind of reminder, in the order of the registry. */
      pengingat: z.array(
        z.object({
          jenis: z.string(),
          judul: z.string(),
          /** What is counted, with its limit, and the article it rests on. */
          arti: z.string(),
          dasar: z.string().nullable(),
          /** Where the next step is done. */
          aksi: z.object({ teks: z.string(), jalur: z.string(), kueri: Kueri }),
          /** The address of the report that prints the whole list; null = there is none. */
          laporan: Kueri.nullable(),
          jumlah: z.int(),
          lewat: z.int(),
          segera: z.int(),
          /** How many fall due in this week, Monday to Sunday. */
          mingguIni: z.int(),
          teratas: z.array(Butir)
        })
      ),
      grafik: z.array(
        z.object({
          id: z.enum(GRAFIK),
          batang: z.array(
            z.object({
              label: z.string(),
              nilai: z.int(),
              /** The second series beside it (women beside men, what is needed beside what is filled); null = there is none. */
              kedua: z.int().nullable(),
              /** The address of the register of exactly these people, and of those of the second series. */
              kueri: Kueri,
              kueriKedua: Kueri.nullable()
            })
          )
        })
      )
    }),
    reads
  },
  /** A stretch of what one kind of reminder lists, searched. */
  'pengingat.list': {
    hak: 'LIHAT',
    input: z.object({
      jenis: z.string(),
      cari: z.string().max(200),
      mulai: z.int().min(0),
      jumlah: z.int().min(1).max(500)
    }),
    output: z.object({ total: z.int(), baris: z.array(Butir.extend({ jenis: z.string() })) }),
    reads
  },
  /** Writes the list of one kind as it is searched to a file the officer chooses; `berkas` null when none was chosen. */
  'pengingat.ekspor': {
    hak: 'EKSPOR',
    input: z.object({ jenis: z.string(), cari: z.string().max(200), format: z.enum(FORMAT_TABEL) }),
    output: z.object({ berkas: z.string().nullable() }),
    reads: []
  }
} as const satisfies Record<string, RouteDef>
