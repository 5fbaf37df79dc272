import type { Emit } from '../../../src/contract/events'
import type { RouteInput, RouteOutput } from '../../../src/contract/routes'
import { type Sesi, tanpaHak } from '../../../src/domain/akses/sesi'
import { tandaData } from '../../../src/domain/akses/tanda-data'
import type { TujuanData } from '../../../src/domain/akses/tujuan-data'
import type { Reader } from '../../../src/domain/entities'
import type { Given, Refusal } from '../../../src/domain/kit/command'
import type { Result } from '../../../src/domain/kit/result'
import { hasilCetak, isPribadi, namaHasil } from '../../../src/domain/laporan/hasil-cetak'
import type { HasilLaporan } from '../../../src/domain/laporan/hasil-laporan'
import { pratinjauLaporan } from '../../../src/domain/laporan/pratinjau-laporan'
import { samarkanHasil } from '../../../src/domain/laporan/samarkan-hasil'
import { type BahanKantor, gatherBahanKantor } from '../../../src/domain/peta-jabatan/naskah/bahan-naskah'
import { fileName } from '../file-name'
import type { Host } from '../host'
import { createAntrean } from '../impor/antrean'
import { createProgress } from '../long-work'
import { need, Refused } from '../refused'
import type { RakLaporan } from './rak-laporan'
import { readerOver } from './reader-over'
import { JENIS_LAPORAN, pdfLaporan, type PenulisanLaporan, TULIS_LAPORAN } from './tulis-laporan'

/** The routes that take reports to paper and files, and the stop of what is being written. */
export type EksporLaporan = {
  readonly ekspor: (input: Permintaan) => Promise<RouteOutput<'laporan.ekspor'>>
  readonly pratinjau: (input: RouteInput<'laporan.pratinjau'>) => Promise<RouteOutput<'laporan.pratinjau'>>
  readonly halaman: (input: RouteInput<'laporan.halaman'>) => Promise<RouteOutput<'laporan.halaman'>>
  readonly batal: () => void
}

/** What they stand on. `run` writes into the audit trail under an idempotency key. */
export type EksporLaporanParts = {
  readonly host: Pick<Host, 'chooseTarget' | 'print' | 'pelaku'>
  readonly read: Reader
  readonly given: () => Given
  readonly emit: Emit
  readonly run: (name: 'laporan.catat', input: unknown, kunci: string) => Result<unknown, Refusal>
  /** A shelf where nothing is masked: for what is taken out whole. */
  readonly terang: () => RakLaporan
  /** Who works here at the moment. */
  readonly sesi: () => Sesi
}

type Permintaan = RouteInput<'laporan.ekspor'>

/** Creates the export of the reports on a shelf. */
export function createEksporLaporan(rak: RakLaporan, { host, read, given, emit, run, terang, sesi }: EksporLaporanParts): EksporLaporan {
  const antrean = createAntrean(emit)
  const kantor = async (): Promise<BahanKantor> =>
    gatherBahanKantor(readerOver(await rak.bahan(), read), { hariIni: given().today, pelaku: host.pelaku })

  const hasilOf = async ({ permintaan, tampilan }: Pick<Permintaan, 'permintaan' | 'tampilan'>): Promise<HasilLaporan> =>
    hasilCetak(await rak.hasilOf(permintaan), tampilan, rak.barisOf)

  const hasilKeluar = (input: Permintaan): Promise<HasilLaporan> =>
    input.lengkap === undefined ? hasilOf(input).then(samarkanHasil) : hasilLengkap({ terang, sesi, host, given }, input, input.lengkap)

  /** Writes in sight of the officer: how many rows are done is told. */
  async function shown<T>(hasil: HasilLaporan, { tahap, signal }: Penulisan, write: (cara: PenulisanLaporan) => Promise<T>): Promise<T> {
    const { maju, over } = createProgress(emit)
    const total = jumlahBaris(hasil)
    const onRows = (selesai: number): void => maju({ tahap, selesai: Math.min(selesai, total), total })
    onRows(0)
    try {
      return await write({ bahan: await kantor(), print: host.print, signal, onRows })
    } finally {
      over()
    }
  }

  /** Who took personal data out of the house is written down; which rows were searched for is not. */
  function recordIfPersonal(hasil: HasilLaporan, { permintaan: { sumber, isian }, format, lengkap }: Permintaan): void {
    if (!isPribadi(hasil)) return
    const id = sumber.jenis === 'BAKU' ? sumber.id : 'sendiri'
    need(
      run(
        'laporan.catat',
        { id, judul: namaHasil(hasil), isian, format, baris: jumlahBaris(hasil), tujuan: lengkap ?? null },
        given().newId()
      )
    )
  }

  return {
    ekspor: async (input) => {
      const { format } = input
      const hasil = await hasilKeluar(input)
      const path = await host.chooseTarget(`Simpan ${namaHasil(hasil)}`, fileName(namaHasil(hasil), format), JENIS_LAPORAN[format])
      if (path === null) return { berkas: null, halaman: null, lain: [] }
      return antrean.work(async (signal) => {
        const { halaman, lain } = await shown(hasil, { tahap: 'Menulis laporan', signal }, (cara) =>
          TULIS_LAPORAN[format](path, hasil, cara)
        )
        recordIfPersonal(hasil, input)
        return { berkas: path, halaman, lain: [...lain] }
      })
    },
    pratinjau: async (input) => {
      const { dokumen, isSemua } = pratinjauLaporan(await hasilOf(input), await kantor())
      const { toReportPdf } = await import('../../documents/report-pdf')
      const { bytes } = await toReportPdf(dokumen, { print: host.print, onRows: () => undefined })
      return { pdf: base64Of(bytes), isSemua }
    },
    halaman: (input) =>
      antrean.work(async (signal) => {
        const hasil = await hasilOf(input)
        const { bytes } = await shown(hasil, { tahap: 'Menyusun halaman laporan', signal }, (cara) => pdfLaporan(hasil, cara))
        return { pdf: base64Of(bytes) }
      }),
    batal: antrean.stop
  }
}

/** A report taken out whole, for a purpose that stands on every page; only whoever may see personal data takes it. */
async function hasilLengkap(
  { terang, sesi, host, given }: Pick<EksporLaporanParts, 'terang' | 'sesi' | 'host' | 'given'>,
  { permintaan, tampilan }: Permintaan,
  tujuan: TujuanData
): Promise<HasilLaporan> {
  if (!sesi().hak.has('PRIBADI')) throw new Refused({ code: 'FORBIDDEN', pesan: tanpaHak(sesi()) })
  const rak = terang()
  const hasil = hasilCetak(await rak.hasilOf(permintaan), tampilan, rak.barisOf)
  return { ...hasil, tanda: tandaData(tujuan, host.pelaku, given().today) }
}

type Penulisan = { readonly tahap: string; readonly signal: AbortSignal }

const base64Of = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')

const jumlahBaris = ({ tabel }: HasilLaporan): number => tabel.reduce((sum, { baris }) => sum + baris.length, 0)
