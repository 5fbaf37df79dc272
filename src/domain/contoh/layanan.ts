import type { Unor } from '../organisasi/unor'
import { type Baris, fungsional, pelaksana, type Rancangan, struktural, tugasTambahan } from './formasi'
import { TEMPAT } from './wilayah'

const guru = (mapel: string, jenjang: 'AHLI_PERTAMA' | 'AHLI_MUDA' | 'AHLI_MADYA', kursi: number): Baris =>
  fungsional(mapel, jenjang, { kursi, rumpun: 'PENDIDIKAN', pendidikanMinimum: 'S-1', bup: 60 })

const MAPEL = [
  'Guru Bahasa Indonesia',
  'Guru Matematika',
  'Guru IPA',
  'Guru IPS',
  'Guru Bahasa Inggris',
  'Guru Pendidikan Agama Islam',
  'Guru Seni Budaya'
]

/** A primary school: kelas teachers, and a head who is one of them. */
export function addSekolahDasar(rancangan: Rancangan, induk: Unor, nama: string): void {
  const sekolah = rancangan.addUnor(induk, { nama, jenis: 'LAINNYA' })
  rancangan.addJabatan(sekolah, 'PENDIDIKAN', [
    tugasTambahan(`Kepala ${nama}`),
    guru('Guru Kelas', 'AHLI_MADYA', 1),
    guru('Guru Kelas', 'AHLI_MUDA', 3),
    guru('Guru Kelas', 'AHLI_PERTAMA', 4),
    guru('Guru Pendidikan Agama Islam', 'AHLI_PERTAMA', 2),
    pelaksana(3, 1)
  ])
}

/** A junior secondary school, small: a few teachers of all subjects. */
export function addSekolahMenengahKecil(rancangan: Rancangan, induk: Unor, nama: string): void {
  const sekolah = rancangan.addUnor(induk, { nama, jenis: 'LAINNYA' })
  rancangan.addJabatan(sekolah, 'PENDIDIKAN', [
    tugasTambahan(`Kepala ${nama}`),
    guru('Guru Mata Pelajaran', 'AHLI_MADYA', 3),
    guru('Guru Mata Pelajaran', 'AHLI_MUDA', 8),
    guru('Guru Mata Pelajaran', 'AHLI_PERTAMA', 9),
    pelaksana(5, 2)
  ])
}

function addSekolahMenengah(rancangan: Rancangan, induk: Unor, nama: string): void {
  const sekolah = rancangan.addUnor(induk, { nama, jenis: 'LAINNYA' })
  rancangan.addJabatan(sekolah, 'PENDIDIKAN', [
    tugasTambahan(`Kepala ${nama}`),
    ...MAPEL.flatMap((mapel) => [guru(mapel, 'AHLI_MADYA', 1), guru(mapel, 'AHLI_MUDA', 2), guru(mapel, 'AHLI_PERTAMA', 2)]),
    fungsional('Konselor Pendidikan', 'AHLI_MUDA', { kursi: 1, bup: 60 }),
    pelaksana(6, 1),
    pelaksana(5, 2)
  ])
}

/** A puskesmas: a functional organisation led by one of its health workers. */
export function addPuskesmas(rancangan: Rancangan, induk: Unor, nama: string): void {
  const unor = rancangan.addUnor(induk, { nama, jenis: 'UPTD' })
  rancangan.addJabatan(unor, 'KESEHATAN', [
    tugasTambahan(`Kepala ${nama}`),
    fungsional('Dokter', 'AHLI_MUDA', { kursi: 1, rumpun: 'DOKTER', pendidikanMinimum: 'PROFESI', bup: 60 }),
    fungsional('Perawat', 'AHLI_PERTAMA', { kursi: 5, rumpun: 'KEPERAWATAN' }),
    fungsional('Perawat', 'TERAMPIL', { kursi: 4, rumpun: 'KEPERAWATAN', pendidikanMinimum: 'D-III' }),
    fungsional('Bidan', 'MAHIR', { kursi: 6, rumpun: 'KEBIDANAN', pendidikanMinimum: 'D-III' })
  ])
  addTataUsaha(rancangan, unor)
}

const TENAGA_KESEHATAN = [
  'Sanitarian',
  'Nutrisionis',
  'Apoteker',
  'Pranata Laboratorium Kesehatan',
  'Penyuluh Kesehatan Masyarakat',
  'Epidemiolog Kesehatan'
]

function addPuskesmasBesar(rancangan: Rancangan, induk: Unor, nama: string): void {
  addPuskesmas(rancangan, induk, nama)
  const unor = rancangan.unor.findLast((u) => u.nama === nama)
  if (!unor) return
  rancangan.addJabatan(
    unor,
    'KESEHATAN',
    TENAGA_KESEHATAN.flatMap((nama) => [fungsional(nama, 'AHLI_MUDA', { kursi: 1 }), fungsional(nama, 'AHLI_PERTAMA', { kursi: 1 })])
  )
}

/** RSUD class C: director III.a with a tata usaha and two bidang below. */
export function addRumahSakit(rancangan: Rancangan, induk: Unor): void {
  const rsud = rancangan.addUnor(induk, { nama: 'RSUD Kota Sawahlunto', jenis: 'UPTD' })
  rancangan.addJabatan(rsud, 'KESEHATAN', [
    struktural('Direktur RSUD Kota Sawahlunto', 'III.a', { isJabatanKunci: true, pendidikanMinimum: 'PROFESI', rumpun: 'DOKTER' }),
    fungsional('Dokter', 'AHLI_MADYA', { kursi: 5, rumpun: 'DOKTER', pendidikanMinimum: 'PROFESI', bup: 60 }),
    fungsional('Dokter', 'AHLI_PERTAMA', { kursi: 7, rumpun: 'DOKTER', pendidikanMinimum: 'PROFESI', bup: 60 }),
    fungsional('Perawat', 'AHLI_MUDA', { kursi: 12, rumpun: 'KEPERAWATAN' }),
    fungsional('Perawat', 'TERAMPIL', { kursi: 16, rumpun: 'KEPERAWATAN', pendidikanMinimum: 'D-III' }),
    fungsional('Apoteker', 'AHLI_PERTAMA', { kursi: 3 })
  ])
  addBagianRumahSakit(rancangan, rsud, ['BAGIAN', 'Bagian Tata Usaha RSUD', 'Kepala Bagian Tata Usaha RSUD'])
  addBagianRumahSakit(rancangan, rsud, [
    'BIDANG',
    'Bidang Pelayanan Medik dan Keperawatan',
    'Kepala Bidang Pelayanan Medik dan Keperawatan'
  ])
}

function addBagianRumahSakit(
  rancangan: Rancangan,
  rsud: Unor,
  [jenis, nama, kepala]: readonly ['BAGIAN' | 'BIDANG', string, string]
): void {
  const unor = rancangan.addUnor(rsud, { nama, jenis })
  rancangan.addJabatan(unor, 'KESEHATAN', [struktural(kepala, 'III.b'), pelaksana(6, 3)])
}

/** A UPTD of class A: head IV.a, tata usaha IV.b, and its staff. */
export function addUptd(rancangan: Rancangan, induk: Unor, nama: string): Unor {
  const uptd = rancangan.addUnor(induk, { nama: `UPTD ${nama}`, jenis: 'UPTD', tipe: 'A' })
  rancangan.addJabatan(uptd, 'EKONOMI', [struktural(`Kepala UPTD ${nama}`, 'IV.a'), pelaksana(6, 2), pelaksana(3, 3)])
  return uptd
}

function addTataUsaha(rancangan: Rancangan, induk: Unor): void {
  const tu = rancangan.addUnor(induk, { nama: 'Subbagian Tata Usaha', jenis: 'SUBBAGIAN' })
  rancangan.addJabatan(tu, 'PEMERINTAHAN', [struktural('Kepala Subbagian Tata Usaha', 'IV.b')])
}

const SEKOLAH_PER_WILAYAH = 12

/** Who the growing units are added below. */
export type IndukLayanan = { readonly pendidikan: Unor; readonly kesehatan: Unor; readonly lain: readonly Unor[] }

/**
 * Adds one more unit of service to a city that needs more posts: schools mostly, grouped by region, a puskesmas and
 * another UPTD now and then, so that a big sample looks like a big city and not like the small one repeated.
 */
export function createPertumbuhan(rancangan: Rancangan, induk: IndukLayanan): () => void {
  const jumlah = { sekolah: 0, sd: 0, smp: 0, puskesmas: 0, uptd: 0 }
  let wilayah = induk.pendidikan
  let giliran = 0

  function addSekolah(): void {
    if (jumlah.sekolah++ % SEKOLAH_PER_WILAYAH === 0) {
      wilayah = addUptd(rancangan, induk.pendidikan, `Layanan Pendidikan Wilayah ${Math.ceil(jumlah.sekolah / SEKOLAH_PER_WILAYAH)}`)
      addTataUsaha(rancangan, wilayah)
    }
    if (jumlah.sekolah % 3 === 0) addSekolahMenengah(rancangan, wilayah, `SMP Negeri ${++jumlah.smp + 4}`)
    else addSekolahDasar(rancangan, wilayah, `SD Negeri ${String(++jumlah.sd + 6).padStart(2, '0')} ${bernama(jumlah.sd)}`)
  }

  return () => {
    giliran++
    if (giliran % 9 === 4) addPuskesmasBesar(rancangan, induk.kesehatan, `Puskesmas ${bernomor(++jumlah.puskesmas)}`)
    else if (giliran % 9 === 8)
      addTataUsaha(rancangan, addUptd(rancangan, berikut(induk, jumlah.uptd), `Layanan ${bernomor(++jumlah.uptd)}`))
    else addSekolah()
  }
}

const berikut = (induk: IndukLayanan, n: number): Unor => induk.lain[n % induk.lain.length] ?? induk.pendidikan
const bernama = (n: number): string => TEMPAT[(n - 1) % TEMPAT.length] ?? ''

/** `Santur` the first time round, `Santur 2` the second. */
function bernomor(n: number): string {
  const putaran = Math.ceil(n / TEMPAT.length)
  return putaran === 1 ? bernama(n) : `${bernama(n)} ${putaran}`
}
