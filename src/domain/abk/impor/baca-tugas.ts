import type { BarisKerja } from '../../impor/buku-kerja'
import type { Parah } from '../../impor/masalah-impor'
import { isKosong } from '../../impor/nilai/teks'
import { reportSel } from '../../impor/sel-masalah'
import type { Periode, SatuanWaktu } from '../abk'
import { bacaPeriode, bacaSatuanWaktu } from '../baca-sel-abk'
import { bebanTugas } from '../hitung-abk'
import { bilanganTeks } from '../kata-abk'
import type { TugasTerbaca } from './abk-terbaca'
import { bedaKebutuhan, periksaHitungan } from './periksa-hitungan'
import type { KolomAbk } from './medan-abk'
import { selOf, type TabelDibaca, teksOf } from './tabel-dibaca'
import { angkaTertulis, normaOf, type SebabGagal, type Takaran, volumeOf } from './takaran-abk'

/** A row of a table: a task, a row that was refused, or one that holds no task. */
export type BarisTugas = { readonly jenis: 'TUGAS'; readonly tugas: TugasTerbaca } | { readonly jenis: 'TOLAK' | 'BUKAN' }

/** Reads a row as a task. What is empty counts as zero and is told; what cannot be read for certain refuses the row. */
export function readTugas(tabel: TabelDibaca, baris: BarisKerja): BarisTugas {
  const lapor: Lapor = (kolom, parah, pesan) => reportSel(tabel, baris, { kolom, parah, pesan })
  const uraian = teksOf(tabel, baris, 'uraian') ?? ''
  const [volume, norma] = [volumeOf(selOf(tabel, baris, 'volume'), tabel.tanda), normaOf(selOf(tabel, baris, 'norma'), tabel.tanda)]
  const bahan = { volume, norma, lapor }
  if (!isTugas(uraian, bahan)) return { jenis: 'BUKAN' }
  const takaran = takaranOf(tabel, baris, bahan)
  if (uraian === '') lapor('uraian', 'TOLAK', 'Uraian tugas kosong. Isi uraiannya, lalu impor lagi.')
  if (takaran === null || uraian === '') return { jenis: 'TOLAK' }
  const { satuan, ...angka } = takaran
  const tugas = { uraian, hasil: teksOf(tabel, baris, 'hasil'), satuan: satuanOf(teksOf(tabel, baris, 'satuan'), satuan), ...angka }
  const beban = bebanTugas({ ...tugas, hasil: '', satuan: '' }, tabel.aturan)
  if (!tabel.kepala.isVolumeDiBeban) periksaHitungan(tabel, baris, beban)
  else if (!isFormulirE(tabel, baris, beban)) return { jenis: 'TOLAK' }
  return { jenis: 'TUGAS', tugas }
}

/** True when a row proves, or at least does not deny, that its Beban Kerja counts results; which is said once. */
function isFormulirE(tabel: TabelDibaca, baris: BarisKerja, beban: number): boolean {
  const beda = bedaKebutuhan(tabel, baris, beban)
  if (beda !== null) reportSel(tabel, baris, { kolom: 'volume', parah: 'TOLAK', pesan: `${BUKAN_VOLUME} ${beda}` })
  else if (!tabel.isFormulirEDilaporkan) {
    tabel.isFormulirEDilaporkan = true
    reportSel(tabel, baris, { kolom: 'volume', parah: 'INFO', pesan: FORMULIR_E })
  }
  return beda === null
}

const FORMULIR_E = 'Tidak ada kolom volume; Beban Kerja dibaca sebagai volume setahun, seperti pada Formulir E.'
const BUKAN_VOLUME = 'Tidak ada kolom volume, dan Beban Kerja tidak terbukti sebagai volume, jadi baris ini tidak diambil.'

/** True for a row that means a task; words without any number are none, which is told unless they close the form. */
function isTugas(uraian: string, { volume, norma, lapor }: BahanTakaran): boolean {
  if (uraian === '') return volume.jenis === 'ADA' && norma.jenis === 'ADA'
  if (volume.jenis !== 'KOSONG' || norma.jenis !== 'KOSONG') return true
  if (!isKosong(uraian) && !isPenutup(uraian))
    lapor('uraian', 'PERINGATAN', 'Volume dan norma waktu baris ini kosong, jadi tidak diambil sebagai tugas.')
  return false
}

/** The unit a row counts in: from its own column, else from behind the volume. */
const satuanOf = (kolom: string | null, volume: string | null): string | null =>
  kolom === null || kolom === '' ? (volume ?? kolom) : kolom

type Volume = ReturnType<typeof volumeOf>
type Norma = ReturnType<typeof normaOf>
type Lapor = (kolom: KolomAbk, parah: Parah, pesan: string) => void
type BahanTakaran = { readonly volume: Volume; readonly norma: Norma; readonly lapor: Lapor }
type Hitungan = Omit<TugasTerbaca, 'uraian' | 'hasil'>

/** All numbers of a row with their periods and units; null when one of them cannot be read. */
function takaranOf(tabel: TabelDibaca, baris: BarisKerja, { volume, norma, lapor }: BahanTakaran): Hitungan | null {
  const periode = periodeOf(tabel, baris, { volume, lapor })
  const satuan = satuanNormaOf(tabel, baris, { norma, lapor })
  const angkaVolume = angkaOf(tabel, 'volume', { takaran: volume, lapor })
  const angkaNorma = angkaOf(tabel, 'norma', { takaran: norma, lapor })
  if (periode === null || satuan === null || angkaVolume === null || angkaNorma === null) return null
  return {
    satuan: volume.jenis === 'ADA' ? volume.satuan : null,
    volume: angkaVolume,
    norma: angkaNorma,
    periode: periode.nilai,
    isPeriodeTersurat: periode.isTersurat,
    satuanNorma: satuan.nilai,
    isSatuanTersurat: satuan.isTersurat
  }
}

type Angka = 'volume' | 'norma'
type BahanAngka = { readonly takaran: Takaran<unknown>; readonly lapor: Lapor }

/** The number of a cell, zero for an empty one, null for one that cannot be read or has no column; the last three are told. */
function angkaOf({ kepala }: TabelDibaca, kolom: Angka, { takaran, lapor }: BahanAngka): number | null {
  if (takaran.jenis === 'ADA') return takaran.angka
  const { nama, contoh } = KATA_ANGKA[kolom]
  const isKosong = takaran.jenis === 'KOSONG' && kepala.kolom.has(kolom)
  if (isKosong) lapor(kolom, 'PERINGATAN', `${nama} kosong; diambil sebagai 0.`)
  else if (!kepala.kolom.has(kolom)) lapor(kolom, 'TOLAK', `Kolom ${nama.toLowerCase()} tidak ditemukan, jadi baris ini tidak diambil.`)
  else lapor(kolom, 'TOLAK', `${nama} ${KATA_GAGAL[sebabOf(takaran)]}, jadi baris ini tidak diambil. Isi dengan angka, misalnya ${contoh}.`)
  return isKosong ? 0 : null
}

const sebabOf = (takaran: Takaran<unknown>): SebabGagal => (takaran.jenis === 'GAGAL' ? takaran.sebab : 'BUKAN_ANGKA')

const KATA_GAGAL: Readonly<Record<SebabGagal, string>> = {
  BUKAN_ANGKA: 'tidak terbaca',
  TANGGAL: 'berisi tanggal di Excel',
  DUA_ARTI: 'dapat berarti ribuan atau pecahan'
}

const KATA_ANGKA: Readonly<Record<Angka, { readonly nama: string; readonly contoh: string }>> = {
  volume: { nama: 'Volume', contoh: '120 atau 10/bulan' },
  norma: { nama: 'Norma waktu', contoh: '30 menit atau 2 jam' }
}

type Tersurat<T> = { readonly nilai: T; readonly isTersurat: boolean }

function periodeOf(
  tabel: TabelDibaca,
  baris: BarisKerja,
  { volume, lapor }: Pick<BahanTakaran, 'volume' | 'lapor'>
): Tersurat<Periode> | null {
  const teks = teksOf(tabel, baris, 'periode') ?? ''
  const kolom = isKosong(teks) ? null : bacaPeriode(teks)
  if (kolom === null && !isKosong(teks)) {
    lapor(
      'periode',
      'TOLAK',
      'Periode tidak dikenal, jadi baris ini tidak diambil. Isi dengan hari, minggu, bulan, triwulan, semester, atau tahun.'
    )
    return null
  }
  const nilai = kolom ?? (volume.jenis === 'ADA' ? volume.periode : null)
  return nilai === null ? { nilai: tabel.kepala.periode ?? 'TAHUN', isTersurat: false } : { nilai, isTersurat: true }
}

function satuanNormaOf(
  tabel: TabelDibaca,
  baris: BarisKerja,
  { norma, lapor }: Pick<BahanTakaran, 'norma' | 'lapor'>
): Tersurat<SatuanWaktu> | null {
  const teks = teksOf(tabel, baris, 'satuanNorma') ?? ''
  const kolom = isKosong(teks) ? null : bacaSatuanWaktu(teks)
  if (kolom === null && !isKosong(teks)) {
    lapor('satuanNorma', 'TOLAK', 'Satuan waktu tidak dikenal, jadi baris ini tidak diambil. Isi dengan menit atau jam.')
    return null
  }
  // without a norma there is nothing to count in
  if (norma.jenis !== 'ADA') return { nilai: kolom ?? 'MENIT', isTersurat: kolom !== null }
  const nilai = norma.satuan ?? kolom
  return nilai === null ? { nilai: satuanTabel(tabel, baris, lapor), isTersurat: false } : { nilai, isTersurat: true }
}

/** The unit of a whole table, decided by its head or by the first row that needs it. */
const satuanTabel = (tabel: TabelDibaca, baris: BarisKerja, lapor: Lapor): SatuanWaktu =>
  (tabel.satuanNorma ??= tabel.kepala.satuanNorma ?? dugaanSatuan(tabel, baris, lapor))

/** Without a word on the unit the effective time of the form tells: 75,000 are minutes, 1,250 are hours. Else minutes, which is said. */
function dugaanSatuan(tabel: TabelDibaca, baris: BarisKerja, lapor: Lapor): SatuanWaktu {
  const efektif = angkaTertulis(selOf(tabel, baris, 'waktuEfektif'))
  if (efektif !== null && efektif >= 20_000) return 'MENIT'
  if (efektif !== null && efektif >= 500 && efektif <= 3_000) return 'JAM'
  lapor(
    'norma',
    'PERINGATAN',
    `Tidak tertulis menit atau jam; ${bilanganTeks(angkaTertulis(selOf(tabel, baris, 'norma')) ?? 0)} dan seterusnya dibaca sebagai menit.`
  )
  return 'MENIT'
}

/** Words that close a form: signatures and notes are no tasks. */
const isPenutup = (teks: string): boolean =>
  /^((mengetahui|menyetujui|disetujui|diperiksa|disusun|dibuat|penyusun)( oleh)?\W*$|(catatan|keterangan|ket|nip|nama|pangkat|dibulatkan|pembulatan)\b)/i.test(
    teks
  )
