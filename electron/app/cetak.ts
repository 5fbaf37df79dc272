import type { FormatCetak } from '../../src/contract/cetak'
import type { Emit } from '../../src/contract/events'
import type { RouteInput, RouteOutput } from '../../src/contract/routes'
import { bahanCetak, type BahanCetak } from '../../src/domain/cetak/bahan-cetak'
import type { HasilCetak, Lembar } from '../../src/domain/cetak/lembar'
import { kertasOf } from '../../src/domain/cetak/pas-lembar'
import { kepalaLembar } from '../../src/domain/cetak/rangka'
import { langkahCetakan } from '../../src/domain/cetak/langkah-cetakan'
import type { Reader } from '../../src/domain/entities'
import { bupBerlaku, setelanPada } from '../../src/domain/ketentuan/setelan'
import { type Given, invalid, notFound } from '../../src/domain/kit/command'
import { refuse } from '../../src/domain/kit/result'
import type { AcuanLapisan } from '../../src/domain/organisasi/lapisan/fakta-unor'
import { indexSnapshot, type Snapshot } from '../../src/domain/organisasi/snapshot'
import { snapshotAfter } from '../../src/domain/organisasi/susulan'
import { isianTersimpan } from '../../src/domain/naskah/isian-tersimpan'
import { perubahanUnor } from '../../src/domain/rancangan/perubahan-unor'
import { snapshotPerubahan } from '../../src/domain/rancangan/snapshot-perubahan'
import { organisasiSnapshot } from '../db/queries/organisasi-snapshot'
import type { QueryContext } from '../db/queries/query'
import { fileName } from './file-name'
import type { Host, JenisBerkas } from './host'
import { createAntrean } from './impor/antrean'
import { inTurns } from './in-turns'
import { createProgress } from './long-work'
import type { RancanganRoutes } from './rancangan'
import { need } from './refused'
import { saveSet } from './save-set'

/** The routes of charts on paper, and the stop of what is being printed. */
export type CetakRoutes = {
  readonly penandatangan: () => RouteOutput<'bagan.penandatangan'>
  readonly cetak: (input: RouteInput<'bagan.cetak'>) => Promise<RouteOutput<'bagan.cetak'>>
  readonly batal: () => void
}

type CetakParts = {
  readonly host: Pick<Host, 'chooseTarget' | 'print' | 'draw'>
  readonly query: () => QueryContext
  readonly rancangan: Pick<RancanganRoutes, 'detail'>
  readonly given: () => Given
  readonly emit: Emit
}

type Permintaan = RouteInput<'bagan.cetak'>

const JENIS: Readonly<Record<FormatCetak, JenisBerkas>> = {
  pdf: { nama: 'Dokumen PDF', akhiran: ['pdf'] },
  svg: { nama: 'Gambar vektor SVG', akhiran: ['svg'] },
  png: { nama: 'Gambar PNG', akhiran: ['png'] }
}

/** Creates the printing of charts: from the same drawing as the preview, never a picture of the screen. */
export function createCetak(parts: CetakParts): CetakRoutes {
  const { host, query, given, emit } = parts
  const antrean = createAntrean(emit)
  return {
    penandatangan: () => penandatanganBaku(query().read, given()),
    cetak: async (input) => {
      assertPng(input)
      const bahan = bahanOf(parts, input)
      const { judul } = kepalaLembar(bahan.snapshot, input.judul, input.akar)
      const path = await host.chooseTarget('Simpan cetakan bagan', fileName(judul.join(' '), input.format), JENIS[input.format])
      if (path === null) return { berkas: null, halaman: 0 }
      return antrean.work(async (signal) => {
        const pages = await printed(parts, { input, bahan, judul }, signal)
        signal.throwIfAborted()
        return { berkas: await saveSet(path, pages.bytes), halaman: pages.halaman }
      })
    },
    batal: antrean.stop
  }
}

type Pesanan = { readonly input: Permintaan; readonly bahan: BahanCetak; readonly judul: readonly string[] }

/** The files of a chart: laid out between the turns of the core, then written; whoever waits longer than a second is told how far it is. */
async function printed(
  { host, emit }: CetakParts,
  { input, bahan, judul }: Pesanan,
  signal: AbortSignal
): Promise<{ readonly bytes: readonly Uint8Array[]; readonly halaman: number }> {
  const { maju, over } = createProgress(emit)
  let selesai = 0
  const onStep = (): void => {
    selesai += 1
    maju({ tahap: 'Menyusun halaman', selesai, total: null })
  }
  try {
    const { lembar } = await inTurns<undefined, HasilCetak>(langkahCetakan(bahan, input), { onStep, signal })
    const total = lembar.length > 1 && input.format !== 'svg' ? lembar.length : null
    const menulis = (n: number): void => maju({ tahap: 'Menulis berkas', selesai: n, total })
    menulis(0)
    const sebutan = { judul: judul.join(' '), pembuat: judul.at(-1) ?? '' }
    return { bytes: await WRITERS[input.format]({ host, lembar, sebutan, dpi: input.dpi, signal, menulis }), halaman: lembar.length }
  } finally {
    over()
  }
}

type Tulisan = {
  readonly host: Pick<Host, 'print' | 'draw'>
  readonly lembar: readonly Lembar[]
  /** What a PDF says of itself. */
  readonly sebutan: { readonly judul: string; readonly pembuat: string }
  readonly dpi: number
  readonly signal: AbortSignal
  readonly menulis: (selesai: number) => void
}

/** Loaded when the first chart is printed: fonts and libraries would cost every start time. */
const WRITERS: Readonly<Record<FormatCetak, (tulisan: Tulisan) => Promise<readonly Uint8Array[]>>> = {
  pdf: async ({ host, lembar, sebutan, signal, menulis }) => {
    const { chartPdf } = await import('../documents/chart-pdf')
    const onSheets = (jumlah: number): void => {
      signal.throwIfAborted()
      menulis(jumlah)
    }
    return [await chartPdf(lembar, { ...sebutan, print: host.print, onSheets })]
  },
  svg: async ({ lembar }) => {
    const { chartSvg } = await import('../documents/chart-html')
    return lembar.map((l) => Buffer.from(chartSvg(l)))
  },
  png: async ({ host, lembar, dpi, signal, menulis }) => {
    const { chartSvg } = await import('../documents/chart-html')
    const pages: Uint8Array[] = []
    for (const l of lembar) {
      signal.throwIfAborted()
      pages.push(await host.draw(chartSvg(l), { lebar: pixels(l.lebar, dpi), tinggi: pixels(l.tinggi, dpi) }))
      menulis(pages.length)
    }
    return pages
  }
}

const pixels = (mm: number, dpi: number): number => Math.round((mm / 25.4) * dpi)

/** What a picture may have: more than this a PC of the office has no memory for. */
const TITIK_MAKS = 80_000_000
const SISI_TITIK_MAKS = 16_000

function assertPng({ format, dpi, kertas, ukuran }: Permintaan): void {
  if (format !== 'png') return
  const sheet = kertasOf({ kertas, ukuran })
  const [lebar, tinggi] = [pixels(sheet.lebar, dpi), pixels(sheet.tinggi, dpi)]
  if (lebar * tinggi <= TITIK_MAKS && Math.max(lebar, tinggi) <= SISI_TITIK_MAKS) return
  need(
    refuse(
      invalid(
        `Gambar ${lebar} × ${tinggi} titik terlalu besar. Pilih resolusi yang lebih rendah atau kertas yang lebih kecil, atau simpan sebagai PDF.`
      )
    )
  )
}

/** Gathers what is printed: the organisation on a day, or a draft of another. */
function bahanOf({ query, rancangan, given }: CetakParts, input: Permintaan): BahanCetak {
  const hariIni = given().today
  const { snapshot, perubahan } =
    input.rancanganId === null ? { snapshot: hari(query(), input.tanggal), perubahan: NIHIL } : draf(query(), rancangan, input)
  return bahanCetak(snapshot, { hariIni, lapisan: input.lapisan, acuan: acuanOf(query().read, snapshot, hariIni), perubahan })
}

const NIHIL: BahanCetak['perubahan'] = new Map()

const hari = (context: QueryContext, tanggal: string | null): Snapshot => indexSnapshot(organisasiSnapshot(context, { tanggal }))

function draf(
  context: QueryContext,
  { detail }: Pick<RancanganRoutes, 'detail'>,
  { rancanganId, keadaan }: Permintaan
): Pick<BahanCetak, 'snapshot' | 'perubahan'> {
  const found = rancanganId === null ? null : detail({ id: rancanganId })
  if (!found) return need(refuse(notFound('Rancangan')))
  const sebelum = hari(context, found.rancangan.tmt)
  if (keadaan === 'SEBELUM') return { snapshot: sebelum, perubahan: NIHIL }
  const sesudah = snapshotAfter(sebelum, found.susulan)
  if (keadaan === 'SESUDAH') return { snapshot: sesudah, perubahan: NIHIL }
  // what is closed stands in its old place, struck through, as on screen
  return { snapshot: snapshotPerubahan(sebelum, sesudah), perubahan: perubahanUnor(sebelum, sesudah) }
}

/** What layers go by: the BUP of the office today, and the predikat of the year before the chart's day. */
function acuanOf(read: Reader, { tanggal }: Snapshot, hariIni: string): AcuanLapisan {
  const tahun = Number(tanggal.slice(0, 4)) - 1
  return {
    bup: bupBerlaku(setelanPada(read.list('ketentuan'), hariIni)),
    predikat: new Map(read.list('predikat').flatMap((p) => (p.tahun === tahun ? [[p.pegawaiId, p.predikat] as const] : [])))
  }
}

/** The papers' own signatory signs charts too, unless another is named. */
function penandatanganBaku(read: Reader, { today }: Given): RouteOutput<'bagan.penandatangan'> {
  const isian = isianTersimpan(read, { rencanaId: null, jenis: 'bagan' }, today)
  return {
    tempat: isian.kota,
    jabatan: isian.jabatan_kepala_bkpsdm,
    nama: isian.nama_kepala_bkpsdm,
    pangkat: isian.pangkat_kepala_bkpsdm,
    nip: isian.nip_kepala_bkpsdm
  }
}
