import { z } from 'zod'
import { Predikat } from '../domain/kinerja/predikat'
import { FORMAT_TABEL } from '../domain/kit/tabel-ekspor'
import { NaskahRingkas } from '../domain/naskah/naskah'
import { Asesmen } from '../domain/pegawai/asesmen'
import { BAGIAN_TERTUTUP } from '../domain/pegawai/bagian-tertutup'
import { BarisPegawai } from '../domain/pegawai/baris-pegawai'
import { Catatan } from '../domain/pegawai/catatan'
import { BAHAN_DAFTAR } from '../domain/pegawai/daftar-pegawai'
import { Hubungan } from '../domain/pegawai/hubungan'
import { Hukdis } from '../domain/pegawai/hukdis'
import { Kgb } from '../domain/pegawai/kgb'
import { NAMA_KOLOM_PEGAWAI } from '../domain/pegawai/kolom-pegawai'
import { Kontrak } from '../domain/pegawai/kontrak'
import { MEDAN_PRIBADI } from '../domain/pegawai/medan'
import { Pegawai, PegawaiId } from '../domain/pegawai/pegawai'
import { Pelatihan } from '../domain/pegawai/pelatihan'
import { Penempatan } from '../domain/pegawai/penempatan'
import { Penghargaan } from '../domain/pegawai/penghargaan'
import { SaringanPegawai } from '../domain/pegawai/saringan'
import { PatchMassal } from '../domain/pegawai/sunting-massal'
import { DAFTAR_SARINGAN } from '../domain/simpanan/saringan'
import { SimpananId } from '../domain/simpanan/simpanan'
import type { RouteDef } from './route'

/** A filter with its order: what a table of people shows. */
const Tampilan = { saringan: SaringanPegawai, urut: z.enum(NAMA_KOLOM_PEGAWAI), turun: z.boolean() }

export const pegawaiRoutes = {
  /** A stretch of the register, filtered and sorted in the core's memory. */
  'pegawai.list': {
    hak: 'LIHAT',
    input: z.object({ ...Tampilan, mulai: z.int().min(0), jumlah: z.int().min(1).max(500) }),
    output: z.object({ total: z.int(), baris: z.array(BarisPegawai) }),
    reads: [...BAHAN_DAFTAR]
  },
  /** Everybody a filter leaves, by id, in the order of the table: for "Pilih semua" and for ranges across pages. */
  'pegawai.ids': { hak: 'LIHAT', input: z.object(Tampilan), output: z.array(PegawaiId), reads: [...BAHAN_DAFTAR] },
  /** Everything of one person. NIK and phone come masked, discipline, family and notes as counts only; null = no such person. */
  'pegawai.detail': {
    hak: 'LIHAT',
    input: z.object({ id: PegawaiId }),
    output: z
      .object({
        pegawai: Pegawai,
        penempatan: z.array(Penempatan.extend({ jabatan: z.string(), eselon: z.string().nullable(), unor: z.string() })),
        /** Newest first. */
        pelatihan: z.array(Pelatihan),
        asesmen: z.array(Asesmen),
        kgb: z.array(Kgb),
        kontrak: z.array(Kontrak),
        penghargaan: z.array(Penghargaan),
        /** How many rows each folded part has. */
        tertutup: z.object({ hukdis: z.int(), hubungan: z.int(), catatan: z.int() }),
        /** Newest year first. */
        predikat: z.array(Predikat),
        /** Issued papers that name the person, newest first. */
        naskah: z.array(NaskahRingkas),
        /** By the definitive post held today and the office's own BUP. */
        pensiun: z.object({ bup: z.int(), tmt: z.iso.date() }).nullable()
      })
      .nullable(),
    reads: [
      'pegawai',
      'penempatan',
      'jabatan',
      'unor',
      'pelatihan',
      'asesmen',
      'kgb',
      'kontrak',
      'penghargaan',
      'hukdis',
      'hubungan',
      'catatan',
      'predikat',
      'naskah',
      'ketentuan'
    ]
  },
  /** Opens a folded part of a dossier; the first asking under a key is written down, later ones only read again. */
  'pegawai.berkas': {
    hak: 'PRIBADI',
    input: z.object({ id: PegawaiId, bagian: z.enum(BAGIAN_TERTUTUP), kunci: z.string().min(8) }),
    output: z.discriminatedUnion('bagian', [
      z.object({ bagian: z.literal('hukdis'), baris: z.array(Hukdis) }),
      z.object({ bagian: z.literal('hubungan'), baris: z.array(Hubungan.extend({ namaKerabat: z.string() })) }),
      z.object({ bagian: z.literal('catatan'), baris: z.array(Catatan) })
    ]),
    reads: ['hukdis', 'hubungan', 'catatan', 'pegawai']
  },
  /** Who changed what of one person, newest first; `lanjut` is where older ones begin, null = there are none. */
  'pegawai.audit': {
    hak: 'LIHAT',
    input: z.object({ id: PegawaiId, sebelum: z.int().nullable(), jumlah: z.int().min(1).max(100) }),
    output: z.object({
      baris: z.array(
        z.object({
          seq: z.int(),
          waktu: z.string(),
          pelaku: z.string(),
          label: z.string(),
          jenis: z.enum(['do', 'undo', 'redo']),
          perubahan: z.array(z.object({ medan: z.string(), dari: z.string().nullable(), jadi: z.string().nullable() }))
        })
      ),
      lanjut: z.int().nullable()
    }),
    reads: ['pegawai', 'penempatan', 'predikat', 'pelatihan', 'asesmen', 'kgb', 'kontrak', 'penghargaan', 'hukdis', 'hubungan', 'catatan']
  },
  /** Shows a masked field after writing down who asked for it. */
  'pegawai.tampilkan': {
    hak: 'PRIBADI',
    input: z.object({ id: PegawaiId, medan: z.enum(MEDAN_PRIBADI), kunci: z.string().min(8) }),
    output: z.object({ nilai: z.string() }),
    reads: []
  },
  /** What a change of many would do, before it is done. */
  'pegawai.tinjau-massal': {
    hak: 'DATA',
    input: z.object({ ids: z.array(PegawaiId).max(100_000), patch: PatchMassal }),
    output: z.object({
      berubah: z.int(),
      tetap: z.int(),
      tertolak: z.array(z.object({ id: PegawaiId, nama: z.string(), pesan: z.string() }))
    }),
    reads: ['pegawai']
  },
  /** Writes the table as it stands, or of it the people named by `ids`. `berkas` null = the officer chose none. */
  'pegawai.ekspor': {
    hak: 'EKSPOR',
    input: z.object({
      ...Tampilan,
      kolom: z.array(z.enum(NAMA_KOLOM_PEGAWAI)).min(1),
      ids: z.array(PegawaiId).nullable(),
      format: z.enum(FORMAT_TABEL)
    }),
    output: z.object({ berkas: z.string().nullable() }),
    reads: []
  },
  /** The kept filters of a register, by name. */
  'saringan.list': {
    hak: 'LIHAT',
    input: z.object({ daftar: z.enum(DAFTAR_SARINGAN) }),
    output: z.array(z.object({ id: SimpananId, nama: z.string(), isi: z.string() })),
    reads: ['simpanan']
  }
} as const satisfies Record<string, RouteDef>
