import { type Bobot, bobotOf } from '../calon/bobot'
import { nilaiCalon } from '../calon/nilai-calon'
import { addMonths } from '../kit/tanggal'
import { isStruktural, type JabatanId } from '../organisasi/jabatan'
import { strukturalKosong } from '../organisasi/jabatan-kosong'
import { tunjanganEselon } from '../organisasi/tunjangan-eselon'
import type { PegawaiId } from '../pegawai/pegawai'
import type { BahanPeriksa, HasilPeriksa } from './periksa'
import { definitif, type Proyeksi } from './proyeksi'
import { rantaiOf } from './rantai'
import { tinjau, type Tinjauan } from './tinjauan'

/** What a scenario is measured by, in the order in which it is shown. */
export const UKURAN_RENCANA = [
  'blok',
  'peringatan',
  'kunciKosong',
  'jabatanKosong',
  'kecocokan',
  'lamaTeratasi',
  'promosi',
  'rotasi',
  'demosi',
  'perempuan',
  'orang',
  'rantaiTerpanjang',
  'tunjangan'
] as const
export type UkuranRencana = (typeof UKURAN_RENCANA)[number]

/** Which end of a measure is the good one; null = a fact without a judgement. */
export const ARAH_UKURAN: Readonly<Record<UkuranRencana, 'KECIL' | 'BESAR' | null>> = {
  blok: 'KECIL',
  peringatan: 'KECIL',
  kunciKosong: 'KECIL',
  jabatanKosong: 'KECIL',
  kecocokan: 'BESAR',
  lamaTeratasi: 'BESAR',
  promosi: null,
  rotasi: null,
  demosi: null,
  perempuan: null,
  orang: null,
  rantaiTerpanjang: null,
  tunjangan: null
}

/** The measures of one scenario; null = cannot be said. `perempuanSemula` is the number before the plan. */
export type SkorRencana = Readonly<Record<UkuranRencana, number | null>> & { readonly perempuanSemula: number }

/** Measures a plan. */
export function skorRencana(proyeksi: Proyeksi, hasil: HasilPeriksa, bahan: BahanPeriksa): SkorRencana {
  const angkat = proyeksi.berlaku.filter((l) => l.jenis === 'ANGKAT').flatMap((l) => tinjau(proyeksi, l, bahan.berkas) ?? [])
  const kosong = strukturalKosong(proyeksi.snapshot, proyeksi.pemegang)
  const perempuanSemula = womenIn(proyeksi, (id) => proyeksi.snapshot.byJabatan.get(id) ?? [])
  const arah = (nama: Tinjauan['arah']): number => angkat.filter((t) => t.arah === nama).length
  return {
    blok: hasil.jumlah.BLOK,
    peringatan: hasil.jumlah.PERINGATAN,
    kunciKosong: kosong.filter((j) => j.isJabatanKunci).length,
    jabatanKosong: kosong.length,
    kecocokan: meanFit(angkat, bobotOf(bahan.setelanOf), bahan),
    lamaTeratasi: longHoldersMoved(proyeksi, bahan),
    promosi: arah('PROMOSI'),
    rotasi: arah('ROTASI'),
    demosi: arah('DEMOSI'),
    perempuan: womenIn(proyeksi, proyeksi.pemegang),
    orang: new Set(proyeksi.berlaku.map((l) => l.pegawaiId)).size,
    rantaiTerpanjang: Math.max(0, ...rantaiOf(proyeksi).map((r) => r.panjang)),
    tunjangan: allowanceDifference(proyeksi, bahan),
    perempuanSemula
  }
}

/** The best value of a measure among scenarios; null when it has no good end, or when all come out the same. */
export function terbaik(ukuran: UkuranRencana, skor: readonly SkorRencana[]): number | null {
  const arah = ARAH_UKURAN[ukuran]
  const nilai = skor.flatMap((s) => s[ukuran] ?? [])
  if (arah === null || new Set(nilai).size < 2) return null
  return arah === 'KECIL' ? Math.min(...nilai) : Math.max(...nilai)
}

/** A post that scenarios fill differently, and whom each has in it after the plan, in the order of the scenarios. */
export type BedaSkenario = { readonly jabatanId: JabatanId; readonly pemegang: readonly (readonly PegawaiId[])[] }

/** The posts held differently after scenarios of the same organisation. */
export function bedaSkenario(proyeksi: readonly Proyeksi[]): readonly BedaSkenario[] {
  const jabatanIds = new Set(proyeksi.flatMap((p) => p.perubahan.map((c) => c.jabatanId)))
  return [...jabatanIds]
    .map((jabatanId) => ({ jabatanId, pemegang: proyeksi.map((p) => holders(p, jabatanId)) }))
    .filter(({ pemegang }) => new Set(pemegang.map((ids) => ids.join())).size > 1)
}

const holders = ({ pemegang }: Proyeksi, id: JabatanId): readonly PegawaiId[] =>
  pemegang(id)
    .filter((p) => p.jenis === 'DEFINITIF')
    .map((p) => p.pegawaiId)
    .toSorted()

/** How well people fit their new posts on average, 0 to 100. */
function meanFit(angkat: readonly Tinjauan[], bobot: Bobot, { setelanOf }: BahanPeriksa): number | null {
  if (angkat.length === 0) return null
  const total = angkat.reduce((sum, t) => sum + nilaiCalon(t, bobot, setelanOf).total, 0)
  return Math.round(total / angkat.length)
}

const LIMA_TAHUN = 60

/** Holders of structural posts whom the plan moves after more than five years (PP 11/2017 Ps 190; the months of R-02). */
function longHoldersMoved({ snapshot, rencana, perubahan }: Proyeksi, { setelanOf }: BahanPeriksa): number {
  const batas = addMonths(rencana.tmt, -(setelanOf('R-02')['bulanMaksimum'] ?? LIMA_TAHUN))
  return perubahan.filter(({ jabatanId, sesudah }) => {
    const p = definitif(snapshot.byJabatan.get(jabatanId) ?? [])
    const jabatan = snapshot.jabatan.get(jabatanId)
    return p?.tmtMulai && jabatan && isStruktural(jabatan) && p.tmtMulai < batas && !sesudah.includes(p.pegawaiId)
  }).length
}

/** Women who hold structural posts for good. */
function womenIn({ snapshot }: Proyeksi, pemegang: Proyeksi['pemegang']): number {
  let jumlah = 0
  for (const jabatan of snapshot.jabatan.values()) {
    if (!isStruktural(jabatan)) continue
    const p = definitif(pemegang(jabatan.id))
    if (p && snapshot.pegawai.get(p.pegawaiId)?.jenisKelamin === 'P') jumlah += 1
  }
  return jumlah
}

/** How much more the allowances of structural posts come to in a month; functional posts are not counted. */
function allowanceDifference({ snapshot, perubahan }: Proyeksi, { setelanOf }: BahanPeriksa): number {
  const tunjangan = tunjanganEselon(setelanOf('tunjangan'))
  return perubahan.reduce((sum, { jabatanId, sebelum, sesudah }) => {
    const eselon = snapshot.jabatan.get(jabatanId)?.eselon
    return eselon ? sum + tunjangan[eselon] * (sesudah.length - sebelum.length) : sum
  }, 0)
}
