import type { BahanLaporan } from '../laporan/bahan-laporan'
import { isPppk } from '../organisasi/bezetting'
import type { Kontrak } from '../pegawai/kontrak'
import type { Pegawai } from '../pegawai/pegawai'

/** A PPPK in service with the contract that ends last; null = none is on record. */
export type KontrakPppk = { readonly pegawai: Pegawai; readonly kontrak: Kontrak | null }

/** Every PPPK in service today, with the contract on record. */
export function kontrakPppk({ pada, hariIni, tabel }: BahanLaporan): readonly KontrakPppk[] {
  const terakhir = new Map<string, Kontrak>()
  for (const k of tabel('kontrak')) if (k.selesai > (terakhir.get(k.pegawaiId)?.selesai ?? '')) terakhir.set(k.pegawaiId, k)
  return pada(hariIni)
    .pegawai.filter((p) => isPppk(p.jenisAsn))
    .map((pegawai) => ({ pegawai, kontrak: terakhir.get(pegawai.id) ?? null }))
}
