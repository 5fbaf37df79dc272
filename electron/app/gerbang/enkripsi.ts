import { randomBytes } from 'node:crypto'
import type { GerbangHandlers, RouteInput, RouteOutput } from '../../../src/contract/routes'
import type { KejadianAkses } from '../../../src/domain/akses/commands/record-akses'
import { FileProblem } from '../host'
import { bawaData } from '../segel/bawa-data'
import type { Cadangan } from './cadangan'
import { cadanganTerbuka, hapusCadanganTerbuka } from './cadangan-terbuka'
import { encryptData, hasOpenRemains } from './encrypt-data'
import type { Masuk } from './masuk'
import type { KunciData, Ruang } from './ruang'
import { type KunciRumah, wrapKunciData } from './slot'

type Routes = Pick<GerbangHandlers, 'enkripsi.atur' | 'enkripsi.keadaan' | 'enkripsi.hapus-terbuka' | 'cadangan.bawa'>
type Tindakan = RouteInput<'enkripsi.atur'>['tindakan']
type Parts = { readonly ruang: Ruang; readonly masuk: Masuk; readonly cadangan: Cadangan }

/** Creates what encrypts the data at rest and seals what is carried away. */
export function createEnkripsi(ruang: Ruang, { masuk, cadangan }: Pick<Parts, 'masuk' | 'cadangan'>): Routes {
  const parts: Parts = { ruang, masuk, cadangan }
  return {
    'enkripsi.keadaan': () => keadaan(ruang),
    'enkripsi.atur': async ({ tindakan, sandi }) => {
      await masuk.prove(sandi)
      await atur(parts, tindakan)
      return null
    },
    'enkripsi.hapus-terbuka': async ({ sandi }) => {
      await masuk.prove(sandi)
      const jumlah = hapusCadanganTerbuka(ruang.tempat)
      catat(ruang, 'HAPUS_TERBUKA')
      ruang.emit('cadangan.berubah', {})
      return { jumlah }
    },
    'cadangan.bawa': async ({ sandi }) => {
      const berkas = await bawaData({ ruang, cadangan }, sandi)
      if (berkas !== null) catat(ruang, 'BAWA')
      return { berkas }
    }
  }
}

const keadaan = (ruang: Ruang): RouteOutput<'enkripsi.keadaan'> => ({
  isTersandi: isTersandi(ruang),
  isBersandi: (ruang.sesi()?.penggunaId ?? null) !== null,
  terbuka: [...cadanganTerbuka(ruang.tempat)],
  isSisa: hasOpenRemains(ruang.tempat)
})

const isTersandi = (ruang: Ruang): boolean => (ruang.data()?.kunci ?? null) !== null

async function atur({ ruang, masuk, cadangan }: Parts, tindakan: Tindakan): Promise<void> {
  const rumah = masuk.kunciRumah()
  if (!rumah) throw new FileProblem('Pasang sandi dahulu: tanpa sandi tidak ada yang menjaga kunci berkas data.')
  needCocok(tindakan, isTersandi(ruang))
  const kunci = tindakan === 'MATIKAN' ? null : randomBytes(32).toString('hex')
  await encryptData(ruang, { kunci, berkas: (kini) => ({ ...kini, kunciData: bungkus(kunci, rumah) }) })
  catat(ruang, tindakan)
  // why one could not be made is kept, and shown with the state of the backups
  await cadangan.pastikan('MANUAL').catch(() => null)
}

const bungkus = (kunci: KunciData, rumah: KunciRumah): ReturnType<typeof wrapKunciData> =>
  kunci === null ? null : wrapKunciData(kunci, rumah)

function needCocok(tindakan: Tindakan, isTersandi: boolean): void {
  if (tindakan === 'NYALAKAN' && isTersandi) throw new FileProblem('Berkas data sudah tersandi.')
  if (tindakan !== 'NYALAKAN' && !isTersandi) throw new FileProblem('Berkas data belum tersandi.')
}

function catat(ruang: Ruang, tindakan: Extract<KejadianAkses, { jenis: 'PENYANDIAN' }>['tindakan']): void {
  const [sesi, data] = [ruang.sesi(), ruang.data()]
  if (sesi && data && !data.isLihatSaja) data.app.runDalam('akses.catat', { jenis: 'PENYANDIAN', tindakan }, sesi)
}
