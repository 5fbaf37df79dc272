import { cleanText } from '../../impor/nilai/teks'
import type { Jabatan, JabatanId } from '../../organisasi/jabatan'
import type { Abk, Tugas } from '../abk'
import type { AturanAbk } from '../aturan-abk'
import { bebanOf, denganBeban } from '../hitung-abk'
import type { InformasiJabatan } from '../informasi-jabatan'
import { blokTugas } from '../isian-tugas'
import { bebanChange, wajar } from '../tulis-abk'
import type { AbkTerbaca } from './abk-terbaca'
import { type JabatanCocok, createPencocok, type SusunanKini } from './cocok-jabatan'
import { satukanTugas } from './satukan-tugas'

/** What an ABK of a file is to the data. GANDA: the files hold another one for the same post. */
export const STATUS_ABK = ['BARU', 'BERUBAH', 'SAMA', 'AMBIGU', 'TAK_DIKENAL', 'GANDA'] as const
export type StatusAbk = (typeof STATUS_ABK)[number]

/** The data an import of ABK is held against. */
export type DataAbk = SusunanKini & {
  readonly abk: readonly Abk[]
  readonly informasi: readonly InformasiJabatan[]
  readonly aturan: AturanAbk
}

/** What the officer chose for one ABK: the post it is for, and whether it is taken. */
export type PutusanAbk = { readonly jabatanId: JabatanId | null; readonly isDiambil: boolean | null }

/** One ABK of a file with what it would do. */
export type ButirRencana = {
  readonly terbaca: AbkTerbaca
  readonly status: StatusAbk
  readonly jabatan: Jabatan | null
  /** Posts it may be meant for, while that is not certain. */
  readonly calon: readonly JabatanId[]
  readonly tugasKini: number
  /** The tasks afterwards; null when they stay. */
  readonly tugas: readonly Tugas[] | null
  /** The ikhtisar afterwards; null when it stays. */
  readonly ikhtisar: string | null
  readonly bebanNanti: number
  readonly kebutuhanNanti: number | null
  /** Why it cannot be taken. */
  readonly halangan: string | null
  readonly isDiambil: boolean
}

/** What files would do as decided so far. */
export type RencanaAbk = (putusan: ReadonlyMap<string, PutusanAbk>) => readonly ButirRencana[]

/**
 * Holds the ABK of files against the data, a step for each so many. Each is worked out once for each post it is tried on, so
 * that a decision costs next to nothing.
 */
export function* rencanaSteps(
  terbaca: readonly AbkTerbaca[],
  data: DataAbk
): Generator<{ readonly selesai: number; readonly total: number }, RencanaAbk> {
  const [cocokOf, butirOn] = [createPencocok(data), createButir(data)]
  const temuan: Temuan[] = []
  for (const [at, t] of terbaca.entries()) {
    const cocok = cocokOf(t.rujukan)
    temuan.push({ terbaca: t, cocok })
    butirOn(t, cocok.id)
    if (at % SEKALI === SEKALI - 1) yield { selesai: at + 1, total: terbaca.length }
  }
  return (putusan) => {
    const semua = temuan.map(({ terbaca: t, cocok }): Usulan => {
      const { jabatanId = null, isDiambil = null } = putusan.get(t.id) ?? {}
      return { butir: butirOn(t, jabatanId ?? cocok.id) ?? tanpaTujuan(t, cocok.calon), pilihan: isDiambil }
    })
    const sejabatan = Map.groupBy(semua, ({ butir }) => butir.jabatan?.id)
    return semua.map((u) => decided(u, u.butir.jabatan ? (sejabatan.get(u.butir.jabatan.id) ?? []) : [u]))
  }
}

const SEKALI = 50

/** An ABK of a file, and the post it speaks of. */
type Temuan = { readonly terbaca: AbkTerbaca; readonly cocok: JabatanCocok }

/** The same with what it would do there, and what the officer said of it. */
type Usulan = { readonly butir: ButirRencana; readonly pilihan: boolean | null }

/** Works out what an ABK would do to a post, once; null without a post. */
function createButir(data: DataAbk): (terbaca: AbkTerbaca, id: JabatanId | null) => ButirRencana | null {
  const kiniOf = createKini(data)
  const known = new Map<string, ButirRencana>()
  return (terbaca, id) => {
    const kini = kiniOf(id)
    if (kini === null) return null
    const kunci = `${kini.jabatan.id} ${terbaca.id}`
    const butir = known.get(kunci) ?? butirOf(terbaca, kini, data.aturan)
    known.set(kunci, butir)
    return butir
  }
}

/** A post as the data have it. */
type Kini = { readonly jabatan: Jabatan; readonly abk: Abk | null; readonly ikhtisar: string }

function createKini({ jabatan, abk, informasi }: DataAbk): (id: JabatanId | null) => Kini | null {
  const posts = new Map(jabatan.map((j) => [j.id, j]))
  const tugas = new Map(abk.map((a) => [a.id, a]))
  const ikhtisar = new Map(informasi.map((i) => [i.id, i.ikhtisar]))
  return (id) => {
    const j = id === null ? undefined : posts.get(id)
    return j ? { jabatan: j, abk: tugas.get(j.id) ?? null, ikhtisar: ikhtisar.get(j.id) ?? '' } : null
  }
}

const tanpaTujuan = (terbaca: AbkTerbaca, calon: readonly JabatanId[]): ButirRencana => ({
  terbaca,
  status: calon.length > 0 ? 'AMBIGU' : 'TAK_DIKENAL',
  jabatan: null,
  calon,
  tugasKini: 0,
  tugas: null,
  ikhtisar: null,
  bebanNanti: 0,
  kebutuhanNanti: null,
  halangan: null,
  isDiambil: false
})

function butirOf(terbaca: AbkTerbaca, { jabatan, abk, ikhtisar }: Kini, aturan: AturanAbk): ButirRencana {
  const lama = abk?.tugas ?? []
  const tugas = satukanTugas(lama, terbaca.tugas, aturan)
  const isTetap = tugas.length === lama.length && tugas.every((t, n) => t === lama[n])
  const ikhtisarBaru = cleanText(terbaca.ikhtisar ?? ikhtisar) === cleanText(ikhtisar) ? null : terbaca.ikhtisar
  const bebanNanti = bebanOf(tugas, aturan)
  return {
    terbaca,
    status: statusOf(abk, isTetap && ikhtisarBaru === null),
    jabatan,
    calon: [],
    tugasKini: lama.length,
    tugas: isTetap ? null : tugas,
    ikhtisar: ikhtisarBaru,
    bebanNanti,
    kebutuhanNanti: denganBeban(jabatan, bebanNanti, aturan).kebutuhan,
    halangan: isTetap && lama.length > 0 ? null : halanganOf(jabatan, tugas, aturan),
    isDiambil: false
  }
}

function statusOf(abk: Abk | null, isSama: boolean): StatusAbk {
  if (abk === null) return 'BARU'
  return isSama ? 'SAMA' : 'BERUBAH'
}

function halanganOf(jabatan: Jabatan, tugas: readonly Tugas[], aturan: AturanAbk): string | null {
  if (tugas.length === 0) return 'Tidak ada baris yang dapat diambil.'
  const blok = blokTugas(tugas)
  if (blok !== null) return blok
  const hasil = wajar(bebanChange(jabatan, tugas, aturan), aturan)
  return hasil.ok ? null : hasil.error.pesan
}

/**
 * What the officer did not decide is taken, unless that might bring something false: rows of it were refused, it comes to no
 * load at all, or the files hold another ABK for the same post.
 */
function decided({ butir, pilihan }: Usulan, sejabatan: readonly Usulan[]): ButirRencana {
  const utama = sejabatan.find((u) => u.pilihan === true) ?? (isSeisi(sejabatan) ? sejabatan[0] : undefined)
  if (utama?.butir !== butir) return butir.status === 'SAMA' ? butir : { ...butir, status: 'GANDA', isDiambil: false }
  return { ...butir, isDiambil: isDapatDiambil(butir) && (pilihan ?? (butir.terbaca.ditolak === 0 && butir.bebanNanti > 0)) }
}

/** True when all of them bring the same. */
const isSeisi = ([pertama, ...lain]: readonly Usulan[]): boolean => lain.every((u) => pertama && isiOf(u) === isiOf(pertama))

const isiOf = ({ butir: { tugas, ikhtisar, terbaca } }: Usulan): string => JSON.stringify([tugas, ikhtisar, terbaca.ditolak])

/** True when an ABK has somewhere to go and something to bring. */
export const isDapatDiambil = ({ jabatan, tugas, ikhtisar, halangan }: ButirRencana): boolean =>
  jabatan !== null && (tugas !== null || ikhtisar !== null) && halangan === null
