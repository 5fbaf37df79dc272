import { basename } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Emit } from '../../../src/contract/events'
import type { LembarStudio } from '../../../src/contract/impor'
import type { Reader } from '../../../src/domain/entities'
import type { AturanLembar } from '../../../src/domain/impor/aturan-lembar'
import { type Bacaan, bacaBerkas } from '../../../src/domain/impor/baca-berkas'
import type { Perbandingan } from '../../../src/domain/impor/banding'
import { type BarisImpor, kunciBaris } from '../../../src/domain/impor/baris-impor'
import type { BukuKerja } from '../../../src/domain/impor/buku-kerja'
import { compareSteps } from '../../../src/domain/impor/compare-impor'
import type { DataKini } from '../../../src/domain/impor/data-kini'
import type { MasalahImpor } from '../../../src/domain/impor/masalah-impor'
import { selTeks } from '../../../src/domain/impor/nilai/teks'
import { describeAturan, type LembarTemu, proposeAturan } from '../../../src/domain/impor/propose-aturan'
import { applyUsul, proposeUsul } from '../../../src/domain/impor/propose-usul'
import type { Given } from '../../../src/domain/kit/command'
import { FileProblem, type Host } from '../host'
import { inTurns, readAll } from '../in-turns'
import type { Store } from '../../db/store'
import type { BerkasDraf, Draf, HasilDraf } from './draf'
import { readIngatan } from './ingatan'

/** What preparing a draft stands on. `versi` moves with every change of the data. */
export type BahanDraf = {
  readonly host: Pick<Host, 'readWorkbook'>
  readonly read: Reader
  /** All rows of an entity, so many at a time. */
  readonly stretches: Store['stretches']
  readonly given: () => Given
  readonly emit: Emit
  readonly versi: () => string
}

/** Reads files: how their sheets are to be understood (by the rules given, or as proposed), and their rows. */
export async function readBerkas(
  bahan: BahanDraf,
  { jalur, aturan }: { readonly jalur: readonly string[]; readonly aturan: readonly AturanLembar[] | null },
  signal: AbortSignal
): Promise<BerkasDraf> {
  const { read, given, emit } = bahan
  const buku = await readBuku(bahan, jalur, signal)
  await nextTurn()
  const ingatan = readIngatan(read)
  const temu = aturan ? aturan.map((a) => describeAturan(buku, a, ingatan)) : proposeAturan(buku, ingatan)
  const berlaku = temu.map((l) => l.aturan)
  const bacaan = await inTurns(bacaBerkas(buku, berlaku, { today: given().today, acuan: read.list('acuan') }), {
    signal,
    onStep: (maju) => emit('kerja.maju', { tahap: 'Memeriksa baris', ...maju })
  })
  return { jalur, lembar: temu.map((l) => lembarStudio(l, jalur, buku)), bacaan }
}

const DITERIMA = /\.(xlsx|xlsm|xls|csv)$/i

/** Reads files one after another; tells how many rows it has seen. */
export async function readBuku(
  { host, emit }: Pick<BahanDraf, 'host' | 'emit'>,
  jalur: readonly string[],
  signal: AbortSignal
): Promise<readonly BukuKerja[]> {
  const buku: BukuKerja[] = []
  for (const path of jalur) {
    const nama = basename(path)
    const maju = (selesai: number): void => emit('kerja.maju', { tahap: `Membaca ${nama}`, selesai, total: null })
    maju(0)
    if (!DITERIMA.test(path)) throw new FileProblem(`“${nama}” bukan berkas .xlsx, .xls, .xlsm, atau .csv. Pilih berkas Excel atau CSV.`)
    buku.push(await readOrAbort(host.readWorkbook(path, signal, maju), signal, jalur.length > 1 ? nama : null))
  }
  return buku
}

/** A reader that was stopped fails in its own way; to the officer it was simply cancelled. */
async function readOrAbort(reading: Promise<BukuKerja>, signal: AbortSignal, nama: string | null): Promise<BukuKerja> {
  try {
    return await reading
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof FileProblem && nama !== null) throw new FileProblem(`${nama}: ${error.message}`, { cause: error })
    throw error
  }
}

const BARIS_ATAS = 15
const TEKS_ATAS = 60

function lembarStudio(temu: LembarTemu, jalur: readonly string[], buku: readonly BukuKerja[]): LembarStudio {
  const { aturan, judul, asal, jumlahBaris, contoh, catatan } = temu
  const lembar = buku[aturan.berkas]?.lembar.find((l) => l.nama === aturan.lembar)
  const atas = (lembar?.baris ?? []).slice(0, BARIS_ATAS)
  return {
    aturan,
    namaBerkas: basename(jalur[aturan.berkas] ?? ''),
    isTersembunyi: lembar?.tersembunyi === true,
    jumlahBaris,
    judul: [...judul],
    asal: { ...asal },
    atas: atas.map(({ nomor, sel }) => ({ nomor, sel: sel.map((s) => selTeks(s).slice(0, TEKS_ATAS)) })),
    contoh: [...contoh],
    catatan: [...catatan]
  }
}

/** Finds offers in what was read, and holds everything against the data. */
export async function firstHasil(bahan: BahanDraf, { bacaan }: BerkasDraf, signal: AbortSignal): Promise<HasilDraf> {
  const versi = bahan.versi()
  const data = await presentData(bahan, signal)
  const usul = await inTurns(proposeUsul(bacaan, data), { signal })
  return { usul, jawaban: new Map(), versi, ...(await compare(bahan, { baris: bacaan.baris, bacaan, data }, signal)) }
}

/** Holds the rows, with the accepted offers put into effect, against the data as it is now. */
export async function nextHasil(
  bahan: BahanDraf,
  { berkas: { bacaan }, hasil: { usul, jawaban } }: Pick<Draf, 'berkas'> & { readonly hasil: Pick<HasilDraf, 'usul' | 'jawaban'> },
  signal: AbortSignal
): Promise<HasilDraf> {
  const versi = bahan.versi()
  const data = await presentData(bahan, signal)
  const baris = applyUsul(
    bacaan.baris,
    usul.filter((u) => jawaban.get(u.id) === true)
  )
  return { usul, jawaban, versi, ...(await compare(bahan, { baris, bacaan, data }, signal)) }
}

type Dibanding = { readonly baris: readonly BarisImpor[]; readonly bacaan: Bacaan; readonly data: DataKini }

async function compare(
  { given, emit }: BahanDraf,
  { baris, bacaan, data }: Dibanding,
  signal: AbortSignal
): Promise<Pick<HasilDraf, 'perbandingan' | 'masalah'>> {
  const perbandingan = await inTurns(compareSteps(baris, data, given()), {
    signal,
    onStep: (maju) => emit('kerja.maju', { tahap: 'Membandingkan dengan data', ...maju })
  })
  return { perbandingan, masalah: remarksOf(bacaan, baris, perbandingan) }
}

/** The remarks on rows as they stand: a row that an accepted offer has saved is no longer refused. */
function remarksOf(bacaan: Bacaan, baris: readonly BarisImpor[], perbandingan: Perbandingan): readonly MasalahImpor[] {
  const diambil = baris === bacaan.baris ? new Set<string>() : new Set(baris.map(kunciBaris))
  const dibaca = bacaan.masalah.filter((m) => m.parah !== 'TOLAK' || !diambil.has(kunciBaris(m)))
  return [...dibaca, ...perbandingan.masalah].toSorted(inOrderOfRows)
}

const inOrderOfRows = (a: MasalahImpor, b: MasalahImpor): number =>
  a.berkas - b.berkas || (a.lembar < b.lembar ? -1 : a.lembar > b.lembar ? 1 : a.baris - b.baris)

/** The data an import is held against. */
function* readData(stretches: Store['stretches']): Generator<undefined, DataKini> {
  return {
    unor: yield* readAll(stretches, 'unor'),
    jabatan: yield* readAll(stretches, 'jabatan'),
    pegawai: yield* readAll(stretches, 'pegawai'),
    penempatan: yield* readAll(stretches, 'penempatan'),
    ketentuan: yield* readAll(stretches, 'ketentuan')
  }
}

function presentData({ stretches, emit }: BahanDraf, signal: AbortSignal): Promise<DataKini> {
  emit('kerja.maju', { tahap: 'Membandingkan dengan data', selesai: 0, total: null })
  return inTurns(readData(stretches), { signal })
}
