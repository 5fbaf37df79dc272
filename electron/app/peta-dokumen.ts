import type { Emit } from '../../src/contract/events'
import type { RouteInput, RouteOutput } from '../../src/contract/routes'
import { formulirAbk } from '../../src/domain/abk/naskah/formulir-abk'
import { gatherBahanAbk, type BahanAbk, type CakupanAbk } from '../../src/domain/abk/naskah/bahan-abk'
import { lembarInformasi } from '../../src/domain/abk/naskah/lembar-informasi'
import { rekapAbk } from '../../src/domain/abk/naskah/rekap-abk'
import { type Given, invalid } from '../../src/domain/kit/command'
import type { Dokumen, FormatDokumen } from '../../src/domain/kit/document'
import { refuse } from '../../src/domain/kit/result'
import { jabatanPerangkat, perangkatNaskah } from '../../src/domain/peta-jabatan/naskah/perangkat-naskah'
import { rekapPetaJabatan } from '../../src/domain/peta-jabatan/naskah/rekap-peta-jabatan'
import type { RancanganId } from '../../src/domain/rancangan/rancangan'
import { fileName } from './file-name'
import type { Host } from './host'
import { createAntrean } from './impor/antrean'
import { createProgress } from './long-work'
import type { DataRancangan } from './rancangan'
import { need } from './refused'
import { saveSet } from './save-set'
import { JENIS_DOKUMEN, writeSemua } from './write-dokumen'

/** The routes of the papers of the establishment, and the stop of what is being written. */
export type PetaDokumenRoutes = {
  readonly abk: (input: RouteInput<'abk.ekspor'>) => Promise<RouteOutput<'abk.ekspor'>>
  readonly rekap: (input: RouteInput<'peta-jabatan.rekap'>) => Promise<RouteOutput<'peta-jabatan.rekap'>>
  readonly batal: () => void
}

type Parts = {
  readonly host: Pick<Host, 'chooseTarget' | 'print' | 'pelaku'>
  readonly given: () => Given
  readonly emit: Emit
  readonly rancangan: DataRancangan
}

type Bentuk = RouteInput<'abk.ekspor'>['bentuk']

/** Creates the part of the application that writes the papers of the establishment. */
export function createPetaDokumen({ host, given, emit, rancangan }: Parts): PetaDokumenRoutes {
  const antrean = createAntrean(emit)

  const bahanOf = (id: RancanganId | null): BahanAbk =>
    gatherBahanAbk(rancangan.reader(id), { tanggal: rancangan.tanggal(id), hariIni: given().today, pelaku: host.pelaku })

  /** Asks where to, then writes one file, or several with their names. */
  async function save({ judul, naskah, sebutan }: Berkas, format: FormatDokumen): Promise<{ berkas: string | null; jumlah: number }> {
    const path = await host.chooseTarget(`Simpan ${judul}`, fileName(judul, format), JENIS_DOKUMEN[format])
    if (path === null) return { berkas: null, jumlah: 0 }
    return antrean.work(async (signal) => {
      const bytes = await written(naskah, format, signal)
      signal.throwIfAborted()
      return { berkas: await saveSet(path, bytes, sebutan), jumlah: bytes.length }
    })
  }

  async function written(naskah: readonly Dokumen[], format: FormatDokumen, signal: AbortSignal): Promise<readonly Uint8Array[]> {
    const { maju, over } = createProgress(emit)
    const bagian = naskah.reduce((sum, dokumen) => sum + dokumen.bagian.length, 0)
    const onSections = (selesai: number): void => maju({ tahap: 'Menulis berkas', selesai, total: bagian > 1 ? bagian : null })
    return writeSemua(naskah, format, { print: host.print, onSections, signal }).finally(over)
  }

  return {
    abk: async (input) => {
      const { bentuk, format, rancanganId } = input
      if (bentuk === 'ANJAB' && format === 'xlsx') need(refuse(invalid('Informasi jabatan disimpan sebagai Word atau PDF, bukan Excel.')))
      const berkas = berkasAbk(bahanOf(rancanganId), input)
      if (berkas.naskah.length === 0) need(refuse(invalid(KOSONG[bentuk])))
      return { berkas: (await save(berkas, format)).berkas, peringatan: [...berkas.peringatan] }
    },
    rekap: async ({ akar, rancanganId, format, satuBerkas }) => {
      const dokumen = rekapPetaJabatan(bahanOf(rancanganId), akar)
      if (dokumen.bagian.length === 0) need(refuse(invalid(KOSONG.REKAP)))
      return save(satuBerkas ? satu(dokumen) : perBagian(dokumen, 'Rekap Peta Jabatan'), format)
    },
    batal: antrean.stop
  }
}

/** Papers that are saved together; `sebutan`: what each file is called where there are several; `peringatan`: what is missing from all of them. */
type Berkas = {
  readonly judul: string
  readonly naskah: readonly Dokumen[]
  readonly sebutan: readonly string[]
  readonly peringatan: readonly string[]
}

const satu = (dokumen: Dokumen): Berkas => ({
  judul: dokumen.judul,
  naskah: dokumen.bagian.length === 0 ? [] : [dokumen],
  sebutan: [],
  peringatan: dokumen.peringatan
})

/** Each section as a paper of its own. */
const perBagian = (dokumen: Dokumen, judul: string): Berkas => ({
  judul,
  naskah: dokumen.bagian.map((bagian) => ({ ...dokumen, judul: `${dokumen.judul}: ${bagian.nama}`, bagian: [bagian] })),
  sebutan: dokumen.bagian.map((bagian) => bagian.nama),
  peringatan: dokumen.peringatan
})

/** The papers of an ABK: one file. The forms of a whole city as Word are a file for each perangkat daerah: nobody opens one of a thousand pages. */
function berkasAbk(bahan: BahanAbk, { bentuk, jabatanIds, akar, format }: RouteInput<'abk.ekspor'>): Berkas {
  const dokumen = NASKAH[bentuk](bahan, { jabatanIds, akar })
  const semua = perangkatNaskah(bahan, akar)
  if (format === 'docx' && bentuk !== 'REKAP' && jabatanIds === null && semua.length > 1) {
    const terisi = semua
      .map((p) => ({ nama: p.unor.nama, jabatanIds: jabatanPerangkat(bahan, p).map(({ id }) => id) }))
      .map((p) => ({ nama: p.nama, dokumen: NASKAH[bentuk](bahan, { jabatanIds: p.jabatanIds, akar: null }) }))
      .filter(({ dokumen }) => dokumen.bagian.length > 0)
    const { peringatan } = dokumen
    return { judul: JUDUL[bentuk], naskah: terisi.map((t) => t.dokumen), sebutan: terisi.map((t) => t.nama), peringatan }
  }
  return satu(dokumen)
}

const JUDUL: Readonly<Record<'FORMULIR' | 'ANJAB', string>> = { FORMULIR: 'Formulir ABK', ANJAB: 'Informasi Jabatan' }

const NASKAH: Readonly<Record<Bentuk, (bahan: BahanAbk, cakupan: CakupanAbk) => Dokumen>> = {
  FORMULIR: formulirAbk,
  REKAP: (bahan, { akar }) => rekapAbk(bahan, akar),
  ANJAB: lembarInformasi
}

const KOSONG: Readonly<Record<Bentuk, string>> = {
  FORMULIR: 'Jabatan yang dipilih belum mempunyai ABK, jadi tidak ada formulir yang dicetak.',
  REKAP: 'Tidak ada perangkat daerah yang dapat direkap.',
  ANJAB: 'Jabatan yang dipilih belum mempunyai informasi jabatan, jadi tidak ada yang dicetak.'
}
