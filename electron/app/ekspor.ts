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
  xlsx: async (tabel) => (await import('../documents/table-xlsx')).tableXlsx(tabel),
  csv: async (tabel) => (await import('../documents/table-csv')).tableCsv(tabel)
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
