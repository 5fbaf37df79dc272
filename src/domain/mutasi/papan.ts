import { bupBerlaku } from '../ketentuan/setelan'
import type { Tanggal } from '../kit/tanggal'
import { HASIL, type JenisHasil } from '../kit/rule'
import { ESELON, isStruktural, type Jabatan, type JabatanId } from '../organisasi/jabatan'
import { bezettingOf, isKosong } from '../organisasi/kartu'
import { kosongSejak } from '../organisasi/lowong'
import { perangkatDaerahOf, type Unor } from '../organisasi/unor'
import { type SetelanBup } from '../pegawai/bup'
import type { PegawaiId } from '../pegawai/pegawai'
import { type BahanPeriksa, type HasilPeriksa, type TemuanLangkah } from './periksa'
import { type LowonganPensiun, lowonganPensiun } from './lowongan-pensiun'
import { isMoving, type Proyeksi } from './proyeksi'
import type { Langkah } from './rencana'
import type { SikapJabatan } from './sikap-jabatan'

/** Why a post is on the board. */
export type SebabPapan =
  /** Nobody held it before the plan; `sejak` null = as far as the data go back. */
  | { readonly jenis: 'LAMA_KOSONG'; readonly sejak: Tanggal | null }
  /** The plan takes its holder away. */
  | { readonly jenis: 'DITINGGALKAN'; readonly langkah: Langkah }
  /** Its holder retires within the horizon of the plan. */
  | { readonly jenis: 'PENSIUN'; readonly pegawaiId: PegawaiId; readonly pada: Tanggal }
  /** A post with several seats that the plan appoints to. */
  | { readonly jenis: 'TAMBAH' }

/** Kartu papan: one post on the board. */
export type KartuPapan = {
  readonly jabatan: Jabatan
  readonly unor: Unor | null
  readonly perangkatDaerah: Unor | null
  readonly sebab: SebabPapan
  /** Who is appointed by the plan; several contest a single seat. */
  readonly diisi: readonly Langkah[]
  /** Who acts for it after the plan: Plt or Plh. */
  readonly sementara: readonly PegawaiId[]
  readonly sikap: SikapJabatan | null
  readonly temuan: readonly TemuanLangkah[]
  readonly terberat: JenisHasil
}

/** Papan: what a plan has to fill, what it fills, and who waits. All of it is read off the projection. */
export type Papan = {
  /** Posts without a holder after the plan, and those about to be. */
  readonly kosong: readonly KartuPapan[]
  /** Posts the plan appoints somebody to. */
  readonly terisi: readonly KartuPapan[]
  readonly tunggu: readonly PegawaiId[]
}

/** What the board is made of. */
export type BahanPapan = {
  readonly proyeksi: Proyeksi
  readonly bahan: Pick<BahanPeriksa, 'berkas' | 'setelanOf'>
  readonly perLangkah: HasilPeriksa['perLangkah']
}

/** The board of a plan, highest posts first. */
export function papanOf({ proyeksi, bahan, perLangkah }: BahanPapan): Papan {
  const setelan: SetelanBup = bupBerlaku(bahan.setelanOf)
  const pensiun = lowonganPensiun(proyeksi, { horizonBulan: bahan.berkas.rencana.horizonBulan, setelan })
  const context = {
    proyeksi,
    bahan,
    perLangkah,
    perJabatan: Map.groupBy(proyeksi.berlaku, (l) => l.jabatanId),
    pensiun: new Map(pensiun.map((p) => [p.jabatanId, p]))
  }
  const terisi = new Set(proyeksi.berlaku.flatMap((l) => (l.jenis === 'ANGKAT' && l.jabatanId ? [l.jabatanId] : [])))
  const posts = [...proyeksi.snapshot.jabatan.values()]
  const kosong = posts.flatMap((jabatan) => {
    const sebab = terisi.has(jabatan.id) || !isStruktural(jabatan) ? null : sebabKosong(context, jabatan)
    return sebab ? [kartuOf(context, jabatan, sebab)] : []
  })
  const diisi = posts.filter((j) => terisi.has(j.id)).map((j) => kartuOf(context, j, sebabSemula(context, j)))
  return { kosong: kosong.toSorted(byEselon), terisi: diisi.toSorted(byEselon), tunggu: proyeksi.belumDitempatkan }
}

type Context = BahanPapan & {
  readonly perJabatan: ReadonlyMap<JabatanId | null, readonly Langkah[]>
  readonly pensiun: ReadonlyMap<JabatanId, LowonganPensiun>
}

function kartuOf({ proyeksi, bahan, perLangkah, perJabatan }: Context, jabatan: Jabatan, sebab: SebabPapan): KartuPapan {
  const { unor } = proyeksi.snapshot
  const langkah = perJabatan.get(jabatan.id) ?? []
  // what is said of a release is said of the post it empties; what is said of an appointment, of the post it fills
  const lepas = sebab.jenis === 'DITINGGALKAN' && sebab.langkah.jenis === 'LEPAS' ? [sebab.langkah] : []
  const temuan = [...langkah, ...lepas].flatMap((l) => perLangkah.get(l.id) ?? [])
  return {
    jabatan,
    unor: unor.get(jabatan.unorId) ?? null,
    perangkatDaerah: perangkatDaerahOf(unor, jabatan.unorId),
    sebab,
    diisi: langkah.filter((l) => l.jenis === 'ANGKAT'),
    sementara: proyeksi.pemegang(jabatan.id).flatMap((p) => (p.jenis === 'PLT' || p.jenis === 'PLH' ? [p.pegawaiId] : [])),
    sikap: bahan.berkas.sikap.find((s) => s.jabatanId === jabatan.id) ?? null,
    temuan,
    terberat: terberatDari(temuan)
  }
}

/** Why a post nobody is appointed to is vacant after the plan or will be; null when it is neither. */
function sebabKosong(context: Context, jabatan: Jabatan): SebabPapan | null {
  if (isKosong(context.proyeksi.pemegang(jabatan.id))) return sebabSemula(context, jabatan)
  const pensiun = context.pensiun.get(jabatan.id)
  return pensiun ? { jenis: 'PENSIUN', pegawaiId: pensiun.pegawaiId, pada: pensiun.tmt } : null
}

/** How the post came to be free for the plan. */
function sebabSemula({ proyeksi, bahan }: Context, { id, kebutuhan }: Jabatan): SebabPapan {
  const semula = proyeksi.snapshot.byJabatan.get(id) ?? []
  const pergi = proyeksi.berlaku.find((l) => isMoving(l) && l.dariJabatanId === id && l.jabatanId !== id)
  if (pergi) return { jenis: 'DITINGGALKAN', langkah: pergi }
  if (bezettingOf(semula) > 0 && kebutuhan > 1) return { jenis: 'TAMBAH' }
  const riwayat = bahan.berkas.arsip.penempatanDi(id)
  return { jenis: 'LAMA_KOSONG', sejak: kosongSejak(riwayat, proyeksi.snapshot.tanggal) }
}

/** The gravest of findings of several steps. */
const terberatDari = (temuan: readonly TemuanLangkah[]): JenisHasil =>
  HASIL.find((hasil) => temuan.some((t) => t.hasil === hasil && t.dikesampingkan === null)) ?? 'LULUS'

const byEselon = (a: KartuPapan, b: KartuPapan): number => rankOf(a.jabatan) - rankOf(b.jabatan) || a.jabatan.urut - b.jabatan.urut

const rankOf = ({ eselon }: Jabatan): number => (eselon === null ? ESELON.length : ESELON.indexOf(eselon))
