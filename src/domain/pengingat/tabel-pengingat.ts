import type { TabelEkspor } from '../kit/tabel-ekspor'
import type { ButirPengingat, Pengingat, TingkatPengingat } from './pengingat'

/** How pressing something is, in words. */
export const SEBUTAN_TINGKAT: Readonly<Record<TingkatPengingat, string>> = {
  LEWAT: 'Terlambat',
  SEGERA: 'Segera',
  NANTI: 'Nanti',
  INFO: 'Untuk diketahui'
}

/** The list of one kind, to be worked through on paper or sent on. */
export const tabelPengingat = ({ judul }: Pick<Pengingat, 'judul'>, butir: readonly ButirPengingat[]): TabelEkspor => ({
  judul,
  lembar: judul,
  kolom: [
    { judul: 'Keadaan', jenis: 'TEKS', lebar: 14 },
    { judul: 'Tanggal', jenis: 'TANGGAL', lebar: 12 },
    { judul: 'Nama', jenis: 'TEKS', lebar: 44 },
    { judul: 'Rincian', jenis: 'TEKS', lebar: 90 }
  ],
  baris: butir.map(({ tingkat, tanggal, utama, rinci }) => [SEBUTAN_TINGKAT[tingkat], tanggal, utama, rinci])
})
