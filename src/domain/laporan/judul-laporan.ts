import { tanggalPanjang, type Tanggal } from '../kit/tanggal'
import { namaPemerintah } from '../peta-jabatan/naskah/bahan-naskah'
import type { UnorId } from '../organisasi/unor'
import type { HasilLaporan } from './hasil-laporan'
import type { KeadaanKota } from './keadaan-kota'

/** The title of a report: what it is, of which unit, of which government; and of which day. */
export function judulLaporan(
  nama: string,
  { snapshot, tanggal }: Pick<KeadaanKota, 'snapshot' | 'tanggal'>,
  unorId: UnorId | null = null
): Pick<HasilLaporan, 'judul' | 'keadaan'> {
  const unor = unorId === null ? undefined : snapshot.unor.get(unorId)
  const isKota = unor === undefined || unor.indukId === null
  return {
    judul: [nama, ...(isKota ? [] : [unor.nama]), namaPemerintah(snapshot)],
    keadaan: keadaanTeks(tanggal)
  }
}

/** `Keadaan: 31 Desember 2026`. */
export const keadaanTeks = (tanggal: Tanggal): string => `Keadaan: ${tanggalPanjang(tanggal)}`
