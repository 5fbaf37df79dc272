import type { RouteOutput } from '../../../src/contract/routes'
import type { Ruang } from './ruang'
import { readPilihan, writePilihan } from './pilihan-komputer'
import type { HasilSusul } from './susul-kedua'

/** How the second place stands; null = none was chosen. */
type KeadaanKedua = RouteOutput<'cadangan.keadaan'>['kedua']

/** The second place of the backups: another drive or a network folder, so that one broken disk does not take both. The core itself never touches it: a network that hangs must hold nobody up. */
export interface TujuanKedua {
  readonly keadaan: () => KeadaanKedua
  /** Takes a folder from now on; throws `FileProblem` when it cannot be one. */
  readonly pilih: (folder: string) => Promise<void>
  readonly lepas: () => void
  /** Copies what the second place lacks; never throws. One at a time. */
  readonly susul: () => Promise<void>
}

type Parts = {
  readonly ruang: Pick<Ruang, 'tempat' | 'host' | 'given'>
  readonly pemasangan: () => string
  /** Told of each change of how it stands. */
  readonly onBerubah: () => void
}

/** Creates the second place as it is chosen for this PC. */
export function createTujuanKedua({ ruang, pemasangan, onBerubah }: Parts): TujuanKedua {
  const { tempat, host, given } = ruang
  let berjalan: Promise<void> | null = null
  let kini: HasilSusul | null = null

  const salin = async (folder: string, isBaru: boolean): Promise<void> => {
    const soal = { folder, cadangan: tempat.cadangan, pemasangan: pemasangan(), hariIni: given().today, isBaru }
    kini = await host.pekerja.susul(soal)
  }

  function susul(): Promise<void> {
    const { tujuanKedua } = readPilihan(tempat)
    if (tujuanKedua === null) return Promise.resolve()
    berjalan ??= salin(tujuanKedua, false)
      .catch((error: unknown) => {
        kini = { terakhir: null, keadaan: 'GAGAL', isSatuDrive: false, masalah: error instanceof Error ? error.message : String(error) }
      })
      .finally(() => {
        berjalan = null
        onBerubah()
      })
    onBerubah()
    return berjalan
  }

  return {
    keadaan: () => {
      const folder = readPilihan(tempat).tujuanKedua
      if (folder === null) return null
      const diketahui = kini ?? { terakhir: null, keadaan: 'MENYALIN', isSatuDrive: false, masalah: '' }
      return { ...diketahui, folder, keadaan: berjalan ? 'MENYALIN' : diketahui.keadaan }
    },
    susul,
    pilih: async (folder) => {
      await berjalan
      await salin(folder, true)
      writePilihan(tempat, { tujuanKedua: folder })
      onBerubah()
    },
    lepas: () => {
      writePilihan(tempat, { tujuanKedua: null })
      kini = null
      onBerubah()
    }
  }
}
