import { type Changeset, updated } from '../kit/changeset'
import { type Given, invalid, type Refusal } from '../kit/command'
import { ok, refuse, type Result } from '../kit/result'
import { byHand } from '../kit/suntingan'
import type { Tanggal } from '../kit/tanggal'
import { blokOf } from './catatan-isian'
import type { IsianUnor } from './isian-unor'
import type { Jabatan, JabatanId } from './jabatan'
import { isMenunggu } from './menunggu'
import { anakDari, disisipkan, pohonUnor, renumbered, type SusunanUnor } from './susunan-unor'
import { type Unor, UNOR_BAKU, UnorId } from './unor'
import { examineUnor } from './validasi-unor'

/** Everything a split is decided by. `jabatan`: the posts of the unor that exist. */
export type FaktaPecah = { readonly asal: Unor; readonly susunan: SusunanUnor; readonly jabatan: readonly Jabatan[] }

/** What goes into the new unor, and from which day it exists. */
export type Pemecahan = {
  readonly baru: Pick<IsianUnor, 'nama' | 'jenis' | 'tipe' | 'kode'>
  readonly tmt: Tanggal
  readonly jabatanIds: readonly JabatanId[]
  readonly anakIds: readonly UnorId[]
}

/** The whole split as one changeset: a new unor right behind the old one, with the chosen posts, their people and the chosen children. */
export function pecahUnor(fakta: FaktaPecah, pemecahan: Pemecahan, { newId, today }: Given): Result<Changeset, Refusal> {
  const pesan = problem(fakta, pemecahan, today)
  if (pesan) return refuse(invalid(pesan))
  const { asal, susunan, jabatan } = fakta
  const { baru: isian, tmt, jabatanIds, anakIds } = pemecahan
  const saudara = anakDari(susunan, asal.indukId, today)
  const at = saudara.findIndex((u) => u.id === asal.id) + 1
  const baru: Unor = { ...UNOR_BAKU, ...isian, id: UnorId.parse(newId()), indukId: asal.indukId, urut: 0, aktifDari: tmt }
  const anak = anakDari(susunan, asal.id, today)
  return ok([
    ...disisipkan(saudara, at, [baru]),
    ...renumbered(
      anak.filter((u) => anakIds.includes(u.id)),
      () => ({ indukId: baru.id })
    ),
    ...jabatan.filter((j) => jabatanIds.includes(j.id)).map((j) => updated('jabatan', j, byHand(j, { unorId: baru.id })))
  ])
}

function problem({ asal, susunan, jabatan }: FaktaPecah, { baru, tmt, jabatanIds, anakIds }: Pemecahan, today: Tanggal): string | null {
  if (asal.indukId === null && !isMenunggu(pohonUnor(susunan, today), asal))
    return `${asal.nama} adalah unit teratas dan tidak dapat dipecah.`
  if (asal.aktifDari !== null && tmt < asal.aktifDari) return `${asal.nama} belum ada pada tanggal itu.`
  if (jabatanIds.length + anakIds.length === 0) return 'Pilih jabatan atau unit bawahan yang ikut ke unit baru.'
  const anak = anakDari(susunan, asal.id, today)
  if (!jabatanIds.every((id) => jabatan.some((j) => j.id === id)) || !anakIds.every((id) => anak.some((u) => u.id === id)))
    return `Ada pilihan yang bukan bagian dari ${asal.nama}.`
  const saudara = anakDari(susunan, asal.indukId, today)
  return blokOf(examineUnor({ ...baru, aktifDari: tmt }, { lain: [...susunan.values()], saudara, today }))
}
