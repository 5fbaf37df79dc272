import type { Tanggal } from '../kit/tanggal'
import type { Jabatan } from '../organisasi/jabatan'
import { isKosong } from '../organisasi/kartu'
import { kosongSejak } from '../organisasi/lowong'
import { isBerlaku, type Penempatan } from '../pegawai/penempatan'
import type { Pegawai, PegawaiId } from '../pegawai/pegawai'
import type { BahanLaporan } from './bahan-laporan'
import { perOrang } from './per-orang'

/** Why a post stands empty, as the list of empty posts tells it (domain 8). */
export type SebabKosong = 'pensiun' | 'mutasi' | 'meninggal' | 'baru' | 'tidak tercatat'

/** Since when a post stands empty, and why; the day is null where history does not tell it. */
export type Kekosongan = { readonly sejak: Tanggal | null; readonly sebab: SebabKosong }

/** Reads it for posts that nobody holds on a day; from history as it is, unless another is given. */
export function kekosonganPada(
  { tabel, pada, hariIni }: BahanLaporan,
  tanggal: Tanggal,
  riwayatSemua: readonly Penempatan[] = tabel('penempatan')
): (jabatan: Jabatan) => Kekosongan {
  const tetap = riwayatSemua.filter((p) => (p.jenis === 'DEFINITIF' || p.jenis === 'TUGAS_TAMBAHAN') && (p.tmtMulai ?? '') <= tanggal)
  const perJabatan = Map.groupBy(tetap, (p) => p.jabatanId)
  const milik = perOrang(tetap)
  const orang = new Map(tabel('pegawai').map((p) => [p.id, p]))
  const pensiun = tanggal > hariIni ? pada(tanggal).pensiun : new Map<PegawaiId, Tanggal>()
  return (jabatan) => {
    const riwayat = perJabatan.get(jabatan.id) ?? []
    if (riwayat.length === 0) return { sejak: jabatan.aktifDari, sebab: jabatan.aktifDari === null ? 'tidak tercatat' : 'baru' }
    // still in the data on a day to come: whoever holds it will have reached BUP by then
    if (!isKosong(riwayat.filter((p) => isBerlaku(p, tanggal))))
      return {
        sejak: terakhir(
          riwayat.map((p) => pensiun.get(p.pegawaiId)),
          tanggal
        ),
        sebab: 'pensiun'
      }
    const sejak = kosongSejak(riwayat, tanggal)
    const akhir = riwayat.find((p) => sejak !== null && p.tmtSelesai === sejak)
    return { sejak, sebab: akhir ? sebabOf(akhir, orang.get(akhir.pegawaiId), milik(akhir.pegawaiId)) : 'tidak tercatat' }
  }
}

/** The last of some days that has come. */
const terakhir = (hari: readonly (Tanggal | undefined)[], pada: Tanggal): Tanggal | null =>
  hari
    .flatMap((h) => (h !== undefined && h <= pada ? [h] : []))
    .reduce<Tanggal | null>((last, h) => (last === null || h > last ? h : last), null)

/** Whoever held another post afterwards has moved, whatever became of them later. */
function sebabOf({ tmtSelesai }: Penempatan, pegawai: Pegawai | undefined, milik: readonly Penempatan[]): SebabKosong {
  if (milik.some((p) => tmtSelesai !== null && (p.tmtMulai ?? '') >= tmtSelesai)) return 'mutasi'
  if (pegawai?.kedudukanHukum === 'PENSIUN') return 'pensiun'
  return pegawai?.kedudukanHukum === 'MENINGGAL' ? 'meninggal' : 'mutasi'
}
