import type { RouteInput, RouteOutput } from '../../src/contract/routes'
import { notFound } from '../../src/domain/kit/command'
import { memuatKata } from '../../src/domain/kit/memuat-kata'
import { type BarisAnomali, barisAnomali } from '../../src/domain/kualitas/baris-anomali'
import { type HasilPeriksa, periksaSteps } from '../../src/domain/kualitas/jalankan'
import { type BarisKota, indexKota, type Kota } from '../../src/domain/kualitas/kota'
import type { Periksa } from '../../src/domain/kualitas/periksa'
import { periksaKualitas } from '../../src/domain/kualitas/periksa-kualitas'
import { tabelAnomali, tabelRingkasan } from '../../src/domain/kualitas/tabel-kualitas'
import type { Ekspor } from './ekspor'
import { inTurns } from './in-turns'
import { keptByState } from './kept-by-state'
import { Refused } from './refused'

/** What the checks stand on. `versi` tells the state of the data: the checks are made again only when it differs. */
export type KualitasParts = {
  readonly bacaKota: () => Generator<undefined, BarisKota>
  readonly versi: () => string
  readonly ekspor: Ekspor
}

/** The routes of the quality of data. */
export type KualitasRoutes = {
  readonly ringkasan: () => Promise<RouteOutput<'kualitas.ringkasan'>>
  readonly anomali: (input: RouteInput<'kualitas.anomali'>) => Promise<RouteOutput<'kualitas.anomali'>>
  readonly ekspor: (input: RouteInput<'kualitas.ekspor'>) => Promise<RouteOutput<'kualitas.ekspor'>>
}

type Hasil = { readonly kota: Kota; readonly semua: readonly HasilPeriksa[]; readonly barisOf: (id: string) => readonly BarisAnomali[] }

/** Creates the checks' part of the application. What they found is kept until the data change. */
export function createKualitas({ bacaKota, versi, ekspor }: KualitasParts): KualitasRoutes {
  const hasilKini = keptByState(versi, periksaSemua)

  async function periksaSemua(): Promise<Hasil> {
    const kota = indexKota(await readWhole())
    const semua = await inTurns(periksaSteps(periksaKualitas, kota))
    return { kota, semua, barisOf: rememberingLast((id) => barisAnomali(kota.snapshot, hasilOf(semua, id))) }
  }

  /** Data that change while they are read are read again. */
  async function readWhole(): Promise<BarisKota> {
    for (;;) {
      const before = versi()
      const baris = await inTurns(bacaKota())
      if (versi() === before) return baris
    }
  }

  return {
    ringkasan: async () => ringkasanOf(await hasilKini()),
    anomali: async ({ periksa, cari, urut, turun, mulai, jumlah }) => {
      const baris = (await hasilKini()).barisOf(periksa)
      const cocok = sorted(matching(baris, cari), urut, turun)
      return { total: cocok.length, baris: cocok.slice(mulai, mulai + jumlah) }
    },
    ekspor: async ({ periksa, format }) => {
      const { kota, semua, barisOf } = await hasilKini()
      const tabel =
        periksa === null
          ? tabelRingkasan(semua, kota.hariIni)
          : tabelAnomali(hasilOf(semua, periksa).periksa, sorted(barisOf(periksa), 'nama', false))
      return ekspor.tabel(tabel, format)
    }
  }
}

function hasilOf(semua: readonly HasilPeriksa[], id: string): HasilPeriksa {
  const found = semua.find(({ periksa }) => periksa.id === id)
  if (!found) throw new Refused(notFound('Pemeriksaan'))
  return found
}

function ringkasanOf({ kota, semua }: Hasil): RouteOutput<'kualitas.ringkasan'> {
  const anomali = semua.filter(({ periksa }) => !periksa.isCatatan)
  const bermasalah = (entitas: Periksa['entitas']): number =>
    new Set(anomali.filter(({ periksa }) => periksa.entitas === entitas).flatMap((hasil) => hasil.anomali.map((a) => a.id))).size
  return {
    diperiksa: { pegawai: kota.pegawai.length, jabatan: kota.snapshot.jabatan.size, unor: kota.snapshot.unor.size },
    bermasalah: { pegawai: bermasalah('pegawai'), jabatan: bermasalah('jabatan'), unor: bermasalah('unor') },
    total: anomali.reduce((sum, hasil) => sum + hasil.anomali.length, 0),
    periksa: semua.map((hasil) => ({ id: hasil.periksa.id, jumlah: hasil.anomali.length }))
  }
}

/** Pages of one list are asked for one after the other: the last list is kept. */
function rememberingLast(make: (id: string) => readonly BarisAnomali[]): (id: string) => readonly BarisAnomali[] {
  let last: { readonly id: string; readonly baris: readonly BarisAnomali[] } | null = null
  return (id) => {
    if (last?.id !== id) last = { id, baris: make(id) }
    return last.baris
  }
}

function matching(baris: readonly BarisAnomali[], cari: string): readonly BarisAnomali[] {
  const memuat = memuatKata(cari)
  return baris.filter((b) => memuat([b.nama, b.nip, b.kedudukan, b.unit].join(' ')))
}

function sorted(baris: readonly BarisAnomali[], urut: RouteInput<'kualitas.anomali'>['urut'], turun: boolean): readonly BarisAnomali[] {
  const arah = turun ? -1 : 1
  const keyed = baris.map((b) => ({ b, key: (b[urut] ?? '').toUpperCase() }))
  return keyed.toSorted((x, y) => arah * (x.key < y.key ? -1 : Number(x.key > y.key))).map(({ b }) => b)
}
