import { bacaBerkas } from '../../../src/domain/impor/baca-berkas'
import type { Banding, Perbandingan } from '../../../src/domain/impor/banding'
import type { BarisImpor, BarisJabatan, BarisUnor, RujukanUnor } from '../../../src/domain/impor/baris-impor'
import type { Beda } from '../../../src/domain/impor/beda'
import { compareSteps } from '../../../src/domain/impor/compare-impor'
import { dataKini } from '../../../src/domain/impor/data-kini'
import type { IsiImpor } from '../../../src/domain/impor/isi-impor'
import { bedaOf } from '../../../src/domain/impor/kata-beda'
import { finished } from '../../../src/domain/kit/steps'
import { planImpor, type RencanaImpor } from '../../../src/domain/impor/plan-impor'
import { proposeAturan } from '../../../src/domain/impor/propose-aturan'
import { decided, decidedIsi, type Keputusan, type PutusanBeda } from '../../../src/domain/impor/putusan'
import { aGiven, HARI_INI } from '../../support/given'
import { applied, memoryReader, type Rows } from '../../support/memory-reader'
import { aBuku, type Baris } from './buku'

/** The rows of people that a SIASN sheet of these cells gives. */
export function read(...baris: readonly Baris[]): readonly BarisImpor[] {
  const buku = [aBuku(baris)]
  const aturan = proposeAturan(buku, new Map()).map((l) => l.aturan)
  return finished(bacaBerkas(buku, aturan, { today: HARI_INI, acuan: [] })).baris
}

/** A draft from rows to changeset, with what the officer decided. */
export type Draf = {
  readonly perbandingan: Perbandingan
  readonly keputusan: Keputusan
  readonly isi: IsiImpor
  readonly rencana: RencanaImpor
  readonly pesan: readonly string[]
}

const given = aGiven()

/** Holds rows against data, decides, and plans, as the application does. */
export function aDraf(rows: Rows, baris: readonly BarisImpor[], ...putusan: readonly PutusanBeda[]): Draf {
  const data = dataKini(memoryReader(rows))
  const perbandingan = finished(compareSteps(baris, data, given))
  const keputusan = decided(new Map(), putusan, perbandingan)
  const isi = decidedIsi(perbandingan, keputusan)
  const rencana = planImpor(isi, data, given)
  const pesan = perbandingan.masalah.map((m) => `${m.baris} ${m.parah} ${m.pesan}`)
  return { perbandingan, keputusan, isi, rencana, pesan }
}

/** The data after such an import. */
export const impor = (rows: Rows, baris: readonly BarisImpor[], ...putusan: readonly PutusanBeda[]): Rows =>
  applied(rows, aDraf(rows, baris, ...putusan).rencana.perubahan)

/** The differences of one kind, in words. */
export const beda = ({ perbandingan, keputusan }: Draf, entitas: Beda['entitas'], jenis: Beda['jenis']): readonly Beda[] =>
  [...perbandingan.banding.values()]
    .filter((b) => b.entitas === entitas && b.jenis === jenis)
    .map((b) => bedaOf(b, perbandingan, keputusan))

/** How many units, posts or people of each kind: `baru 1, sama 2`. */
export function hitung({ perbandingan }: Draf, entitas: Beda['entitas']): string {
  const jenis = [...perbandingan.banding.values()].flatMap((b: Banding) => (b.entitas === entitas ? [b.jenis.toLowerCase()] : []))
  return ['baru', 'berubah', 'sama', 'hilang']
    .flatMap((j) => (jenis.includes(j) ? [`${j} ${jenis.filter((x) => x === j).length}`] : []))
    .join(', ')
}

/** The one difference that names this person, post or unit. */
export function bedaBernama(draf: Draf, nama: string): Beda {
  const found = [...draf.perbandingan.banding.values()]
    .map((b) => bedaOf(b, draf.perbandingan, draf.keputusan))
    .filter((b) => b.judul.includes(nama))
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} differences name ${nama}`)
  return found[0]
}

/** The fields of a difference as `Golongan: III/d → IV/a`, a conflict with `!`, one not taken in brackets. */
export const medanTeks = ({ medan }: Beda): readonly string[] =>
  medan.map((m) => {
    const teks = `${m.judul}${m.isBentrok ? '!' : ''}: ${m.lama ?? '—'} → ${m.baru ?? '—'}`
    return m.isDiambil ? teks : `(${teks})`
  })

const tempat = (entitas: 'unor' | 'jabatan', baris: number) => ({ entitas, berkas: 0, lembar: 'Daftar', baris }) as const

/** A reference that says only what it says. */
export const rujuk = (said: Partial<RujukanUnor>): RujukanUnor => ({ siasnId: null, kode: null, nama: null, jalur: [], ...said })

/** A row of a list of units; its row number tells rows apart. */
export const aBarisUnor = (
  baris: number,
  unor: Partial<BarisUnor['unor']> & { readonly nama: string },
  induk: Partial<RujukanUnor> | null
): BarisUnor => ({
  ...tempat('unor', baris),
  entitas: 'unor',
  unor: { siasnId: null, kode: null, jenis: null, tipe: null, urut: null, ...unor },
  induk: induk && rujuk(induk)
})

/** A row of a list of posts: a pelaksana, unless told otherwise. */
export const aBarisJabatan = (
  baris: number,
  jabatan: Partial<BarisJabatan['jabatan']> & { readonly nama: string },
  unor: Partial<RujukanUnor>
): BarisJabatan => ({
  ...tempat('jabatan', baris),
  entitas: 'jabatan',
  jabatan: {
    siasnId: null,
    kode: null,
    jenis: 'PELAKSANA',
    eselon: null,
    jenjang: null,
    kelas: null,
    kebutuhan: null,
    isPimpinan: null,
    ...jabatan
  },
  unor: rujuk(unor)
})
