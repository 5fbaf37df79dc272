import type { Acuan, DaftarAcuan } from '../acuan/acuan'
import { ESELON, type Eselon } from '../organisasi/jabatan'
import { GOLONGAN_PNS, GOLONGAN_PPPK } from '../pegawai/pangkat'
import { TINGKAT_PENDIDIKAN, type TingkatPendidikan } from '../pegawai/pendidikan'
import { eselonOf } from './nilai/eselon'
import { golonganOf } from './nilai/golongan'
import { jenjangOf } from './nilai/jabatan-nilai'
import { tingkatPendidikanOf } from './nilai/pegawai-nilai'
import { normalizeNama } from './nilai/teks'

/** Reads values with the spellings of the office's own reference lists first, then with those the program knows. */
export type KamusAcuan = {
  readonly pendidikan: (teks: string) => TingkatPendidikan | null
  readonly eselon: (teks: string) => Eselon | null
  readonly golongan: (teks: string, isPppk: boolean) => string | null
  /** True for the name of a jabatan fungsional of the lists, with or without its jenjang. */
  readonly isJf: (nama: string) => boolean
}

/** Makes the readers of an import from the office's reference lists. */
export function createKamus(acuan: readonly Acuan[]): KamusAcuan {
  const [pendidikan, eselon, pangkat, jf] = [
    indexOf(acuan, 'PENDIDIKAN'),
    indexOf(acuan, 'ESELON'),
    indexOf(acuan, 'PANGKAT'),
    indexOf(acuan, 'JF')
  ]
  return {
    pendidikan: (teks) => pick(TINGKAT_PENDIDIKAN, pendidikan, teks) ?? tingkatPendidikanOf(teks),
    eselon: (teks) => pick(ESELON, eselon, teks) ?? eselonOf(teks),
    golongan: (teks, isPppk) => pick(isPppk ? GOLONGAN_PPPK : GOLONGAN_PNS, pangkat, teks) ?? golonganOf(teks, isPppk),
    isJf: (nama) => jf.size > 0 && (jf.has(normalizeNama(nama)) || jf.has(tanpaJenjang(nama)))
  }
}

type Index = ReadonlyMap<string, string>

/** What each spelling of a list stands for, as names are compared. */
function indexOf(acuan: readonly Acuan[], daftar: DaftarAcuan): Index {
  const lines = acuan.filter((a) => a.daftar === daftar)
  return new Map(
    lines.flatMap(({ kode, nama, sebutan }) =>
      [kode, nama, ...sebutan.split(';')].flatMap((teks) => (normalizeNama(teks) === '' ? [] : [[normalizeNama(teks), kode] as const]))
    )
  )
}

function pick<T extends string>(kode: readonly T[], index: Index, teks: string): T | null {
  const found = index.size > 0 ? index.get(normalizeNama(teks)) : undefined
  return kode.find((k) => k === found) ?? null
}

/** `Analis Hukum Ahli Muda` → `ANALIS HUKUM`. */
function tanpaJenjang(nama: string): string {
  const jenjang = jenjangOf(nama)?.replaceAll('_', ' ') ?? ''
  return normalizeNama(nama)
    .replace(new RegExp(` ?${jenjang}$`), '')
    .trim()
}
