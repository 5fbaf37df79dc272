import type { AturanAbk } from '../abk/aturan-abk'
import { kebutuhanKasar } from '../abk/hitung-abk'
import { duaDesimal } from '../abk/kata-abk'
import type { Reader } from '../entities'
import { type Change, type Changeset, squash } from '../kit/changeset'
import { tanggalPanjang, type Tanggal } from '../kit/tanggal'
import type { Jabatan } from '../organisasi/jabatan'
import type { Unor, UnorId } from '../organisasi/unor'
import { namaLengkap } from '../pegawai/pegawai'
import type { Penempatan } from '../pegawai/penempatan'
import { isLembar, jabatanLembar, kalimatLembar } from './lembar-jabatan'
import { judulMedanSusunan, nilaiSusunan } from './kata-susunan'
import { type PenyebutSusunan, penyebutSusunan } from './penyebut-susunan'
import { medanPenting } from './pijakan'

/** The most sentences one proposal says of itself. */
const PALING_BANYAK = 24

/** What a proposal changes, a sentence each, and how many more sentences there are than are told. */
export type RincianUsulan = { readonly rincian: readonly string[]; readonly rincianLebih: number }

/** What a proposal changes, old → new. A lone unor or post need not be named: the label does. */
export function rincianUsulan(changes: Changeset, read: Reader, aturan: AturanAbk): RincianUsulan {
  const penting = squash(changes).filter((c) => !isDiam(c))
  const cara = { sebut: penyebutSusunan(read), isSendiri: pokokOf(penting).size === 1, aturan }
  const isTersirat = tersirat(penting, cara)
  const kalimat = penting.flatMap((c) => (isTersirat(c) ? [] : kalimatOf(c, cara)))
  return { rincian: kalimat.slice(0, PALING_BANYAK), rincianLebih: Math.max(0, kalimat.length - PALING_BANYAK) }
}

/** The units a proposal is about: those it changes and those whose posts it changes; mere places among siblings count when there is nothing else. */
export function unorDisentuh(changes: Changeset, read: Reader): readonly UnorId[] {
  const ringkas = squash(changes)
  const penting = ringkas.filter((c) => !isDiam(c))
  return [...new Set((penting.length > 0 ? penting : ringkas).flatMap((c) => unorOf(c, read)))]
}

/** A change that only renumbers. */
const isDiam = (change: Change): boolean => change.before !== null && change.after !== null && medanPenting(change).length === 0

/** What goes without saying: the sheets of a new post, and among several posts an ABK whose effect on the need is told. */
function tersirat(changes: Changeset, { isSendiri }: Cara): (change: Change) => boolean {
  const jabatan = changes.flatMap((c) => (c.entity === 'jabatan' && c.after ? [{ before: c.before, after: c.after }] : []))
  const baru = new Set(jabatan.flatMap(({ before, after }) => (before ? [] : [after.id])))
  const terhitung = new Set(jabatan.flatMap(({ before, after }) => (before && before.bebanKerja !== after.bebanKerja ? [after.id] : [])))
  return (change) =>
    isLembar(change) && (baru.has(jabatanLembar(change)) || (!isSendiri && change.entity === 'abk' && terhitung.has(jabatanLembar(change))))
}

/** The units and posts that are spoken of; a sheet speaks of its post. */
const pokokOf = (changes: Changeset): ReadonlySet<string> =>
  new Set(
    changes.flatMap((c) => {
      if (isLembar(c)) return [jabatanLembar(c)]
      return c.entity === 'unor' || c.entity === 'jabatan' ? [(c.before ?? c.after)?.id ?? ''] : []
    })
  )

function unorOf(change: Change, read: Reader): readonly UnorId[] {
  if (isLembar(change)) return [read.get('jabatan', jabatanLembar(change))].flatMap((j) => j?.unorId ?? [])
  if (change.entity === 'unor') return [change.after ?? change.before].flatMap((u) => u?.id ?? [])
  if (change.entity === 'jabatan') return [change.after ?? change.before].flatMap((j) => j?.unorId ?? [])
  return []
}

type Cara = { readonly sebut: PenyebutSusunan; readonly isSendiri: boolean; readonly aturan: AturanAbk }

function kalimatOf(change: Change, cara: Cara): readonly string[] {
  switch (change.entity) {
    case 'unor':
      return change.after ? kalimatUnor(change.before, change.after, cara) : []
    case 'jabatan':
      return change.after ? kalimatJabatan(change.before, change.after, cara) : []
    case 'penempatan':
      return change.after ? kalimatPenempatan(change.before, change.after, cara) : []
    case 'abk':
    case 'informasiJabatan':
      return [kalimatLembar(change, cara.sebut, cara.isSendiri)]
    default:
      return []
  }
}

function kalimatUnor(before: Unor | null, after: Unor, { sebut, isSendiri }: Cara): readonly string[] {
  if (!before) return [`Unit baru: ${after.nama}, di bawah ${nilaiSusunan('indukId', after.indukId, sebut)}`]
  if (isDitutup(before, after)) return [`${sebut.unor(before)} ditutup per ${tanggalPanjang(after.aktifSampai)}`]
  return kalimatMedan(butirMedan(before, after, sebut), isSendiri ? null : sebut.unor(before))
}

function kalimatJabatan(before: Jabatan | null, after: Jabatan, cara: Cara): readonly string[] {
  const { sebut, isSendiri } = cara
  if (!before) return [`Jabatan baru: ${after.nama}, pada ${nilaiSusunan('unorId', after.unorId, sebut)}`]
  if (isDitutup(before, after)) return [`${sebut.jabatan(before)} dihapus per ${tanggalPanjang(after.aktifSampai)}`]
  return kalimatMedan(butirJabatan(before, after, cara), isSendiri ? null : sebut.jabatan(before))
}

type Berakhir = { readonly aktifSampai: Tanggal }

const isDitutup = <T extends Unor | Jabatan>(before: T, after: T): after is T & Berakhir =>
  before.aktifSampai === null && after.aktifSampai !== null

function kalimatPenempatan(before: Penempatan | null, after: Penempatan, { sebut }: Cara): readonly string[] {
  const pegawai = sebut.read.get('pegawai', after.pegawaiId)
  const nama = pegawai ? namaLengkap(pegawai) : 'Seorang pegawai'
  if (!before || before.jabatanId !== after.jabatanId) return [`${nama} menduduki ${nilaiSusunan('jabatanId', after.jabatanId, sebut)}`]
  return [`${nama} tidak lagi menduduki ${nilaiSusunan('jabatanId', before.jabatanId, sebut)}`]
}

/** A field with what it was and is: `['indukId', 'Dinas Sosial → Sekretariat Daerah']`. */
type Butir = readonly [medan: string, isi: string]

/** `Induk: Dinas Sosial → Sekretariat Daerah`, or `Bidang A, induk: …` where it is one of several. */
const kalimatMedan = (butir: readonly Butir[], nama: string | null): readonly string[] =>
  butir.map(([m, isi]) => `${nama === null ? judulMedanSusunan(m) : `${nama}, ${judulMedanSusunan(m).toLowerCase()}`}: ${isi}`)

function butirMedan(before: Unor | Jabatan, after: Unor | Jabatan, sebut: PenyebutSusunan): readonly Butir[] {
  const lama: Readonly<Record<string, unknown>> = before
  const baru: Readonly<Record<string, unknown>> = after
  return medanPenting({ before, after }).map((m) => [m, `${nilaiSusunan(m, lama[m], sebut)} → ${nilaiSusunan(m, baru[m], sebut)}`])
}

/** The need stands together with the load it follows from, where that changes. */
function butirJabatan(before: Jabatan, after: Jabatan, { sebut, aturan }: Cara): readonly Butir[] {
  const butir = butirMedan(before, after, sebut)
  if (before.bebanKerja === after.bebanKerja) return butir
  return [...butir.filter(([m]) => m !== 'kebutuhan' && m !== 'bebanKerja'), ['kebutuhan', kebutuhanTeks(before, after, aturan)]]
}

/** `3 → 2; beban 1,40 → 1,49`. */
function kebutuhanTeks(before: Jabatan, after: Jabatan, aturan: AturanAbk): string {
  const orang = (beban: number): string => duaDesimal(kebutuhanKasar(beban, aturan))
  const kebutuhan = before.kebutuhan === after.kebutuhan ? `tetap ${after.kebutuhan}` : `${before.kebutuhan} → ${after.kebutuhan}`
  if (after.bebanKerja === null) return `${kebutuhan}; tidak lagi dari ABK`
  return `${kebutuhan}; beban ${before.bebanKerja === null ? '' : `${orang(before.bebanKerja)} → `}${orang(after.bebanKerja)}`
}
