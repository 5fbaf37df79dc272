import type { Reader } from '../entities'
import { aturanAbkKini } from '../ketentuan/setelan'
import { type Change, type Changeset, inserted } from '../kit/changeset'
import { type Given, invalid, type Refusal } from '../kit/command'
import { ok, refuse, type Result } from '../kit/result'
import type { Tanggal } from '../kit/tanggal'
import type { UnorId } from '../organisasi/unor'
import { createPembacaProyeksi } from './pembaca-proyeksi'
import { perintahSusunan, type Tindakan } from './perintah-susunan'
import { bergeser, Pijakan, pijakanOf } from './pijakan'
import { HasilUsulan, type Rancangan, type Usulan, type UsulanId } from './rancangan'
import { type RincianUsulan, rincianUsulan, unorDisentuh } from './rincian-usulan'
import { unorTersebut } from './unor-tersebut'

/** A draft with its proposals in order. */
export type FaktaRancangan = { readonly rancangan: Rancangan; readonly usulan: readonly Usulan[] }

/** Why a proposal no longer fits: it cannot be carried out, or what it changes is no longer as it was. */
export type KonflikUsulan = { readonly jenis: 'TIDAK_COCOK' | 'BERUBAH'; readonly pesan: string }

/** A proposal worked out. One in conflict is passed over: `changes` is empty, and it tells only what it said when it was added. */
export type UsulanTerproyeksi = {
  readonly usulan: Usulan
  readonly label: string
  readonly konflik: KonflikUsulan | null
  readonly changes: Changeset
  /** JSON text of the ground it stands on: the one it was given, or the one it found. */
  readonly pijakan: string
  readonly unorIds: readonly UnorId[]
} & RincianUsulan

/** The organisation as a draft will have it. Everything that speaks of a draft reads this one projection. */
export type ProyeksiRancangan = {
  readonly rancangan: Rancangan
  readonly usulan: readonly UsulanTerproyeksi[]
  /** What the proposals that fit change, in their order. */
  readonly changes: Changeset
  /** The data after them. */
  readonly read: Reader
}

/** Works a draft out: runs its proposals one after the other on what is stored, and writes nothing. Those in `diterima` take the ground they find. */
export function replay(
  stored: Reader,
  { rancangan, usulan }: FaktaRancangan,
  diterima: ReadonlySet<UsulanId> = new Set()
): ProyeksiRancangan {
  const { read, put } = createPembacaProyeksi(stored)
  const aturan = aturanAbkKini(stored.list('ketentuan'))
  const done = usulan.map((u): UsulanTerproyeksi => {
    const tindakan = coba(read, rancangan.tmt, u)
    if (!tindakan.ok) return { ...tanpaPerubahan(read, u), konflik: { jenis: 'TIDAK_COCOK', pesan: tindakan.error.pesan } }
    const { changes, label } = tindakan.value
    const geser = diterima.has(u.id) ? [] : bergeser(Pijakan.parse(JSON.parse(u.pijakan)), changes, read)
    if (geser.length > 0) return { ...tanpaPerubahan(read, u), konflik: { jenis: 'BERUBAH', pesan: geser.join(' ') } }
    put(changes)
    const pijakan = diterima.has(u.id) ? JSON.stringify(pijakanOf(changes)) : u.pijakan
    const kata = { ...rincianUsulan(changes, read, aturan), unorIds: unorDisentuh(changes, read) }
    return { usulan: u, label, konflik: null, changes, pijakan, ...kata }
  })
  return { rancangan, usulan: done, changes: done.flatMap(({ changes }) => changes), read }
}

/** A draft as it stands: what is applied is in the data already, and is only told. */
export const proyeksiRancangan = (stored: Reader, fakta: FaktaRancangan): ProyeksiRancangan =>
  fakta.rancangan.status === 'DITERAPKAN'
    ? { rancangan: fakta.rancangan, usulan: fakta.usulan.map((u) => terterapkan(stored, u)), changes: [], read: stored }
    : replay(stored, fakta)

const tanpaPerubahan = (read: Reader, usulan: Usulan): UsulanTerproyeksi => ({
  usulan,
  label: usulan.label,
  konflik: null,
  changes: [],
  pijakan: usulan.pijakan,
  rincian: [],
  rincianLebih: 0,
  unorIds: unorTersebut(JSON.parse(usulan.masukan), read)
})

const terterapkan = (read: Reader, usulan: Usulan): UsulanTerproyeksi => ({
  ...tanpaPerubahan(read, usulan),
  ...(usulan.hasil === null ? {} : HasilUsulan.parse(JSON.parse(usulan.hasil)))
})

/** Tries a proposal on data as of the TMT. Its new rows get the same ids each time it is run, and exist from the TMT on. */
export function coba(
  read: Reader,
  tmt: Tanggal,
  { id, perintah, masukan, dibuatPada }: Pick<Usulan, 'id' | 'perintah' | 'masukan' | 'dibuatPada'>
): Result<Tindakan, Refusal> {
  const command = perintahSusunan.find((p) => p.name === perintah)
  if (!command) return refuse(invalid('Perubahan ini tidak dapat diusulkan dalam rancangan.'))
  const done = command.attempt(read, JSON.parse(masukan), givenOf(id, tmt, dibuatPada))
  if (!done.ok) return done
  const { changes, label } = done.value
  return changes.length === 0 ? refuse(invalid('Tidak ada yang berubah.')) : ok({ label, changes: changes.map((c) => sejak(tmt, c)) })
}

function givenOf(id: UsulanId, today: Tanggal, now: string): Given {
  let last = 0
  return { today, now, newId: () => `${id}-${(last += 1)}` }
}

function sejak(tmt: Tanggal, change: Change): Change {
  if (change.before !== null || change.after === null) return change
  if (change.entity === 'unor') return inserted('unor', { ...change.after, aktifDari: tmt })
  return change.entity === 'jabatan' ? inserted('jabatan', { ...change.after, aktifDari: tmt }) : change
}
