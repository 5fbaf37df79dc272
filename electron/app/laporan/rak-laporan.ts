import { notFound, type Refusal } from '../../../src/domain/kit/command'
import { ok, refuse, type Result } from '../../../src/domain/kit/result'
import type { BahanLaporan } from '../../../src/domain/laporan/bahan-laporan'
import { type BarisTampil, barisTampil, type Tampilan } from '../../../src/domain/laporan/baris-tampil'
import type { HasilLaporan, TabelLaporan } from '../../../src/domain/laporan/hasil-laporan'
import type { Laporan } from '../../../src/domain/laporan/laporan'
import type { PermintaanLaporan, SumberLaporan } from '../../../src/domain/laporan/permintaan'
import { laporanOf } from '../../../src/domain/laporan/semua-laporan'
import { laporanSendiri } from '../../../src/domain/laporan/sendiri/susun-sendiri'
import { inTurns } from '../in-turns'
import { need } from '../refused'
import type { MejaLaporan } from './meja-laporan'

/** Rak laporan: the last reports that were made, for as long as the data they were made of stay as they are. */
export type RakLaporan = {
  /** The report, made in turns of the core when it is not on the shelf. */
  readonly hasilOf: (permintaan: PermintaanLaporan) => Promise<HasilLaporan>
  /** What all reports are made of, as it lies on the desk. */
  readonly bahan: () => Promise<BahanLaporan>
  /** The rows of one of its tables as they are looked at. */
  readonly barisOf: (tabel: TabelLaporan, tampilan: Tampilan) => readonly BarisTampil[]
}

/** Reports kept: the one looked at, and the two one came from. */
const TEMPAT = 3

/** Creates the shelf over the desk where the data lie; `terlihat`: a report as far as it may be seen. */
export function createRakLaporan(meja: MejaLaporan, terlihat: (hasil: HasilLaporan) => HasilLaporan): RakLaporan {
  /** What those on the shelf were made of; the shelf alone does not keep it in memory. */
  let bahan: WeakRef<BahanLaporan> | null = null
  /** Oldest first. */
  const rak = new Map<string, Promise<HasilLaporan>>()
  /** How each table was looked at last: a grid asks for one view stretch by stretch. */
  const views = new WeakMap<TabelLaporan, { readonly kunci: string; readonly baris: readonly BarisTampil[] }>()

  function keep(kunci: string, hasil: Promise<HasilLaporan>): Promise<HasilLaporan> {
    rak.delete(kunci)
    rak.set(kunci, hasil)
    for (const lama of [...rak.keys()].slice(0, -TEMPAT)) rak.delete(lama)
    return hasil
  }

  return {
    hasilOf: async (permintaan) => {
      const laporan = need(laporanDari(permintaan.sumber))
      const kini = await meja.bahan(laporan.memakai)
      // the desk gives the very same material until something of it changes
      if (bahan?.deref() !== kini) rak.clear()
      bahan = new WeakRef(kini)
      const kunci = JSON.stringify(permintaan)
      const hasil = rak.get(kunci) ?? inTurns(laporan.langkah(kini, permintaan.isian)).then(need).then(terlihat)
      // what was refused is made anew when it is asked for again
      hasil.catch(() => rak.delete(kunci))
      return keep(kunci, hasil)
    },
    bahan: () => meja.bahan([]),
    barisOf: (tabel, tampilan) => {
      const kunci = JSON.stringify(tampilan)
      const known = views.get(tabel)
      if (known?.kunci === kunci) return known.baris
      const baris = barisTampil(tabel, tampilan)
      views.set(tabel, { kunci, baris })
      return baris
    }
  }
}

/** The report that is asked for: one of the house, or one the office has put together. */
function laporanDari(sumber: SumberLaporan): Result<Pick<Laporan, 'memakai' | 'langkah'>, Refusal> {
  if (sumber.jenis === 'SENDIRI') return ok(laporanSendiri(sumber.definisi))
  const laporan = laporanOf(sumber.id)
  return laporan ? ok(laporan) : refuse(notFound('Laporan'))
}
