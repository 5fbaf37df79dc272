import type { Reader } from '../entities'
import { type Change, type Changeset, inserted, updated } from '../kit/changeset'
import { IzinId } from './izin'
import { LangkahId, PengesampinganId, type RencanaId, type RencanaMutasi } from './rencana'
import type { Langkah, Pengesampingan } from './rencana'
import { SikapJabatanId } from './sikap-jabatan'
import type { SikapJabatan } from './sikap-jabatan'
import type { Izin } from './izin'

/** The first scenario of a plan, which the others name as theirs; a plan that stands alone is its own. */
export const indukOf = ({ id, indukId }: Pick<RencanaMutasi, 'id' | 'indukId'>): RencanaId => indukId ?? id

/** All scenarios of the same plan, this one included, in order of their letters. */
export const keluargaOf = (semua: readonly RencanaMutasi[], rencana: RencanaMutasi): readonly RencanaMutasi[] =>
  semua
    .filter((r) => indukOf(r) === indukOf(rencana))
    .toSorted((a, b) => (a.skenario ?? '').localeCompare(b.skenario ?? '') || a.dibuatPada.localeCompare(b.dibuatPada))

/** Scenarios of the same plan that are still being weighed against this one. */
export const pesaingOf = (semua: readonly RencanaMutasi[], rencana: RencanaMutasi): readonly RencanaMutasi[] =>
  keluargaOf(semua, rencana).filter((r) => r.id !== rencana.id && r.diarsipkanPada === null)

/** The first letter no scenario of the plan bears yet; the plan itself is A. */
export function hurufBerikut(keluarga: readonly RencanaMutasi[]): string | null {
  const terpakai = new Set(['A', ...keluarga.map((r) => r.skenario)])
  return [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].find((huruf) => !terpakai.has(huruf)) ?? null
}

/** `Rotasi triwulan I (skenario B)`: a plan as a message names it. */
export const namaRencana = ({ nama, skenario }: Pick<RencanaMutasi, 'nama' | 'skenario'>): string =>
  skenario === null ? nama : `${nama} (skenario ${skenario})`

/** What lies in a plan and can be taken over into another one. */
export type IsiSalinan = {
  readonly langkah: readonly Langkah[]
  readonly sikap: readonly SikapJabatan[]
  readonly izin: readonly Izin[]
  readonly pengesampingan: readonly Pengesampingan[]
}

/** The rows of a plan's content taken over into another plan, under ids of their own; nothing of it has been carried out there. */
export function salinIsi({ langkah, sikap, izin, pengesampingan }: IsiSalinan, rencanaId: RencanaId, newId: () => string): Changeset {
  const idBaru = new Map(langkah.map((l) => [l.id, LangkahId.parse(newId())]))
  return [
    ...langkah.map((l, n) => inserted('langkah', { ...l, id: idBaru.get(l.id) ?? l.id, rencanaId, urut: n + 1, diterapkanPada: null })),
    ...sikap.map((s) => inserted('sikapJabatan', { ...s, id: SikapJabatanId.parse(newId()), rencanaId })),
    ...izin.map((i) => inserted('izin', { ...i, id: IzinId.parse(newId()), rencanaId })),
    ...pengesampingan.flatMap((p): readonly Change[] => {
      const langkahId = p.langkahId === null ? null : idBaru.get(p.langkahId)
      return langkahId === undefined
        ? []
        : [inserted('pengesampingan', { ...p, id: PengesampinganId.parse(newId()), rencanaId, langkahId })]
    })
  ]
}

/** Gathers what lies in a plan. */
export const gatherIsiSalinan = (read: Reader, rencanaId: RencanaId): IsiSalinan => ({
  langkah: read
    .list('langkah')
    .filter((l) => l.rencanaId === rencanaId)
    .toSorted((a, b) => a.urut - b.urut),
  sikap: read.list('sikapJabatan').filter((s) => s.rencanaId === rencanaId),
  izin: read.list('izin').filter((i) => i.rencanaId === rencanaId),
  pengesampingan: read.list('pengesampingan').filter((p) => p.rencanaId === rencanaId)
})

/** Changes to scenarios when their first one leaves: the next takes its place, and one left alone bears no letter. */
export function tanpaInduk(keluarga: readonly RencanaMutasi[], id: RencanaId): Changeset {
  const [pertama, ...lain] = keluarga.filter((r) => r.id !== id)
  if (!pertama) return []
  const sendiri = lain.length === 0 ? { skenario: null } : {}
  const isInduk = keluarga.some((r) => r.id === id && r.indukId === null)
  const naik = isInduk
    ? [updated('rencana', pertama, { indukId: null, ...sendiri }), ...lain.map((r) => updated('rencana', r, { indukId: pertama.id }))]
    : []
  return isInduk || lain.length > 0 ? naik : [updated('rencana', pertama, sendiri)]
}
