import { z } from 'zod'
import { Gambar } from '../domain/naskah/gambar/gambar'
import { KELOMPOK_NASKAH } from '../domain/naskah/jenis-naskah'
import { KELOMPOK_MEDAN } from '../domain/naskah/medan/medan-gabung'
import { KUNCI_GAMBAR, PolaNaskah } from '../domain/naskah/pola/pola'
import { PolaTersimpan } from '../domain/naskah/pola/pola-tersimpan'
import { TemplatWord, TemplatWordId } from '../domain/naskah/pola/templat-word'
import type { RouteDef } from './route'

const berkas = z.string().nullable()

/** The texts papers are made from: templates, emblems, the office's own Word files. */
export const polaRoutes = {
  /** Every kind of paper with its template: the newest version (0 = none yet), and whether the office's own is in force. */
  'pola.list': {
    hak: 'LIHAT',
    input: z.null(),
    output: z.array(
      z.object({ jenis: z.string(), judul: z.string(), kelompok: z.enum(KELOMPOK_NASKAH), versi: z.int(), isMilik: z.boolean() })
    ),
    reads: ['polaTersimpan']
  },
  /** The merge fields a kind of paper may use, in the order of the list. */
  'pola.medan': {
    hak: 'LIHAT',
    input: z.object({ jenis: z.string() }),
    output: z.array(z.object({ nama: z.string(), sebutan: z.string(), kelompok: z.enum(KELOMPOK_MEDAN) })),
    reads: []
  },
  /** The template of a kind in force, the one of the house, and the versions there were. */
  'pola.baca': {
    hak: 'LIHAT',
    input: z.object({ jenis: z.string() }),
    output: z.object({
      pola: PolaNaskah,
      bawaan: PolaNaskah,
      versi: z.array(PolaTersimpan.omit({ isi: true }).extend({ isBawaan: z.boolean() })),
      /** The tables the paper can fill, by name. */
      tabel: z.array(z.string())
    }),
    reads: ['polaTersimpan']
  },
  /** One earlier version, to look at or to take up again. */
  'pola.versi': { hak: 'LIHAT', input: z.object({ jenis: z.string(), versi: z.int() }), output: PolaNaskah, reads: ['polaTersimpan'] },
  /** Writes the office's own templates and emblems to one file. */
  'pola.ekspor': {
    hak: 'NASKAH',
    input: z.object({ jenis: z.array(z.string()).nullable() }),
    output: z.object({ berkas, jumlah: z.int() }),
    reads: []
  },
  /** Asks for such a file and reads it; nothing is changed. `berkas` null = the officer chose none; `isBaru`: the office has no template of its own for it yet. */
  'pola.buka': {
    hak: 'NASKAH',
    input: z.null(),
    output: z.object({
      berkas,
      pola: z.array(z.object({ jenis: z.string(), judul: z.string(), isBaru: z.boolean(), isi: PolaNaskah })),
      gambar: z.array(Gambar.omit({ id: true, dibuatPada: true })),
      ditolak: z.array(z.string())
    }),
    reads: []
  },
  /** The emblems in force, as data URIs. */
  'gambar.list': {
    hak: 'LIHAT',
    input: z.null(),
    output: z.array(Gambar.omit({ data: true }).extend({ uri: z.string() })),
    reads: ['gambar']
  },
  /** Asks for a picture and keeps it as an emblem. `nama` null = the officer chose none. */
  'gambar.pilih': {
    hak: 'NASKAH',
    input: z.object({ kunci: z.enum(KUNCI_GAMBAR) }),
    output: z.object({ nama: z.string().nullable() }),
    reads: []
  },
  /** The office's own Word templates. */
  'templat.list': { hak: 'LIHAT', input: z.null(), output: z.array(TemplatWord.omit({ data: true })), reads: ['templatWord'] },
  /** Asks for a .docx and checks it: `masalah` says which fields nobody knows. It is kept only by `templat.simpan`. */
  'templat.pilih': {
    hak: 'NASKAH',
    input: z.object({ jenis: z.string() }),
    output: z.object({
      nama: z.string().nullable(),
      medan: z.array(z.string()),
      masalah: z.array(z.string()),
      id: TemplatWordId.nullable()
    }),
    reads: []
  },
  /** Keeps the template chosen last and takes it into use. */
  'templat.simpan': { hak: 'NASKAH', input: z.object({ id: TemplatWordId }), output: z.null(), reads: [] },
  /** Writes the paper as a Word document with merge fields in place of values, to begin a template with. */
  'templat.contoh': { hak: 'NASKAH', input: z.object({ jenis: z.string() }), output: z.object({ berkas }), reads: [] },
  /** Writes a Word template back to a file, to work on it. */
  'templat.ekspor': { hak: 'NASKAH', input: z.object({ id: TemplatWordId }), output: z.object({ berkas }), reads: [] }
} as const satisfies Record<string, RouteDef>
