import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { FORMAT_LAPORAN, type FormatLaporan } from '../../../src/contract/laporan'
import { Tanggal } from '../../../src/domain/kit/tanggal'
import type { Laporan } from '../../../src/domain/laporan/laporan'
import type { BentukParameter, IsianLaporan } from '../../../src/domain/laporan/parameter'
import { laporanOf, semuaLaporan } from '../../../src/domain/laporan/semua-laporan'
import type { UnorId } from '../../../src/domain/organisasi/unor'
import { need, Refusal, UsageProblem, type Verb, type VerbContext } from '../verb'

/** As the report stands: nothing searched, nothing put in another order. */
const SEMUA = { cari: '', urut: null, turun: false }

/** Writes a report into a folder, of a day and a unit where it asks for them. */
export const report: Verb = {
  nama: 'report',
  pakai: `report ID --db BERKAS --out FOLDER [--format pdf|xlsx|csv] [--tanggal TTTT-BB-HH] [--unor NAMA]
      ID: ${semuaLaporan.map(({ id }) => id).join(', ')}`,
  arti: 'tulis laporan ke folder',
  answers: (words) => {
    const folder = resolve(need(words, 'out'))
    mkdirSync(folder, { recursive: true })
    return { folder }
  },
  run: async (context) => {
    const { ask, words } = context
    const laporan = laporanOf(words.positional[0] ?? '')
    if (!laporan) throw new UsageProblem(`Sesudah \`report\` harus salah satu dari: ${semuaLaporan.map(({ id }) => id).join(', ')}.`)
    const format = formatOf(words.options['format'])
    const permintaan = { sumber: { jenis: 'BAKU', id: laporan.id } as const, isian: await isianOf(laporan, context) }
    const hasil = await ask('laporan.ekspor', { permintaan, tampilan: SEMUA, format })
    const halaman = hasil.halaman === null ? '' : ` (${hasil.halaman} halaman)`
    return { ok: true, data: hasil, lines: [`Tersimpan: ${hasil.berkas ?? ''}${halaman}`, ...hasil.lain.map((nama) => `Beserta: ${nama}`)] }
  }
}

function formatOf(diminta = 'xlsx'): FormatLaporan {
  const format = FORMAT_LAPORAN.find((f) => f === diminta)
  if (format === undefined) throw new UsageProblem(`--format harus salah satu dari: ${FORMAT_LAPORAN.join(', ')}.`)
  return format
}

/** Answers the first question about a day and the first about a unit; every other keeps its default. */
async function isianOf({ judul, parameter }: Laporan, { ask, words }: VerbContext): Promise<IsianLaporan> {
  const asked = (option: string, jenis: BentukParameter['jenis']): string | null => {
    if (words.options[option] === undefined) return null
    const found = Object.entries(parameter).find(([, { bentuk }]) => bentuk.jenis === jenis)
    if (!found) throw new UsageProblem(`${judul} tidak mengenal --${option}.`)
    return found[0]
  }
  const [tanggal, unor] = [asked('tanggal', 'TANGGAL'), asked('unor', 'UNOR')]
  return {
    ...(tanggal === null ? {} : { [tanggal]: tanggalOf(need(words, 'tanggal')) }),
    ...(unor === null ? {} : { [unor]: await unorOf(need(words, 'unor'), ask) })
  }
}

function tanggalOf(teks: string): Tanggal {
  const parsed = Tanggal.safeParse(teks)
  if (!parsed.success) throw new UsageProblem('--tanggal harus berbentuk TTTT-BB-HH.')
  return parsed.data
}

async function unorOf(nama: string, ask: VerbContext['ask']): Promise<UnorId> {
  const { unor } = await ask('organisasi.snapshot', { tanggal: null })
  const found = unor.filter((u) => u.nama.toUpperCase() === nama.trim().toUpperCase())
  const [satu] = found
  if (!satu) throw new Refusal(`Unit kerja “${nama}” tidak ada.`)
  if (found.length > 1) throw new Refusal(`Ada ${found.length} unit kerja bernama “${nama}”.`)
  return satu.id
}
