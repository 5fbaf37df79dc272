import type { RouteInput, RouteOutput } from '../../src/contract/routes'
import type { Given } from '../../src/domain/kit/command'
import { invalid } from '../../src/domain/kit/command'
import { refuse } from '../../src/domain/kit/result'
import { acaraKalender } from '../../src/domain/pengingat/acara-kalender'
import { tulisIcs } from '../../src/domain/pengingat/ics'
import { semuaPengingat } from '../../src/domain/pengingat/semua-pengingat'
import type { BerandaRoutes } from './beranda'
import { fileName } from './file-name'
import type { Host } from './host'
import type { MejaLaporan } from './laporan/meja-laporan'
import { need } from './refused'
import { saveFile } from './save-file'

/** The routes of the calendar. */
export type KalenderRoutes = {
  readonly butir: (input: RouteInput<'kalender.butir'>) => Promise<RouteOutput<'kalender.butir'>>
  readonly ekspor: (input: RouteInput<'kalender.ekspor'>) => Promise<RouteOutput<'kalender.ekspor'>>
}

type KalenderParts = {
  readonly beranda: Pick<BerandaRoutes, 'pengingat'>
  readonly meja: MejaLaporan
  readonly host: Pick<Host, 'chooseTarget'>
  readonly given: () => Given
}

const NAMA = 'Kalender Kepegawaian'
const JENIS = semuaPengingat.filter(({ isKalender }) => isKalender).map(({ id, judul, arti }) => ({ id, judul, arti }))

/** Creates the part of the application behind the calendar: the very lists of Beranda, by day. */
export function createKalender({ beranda, meja, host, given }: KalenderParts): KalenderRoutes {
  async function antara(dari: string, sampai: string): Promise<RouteOutput<'pengingat.list'>['baris']> {
    const { baris } = await beranda.pengingat({ jenis: null, dari, sampai, cari: '', mulai: 0, jumlah: Number.MAX_SAFE_INTEGER })
    return baris
  }

  return {
    butir: async ({ dari, sampai }) => ({ hariIni: given().today, jenis: JENIS, butir: await antara(dari, sampai) }),
    ekspor: async ({ jenis, dari, sampai, ingatkan }) => {
      const butir = (await antara(dari, sampai)).filter((b) => jenis.includes(b.jenis))
      if (butir.length === 0) return need(refuse(invalid('Tidak ada tugas bertanggal pada rentang dan jenis itu.')))
      const path = await host.chooseTarget(`Simpan ${NAMA}`, fileName(NAMA, 'ics'), { nama: 'Kalender (iCalendar)', akhiran: ['ics'] })
      if (path === null) return { berkas: null }
      const { today, now } = given()
      const acara = acaraKalender(butir, (await meja.bahan([])).pada(today))
      await saveFile(path, new TextEncoder().encode(tulisIcs(acara, { nama: NAMA, dibuat: now, ingatkan })))
      return { berkas: path }
    }
  }
}
