import type { RouteInput, RouteOutput } from '../../src/contract/routes'
import type { Reader } from '../../src/domain/entities'
import { type Given, notFound, type Refusal } from '../../src/domain/kit/command'
import { refuse, type Result } from '../../src/domain/kit/result'
import { Tanggal, tanggalPanjang, tanggalPendek } from '../../src/domain/kit/tanggal'
import { namaHasil } from '../../src/domain/laporan/hasil-cetak'
import type { HasilLaporan } from '../../src/domain/laporan/hasil-laporan'
import { keadaanTeks } from '../../src/domain/laporan/judul-laporan'
import { gatherBahanKantor } from '../../src/domain/peta-jabatan/naskah/bahan-naskah'
import { namaLengkap } from '../../src/domain/pegawai/pegawai'
import { beritaAcaraMusnah } from '../../src/domain/subjek-data/berita-acara-musnah'
import { type JenisAkses, tabelAkses } from '../../src/domain/subjek-data/jejak-akses'
import { jumlahBarisSubjek, laporanSubjek } from '../../src/domain/subjek-data/laporan-subjek'
import { tandaData } from '../../src/domain/akses/tanda-data'
import { aksesPribadi, jejakSubjek, semuaPemusnahan } from '../db/jejak-pribadi'
import type { Db } from '../db/open'
import type { Ekspor } from './ekspor'
import { fileName } from './file-name'
import type { Host } from './host'
import { JENIS_LAPORAN, TULIS_LAPORAN } from './laporan/tulis-laporan'
import { need } from './refused'

/** The routes of the rights of those the data are about. */
export type SubjekDataRoutes = {
  readonly laporan: (input: RouteInput<'subjek.laporan'>) => Promise<RouteOutput<'subjek.laporan'>>
  readonly akses: (input: RouteInput<'subjek.akses'>) => RouteOutput<'subjek.akses'>
  readonly eksporAkses: (input: RouteInput<'subjek.ekspor-akses'>) => Promise<RouteOutput<'subjek.ekspor-akses'>>
  readonly beritaAcara: (input: RouteInput<'musnah.berita-acara'>) => Promise<RouteOutput<'musnah.berita-acara'>>
}

/** What they stand on; `read` masks nothing. */
export type SubjekDataParts = {
  readonly db: Db
  readonly host: Pick<Host, 'chooseTarget' | 'print' | 'pelaku'>
  readonly read: Reader
  readonly given: () => Given
  readonly ekspor: Ekspor
  readonly run: (name: 'subjek.catat-laporan', input: unknown, kunci: string) => Result<unknown, Refusal>
}

/** Creates the part of the application that answers those the data are about. */
export const createSubjekData = (parts: SubjekDataParts): SubjekDataRoutes => ({
  laporan: (input) => simpanLaporan(parts, input),
  akses: ({ dari, sampai, mulai, jumlah }) => {
    const semua = aksesPribadi(parts.db.sqlite, dari, sampai)
    const banyak = (jenis: JenisAkses): number => semua.filter((b) => b.jenis === jenis).length
    return { total: semua.length, dibuka: banyak('BUKA'), diekspor: banyak('EKSPOR'), baris: semua.slice(mulai, mulai + jumlah) }
  },
  eksporAkses: ({ dari, sampai, format }) => {
    const rentang = `${tanggalPendek(dari)} sampai ${tanggalPendek(sampai)}`
    return parts.ekspor.tabel(tabelAkses(aksesPribadi(parts.db.sqlite, dari, sampai), rentang), format)
  },
  beritaAcara: async ({ seq, format }) => {
    const selesai = semuaPemusnahan(parts.db.sqlite).find((s) => s.seq === seq) ?? need(refuse(notFound('Pemusnahan')))
    const kepala = {
      judul: ['Berita acara pemusnahan data pegawai', kotaOf(parts.read)],
      keadaan: keadaanTeks(Tanggal.parse(selesai.waktu.slice(0, 10)))
    }
    return { berkas: await tulis(parts, beritaAcaraMusnah(selesai.catatan, { ...kepala, seq }), format) }
  }
})

async function simpanLaporan(parts: SubjekDataParts, { id, format }: RouteInput<'subjek.laporan'>): Promise<RouteOutput<'subjek.laporan'>> {
  const { read, db, given, host, run } = parts
  const pegawai = read.get('pegawai', id) ?? need(refuse(notFound('Pegawai')))
  const { today } = given()
  const judul = {
    judul: [`Laporan data dan rekam jejak ${namaLengkap(pegawai)}`, kotaOf(read)],
    keadaan: `Keadaan: ${tanggalPanjang(today)}`
  }
  const hasil = {
    ...laporanSubjek({ read, pegawai, jejak: jejakSubjek(db.sqlite, id), judul }),
    tanda: tandaData('LAYANAN', host.pelaku, today)
  }
  const berkas = await tulis(parts, hasil, format)
  if (berkas !== null) need(run('subjek.catat-laporan', { pegawaiId: id, format, baris: jumlahBarisSubjek(hasil) }, given().newId()))
  return { berkas }
}

/** Asks where to and writes it there; null when the officer chose nowhere. */
async function tulis({ host, read, given }: SubjekDataParts, hasil: HasilLaporan, format: 'pdf' | 'xlsx'): Promise<string | null> {
  const nama = namaHasil(hasil)
  const path = await host.chooseTarget(`Simpan ${nama}`, fileName(nama, format), JENIS_LAPORAN[format])
  if (path === null) return null
  const bahan = gatherBahanKantor(read, { hariIni: given().today, pelaku: host.pelaku })
  await TULIS_LAPORAN[format](path, hasil, { bahan, print: host.print, signal: new AbortController().signal, onRows: () => undefined })
  return path
}

const kotaOf = (read: Reader): string => read.list('unor').find(({ indukId }) => indukId === null)?.nama ?? 'Pemerintah Kota'
