import { nipSpasi } from '../pegawai/nip-spasi'
import type { KolomEkspor, TabelEkspor } from '../kit/tabel-ekspor'
import type { BarisBeritaAcara } from './berita-acara'

/** What stands on every sheet the meeting is held with (domain 15). */
export const SIFAT_BAHAN_SIDANG = 'RAHASIA – BAHAN SIDANG'

/** The result of the meeting as a table, to be written as xlsx or csv and laid beside the berita acara. */
export const tabelBeritaAcara = (rencana: string, baris: readonly BarisBeritaAcara[]): TabelEkspor => ({
  judul: `Hasil rapat ${rencana}`,
  sifat: SIFAT_BAHAN_SIDANG,
  lembar: 'Hasil rapat',
  kolom: KOLOM,
  baris: baris.map((b) => [
    b.nomor,
    b.jabatan,
    b.perangkatDaerah,
    b.semula,
    b.dibahas.join('\n'),
    b.putusan,
    b.ditetapkan?.nama ?? null,
    b.ditetapkan ? nipSpasi(b.ditetapkan.nip) : null,
    b.ditetapkan?.jabatanLama ?? null,
    b.alasan,
    b.oleh,
    b.dikesampingkan.join('\n')
  ])
})

const teks = (judul: string, lebar: number): KolomEkspor => ({ judul, jenis: 'TEKS', lebar })

const KOLOM: readonly KolomEkspor[] = [
  { judul: 'No.', jenis: 'ANGKA', lebar: 5 },
  teks('Jabatan', 40),
  teks('Perangkat daerah', 34),
  teks('Pejabat semula', 30),
  teks('Calon yang dibahas', 34),
  teks('Putusan', 16),
  teks('Ditetapkan', 34),
  teks('NIP', 24),
  teks('Jabatan lama', 40),
  teks('Alasan', 40),
  teks('Diputuskan oleh', 26),
  teks('Temuan yang dikesampingkan', 60)
]
