import type { Emit } from '../../../src/contract/events'
import type { RouteInput, RouteOutput } from '../../../src/contract/routes'
import type { Reader } from '../../../src/domain/entities'
import { type Given, invalid, type Refusal } from '../../../src/domain/kit/command'
import { refuse, type Result } from '../../../src/domain/kit/result'
import { isianTersimpan } from '../../../src/domain/naskah/isian-tersimpan'
import { NaskahId, NaskahRingkas } from '../../../src/domain/naskah/naskah'
import { isKeputusan } from '../../../src/domain/naskah/semua-naskah'
import type { Subjek } from '../../../src/domain/naskah/subjek'
import { tanpaSubjek } from '../../../src/domain/naskah/susun-naskah'
import { hanyaSekali } from '../../../src/domain/naskah/terbitan'
import type { TemuanNaskah } from '../../../src/domain/naskah/temuan-naskah'
import { naskahArsip } from '../../db/queries/naskah-arsip'
import type { QueryContext } from '../../db/queries/query'
import type { RingkasNaskah } from '../../db/ringkas-naskah'
import type { Host } from '../host'
import { createAntrean } from '../impor/antrean'
import { inTurns } from '../in-turns'
import { createProgress } from '../long-work'
import { need } from '../refused'
import { type CetakUlang, createCetakUlang } from './cetak-ulang'
import type { MejaNaskah, PekerjaanNaskah } from './meja-naskah'
import { type Bernomor, bernomorSk, nomorUntuk } from './nomor-untuk'
import { freeze } from './snapshot'
import { type ArsipTerbit, terbitanOf } from './terbitan'

/** The routes of issued papers. */
export type TerbitRoutes = CetakUlang & {
  readonly terbitkan: (input: RouteInput<'naskah.terbitkan'>) => Promise<RouteOutput<'naskah.terbitkan'>>
  readonly arsip: (input: RouteInput<'naskah.arsip'>) => RouteOutput<'naskah.arsip'>
  readonly batal: () => void
}

type Parts = {
  readonly host: Pick<Host, 'chooseTarget' | 'print'>
  readonly read: Reader
  readonly ringkas: RingkasNaskah
  readonly query: () => QueryContext
  readonly given: () => Given
  readonly emit: Emit
  readonly meja: MejaNaskah
  /** Runs a command of the core's own. */
  readonly run: (name: string, input: unknown, kunci: string) => Result<unknown, Refusal>
}

type Permintaan = RouteInput<'naskah.terbitkan'>

/** Creates the part of the application that issues papers and keeps what was issued. */
export function createTerbit(parts: Parts): TerbitRoutes {
  const antrean = createAntrean(parts.emit)
  return {
    ...createCetakUlang({ ...parts, antrean }),
    // one after another: the second of two clicks finds what the first has issued
    terbitkan: (input) => antrean.work((signal) => terbitkan(parts, input, signal)),
    arsip: (input) => naskahArsip(parts.query(), input),
    batal: antrean.stop
  }
}

async function terbitkan(parts: Parts, input: Permintaan, signal: AbortSignal): Promise<RouteOutput<'naskah.terbitkan'>> {
  const { read, given, run } = parts
  await parts.meja.siapkan(input)
  const awal = parts.meja.buka(input)
  if (awal.jenis.penomoran === 'TANPA')
    need(refuse(invalid(`${awal.jenis.judul} tidak bernomor, jadi tidak diterbitkan; ekspor atau cetak saja.`)))
  const subjek = dipilih(parts, awal, input)
  const bernomor = nomorUntuk(parts, { kerja: awal, input, subjek })
  const kerja = awal.jenis.penomoran === 'SK' ? bernomorSk(parts, { kerja: awal, input, subjek }, bernomor) : awal
  const lembar = await tersusun(parts, { kerja, subjek, bernomor }, signal)
  const { rencanaId, jenis, bukuId } = input
  if (isKeputusan(jenis)) keepNomorSk(parts, input, bernomor)
  need(run('naskah.terbit', { rencanaId, jenis, bukuId, lembar }, given().newId()))
  return { naskah: lembar.flatMap(({ id }) => ringkas(read, id)) }
}

/** The subjects to issue for: those named, or all that have no such paper yet. */
function dipilih(arsip: ArsipTerbit, kerja: PekerjaanNaskah, { kunci, rencanaId, tanggal }: Permintaan): readonly Subjek[] {
  const { sama } = terbitanOf(arsip, kerja, rencanaId)
  const sudah = (s: Subjek): NaskahRingkas | null => {
    const ada = sama(s)
    return ada && (hanyaSekali(kerja.jenis, s) || ada.tanggal === tanggal) ? ada : null
  }
  const semua = kerja.subjek.filter((s) => kunci === null || kunci.includes(s.kunci))
  const [pertama] = semua
  if (!pertama) return need(refuse(invalid(tanpaSubjek(kerja.jenis).pesan)))
  const belum = semua.filter((s) => sudah(s) === null)
  const terbit = semua.map(sudah).find((n) => n !== null)
  if (terbit && (kunci !== null || belum.length === 0))
    return need(refuse(invalid(`${terbit.judul} sudah terbit. Nyatakan batal dahulu di Arsip bila akan diperbaiki.`)))
  return belum
}

type Terbitan = { readonly kerja: PekerjaanNaskah; readonly subjek: readonly Subjek[]; readonly bernomor: readonly Bernomor[] }
type Lembar = Bernomor & {
  readonly id: NaskahId
  readonly subjek: string
  readonly pegawaiId: NaskahRingkas['pegawaiId']
  readonly judul: string
  readonly isi: string
}

/** Writes every paper; refuses all of them while one is not right. */
async function tersusun({ read, given, emit }: Parts, terbitan: Terbitan, signal: AbortSignal): Promise<readonly Lembar[]> {
  const { maju, over } = createProgress(emit)
  const keras: string[] = []
  const total = terbitan.subjek.length
  function* langkah(): Generator<number, readonly Lembar[]> {
    const lembar: Lembar[] = []
    for (const [n, subjek] of terbitan.subjek.entries()) {
      const bernomor = terbitan.bernomor[n]
      if (!bernomor) throw new Error('A paper has no number')
      const { dokumen, temuan } = terbitan.kerja.susun(subjek, { nomor: bernomor.nomor.teks, tanggal: bernomor.tanggal })
      keras.push(...pesanKeras(subjek, temuan))
      const isi = freeze(dokumen, read)
      const pegawaiId = subjek.pegawai?.id ?? null
      lembar.push({ ...bernomor, id: NaskahId.parse(given().newId()), subjek: subjek.kunci, pegawaiId, judul: dokumen.judul, isi })
      yield n + 1
    }
    return lembar
  }
  const onStep = (selesai: number): void => maju({ tahap: 'Menyusun naskah', selesai, total })
  const lembar = await inTurns(langkah(), { onStep, signal }).finally(over)
  if (keras.length > 0) need(refuse(invalid(`Belum dapat diterbitkan. ${beberapa(keras)}`)))
  return lembar
}

const pesanKeras = ({ sebutan, pegawai }: Subjek, temuan: readonly TemuanNaskah[]): readonly string[] =>
  temuan.filter((t) => t.isKeras).map(({ pesan, data }) => (pegawai === null || data ? pesan : `${sebutan}: ${pesan}`))

/** The first of them, and how many follow. */
const beberapa = (pesan: readonly string[]): string =>
  pesan.length <= TERSEBUT ? pesan.join(' ') : `${pesan.slice(0, TERSEBUT).join(' ')} Masih ada ${pesan.length - TERSEBUT} hal lain.`

const TERSEBUT = 4

/** Number and day of the decree stay in the form: everything else of the plan names them. */
function keepNomorSk({ read, given, run }: Parts, { rencanaId, jenis }: Permintaan, [sk]: readonly Bernomor[]): void {
  if (!sk) return
  const isian = { nomor_sk: sk.nomor.teks, tgl_sk: sk.tanggal }
  const kini = isianTersimpan(read, { rencanaId, jenis }, given().today)
  if (kini.nomor_sk === isian.nomor_sk && kini.tgl_sk === isian.tgl_sk) return
  need(run('naskah.simpan-isian', { rencanaId, jenis, isian }, given().newId()))
}

function ringkas(read: Reader, id: NaskahId): readonly NaskahRingkas[] {
  const naskah = read.get('naskah', id)
  return naskah ? [NaskahRingkas.parse(naskah)] : []
}
