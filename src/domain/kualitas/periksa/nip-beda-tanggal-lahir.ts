import { periksaPegawai } from '../periksa'

/** The first eight digits of the NIP are not the birth date. */
export const nipBedaTanggalLahir = periksaPegawai({
  id: 'T-03',
  judul: 'NIP berbeda dengan tanggal lahir',
  mengapa:
    'Delapan angka pertama NIP adalah tanggal lahir (Perka BKN 22/2007). Bila ada putusan pengadilan, NIP tetap dan perbedaan ini wajar.',
  kelompok: 'KETEPATAN',
  medan: 'tanggalLahir',
  kata: ({ nip, tanggalLahir }) => {
    const lahir = tanggalLahir?.replaceAll('-', '') ?? null
    return lahir !== null && lahir !== nip.slice(0, 8)
      ? `NIP menyebut ${nip.slice(6, 8)}-${nip.slice(4, 6)}-${nip.slice(0, 4)}, data menyebut ${lahirTeks(lahir)}.`
      : null
  }
})

const lahirTeks = (angka: string): string => `${angka.slice(6)}-${angka.slice(4, 6)}-${angka.slice(0, 4)}`
