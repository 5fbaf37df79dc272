import { z } from 'zod'
import { FORMAT_TABEL } from '../domain/kit/tabel-ekspor'
import { Tanggal } from '../domain/kit/tanggal'
import { PegawaiId } from '../domain/pegawai/pegawai'
import { DASAR_MUSNAH, IsiUsulMusnah } from '../domain/subjek-data/usul-musnah'
import type { RouteDef } from './route'

const Butir = z.object({ apa: z.string(), jumlah: z.int() })
const Tetap = Butir.extend({ sebab: z.string() })
const Rentang = { dari: Tanggal, sampai: Tanggal }
const berkas = z.string().nullable()

/** Formats of a paper about one person. */
export const FORMAT_SUBJEK = ['pdf', 'xlsx'] as const

/** The rights of those the data are about, and what the office owes them (UU 27/2022). */
export const subjekDataRoutes = {
  /** Writes all that is stored of a person, with who looked at or changed it, to a file the officer chooses. */
  'subjek.laporan': {
    hak: 'PRIBADI',
    input: z.object({ id: PegawaiId, format: z.enum(FORMAT_SUBJEK) }),
    output: z.object({ berkas }),
    reads: []
  },
  /** Who opened or exported personal data within those days, newest first. */
  'subjek.akses': {
    hak: 'AUDIT',
    input: z.object({ ...Rentang, mulai: z.int().min(0), jumlah: z.int().min(1).max(500) }),
    output: z.object({
      total: z.int(),
      dibuka: z.int(),
      diekspor: z.int(),
      baris: z.array(
        z.object({
          seq: z.int(),
          waktu: z.string(),
          pelaku: z.string(),
          peran: z.string(),
          jenis: z.enum(['BUKA', 'EKSPOR']),
          label: z.string()
        })
      )
    }),
    reads: ['pegawai', 'simpanan']
  },
  /** The same as a file. */
  'subjek.ekspor-akses': {
    hak: 'AUDIT',
    input: z.object({ ...Rentang, format: z.enum(FORMAT_TABEL) }),
    output: z.object({ berkas }),
    reads: []
  },
  /** What destroying the data of a person would come to. */
  'musnah.tinjau': {
    hak: 'DATA',
    input: z.object({ pegawaiId: PegawaiId }),
    output: z.object({ halangan: z.array(z.string()), hilang: z.array(Butir), tetap: z.array(Tetap) }),
    reads: ['pegawai', 'penempatan', 'rencana', 'langkah', 'naskah', 'hukdis', 'catatan', 'tindakLanjut']
  },
  /** Proposals that wait for a second person, and what was destroyed, newest first. */
  'musnah.list': {
    hak: 'DATA',
    input: z.null(),
    output: z.object({
      usul: z.array(
        z.object({
          pegawaiId: PegawaiId,
          nama: z.string(),
          dasar: z.enum(DASAR_MUSNAH),
          alasan: z.string(),
          pengusul: z.string(),
          pada: z.string(),
          /** Made by whoever asks: somebody else approves it. */
          isSendiri: z.boolean(),
          /** Nobody has a password here: the approving official is named. */
          isTanpaSandi: z.boolean(),
          halangan: z.array(z.string()),
          hilang: z.array(Butir),
          tetap: z.array(Tetap)
        })
      ),
      selesai: z.array(z.object({ seq: z.int(), waktu: z.string(), inisial: z.string(), pengusul: z.string(), penyetuju: z.string() }))
    }),
    reads: ['simpanan', 'pegawai', 'penempatan', 'rencana', 'langkah', 'naskah', 'hukdis', 'catatan', 'tindakLanjut']
  },
  'musnah.usulkan': { hak: 'DATA', input: IsiUsulMusnah, output: z.null(), reads: [] },
  /** Destroys what was proposed; `pejabat`: who approves it on a PC without passwords. It cannot be taken back. */
  'musnah.setujui': {
    hak: 'PENGELOLA',
    input: z.object({ pegawaiId: PegawaiId, pejabat: z.string().trim().max(120).nullable() }),
    output: z.object({ seq: z.int() }),
    reads: [],
    cadangkan: 'SEBELUM_MUSNAH'
  },
  /** Writes the berita acara of a destruction. */
  'musnah.berita-acara': {
    hak: 'PENGELOLA',
    input: z.object({ seq: z.int(), format: z.enum(FORMAT_SUBJEK) }),
    output: z.object({ berkas }),
    reads: []
  }
} as const satisfies Record<string, RouteDef>
