import { invalid, notFound, type Refusal } from '../kit/command'
import { ok, refuse, type Result } from '../kit/result'
import type { Jabatan, JabatanId } from '../organisasi/jabatan'
import type { Snapshot } from '../organisasi/snapshot'
import type { PegawaiId, PegawaiRingkas } from '../pegawai/pegawai'
import { definitif, isMoving, isSingleSeat } from './proyeksi'
import { type Langkah, LANGKAH_BAKU, LangkahId, type RencanaMutasi } from './rencana'

/** Susunan: a plan being worked on, its steps against the organisation on its TMT. */
export type Susunan = {
  readonly snapshot: Snapshot
  readonly rencana: Pick<RencanaMutasi, 'id' | 'tmt'>
  readonly langkah: readonly Langkah[]
}

/** The steps after an edit, or why there is none. The screen previews a drag with the very functions the commands use. */
export type SusunanBaru = Result<readonly Langkah[], Refusal>

/** What may be said of a step beside who and where; what is left unsaid is null. */
export type IsiLangkah = { readonly [K in 'tmt' | 'sampai' | 'alasan' | 'instansi' | 'catatan']?: Langkah[K] | undefined }

/** A step to be added: who, where, and what more is said of it. */
export type LangkahBaru = IsiLangkah & Pick<Langkah, 'jenis' | 'pegawaiId' | 'jabatanId'>

/** The post a person holds for good on the day of the snapshot. */
export const jabatanDari = (snapshot: Snapshot, pegawaiId: PegawaiId): JabatanId | null =>
  definitif(snapshot.byPegawai.get(pegawaiId) ?? [])?.jabatanId ?? null

/** A person and a post by their ids, or which of them there is not. */
export function pasanganOf(
  snapshot: Snapshot,
  pegawaiId: PegawaiId,
  jabatanId: JabatanId
): Result<{ readonly pegawai: PegawaiRingkas; readonly jabatan: Jabatan }, Refusal> {
  const pegawai = snapshot.pegawai.get(pegawaiId)
  const jabatan = snapshot.jabatan.get(jabatanId)
  if (!pegawai) return refuse(notFound('Pegawai'))
  return jabatan ? ok({ pegawai, jabatan }) : refuse(notFound('Jabatan'))
}

/** The steps that take a person out of their post. */
export const movesOf = (langkah: readonly Langkah[], pegawaiId: PegawaiId): readonly Langkah[] =>
  langkah.filter((l) => l.pegawaiId === pegawaiId && isMoving(l))

/** The appointments to a post. */
export const angkatKe = (langkah: readonly Langkah[], jabatanId: JabatanId): readonly Langkah[] =>
  langkah.filter((l) => l.jenis === 'ANGKAT' && l.jabatanId === jabatanId)

/** The steps without one, and without the release it caused: one that comes after it and that no other appointment needs. */
export function without(langkah: readonly Langkah[], step: Langkah): readonly Langkah[] {
  const rest = langkah.filter((l) => l.id !== step.id)
  const caused = causedBy(rest, step)
  return caused.length === 0 ? rest : rest.filter((l) => !caused.includes(l))
}

/** The steps with one more at the end. */
export function appended(susunan: Susunan, baru: LangkahBaru, newId: () => string): readonly Langkah[] {
  const { snapshot, rencana, langkah } = susunan
  const urut = Math.max(0, ...langkah.map((l) => l.urut)) + 1
  const dariJabatanId = jabatanDari(snapshot, baru.pegawaiId)
  const { jenis, pegawaiId, jabatanId } = baru
  const id = LangkahId.parse(newId())
  return [...langkah, { ...LANGKAH_BAKU, ...isiOf(baru), id, rencanaId: rencana.id, urut, jenis, pegawaiId, dariJabatanId, jabatanId }]
}

/** What is said of a step, in full. */
const isiOf = ({ tmt, sampai, alasan, instansi, catatan }: IsiLangkah): Required<Pick<Langkah, keyof IsiLangkah>> => ({
  tmt: tmt ?? null,
  sampai: sampai ?? null,
  alasan: alasan ?? null,
  instansi: instansi ?? null,
  catatan: catatan ?? null
})

/** The releases among the other steps that an appointment alone brought about. */
export function causedBy(rest: readonly Langkah[], step: Langkah): readonly Langkah[] {
  const target = step.jenis === 'ANGKAT' ? step.jabatanId : null
  if (target === null || angkatKe(rest, target).length > 0) return []
  return rest.filter((l) => l.jenis === 'LEPAS' && l.dariJabatanId === target && l.urut > step.urut)
}

/** A person whose own single seat somebody else is planned for cannot simply go back to it. */
export const isKursiDiambil = ({ snapshot, langkah }: Susunan, jabatanId: JabatanId | null): boolean =>
  jabatanId !== null && isSingleSeat(snapshot, jabatanId) && angkatKe(langkah, jabatanId).length > 0

/** Nobody goes back to a seat that the plan gives to somebody else. */
export const diambil = ({ snapshot }: Susunan, jabatanId: JabatanId | null): Refusal =>
  invalid(
    `${(jabatanId && snapshot.jabatan.get(jabatanId)?.nama) ?? 'Jabatannya'} sudah direncanakan untuk orang lain; batalkan beserta langkah itu.`
  )
