import type { Kolom, Sel } from '../../kit/document'
import { lamaTeks, monthsBetween, tanggalPanjang, tanggalPendek } from '../../kit/tanggal'
import type { BahanMutasi } from '../bahan-mutasi'
import type { IsiTabel } from '../jenis-naskah'
import { jabatanUnit, NAMA_ARAH, namaNip, pangkatTmt } from '../lampiran-mutasi'
import type { Konteks } from '../medan/medan-gabung'
import type { Pengangkatan } from '../pengangkatan'

const KOLOM: readonly Kolom[] = [
  { judul: 'No.', lebar: 9, rata: 'TENGAH' },
  { judul: 'Nama / NIP', lebar: 48, rata: 'KIRI' },
  { judul: 'Tempat, Tanggal Lahir', lebar: 28, rata: 'KIRI' },
  { judul: 'Pangkat / Gol. Ruang / TMT', lebar: 32, rata: 'KIRI' },
  { judul: 'Pendidikan Terakhir', lebar: 28, rata: 'KIRI' },
  { judul: 'Jabatan Sekarang (Eselon) – Unit Kerja / TMT', lebar: 52, rata: 'KIRI' },
  { judul: 'Jabatan yang Diusulkan (Eselon) – Unit Kerja', lebar: 52, rata: 'KIRI' },
  { judul: 'Ket.', lebar: 26, rata: 'KIRI' }
]

/** The nominative list of those who are proposed, which goes with a letter: who they are, where they are and where they go. */
export const tabelNominatif = ({ bahan }: Pick<Konteks, 'bahan'>): IsiTabel => ({
  kolom: KOLOM,
  baris: bahan.pengangkatan.map((p, at) => ({ jenis: 'ISI', sel: sel(p, at + 1, bahan) }))
})

function sel({ pegawai, asal, tujuan, arah, tmt }: Pengangkatan, nomor: number, bahan: BahanMutasi): readonly Sel[] {
  const sejak = asal?.penempatan.tmtMulai ?? null
  const lahir = pegawai.tanggalLahir ? tanggalPanjang(pegawai.tanggalLahir) : null
  return [
    String(nomor),
    namaNip(pegawai),
    [pegawai.tempatLahir, lahir].filter((x) => x !== null).join(',\n') || '–',
    pangkatTmt(pegawai),
    pegawai.pendidikan ?? pegawai.tingkatPendidikan ?? '–',
    `${jabatanUnit(bahan.sebelum, asal)}${sejak ? `\nTMT ${tanggalPendek(sejak)}` : ''}`,
    jabatanUnit(bahan.proyeksi.snapshot, tujuan),
    [
      arah ? NAMA_ARAH[arah] : 'Pengangkatan pertama',
      ...(sejak ? [`${lamaTeks(Math.max(0, monthsBetween(sejak, tmt)))} menjabat`] : [])
    ].join('\n')
  ]
}
