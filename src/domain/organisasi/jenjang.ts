import { JENJANG_JF, type JenjangJf } from './jabatan'
import { kunciNama } from './catatan-isian'

/** How a jabatan fungsional writes its jenjang behind its name. */
export const LABEL_JENJANG: Readonly<Record<JenjangJf, string>> = {
  AHLI_UTAMA: 'Ahli Utama',
  AHLI_MADYA: 'Ahli Madya',
  AHLI_MUDA: 'Ahli Muda',
  AHLI_PERTAMA: 'Ahli Pertama',
  PENYELIA: 'Penyelia',
  MAHIR: 'Mahir',
  TERAMPIL: 'Terampil',
  PEMULA: 'Pemula'
}

/** The jenjang the name of a post ends with, if any. */
export const jenjangInNama = (nama: string): JenjangJf | null =>
  JENJANG_JF.find((jenjang) => kunciNama(nama).endsWith(` ${LABEL_JENJANG[jenjang].toLowerCase()}`)) ?? null
