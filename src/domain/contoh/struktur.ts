import type { Eselon } from '../organisasi/jabatan'
import type { Unor } from '../organisasi/unor'
import { createRancangan, fungsional, pelaksana, type Rancangan, struktural } from './formasi'
import { PERANGKAT, type PerangkatContoh } from './kota'
import { addPuskesmas, addRumahSakit, addSekolahDasar, addSekolahMenengahKecil, addUptd, createPertumbuhan } from './layanan'
import { ASISTEN, KECAMATAN, PUSKESMAS, STAF_AHLI } from './wilayah'

/** Draws up the sample city with at least `kursi` seats: the core as it is, then more services until it is big enough. */
export function buildStruktur(newId: () => string, kursi: number): Rancangan {
  const rancangan = createRancangan(newId)
  const root = rancangan.addUnor(null, { nama: 'Pemerintah Kota Sawahlunto (struktur contoh)', jenis: 'PEMERINTAH' })
  addSekretariatDaerah(rancangan, root)
  addStafAhli(rancangan, root)
  addSekretariatDprd(rancangan, root)
  addInspektorat(rancangan, root)
  const perangkat = PERANGKAT.map((contoh) => addPerangkat(rancangan, root, contoh))
  addLayananInti(rancangan, root)
  for (const [nama, kelurahan] of KECAMATAN) addKecamatan(rancangan, root, { nama, kelurahan })
  growTo(rancangan, perangkat, kursi)
  return rancangan
}

function addSekretariatDaerah(rancangan: Rancangan, root: Unor): void {
  const setda = rancangan.addUnor(root, { nama: 'Sekretariat Daerah', jenis: 'SEKRETARIAT_DAERAH' })
  rancangan.addJabatan(setda, 'PEMERINTAHAN', [struktural('Sekretaris Daerah', 'II.a', { isJabatanKunci: true })])
  for (const [nama, bagian] of ASISTEN) {
    const asisten = rancangan.addUnor(setda, { nama: `Asisten ${nama}`, jenis: 'ASISTEN' })
    rancangan.addJabatan(asisten, 'PEMERINTAHAN', [struktural(`Asisten ${nama}`, 'II.b', { kelas: 14 })])
    for (const b of bagian) addBagian(rancangan, asisten, b)
  }
}

function addBagian(rancangan: Rancangan, asisten: Unor, nama: string): void {
  const bagian = rancangan.addUnor(asisten, { nama: `Bagian ${nama}`, jenis: 'BAGIAN' })
  const rumpun = nama === 'Hukum' ? 'HUKUM' : 'PEMERINTAHAN'
  const jf =
    nama === 'Hukum'
      ? 'Perancang Peraturan Perundang-undangan'
      : nama === 'Pengadaan Barang dan Jasa'
        ? 'Pengelola Pengadaan Barang/Jasa'
        : 'Analis Kebijakan'
  rancangan.addJabatan(bagian, rumpun, [
    struktural(`Kepala Bagian ${nama}`, 'III.a'),
    fungsional(jf, 'AHLI_MUDA', { kursi: 2 }),
    pelaksana(7, 1)
  ])
  if (nama === 'Umum') {
    for (const sub of ['Tata Usaha Pimpinan, Staf Ahli dan Kepegawaian', 'Rumah Tangga dan Perlengkapan'])
      addSubbagian(rancangan, bagian, sub)
  }
}

function addStafAhli(rancangan: Rancangan, root: Unor): void {
  for (const bidang of STAF_AHLI) {
    const unor = rancangan.addUnor(root, { nama: `Staf Ahli Bidang ${bidang}`, jenis: 'STAF_AHLI' })
    rancangan.addJabatan(unor, 'PEMERINTAHAN', [struktural(`Staf Ahli Bidang ${bidang}`, 'II.b')])
  }
}

function addSekretariatDprd(rancangan: Rancangan, root: Unor): void {
  const setwan = rancangan.addUnor(root, { nama: 'Sekretariat Dewan Perwakilan Rakyat Daerah', jenis: 'SEKRETARIAT_DPRD', tipe: 'C' })
  rancangan.addJabatan(setwan, 'PEMERINTAHAN', [struktural('Sekretaris Dewan Perwakilan Rakyat Daerah', 'II.b', { isJabatanKunci: true })])
  for (const nama of ['Umum dan Keuangan', 'Persidangan dan Perundang-undangan', 'Fasilitasi Penganggaran dan Pengawasan']) {
    const bagian = rancangan.addUnor(setwan, { nama: `Bagian ${nama}`, jenis: 'BAGIAN' })
    rancangan.addJabatan(bagian, 'PEMERINTAHAN', [struktural(`Kepala Bagian ${nama}`, 'III.a'), pelaksana(7, 2)])
  }
}

function addInspektorat(rancangan: Rancangan, root: Unor): void {
  const unor = rancangan.addUnor(root, { nama: 'Inspektorat Daerah', jenis: 'INSPEKTORAT' })
  rancangan.addJabatan(unor, 'EKONOMI', [struktural('Inspektur', 'II.b', { kelas: 14, isJabatanKunci: true })])
  addSekretariat(rancangan, unor, { nama: 'Inspektorat Daerah', eselon: 'III.a', subbagian: ['Umum dan Keuangan'] })
  for (const nomor of ['I', 'II', 'III', 'IV']) {
    const irban = rancangan.addUnor(unor, { nama: `Inspektur Pembantu ${nomor}`, jenis: 'INSPEKTUR_PEMBANTU' })
    rancangan.addJabatan(irban, 'EKONOMI', [
      struktural(`Inspektur Pembantu ${nomor}`, 'III.a'),
      fungsional('Auditor', 'AHLI_MADYA', { kursi: 1 }),
      fungsional('Auditor', 'AHLI_PERTAMA', { kursi: 2 })
    ])
  }
}

/** `Dinas Pendidikan` is led by `Kepala Dinas Pendidikan`, a satuan by `Kepala Satuan …`. */
function addPerangkat(rancangan: Rancangan, root: Unor, { nama, jenis, tipe, rumpun, bidang, uptd }: PerangkatContoh): Unor {
  const unor = rancangan.addUnor(root, { nama, jenis, tipe })
  rancangan.addJabatan(unor, rumpun, [struktural(`Kepala ${nama}`, 'II.b', { kelas: tipe === 'A' ? 14 : 13, isJabatanKunci: true })])
  const subbagian = tipe === 'C' ? ['Umum, Kepegawaian dan Keuangan'] : ['Umum dan Kepegawaian', 'Program dan Keuangan']
  addSekretariat(rancangan, unor, { nama, eselon: 'III.a', subbagian })
  bidang.forEach(([bagian, jf], n) => {
    const anak = rancangan.addUnor(unor, { nama: `Bidang ${bagian}`, jenis: 'BIDANG' })
    const staf = n % 2 === 0 ? fungsional(jf, 'AHLI_MUDA', { kursi: 2 }) : fungsional(jf, 'AHLI_PERTAMA', { kursi: 2 })
    rancangan.addJabatan(anak, rumpun, [struktural(`Kepala Bidang ${bagian}`, 'III.b'), staf, ...(n === 0 ? [pelaksana(7, 2)] : [])])
  })
  for (const u of uptd) addUptd(rancangan, unor, u)
  return unor
}

type SekretariatContoh = { readonly nama: string; readonly eselon: Eselon; readonly subbagian: readonly string[] }

function addSekretariat(rancangan: Rancangan, induk: Unor, { nama, eselon, subbagian }: SekretariatContoh): void {
  const sekretariat = rancangan.addUnor(induk, { nama: 'Sekretariat', jenis: 'SEKRETARIAT' })
  rancangan.addJabatan(sekretariat, 'PEMERINTAHAN', [struktural(`Sekretaris ${nama}`, eselon)])
  for (const sub of subbagian) addSubbagian(rancangan, sekretariat, sub)
}

function addSubbagian(rancangan: Rancangan, induk: Unor, nama: string): void {
  const unor = rancangan.addUnor(induk, { nama: `Subbagian ${nama}`, jenis: 'SUBBAGIAN' })
  const staf = nama.startsWith('Umum') ? [pelaksana(5, 2)] : []
  rancangan.addJabatan(unor, nama.includes('Keuangan') ? 'EKONOMI' : 'PEMERINTAHAN', [
    struktural(`Kepala Subbagian ${nama}`, 'IV.a'),
    ...staf
  ])
}

function addLayananInti(rancangan: Rancangan, root: Unor): void {
  const pendidikan = anakOf(rancangan, root, 'Dinas Pendidikan')
  const kesehatan = anakOf(rancangan, root, 'Dinas Kesehatan')
  addSekolahDasar(rancangan, pendidikan, 'SD Negeri 01 Pasar')
  addSekolahMenengahKecil(rancangan, pendidikan, 'SMP Negeri 1')
  addRumahSakit(rancangan, kesehatan)
  for (const nama of PUSKESMAS) addPuskesmas(rancangan, kesehatan, `Puskesmas ${nama}`)
}

function addKecamatan(rancangan: Rancangan, root: Unor, { nama, kelurahan }: { nama: string; kelurahan: readonly string[] }): void {
  const kecamatan = rancangan.addUnor(root, { nama: `Kecamatan ${nama}`, jenis: 'KECAMATAN', tipe: 'A' })
  rancangan.addJabatan(kecamatan, 'PEMERINTAHAN', [
    struktural(`Camat ${nama}`, 'III.a', { isJabatanKunci: true, pendidikanMinimum: 'S-1' })
  ])
  addSekretariat(rancangan, kecamatan, { nama: `Kecamatan ${nama}`, eselon: 'III.b', subbagian: ['Umum, Kepegawaian dan Keuangan'] })
  for (const seksi of ['Pemerintahan', 'Pemberdayaan Masyarakat dan Desa', 'Ketenteraman dan Ketertiban Umum'])
    addSeksi(rancangan, kecamatan, [seksi, 'IV.a'])
  for (const k of kelurahan) addKelurahan(rancangan, kecamatan, k)
}

function addKelurahan(rancangan: Rancangan, kecamatan: Unor, nama: string): void {
  const kelurahan = rancangan.addUnor(kecamatan, { nama: `Kelurahan ${nama}`, jenis: 'KELURAHAN' })
  rancangan.addJabatan(kelurahan, 'PEMERINTAHAN', [struktural(`Lurah ${nama}`, 'IV.a', { isJabatanKunci: true }), pelaksana(5, 2)])
  const sekretariat = rancangan.addUnor(kelurahan, { nama: 'Sekretariat', jenis: 'SEKRETARIAT' })
  rancangan.addJabatan(sekretariat, 'PEMERINTAHAN', [struktural(`Sekretaris Kelurahan ${nama}`, 'IV.b')])
  addSeksi(rancangan, kelurahan, ['Pemerintahan dan Pelayanan Umum', 'IV.b'])
}

function addSeksi(rancangan: Rancangan, induk: Unor, [nama, eselon]: readonly [string, Eselon]): void {
  const seksi = rancangan.addUnor(induk, { nama: `Seksi ${nama}`, jenis: 'SEKSI' })
  rancangan.addJabatan(seksi, 'PEMERINTAHAN', [struktural(`Kepala Seksi ${nama}`, eselon)])
}

function growTo(rancangan: Rancangan, perangkat: readonly Unor[], kursi: number): void {
  const [pendidikan, kesehatan, ...lain] = perangkat
  if (!pendidikan || !kesehatan) return
  const grow = createPertumbuhan(rancangan, { pendidikan, kesehatan, lain })
  let sum = 0
  let counted = 0
  const jumlahKursi = (): number => {
    for (; counted < rancangan.formasi.length; counted++) sum += rancangan.formasi[counted]?.kursi ?? 0
    return sum
  }
  while (jumlahKursi() < kursi) grow()
}

function anakOf(rancangan: Rancangan, root: Unor, awal: string): Unor {
  const found = rancangan.unor.find((u) => u.indukId === root.id && u.nama.startsWith(awal))
  if (!found) throw new Error(`Sample has no ${awal}`)
  return found
}
