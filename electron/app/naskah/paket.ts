import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Emit } from '../../../src/contract/events'
import type { RouteInput, RouteOutput } from '../../../src/contract/routes'
import type { Reader } from '../../../src/domain/entities'
import { type Given, invalid } from '../../../src/domain/kit/command'
import { refuse } from '../../../src/domain/kit/result'
import { bacaIsian } from '../../../src/domain/naskah/isian-tersimpan'
import { isSkPisah, SK_GABUNGAN } from '../../../src/domain/naskah/keputusan/cakupan'
import { isSatuKeputusan } from '../../../src/domain/naskah/keputusan/isian-keputusan'
import type { RingkasNaskah } from '../../db/ringkas-naskah'
import { FileProblem, type Host } from '../host'
import { createAntrean } from '../impor/antrean'
import { inTurns } from '../in-turns'
import { createJeda, type Jeda } from '../jeda'
import { createProgress } from '../long-work'
import { need } from '../refused'
import { type BerkasTertulis, daftarIsi, daftarKegagalan, sebutanGagal } from './daftar-paket'
import { type FolderPaket, openFolderPaket } from './folder-paket'
import { isiPaket, type JenisPaket, type LembarPaket } from './isi-paket'
import type { MejaNaskah } from './meja-naskah'
import { createFolderOrang, namaGabung, namaLembar } from './nama-paket'
import { hitungTemuan, medanBersama } from './temuan-paket'
import { type BerkasJadi, type LembarGagal, tulisJenis } from './tulis-paket'
import type { TemplatBerlaku } from './tulis-lembar'

/** The routes of the pack of a pelantikan. */
export type PaketRoutes = {
  readonly paket: (input: RouteInput<'naskah.paket'>) => Promise<RouteOutput<'naskah.paket'>>
  readonly periksa: (input: RouteInput<'naskah.periksa-paket'>) => Promise<RouteOutput<'naskah.periksa-paket'>>
  readonly jeda: (input: RouteInput<'naskah.jeda'>) => RouteOutput<'naskah.jeda'>
  readonly batal: () => void
}

type Parts = {
  readonly host: Pick<Host, 'chooseFolder' | 'print'>
  readonly read: Reader
  readonly ringkas: RingkasNaskah
  readonly given: () => Given
  readonly emit: Emit
  readonly meja: MejaNaskah
  readonly templat: TemplatBerlaku
}
type Permintaan = RouteInput<'naskah.paket'>

/** Creates the part of the application that writes all papers of a plan into one folder. */
export function createPaket(parts: Parts): PaketRoutes {
  const { host, read, emit, given } = parts
  const antrean = createAntrean(emit)
  const jeda = createJeda()
  let berjalan: Maju | null = null
  return {
    paket: async (input) => {
      const semua = await isiPaket(parts, input)
      const rencana = semua[0]?.kerja.bahan.rencana ?? need(refuse(invalid('Tidak ada naskah untuk rencana ini. Pilih naskah yang lain.')))
      const tempat = await host.chooseFolder('Pilih folder tempat paket disimpan')
      if (tempat === null) return { folder: null, jumlah: 0, gagal: [] }
      return antrean.work((signal) => {
        jeda.set(false)
        berjalan = createMaju(emit, semua)
        return ditulis({ ...parts, jeda, signal, input, semua, maju: berjalan }, { tempat, nama: `Paket Pelantikan ${rencana.nama}` })
      })
    },
    periksa: async (input) => {
      const semua = await isiPaket(parts, input)
      const baca = bacaIsian(read, given().today)
      const isSatuSk = semua.every(({ kerja }) => isSatuKeputusan(baca, kerja.bahan) && !isSkPisah(kerja.jenis.id))
      // what the decree for everybody shares with all papers of the plan
      const isian = baca({ rencanaId: input.rencanaId, jenis: SK_GABUNGAN })
      return { isian, medan: [...medanBersama(semua, isSatuSk)], naskah: await inTurns(hitungTemuan(semua)) }
    },
    jeda: ({ isJeda }) => {
      jeda.set(isJeda)
      berjalan?.setJeda(isJeda)
      return null
    },
    batal: antrean.stop
  }
}

type Pekerjaan = Parts & {
  readonly jeda: Jeda
  readonly signal: AbortSignal
  readonly input: Permintaan
  readonly semua: readonly JenisPaket[]
  readonly maju: Maju
}
type Tujuan = { readonly tempat: string; readonly nama: string }

/** Writes the pack whole: whoever stops it, or a disk that fails, leaves nothing of it. */
async function ditulis(kerja: Pekerjaan, { tempat, nama }: Tujuan): Promise<RouteOutput<'naskah.paket'>> {
  const folder = await openFolderPaket(tempat, nama)
  try {
    const { berkas, gagal } = await isiFolder(kerja, folder)
    const jumlah = berkas.reduce((n, { isi }) => n + isi.length, 0)
    if (jumlah === 0) throw new FileProblem(`Tidak satu naskah pun dapat ditulis. ${gagal[0]?.sebab ?? ''}`)
    await writeDaftar(folder, nama, { berkas, gagal })
    kerja.signal.throwIfAborted()
    return { folder: await folder.finish(), jumlah, gagal: gagal.map((g) => ({ sebutan: sebutanGagal(g), sebab: g.sebab })) }
  } catch (error) {
    await folder.discard()
    throw error
  }
}

type Hasil = { readonly berkas: readonly BerkasTertulis[]; readonly gagal: readonly LembarGagal[] }

async function isiFolder(kerja: Pekerjaan, folder: FolderPaket): Promise<Hasil> {
  const { input, semua, host, signal, jeda, maju } = kerja
  const berkas: BerkasTertulis[] = []
  const gagal: LembarGagal[] = []
  const tempatOf = createTempat(semua, input)
  const cara = { ...input, print: host.print, signal, jeda, onLembar: maju.onLembar, onGagal: (g: LembarGagal) => void gagal.push(g) }
  try {
    for (const jenis of semua)
      for await (const jadi of tulisJenis(jenis, { ...cara, templat: kerja.templat(jenis.kerja.jenis) })) {
        const paths = await folder.write(jadi.map((b) => ({ ...tempatOf(jenis, b), akhiran: input.format, bytes: b.bytes })))
        // the bytes are on the disk: a pack may have hundreds of megabytes of them
        berkas.push(...jadi.map((b, n) => ({ isi: b.isi, bytes: TERTULIS, path: paths[n] ?? '' })))
      }
  } finally {
    maju.over()
  }
  return { berkas, gagal }
}

const TERTULIS = new Uint8Array()

/** Where a file lies in the pack, and its name. */
function createTempat(
  semua: readonly JenisPaket[],
  { bentuk }: Permintaan
): (jenis: JenisPaket, berkas: BerkasJadi) => { readonly folder: string; readonly nama: string } {
  if (bentuk === 'GABUNG') return (jenis) => ({ folder: '', nama: namaGabung(jenis, semua.indexOf(jenis) + 1) })
  const folderOf = createFolderOrang(semua)
  return (_, { isi: [pertama] }) =>
    pertama ? { folder: folderOf(pertama.lembar.subjek), nama: namaLembar(pertama.lembar) } : { folder: '', nama: 'Naskah' }
}

/** What the window hears of the work: which paper is being made, and whether it is paused. */
type Maju = {
  readonly onLembar: (lembar: LembarPaket) => void
  readonly setJeda: (isJeda: boolean) => void
  readonly over: () => void
}

function createMaju(emit: Emit, semua: readonly JenisPaket[]): Maju {
  const { maju, over } = createProgress(emit)
  let kini = { tahap: '', selesai: -1, total: semua.reduce((n, { lembar }) => n + lembar.length, 0), isJeda: false }
  const tell = (baru: Partial<typeof kini>): void => maju((kini = { ...kini, ...baru }))
  return {
    onLembar: ({ kerja: { jenis }, subjek }) =>
      tell({ tahap: subjek.pegawai === null ? jenis.judul : `${subjek.sebutan}: ${jenis.judul}`, selesai: kini.selesai + 1 }),
    setJeda: (isJeda) => tell({ isJeda }),
    over
  }
}

async function writeDaftar(folder: FolderPaket, nama: string, { berkas, gagal }: Hasil): Promise<void> {
  const { tableXlsx } = await import('../../documents/table-xlsx')
  // the library takes a while to be loaded: others get their turn before it is used
  await nextTurn()
  const isi = { folder: '', nama: 'Daftar isi', akhiran: 'xlsx', bytes: await tableXlsx(daftarIsi(nama, berkas)) }
  const kegagalan = { folder: '', nama: 'Daftar kegagalan', akhiran: 'txt', bytes: Buffer.from(daftarKegagalan(gagal)) }
  await folder.write(gagal.length === 0 ? [isi] : [isi, kegagalan])
}
