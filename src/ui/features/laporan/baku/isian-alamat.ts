import type { BentukParameter, IsianLaporan, ParameterLaporan } from '../../../../domain/laporan/parameter'

type Kueri = Readonly<Record<string, string>>

/** Names in the address that are no parameters of a report. */
export const NAMA_ALAMAT = ['tab', 'id', 'asal'] as const

/** The values an address gives the parameters of a report; what it does not name keeps its default. */
export function isianDariAlamat(parameter: ParameterLaporan, kueri: Kueri): IsianLaporan {
  return Object.fromEntries(
    Object.entries(parameter).flatMap(([nama, { bentuk }]) => {
      const teks = kueri[nama]
      return teks ? [[nama, nilaiOf(bentuk, teks)]] : []
    })
  )
}

/** Values as an address writes them: what is not chosen is left out. */
export const alamatDariIsian = (isian: IsianLaporan): Kueri =>
  Object.fromEntries(Object.entries(isian).flatMap(([nama, nilai]) => (nilai === null || nilai === '' ? [] : [[nama, String(nilai)]])))

/** The first thing that must be chosen before a report means anything; null = all is there. */
export function belumDipilih(parameter: ParameterLaporan, isian: IsianLaporan): 'RENCANA' | 'PEGAWAI' | null {
  for (const [nama, { bentuk }] of Object.entries(parameter)) {
    const { jenis } = bentuk
    if ((jenis === 'RENCANA' || jenis === 'PEGAWAI') && (isian[nama] ?? null) === null) return jenis
  }
  return null
}

function nilaiOf({ jenis }: BentukParameter, teks: string): IsianLaporan[string] {
  if (jenis === 'ANGKA') return Number(teks)
  if (jenis === 'YA_TIDAK') return teks === 'true'
  return teks
}
