import type { Changeset } from '../kit/changeset'
import { invalid, type Refusal } from '../kit/command'
import { ok, refuse, type Result } from '../kit/result'
import { bawahanLepas, type BawahanPindah, perluTanyaBawahan, type Pindahan, siapkanPindah } from './aturan-pindah'
import { type PohonUnor, renumbered, tempatMenurutJenis } from './susunan-unor'
import type { Unor, UnorId } from './unor'

/** Where units go (null = into the tray), before which of those there (null = behind them all, nothing = behind those of their kind), and what becomes of the units below. */
export type Pemindahan = {
  readonly ids: readonly UnorId[]
  readonly indukId: UnorId | null
  readonly sebelumId?: UnorId | null | undefined
  readonly bawahan: BawahanPindah
}

/** The whole move as one changeset. With a place named, units may also change places below the superior they have. */
export function pindahUnor(pohon: PohonUnor, pemindahan: Pemindahan): Result<Changeset, Refusal> {
  const pindahan = siapkanPindah(pohon, pemindahan.ids)
  const masalah = problem(pindahan, pemindahan)
  if (masalah !== null) return refuse(invalid(masalah))
  const daftar = susunUlang(pindahan, pemindahan)
  if (daftar === null) return refuse(invalid('Urutan hanya dapat diubah di antara unit dengan induk yang sama.'))
  const digeser = new Set(pindahan.pucuk.map((u) => u.id))
  const isTetap = (u: Unor, indukId: UnorId | null): boolean =>
    u.indukId === indukId && !(digeser.has(u.id) && pemindahan.sebelumId !== undefined)
  const changes = [...daftar].flatMap(([indukId, anak]) => renumbered(anak, (u) => (isTetap(u, indukId) ? null : { indukId })))
  return changes.length === 0 ? refuse(invalid('Urutannya sudah demikian.')) : ok(changes)
}

function problem({ pohon, pucuk, tertahan, tolak }: Pindahan, { ids, indukId, sebelumId, bawahan }: Pemindahan): string | null {
  const berpindah = pucuk.filter((u) => u.indukId !== indukId)
  if (berpindah.length === 0 && sebelumId !== undefined) return tertahan
  const tanya = perluTanyaBawahan(pohon, ids)
  return tolak(indukId) ?? (tanya.perlu && !tanya.pilihan.includes(bawahan) ? TAK_DAPAT[bawahan] : null)
}

const TAK_DAPAT: Readonly<Record<BawahanPindah, string>> = {
  IKUT: 'Unit bawahan tidak dapat ikut.',
  TINGGAL: 'Unit ini tidak mempunyai atasan, jadi bawahannya tidak dapat tinggal di sana.',
  TUNGGU: 'Ruang tunggu hanya ada bila puncak susunannya berjenis pemerintah daerah.'
}

type DaftarAnak = ReadonlyMap<UnorId | null, readonly Unor[]>

/** The units below everyone whom the move touches, in their new order; null when the named neighbour is not there. */
function susunUlang({ pohon, pucuk }: Pindahan, { ids, indukId, sebelumId, bawahan }: Pemindahan): DaftarAnak | null {
  const daftar = new Map<UnorId | null, readonly Unor[]>()
  const di = (id: UnorId | null): readonly Unor[] => daftar.get(id) ?? pohon.anakByUnor.get(id) ?? []
  const berpindah = new Map(pucuk.filter((u) => u.indukId !== indukId).map((u) => [u.id, bawahanLepas(pohon, u, new Set(ids))]))
  for (const asal of new Set(pucuk.map((u) => u.indukId)))
    daftar.set(
      asal,
      di(asal).flatMap((u) => (berpindah.has(u.id) ? (bawahan === 'TINGGAL' ? (berpindah.get(u.id) ?? []) : []) : [u]))
    )
  const digeser = pucuk.filter((u) => sebelumId !== undefined || berpindah.has(u.id))
  const letak = sisipan(di(indukId), digeser, indukId === null ? null : sebelumId)
  if (letak === null) return null
  daftar.set(indukId, letak)
  if (bawahan === 'TUNGGU') daftar.set(null, [...di(null), ...[...berpindah.values()].flat()])
  return daftar
}

function sisipan(saudara: readonly Unor[], digeser: readonly Unor[], sebelumId: UnorId | null | undefined): readonly Unor[] | null {
  const lain = saudara.filter((u) => !digeser.includes(u))
  if (sebelumId === undefined) return digeser.reduce((kini, u) => kini.toSpliced(tempatMenurutJenis(kini, u.jenis), 0, u), lain)
  const at = sebelumId === null ? lain.length : lain.findIndex((u) => u.id === sebelumId)
  return at < 0 ? null : lain.toSpliced(at, 0, ...digeser)
}
