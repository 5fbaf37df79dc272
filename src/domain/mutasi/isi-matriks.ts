import { lamaTeks, tanggalPendek, type Tanggal } from '../kit/tanggal'
import { nipSpasi } from '../pegawai/nip-spasi'
import { pangkatTeks } from '../pegawai/pangkat'
import { namaLengkap, type PegawaiId, type PegawaiRingkas } from '../pegawai/pegawai'
import { TEKS_PREDIKAT } from '../pegawai/teks-pegawai'
import type { Arsip } from './arsip'
import { namaPegawai } from './fakta-rencana'
import type { KeputusanRapat } from './keputusan-rapat'
import type { KolomMatriks } from './kolom-matriks'
import type { TemuanLangkah } from './periksa'
import { type Proyeksi, tmtLangkah } from './proyeksi'
import type { Langkah } from './rencana'
import { SEBUTAN_ALASAN, SEBUTAN_LANGKAH, SEBUTAN_PUTUSAN } from './sebutan-langkah'
import { tahunPredikat } from './tahun-predikat'
import { tempatJabatan } from './tempat-jabatan'
import { type Kedudukan, namaJabatan, type Tinjauan } from './tinjauan'

/** What the cells of a row are written from. */
export type BahanIsi = {
  readonly proyeksi: Proyeksi
  readonly langkah: Langkah
  readonly nomor: number
  /** null = the person or the post is no longer in the data. */
  readonly tinjauan: Tinjauan | null
  readonly temuan: readonly TemuanLangkah[]
  readonly keputusan: KeputusanRapat | null
  readonly arsip: Arsip
  readonly bulanJabatan: number | null
  readonly pensiun: Tanggal | null
}

const KOSONG = '–'

/** The words of a row, cell by cell; what is not known is a dash. */
export function isiMatriks(bahan: BahanIsi): Readonly<Record<KolomMatriks, string>> {
  const { proyeksi, langkah, tinjauan, arsip } = bahan
  const pegawai = proyeksi.snapshot.pegawai.get(langkah.pegawaiId)
  const tmt = tmtLangkah(langkah, proyeksi.rencana)
  return {
    nomor: String(bahan.nomor),
    nama: pegawai ? baris(namaLengkap(pegawai), nipSpasi(pegawai.nip)) : 'Pegawai tidak ada lagi dalam data',
    ...dariPegawai(pegawai),
    lama: jabatanLama(bahan),
    baru: jabatanBaru(bahan),
    jenis: SEBUTAN_LANGKAH[langkah.jenis],
    tmt: tanggalPendek(tmt),
    sampai: sampaiAlasan(langkah),
    masa: bahan.bulanJabatan === null ? KOSONG : lamaTeks(bahan.bulanJabatan),
    diklat: diklat(arsip, langkah.pegawaiId),
    predikat: predikat(arsip, langkah.pegawaiId, tmt),
    talenta: talenta(arsip, langkah.pegawaiId),
    bup: bahan.pensiun === null ? KOSONG : tanggalPendek(bahan.pensiun),
    catatan: catatan(bahan.temuan),
    keputusan: putusan(bahan, tinjauan)
  }
}

const baris = (...isi: readonly (string | null)[]): string => isi.filter((teks) => teks !== null && teks !== '').join('\n') || KOSONG

const dariPegawai = (pegawai: PegawaiRingkas | undefined): Pick<Record<KolomMatriks, string>, 'pangkat' | 'pendidikan'> => ({
  pangkat: baris(pegawai?.golongan ? pangkatTeks(pegawai.golongan) : null, pegawai?.tmtGolongan ? tmtTeks(pegawai.tmtGolongan) : null),
  pendidikan: pegawai?.pendidikan ?? pegawai?.tingkatPendidikan ?? KOSONG
})

function jabatanLama({ proyeksi, langkah, tinjauan }: BahanIsi): string {
  const asal = tinjauan?.asal ?? null
  if (!asal) return langkah.dariJabatanId === null ? 'Tanpa jabatan' : namaJabatan(proyeksi.snapshot, langkah.dariJabatanId)
  const sejak = asal.penempatan.tmtMulai
  return baris(...jabatanUnit(proyeksi, asal), sejak && tmtTeks(sejak))
}

function jabatanBaru({ proyeksi, langkah, tinjauan }: BahanIsi): string {
  if (langkah.jabatanId === null) return langkah.instansi ? baris('Keluar dari pemerintah kota', langkah.instansi) : 'Belum ditempatkan'
  const tujuan = tinjauan?.tujuan ?? null
  return tujuan ? baris(...jabatanUnit(proyeksi, tujuan), langkah.instansi) : namaJabatan(proyeksi.snapshot, langkah.jabatanId)
}

/** `Kepala Bidang Mutasi`, then `Badan Kepegawaian · III.b`. */
const jabatanUnit = ({ snapshot }: Proyeksi, { jabatan }: Kedudukan): readonly string[] => [
  jabatan.nama,
  [tempatJabatan(snapshot, jabatan), jabatan.eselon].filter(Boolean).join(' · ')
]

const tmtTeks = (tanggal: Tanggal): string => `TMT ${tanggalPendek(tanggal)}`

function sampaiAlasan({ jenis, sampai, alasan }: Langkah): string {
  if (jenis === 'PLT' || jenis === 'PLH') return sampai === null ? '' : `s.d. ${tanggalPendek(sampai)}`
  return alasan === null ? '' : SEBUTAN_ALASAN[alasan]
}

const STRUKTURAL: ReadonlySet<string> = new Set(['PKN_I', 'PKN_II', 'PKA', 'PKP'])

/** Structural trainings with their years, newest first; without any, the newest of the others. */
function diklat(arsip: Arsip, id: PegawaiId): string {
  const semua = arsip.pelatihanOf(id).toSorted((a, b) => b.tahun - a.tahun)
  const struktural = semua.filter((p) => STRUKTURAL.has(p.jenis))
  const tampil =
    struktural.length > 0 ? struktural.map((p) => `${p.jenis.replace('_', ' ')} ${p.tahun}`) : semua.slice(0, 1).map((p) => p.nama)
  return baris(...tampil)
}

/** The last two years that count on the TMT (PP 11/2017 Ps 54). */
function predikat(arsip: Arsip, id: PegawaiId, tmt: Tanggal): string {
  const akhir = tahunPredikat(arsip, { pegawaiId: id, tmt })
  return baris(
    ...[akhir, akhir - 1].map((tahun) => {
      const nilai = arsip.predikatOf(id, tahun)
      return `${tahun} ${nilai === null ? KOSONG : TEKS_PREDIKAT[nilai]}`
    })
  )
}

function talenta(arsip: Arsip, id: PegawaiId): string {
  const semua = arsip.asesmenOf(id)
  const kotak = semua.find((a) => a.kotak !== null)?.kotak ?? null
  const jpm = semua.find((a) => a.jpm !== null)?.jpm ?? null
  return baris(kotak === null ? null : `Kotak ${kotak}`, jpm === null ? null : `JPM ${String(jpm).replace('.', ',')}%`)
}

/** Findings with their rule, gravest first; an overridden one with the reason. Mere information is left out. */
function catatan(temuan: readonly TemuanLangkah[]): string {
  return temuan
    .filter((t) => t.hasil !== 'INFO')
    .map((t) => `${t.aturan}: ${t.pesan}${t.dikesampingkan ? ` Dikesampingkan: ${t.dikesampingkan.alasan}` : ''}`)
    .join('\n')
}

/** What the meeting decided of the post; with the name where it chose somebody else. */
function putusan({ keputusan, langkah, proyeksi }: BahanIsi, tinjauan: Tinjauan | null): string {
  if (keputusan === null || tinjauan === null) return ''
  const lain = keputusan.pegawaiId !== null && keputusan.pegawaiId !== langkah.pegawaiId
  return baris(SEBUTAN_PUTUSAN[keputusan.putusan], lain && keputusan.pegawaiId ? namaPegawai(proyeksi.snapshot, keputusan.pegawaiId) : null)
}
