import { addMonths, tanggalPanjang, type Tanggal } from '../kit/tanggal'
import type { BahanLaporan } from '../laporan/bahan-laporan'
import { namaLengkap, type Pegawai } from '../pegawai/pegawai'
import { setelanBerkala } from '../pegawai/setelan-berkala'
import type { ButirPengingat } from './pengingat'

/** Somebody in service whose TMT pensiun is known. */
export type AkanPensiun = { readonly pegawai: Pegawai; readonly jabatan: string | null; readonly tmt: Tanggal; readonly batasUsul: Tanggal }

/** Everybody in service who reaches TMT pensiun by a day, with the last day for the papers. */
export function akanPensiun({ pada, hariIni, setelanOf }: BahanLaporan, sampai: Tanggal): readonly AkanPensiun[] {
  const kota = pada(hariIni)
  const { bulanUsulPensiun } = setelanBerkala(setelanOf)
  return kota.pegawai.flatMap((pegawai) => {
    const tmt = kota.pensiun.get(pegawai.id)
    if (tmt === undefined || tmt > sampai) return []
    return [{ pegawai, tmt, jabatan: kota.dudukOf(pegawai.id)?.jabatan.nama ?? null, batasUsul: addMonths(tmt, -bulanUsulPensiun) }]
  })
}

/** What a reminder of a pension says; of which of its days, and how pressing, the kind says itself. */
export const butirPensiun = (
  { pegawai, jabatan, tmt }: AkanPensiun,
  saat: Pick<ButirPengingat, 'tanggal' | 'tingkat'>,
  awal: string
): ButirPengingat => ({
  kunci: pegawai.id,
  ...saat,
  utama: namaLengkap(pegawai),
  rinci: [awal, `pensiun ${tanggalPanjang(tmt)}`, jabatan ?? ''].filter(Boolean).join(' · '),
  tuju: { jenis: 'PEGAWAI', id: pegawai.id }
})
