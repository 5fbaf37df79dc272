import { createPencocok, type JabatanCocok } from '../abk/impor/cocok-jabatan'
import { createNamaDekat } from '../impor/nama-dekat'
import { splitGelar } from '../impor/nilai/gelar'
import { isPresisiHilang } from '../impor/nilai/nip'
import { normalizeNama } from '../impor/nilai/teks'
import type { JabatanId } from '../organisasi/jabatan'
import type { Snapshot } from '../organisasi/snapshot'
import { nipSpasi } from '../pegawai/nip-spasi'
import { namaLengkap, type PegawaiId, type PegawaiRingkas } from '../pegawai/pegawai'
import type { PengenalSel } from './kolom-tempel'

/** What a cell was taken for: the one it means, or else those it may mean and why that is not certain. */
export type Tafsir<Id> = { readonly tertulis: string; readonly id: Id | null; readonly calon: readonly Id[]; readonly pesan: string | null }

/** A person as a row names them. */
export type SebutanOrang = { readonly nip: string; readonly nama: string }

/** A post as a row names it, and the units it names beside it. */
export type SebutanJabatan = { readonly nama: string; readonly unit: readonly string[] }

/** Finds who and what a pasted row means. */
export type PencariTempel = {
  readonly orang: (sebutan: SebutanOrang) => Tafsir<PegawaiId>
  readonly jabatan: (sebutan: SebutanJabatan) => Tafsir<JabatanId>
  readonly kenali: PengenalSel
}

const CALON_TERBANYAK = 12

/** Makes a finder over the people and posts of a day: exact things are taken, whatever is only close or fits several is offered. */
export function createPencariTempel(snapshot: Snapshot): PencariTempel {
  const orang = createPencariOrang([...snapshot.pegawai.values()])
  const cocok = createPencocok({ unor: [...snapshot.unor.values()], jabatan: [...snapshot.jabatan.values()] })
  const rujuk = (nama: string, unit: readonly string[]): JabatanCocok => cocok({ id: null, kode: null, nama, unit, sekitar: [] })
  const unit = new Set([...snapshot.unor.values()].map((u) => normalizeNama(u.nama)))
  return {
    orang: orang.cari,
    jabatan: ({ nama, unit: disebut }) => tafsirJabatan(nama, rujuk, disebut),
    kenali: {
      isNip: (teks) => isSepertiNip(teks),
      isNama: (teks) => orang.senama(teks).length > 0,
      isJabatan: (teks) => {
        const { id, calon } = rujuk(polosJabatan(teks).nama, [])
        return id !== null || calon.length > 0
      },
      isUnit: (teks) => unit.has(normalizeNama(teks))
    }
  }
}

type PencariOrang = {
  readonly cari: (sebutan: SebutanOrang) => Tafsir<PegawaiId>
  readonly senama: (nama: string) => readonly PegawaiRingkas[]
}

function createPencariOrang(pegawai: readonly PegawaiRingkas[]): PencariOrang {
  const byNip = new Map(pegawai.map((p) => [p.nip, p]))
  const byNama = Map.groupBy(pegawai, (p) => normalizeNama(p.nama))
  const dekat = createNamaDekat(pegawai.map((p) => p.nama))
  const senama = (nama: string): readonly PegawaiRingkas[] => byNama.get(normalizeNama(namaPolos(nama))) ?? []
  const mirip = (nama: string): readonly PegawaiRingkas[] => {
    const terdekat = dekat(namaPolos(nama))
    return [...(terdekat === null ? [] : senama(terdekat)), ...semua(pegawai, namaPolos(nama))]
  }
  const cari = ({ nip, nama }: SebutanOrang): Tafsir<PegawaiId> => {
    const tertulis = [nama, nip].filter(Boolean).join(' / ')
    const dariNip = byNip.get(angkaNip(nip))
    const dariNama = nama === '' ? [] : senama(nama)
    if (dariNip) return menurutNip(tertulis, dariNip, { nama, senama: dariNama })
    if (dariNama.length > 0) return menurutNama(tertulis, dariNama)
    return ragu(tertulis, nama === '' ? [] : mirip(nama), alasanTakDitemukan(nip, nama))
  }
  return { cari, senama }
}

/** The NIP counts, unless the name beside it is that of somebody else. */
function menurutNip(
  tertulis: string,
  pegawai: PegawaiRingkas,
  { nama, senama }: { readonly nama: string; readonly senama: readonly PegawaiRingkas[] }
): Tafsir<PegawaiId> {
  return senama.length === 0 || senama.includes(pegawai)
    ? { tertulis, id: pegawai.id, calon: [], pesan: null }
    : ragu(tertulis, [pegawai, ...senama], `NIP itu milik ${namaLengkap(pegawai)}, bukan ${nama}`)
}

function menurutNama(tertulis: string, senama: readonly PegawaiRingkas[]): Tafsir<PegawaiId> {
  const [satu] = senama
  if (satu && senama.length === 1) return { tertulis, id: satu.id, calon: [], pesan: null }
  return ragu(tertulis, senama, `${senama.length} orang bernama ${satu?.nama ?? tertulis}; pilih menurut NIP`)
}

function ragu(tertulis: string, calon: readonly PegawaiRingkas[], pesan: string): Tafsir<PegawaiId> {
  return { tertulis, id: null, calon: [...new Set(calon.map((p) => p.id))].slice(0, CALON_TERBANYAK), pesan }
}

function alasanTakDitemukan(nip: string, nama: string): string {
  if (nip !== '' && isPresisiHilang(nip)) return 'angka belakang NIP sudah hilang karena disimpan sebagai angka'
  if (nip !== '' && nama === '')
    return /^\d{18}$/.test(angkaNip(nip)) ? `NIP ${nipSpasi(angkaNip(nip))} tidak ada dalam data` : 'bukan NIP 18 angka'
  return nama === '' ? 'nama atau NIP kosong' : 'tidak ada pegawai dengan nama itu'
}

/** People whose names have all the words, or all of whose words are named: a name cut short, or with one too many. */
function semua(pegawai: readonly PegawaiRingkas[], nama: string): readonly PegawaiRingkas[] {
  const kata = new Set(normalizeNama(nama).split(' ').filter(Boolean))
  if (kata.size < 1) return []
  return pegawai.filter((p) => {
    const milik = new Set(normalizeNama(p.nama).split(' '))
    return isMemuat(milik, kata) || (milik.size > 1 && isMemuat(kata, milik))
  })
}

const isMemuat = (besar: ReadonlySet<string>, kecil: ReadonlySet<string>): boolean => [...kecil].every((kata) => besar.has(kata))

const namaPolos = (nama: string): string => splitGelar(nama)?.nama ?? nama.replace(/,.*$/, '')

const angkaNip = (teks: string): string => teks.replace(/[^\d]/g, '')

/** Eighteen digits, however parted, or such a number that a spreadsheet has spoiled. */
const isSepertiNip = (teks: string): boolean =>
  isPresisiHilang(teks) || (/^['‘’`]?[\d\s.-]+$/.test(teks.trim()) && angkaNip(teks).length >= 15 && angkaNip(teks).length <= 20)

/** `Plt. Kepala Bidang Mutasi` is the post with a word before it. */
export function polosJabatan(teks: string): { readonly nama: string; readonly sementara: 'PLT' | 'PLH' | null } {
  const found = /^(plt|plh)\b\.?\s*/i.exec(teks)
  if (!found) return { nama: teks, sementara: null }
  return { nama: teks.slice(found[0].length), sementara: found[1]?.toLowerCase() === 'plh' ? 'PLH' : 'PLT' }
}

function tafsirJabatan(
  tertulis: string,
  rujuk: (nama: string, unit: readonly string[]) => JabatanCocok,
  unit: readonly string[]
): Tafsir<JabatanId> {
  if (tertulis === '') return { tertulis, id: null, calon: [], pesan: 'jabatan kosong' }
  const { nama } = polosJabatan(tertulis)
  const tepat = rujuk(nama, unit)
  // a unit the table calls by another name must not hide the post
  const { id, calon } = tepat.id === null && tepat.calon.length === 0 ? rujuk(nama, []) : tepat
  if (id !== null) return { tertulis, id, calon: [], pesan: null }
  const pesan = calon.length > 0 ? 'belum pasti jabatan yang mana' : 'tidak ada jabatan dengan nama itu'
  return { tertulis, id: null, calon: calon.slice(0, CALON_TERBANYAK), pesan }
}
