import type { FormatTabel, TabelEkspor } from '../../src/domain/kit/tabel-ekspor'
import { fileName } from './file-name'
import type { Host, JenisBerkas } from './host'
import { saveFile } from './save-file'

/** The export of any table as it stands on a screen. */
export type Ekspor = {
  /** Asks where to save and writes the table there; `berkas` null when the officer chose nowhere. */
  readonly tabel: (tabel: TabelEkspor, format: FormatTabel) => Promise<{ berkas: string | null }>
}

const JENIS: Readonly<Record<FormatTabel, JenisBerkas>> = {
  xlsx: { nama: 'Buku kerja Excel', akhiran: ['xlsx'] },
  csv: { nama: 'Teks terpisah titik koma (CSV)', akhiran: ['csv'] }
}

/** Loaded when the first table is written: the library would cost every start half a second. */
const WRITERS: Readonly<Record<FormatTabel, (tabel: TabelEkspor) => Promise<Uint8Array>>> = {
  xlsx: async (tabel) => (await import('../documents/table-xlsx')).tableXlsx(titled(tabel)),
  csv: async (tabel) => (await import('../documents/table-csv')).tableCsv(headed(tabel))
}

/** A workbook begins with its title: who may read it stands before it, and above every page. */
const titled = (tabel: TabelEkspor): TabelEkspor =>
  tabel.sifat === undefined ? tabel : { ...tabel, judul: `${tabel.sifat} · ${tabel.judul}`, tanda: tabel.tanda ?? tabel.sifat }

/** Plain text begins with the names of the columns: they move down a line for who may read it. */
export const headed = (tabel: TabelEkspor): TabelEkspor => {
  const { sifat, tanda, kolom, baris } = tabel
  if (sifat === undefined && tanda === undefined) return tabel
  const atas = [sifat, tanda].filter((teks) => teks !== undefined).join(' · ')
  return { ...tabel, kolom: kolom.map((k, n) => ({ ...k, judul: n === 0 ? atas : '' })), baris: [kolom.map((k) => k.judul), ...baris] }
}

/** Creates the export of tables. */
export const createEkspor = ({ host }: { readonly host: Pick<Host, 'chooseTarget'> }): Ekspor => ({
  tabel: async (tabel, format) => {
    const path = await host.chooseTarget(`Simpan ${tabel.judul}`, fileName(tabel.judul, format), JENIS[format])
    if (path === null) return { berkas: null }
    await saveFile(path, await WRITERS[format](tabel))
    return { berkas: path }
  }
})
