import type { KeadaanKota } from '../laporan/keadaan-kota'
import type { Tujuan } from '../laporan/hasil-laporan'
import type { AcaraIcs } from './ics'
import type { ButirPengingat } from './pengingat'
import { pengingatOf } from './semua-pengingat'

/** The dated duties as entries of a calendar file: the kind, who, and the post; nothing else of a person leaves the house with it. */
export const acaraKalender = (butir: readonly (ButirPengingat & { readonly jenis: string })[], kota: KeadaanKota): readonly AcaraIcs[] =>
  butir.flatMap(({ jenis, kunci, tanggal, utama, tuju }) => {
    const kategori = pengingatOf(jenis)?.judul ?? jenis
    if (tanggal === null) return []
    return [{ uid: `${jenis}-${kunci}@penata`, tanggal, judul: `${kategori}: ${utama}`, rincian: jabatanOf(tuju, kota), kategori }]
  })

function jabatanOf(tuju: Tujuan | null, kota: KeadaanKota): string | null {
  if (tuju?.jenis === 'PEGAWAI') return kota.dudukOf(tuju.id)?.jabatan.nama ?? null
  return tuju?.jenis === 'JABATAN' ? (kota.snapshot.jabatan.get(tuju.id)?.nama ?? null) : null
}
