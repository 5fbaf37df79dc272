import { z } from 'zod'
import { PREDIKAT } from '../kinerja/predikat'
import { addMonths, type Tanggal } from '../kit/tanggal'
import { ESELON, JENIS_JABATAN, JENJANG_JF } from '../organisasi/jabatan'
import { UnorId } from '../organisasi/unor'
import { isBerhenti } from './alasan-berhenti'
import type { BarisPegawai } from './baris-pegawai'
import { JENIS_ASN, KEDUDUKAN_HUKUM } from './pegawai'
import { TINGKAT_PENDIDIKAN } from './pendidikan'

/** What narrows the register of people. An empty list or null narrows nothing; several of one list mean any of them. */
export const SaringanPegawai = z.object({
  cari: z.string().max(200),
  /** The unit with everything under it. */
  unorId: UnorId.nullable(),
  golongan: z.array(z.string()),
  jenisJabatan: z.array(z.enum(JENIS_JABATAN)),
  /** Eselon or jenjang. */
  tingkat: z.array(z.enum([...ESELON, ...JENJANG_JF])),
  jenisAsn: z.array(z.enum(JENIS_ASN)),
  kedudukanHukum: z.array(z.enum(KEDUDUKAN_HUKUM)),
  tingkatPendidikan: z.array(z.enum(TINGKAT_PENDIDIKAN)),
  /** The last one known; `BELUM` = none at all. */
  predikat: z.array(z.enum([...PREDIKAT, 'BELUM'])),
  /** TMT pensiun within so many months. */
  pensiunBulan: z.int().min(1).max(600).nullable(),
  isTidakDiBerkas: z.boolean(),
  isTanpaJabatan: z.boolean()
})
export type SaringanPegawai = Readonly<z.infer<typeof SaringanPegawai>>

/** Nothing narrowed. */
export const SARINGAN_KOSONG: SaringanPegawai = {
  cari: '',
  unorId: null,
  golongan: [],
  jenisJabatan: [],
  tingkat: [],
  jenisAsn: [],
  kedudukanHukum: [],
  tingkatPendidikan: [],
  predikat: [],
  pensiunBulan: null,
  isTidakDiBerkas: false,
  isTanpaJabatan: false
}

/** True when nothing is narrowed. */
export const isSaringanKosong = (saringan: SaringanPegawai): boolean =>
  JSON.stringify({ ...saringan, cari: saringan.cari.trim() }) === JSON.stringify(SARINGAN_KOSONG)

/** Text as it is compared in a search: small letters without accents, a NIP without its spaces. */
const kunciCari = (teks: string): string =>
  teks
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\d) (?=\d)/g, '')

/** What a row is found by: name with titles, NIP and post. */
export const kunciBaris = (b: Pick<BarisPegawai, 'gelarDepan' | 'nama' | 'gelarBelakang' | 'nip' | 'jabatan'>): string =>
  kunciCari(`${b.gelarDepan ?? ''} ${b.nama} ${b.gelarBelakang ?? ''}|${b.nip}|${b.jabatan ?? ''}`)

/** What a filter needs beside the row: the day, and the units that lie under the chosen one (with itself). */
export type KonteksSaringan = { readonly today: Tanggal; readonly dalamUnor: ReadonlySet<string> | null }

type Uji = (baris: BarisPegawai, kunci: string) => boolean

/** The filter as one test on a row and its search key. */
export function saringanUji(saringan: SaringanPegawai, konteks: KonteksSaringan): Uji {
  const uji = [...ujiTeks(saringan), ...ujiPilihan(saringan), ...ujiTanda(saringan, konteks)]
  return (baris, kunci) => uji.every((test) => test(baris, kunci))
}

function ujiTeks({ cari }: SaringanPegawai): readonly Uji[] {
  const kata = kunciCari(cari).split(/\s+/).filter(Boolean)
  return kata.length === 0 ? [] : [(_baris, kunci) => kata.every((k) => kunci.includes(k))]
}

function ujiPilihan(s: SaringanPegawai): readonly Uji[] {
  return [
    ...oneOf(s.golongan, (b) => [b.golongan]),
    ...oneOf(s.jenisJabatan, (b) => [b.jenisJabatan]),
    ...oneOf(s.tingkat, (b) => [b.eselon, b.jenjang]),
    ...oneOf(s.jenisAsn, (b) => [b.jenisAsn]),
    ...oneOf(s.kedudukanHukum, (b) => [b.kedudukanHukum]),
    ...oneOf(s.tingkatPendidikan, (b) => [b.tingkatPendidikan]),
    ...oneOf(s.predikat, (b) => [b.predikat ?? 'BELUM'])
  ]
}

function ujiTanda(s: SaringanPegawai, { today, dalamUnor }: KonteksSaringan): readonly Uji[] {
  const batas = s.pensiunBulan === null ? null : addMonths(today, s.pensiunBulan)
  return [
    ...(dalamUnor === null ? [] : [(b: BarisPegawai): boolean => b.unorId !== null && dalamUnor.has(b.unorId)]),
    ...(batas === null ? [] : [(b: BarisPegawai): boolean => b.tmtPensiun !== null && b.tmtPensiun <= batas && !isBerhenti(b)]),
    ...(s.isTidakDiBerkas ? [(b: BarisPegawai): boolean => b.tidakDiBerkasSejak !== null] : []),
    ...(s.isTanpaJabatan ? [(b: BarisPegawai): boolean => b.jabatanId === null && !isBerhenti(b)] : [])
  ]
}

function oneOf(pilihan: readonly string[], nilaiOf: (baris: BarisPegawai) => readonly (string | null)[]): readonly Uji[] {
  if (pilihan.length === 0) return []
  const dipilih = new Set<string | null>(pilihan)
  return [(baris) => nilaiOf(baris).some((nilai) => dipilih.has(nilai))]
}
