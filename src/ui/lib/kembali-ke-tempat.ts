import { pergiKe } from './lokasi'

/** Before somebody comes in: whoever was here last finds the same place, anybody else begins at Beranda. */
export function kembaliKeTempat(namaMasuk: string, terakhir: string | null): void {
  if (terakhir !== null && namaMasuk !== terakhir) pergiKe('/beranda')
}
