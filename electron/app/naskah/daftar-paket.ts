import type { TabelEkspor } from '../../../src/domain/kit/tabel-ekspor'
import type { BerkasJadi, LembarGagal } from './tulis-paket'

/** A file of a pack by the path it was written to. */
export type BerkasTertulis = BerkasJadi & { readonly path: string }

/** The list of everything in a pack: which file holds which paper, of whom, and how far it is. */
export const daftarIsi = (judul: string, semua: readonly BerkasTertulis[]): TabelEkspor => ({
  judul,
  lembar: 'Daftar isi',
  kolom: [
    { judul: 'No.', jenis: 'ANGKA', lebar: 6 },
    { judul: 'Berkas', jenis: 'TEKS', lebar: 60 },
    { judul: 'Naskah', jenis: 'TEKS', lebar: 38 },
    { judul: 'Nama', jenis: 'TEKS', lebar: 36 },
    { judul: 'NIP', jenis: 'TEKS', lebar: 21 },
    { judul: 'Nomor', jenis: 'TEKS', lebar: 30 },
    { judul: 'Keadaan', jenis: 'TEKS', lebar: 12 },
    { judul: 'Yang belum diisi', jenis: 'TEKS', lebar: 60 }
  ],
  baris: semua
    .flatMap(({ path, isi }) => isi.map((dibuat) => ({ path, ...dibuat })))
    .map(({ path, lembar: { kerja, subjek }, jadi: { terbit, temuan } }, at) => [
      at + 1,
      path.replaceAll('\\', '/'),
      kerja.jenis.judul,
      subjek.pegawai === null ? '' : subjek.sebutan,
      subjek.pegawai?.nip ?? '',
      terbit?.nomor ?? '',
      keadaanOf(kerja.jenis.penomoran, terbit !== null),
      temuan
        .filter((t) => t.isKeras)
        .map((t) => t.pesan)
        .join(' ')
    ])
})

const keadaanOf = (penomoran: 'SK' | 'SENDIRI' | 'TANPA', isTerbit: boolean): string => {
  if (penomoran === 'TANPA') return ''
  return isTerbit ? 'Terbit' : 'Konsep'
}

/** What could not be written and why, as a text an officer opens with Notepad. */
export const daftarKegagalan = (gagal: readonly LembarGagal[]): string =>
  ['Naskah yang tidak dapat ditulis:', '', ...gagal.map((g, at) => `${at + 1}. ${sebutanGagal(g)}: ${g.sebab}`), ''].join('\r\n')

/** Which paper failed: its kind and whom it is of. */
export const sebutanGagal = ({ lembar: { kerja, subjek } }: LembarGagal): string =>
  subjek.pegawai === null ? kerja.jenis.judul : `${kerja.jenis.judul} a.n. ${subjek.sebutan}`
