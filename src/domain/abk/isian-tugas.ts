import { z } from 'zod'
import type { CatatanIsian } from '../organisasi/catatan-isian'
import { kunciNama } from '../organisasi/catatan-isian'
import { Tugas } from './abk'
import { teksRapi } from './teks-rapi'

const Angka = z.custom<number>((n) => typeof n === 'number', 'Volume dan norma waktu harus berupa angka.')

/** What an officer fills in of a task. Wording and numbers come as typed: `examineTugas` says what is wrong with them, in words. */
export const IsianTugas = Tugas.extend({ uraian: z.string(), volume: Angka, norma: Angka })
export type IsianTugas = z.infer<typeof IsianTugas>

/** The most rows one ABK may have. */
export const PALING_BANYAK_TUGAS = 200

/** The most letters the wording of a task may have: what fits a page of the form. */
const PALING_PANJANG = 2000

/** The largest volume or norma waktu a form takes. */
export const ANGKA_TERBESAR = 9_999_999

/** What is wrong with one row of an ABK, from row 1 on. */
export type CatatanTugas = CatatanIsian<'uraian' | 'volume' | 'norma'> & { readonly baris: number }

/** Tasks with their wording cleaned. */
export const rapikanTugas = (tugas: readonly IsianTugas[]): readonly Tugas[] =>
  tugas.map((t) => ({ ...t, uraian: teksRapi(t.uraian), hasil: teksRapi(t.hasil), satuan: teksRapi(t.satuan) }))

/** A wording as tasks are compared by: without case, and with single spaces. */
export const kunciTugas = (uraian: string): string => kunciNama(teksRapi(uraian))

/** What is wrong with the rows of an ABK: `BLOK` is not saved, `PERINGATAN` may stand. */
export function examineTugas(tugas: readonly IsianTugas[]): readonly CatatanTugas[] {
  const pertama = new Map<string, number>()
  return tugas.flatMap((t, n) => {
    const baris = n + 1
    const kunci = kunciTugas(t.uraian)
    const kembar = pertama.get(kunci)
    if (kembar === undefined) pertama.set(kunci, baris)
    return [...uraianNotes(kunci, kembar), ...angkaNotes('volume', t.volume), ...angkaNotes('norma', t.norma)].map((catatan) => ({
      ...catatan,
      baris,
      pesan: `Baris ${baris}: ${catatan.pesan}`
    }))
  })
}

type CatatanMedan = CatatanIsian<CatatanTugas['medan']>

function uraianNotes(kunci: string, kembar: number | undefined): readonly CatatanMedan[] {
  if (kunci === '') return [{ medan: 'uraian', berat: 'BLOK', pesan: 'uraian tugas kosong.' }]
  if (kunci.length > PALING_PANJANG) return [{ medan: 'uraian', berat: 'BLOK', pesan: `uraian tugas lebih dari ${PALING_PANJANG} huruf.` }]
  return kembar === undefined ? [] : [{ medan: 'uraian', berat: 'PERINGATAN', pesan: `uraian tugas sama dengan baris ${kembar}.` }]
}

const SEBUTAN = { volume: 'volume', norma: 'norma waktu' } as const

function angkaNotes(medan: keyof typeof SEBUTAN, angka: number): readonly CatatanMedan[] {
  if (!Number.isFinite(angka)) return [{ medan, berat: 'BLOK', pesan: `${SEBUTAN[medan]} harus berupa angka.` }]
  if (angka > ANGKA_TERBESAR) return [{ medan, berat: 'BLOK', pesan: `${SEBUTAN[medan]} terlalu besar.` }]
  if (angka < 0) return [{ medan, berat: 'BLOK', pesan: `${SEBUTAN[medan]} tidak boleh kurang dari 0.` }]
  return angka === 0
    ? [{ medan, berat: 'PERINGATAN', pesan: `${SEBUTAN[medan]} masih 0, sehingga tugas ini belum menambah beban kerja.` }]
    : []
}

/** Why an ABK is not saved as a whole, told by its first rows; null when it is. */
export function blokTugas(tugas: readonly IsianTugas[]): string | null {
  if (tugas.length === 0) return 'ABK memerlukan paling sedikit satu uraian tugas. Gunakan Hapus ABK bila jabatan ini tidak dihitung lagi.'
  if (tugas.length > PALING_BANYAK_TUGAS)
    return `Satu jabatan paling banyak ${PALING_BANYAK_TUGAS} uraian tugas; ini ${tugas.length} baris.`
  const blok = examineTugas(tugas).filter(({ berat }) => berat === 'BLOK')
  if (blok.length === 0) return null
  const lebih = blok.length - DISEBUT
  return [...blok.slice(0, DISEBUT).map(({ pesan }) => pesan), ...(lebih > 0 ? [`Masih ada ${lebih} kesalahan lain.`] : [])].join(' ')
}

const DISEBUT = 3
