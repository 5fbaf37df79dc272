import { createHash, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, type ZlibOptions } from 'node:zlib'
import { stretch } from '../gerbang/kdf'
import { FileProblem } from '../host'
import type { JenisSegel } from './bentuk-jenis'
import { jenisSegel } from './jenis-segel'
import { KepalaSegel, MAKS_BYTE_KEPALA, type NamaSegel, TANDA_SEGEL } from './kepala-segel'
import { openPieces } from './potongan'

/** A sealed file that was opened: what its head says, and its parts; or that it lacks the password. */
export type BukaanSegel =
  | { readonly terbuka: true; readonly kepala: KepalaSegel; readonly bagian: readonly Uint8Array[] }
  | { readonly terbuka: false; readonly pesan: string }

const RUSAK = 'Berkas ini berubah atau rusak sesudah dibuat, jadi tidak dibuka. Minta berkasnya sekali lagi.'
const SIDIK = 32

/** True for bytes that begin as sealed files do. */
export const isSegel = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, TANDA_SEGEL.length)).equals(TANDA_SEGEL)

/**
 * Opens a sealed file of one kind. That nothing was changed is proved of all of it before any of it is unpacked or parsed;
 * its sizes are held to what its kind may be. Throws `FileProblem` with a sentence for whatever speaks against it.
 */
export async function bacaSegel(bytes: Uint8Array, jenis: NamaSegel, sandi: string | null): Promise<BukaanSegel> {
  const { kepala, kepalaBytes, isi } = belah(bytes)
  needJenis(kepala, jenis)
  if (kepala.sandi && sandi === null) return { terbuka: false, pesan: '' }
  const terkempa =
    kepala.sandi && sandi !== null ? await bukaSandi({ sandi: kepala.sandi, kepalaBytes, isi }, sandi) : tanpaSandi(kepalaBytes, isi)
  if (terkempa === null) return { terbuka: false, pesan: 'Sandi itu tidak membuka berkas ini.' }
  return { terbuka: true, kepala, bagian: await urai(terkempa, kepala, jenisSegel[jenis]) }
}

type Belahan = { readonly kepala: KepalaSegel; readonly kepalaBytes: Buffer; readonly isi: Buffer }

function belah(bytes: Uint8Array): Belahan {
  const berkas = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const awal = TANDA_SEGEL.length + 4
  if (!isSegel(berkas) || berkas.length < awal)
    throw new FileProblem('Berkas ini bukan berkas yang dibagikan dari Penata. Pilih berkas lain.')
  const akhir = awal + berkas.readUInt32BE(TANDA_SEGEL.length)
  if (akhir - awal > MAKS_BYTE_KEPALA || akhir > berkas.length) throw new FileProblem(RUSAK)
  const kepala = KepalaSegel.safeParse(parseJson(berkas.subarray(awal, akhir)))
  if (!kepala.success) throw new FileProblem(bentukLain(berkas.subarray(awal, akhir)) ?? RUSAK)
  return { kepala: kepala.data, kepalaBytes: berkas.subarray(0, akhir), isi: berkas.subarray(akhir) }
}

/** A shape of a later version, said so; null when it is none. */
function bentukLain(json: Buffer): string | null {
  const isi = parseJson(json)
  const isBaru = typeof isi === 'object' && isi !== null && 'bentuk' in isi && typeof isi.bentuk === 'number' && isi.bentuk > 1
  return isBaru ? LEBIH_BARU : null
}

const LEBIH_BARU = 'Berkas ini dibuat dengan Penata yang lebih baru. Perbarui Penata di komputer ini, lalu buka lagi.'

function parseJson(json: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json))
  } catch {
    return null
  }
}

function needJenis(kepala: KepalaSegel, jenis: NamaSegel): void {
  const ini = jenisSegel[jenis]
  if (kepala.jenis !== jenis)
    throw new FileProblem(`Berkas ini berisi ${jenisSegel[kepala.jenis].sebutan}, bukan ${ini.sebutan}. Pilih berkas lain.`)
  if (kepala.versi > ini.versi) throw new FileProblem(LEBIH_BARU)
  const jumlah = kepala.bagian.reduce((semua, each) => semua + each, 0)
  if (kepala.bagian.length !== ini.bagian) throw new FileProblem(RUSAK)
  if (jumlah > ini.maksByte) throw new FileProblem('Isi berkas ini lebih besar daripada yang mungkin untuk jenisnya, jadi tidak dibuka.')
}

type Tersandi = Omit<Belahan, 'kepala'> & { readonly sandi: NonNullable<KepalaSegel['sandi']> }

/** The packed contents; null = it is another password. Throws when it is the password and something was changed. */
async function bukaSandi({ sandi, kepalaBytes, isi }: Tersandi, ketikan: string): Promise<Buffer | null> {
  const { bukti, kunci } = await stretch(ketikan, sandi.kdf)
  const sidik = createHash('sha256').update(bukti).digest()
  if (!timingSafeEqual(sidik, Buffer.from(sandi.sidik, 'hex'))) return null
  const terbuka = openPieces(isi, { kunci, awalan: Buffer.from(sandi.awalan, 'hex'), kepala: kepalaBytes })
  if (!terbuka) throw new FileProblem(RUSAK)
  return terbuka
}

function tanpaSandi(kepalaBytes: Buffer, isi: Buffer): Buffer {
  const terkempa = isi.subarray(0, Math.max(0, isi.length - SIDIK))
  const sidik = createHash('sha256').update(kepalaBytes).update(terkempa).digest()
  if (!sidik.equals(isi.subarray(terkempa.length))) throw new FileProblem(RUSAK)
  return terkempa
}

const kembang = promisify<Uint8Array, ZlibOptions, Buffer>(gunzip)

async function urai(terkempa: Buffer, { bagian }: KepalaSegel, { maksKali }: JenisSegel): Promise<readonly Uint8Array[]> {
  const jumlah = bagian.reduce((semua, each) => semua + each, 0)
  if (jumlah > Math.max(terkempa.length, 1024) * maksKali) throw new FileProblem(RUSAK)
  // whoever sealed it may have lied about its size: not a byte more is unpacked
  const isi = await kembang(terkempa, { maxOutputLength: Math.max(1, jumlah) }).catch(() => null)
  if (isi?.length !== jumlah) throw new FileProblem(RUSAK)
  return bagian.map((panjang, n) => {
    const awal = bagian.slice(0, n).reduce((semua, each) => semua + each, 0)
    return isi.subarray(awal, awal + panjang)
  })
}
