import { bupBerlaku } from '../ketentuan/setelan'
import type { JenisHasil } from '../kit/rule'
import { monthsBetween, type Tanggal } from '../kit/tanggal'
import { bupOf, tmtPensiun } from '../pegawai/bup'
import type { PegawaiRingkas } from '../pegawai/pegawai'
import { isiMatriks } from './isi-matriks'
import { type KeputusanRapat, keputusanTerakhir } from './keputusan-rapat'
import type { KolomMatriks } from './kolom-matriks'
import { temuanPerKolom } from './kolom-temuan'
import { type BahanPeriksa, type HasilPeriksa, terberat, type TemuanLangkah } from './periksa'
import { type Proyeksi, tmtLangkah } from './proyeksi'
import type { Langkah } from './rencana'
import { tinjau, type Tinjauan } from './tinjauan'

/** Baris matriks: one step of a plan as the table before and after reads it. */
export type BarisMatriks = {
  readonly nomor: number
  readonly langkah: Langkah
  readonly pegawai: PegawaiRingkas | null
  /** The day the step takes effect. */
  readonly tmt: Tanggal
  /** What stands in the cells; lines are parted by line ends. */
  readonly isi: Readonly<Record<KolomMatriks, string>>
  /** Whole months in the present post on the TMT; null = not known. */
  readonly bulanJabatan: number | null
  readonly pensiun: Tanggal | null
  readonly temuan: readonly TemuanLangkah[]
  readonly perKolom: ReadonlyMap<KolomMatriks, readonly TemuanLangkah[]>
  /** The gravest finding that still stands. */
  readonly terberat: JenisHasil
}

/** What a matrix is made of. */
export type BahanMatriks = {
  readonly proyeksi: Proyeksi
  readonly bahan: Pick<BahanPeriksa, 'berkas' | 'setelanOf'>
  readonly perLangkah: HasilPeriksa['perLangkah']
  readonly keputusan: readonly KeputusanRapat[]
}

/** The rows of the matrix: every step of the plan exactly once, in order. */
export function barisMatriks(bahan: BahanMatriks): readonly BarisMatriks[] {
  const terakhir = keputusanTerakhir(bahan.keputusan)
  return bahan.proyeksi.langkah.map((langkah, at) => {
    const jabatanId = langkah.jabatanId ?? langkah.dariJabatanId
    return barisOf(bahan, { langkah, nomor: at + 1, keputusan: (jabatanId && terakhir.get(jabatanId)) ?? null })
  })
}

type Butir = { readonly langkah: Langkah; readonly nomor: number; readonly keputusan: KeputusanRapat | null }

function barisOf({ proyeksi, bahan, perLangkah }: BahanMatriks, { langkah, nomor, keputusan }: Butir): BarisMatriks {
  const tinjauan = tinjau(proyeksi, langkah, bahan.berkas)
  const temuan = perLangkah.get(langkah.id) ?? []
  const hitungan = { bulanJabatan: tinjauan && bulanJabatan(tinjauan), pensiun: tinjauan && pensiunOf(tinjauan, bahan.setelanOf) }
  return {
    nomor,
    langkah,
    pegawai: tinjauan?.pegawai ?? proyeksi.snapshot.pegawai.get(langkah.pegawaiId) ?? null,
    tmt: tmtLangkah(langkah, proyeksi.rencana),
    isi: isiMatriks({ proyeksi, langkah, nomor, tinjauan, temuan, keputusan, arsip: bahan.berkas.arsip, ...hitungan }),
    ...hitungan,
    temuan,
    perKolom: temuanPerKolom(temuan),
    terberat: terberat(temuan)
  }
}

function bulanJabatan({ asal, tmt }: Tinjauan): number | null {
  const sejak = asal?.penempatan.tmtMulai ?? null
  return sejak === null ? null : Math.max(0, monthsBetween(sejak, tmt))
}

/** TMT of retirement from the post the person will hold for good. */
function pensiunOf({ pegawai, langkah, tujuan, asal }: Tinjauan, setelanOf: BahanPeriksa['setelanOf']): Tanggal | null {
  const jabatan = (langkah.jenis === 'ANGKAT' ? tujuan : asal)?.jabatan
  if (!jabatan || pegawai.tanggalLahir === null) return null
  return tmtPensiun(pegawai.tanggalLahir, bupOf(jabatan, bupBerlaku(setelanOf)))
}
