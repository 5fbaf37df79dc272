import { invalid, type Refusal } from '../kit/command'
import { ok, refuse, type Result } from '../kit/result'
import type { Jabatan, JabatanId } from '../organisasi/jabatan'
import { namaLengkap, type PegawaiId } from '../pegawai/pegawai'
import { isSingleSeat } from './proyeksi'
import {
  appended,
  diambil,
  type IsiLangkah,
  isKursiDiambil,
  jabatanDari,
  movesOf,
  pasanganOf,
  type Susunan,
  type SusunanBaru,
  without
} from './susunan'
import type { Langkah } from './rencana'
import { added } from './susunan-isi'

/** A person and the post meant for them. */
export type Penempatkan = { readonly pegawaiId: PegawaiId; readonly jabatanId: JabatanId }

/** A person to put into a post for good. */
export type Penunjukan = Penempatkan & {
  /** Keeps what the plan already says of the person. */
  readonly tambahan: boolean
  /** Own TMT, reason, the agency the person comes from, a note. */
  readonly isi?: IsiLangkah | undefined
  /** Why and when the holder leaves; with the plan and without a reason when unsaid. */
  readonly lepas?: Pick<IsiLangkah, 'alasan' | 'tmt'> | undefined
}

/** Two people who exchange their posts. */
export type Pertukaran = { readonly pegawaiId: PegawaiId; readonly denganPegawaiId: PegawaiId }

/** Puts a person into a post for good. A holder whom nothing moves yet is released; back to the own post withdraws the person's steps. */
export function place(susunan: Susunan, penunjukan: Penunjukan, newId: () => string): SusunanBaru {
  const { pegawaiId, jabatanId } = penunjukan
  const found = pasanganOf(susunan.snapshot, pegawaiId, jabatanId)
  if (!found.ok) return found
  const { pegawai, jabatan } = found.value
  const own = movesOf(susunan.langkah, pegawaiId)
  if (own.some((l) => l.jabatanId === jabatanId)) return refuse(invalid(`${namaLengkap(pegawai)} sudah direncanakan ke ${jabatan.nama}.`))
  if (jabatanDari(susunan.snapshot, pegawaiId) !== jabatanId) return appoint(susunan, { ...penunjukan, jabatan, own }, newId)
  return own.length > 0 ? home(susunan, own, jabatanId) : refuse(invalid(`${namaLengkap(pegawai)} sudah menduduki ${jabatan.nama}.`))
}

type Pengangkatan = Penunjukan & { readonly jabatan: Jabatan; readonly own: readonly Langkah[] }

/** The appointment itself, in place of what was planned of the person, with the release of whoever sits there. */
function appoint(susunan: Susunan, pengangkatan: Pengangkatan, newId: () => string): SusunanBaru {
  const { pegawaiId, jabatanId, tambahan, jabatan, own, isi, lepas = {} } = pengangkatan
  const cleared = tambahan ? susunan.langkah : own.reduce(without, susunan.langkah)
  const instansi = isi?.instansi ?? own.find((l) => l.jenis === 'ANGKAT')?.instansi
  const placed = added({ ...susunan, langkah: cleared }, { ...isi, instansi, jenis: 'ANGKAT', pegawaiId, jabatanId }, newId)
  return placed.ok ? releaseHolders({ ...susunan, langkah: placed.value }, { jabatan, lepas }, newId) : placed
}

/** Two people exchange the posts they hold. */
export function swap(susunan: Susunan, { pegawaiId, denganPegawaiId }: Pertukaran, newId: () => string): SusunanBaru {
  const posts = swappable(susunan, pegawaiId, denganPegawaiId)
  if (!posts.ok) return posts
  const [a, b] = posts.value
  const own = [...movesOf(susunan.langkah, pegawaiId), ...movesOf(susunan.langkah, denganPegawaiId)]
  const isSwapped = own.length === 2 && own.some((l) => l.jabatanId === a) && own.some((l) => l.jabatanId === b)
  if (isSwapped) return refuse(invalid('Keduanya sudah direncanakan bertukar tempat.'))
  const cleared = own.reduce(without, susunan.langkah)
  const half = appended({ ...susunan, langkah: cleared }, { jenis: 'ANGKAT', pegawaiId, jabatanId: b }, newId)
  return ok(appended({ ...susunan, langkah: half }, { jenis: 'ANGKAT', pegawaiId: denganPegawaiId, jabatanId: a }, newId))
}

/** Back to the own post: nothing more is planned of the person, if the seat is still theirs. */
function home(susunan: Susunan, own: readonly Langkah[], jabatanId: JabatanId): SusunanBaru {
  const langkah = own.reduce(without, susunan.langkah)
  return isKursiDiambil({ ...susunan, langkah }, jabatanId) ? refuse(diambil(susunan, jabatanId)) : ok(langkah)
}

function swappable({ snapshot }: Susunan, satu: PegawaiId, dua: PegawaiId): Result<readonly [JabatanId, JabatanId], Refusal> {
  const [a, b] = [jabatanDari(snapshot, satu), jabatanDari(snapshot, dua)]
  if (a === null || b === null) return refuse(invalid('Tukar tempat memerlukan dua orang yang sama-sama menduduki jabatan.'))
  return a === b ? refuse(invalid('Keduanya menduduki jabatan yang sama.')) : ok([a, b])
}

type Pelepasan = { readonly jabatan: Jabatan; readonly lepas: Pick<IsiLangkah, 'alasan' | 'tmt'> }

/** Releases the holders of a single seat whom nothing moves yet. */
function releaseHolders(susunan: Susunan, { jabatan, lepas }: Pelepasan, newId: () => string): SusunanBaru {
  const holders = isSingleSeat(susunan.snapshot, jabatan.id) ? (susunan.snapshot.byJabatan.get(jabatan.id) ?? []) : []
  return holders
    .filter((p) => p.jenis === 'DEFINITIF' && movesOf(susunan.langkah, p.pegawaiId).length === 0)
    .reduce<SusunanBaru>(
      (baru, { pegawaiId }) =>
        baru.ok ? added({ ...susunan, langkah: baru.value }, { ...lepas, jenis: 'LEPAS', pegawaiId, jabatanId: null }, newId) : baru,
      ok(susunan.langkah)
    )
}
