import { examineIsian, kunciNama, type CatatanIsian, type PeriksaIsian } from './catatan-isian'
import type { IsianJabatan, MedanJabatan } from './isian-jabatan'
import { isStruktural, type Jabatan, jenisOfEselon } from './jabatan'
import { jenjangInNama, LABEL_JENJANG } from './jenjang'

/** What is wrong with a post as filled in. `lain`: the other posts of its unit. */
export const examineJabatan = (isian: IsianJabatan, lain: readonly Jabatan[]): readonly CatatanIsian<MedanJabatan>[] =>
  examineIsian(PERIKSA, isian, lain)

const PERIKSA: readonly PeriksaIsian<MedanJabatan, IsianJabatan, Jabatan>[] = [
  { medan: 'nama', berat: 'BLOK', isSalah: ({ nama }) => nama.trim() === '', pesan: () => 'Nama jabatan belum diisi.' },
  {
    medan: 'nama',
    berat: 'PERINGATAN',
    isSalah: ({ nama }, lain) => nama.trim() !== '' && lain.some((j) => kunciNama(j.nama) === kunciNama(nama)),
    pesan: ({ nama }) => `Unit ini sudah memiliki ${nama}. Satu nama jabatan cukup satu baris; tambahkan kebutuhannya di sana.`
  },
  {
    medan: 'eselon',
    berat: 'BLOK',
    isSalah: ({ jenis, eselon }) => eselon !== null && jenisOfEselon(eselon) !== jenis,
    pesan: ({ eselon }) => `Eselon ${eselon} tidak sesuai dengan jenis jabatannya (PP 100/2000 jo. PP 13/2002).`
  },
  {
    medan: 'eselon',
    berat: 'PERINGATAN',
    isSalah: (j) => isStruktural(j) && j.eselon === null,
    pesan: () => 'Eselon belum diisi, sehingga syarat pangkatnya tidak dapat diperiksa.'
  },
  {
    medan: 'jenjang',
    berat: 'BLOK',
    isSalah: ({ jenis, jenjang }) => jenjang !== null && jenis !== 'JF',
    pesan: () => 'Jenjang hanya untuk jabatan fungsional (PermenPANRB 1/2023).'
  },
  {
    medan: 'jenjang',
    berat: 'PERINGATAN',
    isSalah: ({ jenis, jenjang }) => jenis === 'JF' && jenjang === null,
    pesan: () => 'Jenjang jabatan fungsional belum diisi, sehingga batas usia pensiunnya tidak pasti.'
  },
  {
    medan: 'jenjang',
    berat: 'PERINGATAN',
    isSalah: ({ nama, jenjang }) => jenjang !== null && (jenjangInNama(nama) ?? jenjang) !== jenjang,
    pesan: ({ jenjang }) => `Nama jabatan menyebut jenjang lain daripada ${jenjang === null ? '' : LABEL_JENJANG[jenjang]}.`
  },
  {
    medan: 'kelas',
    berat: 'BLOK',
    isSalah: ({ kelas }) => kelas !== null && !isBetween(kelas, 1, 17),
    pesan: () => 'Kelas jabatan berupa bilangan 1 sampai 17 (PermenPANRB 1/2020).'
  },
  { medan: 'kelas', berat: 'PERINGATAN', isSalah: ({ kelas }) => kelas === null, pesan: () => 'Kelas jabatan belum diisi.' },
  {
    medan: 'kebutuhan',
    berat: 'BLOK',
    isSalah: ({ kebutuhan }) => !isBetween(kebutuhan, 0, 9999),
    pesan: () => 'Kebutuhan berupa bilangan bulat, paling sedikit 0.'
  },
  {
    medan: 'kebutuhan',
    berat: 'BLOK',
    isSalah: (j) => isStruktural(j) && j.kebutuhan !== 1,
    pesan: () => 'Jabatan struktural hanya satu kursi; kebutuhannya 1.'
  },
  {
    medan: 'isPimpinan',
    berat: 'BLOK',
    isSalah: ({ isPimpinan }, lain) => isPimpinan && lain.some((j) => j.isPimpinan),
    pesan: (_, lain) => `Unit ini sudah dipimpin oleh ${lain.find((j) => j.isPimpinan)?.nama ?? 'jabatan lain'}.`
  },
  {
    medan: 'isPimpinan',
    berat: 'PERINGATAN',
    isSalah: ({ isPimpinan, jenis }) => isPimpinan && jenis === 'PELAKSANA',
    pesan: () => 'Jabatan pelaksana pada umumnya tidak memimpin unit.'
  },
  {
    medan: 'bup',
    berat: 'BLOK',
    isSalah: ({ bup }) => bup !== null && !isBetween(bup, 50, 70),
    pesan: () => 'Batas usia pensiun berupa bilangan 50 sampai 70; kosongkan bila mengikuti jenis jabatannya.'
  }
]

const isBetween = (n: number, least: number, most: number): boolean => Number.isInteger(n) && n >= least && n <= most
