import type { RouteInput, RouteOutput } from '../../../src/contract/routes'
import { notFound } from '../../../src/domain/kit/command'
import { refuse } from '../../../src/domain/kit/result'
import type { Pandangan } from '../../../src/domain/akses/data-pribadi'
import type { BarisTampil } from '../../../src/domain/laporan/baris-tampil'
import { samarkanHasil } from '../../../src/domain/laporan/samarkan-hasil'
import { need } from '../refused'
import { createEksporLaporan, type EksporLaporan, type EksporLaporanParts } from './ekspor-laporan'
import type { MejaLaporan } from './meja-laporan'
import { createRakLaporan, type RakLaporan } from './rak-laporan'

/** The routes of reports. */
export type LaporanRoutes = EksporLaporan & {
  readonly buka: (input: RouteInput<'laporan.buka'>) => Promise<RouteOutput<'laporan.buka'>>
  readonly baris: (input: RouteInput<'laporan.baris'>) => Promise<RouteOutput<'laporan.baris'>>
}

type LaporanParts = Omit<EksporLaporanParts, 'terang'> & {
  readonly meja: MejaLaporan
  /** A desk of its own where nothing is masked, for one report that is taken out whole. */
  readonly mejaTerang: () => MejaLaporan
  readonly pandangan: () => Pandangan
}

/** Creates the part of the application that makes reports. */
export function createLaporan({ meja, mejaTerang, pandangan, ...parts }: LaporanParts): LaporanRoutes {
  const rak = createRakLaporan(meja, (hasil) => (pandangan() === 'SAMAR' ? samarkanHasil(hasil) : hasil))
  const terang = (): RakLaporan => createRakLaporan(mejaTerang(), (hasil) => hasil)
  return {
    ...createEksporLaporan(rak, { ...parts, terang }),
    buka: async (permintaan) => {
      const { judul, keadaan, sifat, tabel, catatan } = await rak.hasilOf(permintaan)
      return {
        judul: [...judul],
        keadaan,
        sifat: sifat ?? null,
        tabel: tabel.map((t) => ({ judul: t.judul, kolom: [...t.kolom], jumlah: t.baris.filter((b) => b.jenis === 'ISI').length })),
        catatan: [...catatan]
      }
    },
    baris: async ({ permintaan, tabel, tampilan, mulai, jumlah }) => {
      const found = (await rak.hasilOf(permintaan)).tabel[tabel]
      if (!found) return need(refuse(notFound('Tabel')))
      const semua = rak.barisOf(found, tampilan)
      return { total: semua.length, baris: semua.slice(mulai, mulai + jumlah).map(answerOf) }
    }
  }
}

const answerOf = ({ at, baris }: BarisTampil): RouteOutput<'laporan.baris'>['baris'][number] =>
  baris.jenis === 'KELOMPOK'
    ? { at, jenis: 'KELOMPOK', sel: [baris.teks], tuju: null }
    : { at, jenis: baris.jenis, sel: [...baris.sel], tuju: (baris.jenis === 'ISI' ? baris.tuju : null) ?? null }
