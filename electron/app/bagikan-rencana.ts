import type { RouteInput, RouteOutput } from '../../src/contract/routes'
import type { Reader } from '../../src/domain/entities'
import { type Given, notFound, type Refusal } from '../../src/domain/kit/command'
import { refuse, type Result } from '../../src/domain/kit/result'
import { isiTerima } from '../../src/domain/mutasi/berbagi/isi-terima'
import { gatherRencanaBerkas, RencanaBerkas } from '../../src/domain/mutasi/berbagi/rencana-berkas'
import { fileName } from './file-name'
import { FileProblem, type Host, type JenisBerkas } from './host'
import { readSmallFile } from './read-small-file'
import { need } from './refused'
import { saveFile } from './save-file'
import { bacaSegel } from './segel/baca-segel'
import { jenisSegel } from './segel/jenis-segel'
import { isiJson } from './segel/isi-json'
import { tulisSegel } from './segel/tulis-segel'

/** The routes by which plans go from one Penata to another. */
export type BagikanRencanaRoutes = {
  readonly bagikan: (input: RouteInput<'rencana.bagikan'>) => Promise<RouteOutput<'rencana.bagikan'>>
  readonly buka: (input: RouteInput<'rencana.buka-berkas'>) => Promise<RouteOutput<'rencana.buka-berkas'>>
}

type Parts = {
  readonly host: Pick<Host, 'chooseFiles' | 'chooseTarget'>
  readonly read: Reader
  readonly given: () => Given
  readonly versi: string
  /** Runs a command of the core's own. */
  readonly run: (name: string, input: unknown, kunci: string) => Result<unknown, Refusal>
}

const { akhiran, maksByte } = jenisSegel.RENCANA
const BERKAS_RENCANA: JenisBerkas = { nama: 'Rencana Penata', akhiran: [akhiran] }

/** Creates the part of the application that gives plans away and opens those of others. */
export function createBagikanRencana(parts: Parts): BagikanRencanaRoutes {
  const dipilih = new Set<string>()
  return {
    bagikan: (input) => bagikan(parts, input),
    buka: async ({ berkas, sandi }) => {
      const path = berkas ?? (await parts.host.chooseFiles('Buka rencana dari berkas', BERKAS_RENCANA))[0]
      if (path === undefined) return { jenis: 'BATAL' }
      // the window names no file that the officer has not chosen
      if (berkas === null) dipilih.add(path)
      else if (!dipilih.has(path)) throw new FileProblem('Pilih berkas rencananya lebih dahulu.')
      return buka(parts.read, path, sandi)
    }
  }
}

async function bagikan(
  { host, read, given, versi, run }: Parts,
  { id, sandi }: RouteInput<'rencana.bagikan'>
): Promise<{ berkas: string | null }> {
  const isi = gatherRencanaBerkas(read, id) ?? need(refuse(notFound('Rencana')))
  const path = await host.chooseTarget('Bagikan rencana', fileName(`Rencana ${isi.rencana.nama}`, akhiran), BERKAS_RENCANA)
  if (path === null) return { berkas: null }
  const jumlah = { langkah: isi.langkah.length, orang: isi.orang.length }
  const bagian = [Buffer.from(JSON.stringify(isi))]
  await saveFile(path, await tulisSegel({ jenis: 'RENCANA', penata: versi, dibuatPada: given().now, jumlah, bagian, sandi }))
  need(run('rencana.catat-bagikan', { id, isBersandi: sandi !== null }, given().newId()))
  return { berkas: path }
}

async function buka(read: Reader, path: string, sandi: string | null): Promise<RouteOutput<'rencana.buka-berkas'>> {
  const segel = await bacaSegel(await readSmallFile(path, maksByte), 'RENCANA', sandi)
  if (!segel.terbuka) return { jenis: 'SANDI', berkas: path, pesan: segel.pesan }
  const isi = RencanaBerkas.safeParse(isiJson(segel))
  if (!isi.success) throw new FileProblem('Isi berkas ini bukan rencana rotasi yang dikenal Penata ini.')
  const { langkah, beda } = isiTerima(read, isi.data)
  return { jenis: 'TINJAUAN', isi: isi.data, dibuatPada: segel.kepala.dibuatPada, ikut: langkah.length, beda: [...beda] }
}
