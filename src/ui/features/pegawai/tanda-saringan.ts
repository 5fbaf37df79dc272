import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { KOLOM_TINGKAT } from './pilihan-saringan'
import { type SaringanPegawai } from '../../../domain/pegawai/saringan'
import { SEBUTAN_JABATAN } from '../../../domain/organisasi/sebutan-jenis'
import { TEKS_JENIS_ASN, TEKS_KEDUDUKAN, TEKS_PREDIKAT } from '../../../domain/pegawai/teks-pegawai'
import { labelJenisKelamin } from '../../text/label'
import { teksPegawai } from '../../text/pegawai'

/** Tanda: one thing the table is narrowed by, and the filter without it. */
export type Tanda = { readonly teks: string; readonly tanpa: SaringanPegawai }

/** What the table is narrowed by beside the search, one by one. */
export function tandaOf(s: SaringanPegawai, snapshot: Snapshot | null): readonly Tanda[] {
  return [
    ...(s.unorId === null ? [] : [{ teks: snapshot?.unor.get(s.unorId)?.nama ?? teksPegawai.unor, tanpa: { ...s, unorId: null } }]),
    ...s.golongan.map((g) => ({ teks: teksPegawai.golonganTanda(g), tanpa: { ...s, golongan: without(s.golongan, g) } })),
    ...s.jenisJabatan.map((j) => ({ teks: SEBUTAN_JABATAN[j], tanpa: { ...s, jenisJabatan: without(s.jenisJabatan, j) } })),
    ...s.tingkat.map((t) => ({ teks: KOLOM_TINGKAT[t], tanpa: { ...s, tingkat: without(s.tingkat, t) } })),
    ...s.jenisAsn.map((j) => ({ teks: TEKS_JENIS_ASN[j], tanpa: { ...s, jenisAsn: without(s.jenisAsn, j) } })),
    ...s.kedudukanHukum.map((k) => ({ teks: TEKS_KEDUDUKAN[k], tanpa: { ...s, kedudukanHukum: without(s.kedudukanHukum, k) } })),
    ...s.tingkatPendidikan.map((t) => ({
      teks: teksPegawai.pendidikanTanda(t),
      tanpa: { ...s, tingkatPendidikan: without(s.tingkatPendidikan, t) }
    })),
    ...s.predikat.map((p) => ({
      teks: p === 'BELUM' ? teksPegawai.predikatBelum : TEKS_PREDIKAT[p],
      tanpa: { ...s, predikat: without(s.predikat, p) }
    })),
    ...tandaDiri(s),
    ...(s.pensiunBulan === null ? [] : [{ teks: teksPegawai.pensiunTanda(s.pensiunBulan), tanpa: { ...s, pensiunBulan: null } }]),
    ...(s.isTidakDiBerkas ? [{ teks: teksPegawai.tidakDiBerkas, tanpa: { ...s, isTidakDiBerkas: false } }] : []),
    ...(s.isTanpaJabatan ? [{ teks: teksPegawai.tanpaJabatan, tanpa: { ...s, isTanpaJabatan: false } }] : [])
  ]
}

/** Sex, age, and whether they still serve. */
function tandaDiri(s: SaringanPegawai): readonly Tanda[] {
  const { usiaDari: dari, usiaSampai: sampai } = s
  const usia = dari === 0 && sampai === null ? teksPegawai.usiaAda : teksPegawai.usiaTanda(dari, sampai)
  return [
    ...s.jenisKelamin.map((j) => ({ teks: SEBUTAN_KELAMIN[j], tanpa: { ...s, jenisKelamin: without(s.jenisKelamin, j) } })),
    ...(dari === null && sampai === null ? [] : [{ teks: usia, tanpa: { ...s, usiaDari: null, usiaSampai: null } }]),
    ...(s.isTanpaLahir ? [{ teks: teksPegawai.tanpaLahir, tanpa: { ...s, isTanpaLahir: false } }] : []),
    ...(s.isBertugas ? [{ teks: teksPegawai.bertugas, tanpa: { ...s, isBertugas: false } }] : [])
  ]
}

const SEBUTAN_KELAMIN = { ...labelJenisKelamin, BELUM: 'Jenis kelamin belum tercatat' } as const

const without = <T>(list: readonly T[], one: T): T[] => list.filter((item) => item !== one)
