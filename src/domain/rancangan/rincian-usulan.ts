import type { Reader } from '../entities'
import { type Change, type Changeset, squash } from '../kit/changeset'
import { tanggalPanjang } from '../kit/tanggal'
import type { Jabatan } from '../organisasi/jabatan'
import type { Unor, UnorId } from '../organisasi/unor'
import { namaLengkap } from '../pegawai/pegawai'
import type { Penempatan } from '../pegawai/penempatan'
import { judulMedanSusunan, nilaiSusunan } from './kata-susunan'
import { medanPenting } from './pijakan'

/** The most sentences one proposal says of itself. */
const PALING_BANYAK = 24

/** What a proposal changes, a sentence each, and how many more sentences there are than are told. */
export type RincianUsulan = { readonly rincian: readonly string[]; readonly rincianLebih: number }

/** What a proposal changes, old → new. A lone unor or post need not be named: the label does. */
export function rincianUsulan(changes: Changeset, read: Reader): RincianUsulan {
  const penting = squash(changes).filter((c) => !isDiam(c))
  const pokok = penting.filter((c) => c.entity === 'unor' || c.entity === 'jabatan')
  const kalimat = penting.flatMap((c) => kalimatOf(c, read, pokok.length === 1))
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

function kalimatOf(change: Change, read: Reader, isSendiri: boolean): readonly string[] {
  switch (change.entity) {
    case 'unor':
      return change.after ? kalimatUnor(change.before, change.after, { read, isSendiri }) : []
    case 'jabatan':
      return change.after ? kalimatJabatan(change.before, change.after, { read, isSendiri }) : []
    case 'penempatan':
      return change.after ? kalimatPenempatan(change.before, change.after, read) : []
    default:
      return []
  }
}

type Cara = { readonly read: Reader; readonly isSendiri: boolean }

function kalimatUnor(before: Unor | null, after: Unor, cara: Cara): readonly string[] {
  if (!before) return [`Unit baru: ${after.nama}, di bawah ${nilaiSusunan('indukId', after.indukId, cara.read)}`]
  if (before.aktifSampai === null && after.aktifSampai !== null) return [`${before.nama} ditutup per ${tanggalPanjang(after.aktifSampai)}`]
  return medanTeks(before, after, cara)
}

function kalimatJabatan(before: Jabatan | null, after: Jabatan, cara: Cara): readonly string[] {
  if (!before) return [`Jabatan baru: ${after.nama}, pada ${nilaiSusunan('unorId', after.unorId, cara.read)}`]
  if (before.aktifSampai === null && after.aktifSampai !== null) return [`${before.nama} dihapus per ${tanggalPanjang(after.aktifSampai)}`]
  return medanTeks(before, after, cara)
}

function kalimatPenempatan(before: Penempatan | null, after: Penempatan, read: Reader): readonly string[] {
  const pegawai = read.get('pegawai', after.pegawaiId)
  const nama = pegawai ? namaLengkap(pegawai) : 'Seorang pegawai'
  if (!before || before.jabatanId !== after.jabatanId) return [`${nama} menduduki ${nilaiSusunan('jabatanId', after.jabatanId, read)}`]
  return [`${nama} tidak lagi menduduki ${nilaiSusunan('jabatanId', before.jabatanId, read)}`]
}

/** `Induk: Dinas Sosial → Sekretariat Daerah`, or `Bidang A, induk: …` where it is one of several. */
function medanTeks(before: Unor | Jabatan, after: Unor | Jabatan, { read, isSendiri }: Cara): readonly string[] {
  const lama: Readonly<Record<string, unknown>> = before
  const baru: Readonly<Record<string, unknown>> = after
  return medanPenting({ before, after }).map((m) => {
    const judul = isSendiri ? judulMedanSusunan(m) : `${before.nama}, ${judulMedanSusunan(m).toLowerCase()}`
    return `${judul}: ${nilaiSusunan(m, lama[m], read)} → ${nilaiSusunan(m, baru[m], read)}`
  })
}
