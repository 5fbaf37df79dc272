import { z } from 'zod'
import { ALASAN_CADANGAN } from '../domain/akses/alasan-cadangan'
import { HAK } from '../domain/akses/hak'
import { Pengguna, PenggunaId } from '../domain/akses/pengguna'
import { PERAN } from '../domain/akses/peran'
import type { RouteDef } from './route'

/** Why the data could not be opened. */
export const KODE_MASALAH = [
  'HILANG',
  'RUSAK',
  'LEBIH_BARU',
  'DIPAKAI',
  'BUKAN_PENATA',
  'HANYA_BACA',
  'PENUH',
  'JARINGAN',
  'KUNCI_HILANG'
] as const
export type KodeMasalah = (typeof KODE_MASALAH)[number]

/** Why the window is locked: nobody has come in yet, nobody moved for a while, the PC slept, or somebody locked it. */
export const ALASAN_KUNCI = ['AWAL', 'DIAM', 'TIDUR', 'DIKUNCI', 'KELUAR'] as const
export type AlasanKunci = (typeof ALASAN_KUNCI)[number]

const SesiTampak = z.object({
  /** Null = a PC without passwords. */
  penggunaId: PenggunaId.nullable(),
  nama: z.string(),
  peran: z.enum(PERAN),
  hak: z.array(z.enum(HAK))
})
export type SesiTampak = z.infer<typeof SesiTampak>

/** What stands between the officer and the data at the moment. */
export const KeadaanGerbang = z.discriminatedUnion('jenis', [
  z.object({
    jenis: z.literal('MASALAH'),
    kode: z.enum(KODE_MASALAH),
    pesan: z.string(),
    berkas: z.string(),
    /** The ways out that make sense for it. */
    jalan: z.array(z.enum(['COBA_LAGI', 'PULIHKAN', 'SELAMATKAN', 'LIHAT_SAJA', 'TETAP_BUKA']))
  }),
  z.object({
    jenis: z.literal('TERKUNCI'),
    alasan: z.enum(ALASAN_KUNCI),
    /** Who may come in, by the name they type; `tunggu`: seconds until their next try is taken. */
    pengguna: z.array(z.object({ namaMasuk: z.string(), nama: z.string(), tunggu: z.int() })),
    /** Who was in last, since the data was opened: whoever comes back finds the same place. */
    terakhir: z.string().nullable(),
    /** The file is encrypted: without a password nobody reads it, here or elsewhere. */
    isTersandi: z.boolean()
  }),
  /** A new data file: how will it be opened from now on? */
  z.object({ jenis: z.literal('PERTAMA') }),
  z.object({
    jenis: z.literal('TERBUKA'),
    sesi: SesiTampak,
    isTersandi: z.boolean(),
    isLihatSaja: z.boolean(),
    /** Minutes without a hand on the PC until the window locks itself; null = a PC without passwords. */
    kunciSetelah: z.number().nullable(),
    /** What the officer should know: a network folder, a backup that is old. */
    peringatan: z.array(z.string())
  })
])
export type KeadaanGerbang = z.infer<typeof KeadaanGerbang>

/** What is known at the door while it is locked. */
export type Terkunci = Extract<KeadaanGerbang, { jenis: 'TERKUNCI' }>

/** Why the data is not open. */
export type Masalah = Extract<KeadaanGerbang, { jenis: 'MASALAH' }>

/** A backup as it lies on the disk. */
export const RingkasCadangan = z.object({
  berkas: z.string(),
  nama: z.string(),
  pada: z.string(),
  alasan: z.enum(ALASAN_CADANGAN),
  ukuran: z.int(),
  jumlah: z.object({ pegawai: z.int(), jabatan: z.int(), unor: z.int() }),
  versi: z.string(),
  isTersandi: z.boolean(),
  /** What a check found wrong with it; empty = it is whole. */
  masalah: z.string()
})
export type RingkasCadangan = z.infer<typeof RingkasCadangan>

/** What restoring a backup would change. */
export const TinjauanPulih = z.object({
  jenis: z.literal('TINJAUAN'),
  cadangan: RingkasCadangan,
  /** The rows of today's data; null = it cannot be read. */
  sekarang: z.object({ pegawai: z.int(), jabatan: z.int(), unor: z.int() }).nullable(),
  /** What was done since the backup and would be gone, newest first; `jumlah` of them in all. */
  hilang: z.object({ jumlah: z.int(), teratas: z.array(z.object({ waktu: z.string(), pelaku: z.string(), label: z.string() })) }),
  /** How many things were done in the backup that today's data does not have, as when a restore is taken back. */
  kembali: z.int(),
  /** An earlier state of today's data; one that parted from it; data of somebody else; there is nothing to lose; nothing to compare with. */
  hubungan: z.enum(['LEBIH_LAMA', 'BERCABANG', 'LAIN', 'KOSONG', 'TAK_TERBACA'])
})
export type TinjauanPulih = z.infer<typeof TinjauanPulih>

/** A backup that opens only with a password of its own; `pesan` says what the last try lacked. */
const ButuhSandi = z.object({ jenis: z.literal('SANDI'), pesan: z.string() })

/** What salvaging has brought: rows read, rows built anew from the audit trail, rows lost, table by table; `masalah` names the lost ones. */
const HasilSelamatTampak = z.object({
  terbaca: z.int(),
  dibangun: z.int(),
  hilang: z.int(),
  tabel: z.array(z.object({ tabel: z.string(), terbaca: z.int(), dibangun: z.int(), hilang: z.int() })),
  masalah: z.array(z.string())
})

const Terbuka = { hak: 'SENDIRI', isTanpaMasuk: true, reads: [] } as const
const Pengelola = { hak: 'PENGELOLA', reads: [] } as const

/** What the gate itself answers, also when no data is open. */
export const gerbangRoutes = {
  'gerbang.keadaan': { ...Terbuka, input: z.null(), output: KeadaanGerbang },
  /** Opens the data file once more, as after a program that held it was closed. */
  'gerbang.coba-lagi': { ...Terbuka, input: z.null(), output: z.null() },
  /** Opens the data file to be looked at; nothing can be written. */
  'gerbang.lihat-saja': { ...Terbuka, input: z.null(), output: z.null() },
  /** Opens the data file in spite of a warning, such as a network folder. */
  'gerbang.tetap-buka': { ...Terbuka, input: z.null(), output: z.null() },
  /** Ends the choice of the first start: no passwords on this PC. */
  'gerbang.tanpa-sandi': { ...Terbuka, input: z.null(), output: z.null() },
  /** Makes the first admin, of a new file or of one that was open until now; gives the recovery key, shown this once. */
  'gerbang.pasang-sandi': {
    ...Terbuka,
    input: z.object({ namaMasuk: z.string(), nama: z.string(), sandi: z.string().max(200), isTersandi: z.boolean() }),
    output: z.object({ kunciPemulihan: z.string() })
  },
  'gerbang.masuk': { ...Terbuka, input: z.object({ namaMasuk: z.string().max(40), sandi: z.string().max(200) }), output: z.null() },
  /** Comes in with the printed recovery key and sets a new password for that user. */
  'gerbang.pulihkan-sandi': {
    ...Terbuka,
    input: z.object({ namaMasuk: z.string().max(40), kunciPemulihan: z.string().max(200), sandiBaru: z.string().max(200) }),
    output: z.null()
  },
  /** Someone is working: keeps the window from locking itself. */
  'gerbang.giat': { ...Terbuka, input: z.null(), output: z.null() },
  'gerbang.kunci': { hak: 'SENDIRI', reads: [], input: z.null(), output: z.null() },
  'gerbang.keluar': { hak: 'SENDIRI', reads: [], input: z.null(), output: z.null() },
  'sandi.ganti': {
    hak: 'SENDIRI',
    reads: [],
    input: z.object({ sandiLama: z.string().max(200), sandiBaru: z.string().max(200) }),
    output: z.null()
  },
  /** Sets the password of a user, as for a new colleague; they change it themselves afterwards. */
  'sandi.pasang': { ...Pengelola, input: z.object({ penggunaId: PenggunaId, sandi: z.string().max(200) }), output: z.null() },
  /** Makes a new recovery key; the old one no longer opens anything. */
  'sandi.kunci-pemulihan': {
    ...Pengelola,
    input: z.object({ sandi: z.string().max(200) }),
    output: z.object({ kunciPemulihan: z.string() })
  },
  /** Saves the recovery key as a page to print and to put away. */
  'sandi.cetak-kunci': {
    ...Pengelola,
    input: z.object({ kunciPemulihan: z.string().max(60) }),
    output: z.object({ berkas: z.string().nullable() })
  },
  /** Everybody who may or might come in. */
  'pengguna.list': {
    hak: 'PENGELOLA',
    reads: ['pengguna'],
    input: z.null(),
    /** `isBersandi`: a password is set; without one nobody comes in by that name. */
    output: z.array(Pengguna.extend({ isBersandi: z.boolean() }))
  },
  /** How long the window stays open without a hand on the PC. */
  'gerbang.kunci-otomatis': { ...Pengelola, input: z.object({ menit: z.int().min(1).max(60) }), output: z.null() },
  /** Encrypts the data file and the backups from now on, changes its key, or takes the encryption away. */
  'enkripsi.atur': {
    ...Pengelola,
    input: z.object({ tindakan: z.enum(['NYALAKAN', 'GANTI_KUNCI', 'MATIKAN']), sandi: z.string().max(200) }),
    output: z.null()
  },
  'enkripsi.keadaan': {
    ...Pengelola,
    input: z.null(),
    output: z.object({
      isTersandi: z.boolean(),
      /** Whoever works here came in with a password: without one there is nothing a key could be kept under. */
      isBersandi: z.boolean(),
      /** Backups that anybody can read who holds them. */
      terbuka: z.array(z.object({ nama: z.string(), folder: z.string(), ukuran: z.int() })),
      /** The file that was open before the encryption could not be overwritten yet. */
      isSisa: z.boolean()
    })
  },
  /** Overwrites and removes the backups that anybody can read; only where an encrypted one is there. */
  'enkripsi.hapus-terbuka': { ...Pengelola, input: z.object({ sandi: z.string().max(200) }), output: z.object({ jumlah: z.int() }) },
  'cadangan.list': { ...Terbuka, input: z.null(), output: z.array(RingkasCadangan) },
  /** Asks for a backup or a data set from anywhere; null = none was chosen. */
  'cadangan.pilih': { ...Terbuka, input: z.null(), output: z.object({ berkas: z.string() }).nullable() },
  'cadangan.tinjau': {
    ...Terbuka,
    input: z.object({ berkas: z.string().max(4000), sandi: z.string().max(200).nullable() }),
    output: z.discriminatedUnion('jenis', [TinjauanPulih, ButuhSandi])
  },
  /** Puts a backup in the place of the data; what was there is kept first. When data is open only an admin may. */
  'cadangan.pulihkan': {
    ...Terbuka,
    input: z.object({ berkas: z.string().max(4000), sandi: z.string().max(200).nullable() }),
    output: z.object({ sebelum: z.string().nullable(), jumlah: RingkasCadangan.shape.jumlah })
  },
  /** Copies what can still be read of a damaged file, row by row, into a new one; the damaged one is kept. */
  'cadangan.selamatkan': {
    ...Terbuka,
    input: z.null(),
    output: HasilSelamatTampak
  },
  /** Saves the list of what salvaging has brought, as long as it is on the screen. */
  'cadangan.simpan-selamat': { ...Terbuka, input: z.null(), output: z.object({ berkas: z.string().nullable() }) },
  /** Shows the folder of the data in the file manager of the system. */
  'gerbang.tampilkan-folder': { ...Terbuka, input: z.null(), output: z.null() },
  'cadangan.buat': { hak: 'CADANGAN', reads: [], input: z.null(), output: RingkasCadangan },
  'cadangan.keadaan': {
    hak: 'LIHAT',
    reads: [],
    input: z.null(),
    output: z.object({
      terakhir: z.string().nullable(),
      folder: z.string(),
      /** The second place; null = none was chosen. */
      kedua: z
        .object({
          folder: z.string(),
          terakhir: z.string().nullable(),
          keadaan: z.enum(['LENGKAP', 'MENYALIN', 'TIDAK_TERPASANG', 'GAGAL']),
          /** It lies on the drive of the data: a broken disk would take both. */
          isSatuDrive: z.boolean(),
          masalah: z.string()
        })
        .nullable(),
      /** Days since the last good backup. */
      umur: z.int().nullable(),
      /** Why the last one that was due could not be made; empty = it could. */
      masalah: z.string(),
      isMembuat: z.boolean()
    })
  },
  /** Asks for the folder of the second place; `folder` null = the officer chose none. */
  'cadangan.pilih-kedua': { hak: 'CADANGAN', reads: [], input: z.null(), output: z.object({ folder: z.string().nullable() }) },
  'cadangan.lepas-kedua': { hak: 'CADANGAN', reads: [], input: z.null(), output: z.null() },
  /** Writes the whole data set as one sealed file to carry; a password is asked for by the screen. */
  'cadangan.bawa': { ...Pengelola, input: z.object({ sandi: z.string().max(200) }), output: z.object({ berkas: z.string().nullable() }) }
} as const satisfies Record<string, RouteDef & { readonly isTanpaMasuk?: true }>

export type GerbangRoute = keyof typeof gerbangRoutes
