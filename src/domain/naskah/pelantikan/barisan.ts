import type { BarisTabel } from '../../kit/document'
import { pangkatTeks } from '../../pegawai/pangkat'
import { namaNaskah } from '../../pegawai/pegawai'
import type { BahanMutasi } from '../bahan-mutasi'
import type { IsiTabel } from '../jenis-naskah'
import { jabatanUnit, namaNip } from '../lampiran-mutasi'
import type { Konteks } from '../medan/medan-gabung'
import { isDilantik, type Pengangkatan } from '../pengangkatan'
import { type TemuanNaskah, temuanNaskah } from '../temuan-naskah'

/** As many people as a row on the plan can show. */
const PALING_BANYAK = 12
const BIASA = 8

/** Who is inaugurated, in the order of the annex. */
export const dilantik = ({ pengangkatan }: BahanMutasi): readonly Pengangkatan[] => pengangkatan.filter(isDilantik)

type Peserta = Pengangkatan & { readonly nomor: number }

/** People in the order in which they stand (by eselon, then as the annex lists them), row by row. */
function safOf({ bahan, isian }: Konteks): readonly (readonly Peserta[])[] {
  const perSaf = perSafOf(isian.orang_per_saf) ?? BIASA
  const orang = dilantik(bahan).map((p, at) => ({ ...p, nomor: at + 1 }))
  return Array.from({ length: Math.ceil(orang.length / perSaf) }, (_, at) => orang.slice(at * perSaf, (at + 1) * perSaf))
}

/** The list of who stands where. */
export function daftarBarisan(konteks: Konteks): IsiTabel {
  const baris = safOf(konteks).flatMap((saf, at): readonly BarisTabel[] => [
    { jenis: 'KELOMPOK', teks: `SAF ${at + 1}` },
    ...saf.map((p, tempat): BarisTabel => ({
      jenis: 'ISI',
      sel: [String(p.nomor), String(tempat + 1), namaNip(p.pegawai), jabatanUnit(konteks.bahan.proyeksi.snapshot, p.tujuan)]
    }))
  ])
  return {
    kolom: [
      { judul: 'No.', lebar: 12, rata: 'TENGAH' },
      { judul: 'Tempat', lebar: 16, rata: 'TENGAH' },
      { judul: 'Nama / NIP', lebar: 62, rata: 'KIRI' },
      { judul: 'Jabatan Baru', lebar: 75, rata: 'KIRI' }
    ],
    baris
  }
}

/** The rows as they stand, seen from the front. */
export function denahBarisan(konteks: Konteks): IsiTabel {
  const semua = safOf(konteks)
  const lebar = Math.max(1, ...semua.map((saf) => saf.length))
  const tempat = Array.from({ length: lebar }, (_, at) => at)
  return {
    kolom: [
      { judul: 'Saf', lebar: 10, rata: 'TENGAH' },
      ...tempat.map((at) => ({ judul: String(at + 1), lebar: 30, rata: 'TENGAH' as const }))
    ],
    baris: semua.map((saf, at) => ({ jenis: 'ISI', sel: [String(at + 1), ...tempat.map((t) => kursi(saf[t]))] })),
    tanpaNomorKolom: true
  }
}

/** The list in which everybody signs, odd numbers at the left, even ones at the right. */
export function daftarHadir({ bahan }: Konteks): IsiTabel {
  return {
    kolom: [
      { judul: 'No.', lebar: 10, rata: 'TENGAH' },
      { judul: 'Nama / NIP / Pangkat', lebar: 58, rata: 'KIRI' },
      { judul: 'Jabatan Baru', lebar: 58, rata: 'KIRI' },
      { judul: 'Tanda Tangan', lebar: 42, rata: 'KIRI' }
    ],
    baris: dilantik(bahan).map((p, at) => ({
      jenis: 'ISI',
      sel: [String(at + 1), identitas(p), jabatanUnit(bahan.proyeksi.snapshot, p.tujuan), ruangTandaTangan(at + 1)]
    }))
  }
}

/** What is wrong with the order of standing. */
export function periksaBarisan({ isian }: Konteks): readonly TemuanNaskah[] {
  const pesan = `Orang dalam satu saf harus angka antara 1 dan ${PALING_BANYAK}; dipakai ${BIASA}.`
  return perSafOf(isian.orang_per_saf) === null ? [{ ...temuanNaskah(pesan), medan: 'orang_per_saf' }] : []
}

/** A whole number within what a row can hold, or null. */
function perSafOf(teks: string): number | null {
  const angka = /^\d{1,2}$/.test(teks) ? Number(teks) : 0
  return angka >= 1 && angka <= PALING_BANYAK ? angka : null
}

const identitas = ({ pegawai }: Pengangkatan): string =>
  pegawai.golongan === null ? namaNip(pegawai) : `${namaNip(pegawai)}\n${pangkatTeks(pegawai.golongan)}`

const kursi = (peserta: Peserta | undefined): string => (peserta ? `${peserta.nomor}\n${namaNaskah(peserta.pegawai)}` : '')

const ruangTandaTangan = (nomor: number): string => `${nomor % 2 === 0 ? '\u00a0'.repeat(22) : ''}${nomor}.`
