import type { AturanAbk } from '../abk/aturan-abk'
import { denganBeban } from '../abk/hitung-abk'
import type { Tanggal } from '../kit/tanggal'
import { sumberKebutuhan } from '../organisasi/bezetting'
import { ESELON, isStruktural, type Jabatan, JABATAN_BAKU, JabatanId, JENIS_JABATAN } from '../organisasi/jabatan'
import { isAdaPada, type Unor, type UnorId } from '../organisasi/unor'
import type { BarisJabatan } from './baris-impor'
import type { JabatanNominatif } from './baris-nominatif'
import { filledBy, namaDari, type Terisi } from './isian-baris'
import { normalizeNama } from './nilai/teks'
import { isNamaPimpinan, isUnorKunci } from './nilai/unor-nilai'
import { eselonSejenis } from './read-jabatan-daftar'

/** What a row of a list of posts does to its post: `sebelum` null = a new one. */
export type NasibJabatan = {
  readonly baris: BarisJabatan
  readonly sebelum: Jabatan | null
  readonly sesudah: Jabatan
  readonly medan: readonly string[]
  /** What of the row is not taken, and why. */
  readonly catatan: string | null
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

/** What the plan of posts needs: those there are, what an ABK is reckoned with, and the day. */
export type BahanJabatan = {
  readonly ada: readonly Jabatan[]
  readonly aturan: AturanAbk
  readonly pada: Tanggal
  readonly newId: () => string
}

/** Plans the posts of an import: structural posts have one seat, the others what a list says, or one per row that names them. */
export function createJabatanPlan({ ada, aturan, pada, newId }: BahanJabatan): JabatanPlan {
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
    const calon = index.find(unor.id, said)
    const [lama = null] = calon
    const kembar = lama && diambil.get(lama.id)
    if (lama && calon.length > 1) return ofTwins(baris, lama, calon)
    if (kembar) return `Jabatan ini sudah ada di baris ${kembar.baris}. Hapus baris yang salah, lalu impor lagi.`
    const isi = {
      ...said,
      eselon: eselonDari(said, lama),
      kebutuhan: kebutuhanDari(said, lama),
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
  const changed = (baris: BarisJabatan, lama: Jabatan, { sesudah: isi, medan }: Terisi<Jabatan>): NasibJabatan => {
    const sesudah = berkebutuhanAbk(isi, aturan)
    return { baris, sebelum: baru.has(lama.id) ? null : lama, sesudah, medan, catatan: catatanAbk(baris, sesudah) }
  }
  const created = (baris: BarisJabatan, unor: Unor, isi: BarisJabatan['jabatan']): NasibJabatan => {
    const { jabatan } = create(unor, kiniOf(isi))
    const sesudah = { ...jabatan, kode: isi.kode, kebutuhan: isi.kebutuhan ?? 1, isPimpinan: isi.isPimpinan ?? false }
    return { baris, sebelum: null, sesudah, medan: [], catatan: null }
  }
  return { daftar, resolve, baru: () => finish([...baru.values()], hidup) }
}

/** A row that may mean several posts of one name changes none of them; it is as it was when it counts them together, as the recap does. */
function ofTwins(baris: BarisJabatan, lama: Jabatan, calon: readonly Jabatan[]): NasibJabatan | string {
  const jumlah = calon.reduce((sum, j) => sum + j.kebutuhan, 0)
  return baris.jabatan.kebutuhan === jumlah
    ? { baris, sebelum: lama, sesudah: lama, medan: [], catatan: null }
    : `Ada ${calon.length} jabatan ${lama.nama} di unit ini, dan baris ini tidak menyebut yang mana. Isi kode atau kelasnya, atau ubah di aplikasi.`
}

/** The eselon a row names; else, where none is known yet, the usual one of such a post. */
const eselonDari = ({ nama, jenis, eselon }: BarisJabatan['jabatan'], lama: Jabatan | null): Jabatan['eselon'] =>
  eselon ?? (lama !== null && lama.jenis === jenis && lama.eselon !== null ? null : eselonSejenis(nama, jenis))

/** What a row says of the need: a structural post has one seat, and that of a post with an ABK is not the file's to say. */
function kebutuhanDari(said: BarisJabatan['jabatan'], lama: Jabatan | null): number | null {
  if (lama !== null && lama.bebanKerja !== null) return null
  return isStruktural(lama ?? said) ? 1 : said.kebutuhan
}

/** A post whose kind a file may have changed, with the need its ABK gives it; the very same one when that is so already. */
function berkebutuhanAbk(jabatan: Jabatan, aturan: AturanAbk): Jabatan {
  if (jabatan.bebanKerja === null) return jabatan
  const patch = denganBeban({ jenis: jabatan.jenis, kebutuhan: 1 }, jabatan.bebanKerja, aturan)
  return patch.kebutuhan === jabatan.kebutuhan ? jabatan : { ...jabatan, ...patch }
}

function catatanAbk({ jabatan: { kebutuhan } }: BarisJabatan, sesudah: Jabatan): string | null {
  if (sumberKebutuhan(sesudah) !== 'ABK' || kebutuhan === null || kebutuhan === sesudah.kebutuhan) return null
  return `Kebutuhan ${kebutuhan} di berkas tidak diambil; kebutuhan ${sesudah.kebutuhan} dari ABK tidak diganti.`
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
  /** In that unit by name, SIASN id or kode, for one id may stand for the same post in every unit; several when it may be each of them. */
  readonly find: (unorId: UnorId, said: BarisJabatan['jabatan']) => readonly Jabatan[]
  /** Adds a post, or replaces it by what it has become; a file may call it by another name, where the officer kept the old one. */
  readonly put: (jabatan: Jabatan, sebutan?: string) => void
}

function createIndex(ada: readonly Jabatan[]): JabatanIndex {
  const byKey = new Map<string, readonly Jabatan[]>()
  const at = (key: string): readonly Jabatan[] => byKey.get(key) ?? []
  const add = (key: string, jabatan: Jabatan): void => void byKey.set(key, [...at(key).filter((j) => j.id !== jabatan.id), jabatan])
  const put: JabatanIndex['put'] = (jabatan, sebutan = jabatan.nama) => {
    add(keyOf(jabatan.unorId, sebutan), jabatan)
    add(keyOf(jabatan.unorId, jabatan.nama), jabatan)
    if (jabatan.siasnId) add(`siasn|${jabatan.unorId}|${jabatan.siasnId}`, jabatan)
    if (jabatan.kode) add(`kode|${jabatan.unorId}|${jabatan.kode}`, jabatan)
  }
  for (const jabatan of ada) put(jabatan)
  return {
    byNama: (unorId, nama) => at(keyOf(unorId, nama)).at(-1) ?? null,
    find: (unorId, said) => {
      const kunci = [keyOf(unorId, said.nama), `siasn|${unorId}|${said.siasnId}`, `kode|${unorId}|${said.kode}`]
      return narrowed(kunci.map(at).find((sama) => sama.length > 0) ?? [], said)
    },
    put
  }
}

/** Of several posts of one name those the row tells apart: by its ids, its class, its jenjang. */
const narrowed = (sama: readonly Jabatan[], said: BarisJabatan['jabatan']): readonly Jabatan[] =>
  (['siasnId', 'kode', 'kelas', 'jenjang'] as const).reduce((sisa, medan) => {
    const cocok = sisa.filter((j) => j[medan] === said[medan])
    return said[medan] === null || cocok.length === 0 ? sisa : cocok
  }, sama)

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
