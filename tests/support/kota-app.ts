import { PDFDocument } from '@cantoo/pdf-lib'
import { createStore } from '../../electron/db/store'
import type { EntityName } from '../../src/domain/entities'
import { type Change, inserted } from '../../src/domain/kit/changeset'
import { kotaUji } from './kota-uji'
import type { Rows } from './memory-reader'
import { type TestApp, testApp } from './test-app'

/** The application over rows of a test, with a printer that remembers what it was given. */
export type KotaApp = TestApp & { readonly dicetak: readonly string[]; readonly disimpan: readonly string[] }

type Pilihan = {
  /** Where the officer says to save. */
  readonly pilih?: (nama: string) => string | null
  readonly file?: string
}

/** Opens the app on a database to which the rows said are added first: the small city, unless told otherwise. */
export function kotaApp(rows: Rows = kotaUji, { pilih = () => null, file = ':memory:' }: Pilihan = {}): KotaApp {
  const dicetak: string[] = []
  const disimpan: string[] = []
  const app = testApp({
    file,
    host: {
      chooseTarget: (_judul, nama) => {
        disimpan.push(nama)
        return Promise.resolve(pilih(nama))
      },
      print: async (html) => {
        dicetak.push(html)
        const pdf = await PDFDocument.create()
        pdf.addPage([609, 935])
        return pdf.save()
      }
    }
  })
  putRows(app, changesOf(rows))
  return { ...app, dicetak, disimpan }
}

/** Writes beside the app, as another session would have before. */
export function putRows({ db }: Pick<TestApp, 'db'>, changes: readonly Change[]): void {
  const kunci = `uji-${Math.random()}`
  createStore(db).apply(changes, {
    kunci,
    waktu: '2026-11-22T00:00:00.000Z',
    pelaku: 'uji',
    peran: '',
    alasan: null,
    versi: '',
    perintah: 'uji',
    label: 'Kota uji',
    jenis: 'do',
    input: null
  })
}

/** Rows that others refer to come first. */
const URUTAN: readonly EntityName[] = [
  'unor',
  'jabatan',
  'pegawai',
  'rencana',
  'penempatan',
  'langkah',
  'ketentuan',
  'nomor',
  'naskah',
  'gambar'
]

/** Rows as changes that add them, in the order of the keys between them. */
export const changesOf = (rows: Rows): readonly Change[] => URUTAN.flatMap((name) => (rows[name] ?? []).map((row) => inserted(name, row)))
