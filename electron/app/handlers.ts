import type { Handlers } from '../../src/contract/routes'
import { queryHandlers } from '../db/queries/index'
import { pegawaiAudit } from '../db/queries/pegawai-audit'
import type { QueryContext } from '../db/queries/query'
import type { AbkRoutes } from './abk'
import type { BagikanRencanaRoutes } from './bagikan-rencana'
import type { BerandaRoutes } from './beranda'
import type { CetakRoutes } from './cetak'
import type { Commander } from './commander'
import type { EksporBanding } from './ekspor-banding'
import type { EksporGaji } from './gaji-pokok'
import type { FormasiRoutes } from './formasi'
import type { Impor } from './impor/create-impor'
import type { ImporAbk } from './impor-abk'
import type { KalenderRoutes } from './kalender'
import type { KualitasRoutes } from './kualitas'
import type { LaporanRoutes } from './laporan/laporan'
import type { LaporanSendiriRoutes } from './laporan/laporan-sendiri'
import type { MatriksRoutes } from './matriks'
import type { NaskahRoutes } from './naskah/naskah'
import type { NomorRoutes } from './naskah/nomor'
import type { PaketRoutes } from './naskah/paket'
import type { PolaRoutes } from './naskah/pola'
import type { TemplatRoutes } from './naskah/templat'
import type { TerbitRoutes } from './naskah/terbit'
import type { OrganisasiRoutes } from './organisasi'
import type { PegawaiRoutes } from './pegawai'
import type { PetaDokumenRoutes } from './peta-dokumen'
import type { PetaJabatanRoutes } from './peta-jabatan'
import type { RancanganRoutes } from './rancangan'
import type { RapatRoutes } from './rapat'
import { need } from './refused'
import type { RiwayatRoutes } from './riwayat/riwayat'
import type { PemusnahanRoutes } from './pemusnahan'
import type { SubjekDataRoutes } from './subjek-data'
import type { Susulan } from './susulan'
import type { Tampilkan } from './tertulis'
import type { TransparansiRoutes } from './transparansi'
import type { UsulRotasiRoutes } from './usul-rotasi'

/** The parts of the application that answer routes. */
export type Areas = {
  readonly query: () => QueryContext
  readonly abk: AbkRoutes
  readonly bagikanRencana: BagikanRencanaRoutes
  readonly beranda: BerandaRoutes
  readonly formasi: FormasiRoutes
  readonly eksporGaji: EksporGaji
  readonly cetak: CetakRoutes
  readonly commander: Commander
  readonly impor: Impor
  readonly imporAbk: ImporAbk
  readonly kalender: KalenderRoutes
  readonly kualitas: KualitasRoutes
  readonly laporan: LaporanRoutes
  readonly laporanSendiri: LaporanSendiriRoutes
  readonly matriks: MatriksRoutes
  readonly naskah: NaskahRoutes
  readonly terbit: TerbitRoutes
  readonly nomor: NomorRoutes
  readonly pola: PolaRoutes
  readonly templat: TemplatRoutes
  readonly paket: PaketRoutes
  readonly organisasi: OrganisasiRoutes
  readonly pegawai: PegawaiRoutes
  readonly petaDokumen: PetaDokumenRoutes
  readonly petaJabatan: PetaJabatanRoutes
  readonly rancangan: RancanganRoutes
  readonly rapat: RapatRoutes
  readonly riwayat: RiwayatRoutes
  readonly eksporBanding: EksporBanding
  readonly pemusnahan: PemusnahanRoutes
  readonly subjekData: SubjekDataRoutes
  readonly susulan: Susulan
  readonly tampilkan: Tampilkan
  readonly transparansi: TransparansiRoutes
  readonly usulRotasi: UsulRotasiRoutes
}

/** Which part answers which route. A route without an answer does not compile. */
export const createHandlers = (areas: Areas): Handlers => {
  const { query, commander, kualitas, organisasi, pegawai, rancangan, susulan } = areas
  return {
    ...queryHandlers(query),
    ...petaJabatanHandlers(areas),
    ...naskahHandlers(areas),
    ...pengingatHandlers(areas),
    ...subjekDataHandlers(areas),
    ...riwayatHandlers(areas),
    'rencana.bagikan': areas.bagikanRencana.bagikan,
    'rencana.buka-berkas': areas.bagikanRencana.buka,
    'command.run': ({ name, input, kunci, tempat }) => need(commander.run(name, input, { kunci, tempat })),
    'history.state': () => commander.state(),
    'history.undo': () => need(commander.undo()),
    'history.redo': () => need(commander.redo()),
    'kerja.batal': () => stopWork(areas),
    'berkas.tampilkan': areas.tampilkan,
    'organisasi.susulan': susulan.since,
    'rancangan.list': rancangan.list,
    'rancangan.detail': rancangan.detail,
    'rancangan.banding': rancangan.banding,
    'rancangan.ekspor-banding': areas.eksporBanding,
    'jabatan.list': organisasi.listJabatan,
    'jabatan.ids': organisasi.idsJabatan,
    'jabatan.ekspor': organisasi.eksporJabatan,
    'unor.ekspor': organisasi.eksporUnor,
    'bagan.ekspor': organisasi.eksporBagan,
    'rotasi.usulkan': areas.usulRotasi.usulkan,
    'bagan.penandatangan': areas.cetak.penandatangan,
    'bagan.cetak': areas.cetak.cetak,
    'pegawai.list': pegawai.list,
    'pegawai.ids': pegawai.ids,
    'pegawai.audit': (input) => pegawaiAudit(query(), input),
    'pegawai.tampilkan': pegawai.tampilkan,
    'pegawai.berkas': pegawai.berkas,
    'pegawai.tinjau-massal': pegawai.tinjauMassal,
    'pegawai.ekspor': pegawai.ekspor,
    ...imporHandlers(areas),
    'lembar-publik.kata': areas.transparansi.kata,
    'lembar-publik.html': areas.transparansi.html,
    'laporan.buka': areas.laporan.buka,
    'laporan.baris': areas.laporan.baris,
    'laporan.ekspor': areas.laporan.ekspor,
    'laporan.pratinjau': areas.laporan.pratinjau,
    'laporan.halaman': areas.laporan.halaman,
    'laporan-sendiri.list': areas.laporanSendiri.list,
    'laporan-sendiri.bagikan': areas.laporanSendiri.bagikan,
    'laporan-sendiri.buka': areas.laporanSendiri.buka,
    'matriks.ekspor': areas.matriks.ekspor,
    'rapat.ekspor': areas.rapat.ekspor,
    'kualitas.ringkasan': kualitas.ringkasan,
    'kualitas.anomali': kualitas.anomali,
    'kualitas.ekspor': kualitas.ekspor
  }
}

/** What answers about the audit trail. */
const riwayatHandlers = ({ riwayat }: Areas) =>
  ({
    'riwayat.list': riwayat.list,
    'riwayat.pilihan': riwayat.pilihan,
    'riwayat.detail': riwayat.detail,
    'riwayat.tampilkan': riwayat.tampilkan,
    'riwayat.ekspor': riwayat.ekspor,
    'riwayat.periksa': riwayat.keutuhan.periksa,
    'riwayat.keutuhan': riwayat.keutuhan.terakhir
  }) satisfies Partial<Handlers>

/** What answers about the import of people, posts and units. */
const imporHandlers = ({ impor }: Areas) =>
  ({
    'impor.buka': impor.buka,
    'impor.draf': impor.draf,
    'impor.atur': impor.atur,
    'impor.masalah': impor.masalah,
    'impor.usul': impor.usul,
    'impor.beda': impor.beda,
    'impor.putus': impor.putus,
    'impor.simpan': impor.simpan,
    'impor.laporan': impor.laporan,
    'impor.tutup': impor.tutup
  }) satisfies Partial<Handlers>

/** What answers about things to be done: Beranda, the calendar, and the pay table the next pay steps are read from. */
const pengingatHandlers = ({ beranda, kalender, eksporGaji }: Areas) =>
  ({
    'beranda.ringkasan': beranda.ringkasan,
    'pengingat.list': beranda.pengingat,
    'pengingat.ekspor': beranda.ekspor,
    'kalender.butir': kalender.butir,
    'kalender.ekspor': kalender.ekspor,
    'gaji-pokok.ekspor': eksporGaji
  }) satisfies Partial<Handlers>

/** What answers those the data are about, and what destroys their data. */
const subjekDataHandlers = ({ subjekData, pemusnahan }: Areas) =>
  ({
    'subjek.laporan': subjekData.laporan,
    'subjek.akses': subjekData.akses,
    'subjek.ekspor-akses': subjekData.eksporAkses,
    'musnah.tinjau': pemusnahan.tinjau,
    'musnah.list': pemusnahan.list,
    'musnah.usulkan': pemusnahan.usulkan,
    'musnah.setujui': pemusnahan.setujui,
    'musnah.berita-acara': subjekData.beritaAcara
  }) satisfies Partial<Handlers>

/** What answers about the establishment: ABK, formasi, peta jabatan and their papers. */
const petaJabatanHandlers = (areas: Areas) =>
  ({
    'formasi.list': areas.formasi.list,
    'formasi.ekspor': areas.formasi.ekspor,
    'abk.ekspor': areas.petaDokumen.abk,
    'peta-jabatan.rekap': areas.petaDokumen.rekap,
    'peta-jabatan.cetak': areas.petaJabatan.cetak,
    'abk.detail': areas.abk.detail,
    'abk.aturan': areas.abk.aturan,
    'abk.tugas': areas.abk.tugas,
    'abk.norma': areas.abk.norma,
    'pola-abk.list': areas.abk.listPola,
    'abk-impor.buka': areas.imporAbk.buka,
    'abk-impor.draf': areas.imporAbk.draf,
    'abk-impor.butir': areas.imporAbk.butir,
    'abk-impor.tugas': areas.imporAbk.tugas,
    'abk-impor.atur': areas.imporAbk.atur,
    'abk-impor.simpan': areas.imporAbk.simpan,
    'abk-impor.tutup': areas.imporAbk.tutup,
    'abk-impor.ekspor': areas.imporAbk.ekspor
  }) satisfies Partial<Handlers>

/** Stops the long work that is running, wherever it is. */
function stopWork(areas: Areas): null {
  const semua = [
    areas.impor,
    areas.imporAbk,
    areas.cetak,
    areas.formasi,
    areas.naskah,
    areas.terbit,
    areas.paket,
    areas.petaDokumen,
    areas.petaJabatan,
    areas.laporan,
    areas.riwayat.keutuhan,
    areas.usulRotasi
  ]
  for (const { batal } of semua) batal()
  return null
}

/** What answers about papers: making, issuing, numbers, templates, the pack. */
const naskahHandlers = ({ naskah, terbit, nomor, pola, templat, paket }: Areas) =>
  ({
    'naskah.jenis': naskah.jenis,
    'naskah.isian': naskah.isian,
    'naskah.pratinjau': naskah.pratinjau,
    'naskah.ekspor': naskah.ekspor,
    'naskah.terbitkan': terbit.terbitkan,
    'naskah.arsip': terbit.arsip,
    'naskah.baca': terbit.baca,
    'naskah.cetak-ulang': terbit.cetakUlang,
    'naskah.paket': paket.paket,
    'naskah.periksa-paket': paket.periksa,
    'naskah.jeda': paket.jeda,
    'nomor.buku': nomor.buku,
    'nomor.laporan': nomor.laporan,
    'nomor.ekspor': nomor.ekspor,
    'pola.list': pola.list,
    'pola.medan': pola.medan,
    'pola.baca': pola.baca,
    'pola.versi': pola.versi,
    'pola.ekspor': pola.ekspor,
    'pola.buka': pola.buka,
    'gambar.list': pola.listGambar,
    'gambar.pilih': pola.pilihGambar,
    'templat.list': templat.list,
    'templat.pilih': templat.pilih,
    'templat.simpan': templat.simpan,
    'templat.contoh': templat.contoh,
    'templat.ekspor': templat.ekspor
  }) satisfies Partial<Handlers>
