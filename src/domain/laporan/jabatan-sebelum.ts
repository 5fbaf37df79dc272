import type { Tanggal } from '../kit/tanggal'
import type { Jabatan } from '../organisasi/jabatan'
import type { PegawaiId } from '../pegawai/pegawai'
import type { Penempatan } from '../pegawai/penempatan'
import type { BahanLaporan } from './bahan-laporan'
import { perOrang } from './per-orang'

/** The post a person has left for the present one within the year; null = they have not moved. */
export type JabatanSebelum = (id: PegawaiId) => Jabatan | null

/** Where those came from who took their definitive post in the year of a day, up to that day. */
export function jabatanSebelum({ tabel }: BahanLaporan, tanggal: Tanggal): JabatanSebelum {
  const jabatan = new Map(tabel('jabatan').map((j) => [j.id, j]))
  const riwayatOf = perOrang(tabel('penempatan').filter((p) => p.jenis === 'DEFINITIF' && (p.tmtMulai ?? '') <= tanggal))
  const awalTahun = `${tanggal.slice(0, 4)}-01-01`
  return (id) => {
    const [kini, dulu] = riwayatOf(id).toSorted(terbaruDahulu)
    return kini?.tmtMulai && kini.tmtMulai >= awalTahun && dulu ? (jabatan.get(dulu.jabatanId) ?? null) : null
  }
}

const terbaruDahulu = (a: Penempatan, b: Penempatan): number => (b.tmtMulai ?? '').localeCompare(a.tmtMulai ?? '')
