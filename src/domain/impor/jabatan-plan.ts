import type { Tanggal } from '../kit/tanggal'
import { ESELON, isStruktural, type Jabatan, JABATAN_BAKU, JabatanId, JENIS_JABATAN } from '../organisasi/jabatan'
import { isAdaPada, type Unor, type UnorId } from '../organisasi/unor'
import type { BarisJabatan } from './baris-impor'
import type { JabatanNominatif } from './baris-nominatif'
import { filledBy, namaDari, type Terisi } from './isian-baris'
import { normalizeNama } from './nilai/teks'
import { isNamaPimpinan, isUnorKunci } from './nilai/unor-nilai'

/** What a row of a list of posts does to its post: `sebelum` null = a new one. */
export type NasibJabatan = {
  readonly baris: BarisJabatan
  readonly sebelum: Jabatan | null
  readonly sesudah: Jabatan
  readonly medan: readonly string[]
}

/** The posts an import needs: those that are there, and the new ones it proposes. */
export type JabatanPlan = {
  /** Takes a row of a list of posts in its unit; a text says why not. */
  readonly daftar: (baris: BarisJabatan, unor: Unor, tolak: ReadonlySet<string>) => NasibJabatan | string
  /** The post of that name in a unit; created when it is not there. Each call asks for one seat more. */
  readonly resolve: (unor: Unor, jabatan: JabatanNominatif) => Jabatan
  /** New posts with their seats, order and leading post. */
  readonly baru: () => readonly Jabatan[]
}

type Baru = { jabatan: Jabatan; readonly unor: Unor; kursi: number; isKebutuhanTertulis: boolean }

/** What the plan of posts needs: those there are, and the day. */
export type BahanJabatan = { readonly ada: readonly Jabatan[]; readonly pada: Tanggal; readonly newId: () => string }

/** Plans the posts of an import: structural posts have one seat, the others what a list says, or one per row that names them. */
export function createJabatanPlan({ ada, pada, newId }: BahanJabatan): JabatanPlan {
  const hidup = ada.filter((j) => isAdaPada(j, pada))
  const index = createIndex(hidup)
  const baru = new Map<JabatanId, Baru>()
  const diambil = new Map<JabatanId, BarisJabatan>()
  const pimpinan = new Map(hidup.flatMap((j) => (j.isPimpinan ? [[j.unorId, j.id] as const] : [])))

  const create = (unor: Unor, said: JabatanNominatif): Baru => {
    const jabatan: Jabatan = { ...JABATAN_BAKU, id: JabatanId.parse(newId()), unorId: unor.id, ...said, urut: 0 }
    index.put(jabatan)
    const entry = { jabatan, unor, kursi: 0, isKebutuhanTertulis: false }
    baru.set(jabatan.id, entry)
    return entry
  }
  const resolve: JabatanPlan['resolve'] = (unor, said) => {
    const lama = index.byNama(unor.id, said.nama)
    if (lama && !baru.has(lama.id)) return lama
    const entry = (lama && baru.get(lama.id)) ?? create(unor, said)
    entry.kursi += 1
    return entry.jabatan
  }
  const daftar: JabatanPlan['daftar'] = (baris, unor, tolak) => {
    const { jabatan: said } = baris
    const lama = index.find(unor.id, said)
    const kembar = lama && diambil.get(lama.id)
    if (kembar) return `Jabatan ini sudah ada di baris ${kembar.baris}. Hapus baris yang salah, lalu impor lagi.`
    const isi = {
      ...said,
      kebutuhan: isStruktural(lama ?? said) ? 1 : said.kebutuhan,
      isPimpinan: leads(said, pimpinan.get(unor.id), lama)
    }
    const nasib = lama
      ? changed(baris, lama, filledBy(lama, { ...isi, nama: namaDari(lama.nama, said.nama) }, tolak))
      : created(baris, unor, isi)
    const { sesudah } = nasib
    const entry = baru.get(sesudah.id)
    if (entry) Object.assign(entry, { jabatan: sesudah, isKebutuhanTertulis: isi.kebutuhan !== null })
    index.put(sesudah, said.nama)
    diambil.set(sesudah.id, baris)
    if (sesudah.isPimpinan) pimpinan.set(unor.id, sesudah.id)
    return nasib
  }
  const changed = (baris: BarisJabatan, lama: Jabatan, { sesudah, medan }: Terisi<Jabatan>): NasibJabatan => ({
    baris,
    sebelum: baru.has(lama.id) ? null : lama,
    sesudah,
    medan
  })
  const created = (baris: BarisJabatan, unor: Unor, isi: BarisJabatan['jabatan']): NasibJabatan => {
    const { jabatan } = create(unor, kiniOf(isi))
    const sesudah = { ...jabatan, kode: isi.kode, kebutuhan: isi.kebutuhan ?? 1, isPimpinan: isi.isPimpinan ?? false }
    return { baris, sebelum: null, sesudah, medan: [] }
  }
  return { daftar, resolve, baru: () => finish([...baru.values()], hidup) }
}

/** What a row says of leading the unit; nothing when another post leads it. */
const leads = (said: BarisJabatan['jabatan'], pimpinan: JabatanId | undefined, lama: Jabatan | null): boolean | null =>
  said.isPimpinan === true && pimpinan !== undefined && pimpinan !== lama?.id ? null : said.isPimpinan

const kiniOf = ({ nama, jenis, eselon, jenjang, kelas, siasnId }: BarisJabatan['jabatan']): JabatanNominatif => ({
  nama,
  jenis,
  eselon,
  jenjang,
  kelas,
  siasnId
})

type JabatanIndex = {
  readonly byNama: (unorId: UnorId, nama: string) => Jabatan | null
  /** In that unit by name, SIASN id or kode: one id may stand for the same post in every unit. */
  readonly find: (unorId: UnorId, said: BarisJabatan['jabatan']) => Jabatan | null
  /** Adds a post, or replaces it by what it has become; a file may call it by another name, where the officer kept the old one. */
  readonly put: (jabatan: Jabatan, sebutan?: string) => void
}

function createIndex(ada: readonly Jabatan[]): JabatanIndex {
  const byKey = new Map<string, Jabatan>()
  const put: JabatanIndex['put'] = (jabatan, sebutan = jabatan.nama) => {
    byKey.set(keyOf(jabatan.unorId, sebutan), jabatan)
    byKey.set(keyOf(jabatan.unorId, jabatan.nama), jabatan)
    if (jabatan.siasnId) byKey.set(`siasn|${jabatan.unorId}|${jabatan.siasnId}`, jabatan)
    if (jabatan.kode) byKey.set(`kode|${jabatan.unorId}|${jabatan.kode}`, jabatan)
  }
  for (const jabatan of ada) put(jabatan)
  const byNama: JabatanIndex['byNama'] = (unorId, nama) => byKey.get(keyOf(unorId, nama)) ?? null
  return {
    byNama,
    find: (unorId, { nama, siasnId, kode }) =>
      byNama(unorId, nama) ??
      (siasnId === null ? undefined : byKey.get(`siasn|${unorId}|${siasnId}`)) ??
      (kode === null ? undefined : byKey.get(`kode|${unorId}|${kode}`)) ??
      null,
    put
  }
}

function finish(baru: readonly Baru[], ada: readonly Jabatan[]): readonly Jabatan[] {
  const kursi = baru.map(({ jabatan, unor, kursi: jumlah, isKebutuhanTertulis }) => ({
    unor,
    jabatan: isStruktural(jabatan) || isKebutuhanTertulis ? jabatan : { ...jabatan, kebutuhan: Math.max(jumlah, 1) }
  }))
  const adaDi = Map.groupBy(ada, (j) => j.unorId)
  return [...Map.groupBy(kursi, ({ unor }) => unor.id).entries()].flatMap(([unorId, group]) => orderUnit(group, adaDi.get(unorId) ?? []))
}

type InUnor = { readonly unor: Unor; readonly jabatan: Jabatan }

/** Gives the new posts of one unit their order, and the unit its leading post when it has none yet. */
function orderUnit(group: readonly InUnor[], ada: readonly Jabatan[]): readonly Jabatan[] {
  const sorted = group.toSorted((a, b) => highestFirst(a.jabatan, b.jabatan))
  const punyaPimpinan = ada.some((j) => j.isPimpinan) || group.some(({ jabatan }) => jabatan.isPimpinan)
  const pimpinan = punyaPimpinan
    ? undefined
    : sorted.find(({ unor, jabatan }) => isStruktural(jabatan) && isNamaPimpinan(jabatan.nama, unor.jenis))
  const akhir = ada.reduce((max, j) => Math.max(max, j.urut), 0)
  return sorted.map(({ unor, jabatan }, i) => {
    const isPimpinan = jabatan.isPimpinan || jabatan.id === pimpinan?.jabatan.id
    return { ...jabatan, urut: akhir + i + 1, isPimpinan, isJabatanKunci: isPimpinan && isUnorKunci(unor.jenis) }
  })
}

const highestFirst = (a: Jabatan, b: Jabatan): number =>
  JENIS_JABATAN.indexOf(a.jenis) - JENIS_JABATAN.indexOf(b.jenis) || eselonAt(a) - eselonAt(b) || a.nama.localeCompare(b.nama, 'id')

const eselonAt = ({ eselon }: Jabatan): number => (eselon ? ESELON.indexOf(eselon) : ESELON.length)

const keyOf = (unorId: UnorId, nama: string): string => `${unorId}|${normalizeNama(nama)}`
