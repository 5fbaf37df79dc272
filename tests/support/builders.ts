import { InformasiJabatan } from '../../src/domain/abk/informasi-jabatan'
import { informasiKosong } from '../../src/domain/abk/isian-informasi'
import type { z } from 'zod'
import { Ketentuan } from '../../src/domain/ketentuan/ketentuan'
import { Predikat } from '../../src/domain/kinerja/predikat'
import { type Arsip, type ArsipRows, indexArsip } from '../../src/domain/mutasi/arsip'
import type { BerkasRencana } from '../../src/domain/mutasi/berkas-rencana'
import { Izin } from '../../src/domain/mutasi/izin'
import { Langkah, LANGKAH_BAKU, Pengesampingan, RENCANA_BAKU, RencanaMutasi } from '../../src/domain/mutasi/rencana'
import { Naskah } from '../../src/domain/naskah/naskah'
import { Nomor } from '../../src/domain/naskah/nomor/nomor'
import { Jabatan, JABATAN_BAKU, JabatanId } from '../../src/domain/organisasi/jabatan'
import { indexSnapshot, type Snapshot, type SnapshotRows } from '../../src/domain/organisasi/snapshot'
import { Unor, UNOR_BAKU } from '../../src/domain/organisasi/unor'
import { Asesmen } from '../../src/domain/pegawai/asesmen'
import { Catatan } from '../../src/domain/pegawai/catatan'
import { Hubungan } from '../../src/domain/pegawai/hubungan'
import { Hukdis } from '../../src/domain/pegawai/hukdis'
import { Kgb } from '../../src/domain/pegawai/kgb'
import { Kontrak } from '../../src/domain/pegawai/kontrak'
import { Pegawai, PEGAWAI_BAKU } from '../../src/domain/pegawai/pegawai'
import { isBerlaku, Penempatan } from '../../src/domain/pegawai/penempatan'
import { Pelatihan } from '../../src/domain/pegawai/pelatihan'
import { Penghargaan } from '../../src/domain/pegawai/penghargaan'
import { Rancangan, Usulan } from '../../src/domain/rancangan/rancangan'
import { HARI_INI } from './given'

/** What a test says of a row; the builder fills in the rest. Ids are plain strings here and come out branded. */
type Said<S extends z.ZodType> = Partial<z.input<S>>

const NAMA = [
  'Rinaldi Chaniago',
  'Yulia Piliang',
  'Hendri Sikumbang',
  'Desi Tanjung',
  'Afrizal Koto',
  'Mutia Jambak',
  'Zulkifli Malayu',
  'Elvira Caniago'
]

const counters = new Map<string, number>()

/** The next number of a kind: ids read `pegawai-1`, `pegawai-2` … within one test file. */
function next(kind: string): number {
  const n = (counters.get(kind) ?? 0) + 1
  counters.set(kind, n)
  return n
}

/** A dinas at the root, unless told otherwise. */
export function anUnor(said: Said<typeof Unor> = {}): Unor {
  const n = next('unor')
  return Unor.parse({
    ...UNOR_BAKU,
    id: `unor-${n}`,
    kode: null,
    nama: `Dinas Contoh ${n}`,
    indukId: null,
    jenis: 'DINAS',
    tipe: null,
    urut: n,
    siasnId: null,
    ...said
  })
}

/** A Kepala Bidang (III.b) in `unor-1`, unless told otherwise. */
export function aJabatan(said: Said<typeof Jabatan> = {}): Jabatan {
  const n = next('jabatan')
  return Jabatan.parse({
    ...JABATAN_BAKU,
    id: `jabatan-${n}`,
    unorId: 'unor-1',
    nama: `Kepala Bidang Contoh ${n}`,
    jenis: 'ADMINISTRATOR',
    eselon: 'III.b',
    jenjang: null,
    kelas: 11,
    kebutuhan: 1,
    isPimpinan: false,
    isJabatanKunci: false,
    pendidikanMinimum: null,
    bup: null,
    urut: n,
    siasnId: null,
    ...said
  })
}

/** A jabatan fungsional Ahli Muda: no eselon, several seats. */
export const aJabatanFungsional = (said: Said<typeof Jabatan> = {}): Jabatan =>
  aJabatan({ nama: 'Analis SDM Aparatur Ahli Muda', jenis: 'JF', eselon: null, jenjang: 'AHLI_MUDA', kelas: 9, kebutuhan: 2, ...said })

/** An active PNS of 46, Penata Tingkat I (III/d), S-1, whose NIP fits the rest. */
export function aPegawai(said: Said<typeof Pegawai> = {}): Pegawai {
  const n = next('pegawai')
  return Pegawai.parse({
    ...PEGAWAI_BAKU,
    id: `pegawai-${n}`,
    nip: `198003172005011${String(n).padStart(3, '0')}`,
    nama: NAMA[(n - 1) % NAMA.length],
    gelarDepan: null,
    gelarBelakang: 'S.Sos.',
    tempatLahir: 'Sawahlunto',
    tanggalLahir: '1980-03-17',
    jenisKelamin: 'L',
    agama: 'Islam',
    jenisAsn: 'PNS',
    kedudukanHukum: 'AKTIF',
    golongan: 'III/d',
    tmtGolongan: '2022-04-01',
    mkTahun: 17,
    mkBulan: 3,
    tmtCpns: '2005-01-01',
    tmtPns: '2006-01-01',
    tingkatPendidikan: 'S-1',
    pendidikan: 'S-1 Ilmu Administrasi Negara',
    tahunLulus: 2003,
    nik: null,
    noHp: null,
    email: null,
    siasnId: null,
    ...said
  })
}

/** A definitive placement in force since 2022, of `pegawai-1` in `jabatan-1` unless told otherwise. */
export const aPenempatan = (said: Said<typeof Penempatan> = {}): Penempatan =>
  Penempatan.parse({
    id: `penempatan-${next('penempatan')}`,
    pegawaiId: 'pegawai-1',
    jabatanId: 'jabatan-1',
    jenis: 'DEFINITIF',
    tmtMulai: '2022-01-10',
    tmtSelesai: null,
    nomorSk: null,
    ...said
  })

/** A draft plan that takes effect on 1 January 2027. */
export const aRencana = (said: Said<typeof RencanaMutasi> = {}): RencanaMutasi =>
  RencanaMutasi.parse({
    ...RENCANA_BAKU,
    id: `rencana-${next('rencana')}`,
    nama: 'Rencana uji',
    tmt: '2027-01-01',
    dibuatPada: `${HARI_INI}T02:00:00.000Z`,
    ...said
  })

/** A step that appoints `pegawai-1` to `jabatan-1` for good, unless told otherwise. */
export function aLangkah(said: Said<typeof Langkah> = {}): Langkah {
  const n = next('langkah')
  return Langkah.parse({
    ...LANGKAH_BAKU,
    id: `langkah-${n}`,
    rencanaId: 'rencana-1',
    urut: n,
    jenis: 'ANGKAT',
    pegawaiId: 'pegawai-1',
    dariJabatanId: null,
    jabatanId: 'jabatan-1',
    ...said
  })
}

/** A draft reorganisation that begins on 1 January 2027. */
export const aRancangan = (said: Said<typeof Rancangan> = {}): Rancangan =>
  Rancangan.parse({
    id: `rancangan-${next('rancangan')}`,
    nama: 'Penataan uji',
    tmt: '2027-01-01',
    status: 'DRAF',
    catatan: null,
    dibuatPada: `${HARI_INI}T02:00:00.000Z`,
    diterapkanPada: null,
    ...said
  })

/** A proposal of `rancangan-1` that moves `unor-2` below `unor-1`, on ground that says nothing, unless told otherwise. */
export function anUsulan(said: Said<typeof Usulan> = {}): Usulan {
  const n = next('usulan')
  return Usulan.parse({
    id: `usulan-${n}`,
    rancanganId: 'rancangan-1',
    urut: n,
    perintah: 'unor.move',
    masukan: JSON.stringify({ ids: ['unor-2'], indukId: 'unor-1', bawahan: 'IKUT' }),
    label: 'Pindahkan Dinas Contoh',
    pijakan: '[]',
    dibuatPada: `${HARI_INI}T02:00:00.000Z`,
    hasil: null,
    ...said
  })
}

/** An override of R-01 for `langkah-1`, with its reason. */
export const aPengesampingan = (said: Said<typeof Pengesampingan> = {}): Pengesampingan =>
  Pengesampingan.parse({
    id: `pengesampingan-${next('pengesampingan')}`,
    rencanaId: 'rencana-1',
    langkahId: 'langkah-1',
    aturan: 'R-01',
    pesan: 'Baru 1 tahun menduduki jabatan.',
    alasan: 'Kebutuhan organisasi.',
    petugas: 'Kepala Bidang Mutasi',
    rujukan: null,
    pada: `${HARI_INI}T02:00:00.000Z`,
    ...said
  })

/** A medium punishment that runs now. */
export const aHukdis = (said: Said<typeof Hukdis> = {}): Hukdis =>
  Hukdis.parse({
    id: `hukdis-${next('hukdis')}`,
    pegawaiId: 'pegawai-1',
    tingkat: 'SEDANG',
    uraian: 'Pemotongan tunjangan kinerja 25% selama 6 bulan',
    mulai: '2026-09-01',
    selesai: '2027-03-01',
    ...said
  })

/** A marriage of `pegawai-1` and `pegawai-2`. */
export const aHubungan = (said: Said<typeof Hubungan> = {}): Hubungan =>
  Hubungan.parse({ id: `hubungan-${next('hubungan')}`, pegawaiId: 'pegawai-1', kerabatId: 'pegawai-2', jenis: 'SUAMI_ISTRI', ...said })

/** A setting that differs from its default since the start of 2026. */
export const aKetentuan = (said: Said<typeof Ketentuan> = {}): Ketentuan =>
  Ketentuan.parse({
    id: `ketentuan-${next('ketentuan')}`,
    kunci: 'R-01.bulanMinimum',
    nilai: '24',
    dasarHukum: null,
    berlakuMulai: '2026-01-01',
    berlakuSampai: null,
    ...said
  })

/** A predikat `BAIK` of `pegawai-1` for last year. */
export const aPredikat = (said: Said<typeof Predikat> = {}): Predikat =>
  Predikat.parse({ id: `predikat-${next('predikat')}`, pegawaiId: 'pegawai-1', tahun: 2025, predikat: 'BAIK', ...said })

/** An issued decree of `rencana-1`. */
export const aNaskah = (said: Said<typeof Naskah> = {}): Naskah =>
  Naskah.parse({
    id: `naskah-${next('naskah')}`,
    rencanaId: 'rencana-1',
    jenis: 'sk-mutasi',
    nomor: '800.1.3.3/1/BKPSDM/2026',
    tanggal: HARI_INI,
    judul: 'Keputusan Wali Kota',
    subjek: 'rencana',
    pegawaiId: null,
    nomorId: null,
    isi: '{}',
    dibuatPada: `${HARI_INI}T02:00:00.000Z`,
    dibatalkanPada: null,
    alasanBatal: null,
    ...said
  })

/** A number of the book of appointments that a paper bears. */
export const aNomor = (said: Said<typeof Nomor> = {}): Nomor => {
  const n = next('nomor')
  return Nomor.parse({
    id: `nomor-${n}`,
    bukuId: 'pengangkatan',
    tahun: 2026,
    urut: n,
    teks: `800.1.3.3/${said.urut ?? n}/BKPSDM/${said.tahun ?? 2026}`,
    tanggal: HARI_INI,
    status: 'TERPAKAI',
    perihal: 'Naskah uji',
    alasan: null,
    dibuatPada: `${HARI_INI}T02:00:00.000Z`,
    ...said
  })
}

/** The organisation on one day, indexed; placements not in force on that day are left out, as storage would. */
export function aSnapshot(said: Partial<SnapshotRows> = {}): Snapshot {
  const rows: SnapshotRows = { tanggal: HARI_INI, unor: [], jabatan: [], pegawai: [], penempatan: [], ...said }
  return indexSnapshot({ ...rows, penempatan: rows.penempatan.filter((p) => isBerlaku(p, rows.tanggal)) })
}

/** An informasi jabatan of which only the ikhtisar is filled in. */
export const anInformasi = (said: Said<typeof InformasiJabatan> = {}): InformasiJabatan =>
  InformasiJabatan.parse({ ...informasiKosong(JabatanId.parse('jabatan')), ikhtisar: 'Menelaah kebijakan.', ...said })

/** A leadership training of `pegawai-1`. */
export const aPelatihan = (said: Said<typeof Pelatihan> = {}): Pelatihan =>
  Pelatihan.parse({
    id: `pelatihan-${next('pelatihan')}`,
    pegawaiId: 'pegawai-1',
    jenis: 'PKA',
    nama: 'Pelatihan Kepemimpinan Administrator',
    tahun: 2022,
    jp: 900,
    nomor: null,
    ...said
  })

/** An assessment of `pegawai-1` last year: JPM 85, box 8. */
export const anAsesmen = (said: Said<typeof Asesmen> = {}): Asesmen =>
  Asesmen.parse({
    id: `asesmen-${next('asesmen')}`,
    pegawaiId: 'pegawai-1',
    jenis: 'ASESMEN',
    tanggal: '2025-06-01',
    jpm: 85,
    kotak: 8,
    uraian: null,
    ...said
  })

/** A note on the health of `pegawai-1`. */
export const aCatatan = (said: Said<typeof Catatan> = {}): Catatan =>
  Catatan.parse({
    id: `catatan-${next('catatan')}`,
    pegawaiId: 'pegawai-1',
    jenis: 'KESEHATAN',
    uraian: 'Berobat jalan rutin',
    tahun: null,
    mulai: null,
    selesai: null,
    ...said
  })

/** An approval of `rencana-1` as a whole. */
export const anIzin = (said: Said<typeof Izin> = {}): Izin =>
  Izin.parse({
    id: `izin-${next('izin')}`,
    rencanaId: 'rencana-1',
    jenis: 'PERTEK',
    jabatanId: null,
    pegawaiId: null,
    nomor: '123/PERTEK/2026',
    tanggal: null,
    catatan: null,
    ...said
  })

/** Dossiers of which a test says only what it needs. */
export const anArsip = (said: Partial<ArsipRows> = {}): Arsip =>
  indexArsip({
    penempatan: [],
    jabatan: [],
    unor: [],
    predikat: [],
    pelatihan: [],
    asesmen: [],
    hukdis: [],
    hubungan: [],
    catatan: [],
    masaLarangan: [],
    imporTerakhir: null,
    ...said
  })

/** What the rules know beside the steps: empty dossiers, no approvals, unless told otherwise. */
export const aBerkas = (said: Partial<BerkasRencana> = {}): BerkasRencana => ({
  arsip: anArsip(),
  rencana: aRencana(),
  izin: [],
  sikap: [],
  ...said
})

/** A pay step of `pegawai-1` in June 2025. */
export const aKgb = (said: Said<typeof Kgb> = {}): Kgb =>
  Kgb.parse({
    id: `kgb-${next('kgb')}`,
    pegawaiId: 'pegawai-1',
    tmt: '2025-06-01',
    golongan: 'III/d',
    mkTahun: 20,
    mkBulan: 0,
    gaji: null,
    nomorSk: null,
    ...said
  })

/** A contract of `pegawai-1` for the five years from 2023. */
export const aKontrak = (said: Said<typeof Kontrak> = {}): Kontrak =>
  Kontrak.parse({
    id: `kontrak-${next('kontrak')}`,
    pegawaiId: 'pegawai-1',
    nomor: '800.1.2.5/1/PK/2023',
    mulai: '2023-05-01',
    selesai: '2028-04-30',
    ...said
  })

/** Satyalancana X of `pegawai-1`, received in 2016. */
export const aPenghargaan = (said: Said<typeof Penghargaan> = {}): Penghargaan =>
  Penghargaan.parse({
    id: `penghargaan-${next('penghargaan')}`,
    pegawaiId: 'pegawai-1',
    jenis: 'SATYALANCANA_X',
    nama: 'Satyalancana Karya Satya X Tahun',
    tahun: 2016,
    nomor: null,
    ...said
  })
