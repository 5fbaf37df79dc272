import { statSync } from 'node:fs'
import type { GerbangHandlers, RouteInput, RouteOutput } from '../../../src/contract/routes'
import { assertNever } from '../../../src/domain/kit/result'
import { tanpaHak } from '../../../src/domain/akses/sesi'
import { FileProblem } from '../host'
import { Refused } from '../refused'
import type { Cadangan } from './cadangan'
import { backupsIn } from './daftar-cadangan'
import { gantiData } from './ganti-data'
import { createGiliran } from './giliran'
import { jalanKeluar } from './jalan-keluar'
import { type BukaanCadangan, bukaanOf } from './kunci-cadangan'
import type { Ruang } from './ruang'
import { buang } from './siapkan-pulih'
import { tinjauPulih } from './tinjau-pulih'
import { isDitukar, salinanOf } from './tukar-data'

type Routes = Pick<GerbangHandlers, 'cadangan.pilih' | 'cadangan.tinjau' | 'cadangan.pulihkan' | 'cadangan.selamatkan'>
type Permintaan = RouteInput<'cadangan.tinjau'>

/** The ways back: from a backup, or out of a damaged file row by row. */
export function createPemulihan(ruang: Ruang, cadangan: Cadangan): Routes {
  const giliran = createGiliran()
  const dipilih = new Set<string>()
  // a copy that a killed process has made ready for nothing
  if (!isDitukar(ruang.tempat)) buang(salinanOf(ruang.tempat))

  const bukaan = async ({ berkas, sandi }: Permintaan): Promise<BukaanCadangan> => {
    needBoleh(ruang)
    needDikenal(ruang, berkas, dipilih)
    return bukaanOf(ruang, berkas, sandi)
  }

  return {
    'cadangan.pilih': async () => {
      needBoleh(ruang)
      const [berkas] = await ruang.host.chooseFiles('Pilih cadangan yang akan dipulihkan', { nama: 'Cadangan Penata', akhiran: ['db'] })
      if (berkas === undefined) return null
      dipilih.add(berkas)
      return { berkas }
    },
    'cadangan.tinjau': (permintaan) =>
      giliran(async (): Promise<RouteOutput<'cadangan.tinjau'>> => {
        const terbuka = await bukaan(permintaan)
        return terbuka.terbuka ? tinjauPulih(ruang, permintaan.berkas, terbuka) : { jenis: 'SANDI', pesan: terbuka.pesan }
      }),
    'cadangan.pulihkan': (permintaan) =>
      giliran(async () => {
        const terbuka = await bukaan(permintaan)
        if (!terbuka.terbuka) throw new FileProblem(terbuka.pesan || 'Cadangan ini tersandi. Masukkan sandinya dahulu.')
        return gantiData({ ruang, cadangan, periksaHak: () => needBoleh(ruang) }, permintaan.berkas, terbuka)
      }),
    'cadangan.selamatkan': () => {
      throw new FileProblem('Belum dapat dilakukan.')
    }
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
