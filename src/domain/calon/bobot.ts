import type { Setelan } from '../kit/rule'

/** Komponen: the parts a candidate is scored by, each shown with its own fact. */
export const KOMPONEN = [
  'PANGKAT',
  'PENDIDIKAN',
  'PENGALAMAN',
  'LAMA_JABATAN',
  'PREDIKAT',
  'TALENTA',
  'JPM',
  'PELATIHAN',
  'LOWONGAN_BARU',
  'SISA_MASA'
] as const
export type Komponen = (typeof KOMPONEN)[number]

/** Bobot: how much each part counts against the others; they need not add up to 100. */
export type Bobot = Readonly<Record<Komponen, number>>

/** The weights when the office has set none: what a person has done and can do before when the person is due. */
export const BOBOT_BAKU: Bobot = {
  PANGKAT: 10,
  PENDIDIKAN: 15,
  PENGALAMAN: 20,
  LAMA_JABATAN: 5,
  PREDIKAT: 15,
  TALENTA: 10,
  JPM: 10,
  PELATIHAN: 5,
  LOWONGAN_BARU: 5,
  SISA_MASA: 5
}

/** The settings of the weights: `calon.lamaJabatan`. */
export const KELOMPOK_CALON = 'calon'

/** How a part is called, and the name of its setting. */
export const BUTIR_KOMPONEN: Readonly<Record<Komponen, { readonly kunci: string; readonly judul: string }>> = {
  PANGKAT: { kunci: 'pangkat', judul: 'Kesesuaian pangkat' },
  PENDIDIKAN: { kunci: 'pendidikan', judul: 'Pendidikan' },
  PENGALAMAN: { kunci: 'pengalaman', judul: 'Pengalaman serumpun' },
  LAMA_JABATAN: { kunci: 'lamaJabatan', judul: 'Lama pada jabatan sekarang' },
  PREDIKAT: { kunci: 'predikat', judul: 'Predikat kinerja dua tahun' },
  TALENTA: { kunci: 'talenta', judul: 'Kotak talenta' },
  JPM: { kunci: 'jpm', judul: 'Job person match' },
  PELATIHAN: { kunci: 'pelatihan', judul: 'Pelatihan' },
  LOWONGAN_BARU: { kunci: 'lowonganBaru', judul: 'Tidak membuka lowongan baru' },
  SISA_MASA: { kunci: 'sisaMasa', judul: 'Sisa masa kerja sampai BUP' }
}

/** The weights in force: what the office has set, else the defaults; never below zero. */
export function bobotOf(setelanOf: (kelompok: string) => Setelan): Bobot {
  const setelan = setelanOf(KELOMPOK_CALON)
  const of = (k: Komponen): number => Math.max(0, setelan[BUTIR_KOMPONEN[k].kunci] ?? BOBOT_BAKU[k])
  return {
    PANGKAT: of('PANGKAT'),
    PENDIDIKAN: of('PENDIDIKAN'),
    PENGALAMAN: of('PENGALAMAN'),
    LAMA_JABATAN: of('LAMA_JABATAN'),
    PREDIKAT: of('PREDIKAT'),
    TALENTA: of('TALENTA'),
    JPM: of('JPM'),
    PELATIHAN: of('PELATIHAN'),
    LOWONGAN_BARU: of('LOWONGAN_BARU'),
    SISA_MASA: of('SISA_MASA')
  }
}
