import { namaLengkap, type Pegawai } from '../pegawai/pegawai'
import type { Telaah } from '../pegawai/telaah-berkala'
import { baris, type KolomLaporan, type TabelLaporan } from './hasil-laporan'
import type { Duduk } from './keadaan-kota'
import { unitTeks } from './sel-orang'

const KOLOM: readonly KolomLaporan[] = [
  { kunci: 'no', judul: 'No', jenis: 'ANGKA', lebar: 9 },
  { kunci: 'nip', judul: 'NIP', jenis: 'TEKS', lebar: 36 },
  { kunci: 'nama', judul: 'Nama', jenis: 'TEKS', lebar: 56 },
  { kunci: 'jabatan', judul: 'Jabatan', jenis: 'TEKS', lebar: 60 },
  { kunci: 'unit', judul: 'Unit kerja', jenis: 'TEKS', lebar: 60 },
  { kunci: 'sebab', judul: 'Sebab', jenis: 'TEKS', lebar: 70 }
]

/** A person about whom data are missing, and which. */
export type Belum = { readonly pegawai: Pegawai; readonly duduk: Duduk | null; readonly alasan: string }

type Ditelaah = { readonly pegawai: Pegawai; readonly duduk: Duduk | null; readonly telaah: Telaah<unknown> }

/** Those about whom data are missing: nobody is left out without a word. */
export const belumDihitung = (semua: readonly Ditelaah[]): readonly Belum[] =>
  semua.flatMap(({ pegawai, duduk, telaah }) => (telaah.jenis === 'KURANG' ? [{ pegawai, duduk, alasan: telaah.alasan }] : []))

/** The second table of a report: whom it cannot speak of, with the reason; none when there is nobody. */
export const tabelBelum = (belum: readonly Belum[]): readonly TabelLaporan[] =>
  belum.length === 0 ? [] : [{ judul: 'Belum dapat dihitung', kolom: KOLOM, baris: belum.map(barisBelum) }]

const barisBelum = ({ pegawai, duduk, alasan }: Belum, at: number): TabelLaporan['baris'][number] =>
  baris([at + 1, pegawai.nip, namaLengkap(pegawai), duduk?.jabatan.nama ?? null, unitTeks(duduk), alasan], {
    jenis: 'PEGAWAI',
    id: pegawai.id
  })

/** `3 pegawai belum dapat dihitung karena datanya belum lengkap; lihat tabel berikutnya.` */
export const catatanBelum = (belum: readonly Belum[]): readonly string[] =>
  belum.length === 0
    ? []
    : [`${belum.length} pegawai belum dapat dihitung karena datanya belum lengkap; lihat tabel “Belum dapat dihitung”.`]
