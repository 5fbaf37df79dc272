import { isTanggal, tanggalPanjang } from '../kit/tanggal'
import { JabatanId } from '../organisasi/jabatan'
import { LABEL_JENJANG } from '../organisasi/jenjang'
import { SEBUTAN_JABATAN, SEBUTAN_UNOR } from '../organisasi/sebutan-jenis'
import { UnorId } from '../organisasi/unor'
import type { PenyebutSusunan } from './penyebut-susunan'

const JUDUL: Readonly<Record<string, string>> = {
  nama: 'Nama',
  kode: 'Kode',
  indukId: 'Induk',
  unorId: 'Unit',
  jabatanId: 'Jabatan',
  jenis: 'Jenis',
  tipe: 'Tipe',
  eselon: 'Eselon',
  jenjang: 'Jenjang',
  kelas: 'Kelas jabatan',
  kebutuhan: 'Kebutuhan',
  isPimpinan: 'Memimpin unit',
  isJabatanKunci: 'Jabatan kunci',
  pendidikanMinimum: 'Pendidikan paling rendah',
  golonganMinimum: 'Golongan paling rendah',
  syaratPelatihan: 'Syarat pelatihan',
  syaratSertifikat: 'Syarat sertifikat',
  bup: 'Batas usia pensiun',
  perluPersetujuanGubernur: 'Persetujuan gubernur',
  perluPersetujuanMendagri: 'Persetujuan Mendagri',
  perluPersetujuanDprd: 'Persetujuan DPRD',
  aktifDari: 'Mulai berlaku',
  aktifSampai: 'Berakhir'
}

const KATA: Readonly<Record<string, string>> = { ...SEBUTAN_UNOR, ...SEBUTAN_JABATAN, ...LABEL_JENJANG }
const BERDAFTAR: ReadonlySet<string> = new Set(['jenis', 'jenjang'])

/** The name of a field of a unor or post, as the officer knows it. */
export const judulMedanSusunan = (medan: string): string => JUDUL[medan] ?? medan

/** What such a field holds, in the officer's words. */
export function nilaiSusunan(medan: string, nilai: unknown, sebut: PenyebutSusunan): string {
  if (typeof nilai === 'string' && nilai !== '') return RUJUKAN[medan]?.(nilai, sebut) ?? kataOf(medan, nilai)
  if (typeof nilai === 'boolean') return nilai ? 'ya' : 'tidak'
  if (typeof nilai === 'number') return String(nilai)
  return medan === 'indukId' ? 'ruang tunggu' : 'kosong'
}

function namaUnor(id: string, sebut: PenyebutSusunan): string {
  const unor = sebut.read.get('unor', UnorId.parse(id))
  return unor ? sebut.unor(unor) : 'unit yang tidak ada lagi'
}

/** The fields that name another row. */
const RUJUKAN: Readonly<Record<string, (id: string, sebut: PenyebutSusunan) => string>> = {
  indukId: namaUnor,
  unorId: namaUnor,
  jabatanId: (id, sebut) => sebut.jabatanId(JabatanId.parse(id))
}

function kataOf(medan: string, nilai: string): string {
  if (BERDAFTAR.has(medan)) return KATA[nilai] ?? nilai
  return isTanggal(nilai) ? tanggalPanjang(nilai) : nilai
}
