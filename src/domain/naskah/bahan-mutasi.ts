import type { Reader } from '../entities'
import { type Given, notFound, type Refusal } from '../kit/command'
import type { TataHalaman } from '../kit/document'
import { ok, refuse, type Result } from '../kit/result'
import type { Setelan } from '../kit/rule'
import type { Tanggal } from '../kit/tanggal'
import type { BerkasRencana } from '../mutasi/berkas-rencana'
import { faktaOf } from '../mutasi/fakta-rencana'
import { gatherBahanPeriksa, periksa, type TemuanLangkah } from '../mutasi/periksa'
import { project, type Proyeksi } from '../mutasi/proyeksi'
import type { LangkahId, RencanaId, RencanaMutasi } from '../mutasi/rencana'
import type { Naskah } from './naskah'

/** Which plan a paper is made of, and what the officer filled in. */
export type PermintaanMutasi = { readonly rencanaId: RencanaId; readonly isian: Readonly<Record<string, string>> }

/** What every paper of a plan is made of. */
export type BahanMutasi = {
  readonly rencana: RencanaMutasi
  readonly proyeksi: Proyeksi
  readonly berkas: BerkasRencana
  readonly temuan: ReadonlyMap<LangkahId, readonly TemuanLangkah[]>
  /** Settings in force on the TMT, by group. */
  readonly setelanOf: (kelompok: string) => Setelan
  /** What has been issued so far, of every plan. */
  readonly naskah: readonly Naskah[]
  readonly today: Tanggal
}

/** Gathers a plan with its projection and findings, as of its TMT. */
export function gatherBahanMutasi(
  read: Reader,
  { rencanaId }: PermintaanMutasi,
  { today }: Pick<Given, 'today'>
): Result<BahanMutasi, Refusal> {
  const rencana = read.get('rencana', rencanaId)
  if (!rencana) return refuse(notFound('Rencana'))
  const { langkah, snapshot } = faktaOf(read, rencana)
  const proyeksi = project(snapshot, rencana, langkah)
  const bahan = gatherBahanPeriksa(read, rencana)
  const { perLangkah } = periksa(proyeksi, bahan)
  return ok({ rencana, proyeksi, berkas: bahan.berkas, temuan: perLangkah, setelanOf: bahan.setelanOf, naskah: read.list('naskah'), today })
}

/** Paper and margins of the office: F4, 30-25-25-20 mm (left, top, bottom, right) unless settings say otherwise. */
export function tataHalaman({ setelanOf }: Pick<BahanMutasi, 'setelanOf'>): TataHalaman {
  const { lebar = 215, tinggi = 330 } = setelanOf('naskah.kertas')
  const { kiri = 30, atas = 25, bawah = 25, kanan = 20 } = setelanOf('naskah.margin')
  return { kertas: { lebar, tinggi }, margin: { kiri, atas, bawah, kanan } }
}
