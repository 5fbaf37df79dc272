import type { RouteInput, RouteOutput } from '../../../src/contract/routes'
import type { Reader } from '../../../src/domain/entities'
import { notFound } from '../../../src/domain/kit/command'
import { refuse } from '../../../src/domain/kit/result'
import type { Tanggal } from '../../../src/domain/kit/tanggal'
import { berikutnya } from '../../../src/domain/naskah/nomor/ambil-nomor'
import { BUKU_BAKU, type BukuNomor, type BukuNomorId, semuaBuku } from '../../../src/domain/naskah/nomor/buku-nomor'
import { nomorBuku } from '../../../src/domain/naskah/nomor/deret-nomor'
import { laporanNomor, type LaporanNomor, lembarNomor, tabelNomor } from '../../../src/domain/naskah/nomor/laporan-nomor'
import type { StatusNomor } from '../../../src/domain/naskah/nomor/nomor'
import { gatherRegister } from '../../../src/domain/naskah/nomor/register-nomor'
import { readBernomor } from '../../db/queries/naskah-bernomor'
import type { QueryContext } from '../../db/queries/query'
import type { Ekspor } from '../ekspor'
import { fileName } from '../file-name'
import type { Host } from '../host'
import { need } from '../refused'
import { saveFile } from '../save-file'
import { JENIS_DOKUMEN, writeDokumen } from '../write-dokumen'

/** The routes of the books of numbers. */
export type NomorRoutes = {
  readonly buku: (input: RouteInput<'nomor.buku'>) => RouteOutput<'nomor.buku'>
  readonly laporan: (input: RouteInput<'nomor.laporan'>) => RouteOutput<'nomor.laporan'>
  readonly ekspor: (input: RouteInput<'nomor.ekspor'>) => Promise<RouteOutput<'nomor.ekspor'>>
}

type Parts = {
  readonly host: Pick<Host, 'chooseTarget' | 'print'>
  readonly read: Reader
  readonly query: () => Pick<QueryContext, 'db' | 'today'>
  readonly ekspor: Ekspor
}

/** Creates the part of the application that shows the books of numbers. */
export function createNomor({ host, read, query, ekspor }: Parts): NomorRoutes {
  const bukuOf = (id: BukuNomorId): BukuNomor =>
    semuaBuku(read.list('bukuNomor')).find((b) => b.id === id) ?? need(refuse(notFound('Buku nomor')))
  const laporanOf = (buku: BukuNomor, tahun: number): LaporanNomor =>
    laporanNomor(gatherRegister(read), { buku, tahun }, readBernomor(query().db, buku.id, tahun))

  async function keBerkas({ bukuId, tahun, format }: RouteInput<'nomor.ekspor'>): Promise<RouteOutput<'nomor.ekspor'>> {
    const buku = bukuOf(bukuId)
    const laporan = laporanOf(buku, tahun)
    if (format === 'xlsx') return ekspor.tabel(tabelNomor(laporan, buku, tahun), 'xlsx')
    const dokumen = lembarNomor(laporan, buku, tahun)
    const path = await host.chooseTarget(`Simpan ${dokumen.judul}`, fileName(dokumen.judul, 'pdf'), JENIS_DOKUMEN.pdf)
    if (path === null) return { berkas: null }
    await saveFile(path, await writeDokumen(dokumen, 'pdf', host))
    return { berkas: path }
  }

  return {
    buku: ({ tahun }) => {
      const register = gatherRegister(read)
      const tanggal = hariDi(tahun, query().today)
      const bawaan = new Set(BUKU_BAKU.map((b) => b.id))
      return semuaBuku(read.list('bukuNomor')).map((buku) => {
        const milik = nomorBuku(register.nomor, buku.id, tahun)
        const banyak = (status: StatusNomor): number => milik.filter((n) => n.status === status).length
        const [berikut] = buku.isDiketik ? [] : berikutnya(register, buku, { tanggal, jumlah: 1 })
        return {
          ...buku,
          berikut: berikut?.teks ?? null,
          terpakai: banyak('TERPAKAI'),
          dipesan: banyak('DIPESAN'),
          batal: banyak('BATAL'),
          isBawaan: bawaan.has(buku.id)
        }
      })
    },
    laporan: ({ bukuId, tahun }) => {
      const { nomor, celah, ganda } = laporanOf(bukuOf(bukuId), tahun)
      return { nomor: nomor.map((n) => ({ ...n, naskah: [...n.naskah] })), celah: [...celah], ganda: [...ganda] }
    },
    ekspor: keBerkas
  }
}

/** The day a number of that year would be given: today, else the nearest day of it. */
function hariDi(tahun: number, today: Tanggal): Tanggal {
  const kini = Number(today.slice(0, 4))
  if (tahun === kini) return today
  return tahun < kini ? `${tahun}-12-31` : `${tahun}-01-01`
}
