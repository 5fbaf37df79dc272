import { aturanAbkKini } from '../ketentuan/setelan'
import type { Given } from '../kit/command'
import type { Jabatan, JabatanId } from '../organisasi/jabatan'
import type { Unor, UnorId } from '../organisasi/unor'
import type { PegawaiId } from '../pegawai/pegawai'
import type { Penempatan } from '../pegawai/penempatan'
import type { BarisImpor, BarisPegawai } from './baris-impor'
import type { SimpulUnor } from './baris-nominatif'
import type { DataKini } from './data-kini'
import { type IsiImpor, tolakOf } from './isi-impor'
import { createJabatanPlan, type JabatanPlan, type NasibJabatan } from './jabatan-plan'
import { masalahBaris } from './masalah-baris'
import type { MasalahImpor } from './masalah-impor'
import { type Niat, niatOf } from './niat'
import { normalizeNama } from './nilai/teks'
import { createPegawaiPlan, type NasibPegawai } from './pegawai-plan'
import { openPenempatan } from './penempatan-plan'
import type { NasibUnor } from './unor-daftar'
import { createUnorPlan, type UnorPlan } from './unor-plan'

/** How far a long work has come. */
export type Maju = { readonly selesai: number; readonly total: number }

/** A row of people with the person, the unit and the post it was found to mean. `unor` null = it names none. */
export type OrangCocok = { readonly baris: BarisPegawai; readonly nasib: NasibPegawai; readonly unor: Unor | null; readonly niat: Niat }

/** The rows of a file, each beside what it means of the present data. */
export type Cocok = {
  readonly unor: readonly NasibUnor[]
  readonly jabatan: readonly NasibJabatan[]
  readonly orang: readonly OrangCocok[]
  readonly unorPlan: UnorPlan
  readonly jabatanPlan: JabatanPlan
  readonly terbuka: readonly Penempatan[]
  readonly masalah: readonly MasalahImpor[]
}

const SEKALI = 500

/** Finds what each row means, a few hundred rows per step: units first, then posts, then people. */
export function* matchSteps(isi: IsiImpor, data: DataKini, { today, newId }: Given): Generator<Maju, Cocok> {
  const { unor: barisUnor, jabatan: barisJabatan, pegawai: barisPegawai } = byEntitas(isi.baris)
  const unorPlan = createUnorPlan({ ada: data.unor, pada: today, instansiUtama: isi.instansiUtama, newId })
  const jabatanPlan = createJabatanPlan({ ada: data.jabatan, aturan: aturanAbkKini(data.ketentuan), pada: today, newId })
  const unor = unorPlan.daftar(barisUnor, (b) => tolakOf(isi, b))
  const masalah = [...unor.masalah]
  const jabatan: NasibJabatan[] = []
  for (const b of barisJabatan) {
    const diUnor = unorPlan.rujuk(b.unor)
    const nasib = typeof diUnor === 'string' ? diUnor : jabatanPlan.daftar(b, diUnor, tolakOf(isi, b))
    if (typeof nasib === 'string') masalah.push(masalahBaris(b, 'TOLAK', nasib))
    else jabatan.push(nasib)
    if (typeof nasib !== 'string' && nasib.catatan !== null) masalah.push(masalahBaris(b, 'INFO', nasib.catatan))
  }
  const terbuka = openPenempatan(data.penempatan)
  const orang: OrangCocok[] = []
  yield { selesai: 0, total: barisPegawai.length }
  const cocok = createPencocok({ data, terbuka, unorPlan, jabatanPlan, newId })
  yield { selesai: 0, total: barisPegawai.length }
  for (const [n, b] of barisPegawai.entries()) {
    const hasil = cocok(b, tolakOf(isi, b))
    if ('nasib' in hasil) orang.push(hasil)
    else masalah.push(hasil)
    if (n % SEKALI === SEKALI - 1) yield { selesai: n + 1, total: barisPegawai.length }
  }
  return { unor: unor.nasib, jabatan, orang, unorPlan, jabatanPlan, terbuka, masalah }
}

type Bahan = {
  readonly data: DataKini
  readonly terbuka: readonly Penempatan[]
  readonly unorPlan: UnorPlan
  readonly jabatanPlan: JabatanPlan
  readonly newId: () => string
}

function createPencocok({ data, terbuka, unorPlan, jabatanPlan, newId }: Bahan) {
  const nasibOf = createPegawaiPlan(data.pegawai, newId)
  const kini = new Map(terbuka.map((p) => [p.pegawaiId, p]))
  const jabatanById = new Map(data.jabatan.map((j) => [j.id, j]))
  const pertama = new Map<PegawaiId, BarisPegawai>()
  const tempatOf = (baris: BarisPegawai, duduk: Penempatan | null): Pick<OrangCocok, 'unor'> & { readonly jabatan: Jabatan | null } => {
    if (baris.jabatan === null) return { unor: null, jabatan: null }
    const tetap = duduk && sameJabatan(baris, jabatanById.get(duduk.jabatanId), unorPlan.index.byId)
    if (tetap) return { unor: baris.jalur.length === 0 ? null : (unorPlan.index.byId.get(tetap.unorId) ?? null), jabatan: tetap }
    const unor = unorPlan.resolve(baris)
    return { unor, jabatan: jabatanPlan.resolve(unor, baris.jabatan) }
  }
  return (baris: BarisPegawai, tolak: ReadonlySet<string>): OrangCocok | MasalahImpor => {
    const nasib = nasibOf(baris.pegawai, tolak)
    const kembar = pertama.get(nasib.sesudah.id)
    if (kembar)
      return masalahBaris(baris, 'TOLAK', `Pegawai ini sudah dibaca dari lembar “${kembar.lembar}” baris ${kembar.baris}, dengan NIP lain.`)
    pertama.set(nasib.sesudah.id, baris)
    const duduk = kini.get(nasib.sesudah.id) ?? null
    const { unor, jabatan } = tolak.has('jabatan') ? { unor: null, jabatan: null } : tempatOf(baris, duduk)
    const tmt = tolak.has('tmtJabatan') ? null : baris.tmtJabatan
    return { baris, nasib, unor, niat: niatOf({ baris, pegawai: nasib.sesudah, jabatan, tmt }, duduk) }
  }
}

/**
 * The post its person holds, when the row names that post and units on the way up from it: `Sekretariat` in a kecamatan may
 * be several, and nobody is moved between them for that.
 */
function sameJabatan({ jalur, jabatan }: BarisPegawai, kini: Jabatan | undefined, unor: ReadonlyMap<UnorId, Unor>): Jabatan | null {
  if (!kini || !jabatan || normalizeNama(jabatan.nama) !== normalizeNama(kini.nama)) return null
  const atasan = unorUpFrom(unor, kini.unorId)
  let at = 0
  const isSejalur = jalur.toReversed().every((simpul, n) => {
    at = atasan.findIndex((u, i) => i >= at && isUnor(simpul, u))
    return n === 0 ? at === 0 : at >= 0
  })
  return atasan.length > 0 && isSejalur ? kini : null
}

/** A unit and those it lies in, the nearest first. */
function unorUpFrom(unor: ReadonlyMap<UnorId, Unor>, id: UnorId): readonly Unor[] {
  const jalan: Unor[] = []
  for (let at = unor.get(id); at; at = at.indukId === null ? undefined : unor.get(at.indukId)) jalan.push(at)
  return jalan
}

const isUnor = (simpul: SimpulUnor, unor: Unor): boolean =>
  simpul.siasnId !== null && unor.siasnId !== null
    ? simpul.siasnId === unor.siasnId
    : normalizeNama(simpul.nama) === normalizeNama(unor.nama)

function byEntitas(baris: readonly BarisImpor[]) {
  return {
    unor: baris.filter((b) => b.entitas === 'unor'),
    jabatan: baris.filter((b) => b.entitas === 'jabatan'),
    pegawai: baris.filter((b) => b.entitas === 'pegawai')
  }
}

/** The posts by id: those there are, and those the import adds or changes. */
export const semuaJabatan = (data: DataKini, { jabatanPlan, jabatan }: Cocok): ReadonlyMap<JabatanId, Jabatan> =>
  new Map([...data.jabatan, ...jabatan.map((n) => n.sesudah), ...jabatanPlan.baru()].map((j) => [j.id, j]))
