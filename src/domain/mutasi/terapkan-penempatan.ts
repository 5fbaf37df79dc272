import { invalid, type Refusal } from '../kit/command'
import { ok, refuse, type Result } from '../kit/result'
import { sentence } from '../kit/rule'
import { addDays, type Tanggal, tanggalPanjang } from '../kit/tanggal'
import { isStruktural, type Jabatan } from '../organisasi/jabatan'
import type { PegawaiId } from '../pegawai/pegawai'
import { isBerlaku, isBeririsan, type Penempatan } from '../pegawai/penempatan'
import { AWALAN_TERAPAN, penempatanTerapan } from './pijakan-rencana'
import { isBerhenti, isMoving } from './proyeksi'
import type { Langkah } from './rencana'
import { SEBUTAN_LANGKAH } from './sebutan-langkah'
import { isTugasDitinggal, type Tempat } from './tugas-tambahan'

/** What carrying out steps reads: every placement, and what posts and people are. The window knows it as well as the core. */
export type DasarTerapan = Tempat & {
  readonly penempatan: readonly Penempatan[]
  /** The name of a person, for messages. */
  readonly namaOf: (id: PegawaiId) => string
}

/** A step with the day it takes effect on. */
export type LangkahBertanggal = Langkah & { readonly mulai: Tanggal }

/** A placement that carrying out steps writes (`sebelum` null) or ends. */
export type PenempatanBerubah = { readonly sebelum: Penempatan | null; readonly sesudah: Penempatan }

type Buku = Map<Penempatan['id'], Penempatan>

/** What carrying out some steps writes and ends of placements, or why it cannot be. The order of the steps does not matter: swaps and loops fit. */
export function penempatanTerapkan(
  dasar: DasarTerapan,
  langkah: readonly LangkahBertanggal[],
  nomorSk: string
): Result<readonly PenempatanBerubah[], Refusal> {
  const awal = rowsAbout(dasar.penempatan, langkah)
  const rows = [...awal.values()]
  const salah = firstOf(langkah, (l) => twice(dasar, langkah, l) ?? misfit(dasar, rows, l))
  if (salah) return refuse(salah)
  const buku: Buku = new Map(awal)
  for (const l of langkah) if (isMoving(l)) leave(dasar, buku, l)
  for (const l of langkah) if (l.jenis === 'PLT') relieve(buku, l)
  for (const l of langkah) write(buku, l, nomorSk)
  clipActing(buku, langkah)
  const berebut = firstOf(langkah, (l) => contested(dasar, [...buku.values()], l))
  return berebut ? refuse(berebut) : ok(changesOf(awal, buku))
}

/** The placements of the people and posts the steps are about. */
function rowsAbout(semua: readonly Penempatan[], langkah: readonly Langkah[]): Buku {
  const orang = new Set(langkah.map((l) => l.pegawaiId))
  const kursi = new Set(langkah.map((l) => l.jabatanId))
  return new Map(semua.filter((p) => orang.has(p.pegawaiId) || kursi.has(p.jabatanId)).map((p) => [p.id, p]))
}

/** Nobody takes two posts for good at once. */
const twice = ({ namaOf }: DasarTerapan, langkah: readonly Langkah[], l: Langkah): Refusal | null =>
  isMoving(l) && langkah.some((lain) => lain !== l && lain.pegawaiId === l.pegawaiId && isMoving(lain))
    ? invalid(`${namaOf(l.pegawaiId)} mempunyai dua langkah; terapkan salah satu saja.`)
    : null

/** Why a step does not fit what is known of its person and post. */
const misfit = (dasar: DasarTerapan, rows: readonly Penempatan[], l: LangkahBertanggal): Refusal | null =>
  targetless(dasar, l) ??
  outlived(dasar, l) ??
  overtaken(
    dasar,
    rows.filter((p) => p.pegawaiId === l.pegawaiId),
    l
  )

function targetless({ jabatanOf, namaOf }: DasarTerapan, { jabatanId, pegawaiId, mulai }: LangkahBertanggal): Refusal | null {
  if (jabatanId === null) return null
  const jabatan = jabatanOf(jabatanId)
  if (!jabatan) return invalid(sentence(`Jabatan tujuan ${namaOf(pegawaiId)} tidak ada lagi.`))
  const { nama, aktifSampai } = jabatan
  return aktifSampai !== null && aktifSampai <= mulai ? invalid(`${nama} sudah dihapus sejak ${tanggalPanjang(aktifSampai)}.`) : null
}

/** A Plt or Plh would be over before it begins. */
const outlived = ({ namaOf }: DasarTerapan, { jenis, sampai, mulai, pegawaiId }: LangkahBertanggal): Refusal | null =>
  sampai !== null && sampai < mulai
    ? invalid(`Masa ${SEBUTAN_LANGKAH[jenis]} ${namaOf(pegawaiId)} sudah berakhir ${tanggalPanjang(sampai)}, sebelum mulai berlaku.`)
    : null

/** The person holds another post by now, or holds it from that very day on. */
function overtaken(dasar: DasarTerapan, milik: readonly Penempatan[], l: LangkahBertanggal): Refusal | null {
  const nama = dasar.namaOf(l.pegawaiId)
  const kini = milik.find((p) => p.jenis === 'DEFINITIF' && isBerlaku(p, l.mulai))
  if ((kini?.jabatanId ?? null) !== l.dariJabatanId) return invalid(`Jabatan ${nama} sudah berubah sejak langkah ini dibuat.`)
  const terlambat = milik.filter((p) => isLeft(dasar, p, l)).find(({ tmtMulai }) => tmtMulai !== null && tmtMulai >= l.mulai)
  return terlambat?.tmtMulai
    ? invalid(`TMT ${nama} harus sesudah TMT jabatan yang sekarang (${tanggalPanjang(terlambat.tmtMulai)}).`)
    : null
}

/** The step takes its person out of this placement: the definitive one with the extra duties of its unit, or all of them when the service ends. */
const isLeft = (dasar: DasarTerapan, p: Penempatan, l: LangkahBertanggal): boolean =>
  isMoving(l) &&
  p.pegawaiId === l.pegawaiId &&
  (p.jenis === 'DEFINITIF' || isBerhenti(l.alasan) || isTugasDitinggal(dasar, p, l)) &&
  (p.tmtSelesai === null || p.tmtSelesai > l.mulai)

function leave(dasar: DasarTerapan, buku: Buku, l: LangkahBertanggal): void {
  for (const p of buku.values()) if (isLeft(dasar, p, l)) buku.set(p.id, { ...p, tmtSelesai: l.mulai })
}

/** A new Plt takes over from the one before. */
function relieve(buku: Buku, { jabatanId, mulai }: LangkahBertanggal): void {
  for (const p of buku.values())
    if (p.jabatanId === jabatanId && p.jenis === 'PLT' && isBerlaku(p, mulai) && (p.tmtMulai ?? '') < mulai)
      buku.set(p.id, { ...p, tmtSelesai: mulai })
}

function write(buku: Buku, l: LangkahBertanggal, nomorSk: string): void {
  const { jabatanId, pegawaiId, jenis, mulai, sampai } = l
  if (jabatanId === null) return
  const id = penempatanTerapan(l)
  const sebagai = jenis === 'PLT' || jenis === 'PLH' ? jenis : 'DEFINITIF'
  buku.set(id, { id, pegawaiId, jabatanId, jenis: sebagai, tmtMulai: mulai, tmtSelesai: sampai && addDays(sampai, 1), nomorSk })
}

/** Whoever acts in a post does so until somebody takes it for good; what was so before these steps stays as it is. */
function clipActing(buku: Buku, langkah: readonly LangkahBertanggal[]): void {
  const baru = new Set(langkah.map(penempatanTerapan))
  const rows = [...buku.values()]
  const tetap = rows.filter((p) => p.jenis === 'DEFINITIF')
  for (const p of rows.filter(isActing)) {
    const diisi = tetap
      .filter((d) => d.jabatanId === p.jabatanId && (baru.has(d.id) || baru.has(p.id)))
      .flatMap(({ tmtMulai }) => (tmtMulai !== null && tmtMulai > (p.tmtMulai ?? '') ? [tmtMulai] : []))
      .toSorted()[0]
    if (diisi !== undefined && (p.tmtSelesai === null || p.tmtSelesai > diisi)) buku.set(p.id, { ...p, tmtSelesai: diisi })
  }
}

/** Why a step cannot have its seat: a structural post has one holder, and a Plt only while there is none. */
function contested({ jabatanOf, namaOf }: DasarTerapan, rows: readonly Penempatan[], l: LangkahBertanggal): Refusal | null {
  const jabatan = l.jabatanId === null ? null : jabatanOf(l.jabatanId)
  const milik = rows.find((p) => p.id === penempatanTerapan(l))
  if (!jabatan || !milik || milik.jenis === 'PLH' || !isStruktural(jabatan)) return null
  const lain = rows.find((p) => p.id !== milik.id && p.jabatanId === milik.jabatanId && isRival(milik, p) && isBeririsan(p, milik))
  return lain ? invalid(sentence(berebutTeks(jabatan, { milik, lain }, namaOf))) : null
}

type Berebut = { readonly milik: Penempatan; readonly lain: Penempatan }

function berebutTeks({ nama }: Jabatan, { milik, lain }: Berebut, namaOf: DasarTerapan['namaOf']): string {
  const saingan = namaOf(lain.pegawaiId)
  if (lain.id.startsWith(AWALAN_TERAPAN) && lain.tmtMulai === milik.tmtMulai)
    return `${nama} juga direncanakan untuk ${saingan}; terapkan salah satu saja.`
  const sampai = lain.tmtSelesai === null ? '' : ` sampai ${tanggalPanjang(addDays(lain.tmtSelesai, -1))}`
  return `${nama} masih ${lain.jenis === 'PLT' ? 'dijabat Plt.' : 'diduduki'} ${saingan}${sampai}; ${namaOf(milik.pegawaiId)} belum dapat menempatinya.`
}

const isRival = (milik: Penempatan, lain: Penempatan): boolean =>
  lain.jenis === 'DEFINITIF' || (lain.jenis === 'PLT' && (milik.jenis === 'PLT' || milik.jenis === 'DEFINITIF'))

const isActing = ({ jenis }: Penempatan): boolean => jenis === 'PLT' || jenis === 'PLH'

const changesOf = (awal: Buku, buku: Buku): readonly PenempatanBerubah[] =>
  [...buku.values()].flatMap((sesudah) => {
    const sebelum = awal.get(sesudah.id) ?? null
    return sebelum === sesudah ? [] : [{ sebelum, sesudah }]
  })

function firstOf<T>(rows: readonly T[], find: (row: T) => Refusal | null): Refusal | null {
  for (const row of rows) {
    const found = find(row)
    if (found) return found
  }
  return null
}
