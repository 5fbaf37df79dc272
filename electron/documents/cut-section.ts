import type { Bagian, BarisTabel, Blok } from '../../src/domain/kit/document'

/** A place in a section: so many rows into one of its blocks. */
export type TempatBagian = { readonly blok: number; readonly baris: number }

/** A place where a page may begin, with the rows of its stretch that stand before it. */
export type AwalHalaman = TempatBagian & { readonly sebelum: number }

/** A stretch of a section, with a key for what may begin its last page, in order; `lanjut`: where the next one begins if all of it is used, null at the end. */
export type Potongan = {
  readonly bagian: Bagian
  readonly tempat: ReadonlyMap<string, AwalHalaman>
  readonly jumlahBaris: number
  readonly lanjut: TempatBagian | null
}

/** Where a section begins. */
export const AWAL: TempatBagian = { blok: 0, baris: 0 }

/** Hardly a page has more rows than this; only of so many at its end it is asked on which page they stand, for each asked of takes the printer some milliseconds. */
const EKOR = 70

/** The stretch of a section from a place on that has at most so many rows of tables. */
export function cutSection(bagian: Bagian, dari: TempatBagian, paling: number): Potongan {
  const { blok, jumlahBaris, lanjut } = taken(bagian.blok, dari, paling)
  const tempat = new Map<string, AwalHalaman>()
  const keyed = (at: AwalHalaman): string => {
    const kunci = `${at.blok}-${at.baris}`
    tempat.set(kunci, at)
    return kunci
  }
  let sebelum = 0
  const berkunci = blok.map(({ isi, ke, mulai }): Blok => {
    if (isi.jenis !== 'TABEL') return { ...isi, kunci: keyed({ blok: ke, baris: 0, sebelum }) }
    const baris = isi.baris.map((b, n): BarisTabel => {
      const isTanya = jumlahBaris - sebelum <= EKOR && mayBegin(isi.baris, n)
      const satu = isTanya ? { ...b, kunci: keyed({ blok: ke, baris: mulai + n, sebelum }) } : b
      sebelum += 1
      return satu
    })
    return { ...isi, baris }
  })
  return { bagian: { ...bagian, blok: berkunci }, tempat, jumlahBaris, lanjut }
}

/** Totals stay with the row above them, and what is below a title with the title. */
const mayBegin = (baris: readonly BarisTabel[], at: number): boolean =>
  at === 0 || (baris[at]?.jenis !== 'JUMLAH' && baris[at - 1]?.jenis !== 'KELOMPOK')

/** A block, or the rows of a table from `mulai` on; `ke`: the how manieth of its section. */
type Terambil = { readonly isi: Blok; readonly ke: number; readonly mulai: number }

type Diambil = { readonly blok: readonly Terambil[]; readonly jumlahBaris: number; readonly lanjut: TempatBagian | null }

function taken(semua: readonly Blok[], dari: TempatBagian, paling: number): Diambil {
  const blok: Terambil[] = []
  let jumlahBaris = 0
  for (const [ke, isi] of semua.entries()) {
    if (ke < dari.blok) continue
    if (isi.jenis !== 'TABEL') {
      blok.push({ isi, ke, mulai: 0 })
      continue
    }
    const mulai = ke === dari.blok ? dari.baris : 0
    const baris = isi.baris.slice(mulai, mulai + paling - jumlahBaris)
    jumlahBaris += baris.length
    if (baris.length > 0) blok.push({ isi: { ...isi, baris }, ke, mulai })
    if (mulai + baris.length < isi.baris.length) return { blok, jumlahBaris, lanjut: { blok: ke, baris: mulai + baris.length } }
  }
  return { blok, jumlahBaris, lanjut: null }
}
