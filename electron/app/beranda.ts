import type { RouteInput, RouteOutput } from '../../src/contract/routes'
import { grafikOf } from '../../src/domain/beranda/grafik'
import { notFound } from '../../src/domain/kit/command'
import { refuse } from '../../src/domain/kit/result'
import { memuatKata } from '../../src/domain/kit/memuat-kata'
import type { BahanLaporan } from '../../src/domain/laporan/bahan-laporan'
import { isPppk } from '../../src/domain/organisasi/bezetting'
import { isStruktural } from '../../src/domain/organisasi/jabatan'
import { isKosong } from '../../src/domain/organisasi/kartu'
import { isBerhenti } from '../../src/domain/pegawai/alasan-berhenti'
import type { BarisPegawai } from '../../src/domain/pegawai/baris-pegawai'
import type { ButirPengingat, KartuPengingat } from '../../src/domain/pengingat/pengingat'
import { ringkasanPengingat } from '../../src/domain/pengingat/ringkasan-pengingat'
import { pengingatOf, semuaPengingat } from '../../src/domain/pengingat/semua-pengingat'
import { tabelPengingat } from '../../src/domain/pengingat/tabel-pengingat'
import type { DaftarPegawai } from './daftar-pegawai'
import type { Ekspor } from './ekspor'
import { inTurns } from './in-turns'
import { keptByState } from './kept-by-state'
import type { MejaLaporan } from './laporan/meja-laporan'
import { need } from './refused'

/** The routes of Beranda. */
export type BerandaRoutes = {
  readonly ringkasan: () => Promise<RouteOutput<'beranda.ringkasan'>>
  readonly pengingat: (input: RouteInput<'pengingat.list'>) => Promise<RouteOutput<'pengingat.list'>>
  readonly ekspor: (input: RouteInput<'pengingat.ekspor'>) => Promise<RouteOutput<'pengingat.ekspor'>>
  /** Makes it ready before it is asked for. */
  readonly prepare: () => void
}

/** What Beranda stands on: the desk of reports, the register of people, and what tells the state of the data. */
export type BerandaParts = {
  readonly meja: MejaLaporan
  readonly daftar: Pick<DaftarPegawai, 'semua'>
  readonly keadaan: () => string
  readonly ekspor: Ekspor
}

type Baris = RouteOutput<'pengingat.list'>['baris'][number]

/** Everything Beranda shows in one state of the data. */
type Isi = {
  readonly ringkasan: RouteOutput<'beranda.ringkasan'>
  readonly butir: ReadonlyMap<string, readonly Baris[]>
}

/** The kinds that have a card. */
const BERKARTU = semuaPengingat.flatMap(({ kartu, ...jenis }) => (kartu ? [{ ...jenis, kartu }] : []))
const MEMAKAI = [...new Set(BERKARTU.flatMap(({ memakai }) => memakai))]

/** Creates the part of the application behind Beranda. Cards and lists are made together and kept until the data change: they cannot disagree. */
export function createBeranda({ meja, daftar, keadaan, ekspor }: BerandaParts): BerandaRoutes {
  const isiKini = keptByState(keadaan, susun)

  async function barisOf(jenis: string): Promise<readonly Baris[]> {
    return (await isiKini()).butir.get(jenis) ?? need(refuse(notFound('Pengingat')))
  }

  async function susun(): Promise<Isi> {
    const bahan = await meja.bahan(MEMAKAI)
    const orang = (await daftar.semua()).filter((b) => !isBerhenti(b))
    return inTurns(isiSteps(bahan, orang))
  }

  return {
    ringkasan: async () => (await isiKini()).ringkasan,
    pengingat: async ({ jenis, cari, mulai, jumlah }) => {
      const cocok = (await barisOf(jenis)).filter(matching(cari))
      return { total: cocok.length, baris: cocok.slice(mulai, mulai + jumlah) }
    },
    ekspor: async ({ jenis, cari, format }) => {
      const pengingat = pengingatOf(jenis) ?? need(refuse(notFound('Pengingat')))
      return ekspor.tabel(tabelPengingat(pengingat, (await barisOf(jenis)).filter(matching(cari))), format)
    },
    // whoever asks next is told of a failure; nobody asked here
    prepare: () => void isiKini().catch(() => null)
  }
}

/** Makes the lists one kind at a time, each a step. */
function* isiSteps(bahan: BahanLaporan, orang: readonly BarisPegawai[]): Generator<undefined, Isi> {
  const { hariIni } = bahan
  const { snapshot } = yield* bahan.siapkan(hariIni)
  const butir = new Map<string, readonly Baris[]>()
  for (const { id, langkah } of BERKARTU) {
    yield
    butir.set(id, (yield* langkah(bahan)).map(bertanda(id)))
  }
  yield
  return {
    butir,
    ringkasan: {
      hariIni,
      angka: angkaOf(bahan, orang),
      pengingat: BERKARTU.map((jenis) => kartuOf(jenis, butir.get(jenis.id) ?? [], bahan)),
      grafik: grafikOf(orang, snapshot).map(({ id, batang }) => ({ id, batang: batang.map((b) => ({ ...b })) }))
    }
  }
}

type Kartu = RouteOutput<'beranda.ringkasan'>['pengingat'][number]

/** One card: what the kind is, and what its list comes to. */
function kartuOf(
  { id, judul, dasar, kartu }: (typeof BERKARTU)[number],
  semua: readonly Baris[],
  { hariIni, setelanOf }: BahanLaporan
): Kartu {
  const { teratas, ...jumlah } = ringkasanPengingat(semua, hariIni)
  const { arti, aksi, laporan } = kartu(setelanOf)
  const { teks, jalur, kueri = {} } = aksi
  return {
    jenis: id,
    judul,
    arti,
    dasar,
    aksi: { teks, jalur, kueri },
    laporan: laporan && alamatLaporan(laporan),
    ...jumlah,
    teratas: [...teratas]
  }
}

/** A report with its parameters, as the address of the screen Laporan carries them. */
const alamatLaporan = ({ id, isian }: NonNullable<KartuPengingat['laporan']>): Record<string, string> => ({
  id,
  ...Object.fromEntries(Object.entries(isian).flatMap(([nama, nilai]) => (nilai === null ? [] : [[nama, String(nilai)]])))
})

const bertanda =
  (jenis: string) =>
  (butir: ButirPengingat): Baris => ({ ...butir, jenis })

function angkaOf({ pada, hariIni }: BahanLaporan, orang: readonly BarisPegawai[]): RouteOutput<'beranda.ringkasan'>['angka'] {
  const { snapshot } = pada(hariIni)
  const jabatan = [...snapshot.jabatan.values()]
  const struktural = jabatan.filter(isStruktural)
  const pppk = orang.filter((b) => isPppk(b.jenisAsn)).length
  return {
    pegawai: orang.length,
    pns: orang.length - pppk,
    pppk,
    struktural: struktural.length,
    strukturalTerisi: struktural.filter((j) => !isKosong(snapshot.byJabatan.get(j.id) ?? [])).length,
    kebutuhan: jabatan.reduce((sum, j) => sum + j.kebutuhan, 0),
    terisi: orang.filter((b) => b.jabatanId !== null).length
  }
}

function matching(cari: string): (baris: Baris) => boolean {
  const memuat = memuatKata(cari)
  return ({ utama, rinci }) => memuat(`${utama} ${rinci}`)
}
