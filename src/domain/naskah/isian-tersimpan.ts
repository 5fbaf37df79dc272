import type { Reader } from '../entities'
import { isBerlakuPada } from '../ketentuan/setelan'
import type { Ketentuan } from '../ketentuan/ketentuan'
import type { Tanggal } from '../kit/tanggal'
import type { RencanaId, RencanaMutasi } from '../mutasi/rencana'
import { type Isian, isianOf, kunciIsian, MEDAN_ISIAN, type NamaIsian, type TempatIsian } from './isian'
import { izinBawaan } from './izin-bawaan'
import { isSk } from './keputusan/cakupan'
import { skTerbitOf } from './keputusan/sk-terbit'
import type { Naskah } from './naskah'
import { pejabatBawaan } from './pejabat-bawaan'
import { jenisNaskahOf, semuaNaskah } from './semua-naskah'

/** What the fields of a paper hold now: what was saved last, else what the data says, else the default. */
export const isianTersimpan = (read: Reader, tempat: TempatIsian, today: Tanggal): Isian => bacaIsian(read, today)(tempat)

/** Reads what is saved once, for the fields of many papers: what was read for one is at hand for the next. */
export function bacaIsian(read: Reader, today: Tanggal): (tempat: TempatIsian) => Isian {
  const saved = ketentuanNaskah(read, today)
  const diketik = (nama: NamaIsian): string | undefined =>
    saved.get(kunciIsian({ nama, simpan: 'KANTOR' }, { rencanaId: null, jenis: '' }))?.nilai
  const kantor = { kota: kotaOf(read), ...pejabatBawaan(read, today, diketik) }
  const naskahOf = remembered((id: RencanaId) => read.where('naskah', 'rencanaId', id), String)
  return remembered(
    (tempat: TempatIsian) => {
      const rencana = dariRencana({ read, naskahOf }, tempat)
      const known: Readonly<Record<string, string>> = { ...kantor, ...jenisNaskahOf(tempat.jenis)?.baku, ...rencana }
      return isianOf(
        Object.fromEntries(
          MEDAN_ISIAN.map((medan) => [medan.nama, saved.get(kunciIsian(medan, tempat))?.nilai ?? known[medan.nama] ?? medan.baku])
        )
      )
    },
    ({ rencanaId, jenis }) => `${rencanaId} ${jenis}`
  )
}

/** Works out each answer once. */
function remembered<K, T>(work: (ask: K) => T, keyOf: (ask: K) => string): (ask: K) => T {
  const answers = new Map<string, T>()
  return (ask) => {
    const key = keyOf(ask)
    const answer = answers.get(key) ?? work(ask)
    answers.set(key, answer)
    return answer
  }
}

/** What fields of a plan are read from; its papers have megabytes. */
type Sumber = { readonly read: Reader; readonly naskahOf: (id: RencanaId) => readonly Naskah[] }

/** What a plan says itself: its approvals, its days once they are fixed, and the number and day of its papers that others cite. */
function dariRencana({ read, naskahOf }: Sumber, { rencanaId, jenis }: TempatIsian): Readonly<Record<string, string>> {
  const rencana = read.list('rencana').find((r) => r.id === rencanaId)
  if (!rencana) return {}
  const naskah = naskahOf(rencana.id)
  const hari = Object.entries({ tgl_sk: tanggalSkOf(naskah, rencana), tgl_pelantikan: rencana.tanggalLantik })
  const dikutip = semuaNaskah.flatMap(({ id, mengisi }) => (mengisi ? terbitOf(naskah, id).map((n) => ({ ...n, mengisi })) : []))
  return Object.fromEntries([
    ...Object.entries(izinBawaan(read, rencana.id)),
    ...hari.flatMap(([nama, nilai]) => (nilai === null ? [] : [[nama, nilai] as const])),
    ...keputusanTerbit(naskah, rencana, jenis),
    ...dikutip.flatMap(({ mengisi, nomor, tanggal }) => [[mengisi.nomor, nomor] as const, [mengisi.tanggal, tanggal] as const])
  ])
}

/** The day of the decree the plan goes by; null where every decree of that day is void. */
function tanggalSkOf(naskah: readonly Naskah[], { tanggalSk }: RencanaMutasi): Tanggal | null {
  const sehari = naskah.filter((n) => isSk(n.jenis) && n.tanggal === tanggalSk)
  return sehari.length > 0 && sehari.every((n) => n.dibatalkanPada !== null) ? null : tanggalSk
}

/** Number and day of the newest decree of the plan that stands; of a decree itself only its own. */
function keputusanTerbit(terbit: readonly Naskah[], rencana: RencanaMutasi, jenis: string): readonly (readonly [NamaIsian, string])[] {
  const semua = skTerbitOf({ rencana, naskah: terbit })
  const naskah = semua.find(({ id }) => !isSk(jenis) || id === jenis)?.naskah
  return naskah ? [['nomor_sk', naskah.nomor] as const, ['tgl_sk', naskah.tanggal] as const] : []
}

/** The papers of one kind that were issued for a plan and stand, the newest last. */
const terbitOf = (naskah: readonly Naskah[], jenis: string): readonly Naskah[] =>
  naskah.filter((n) => n.jenis === jenis && n.dibatalkanPada === null).toSorted((a, b) => a.dibuatPada.localeCompare(b.dibuatPada))

/** The saved fields in force on a day, by key; the latest where two overlap. */
export const ketentuanNaskah = (read: Reader, today: Tanggal): ReadonlyMap<string, Ketentuan> =>
  new Map(
    read
      .list('ketentuan')
      .filter((k) => k.kunci.startsWith('naskah.') && isBerlakuPada(k, today))
      .toSorted((a, b) => a.berlakuMulai.localeCompare(b.berlakuMulai))
      .map((k) => [k.kunci, k])
  )

/** `Pemerintah Kota Sawahlunto` names the city; nothing else is guessed. */
function kotaOf(read: Reader): string {
  const root = read.list('unor').find((u) => u.jenis === 'PEMERINTAH')
  return /\bKota\s+([^(,]+)/.exec(root?.nama ?? '')?.[1]?.trim() ?? ''
}
