import { tanggalPanjang } from '../kit/tanggal'
import { hasRuangTunggu } from './menunggu'
import { isBelumBerakhir, type PohonUnor } from './susunan-unor'
import type { Unor, UnorId } from './unor'

/** What becomes of the units below a moved one: they come along, go to its old superior in its place, or wait for a place of their own. */
export const BAWAHAN_PINDAH = ['IKUT', 'TINGGAL', 'TUNGGU'] as const
export type BawahanPindah = (typeof BAWAHAN_PINDAH)[number]

/** Units made ready to be moved, so that every place they are held over answers at once. */
export type Pindahan = {
  readonly pohon: PohonUnor
  /** The units that move, as they stand in the chart; those below another of them come along with it. */
  readonly pucuk: readonly Unor[]
  /** How many levels the tallest of them has, itself counted. */
  readonly tinggi: number
  /** Why they move nowhere at all; null = they may. */
  readonly tertahan: string | null
  /** Why they may not go below that unit (null = into the tray); null = they may. */
  readonly tolak: (keId: UnorId | null) => string | null
}

/** Makes units ready to be moved. */
export function siapkanPindah(pohon: PohonUnor, ids: Iterable<UnorId>): Pindahan {
  const pucuk = pucukDari(pohon, new Set(ids))
  const dibawa: Dibawa = { pohon, pucuk, idPucuk: new Set(pucuk.map((u) => u.id)) }
  const tertahan = first(TERTAHAN, (aturan) => first(pucuk, (u) => aturan(u, pohon)))
  return {
    pohon,
    pucuk,
    tinggi: tinggiOf(pohon, pucuk),
    tertahan,
    tolak: (keId) => tertahan ?? first(LARANGAN, (aturan) => aturan(dibawa, keId))
  }
}

/** Why units may not go below another (null = into the tray); null = they may. */
export const tolakPindah = (pohon: PohonUnor, ids: Iterable<UnorId>, keId: UnorId | null): string | null =>
  siapkanPindah(pohon, ids).tolak(keId)

/** Whether it matters what becomes of the units below those that move, and what may become of them. */
export type TanyaBawahan = { readonly perlu: boolean; readonly pilihan: readonly BawahanPindah[] }

/** Whether the officer must say what becomes of the units below. */
export function perluTanyaBawahan(pohon: PohonUnor, ids: Iterable<UnorId>): TanyaBawahan {
  const dipilih = new Set(ids)
  const beranak = pucukDari(pohon, dipilih).filter((u) => bawahanLepas(pohon, u, dipilih).length > 0)
  if (beranak.length === 0) return { perlu: false, pilihan: ['IKUT'] }
  return { perlu: true, pilihan: BAWAHAN_PINDAH.filter((b) => DAPAT[b](pohon, beranak)) }
}

const DAPAT: Readonly<Record<BawahanPindah, (pohon: PohonUnor, beranak: readonly Unor[]) => boolean>> = {
  IKUT: () => true,
  TINGGAL: (_, beranak) => beranak.every((u) => u.indukId !== null),
  TUNGGU: (pohon) => hasRuangTunggu(pohon)
}

/** The units right below one that are not moved together with it by name. */
export const bawahanLepas = ({ anakByUnor }: PohonUnor, { id }: Unor, dipilih: ReadonlySet<UnorId>): readonly Unor[] =>
  (anakByUnor.get(id) ?? []).filter((u) => !dipilih.has(u.id))

type Dibawa = { readonly pohon: PohonUnor; readonly pucuk: readonly Unor[]; readonly idPucuk: ReadonlySet<UnorId> }

/** What keeps a unit where it is, wherever it is held. */
const TERTAHAN: readonly ((unor: Unor, pohon: PohonUnor) => string | null)[] = [
  ({ nama, jenis }) => (jenis === 'PEMERINTAH' ? `${nama} adalah puncak susunan dan tidak dapat dipindahkan.` : null),
  ({ nama, aktifSampai }, { tanggal }) =>
    aktifSampai === null || isBelumBerakhir({ aktifSampai }, tanggal) ? null : `${nama} sudah berakhir per ${tanggalPanjang(aktifSampai)}.`
]

/** What forbids one place, the plainest reason first. */
const LARANGAN: readonly ((dibawa: Dibawa, keId: UnorId | null) => string | null)[] = [
  ({ pohon }, keId) => (keId === null && !hasRuangTunggu(pohon) ? TANPA_RUANG_TUNGGU : null),
  ({ pohon }, keId) => (keId !== null && !pohon.unor.has(keId) ? 'Unit organisasi tidak ditemukan.' : null),
  ({ pohon, pucuk, idPucuk }, keId) => {
    const sendiri = keId === null ? null : firstWithin(pohon, keId, idPucuk)
    const nama = pucuk.find((u) => u.id === sendiri)?.nama
    return nama === undefined ? null : `${nama} tidak dapat dipindahkan ke bawah dirinya sendiri.`
  },
  ({ pohon, pucuk }, keId) => {
    if (pucuk.length === 0 || !pucuk.every((u) => u.indukId === keId)) return null
    const nama = pucuk.length === 1 ? pucuk[0]?.nama : `${pucuk.length} unit ini`
    return keId === null ? `${nama} sudah berada di ruang tunggu.` : `${nama} sudah berada di bawah ${pohon.unor.get(keId)?.nama}.`
  },
  ({ pohon }, keId) => {
    const { nama, aktifSampai = null } = (keId === null ? undefined : pohon.unor.get(keId)) ?? {}
    return aktifSampai === null ? null : `${nama} berakhir per ${tanggalPanjang(aktifSampai)}.`
  },
  ({ pohon }, keId) => {
    const { nama, aktifDari = null } = (keId === null ? undefined : pohon.unor.get(keId)) ?? {}
    return aktifDari === null || aktifDari <= pohon.tanggal ? null : `${nama} belum berlaku.`
  }
]

const TANPA_RUANG_TUNGGU = 'Ruang tunggu hanya ada bila puncak susunannya berjenis pemerintah daerah.'

/** The first answer that is not null. */
function first<T>(list: readonly T[], ask: (item: T) => string | null): string | null {
  for (const item of list) {
    const answer = ask(item)
    if (answer !== null) return answer
  }
  return null
}

/** The nearest of `ids` that is a unit itself or stands above it. */
function firstWithin({ unor }: PohonUnor, from: UnorId, ids: ReadonlySet<UnorId>): UnorId | null {
  for (let at: UnorId | null = from; at !== null; at = unor.get(at)?.indukId ?? null) if (ids.has(at)) return at
  return null
}

/** How many levels there are from units downwards. */
function tinggiOf({ anakByUnor }: PohonUnor, units: readonly Unor[]): number {
  let tinggi = 0
  for (let lapis = units; lapis.length > 0; lapis = lapis.flatMap((u) => anakByUnor.get(u.id) ?? [])) tinggi += 1
  return tinggi
}

/** The units of which none lies below another, as they stand in the chart. */
function pucukDari(pohon: PohonUnor, ids: ReadonlySet<UnorId>): readonly Unor[] {
  const isDiBawah = ({ indukId }: Unor): boolean => indukId !== null && firstWithin(pohon, indukId, ids) !== null
  const atas = [...ids].flatMap((id) => pohon.unor.get(id) ?? []).filter((unor) => !isDiBawah(unor))
  const jalur = atas.map((unor) => ({ unor, jalur: jalurOf(pohon, unor) }))
  return jalur.toSorted((a, b) => bandingJalur(a.jalur, b.jalur)).map(({ unor }) => unor)
}

/** The order numbers from the top down to a unit. */
function jalurOf({ unor }: PohonUnor, of: Unor): readonly number[] {
  const jalur: number[] = []
  for (let at: Unor | undefined = of; at; at = at.indukId === null ? undefined : unor.get(at.indukId)) jalur.push(at.urut)
  return jalur.reverse()
}

function bandingJalur(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((urut, n) => urut !== b[n])
  return (a[at] ?? 0) - (b[at] ?? 0)
}
