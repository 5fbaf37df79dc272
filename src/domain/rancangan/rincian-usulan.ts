import type { Reader } from '../entities'
import { type Change, type Changeset, squash } from '../kit/changeset'
import { tanggalPanjang, type Tanggal } from '../kit/tanggal'
import type { Jabatan } from '../organisasi/jabatan'
import type { Unor, UnorId } from '../organisasi/unor'
import { namaLengkap } from '../pegawai/pegawai'
import type { Penempatan } from '../pegawai/penempatan'
import { judulMedanSusunan, nilaiSusunan } from './kata-susunan'
import { type PenyebutSusunan, penyebutSusunan } from './penyebut-susunan'
import { medanPenting } from './pijakan'

/** The most sentences one proposal says of itself. */
const PALING_BANYAK = 24

/** What a proposal changes, a sentence each, and how many more sentences there are than are told. */
export type RincianUsulan = { readonly rincian: readonly string[]; readonly rincianLebih: number }

/** What a proposal changes, old → new. A lone unor or post need not be named: the label does. */
export function rincianUsulan(changes: Changeset, read: Reader): RincianUsulan {
  const penting = squash(changes).filter((c) => !isDiam(c))
  const pokok = penting.filter((c) => c.entity === 'unor' || c.entity === 'jabatan')
  const cara = { sebut: penyebutSusunan(read), isSendiri: pokok.length === 1 }
  const kalimat = penting.flatMap((c) => kalimatOf(c, cara))
  return { rincian: kalimat.slice(0, PALING_BANYAK), rincianLebih: Math.max(0, kalimat.length - PALING_BANYAK) }
}

/** The units a proposal is about: those it changes and those whose posts it changes; mere places among siblings count when there is nothing else. */
export function unorDisentuh(changes: Changeset): readonly UnorId[] {
  const ringkas = squash(changes)
  const penting = ringkas.filter((c) => !isDiam(c))
  return [...new Set((penting.length > 0 ? penting : ringkas).flatMap(unorOf))]
}

/** A change that only renumbers. */
const isDiam = (change: Change): boolean => change.before !== null && change.after !== null && medanPenting(change).length === 0

function unorOf(change: Change): readonly UnorId[] {
  if (change.entity === 'unor') return [change.after ?? change.before].flatMap((u) => u?.id ?? [])
  if (change.entity === 'jabatan') return [change.after ?? change.before].flatMap((j) => j?.unorId ?? [])
  return []
}

type Cara = { readonly sebut: PenyebutSusunan; readonly isSendiri: boolean }

function kalimatOf(change: Change, cara: Cara): readonly string[] {
  switch (change.entity) {
    case 'unor':
      return change.after ? kalimatUnor(change.before, change.after, cara) : []
    case 'jabatan':
      return change.after ? kalimatJabatan(change.before, change.after, cara) : []
    case 'penempatan':
      return change.after ? kalimatPenempatan(change.before, change.after, cara) : []
    default:
      return []
  }
}

function kalimatUnor(before: Unor | null, after: Unor, { sebut, isSendiri }: Cara): readonly string[] {
  if (!before) return [`Unit baru: ${after.nama}, di bawah ${nilaiSusunan('indukId', after.indukId, sebut)}`]
  const nama = sebut.unor(before)
  return isDitutup(before, after)
    ? [`${nama} ditutup per ${tanggalPanjang(after.aktifSampai)}`]
    : medanTeks({ before, after }, isSendiri ? null : nama, sebut)
}

function kalimatJabatan(before: Jabatan | null, after: Jabatan, { sebut, isSendiri }: Cara): readonly string[] {
  if (!before) return [`Jabatan baru: ${after.nama}, pada ${nilaiSusunan('unorId', after.unorId, sebut)}`]
  const nama = sebut.jabatan(before)
  return isDitutup(before, after)
    ? [`${nama} dihapus per ${tanggalPanjang(after.aktifSampai)}`]
    : medanTeks({ before, after }, isSendiri ? null : nama, sebut)
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

type Ubahan = { readonly before: Unor | Jabatan; readonly after: Unor | Jabatan }

/** `Induk: Dinas Sosial → Sekretariat Daerah`, or `Bidang A, induk: …` where it is one of several. */
function medanTeks({ before, after }: Ubahan, nama: string | null, sebut: PenyebutSusunan): readonly string[] {
  const lama: Readonly<Record<string, unknown>> = before
  const baru: Readonly<Record<string, unknown>> = after
  return medanPenting({ before, after }).map((m) => {
    const judul = nama === null ? judulMedanSusunan(m) : `${nama}, ${judulMedanSusunan(m).toLowerCase()}`
    return `${judul}: ${nilaiSusunan(m, lama[m], sebut)} → ${nilaiSusunan(m, baru[m], sebut)}`
  })
}
