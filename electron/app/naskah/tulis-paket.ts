import { setImmediate as nextTurn } from 'node:timers/promises'
import type { RouteInput } from '../../../src/contract/routes'
import { FileProblem, type Host } from '../host'
import type { Jeda } from '../jeda'
import { Refused } from '../refused'
import { berkasOf, type IsiTemplat, tulisLembar } from './tulis-lembar'
import type { JenisPaket, LembarJadi, LembarPaket } from './isi-paket'

/** Made and written at once: a print takes a while to begin, and a pause waits for no more than this. */
const PER_POTONG = 10

/** A paper that was made. */
export type LembarDibuat = { readonly lembar: LembarPaket; readonly jadi: LembarJadi }
/** A file of a pack with the papers in it. */
export type BerkasJadi = { readonly isi: readonly LembarDibuat[]; readonly bytes: Uint8Array }
/** A paper that could not be made or written, and why. */
export type LembarGagal = { readonly lembar: LembarPaket; readonly sebab: string }

/** How a pack is written: what each piece waits for, and who hears of it. */
export type CaraPaket = Pick<RouteInput<'naskah.paket'>, 'format' | 'bentuk'> &
  Pick<Host, 'print'> & {
    readonly signal: AbortSignal
    readonly jeda: Pick<Jeda, 'pass'>
    readonly templat: IsiTemplat | null
    /** Hears of every paper before it is written. */
    readonly onLembar: (lembar: LembarPaket) => void
    readonly onGagal: (gagal: LembarGagal) => void
  }

/** Writes the papers of one kind, in order; one that fails is told of, and the rest is finished. */
export async function* tulisJenis({ lembar }: JenisPaket, cara: CaraPaket): AsyncGenerator<readonly BerkasJadi[]> {
  if (cara.bentuk === 'PER_ORANG')
    for (let at = 0; at < lembar.length; at += PER_POTONG) yield await perOrang(await dibuat(lembar.slice(at, at + PER_POTONG), cara), cara)
  else yield await gabung(await dibuat(lembar, cara), cara)
}

async function dibuat(lembar: readonly LembarPaket[], cara: CaraPaket): Promise<readonly LembarDibuat[]> {
  const semua: LembarDibuat[] = []
  for (const satu of lembar) {
    await nextTurn()
    await cara.jeda.pass(cara.signal)
    cara.onLembar(satu)
    try {
      semua.push({ lembar: satu, jadi: satu.buat() })
    } catch (error) {
      cara.onGagal({ lembar: satu, sebab: sebabOf(error) })
    }
  }
  return semua
}

/** A file each: together, because that is fast; one by one where that fails. */
async function perOrang(semua: readonly LembarDibuat[], cara: CaraPaket): Promise<readonly BerkasJadi[]> {
  const sekaligus = await attempt(() => ditulis(semua, 'PER_ORANG', cara), cara)
  if ('bytes' in sekaligus) return semua.flatMap((isi, n) => berkas([isi], sekaligus.bytes[n]))
  return satuSatu(semua, cara)
}

async function satuSatu(semua: readonly LembarDibuat[], cara: CaraPaket): Promise<readonly BerkasJadi[]> {
  const selesai: BerkasJadi[] = []
  for (const isi of semua) {
    await cara.jeda.pass(cara.signal)
    const sendiri = await attempt(() => ditulis([isi], 'PER_ORANG', cara), cara)
    if ('bytes' in sendiri) selesai.push(...berkas([isi], sendiri.bytes[0]))
    else cara.onGagal({ lembar: isi.lembar, sebab: sendiri.sebab })
  }
  return selesai
}

/** All in one file; where that fails, without those that fail by themselves. Papers that can share no file stand in several. */
async function gabung(semua: readonly LembarDibuat[], cara: CaraPaket): Promise<readonly BerkasJadi[]> {
  const selesai: BerkasJadi[] = []
  for (const sama of Map.groupBy(semua, ({ jadi }) => berkasOf(jadi, cara.format, cara.templat !== null)).values()) {
    const sekaligus = await attempt(() => ditulis(sama, 'SATU', cara), cara)
    if ('bytes' in sekaligus) selesai.push(...berkas(sama, sekaligus.bytes[0]))
    else selesai.push(...(await tanpaYangGagal(sama, cara)))
  }
  return selesai
}

async function tanpaYangGagal(semua: readonly LembarDibuat[], cara: CaraPaket): Promise<readonly BerkasJadi[]> {
  const baik = (await satuSatu(semua, cara)).flatMap(({ isi }) => isi)
  if (baik.length === 0) return []
  const bersama = await attempt(() => ditulis(baik, 'SATU', cara), cara)
  if ('bytes' in bersama) return berkas(baik, bersama.bytes[0])
  for (const { lembar } of baik) cara.onGagal({ lembar, sebab: bersama.sebab })
  return []
}

const berkas = (isi: readonly LembarDibuat[], bytes: Uint8Array | undefined): readonly BerkasJadi[] => (bytes ? [{ isi, bytes }] : [])

async function ditulis(semua: readonly LembarDibuat[], bentuk: 'SATU' | 'PER_ORANG', cara: CaraPaket): Promise<readonly Uint8Array[]> {
  const judul = semua[0]?.lembar.kerja.jenis.judul ?? ''
  return tulisLembar(
    semua.map(({ jadi }) => jadi),
    { format: cara.format, bentuk, judul },
    { ...cara, onSections: () => cara.jeda.pass(cara.signal) }
  )
}

type Percobaan = { readonly bytes: readonly Uint8Array[] } | { readonly sebab: string }

/** What goes wrong is a paper's own trouble, unless the officer has stopped the work. */
async function attempt(work: () => Promise<readonly Uint8Array[]>, { signal, jeda }: CaraPaket): Promise<Percobaan> {
  await jeda.pass(signal)
  try {
    return { bytes: await work() }
  } catch (error) {
    signal.throwIfAborted()
    return { sebab: sebabOf(error) }
  }
}

/** In the officer's words where there are any; else the programmer hears of it. */
function sebabOf(error: unknown): string {
  if (error instanceof FileProblem || error instanceof Refused) return error.message
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  return 'Naskah ini tidak dapat ditulis karena kesalahan di dalam aplikasi.'
}
