import { liesWithin, type Unor, UNOR_BAKU, UnorId } from '../organisasi/unor'
import type { BarisUnor, RujukanUnor } from './baris-impor'
import type { BarisNominatif } from './baris-nominatif'
import { filledBy, namaDari } from './isian-baris'
import { masalahBaris } from './masalah-baris'
import type { MasalahImpor } from './masalah-impor'
import { normalizeNama } from './nilai/teks'
import { jenisUnorOf } from './nilai/unor-nilai'
import { findRujukan, type UnorIndex } from './unor-index'

/** What a row of a list of units does to its unit: `sebelum` null = a new one. */
export type NasibUnor = {
  readonly baris: BarisUnor
  readonly sebelum: Unor | null
  readonly sesudah: Unor
  readonly medan: readonly string[]
}

/** What lists of units do, and what is to be said of their rows. */
export type HasilDaftar = { readonly nasib: readonly NasibUnor[]; readonly masalah: readonly MasalahImpor[] }

/** What planning a list of units needs beside its rows. */
export type BahanDaftar = {
  readonly index: UnorIndex
  readonly add: (unor: Unor) => Unor
  readonly isBaru: (id: UnorId) => boolean
  /** The unit at the end of a path of names below the root, created where it is not there; the root for no path. */
  readonly resolve: (path: Pick<BarisNominatif, 'instansi' | 'jalur'>) => Unor
  readonly tolakOf: (baris: BarisUnor) => ReadonlySet<string>
  readonly newId: () => string
}

/** Deeper than any organisation: beyond it a list leads in circles, or was made to. */
const TERDALAM = 40

/** Plans the rows of lists of units. A parent may stand below its children; rows that are parents of each other are refused. */
export function planDaftarUnor(daftar: readonly BarisUnor[], bahan: BahanDaftar): HasilDaftar {
  const findBaris = createPencari(daftar)
  const akar = findAkar(daftar, bahan.index, findBaris)
  const settle = createPenempat(bahan, findFlat(daftar, bahan.index))
  const hasil = new Map<BarisUnor, NasibUnor | null>()
  const masalah: MasalahImpor[] = []
  const jalan: BarisUnor[] = []

  const refuse = (baris: BarisUnor, pesan: string): null => {
    masalah.push(masalahBaris(baris, 'TOLAK', pesan))
    hasil.set(baris, null)
    return null
  }
  const visit = (baris: BarisUnor): NasibUnor | null => {
    const selesai = hasil.get(baris)
    if (selesai !== undefined) return selesai
    if (jalan.includes(baris)) return refuseLingkaran(jalan.slice(jalan.indexOf(baris)))
    if (jalan.length >= TERDALAM) return refuse(baris, `Susunan unit lebih dari ${TERDALAM} tingkat. Periksa kolom induknya.`)
    jalan.push(baris)
    const induk = baris === akar ? null : indukOf(baris)
    jalan.pop()
    if (hasil.has(baris)) return null
    const nasib = typeof induk === 'string' ? induk : settle(baris, induk)
    if (typeof nasib === 'string') return refuse(baris, nasib)
    hasil.set(baris, nasib)
    return nasib
  }
  const refuseLingkaran = (lingkaran: readonly BarisUnor[]): null => {
    const nomor = lingkaran.map((b) => b.baris).toSorted((a, b) => a - b)
    for (const b of lingkaran)
      refuse(b, `Baris ${nomor.join(', ')} saling menjadi induk, jadi tidak diambil. Perbaiki kolom induknya, lalu impor lagi.`)
    return null
  }
  const indukOf = (baris: BarisUnor): Unor | string => {
    const diBerkas = baris.induk && findBaris(baris.induk)
    if (diBerkas && diBerkas !== baris)
      return visit(diBerkas)?.sesudah ?? `Induknya di baris ${diBerkas.baris} tidak diambil, jadi unit ini juga tidak.`
    const { induk, pesan } = indukLain(bahan, diBerkas ? null : baris.induk)
    if (pesan !== null) masalah.push(masalahBaris(baris, 'PERINGATAN', pesan))
    return induk
  }
  // the root first: it is the parent of every row that names none
  if (akar) visit(akar)
  for (const baris of daftar) visit(baris)
  return { nasib: daftar.flatMap((b) => hasil.get(b) ?? []), masalah }
}

const PUNCAK = { instansi: null, jalur: [] }

/** A parent that is no row of the list: one there is, one that its name makes, or the root; with a warning when it had to be the root. */
function indukLain(
  { index, resolve }: BahanDaftar,
  rujukan: RujukanUnor | null
): { readonly induk: Unor | string; readonly pesan: string | null } {
  const dikenal = rujukan && findRujukan(index, rujukan)
  if (dikenal) return { induk: dikenal, pesan: null }
  if (rujukan === null) return { induk: resolve(PUNCAK), pesan: null }
  const { jalur, nama, siasnId, kode } = rujukan
  if (jalur.length > 0 || nama !== null)
    return { induk: resolve({ instansi: null, jalur: jalur.length > 0 ? jalur : [{ nama: nama ?? '', siasnId }] }), pesan: null }
  return {
    induk: resolve(PUNCAK),
    pesan: `Induk “${kode ?? siasnId ?? ''}” tidak ditemukan; unit diletakkan langsung di bawah pemerintah daerah.`
  }
}

const movedTo = (lama: Unor, induk: Unor | null): Unor | null => (induk === null || lama.indukId === induk.id ? null : induk)

/** Puts a row below its parent: into the unit there is, or as a new one; a text says why not. */
function createPenempat(
  bahan: BahanDaftar,
  flat: (baris: BarisUnor) => Unor | null
): (baris: BarisUnor, induk: Unor | null) => NasibUnor | string {
  const { index, add, isBaru, tolakOf, newId } = bahan
  const diambil = new Map<UnorId, BarisUnor>()
  const lamaOf = (baris: BarisUnor, induk: Unor | null): Unor | null => match(index, baris, induk) ?? (induk === null ? null : flat(baris))
  const change = (baris: BarisUnor, lama: Unor, induk: Unor | null): NasibUnor | string => {
    const tujuan = baris.induk && movedTo(lama, induk)
    if (tujuan && liesWithin(index.byId, lama.id, tujuan.id))
      return `“${lama.nama}” tidak dapat diletakkan di bawah “${tujuan.nama}”, karena unit itu ada di bawahnya. Periksa kolom induk.`
    const said = { ...baris.unor, nama: namaDari(lama.nama, baris.unor.nama), indukId: tujuan?.id ?? null }
    const { sesudah, medan } = filledBy(lama, said, tolakOf(baris))
    index.put(sesudah)
    return { baris, sebelum: isBaru(lama.id) ? null : lama, sesudah, medan }
  }
  const create = (baris: BarisUnor, induk: Unor | null): NasibUnor => {
    const { unor } = baris
    const jenis = unor.jenis ?? (induk === null ? 'PEMERINTAH' : jenisUnorOf(unor.nama))
    const isi = { ...UNOR_BAKU, ...unor, id: UnorId.parse(newId()), indukId: induk?.id ?? null, jenis, urut: unor.urut ?? 0 }
    return { baris, sebelum: null, sesudah: add(isi), medan: [] }
  }
  return (baris, induk) => {
    const lama = lamaOf(baris, induk)
    const kembar = lama && diambil.get(lama.id)
    if (kembar) return `Unit ini sudah ada di baris ${kembar.baris}. Hapus baris yang salah, lalu impor lagi.`
    const nasib = lama ? change(baris, lama, induk) : create(baris, induk)
    if (typeof nasib !== 'string') diambil.set(nasib.sesudah.id, baris)
    return nasib
  }
}

/** The unit there is already: by SIASN id, kode, name below that parent, or a name that only one unit has. */
function match(index: UnorIndex, { unor, induk: rujukan }: BarisUnor, induk: Unor | null): Unor | null {
  const dikenal = byTanda(index, unor)
  if (dikenal) return dikenal
  const isLain = (u: Unor): boolean => Boolean((u.siasnId && unor.siasnId) || (u.kode && unor.kode))
  const senama = index.byNama(unor.nama).filter((u) => !isLain(u))
  const langsung = senama.find((u) => u.indukId === (induk?.id ?? null))
  if (langsung) return langsung
  const [pertama = null] = induk === null ? index.roots() : senama
  if (induk === null) return pertama
  return rujukan === null && senama.length === 1 ? pertama : null
}

/**
 * The unit of that name right below the root, where rows of people put those they know by name alone: the list, which
 * has that name once, now tells where it belongs.
 */
function findFlat(daftar: readonly BarisUnor[], index: UnorIndex): (baris: BarisUnor) => Unor | null {
  const jumlah = new Map<string, number>()
  for (const { unor } of daftar) jumlah.set(normalizeNama(unor.nama), (jumlah.get(normalizeNama(unor.nama)) ?? 0) + 1)
  return ({ unor: { nama } }) => {
    const senama = index.byNama(nama)
    const [akar] = index.roots()
    const satu = jumlah.get(normalizeNama(nama)) === 1 ? onlyOne(senama) : null
    return satu && satu.siasnId === null && satu.kode === null && satu.indukId === akar?.id ? satu : null
  }
}

/** By SIASN id, then by kode. */
const byTanda = (index: UnorIndex, { siasnId, kode }: Pick<Unor, 'siasnId' | 'kode'>): Unor | null =>
  (siasnId ? index.bySiasn(siasnId) : null) ?? (kode ? index.byKode(kode) : null)

/** Finds the row of the list that a reference means: by SIASN id, kode, or a name; among equal names by the path above. */
function createPencari(daftar: readonly BarisUnor[]): (rujukan: RujukanUnor) => BarisUnor | null {
  const siasn = new Map(daftar.map((b) => [b.unor.siasnId, b]))
  const kode = new Map(daftar.map((b) => [b.unor.kode, b]))
  const nama = Map.groupBy(daftar, (b) => normalizeNama(b.unor.nama))
  const byNama = (rujukan: RujukanUnor): BarisUnor | null => {
    const senama = nama.get(normalizeNama(rujukan.jalur.at(-1)?.nama ?? rujukan.nama ?? '')) ?? []
    const atas = jalurTeks(rujukan.jalur.slice(0, -1))
    return onlyOne(senama) ?? onlyOne(senama.filter((b) => jalurTeks(b.induk?.jalur ?? []) === atas))
  }
  return (rujukan) =>
    (rujukan.siasnId ? siasn.get(rujukan.siasnId) : undefined) ?? (rujukan.kode ? kode.get(rujukan.kode) : undefined) ?? byNama(rujukan)
}

const onlyOne = <T>(isi: readonly T[]): T | null => (isi.length === 1 ? (isi[0] ?? null) : null)

const jalurTeks = (jalur: RujukanUnor['jalur']): string => jalur.map((s) => normalizeNama(s.nama)).join('|')

/** The row that is the root: it names no parent (or itself, or one that nobody knows) and is a pemerintah daerah by its name. */
function findAkar(daftar: readonly BarisUnor[], index: UnorIndex, findBaris: (rujukan: RujukanUnor) => BarisUnor | null): BarisUnor | null {
  const isPuncak = (b: BarisUnor): boolean => {
    if (b.induk === null) return true
    const induk = findBaris(b.induk)
    return induk === b || (induk === null && b.induk.nama === null && b.induk.jalur.length === 0 && findRujukan(index, b.induk) === null)
  }
  const puncak = daftar.filter(isPuncak)
  const [akarKini] = index.roots()
  const isAkar = ({ unor }: BarisUnor): boolean =>
    jenisUnorOf(unor.nama) === 'PEMERINTAH' || (akarKini !== undefined && normalizeNama(akarKini.nama) === normalizeNama(unor.nama))
  const tunggal =
    puncak.length === 1 && akarKini === undefined && jenisUnorOf(puncak[0]?.unor.nama ?? '') === 'LAINNYA' ? puncak[0] : undefined
  return puncak.find(isAkar) ?? tunggal ?? null
}
