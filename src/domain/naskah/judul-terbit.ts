import type { Naskah } from './naskah'

/** `Petikan Nomor 800/1/2026 a.n. Ani Malayu`: what a paper is called in lists and files, for good once it is issued. */
export const judulTerbit = (jenis: string, nomor: string, nama: string | null): string =>
  [jenis, ...(nomor === '' ? [] : [`Nomor ${nomor}`]), ...(nama === null ? [] : [`${ATAS_NAMA}${nama}`])].join(' ')

/** Whom an issued paper names in its title, as that person was called then; null = nobody. */
export function namaTerbit({ judul, pegawaiId }: Pick<Naskah, 'judul' | 'pegawaiId'>): string | null {
  const at = pegawaiId === null ? -1 : judul.indexOf(` ${ATAS_NAMA}`)
  return at < 0 ? null : judul.slice(at + ATAS_NAMA.length + 1)
}

/** A title beside its number: without saying the number again. */
export const judulTanpaNomor = (judul: string, nomor: string): string => judul.replace(` Nomor ${nomor}`, '')

const ATAS_NAMA = 'a.n. '
