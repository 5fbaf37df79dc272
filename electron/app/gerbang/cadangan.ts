import type { GerbangHandlers, RouteOutput } from '../../../src/contract/routes'
import type { AlasanCadangan } from '../../../src/domain/akses/alasan-cadangan'
import { daysBetween } from '../../../src/domain/kit/tanggal'
import type { Db } from '../../db/open'
import { DatabaseProblem } from '../../db/database-problem'
import { ujungAudit } from '../../db/isi-data'
import { FileProblem } from '../file-problem'
import { type BerkasCadangan, backupsIn, ringkas } from './daftar-cadangan'
import { createGiliran } from './giliran'
import { type GudangCadangan, openGudang } from './gudang-cadangan'
import { createJadwalCadangan, type JadwalCadangan } from './jadwal-cadangan'
import type { DataTerbuka, KeadaanRuang, KunciData, Ruang } from './ruang'
import { createTujuanKedua, type TujuanKedua } from './tujuan-kedua'
import { tulisCadangan, tulisCadanganSekarang } from './tulis-cadangan'

type Routes = Pick<
  GerbangHandlers,
  'cadangan.list' | 'cadangan.buat' | 'cadangan.keadaan' | 'cadangan.pilih-kedua' | 'cadangan.lepas-kedua'
>

/** The backups: made by themselves and on request, each checked before it counts. */
export interface Cadangan {
  readonly routes: Routes
  /** Makes a backup of the open data, unless the last one still holds all of it; throws `FileProblem` when it cannot. */
  readonly buat: (alasan: AlasanCadangan) => Promise<void>
  /** The same, and gives the backup that now holds all of the open data; null when there is nothing to keep. */
  readonly pastikan: (alasan: AlasanCadangan) => Promise<BerkasCadangan | null>
  /** True when the last backup holds all of the open data. */
  readonly isTerbaru: () => boolean
  /** Keeps a database of an older version, before it is migrated; throws `DatabaseProblem` when it cannot. */
  readonly sebelumMigrasi: (sqlite: Db['sqlite'], kunci: KunciData) => void
  /** Begins and ends the regular backups with the data that is open. */
  readonly follow: (keadaan: KeadaanRuang) => void
  /** A call has come: somebody is working. */
  readonly dengar: () => void
  /** The last backup of a day's work, if something has changed. */
  readonly saatTutup: () => Promise<void>
}

/** Creates the backups of the data in a room. */
export function createCadangan(ruang: Ruang): Cadangan {
  const gudang = openGudang(ruang)
  const onBerubah = (): void => ruang.emit('cadangan.berubah', {})
  const kedua = createTujuanKedua({ ruang, pemasangan: gudang.pemasangan, onBerubah })
  const pembuat = createPembuat({ ruang, gudang, onBerubah })
  const pastikan = async (alasan: AlasanCadangan): Promise<BerkasCadangan | null> => {
    const satu = await pembuat.pastikan(alasan)
    if (alasan !== 'TUTUP') void kedua.susul()
    return satu
  }
  const jadwal = createJadwalCadangan({
    jam: ruang.jam,
    isAwalHari: () => gudang.terakhir()?.nama.hari !== ruang.given().today,
    // what went wrong is kept, and shown with the state of the backups
    buat: async (alasan) => void (await pastikan(alasan).catch(() => null))
  })
  return {
    buat: async (alasan) => void (await pastikan(alasan)),
    pastikan,
    isTerbaru: pembuat.isTerbaru,
    sebelumMigrasi: (sqlite, kunci) => sebelumMigrasi(gudang, { sqlite, kunci }),
    follow: (keadaan) => (isDijaga(keadaan) ? jadwal.mulai() : jadwal.berhenti()),
    dengar: jadwal.dengar,
    saatTutup: () => saatTutup(ruang, { jadwal, kedua, pastikan }),
    routes: routesOf(ruang, { gudang, kedua, pembuat, pastikan })
  }
}

const isDijaga = (keadaan: KeadaanRuang): boolean => 'data' in keadaan && keadaan.data !== null && !keadaan.data.isLihatSaja

/** Makes the backups, one after the other, and remembers why one could not be made. */
interface Pembuat {
  readonly pastikan: (alasan: AlasanCadangan) => Promise<BerkasCadangan | null>
  readonly isTerbaru: () => boolean
  readonly masalah: () => string
  readonly isMembuat: () => boolean
}

type BahanPembuat = { readonly ruang: Ruang; readonly gudang: GudangCadangan; readonly onBerubah: () => void }

function createPembuat({ ruang, gudang, onBerubah }: BahanPembuat): Pembuat {
  const giliran = createGiliran()
  let masalah = ''
  let isMembuat = false

  async function buatBaru({ db, kunci }: DataTerbuka, alasan: AlasanCadangan): Promise<BerkasCadangan | null> {
    isMembuat = true
    onBerubah()
    try {
      await tulisCadangan(gudang.pesan({ sqlite: db.sqlite, kunci }, alasan), ruang.host.pekerja.periksa)
      masalah = ''
      // the very one that is to be restored may be the next to go
      if (alasan !== 'SEBELUM_PULIH') gudang.rapikan()
      return gudang.terakhir()
    } catch (error) {
      masalah = error instanceof FileProblem ? error.message : 'Cadangan tidak dapat dibuat.'
      throw error
    } finally {
      isMembuat = false
      onBerubah()
    }
  }

  return {
    masalah: () => masalah,
    isMembuat: () => isMembuat,
    isTerbaru: () => {
      const data = dataDijaga(ruang)
      return data === null || gudang.setara(data, 'TUTUP') !== null
    },
    pastikan: (alasan) =>
      giliran(async () => {
        const data = dataDijaga(ruang)
        if (!data) return null
        return gudang.setara(data, alasan) ?? buatBaru(data, alasan)
      })
  }
}

/** What is open and has ever been written to. */
function dataDijaga(ruang: Ruang): DataTerbuka | null {
  const data = ruang.data()
  return data && !data.isLihatSaja && ujungAudit(data.db.sqlite).seq > 0 ? data : null
}

function sebelumMigrasi(gudang: GudangCadangan, data: { readonly sqlite: Db['sqlite']; readonly kunci: KunciData }): void {
  try {
    tulisCadanganSekarang(gudang.pesan(data, 'SEBELUM_MIGRASI'))
  } catch (error) {
    const sebab = error instanceof FileProblem ? error.message : 'Cadangan tidak dapat dibuat.'
    throw new DatabaseProblem(
      'HANYA_BACA',
      `Data ini perlu disesuaikan dengan versi Penata yang baru, dan harus dicadangkan dahulu. ${sebab}`
    )
  }
}

/** Of the time the shell gives the core to close, what the second place may take; it catches up at the next start. */
const KEDUA_SAAT_TUTUP_MS = 800

type SaatTutup = { readonly jadwal: JadwalCadangan; readonly kedua: TujuanKedua; readonly pastikan: Cadangan['pastikan'] }

async function saatTutup({ jam }: Ruang, { jadwal, kedua, pastikan }: SaatTutup): Promise<void> {
  jadwal.berhenti()
  // closing goes on: the next start makes the one that is missing
  await pastikan('TUTUP').catch(() => null)
  const { promise, resolve } = Promise.withResolvers<void>()
  const batal = jam.setelah(KEDUA_SAAT_TUTUP_MS, resolve)
  await Promise.race([kedua.susul(), promise])
  batal()
}

type BahanRute = {
  readonly gudang: GudangCadangan
  readonly kedua: TujuanKedua
  readonly pembuat: Pembuat
  readonly pastikan: Cadangan['pastikan']
}

function routesOf({ tempat, given, host }: Ruang, { gudang, kedua, pembuat, pastikan }: BahanRute): Routes {
  return {
    'cadangan.list': () => backupsIn(tempat.cadangan).map(ringkas),
    'cadangan.buat': async () => {
      const satu = await pastikan('MANUAL')
      if (!satu) throw new FileProblem('Belum ada data yang perlu dicadangkan.')
      return ringkas(satu)
    },
    'cadangan.keadaan': (): RouteOutput<'cadangan.keadaan'> => {
      const satu = gudang.terakhir()
      return {
        terakhir: satu?.manifes?.pada ?? null,
        folder: tempat.cadangan,
        kedua: kedua.keadaan(),
        umur: satu ? Math.max(0, daysBetween(satu.nama.hari, given().today)) : null,
        masalah: pembuat.masalah(),
        isMembuat: pembuat.isMembuat()
      }
    },
    'cadangan.pilih-kedua': async () => {
      const folder = await host.chooseFolder('Pilih folder cadangan kedua: drive lain, flash disk, atau folder jaringan')
      if (folder !== null) await kedua.pilih(folder)
      return { folder }
    },
    'cadangan.lepas-kedua': () => {
      kedua.lepas()
      return null
    }
  }
}
