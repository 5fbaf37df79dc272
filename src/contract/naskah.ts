import { z } from 'zod'
import { FORMAT_DOKUMEN } from '../domain/kit/document'
import { Tanggal } from '../domain/kit/tanggal'
import { RencanaId } from '../domain/mutasi/rencana'
import { KELOMPOK_NASKAH } from '../domain/naskah/jenis-naskah'
import { NaskahId, NaskahRingkas } from '../domain/naskah/naskah'
import { BukuNomor, BukuNomorId } from '../domain/naskah/nomor/buku-nomor'
import { Nomor } from '../domain/naskah/nomor/nomor'
import { PolaNaskah } from '../domain/naskah/pola/pola'
import { SASARAN } from '../domain/naskah/subjek'
import { PegawaiId } from '../domain/pegawai/pegawai'
import type { RouteDef } from './route'

/** What an officer fills in before a paper is made, by field name; which fields a paper has stands in its definition. */
export const Isian = z.record(z.string(), z.string())

/** Which paper: its kind, of which plan (null = of none), and for whom where there is no plan. */
const Permintaan = z.object({
  jenis: z.string(),
  rencanaId: RencanaId.nullable(),
  pegawaiIds: z.array(PegawaiId).max(20_000)
})

/** What is not right in a paper, with the page it stands on (null = the paper as a whole). */
const Temuan = z.object({
  pesan: z.string(),
  isKeras: z.boolean(),
  blok: z.string().nullable(),
  medan: z.string().nullable(),
  halaman: z.int().nullable()
})

/** Everything papers are made of. */
const SUMBER = ['rencana', 'langkah', 'pengesampingan', 'pegawai', 'penempatan', 'jabatan', 'unor', 'ketentuan', 'keputusanRapat'] as const
const POLA = ['polaTersimpan', 'gambar'] as const

const berkas = z.string().nullable()

export const naskahRoutes = {
  /** The kinds of papers, with the subjects each would be made for: the plan, or each person. `terbit`: which of them have been issued and stand. */
  'naskah.jenis': {
    hak: 'LIHAT',
    input: z.object({ rencanaId: RencanaId.nullable(), pegawaiIds: z.array(PegawaiId).max(20_000) }),
    output: z.array(
      z.object({
        id: z.string(),
        judul: z.string(),
        kelompok: z.enum(KELOMPOK_NASKAH),
        sasaran: z.enum(SASARAN),
        formats: z.array(z.enum(FORMAT_DOKUMEN)),
        penomoran: z.enum(['SK', 'SENDIRI', 'TANPA']),
        buku: z.string().nullable(),
        /** The office's own Word template is in use for it. */
        isTemplatWord: z.boolean(),
        subjek: z.array(z.object({ kunci: z.string(), sebutan: z.string(), jabatan: z.string(), pegawaiId: PegawaiId.nullable() })),
        terbit: z.int(),
        /** How many fields it asks for are still empty; what issuing gives it (number and day) is not counted. */
        kosong: z.int()
      })
    ),
    reads: [...SUMBER, ...POLA, 'naskah', 'templatWord']
  },
  /**
   * The fields a paper asks for (those its template names), with what they hold now: last saved, else the default. `terikat`: those whose value
   * comes from a decree; `isTetap` = for everybody, so that there is nothing to type.
   */
  'naskah.isian': {
    hak: 'LIHAT',
    input: z.object({ rencanaId: RencanaId.nullable(), jenis: z.string() }),
    output: z.object({
      isian: Isian,
      medan: z.array(z.string()),
      terikat: z.record(z.string(), z.object({ nilai: z.string(), isTetap: z.boolean(), petunjuk: z.string() }))
    }),
    reads: [...SUMBER, ...POLA, 'naskah']
  },
  /** The paper of one subject as the PDF it would be printed to, base64. `pola`: a template not saved yet. Every page says KONSEP. */
  'naskah.pratinjau': {
    hak: 'LIHAT',
    input: Permintaan.extend({ kunci: z.string().nullable(), isian: Isian, pola: PolaNaskah.nullable() }),
    output: z.object({
      pdf: z.string(),
      halaman: z.int(),
      temuan: z.array(Temuan),
      /** Without a plan: the issued paper that says the very same. */
      sama: NaskahId.nullable()
    }),
    reads: [...SUMBER, ...POLA, 'naskah']
  },
  /**
   * Asks where to and writes the paper for the subjects named (null = all), as one file or a file each. What is not issued says KONSEP; what is
   * issued is written from its snapshot. `berkas`: the first file; null = the officer chose none. `gagal`: what could not be written, and why.
   */
  'naskah.ekspor': {
    hak: 'NASKAH',
    input: Permintaan.extend({
      kunci: z.array(z.string()).nullable(),
      isian: Isian,
      format: z.enum(FORMAT_DOKUMEN),
      bentuk: z.enum(['SATU', 'PER_ORANG'])
    }),
    output: z.object({ berkas, jumlah: z.int(), gagal: z.array(z.object({ sebutan: z.string(), sebab: z.string() })) }),
    reads: []
  },
  /** Issues the paper for the subjects named (null = all): final. `nomor`: the text typed in, or null = the next of the book. Refused while a hard finding stands. */
  'naskah.terbitkan': {
    hak: 'NASKAH',
    input: Permintaan.extend({
      kunci: z.array(z.string()).nullable(),
      isian: Isian,
      tanggal: Tanggal,
      bukuId: BukuNomorId,
      nomor: z.string().trim().max(160).nullable()
    }),
    output: z.object({ naskah: z.array(NaskahRingkas) }),
    reads: []
  },
  /** The archive of issued papers, newest first; `cari` looks into number, title, name and NIP. */
  'naskah.arsip': {
    hak: 'LIHAT',
    input: z.object({
      cari: z.string().max(200),
      jenis: z.string().nullable(),
      rencanaId: RencanaId.nullable(),
      dari: Tanggal.nullable(),
      sampai: Tanggal.nullable(),
      mulai: z.int().min(0),
      jumlah: z.int().min(1).max(500)
    }),
    output: z.object({
      total: z.int(),
      baris: z.array(NaskahRingkas.extend({ namaPegawai: z.string().nullable(), namaJenis: z.string() }))
    }),
    reads: ['naskah', 'pegawai']
  },
  /** Issued papers exactly as they were issued, as PDF, base64. */
  'naskah.baca': {
    hak: 'LIHAT',
    input: z.object({ id: NaskahId }),
    output: z.object({ pdf: z.string(), halaman: z.int() }),
    reads: ['naskah', 'gambar']
  },
  /** Prints issued papers anew from their snapshots: the same words, whatever the data says now. */
  'naskah.cetak-ulang': {
    hak: 'NASKAH',
    input: z.object({ ids: z.array(NaskahId).min(1).max(2000), format: z.enum(['pdf', 'docx']), bentuk: z.enum(['SATU', 'PER_ORANG']) }),
    output: z.object({ berkas, jumlah: z.int() }),
    reads: []
  },
  /** The issued papers of a plan or of a person, newest first. */
  'naskah.list': { hak: 'LIHAT', input: z.null(), output: z.array(NaskahRingkas), reads: ['naskah'] },
  /**
   * Writes all papers named for everybody of the plan, in order, into a folder the officer chooses: merged, or a folder for each person.
   * One that fails is listed and the rest is finished.
   */
  'naskah.paket': {
    hak: 'NASKAH',
    input: z.object({
      rencanaId: RencanaId,
      jenis: z.array(z.string()).min(1),
      isian: Isian,
      format: z.enum(['pdf', 'docx']),
      bentuk: z.enum(['GABUNG', 'PER_ORANG'])
    }),
    output: z.object({ folder: berkas, jumlah: z.int(), gagal: z.array(z.object({ sebutan: z.string(), sebab: z.string() })) }),
    reads: []
  },
  /**
   * What is not right in the papers of such a pack before it is written: each finding once, with the number of papers it is in; and the fields its
   * papers ask for that are not of one paper alone, with what they hold now.
   */
  'naskah.periksa-paket': {
    hak: 'NASKAH',
    input: z.object({ rencanaId: RencanaId, jenis: z.array(z.string()), isian: Isian }),
    output: z.object({
      isian: Isian,
      medan: z.array(z.string()),
      naskah: z.array(
        z.object({
          jenis: z.string(),
          jumlah: z.int(),
          /** How many are issued, and so are written as they were. */
          terbit: z.int(),
          temuan: z.array(z.object({ pesan: z.string(), isKeras: z.boolean(), medan: z.string().nullable(), jumlah: z.int() }))
        })
      )
    }),
    reads: [...SUMBER, ...POLA, 'naskah']
  },
  /** Pauses the batch that is running, or lets it go on. */
  'naskah.jeda': { hak: 'NASKAH', input: z.object({ isJeda: z.boolean() }), output: z.null(), reads: [] },

  /** The books with how they stand in a year. */
  'nomor.buku': {
    hak: 'LIHAT',
    input: z.object({ tahun: z.int() }),
    output: z.array(
      BukuNomor.extend({ berikut: z.string().nullable(), terpakai: z.int(), dipesan: z.int(), batal: z.int(), isBawaan: z.boolean() })
    ),
    reads: ['bukuNomor', 'nomor']
  },
  /** The numbers of a book in a year in order, what is missing between them, and what stands twice. */
  'nomor.laporan': {
    hak: 'LIHAT',
    input: z.object({ bukuId: BukuNomorId, tahun: z.int() }),
    output: z.object({
      nomor: z.array(Nomor.extend({ naskah: z.array(NaskahRingkas.pick({ id: true, judul: true, jenis: true, dibatalkanPada: true })) })),
      celah: z.array(z.object({ dari: z.int(), sampai: z.int() })),
      ganda: z.array(z.string())
    }),
    reads: ['bukuNomor', 'nomor', 'naskah']
  },
  /** Writes that report as a workbook or PDF. */
  'nomor.ekspor': {
    hak: 'EKSPOR',
    input: z.object({ bukuId: BukuNomorId, tahun: z.int(), format: z.enum(['xlsx', 'pdf']) }),
    output: z.object({ berkas }),
    reads: []
  }
} as const satisfies Record<string, RouteDef>
