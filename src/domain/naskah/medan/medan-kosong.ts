import { isPppk } from '../../organisasi/bezetting'
import { namaLengkap, type PegawaiRingkas } from '../../pegawai/pegawai'
import { pesanData, type TemuanNaskah } from '../temuan-naskah'
import type { Konteks, MedanGabung } from './medan-gabung'
import { isianDari } from './medan-isian-dipakai'

/** The finding that a merge field is empty: of the form, to be filled in there; of the person, with their name and where to mend it. */
export function medanKosong(medan: MedanGabung, { subjek: { pegawai } }: Konteks): Omit<TemuanNaskah, 'blok'> {
  const temuan = { isKeras: true, medan: medan.nama }
  if (pegawai === null || medan.kelompok !== 'ORANG' || isianDari(medan.nama).length > 0)
    return { ...temuan, pesan: `${medan.sebutan} belum diisi.` }
  const data = { apa: sebutanData(medan, pegawai), nama: namaLengkap(pegawai) }
  return { ...temuan, data, pesan: pesanData(data.apa, [data.nama]) }
}

/** A PPPK has a golongan and no pangkat (Perpres 98/2020). */
const sebutanData = ({ nama, sebutan }: MedanGabung, { jenisAsn }: PegawaiRingkas): string =>
  isPppk(jenisAsn) && MEDAN_PANGKAT.has(nama) ? 'Golongan PPPK (I–XVII)' : sebutan

const MEDAN_PANGKAT: ReadonlySet<string> = new Set(['pangkat', 'gol', 'pangkat_gol'])
