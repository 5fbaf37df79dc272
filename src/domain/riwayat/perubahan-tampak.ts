import { z } from 'zod'
import type { EntityName } from '../entities'
import type { Change } from '../kit/changeset'
import { isMedanTersamar, tersamar } from './medan-tersamar'
import { kataNilai, nilaiRiwayat } from './kata-nilai'
import { NAMA_ENTITAS } from './nama-entitas'
import { isMedanTampak, namaMedan } from './nama-medan'
import { entitasRujukan, isPokok, type PokokRiwayat, POKOK_RIWAYAT } from './tentang'

/** One member of a row as a change found and left it, in words; null = empty, or no row. */
export const MedanBerubah = z.object({
  medan: z.string(),
  dari: z.string().nullable(),
  jadi: z.string().nullable(),
  /** Personal data: masked until somebody with the right asks. */
  isPribadi: z.boolean()
})
export type MedanBerubah = z.infer<typeof MedanBerubah>

/** One row as an entry of the trail changed it. */
export const PerubahanTampak = z.object({
  /** What kind of row, and which. */
  jenis: z.string(),
  sebutan: z.string(),
  /** Where it can be looked at, when it is something with a page of its own. */
  pokok: z.object({ entitas: z.enum(POKOK_RIWAYAT), id: z.string() }).nullable(),
  tindakan: z.enum(['TAMBAH', 'UBAH', 'HAPUS']),
  medan: z.array(MedanBerubah)
})
export type PerubahanTampak = z.infer<typeof PerubahanTampak>

/** How names of other rows are found, and whether personal data is shown. */
export type CaraTampak = { readonly sebut: (entitas: PokokRiwayat, id: string) => string | null; readonly isTerbuka: boolean }

/** What a change did, member by member, in the words of forms. */
export function perubahanTampak({ entity, before, after }: Change, cara: CaraTampak): PerubahanTampak | null {
  const row = after ?? before
  if (row === null) return null
  return {
    jenis: NAMA_ENTITAS[entity],
    sebutan: sebutanOf(entity, row, cara),
    pokok: isPokok(entity) ? { entitas: entity, id: row.id } : null,
    tindakan: tindakanOf(before, after),
    medan: medanBerubah(entity, { before, after }, cara)
  }
}

function tindakanOf(before: object | null, after: object | null): PerubahanTampak['tindakan'] {
  if (before === null) return 'TAMBAH'
  return after === null ? 'HAPUS' : 'UBAH'
}

type Baris = { readonly before: object | null; readonly after: object | null }

function medanBerubah(entitas: EntityName, { before, after }: Baris, cara: CaraTampak): MedanBerubah[] {
  return Object.keys(after ?? before ?? {}).flatMap((medan) => {
    const [lama, baru] = [nilaiOf(before, medan), nilaiOf(after, medan)]
    const nama = namaMedan(entitas, medan)
    if (nama === null || !isMedanTampak(medan) || JSON.stringify(lama) === JSON.stringify(baru)) return []
    const teks = (nilai: unknown): string | null => teksMedan({ entitas, medan, nilai }, cara)
    const [dari, jadi] = [teks(lama), teks(baru)]
    return dari === null && jadi === null ? [] : [{ medan: nama, dari, jadi, isPribadi: isMedanTersamar(entitas, medan) }]
  })
}

const nilaiOf = (row: object | null, medan: string): unknown => (row === null ? null : (Reflect.get(row, medan) ?? null))

type Nilai = { readonly entitas: EntityName; readonly medan: string; readonly nilai: unknown }

function teksMedan({ entitas, medan, nilai }: Nilai, { sebut, isTerbuka }: CaraTampak): string | null {
  const rujukan = medan === 'indukId' && (entitas === 'unor' || entitas === 'rencana') ? entitas : entitasRujukan(medan)
  const teks =
    rujukan !== null && typeof nilai === 'string'
      ? (sebut(rujukan, nilai) ?? `${NAMA_ENTITAS[rujukan]} yang sudah dihapus`)
      : nilaiRiwayat(entitas, medan, nilai)
  return teks !== null && !isTerbuka && isMedanTersamar(entitas, medan) ? tersamar(entitas, medan, String(nilai)) : teks
}

/** Members that tell one row of its kind from another, the best first. */
const SEBUTAN = ['nama', 'judul', 'label', 'teks', 'namaMasuk', 'kunci', 'tahun', 'aturan'] as const

/** What a row is called: by its own name, else by what it is of. */
const sebutanOf = (entitas: EntityName, row: object, cara: CaraTampak): string =>
  namaSendiri(entitas, row, cara) ?? namaRujukan(row, cara) ?? ''

function namaSendiri(entitas: EntityName, row: object, { isTerbuka }: CaraTampak): string | null {
  const tampak = SEBUTAN.filter((medan) => isTerbuka || !isMedanTersamar(entitas, medan))
  for (const medan of tampak) {
    const nilai: unknown = Reflect.get(row, medan)
    if (typeof nilai === 'string' || typeof nilai === 'number') return kataNilai(entitas, medan, String(nilai)) ?? String(nilai)
  }
  return null
}

function namaRujukan(row: object, { sebut }: CaraTampak): string | null {
  for (const [medan, nilai] of Object.entries(row)) {
    const rujukan = entitasRujukan(medan)
    const nama = rujukan !== null && typeof nilai === 'string' ? sebut(rujukan, nilai) : null
    if (nama !== null) return nama
  }
  return null
}
