import type { Reader } from '../entities'
import { type Change, type Changeset, inserted, removed, updated } from '../kit/changeset'
import { invalid, notFound, type Refusal } from '../kit/command'
import { ok, refuse, type Result } from '../kit/result'
import { medanBerubah } from '../kit/suntingan'
import type { Snapshot } from '../organisasi/snapshot'
import { namaLengkap, type PegawaiId } from '../pegawai/pegawai'
import { gatherPijakan } from './pijakan-rencana'
import type { Langkah, LangkahId, Pengesampingan, RencanaId, RencanaMutasi } from './rencana'
import type { Susunan, SusunanBaru } from './susunan'
import { isTerkunci } from './tahap-aturan'

/** What every edit of a plan knows: the plan, its steps and overrides, and the organisation on its TMT. */
export type FaktaRencana = Susunan & { readonly rencana: RencanaMutasi; readonly pengesampingan: readonly Pengesampingan[] }

/** Gathers a plan whose steps may still be edited: from the decision of the PPK on the names stand. */
export function gatherDraf(read: Reader, rencanaId: RencanaId): Result<RencanaMutasi, Refusal> {
  const rencana = read.get('rencana', rencanaId)
  if (!rencana) return refuse(notFound('Rencana'))
  if (rencana.diarsipkanPada !== null) return refuse(invalid(`Rencana “${rencana.nama}” ada di arsip; keluarkan dulu dari arsip.`))
  return isTerkunci(rencana.status)
    ? refuse(invalid(`Nama dalam rencana “${rencana.nama}” sudah ditetapkan; kembalikan dulu ke tahap sidang untuk mengubahnya.`))
    : ok(rencana)
}

/** Gathers a plan with the organisation it is planned on. */
export function gatherRencana(read: Reader, rencanaId: RencanaId): Result<FaktaRencana, Refusal> {
  const rencana = gatherDraf(read, rencanaId)
  return rencana.ok ? ok(faktaOf(read, rencana.value)) : rencana
}

/** The same of a plan at any stage, to look at. */
export function faktaOf(read: Reader, rencana: RencanaMutasi): FaktaRencana {
  const isi = isiRencana(read, rencana.id)
  return { rencana, ...isi, snapshot: gatherPijakan(read, { rencana, ...isi }) }
}

/** Gathers the plan a step belongs to. */
export function gatherByLangkah(read: Reader, langkahId: LangkahId): Result<FaktaRencana, Refusal> {
  const langkah = read.get('langkah', langkahId)
  return langkah ? gatherRencana(read, langkah.rencanaId) : refuse(notFound('Langkah'))
}

/** The steps of a plan in order, and its overrides. */
export const isiRencana = (read: Reader, rencanaId: RencanaId): Pick<FaktaRencana, 'langkah' | 'pengesampingan'> => ({
  langkah: read
    .list('langkah')
    .filter((l) => l.rencanaId === rencanaId)
    .toSorted((a, b) => a.urut - b.urut),
  pengesampingan: read.list('pengesampingan').filter((p) => p.rencanaId === rencanaId)
})

/** The changeset from the steps of a plan to new ones; the overrides of a step go with it. */
export function changesTo({ langkah, pengesampingan }: FaktaRencana, baru: SusunanBaru): Result<Changeset, Refusal> {
  if (!baru.ok) return baru
  const after = new Map(baru.value.map((l) => [l.id, l]))
  const before = new Map(langkah.map((l) => [l.id, l]))
  return ok([
    ...pengesampingan.filter((p) => p.langkahId !== null && !after.has(p.langkahId)).map((p) => removed('pengesampingan', p)),
    ...langkah.filter((l) => !after.has(l.id)).map((l) => removed('langkah', l)),
    ...baru.value.flatMap((l) => changeOf(before.get(l.id), l))
  ])
}

/** `Budi Santoso, S.Sos.`: a person as a label names them. */
export const namaPegawai = (snapshot: Snapshot, id: PegawaiId): string => {
  const pegawai = snapshot.pegawai.get(id)
  return pegawai ? namaLengkap(pegawai) : 'pegawai'
}

function changeOf(before: Langkah | undefined, after: Langkah): readonly Change[] {
  if (!before) return [inserted('langkah', after)]
  return medanBerubah(before, after).length === 0 ? [] : [updated('langkah', before, after)]
}
