import { createHash } from 'node:crypto'
import type { RouteInput, RouteOutput } from '../../../src/contract/routes'
import type { Reader } from '../../../src/domain/entities'
import type { Given } from '../../../src/domain/kit/command'
import {
  AKHIRAN_BERKAS_LAPORAN,
  bacaBerkasLaporan,
  MAKS_BYTE_BERKAS_LAPORAN,
  tulisBerkasLaporan
} from '../../../src/domain/laporan/sendiri/berkas-laporan'
import { kolomAsing } from '../../../src/domain/laporan/sendiri/siapkan-definisi'
import { definisiTersimpan } from '../../../src/domain/laporan/sendiri/simpanan-laporan'
import { fileName } from '../file-name'
import type { Host, JenisBerkas } from '../host'
import { readSmallFile } from '../read-small-file'
import { need } from '../refused'
import { saveFile } from '../save-file'
import { bacaTeks, tulisTeks } from '../segel/teks-segel'

/** The routes of the office's own reports: those it has kept, and those it gives to other offices. */
export type LaporanSendiriRoutes = {
  readonly list: () => RouteOutput<'laporan-sendiri.list'>
  readonly bagikan: (input: RouteInput<'laporan-sendiri.bagikan'>) => Promise<RouteOutput<'laporan-sendiri.bagikan'>>
  readonly buka: () => Promise<RouteOutput<'laporan-sendiri.buka'>>
}

type Parts = {
  readonly host: Pick<Host, 'chooseFiles' | 'chooseTarget'>
  readonly read: Reader
  readonly given: () => Given
  readonly versi: string
}

const BERKAS_LAPORAN: JenisBerkas = { nama: 'Laporan Penata', akhiran: [AKHIRAN_BERKAS_LAPORAN] }

/** Creates the part of the application that keeps own reports. */
export const createLaporanSendiri = ({ host, read, given, versi }: Parts): LaporanSendiriRoutes => ({
  list: () =>
    read
      .list('simpanan')
      .filter(({ jenis }) => jenis === 'LAPORAN')
      .map((row) => ({ id: row.id, judul: row.kunci, definisi: definisiTersimpan(row) }))
      .toSorted((a, b) => a.judul.localeCompare(b.judul, 'id')),
  bagikan: async ({ definisi }) => {
    const path = await host.chooseTarget('Bagikan laporan', fileName(definisi.judul, AKHIRAN_BERKAS_LAPORAN), BERKAS_LAPORAN)
    if (path === null) return { berkas: null }
    const tentang = { jenis: 'LAPORAN' as const, penata: versi, dibuatPada: given().now, jumlah: { kolom: definisi.kolom.length } }
    await saveFile(path, await tulisTeks(tulisBerkasLaporan(definisi, sidikOf), tentang))
    return { berkas: path }
  },
  buka: async () => {
    const [path] = await host.chooseFiles('Buka laporan', BERKAS_LAPORAN)
    if (path === undefined) return { definisi: null, asing: [] }
    const teks = await bacaTeks(await readSmallFile(path, MAKS_BYTE_BERKAS_LAPORAN), 'LAPORAN')
    const definisi = need(bacaBerkasLaporan(teks, sidikOf))
    return { definisi, asing: [...kolomAsing(definisi)] }
  }
})

const sidikOf = (teks: string): string => createHash('sha256').update(teks).digest('hex')
