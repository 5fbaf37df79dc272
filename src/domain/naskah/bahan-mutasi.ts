import type { Reader } from '../entities'
import { type Given, notFound, type Refusal } from '../kit/command'
import type { TataHalaman } from '../kit/document'
import { ok, refuse, type Result } from '../kit/result'
import type { Setelan } from '../kit/rule'
import type { Tanggal } from '../kit/tanggal'
import type { BerkasRencana } from '../mutasi/berkas-rencana'
import { faktaOf } from '../mutasi/fakta-rencana'
import type { KeputusanRapat } from '../mutasi/keputusan-rapat'
import { gatherBahanPeriksa, periksa, type TemuanLangkah } from '../mutasi/periksa'
import { project, type Proyeksi } from '../mutasi/proyeksi'
import { type LangkahId, RENCANA_BAKU, RencanaId, type RencanaMutasi } from '../mutasi/rencana'
import type { PegawaiId } from '../pegawai/pegawai'
import type { NaskahId, NaskahRingkas } from './naskah'
import { type NomorDipakai, nomorLain } from './nomor/nomor-terpakai'
import { type Pengangkatan, pengangkatanOf } from './pengangkatan'
import { gatherSebelum, type Sebelum } from './sebelum'

/** What a paper is made of: a plan, or no plan but people on today's organisation. */
export type PermintaanBahan = { readonly rencanaId: RencanaId | null; readonly pegawaiIds: readonly PegawaiId[] }

/** What every paper of a plan is made of. */
export type BahanMutasi = {
  readonly rencana: RencanaMutasi
  readonly proyeksi: Proyeksi
  /** What posts left were called, and what was held, on the eve of the plan. */
  readonly sebelum: Sebelum
  readonly berkas: BerkasRencana
  readonly temuan: ReadonlyMap<LangkahId, readonly TemuanLangkah[]>
  /** The appointments of the plan, in the order in which papers list them. */
  readonly pengangkatan: readonly Pengangkatan[]
  /** What the Tim Penilai Kinerja has decided for the plan. */
  readonly keputusanRapat: readonly KeputusanRapat[]
  /** Settings in force on the TMT, by group. */
  readonly setelanOf: (kelompok: string) => Setelan
  /** What has been issued of this plan so far. */
  readonly naskah: readonly NaskahRingkas[]
  /** The words of an issued paper; null = no such paper. */
  readonly isiNaskah: (id: NaskahId) => string | null
  /** The numbers anything but this plan has taken. */
  readonly nomorLain: readonly NomorDipakai[]
  readonly today: Tanggal
  /** Whom the officer chose, for papers without a plan. */
  readonly pegawaiIds: readonly PegawaiId[]
}

/** Gathers what papers are made of. Without a plan they stand on an empty plan of today. */
export function gatherBahan(read: Reader, permintaan: PermintaanBahan, given: Pick<Given, 'today'>): Result<BahanMutasi, Refusal> {
  const steps = gatherBahanBertahap(read, permintaan, given)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same part by part, with a pause after each for whoever else has to work. */
export function* gatherBahanBertahap(
  read: Reader,
  { rencanaId, pegawaiIds }: PermintaanBahan,
  given: Pick<Given, 'today'>
): Generator<undefined, Result<BahanMutasi, Refusal>> {
  const rencana = rencanaId === null ? tanpaRencana(given) : read.get('rencana', rencanaId)
  return rencana ? ok({ ...(yield* bahanOf(read, rencana, given)), pegawaiIds }) : refuse(notFound('Rencana'))
}

/** The empty plan of today: papers without a plan say where people are, not where they go. */
const tanpaRencana = ({ today }: Pick<Given, 'today'>): RencanaMutasi => ({
  ...RENCANA_BAKU,
  id: RencanaId.parse('tanpa-rencana'),
  nama: 'Tanpa rencana',
  tmt: today,
  dibuatPada: today
})

function* bahanOf(
  read: Reader,
  rencana: RencanaMutasi,
  { today }: Pick<Given, 'today'>
): Generator<undefined, Omit<BahanMutasi, 'pegawaiIds'>> {
  const { langkah, snapshot } = faktaOf(read, rencana)
  const sebelum = gatherSebelum(read, { rencana, langkah, snapshot })
  yield
  const proyeksi = project(snapshot, rencana, langkah)
  const bahan = gatherBahanPeriksa(read, rencana)
  yield
  const { perLangkah } = periksa(proyeksi, bahan)
  yield
  const { berkas, setelanOf } = bahan
  return {
    rencana,
    proyeksi,
    sebelum,
    berkas,
    temuan: perLangkah,
    pengangkatan: pengangkatanOf({ proyeksi, berkas, sebelum }),
    keputusanRapat: read.list('keputusanRapat').filter((k) => k.rencanaId === rencana.id),
    setelanOf,
    naskah: read.where('naskah', 'rencanaId', rencana.id),
    isiNaskah: (id) => read.get('naskah', id)?.isi ?? null,
    nomorLain: nomorLain(read, rencana.id),
    today
  }
}

/** Paper and margins of the office: F4, 30-25-25-20 mm (left, top, bottom, right) unless settings say otherwise. */
export function tataHalaman({ setelanOf }: Pick<BahanMutasi, 'setelanOf'>): TataHalaman {
  const { lebar = 215, tinggi = 330 } = setelanOf('naskah.kertas')
  const { kiri = 30, atas = 25, bawah = 25, kanan = 20 } = setelanOf('naskah.margin')
  return { kertas: { lebar, tinggi }, margin: { kiri, atas, bawah, kanan } }
}
