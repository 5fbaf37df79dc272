import type { RouteInput, RouteOutput } from '../../src/contract/routes'
import type { Given } from '../../src/domain/kit/command'
import type { BahanLaporan } from '../../src/domain/laporan/bahan-laporan'
import { kataTersimpan } from '../../src/domain/transparansi/kata-lembar'
import { MEMAKAI_LEMBAR, susunLembar } from '../../src/domain/transparansi/susun-lembar'
import { fileName } from './file-name'
import type { Host } from './host'
import type { MejaLaporan } from './laporan/meja-laporan'
import { need } from './refused'
import { saveFile } from './save-file'

/** The routes of the sheet for the public. */
export type TransparansiRoutes = {
  readonly kata: (input: RouteInput<'lembar-publik.kata'>) => Promise<RouteOutput<'lembar-publik.kata'>>
  readonly html: (input: RouteInput<'lembar-publik.html'>) => Promise<RouteOutput<'lembar-publik.html'>>
}

type TransparansiParts = { readonly host: Pick<Host, 'chooseTarget'>; readonly meja: MejaLaporan; readonly given: () => Given }

const HALAMAN_WEB = { nama: 'Halaman web', akhiran: ['html'] } as const

/** Creates the part of the application that tells the public. */
export function createTransparansi({ host, meja, given }: TransparansiParts): TransparansiRoutes {
  const bahanOf = (): Promise<BahanLaporan> => meja.bahan([...MEMAKAI_LEMBAR, 'simpanan'])
  return {
    kata: async ({ rencanaId }) => {
      const bahan = await bahanOf()
      const kata = kataTersimpan(bahan.tabel('simpanan'), rencanaId)
      const lembar = susunLembar(bahan, { tanggal: given().today, unorId: null, rencanaId, kata: { ...kata, alasan: {} } })
      if (!lembar.ok) return { kata, perubahan: null, pesan: lembar.error.pesan }
      return { kata, perubahan: lembar.value.mutasi ? [...lembar.value.mutasi.perubahan] : null, pesan: null }
    },
    html: async (minta) => {
      const bahan = await bahanOf()
      const lembar = need(susunLembar(bahan, { ...minta, kata: kataTersimpan(bahan.tabel('simpanan'), minta.rencanaId) }))
      const judul = `${lembar.judul} ${lembar.pemerintah}`
      const berkas = await host.chooseTarget(`Simpan ${judul}`, fileName(judul, 'html'), {
        ...HALAMAN_WEB,
        akhiran: [...HALAMAN_WEB.akhiran]
      })
      if (berkas === null) return { berkas }
      const { publicHtml } = await import('../documents/public-html')
      await saveFile(berkas, Buffer.from(publicHtml(lembar)))
      return { berkas }
    }
  }
}
