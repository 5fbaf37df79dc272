import { statSync } from 'node:fs'
import type { GerbangHandlers, RouteInput, RouteOutput } from '../../../src/contract/routes'
import { assertNever } from '../../../src/domain/kit/result'
import { tanpaHak } from '../../../src/domain/akses/sesi'
import { FileProblem } from '../file-problem'
import { Refused } from '../refused'
import { AKHIRAN_DATA, buangDataSegel, isBerkasSegel } from '../segel/buka-data'
import type { Cadangan } from './cadangan'
import { backupsIn } from './daftar-cadangan'
import { gantiData } from './ganti-data'
import { jalanKeluar } from './jalan-keluar'
import { type BukaanCadangan, bukaanOf, bukaanSegel } from './kunci-cadangan'
import type { Ruang } from './ruang'
import { buang } from './siapkan-pulih'
import { tinjauPulih } from './tinjau-pulih'
import { isDitukar, salinanOf } from './tukar-data'

type Routes = Pick<GerbangHandlers, 'cadangan.pilih' | 'cadangan.tinjau' | 'cadangan.pulihkan'>
type Permintaan = RouteInput<'cadangan.tinjau'>

/** The ways back: from a backup, or out of a damaged file row by row. */
export function createPemulihan(ruang: Ruang, cadangan: Cadangan): Routes {
  const dipilih = new Set<string>()
  // a copy that a killed process has made ready for nothing
  if (!isDitukar(ruang.tempat)) buang(salinanOf(ruang.tempat))

  async function bukaan({ berkas, sandi }: Permintaan): Promise<BukaanCadangan> {
    needBoleh(ruang)
    needDikenal(ruang, berkas, dipilih)
    return isBerkasSegel(berkas) ? bukaanSegel(ruang, berkas, sandi) : bukaanOf(ruang, berkas, sandi)
  }

  /** One at a time, and nothing that was opened out of a sealed file stays. */
  const bergiliran = <T>(work: () => Promise<T>): Promise<T> => ruang.bergiliran(() => work().finally(() => buangDataSegel(ruang.tempat)))

  return {
    'cadangan.pilih': async () => {
      needBoleh(ruang)
      const [berkas] = await ruang.host.chooseFiles('Pilih cadangan yang akan dipulihkan', {
        nama: 'Cadangan Penata',
        akhiran: ['db', AKHIRAN_DATA]
      })
      if (berkas === undefined) return null
      dipilih.add(berkas)
      return { berkas }
    },
    'cadangan.tinjau': (permintaan) =>
      bergiliran(async (): Promise<RouteOutput<'cadangan.tinjau'>> => {
        const terbuka = await bukaan(permintaan)
        return terbuka.terbuka ? tinjauPulih(ruang, terbuka) : { jenis: 'SANDI', pesan: terbuka.pesan }
      }),
    'cadangan.pulihkan': (permintaan) =>
      bergiliran(async () => {
        const terbuka = await bukaan(permintaan)
        if (!terbuka.terbuka) throw new FileProblem(terbuka.pesan || 'Cadangan ini tersandi. Masukkan sandinya dahulu.')
        return gantiData({ ruang, cadangan, periksaHak: () => needBoleh(ruang) }, terbuka)
      })
  }
}

/** Anyone at the PC where the data does not open; where it does, only who manages it. */
function needBoleh(ruang: Ruang): void {
  const keadaan = ruang.keadaan()
  switch (keadaan.jenis) {
    case 'MASALAH':
      if (!jalanKeluar(keadaan.kode).includes('PULIHKAN')) throw new FileProblem(keadaan.pesan)
      return
    case 'TERBUKA':
      if (!keadaan.sesi.hak.has('PENGELOLA')) throw new Refused({ code: 'FORBIDDEN', pesan: tanpaHak(keadaan.sesi) })
      return
    case 'TERKUNCI':
      throw new FileProblem('Penata terkunci. Masuk dahulu untuk memulihkan cadangan.')
    case 'PERTAMA':
      return
    default:
      assertNever(keadaan)
  }
}

/** A file of our own list, or one the officer chose: the window names no others. Never the data itself, which is open. */
function needDikenal({ tempat }: Ruang, berkas: string, dipilih: ReadonlySet<string>): void {
  const isDikenal = dipilih.has(berkas) || backupsIn(tempat.cadangan).some((each) => each.berkas === berkas)
  if (!isDikenal) throw new FileProblem('Pilih cadangan dari daftar, atau cari berkasnya lebih dahulu.')
  const [ini, data] = [berkas, tempat.berkas].map((path) => statSync(path, { throwIfNoEntry: false }))
  if (!ini?.isFile()) throw new FileProblem('Berkas cadangan itu tidak ada lagi. Pasang kembali drive-nya, atau pilih cadangan lain.')
  if (ini.dev === data?.dev && ini.ino === data.ino) throw new FileProblem('Itu berkas data yang sedang dipakai, bukan cadangannya.')
}
