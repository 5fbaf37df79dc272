import { basename } from 'node:path'
import type { RouteInput, RouteOutput } from '../../../src/contract/routes'
import type { Reader } from '../../../src/domain/entities'
import { type Given, invalid, notFound, type Refusal } from '../../../src/domain/kit/command'
import { refuse, type Result } from '../../../src/domain/kit/result'
import { bacaGambar, MAKS_BYTE_GAMBAR } from '../../../src/domain/naskah/gambar/baca-gambar'
import { type Gambar, semuaGambarBerlaku } from '../../../src/domain/naskah/gambar/gambar'
import { sebutanGambar } from '../../../src/domain/naskah/gambar/sebutan-gambar'
import { medanNaskah } from '../../../src/domain/naskah/medan/daftar-medan'
import { bacaBerkasPola, MAKS_BYTE_BERKAS_POLA, type PolaBerkas, tulisBerkasPola } from '../../../src/domain/naskah/pola/berkas-pola'
import { isiPola } from '../../../src/domain/naskah/pola/pola-tersimpan'
import type { JenisNaskah } from '../../../src/domain/naskah/jenis-naskah'
import { jenisNaskahOf, semuaNaskah } from '../../../src/domain/naskah/semua-naskah'
import type { RingkasNaskah } from '../../db/ringkas-naskah'
import { fileName } from '../file-name'
import type { Host, JenisBerkas } from '../host'
import { readSmallFile } from '../read-small-file'
import { need } from '../refused'
import { saveFile } from '../save-file'
import { jenisSegel } from '../segel/jenis-segel'
import { bacaTeks, tulisTeks } from '../segel/teks-segel'
import { uriGambar } from './meja-naskah'

/** The routes of templates and emblems. */
export type PolaRoutes = {
  readonly list: () => RouteOutput<'pola.list'>
  readonly medan: (input: RouteInput<'pola.medan'>) => RouteOutput<'pola.medan'>
  readonly baca: (input: RouteInput<'pola.baca'>) => RouteOutput<'pola.baca'>
  readonly versi: (input: RouteInput<'pola.versi'>) => RouteOutput<'pola.versi'>
  readonly ekspor: (input: RouteInput<'pola.ekspor'>) => Promise<RouteOutput<'pola.ekspor'>>
  readonly buka: () => Promise<RouteOutput<'pola.buka'>>
  readonly listGambar: () => RouteOutput<'gambar.list'>
  readonly pilihGambar: (input: RouteInput<'gambar.pilih'>) => Promise<RouteOutput<'gambar.pilih'>>
}

type Parts = {
  readonly host: Pick<Host, 'chooseFiles' | 'chooseTarget'>
  readonly read: Reader
  readonly ringkas: Pick<RingkasNaskah, 'pola' | 'isiPola'>
  readonly given: () => Given
  readonly versi: string
  /** Runs a command of the core's own. */
  readonly run: (name: string, input: unknown, kunci: string) => Result<unknown, Refusal>
}

/** A file of templates, as dialogs name it. */
const { akhiran: AKHIRAN } = jenisSegel.POLA
const BERKAS_POLA: JenisBerkas = { nama: 'Pola naskah Penata', akhiran: [AKHIRAN] }
/** Before there were seals, templates were given away as plain JSON. */
const BERKAS_POLA_LAMA: JenisBerkas = { nama: 'Pola naskah Penata', akhiran: [AKHIRAN, 'json'] }
const BERKAS_GAMBAR: JenisBerkas = { nama: 'Gambar PNG atau JPEG', akhiran: ['png', 'jpg', 'jpeg'] }

/** Creates the part of the application where the office makes the templates its own. */
export function createPola(parts: Parts): PolaRoutes {
  const { read, ringkas } = parts
  return {
    list: () => {
      const berlaku = new Map(ringkas.pola().map(({ jenis, ...pola }) => [jenis, pola]))
      return semuaNaskah.map(({ id, judul, kelompok }) => ({ jenis: id, judul, kelompok, ...(berlaku.get(id) ?? BAWAAN) }))
    },
    medan: ({ jenis }) => medanNaskah(jenisOf(jenis).medan).map(({ nama, sebutan, kelompok }) => ({ nama, sebutan, kelompok })),
    baca: ({ jenis }) => baca(read, jenisOf(jenis)),
    versi: ({ jenis, versi }) => {
      const lama = read.where('polaTersimpan', 'jenis', jenis).find((p) => p.versi === versi)
      return isiPola(lama ?? need(refuse(notFound('Versi pola'))), jenisOf(jenis).pola)
    },
    ekspor: ({ jenis }) => ekspor(parts, jenis),
    buka: () => buka(parts),
    listGambar: () => semuaGambarBerlaku(read.list('gambar')).map(tampil),
    pilihGambar: (input) => pilihGambar(parts, input)
  }
}

/** The template of the house. */
const BAWAAN = { versi: 0, isMilik: false } as const

const tampil = (gambar: Gambar): RouteOutput<'gambar.list'>[number] => {
  const { data: _data, ...lain } = gambar
  return { ...lain, uri: uriGambar(gambar) }
}

const jenisOf = (id: string): JenisNaskah => jenisNaskahOf(id) ?? need(refuse(notFound('Naskah')))

function baca(read: Reader, { id, pola: bawaan, tabel }: JenisNaskah): RouteOutput<'pola.baca'> {
  const semua = read.where('polaTersimpan', 'jenis', id).toSorted((a, b) => b.versi - a.versi)
  const [berlaku] = semua
  return {
    pola: berlaku ? isiPola(berlaku, bawaan) : bawaan,
    bawaan,
    versi: semua.map(({ isi, ...versi }) => ({ ...versi, isBawaan: isi === null })),
    tabel: Object.keys(tabel)
  }
}

/** Templates as they go into a file: those asked for as they are in force, or all the office made its own. */
const polaDiekspor = (ringkas: Pick<RingkasNaskah, 'isiPola'>, jenis: readonly string[] | null): readonly PolaBerkas[] =>
  semuaNaskah.flatMap(({ id, pola: bawaan }) => {
    const isi = ringkas.isiPola(id)
    const isDiminta = jenis === null ? isi !== null : jenis.includes(id)
    return isDiminta ? [{ jenis: id, isi: isiPola({ isi }, bawaan) }] : []
  })

async function ekspor({ host, read, ringkas, given, versi }: Parts, jenis: readonly string[] | null): Promise<RouteOutput<'pola.ekspor'>> {
  const pola = polaDiekspor(ringkas, jenis)
  const gambar = semuaGambarBerlaku(read.list('gambar')).map(({ id: _id, dibuatPada: _pada, ...lain }) => lain)
  if (pola.length + gambar.length === 0) need(refuse(invalid('Belum ada pola atau lambang milik kantor untuk diekspor.')))
  const [satu] = pola
  const judul = satu && pola.length === 1 ? `Pola ${jenisOf(satu.jenis).judul}` : 'Pola naskah'
  const path = await host.chooseTarget('Ekspor pola naskah', fileName(judul, AKHIRAN), BERKAS_POLA)
  if (path === null) return { berkas: null, jumlah: 0 }
  const tentang = { jenis: 'POLA' as const, penata: versi, dibuatPada: given().now, jumlah: { pola: pola.length, gambar: gambar.length } }
  await saveFile(path, await tulisTeks(tulisBerkasPola({ pola, gambar }), tentang))
  return { berkas: path, jumlah: pola.length }
}

async function buka({ host, ringkas }: Parts): Promise<RouteOutput<'pola.buka'>> {
  const [path] = await host.chooseFiles('Impor pola naskah', BERKAS_POLA_LAMA)
  if (path === undefined) return { berkas: null, pola: [], gambar: [], ditolak: [] }
  const isi = need(bacaBerkasPola(await bacaTeks(await readSmallFile(path, MAKS_BYTE_BERKAS_POLA), 'POLA')))
  const berversi = new Set(ringkas.pola().map((p) => p.jenis))
  return {
    berkas: path,
    pola: isi.pola.map((p) => ({ ...p, judul: jenisOf(p.jenis).judul, isBaru: !berversi.has(p.jenis) })),
    gambar: [...isi.gambar],
    ditolak: [...isi.ditolak]
  }
}

async function pilihGambar({ host, given, run }: Parts, { kunci }: RouteInput<'gambar.pilih'>): Promise<RouteOutput<'gambar.pilih'>> {
  const [path] = await host.chooseFiles(`Pilih ${sebutanGambar(kunci)}`, BERKAS_GAMBAR)
  if (path === undefined) return { nama: null }
  const bytes = await readSmallFile(path, MAKS_BYTE_GAMBAR)
  const nama = basename(path).slice(0, 200)
  const data = Buffer.from(bytes).toString('base64')
  need(run('gambar.simpan', { kunci, nama, data, ...need(bacaGambar(bytes)) }, given().newId()))
  return { nama }
}
