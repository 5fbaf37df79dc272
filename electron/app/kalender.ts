import type { RouteInput, RouteOutput } from '../../src/contract/routes'
import { invalid, type Given } from '../../src/domain/kit/command'
import { refuse } from '../../src/domain/kit/result'
import { remember } from '../../src/domain/kit/remember'
import type { BahanLaporan } from '../../src/domain/laporan/bahan-laporan'
import { acaraKalender } from '../../src/domain/pengingat/acara-kalender'
import { icsSteps } from '../../src/domain/pengingat/ics'
import { isDalam, type Rentang } from '../../src/domain/pengingat/pengingat'
import { semuaPengingat } from '../../src/domain/pengingat/semua-pengingat'
import { akhirKalender, rentangTahun, tahunRentang } from '../../src/domain/pengingat/tahun-kalender'
import { fileName } from './file-name'
import type { Host } from './host'
import { inTurns } from './in-turns'
import { keptByState } from './kept-by-state'
import type { MejaLaporan } from './laporan/meja-laporan'
import { need } from './refused'
import { saveFile } from './save-file'

/** The routes of the calendar. */
export type KalenderRoutes = {
  readonly butir: (input: RouteInput<'kalender.butir'>) => Promise<RouteOutput<'kalender.butir'>>
  readonly ekspor: (input: RouteInput<'kalender.ekspor'>) => Promise<RouteOutput<'kalender.ekspor'>>
}

type KalenderParts = {
  readonly meja: MejaLaporan
  readonly keadaan: () => string
  readonly host: Pick<Host, 'chooseTarget'>
  readonly given: () => Given
}

type Baris = RouteOutput<'kalender.butir'>['butir'][number]

const NAMA = 'Kalender Kepegawaian'
const BERJADWAL = semuaPengingat.flatMap(({ id, judul, memakai, jadwal }) => (jadwal ? [{ id, judul, memakai, jadwal }] : []))
const JENIS = BERJADWAL.map(({ id, judul, jadwal }) => ({ id, judul, arti: jadwal.arti }))
const MEMAKAI = [...new Set(BERJADWAL.flatMap(({ memakai }) => memakai))]

/** Creates the part of the application behind the calendar. The duties of a year are made together and kept until the data change: from month to month nothing is reckoned again. */
export function createKalender({ meja, keadaan, host, given }: KalenderParts): KalenderRoutes {
  const tahunKini = remember((tahun: number) => keptByState(keadaan, () => susun(tahun)))

  async function susun(tahun: number): Promise<readonly Baris[]> {
    const bahan = await meja.bahan(MEMAKAI)
    return inTurns(tugasSteps(bahan, rentangTahun(tahun, bahan.hariIni)))
  }

  async function antara(rentang: Rentang): Promise<readonly Baris[]> {
    const tahun = tahunRentang(rentang, given().today)
    const isi = await Promise.all(tahun.map((t) => tahunKini(t)()))
    return isi.flat().filter(({ tanggal }) => tanggal !== null && isDalam(rentang, tanggal))
  }

  return {
    butir: async (rentang) => {
      const hariIni = given().today
      return { hariIni, akhir: akhirKalender(hariIni), jenis: JENIS, butir: [...(await antara(rentang))] }
    },
    ekspor: async ({ jenis, ingatkan, ...rentang }) => {
      const butir = (await antara(rentang)).filter((b) => jenis.includes(b.jenis))
      if (butir.length === 0) return need(refuse(invalid('Tidak ada tugas bertanggal pada rentang dan jenis itu.')))
      const path = await host.chooseTarget(`Simpan ${NAMA}`, fileName(NAMA, 'ics'), { nama: 'Kalender (iCalendar)', akhiran: ['ics'] })
      if (path === null) return { berkas: null }
      const { today, now } = given()
      const acara = acaraKalender(butir, (await meja.bahan([])).pada(today))
      const teks = await inTurns(icsSteps(acara, { nama: NAMA, dibuat: now, ingatkan }))
      await saveFile(path, new TextEncoder().encode(teks))
      return { berkas: path }
    }
  }
}

/** Every dated duty within some days, by day, one kind at a time. */
function* tugasSteps(bahan: BahanLaporan, rentang: Rentang): Generator<undefined, readonly Baris[]> {
  yield* bahan.siapkan(bahan.hariIni)
  const semua: Baris[] = []
  for (const { id, jadwal } of BERJADWAL) {
    yield
    for (const butir of yield* jadwal.langkah(bahan, rentang)) semua.push({ ...butir, jenis: id })
  }
  yield
  return semua.toSorted((a, b) => byText(a.tanggal ?? '', b.tanggal ?? '') || byText(a.utama, b.utama))
}

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
