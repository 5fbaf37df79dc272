import { invalid, type Refusal } from '../../kit/command'
import { ok, refuse, type Result } from '../../kit/result'
import { finished } from '../../kit/steps'
import type { Tanggal } from '../../kit/tanggal'
import type { BahanLaporan } from '../bahan-laporan'
import { catatanLampau } from '../catatan-keadaan'
import type { HasilLaporan, TabelLaporan } from '../hasil-laporan'
import { judulLaporan } from '../judul-laporan'
import type { Laporan } from '../laporan'
import { bacaNilai, keadaanTanggal } from '../parameter'
import { bersifat } from '../sifat'
import { daftarSendiri } from './daftar-sendiri'
import type { DefinisiLaporan } from './definisi'
import type { BarisSendiri } from './kolom-sendiri'
import { pivotSendiri } from './pivot-sendiri'
import { type DefinisiSiap, siapkanDefinisi } from './siapkan-definisi'
import { syaratTeksPada } from './syarat-sendiri'

/** What an own report asks for: its day. */
export const PARAMETER_SENDIRI = { tanggal: keadaanTanggal() } as const

/** More columns than this nobody reads: rows and columns are to be swapped, or rows filtered. */
export const MAKS_KOLOM_PIVOT = 60

/** An own report as one of the house: it is made a step at a time. */
export const laporanSendiri = (definisi: DefinisiLaporan): Pick<Laporan, 'memakai' | 'langkah'> => ({
  memakai: [],
  *langkah(bahan, isian) {
    const nilai = bacaNilai(PARAMETER_SENDIRI, isian, bahan.hariIni)
    return nilai.ok ? yield* langkahSendiri(definisi, bahan, nilai.value.tanggal) : nilai
  }
})

/** Makes an own report of a day; refuses what cannot be made, in words. */
export const susunSendiri = (definisi: DefinisiLaporan, bahan: BahanLaporan, tanggal: Tanggal): Result<HasilLaporan, Refusal> =>
  finished(langkahSendiri(definisi, bahan, tanggal))

function* langkahSendiri(
  definisi: DefinisiLaporan,
  bahan: BahanLaporan,
  tanggal: Tanggal
): Generator<undefined, Result<HasilLaporan, Refusal>> {
  const siap = siapkanDefinisi(definisi)
  if (!siap.ok) return siap
  const kota = yield* bahan.siapkan(tanggal)
  yield
  const semua = siap.value.katalog.baris(kota, bahan)
  yield
  const isi = semua.filter(siap.value.memenuhi(tanggal))
  yield
  const tabel = tabelOf(isi, siap.value)
  if (!tabel.ok) return tabel
  const hasil: HasilLaporan = {
    ...judulLaporan(definisi.judul, kota),
    tabel: [tabel.value],
    catatan: [...catatanSyarat(definisi, siap.value, tanggal), ...catatanLampau(tanggal, bahan.hariIni)]
  }
  return ok(bersifat(hasil))
}

function tabelOf(isi: readonly BarisSendiri[], siap: DefinisiSiap): Result<TabelLaporan, Refusal> {
  const kolom = siap.pivot?.kolom
  if (!siap.pivot || !kolom) return ok(siap.pivot ? pivotSendiri(isi, siap.pivot) : daftarSendiri(isi, siap))
  const banyak = new Set(isi.map(({ nilai }) => nilai(kolom.nama))).size
  if (banyak <= MAKS_KOLOM_PIVOT) return ok(pivotSendiri(isi, siap.pivot))
  return refuse(
    invalid(
      `${kolom.judul} mempunyai ${banyak} nilai, terlalu banyak untuk dijadikan kolom (paling banyak ${MAKS_KOLOM_PIVOT}). ` +
        'Tukar dengan baris, atau tambahkan syarat.'
    )
  )
}

/** Which rows were chosen: whoever reads the paper must know what is not on it. */
const catatanSyarat = ({ syarat }: DefinisiLaporan, { katalog }: DefinisiSiap, tanggal: Tanggal): readonly string[] => {
  const kata = syarat.flatMap((s) => {
    const kolom = katalog.kolomOf(s.kolom)
    return kolom ? [syaratTeksPada(kolom, s, tanggal)] : []
  })
  return kata.length === 0 ? [] : [`Hanya ${katalog.satuan} dengan ${kata.join('; ')}.`]
}
