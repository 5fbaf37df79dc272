import { assertNever } from '../kit/result'
import type { JabatanId } from '../organisasi/jabatan'
import type { UnorId } from '../organisasi/unor'
import type { Banding, Perbandingan } from './banding'
import type { BarisImpor } from './baris-impor'
import type { Putusan } from './beda'
import type { IsiImpor } from './isi-impor'

/** What the officer decided of one row: taken or not, and field by field where they said so. */
export type PutusanBaris = { readonly isDiambil: boolean; readonly medan: ReadonlyMap<string, boolean> }

/** What the officer decided so far, by the key of a row; a row not in it stands as proposed. */
export type Keputusan = ReadonlyMap<string, PutusanBaris>

/** A decision about rows and fields, not about offers. */
export type PutusanBeda = Extract<Putusan, { tentang: 'BARIS' | 'MEDAN' | 'SEMUA' }>

const BAKU: PutusanBaris = { isDiambil: true, medan: new Map() }

/** True when a row is taken: proposed for every row that is wanted. */
export const isBarisDiambil = (keputusan: Keputusan, banding: Banding): boolean =>
  (keputusan.get(banding.kunci) ?? BAKU).isDiambil && isTerpakai(keputusan, banding)

/** True unless only rows that were refused need this unit or post. */
export const isTerpakai = (keputusan: Keputusan, { pemakai }: Banding): boolean =>
  pemakai === undefined || pemakai.some((b) => isMemakai(keputusan, b))

const isMemakai = (keputusan: Keputusan, b: Banding): boolean =>
  b.entitas === 'pegawai' ? isDisimpan(keputusan, b) && isMedanDiambil(keputusan, b, 'jabatan') : isBarisDiambil(keputusan, b)

/** True when the file's value is taken: proposed for every field but a conflict. A TMT goes with its post. */
export function isMedanDiambil(keputusan: Keputusan, banding: Banding, medan: string): boolean {
  const putusan = keputusan.get(banding.kunci) ?? BAKU
  if (!putusan.isDiambil) return false
  if (medan === 'tmtJabatan' && banding.medan.includes('jabatan') && !isMedanDiambil(keputusan, banding, 'jabatan')) return false
  return putusan.medan.get(medan) ?? !banding.bentrok.includes(medan)
}

/** True when saving would write this row. */
export function isDisimpan(keputusan: Keputusan, banding: Banding): boolean {
  switch (banding.jenis) {
    case 'BARU':
      return isBarisDiambil(keputusan, banding)
    case 'HILANG':
      return isBarisDiambil(keputusan, banding) && banding.sesudah.tidakDiBerkasSejak === null
    case 'BERUBAH':
      return banding.medan.some((medan) => isMedanDiambil(keputusan, banding, medan))
    case 'SAMA':
      return banding.sebelum !== banding.sesudah
    default:
      return assertNever(banding.jenis)
  }
}

/** True when a row of that kind is meant: `BENTROK` goes across the kinds. */
export const isJenis = (banding: Banding, jenis: Banding['jenis'] | 'BENTROK'): boolean =>
  jenis === 'BENTROK' ? banding.bentrok.length > 0 : banding.jenis === jenis

/** The decisions with new ones added. */
export function decided(keputusan: Keputusan, putusan: readonly PutusanBeda[], { banding }: Perbandingan): Keputusan {
  const baru = new Map(keputusan)
  for (const p of putusan) for (const b of meantBy(p, banding)) baru.set(b.kunci, next(baru.get(b.kunci) ?? BAKU, b, p))
  return baru
}

/** The rows a decision speaks of. */
function meantBy(p: PutusanBeda, banding: Perbandingan['banding']): readonly Banding[] {
  if (p.tentang === 'SEMUA')
    return [...banding.values()].filter((b) => isJenis(b, p.jenis) && (p.entitas === null || p.entitas === b.entitas))
  const b = banding.get(p.kunci)
  return b ? [b] : []
}

function next(kini: PutusanBaris, banding: Banding, p: PutusanBeda): PutusanBaris {
  switch (p.tentang) {
    case 'BARIS':
      return { ...kini, isDiambil: p.isDiambil }
    case 'MEDAN':
      return medan(kini, banding, p)
    case 'SEMUA':
      return semua(kini, banding, p)
    default:
      return assertNever(p)
  }
}

/** One decision for all rows of a kind; for conflicts it speaks of the conflicting fields alone. */
function semua(kini: PutusanBaris, banding: Banding, { jenis, isDiambil }: Extract<Putusan, { tentang: 'SEMUA' }>): PutusanBaris {
  if (jenis !== 'BENTROK') return { ...kini, isDiambil }
  return { isDiambil: kini.isDiambil || isDiambil, medan: new Map([...kini.medan, ...banding.bentrok.map((m) => [m, isDiambil] as const)]) }
}

/** One field; of a row that was left, the field alone is taken. */
function medan(kini: PutusanBaris, banding: Banding, { medan: ini, isDiambil }: Extract<Putusan, { tentang: 'MEDAN' }>): PutusanBaris {
  if (kini.isDiambil) return { ...kini, medan: new Map([...kini.medan, [ini, isDiambil]]) }
  return isDiambil ? { isDiambil, medan: new Map([...banding.medan.map((m) => [m, false] as const), [ini, true]]) } : kini
}

/** What is left to import once the officer has decided: the rows, the fields refused, and what is to be marked. */
export function decidedIsi(perbandingan: Perbandingan, keputusan: Keputusan): IsiImpor {
  const batal = findBatal(perbandingan, keputusan)
  const baris: BarisImpor[] = []
  const tolak = new Map<string, ReadonlySet<string>>()
  const hilang = new Set<string>()
  for (const banding of perbandingan.banding.values()) {
    if (banding.jenis === 'HILANG' && isBarisDiambil(keputusan, banding)) hilang.add(banding.sesudah.id)
    if (banding.isi === null || isLewat(banding, batal, keputusan)) continue
    baris.push(banding.isi)
    const medan = refusedOf(banding, batal, keputusan)
    if (medan.length > 0) tolak.set(banding.kunci, new Set(medan))
  }
  return { baris, instansiUtama: perbandingan.instansiUtama, tolak, hilang }
}

/** New units and posts that will not be: refused, or in a unit that will not be. */
type Batal = { readonly unor: ReadonlySet<UnorId>; readonly jabatan: ReadonlySet<JabatanId> }

function findBatal({ banding, unor, jabatan }: Perbandingan, keputusan: Keputusan): Batal {
  const ditolak = [...banding.values()].filter(
    (b) => b.jenis === 'BARU' && b.entitas !== 'pegawai' && keputusan.get(b.kunci)?.isDiambil === false
  )
  if (ditolak.length === 0) return { unor: new Set(), jabatan: new Set() }
  const akar = new Set(ditolak.flatMap((b) => (b.entitas === 'unor' ? [b.sesudah.id] : [])))
  const isBatal = (id: UnorId): boolean => {
    for (let at = unor.get(id); at; at = at.indukId ? unor.get(at.indukId) : undefined) if (akar.has(at.id)) return true
    return false
  }
  const unorBatal = new Set([...unor.keys()].filter(isBatal))
  const langsung = ditolak.flatMap((b) => (b.entitas === 'jabatan' ? [b.sesudah.id] : []))
  const ikut = [...jabatan.values()].filter((j) => unorBatal.has(j.unorId)).map((j) => j.id)
  return { unor: unorBatal, jabatan: new Set([...langsung, ...ikut]) }
}

/**
 * Rows that the plan need not see: refused ones, and people for whom nothing changes. Units and posts that stay the same
 * are kept, for other rows point at them.
 */
function isLewat(banding: Banding, batal: Batal, keputusan: Keputusan): boolean {
  if (banding.jenis === 'BARU' && !isBarisDiambil(keputusan, banding)) return true
  switch (banding.entitas) {
    case 'unor':
      return banding.sebelum === null && batal.unor.has(banding.sesudah.id)
    case 'jabatan':
      return banding.sebelum === null && batal.jabatan.has(banding.sesudah.id)
    case 'pegawai':
      return (banding.jenis === 'BERUBAH' || banding.jenis === 'SAMA') && !isDisimpan(keputusan, banding)
    default:
      return assertNever(banding)
  }
}

function refusedOf(banding: Banding, batal: Batal, keputusan: Keputusan): readonly string[] {
  const medan = banding.jenis === 'BARU' ? [...(keputusan.get(banding.kunci) ?? BAKU).medan.keys()] : banding.medan
  const ditolak = medan.filter((m) => !isMedanDiambil(keputusan, banding, m))
  const ikut = alsoRefused(banding, batal)
  return ikut === null || ditolak.includes(ikut) ? ditolak : [...ditolak, ikut]
}

/** The field that leads to a unit or post that will not be. */
function alsoRefused(banding: Banding, batal: Batal): string | null {
  if (banding.entitas === 'unor') return banding.sesudah.indukId && batal.unor.has(banding.sesudah.indukId) ? 'indukId' : null
  if (banding.entitas === 'jabatan' || banding.niat === null || banding.niat.jabatan === null) return null
  const { jabatan, arah } = banding.niat
  // a seat that another won in the comparison stays out, whatever else was decided since: the officer saw it so
  return batal.jabatan.has(jabatan.id) || arah === 'diam' ? 'jabatan' : null
}
