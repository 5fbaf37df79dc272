import { SEBUTAN_UNOR, sebutanDalam } from './sebutan-jenis'
import type { JenisUnor } from './unor'

/** Something unusual, as a sentence, with the regulation it is measured by. */
export type CatatanSusunan = { readonly pesan: string; readonly dasar: string }

/** What is unusual about a unor of one kind right below one of another; null = nothing. */
export function tidakLazim(jenis: JenisUnor, diBawah: JenisUnor): CatatanSusunan | null {
  const kunci = `${jenis} ${diBawah}` as const
  const found = dikenal.get(kunci)
  if (found !== undefined) return found
  const catatan = catatanLetak(jenis, diBawah)
  dikenal.set(kunci, catatan)
  return catatan
}

/** Asked for every unit at every change; there are only so many pairs. */
const dikenal = new Map<`${JenisUnor} ${JenisUnor}`, CatatanSusunan | null>()

function catatanLetak(jenis: JenisUnor, diBawah: JenisUnor): CatatanSusunan | null {
  const { induk, dasar } = LETAK[jenis]
  if (induk === null || diBawah === 'LAINNYA' || induk.includes(diBawah)) return null
  if (induk.length === 0) return { pesan: `${SEBUTAN_UNOR[jenis]} adalah puncak susunan, bukan bawahan.`, dasar }
  return { pesan: `${SEBUTAN_UNOR[jenis]} lazimnya di bawah ${pilihanTeks(induk)}, bukan di bawah ${sebutanDalam(diBawah)}.`, dasar }
}

function pilihanTeks(jenis: readonly JenisUnor[]): string {
  const kata = jenis.map(sebutanDalam)
  return kata.length === 1 ? `${kata[0]}` : `${kata.slice(0, -1).join(', ')} atau ${kata.at(-1)}`
}

/** Below which kinds a kind belongs; null = anywhere. */
type Letak = { readonly induk: readonly JenisUnor[] | null; readonly dasar: string }

const PP = 'PP 18/2016 jo. PP 72/2019'
const PERANGKAT: readonly JenisUnor[] = ['PEMERINTAH']

const LETAK: Readonly<Record<JenisUnor, Letak>> = {
  PEMERINTAH: { induk: [], dasar: 'UU 23/2014' },
  SEKRETARIAT_DAERAH: { induk: PERANGKAT, dasar: PP },
  ASISTEN: { induk: ['SEKRETARIAT_DAERAH'], dasar: 'Permendagri 56/2019' },
  STAF_AHLI: { induk: ['PEMERINTAH', 'SEKRETARIAT_DAERAH'], dasar: PP },
  SEKRETARIAT_DPRD: { induk: PERANGKAT, dasar: PP },
  INSPEKTORAT: { induk: PERANGKAT, dasar: PP },
  DINAS: { induk: PERANGKAT, dasar: PP },
  BADAN: { induk: PERANGKAT, dasar: PP },
  SATUAN: { induk: PERANGKAT, dasar: PP },
  KECAMATAN: { induk: PERANGKAT, dasar: PP },
  KELURAHAN: { induk: ['KECAMATAN'], dasar: 'UU 23/2014; PP 17/2018' },
  SEKRETARIAT: { induk: ['INSPEKTORAT', 'DINAS', 'BADAN', 'SATUAN', 'KECAMATAN', 'KELURAHAN'], dasar: PP },
  BAGIAN: { induk: ['ASISTEN', 'SEKRETARIAT_DPRD', 'UPTD'], dasar: 'Permendagri 56/2019' },
  BIDANG: { induk: ['DINAS', 'BADAN', 'SATUAN', 'UPTD'], dasar: PP },
  INSPEKTUR_PEMBANTU: { induk: ['INSPEKTORAT'], dasar: PP },
  SUBBAGIAN: { induk: ['SEKRETARIAT', 'BAGIAN', 'UPTD'], dasar: PP },
  SEKSI: { induk: ['BIDANG', 'KECAMATAN', 'KELURAHAN', 'UPTD'], dasar: PP },
  UPTD: { induk: ['DINAS', 'BADAN', 'SATUAN'], dasar: 'Permendagri 12/2017' },
  LAINNYA: { induk: null, dasar: PP }
}
