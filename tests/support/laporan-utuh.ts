import type { RouteOutput } from '../../src/contract/routes'
import type { IsianLaporan } from '../../src/domain/laporan/parameter'
import type { PermintaanLaporan } from '../../src/domain/laporan/permintaan'
import type { TestApp } from './test-app'

/** A row of a report as the window gets it. */
export type BarisJawab = RouteOutput<'laporan.baris'>['baris'][number]
/** A table of a report with all its rows, as the window gets it. */
export type TabelUtuh = RouteOutput<'laporan.buka'>['tabel'][number] & { readonly baris: readonly BarisJawab[] }

/** As a report stands: nothing searched, nothing put in another order. */
export const APA_ADANYA = { cari: '', urut: null, turun: false } as const

/** Asks for a report of the house. */
export const mintaLaporan = (id: string, isian: IsianLaporan = {}): PermintaanLaporan => ({ sumber: { jenis: 'BAKU', id }, isian })

/** All tables of a report with all their rows, asked for as the window does. */
export async function tabelUtuh(ask: TestApp['ask'], permintaan: PermintaanLaporan): Promise<readonly TabelUtuh[]> {
  const { tabel } = await ask('laporan.buka', permintaan)
  const utuh: TabelUtuh[] = []
  for (const [at, satu] of tabel.entries()) {
    const baris: BarisJawab[] = []
    for (let total = 1; baris.length < total;) {
      const next = await ask('laporan.baris', { permintaan, tabel: at, tampilan: APA_ADANYA, mulai: baris.length, jumlah: 500 })
      total = next.total
      baris.push(...next.baris)
    }
    utuh.push({ ...satu, baris })
  }
  return utuh
}

/** What reports about one person or one plan ask for, found in the sample city. */
export function isianContoh({ db }: Pick<TestApp, 'db'>, id: string): IsianLaporan {
  const satu = (sql: string): string => String(db.sqlite.prepare(sql).pluck().get())
  if (id === 'sebelum-sesudah') return { rencana: satu('select id from rencana limit 1') }
  if (id !== 'riwayat-pegawai') return {}
  return {
    pegawai: satu('select pegawai_id from pelatihan join penghargaan using (pegawai_id) group by 1 order by count(*) desc, 1 limit 1')
  }
}
