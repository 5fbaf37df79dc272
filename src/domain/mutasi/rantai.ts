import { isStruktural, type JabatanId } from '../organisasi/jabatan'
import { BUP_BAKU, type SetelanBup } from '../pegawai/bup'
import type { PegawaiId } from '../pegawai/pegawai'
import { type LowonganPensiun, lowonganPensiun, pensiunOleh } from './lowongan-pensiun'
import { definitif, isSingleSeat, type Proyeksi, tmtLangkah } from './proyeksi'
import type { Langkah } from './rencana'
import type { SikapJabatan } from './sikap-jabatan'

/** Why the post filled first is free to be filled. */
export type AwalRantai =
  | { readonly jenis: 'LOWONG' }
  | { readonly jenis: 'LEPAS'; readonly langkah: Langkah }
  | ({ readonly jenis: 'PENSIUN' } & LowonganPensiun)
  /** The post has several seats. */
  | { readonly jenis: 'FORMASI' }
  | { readonly jenis: 'LINGKARAN' }
  /** Somebody else stays there, or is planned for it as well. */
  | { readonly jenis: 'BEREBUT' }

/** How a chain ends: what becomes of the post vacated last, or why there is none. */
export type UjungRantai =
  | { readonly jenis: 'KOSONG'; readonly jabatanId: JabatanId }
  /** Left empty on purpose, or to be filled from outside, as the plan says. */
  | { readonly jenis: 'DIBIARKAN_KOSONG' | 'DARI_LUAR'; readonly jabatanId: JabatanId; readonly alasan: string }
  | { readonly jenis: 'PLT'; readonly jabatanId: JabatanId; readonly pegawaiId: PegawaiId }
  | { readonly jenis: 'SIKLUS' }
  | { readonly jenis: 'NON_STRUKTURAL'; readonly jabatanId: JabatanId }
  | { readonly jenis: 'TANPA_JABATAN' }
  | { readonly jenis: 'INSTANSI_LAIN'; readonly instansi: string }

/** Rantai (vacancy chain, "gerbong"): appointments from the post filled first to the open end; each fills what the one before it left. */
export type Rantai = {
  /** From 1, in the order in which the plan came to them; those that only retirement opens come last. */
  readonly nomor: number
  /** V0: the post filled first; of a loop the one its first step leads to. */
  readonly jabatanId: JabatanId | null
  readonly awal: AwalRantai
  readonly langkah: readonly Langkah[]
  /** The holder released from the post filled first, if the plan releases one. */
  readonly lepas: Langkah | null
  readonly ujung: UjungRantai
  /** How many people are appointed. */
  readonly panjang: number
  /** How many people it concerns: appointed, released or retired. */
  readonly terdampak: number
  /** Every step has the same TMT: without that a loop cannot be carried out. */
  readonly isSatuTmt: boolean
}

/** What chains are read with beside the projection: what the plan says of empty posts, and how far it looks ahead. */
export type LatarRantai = { readonly sikap: readonly SikapJabatan[]; readonly horizonBulan: number; readonly setelan: SetelanBup }

const LATAR_BAKU: LatarRantai = { sikap: [], horizonBulan: 0, setelan: BUP_BAKU }

type Penerus = ReadonlyMap<Langkah, Langkah>
type RantaiMentah = Pick<Rantai, 'langkah' | 'lepas'> & { readonly isLingkaran: boolean }

/** The chains of a plan. Every ANGKAT that fits the data lies in exactly one. */
export function rantaiOf(proyeksi: Proyeksi, latar: LatarRantai = LATAR_BAKU): readonly Rantai[] {
  const angkat = proyeksi.berlaku.filter((l) => l.jenis === 'ANGKAT')
  const lepas = proyeksi.berlaku.filter((l) => l.jenis === 'LEPAS')
  const penerus = successors(angkat)
  const continued = new Set(penerus.values())
  const open = angkat.filter((l) => !continued.has(l)).map((l) => follow(l, penerus))
  const inOpen = new Set(open.flat())
  const closed = cycles(
    angkat.filter((l) => !inOpen.has(l)),
    penerus
  )
  const mentah: readonly RantaiMentah[] = [
    ...open.map((langkah) => ({ langkah, lepas: releasedFrom(lepas, langkah), isLingkaran: false })),
    ...closed.map((langkah) => ({ langkah, lepas: null, isLingkaran: true })),
    ...lepas.filter((l) => !angkat.some((a) => a.jabatanId === l.dariJabatanId)).map((l) => ({ langkah: [], lepas: l, isLingkaran: false }))
  ]
  const disusun = mentah.toSorted((a, b) => firstUrut(a) - firstUrut(b)).map((m) => chain(proyeksi, m, latar))
  return [...disusun, ...lowonganPensiun(proyeksi, latar).map((l) => opened(proyeksi, l, latar))].map((r, i) => ({ ...r, nomor: i + 1 }))
}

/** For each step, the step that fills the post it leaves; each step follows at most one other. */
function successors(angkat: readonly Langkah[]): Penerus {
  const penerus = new Map<Langkah, Langkah>()
  const taken = new Set<Langkah>()
  for (const step of angkat) {
    const next = angkat.find((l) => l !== step && !taken.has(l) && step.dariJabatanId !== null && l.jabatanId === step.dariJabatanId)
    if (!next) continue
    penerus.set(step, next)
    taken.add(next)
  }
  return penerus
}

/** The steps from one on, until none follows or the first comes round again. */
function follow(first: Langkah, penerus: Penerus): readonly Langkah[] {
  const steps = [first]
  for (let next = penerus.get(first); next && next !== first; next = penerus.get(next)) steps.push(next)
  return steps
}

function cycles(angkat: readonly Langkah[], penerus: Penerus): readonly (readonly Langkah[])[] {
  const seen = new Set<Langkah>()
  return angkat.flatMap((first) => {
    if (seen.has(first)) return []
    const steps = follow(first, penerus)
    steps.forEach((l) => seen.add(l))
    return [steps]
  })
}

const releasedFrom = (lepas: readonly Langkah[], steps: readonly Langkah[]): Langkah | null =>
  lepas.find((l) => l.dariJabatanId !== null && l.dariJabatanId === steps[0]?.jabatanId) ?? null

const firstUrut = ({ langkah, lepas }: RantaiMentah): number => Math.min(...langkah.map((l) => l.urut), lepas?.urut ?? Infinity)

type RantaiTanpaNomor = Omit<Rantai, 'nomor'>

function chain(proyeksi: Proyeksi, mentah: RantaiMentah, latar: LatarRantai): RantaiTanpaNomor {
  const { langkah, lepas, isLingkaran } = mentah
  const awal = isLingkaran ? ({ jenis: 'LINGKARAN' } as const) : awalOf(proyeksi, mentah, latar)
  return {
    jabatanId: awalJabatan(mentah),
    awal,
    langkah,
    lepas,
    ujung: isLingkaran ? { jenis: 'SIKLUS' } : endOf(proyeksi, langkah.at(-1) ?? lepas, latar),
    panjang: langkah.length,
    terdampak: new Set([...langkah, ...(lepas ? [lepas] : [])].map((l) => l.pegawaiId)).size,
    isSatuTmt: new Set(langkah.map((l) => tmtLangkah(l, proyeksi.rencana))).size < 2
  }
}

/** The chain that a retirement opens by itself: nobody is planned for the post yet. */
const opened = (proyeksi: Proyeksi, lowongan: LowonganPensiun, latar: LatarRantai): RantaiTanpaNomor => ({
  jabatanId: lowongan.jabatanId,
  awal: { jenis: 'PENSIUN', ...lowongan },
  langkah: [],
  lepas: null,
  ujung: emptyEnd(proyeksi, lowongan.jabatanId, latar),
  panjang: 0,
  terdampak: 1,
  isSatuTmt: true
})

function awalOf(proyeksi: Proyeksi, mentah: RantaiMentah, { setelan }: LatarRantai): AwalRantai {
  const jabatanId = awalJabatan(mentah)
  if (jabatanId === null) return { jenis: 'LOWONG' }
  const pensiun = pensiunOleh(proyeksi, jabatanId, setelan)
  if (pensiun) return { jenis: 'PENSIUN', ...pensiun }
  if (mentah.lepas) return { jenis: 'LEPAS', langkah: mentah.lepas }
  if (!isSingleSeat(proyeksi.snapshot, jabatanId)) return { jenis: 'FORMASI' }
  return definitif(proyeksi.snapshot.byJabatan.get(jabatanId) ?? []) ? { jenis: 'BEREBUT' } : { jenis: 'LOWONG' }
}

/** V0 of a chain: where its first step leads to, or what a release alone leaves. */
const awalJabatan = ({ langkah, lepas }: Pick<Rantai, 'langkah' | 'lepas'>): JabatanId | null =>
  langkah[0]?.jabatanId ?? lepas?.dariJabatanId ?? null

function endOf(proyeksi: Proyeksi, step: Langkah | null, latar: LatarRantai): UjungRantai {
  const jabatan = step?.dariJabatanId ? proyeksi.snapshot.jabatan.get(step.dariJabatanId) : undefined
  if (!jabatan) return step?.instansi ? { jenis: 'INSTANSI_LAIN', instansi: step.instansi } : { jenis: 'TANPA_JABATAN' }
  return isStruktural(jabatan) ? emptyEnd(proyeksi, jabatan.id, latar) : { jenis: 'NON_STRUKTURAL', jabatanId: jabatan.id }
}

/** What becomes of a post that nobody takes for good. */
function emptyEnd({ pemegang }: Proyeksi, jabatanId: JabatanId, { sikap }: LatarRantai): UjungRantai {
  const plt = pemegang(jabatanId).find((p) => p.jenis === 'PLT')
  if (plt) return { jenis: 'PLT', jabatanId, pegawaiId: plt.pegawaiId }
  const kata = sikap.find((s) => s.jabatanId === jabatanId)
  if (!kata) return { jenis: 'KOSONG', jabatanId }
  return { jenis: kata.jenis === 'DARI_LUAR' ? 'DARI_LUAR' : 'DIBIARKAN_KOSONG', jabatanId, alasan: kata.alasan }
}
