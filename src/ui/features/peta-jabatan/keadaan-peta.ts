import { JENIS_JABATAN, type JenisJabatan } from '../../../domain/organisasi/jabatan'
import { UnorId } from '../../../domain/organisasi/unor'
import { BACAAN_PETA, type BacaanPeta } from '../../../domain/peta-jabatan/beban-peta'
import type { SaringanPeta } from '../../../domain/peta-jabatan/saringan-peta'
import { TINGKAT_PETA } from '../../../domain/peta-jabatan/tingkat-peta'
import { RancanganId } from '../../../domain/rancangan/rancangan'
import type { GridSort } from '../../components/data-grid/grid-column'
import type { Lokasi } from '../../lib/lokasi'

/** The tabs of the screen. */
export const TAB_PETA = ['kebutuhan', 'beban', 'formasi', 'norma'] as const
export type TabPeta = (typeof TAB_PETA)[number]

/** How the tab Kebutuhan is looked at: every post, or summed up. */
export const LIHAT_KEBUTUHAN = ['rinci', 'cabang', 'kelas', 'tingkat'] as const
export type LihatKebutuhan = (typeof LIHAT_KEBUTUHAN)[number]

/** How the tab Beban kerja is looked at. */
export const LIHAT_BEBAN = ['jabatan', 'unit', 'belum'] as const
export type LihatBeban = (typeof LIHAT_BEBAN)[number]

/** Everything the screen was asked to show. It stands in the address, so that reload, back and undo find the same place. */
export type KeadaanPeta = {
  /** The unit looked at with everything below it; null = the whole city. */
  readonly akar: UnorId | null
  readonly rancangan: RancanganId | null
  readonly tab: TabPeta
  readonly lihat: LihatKebutuhan
  readonly lihatBeban: LihatBeban
  readonly saringan: SaringanPeta
  /** Null = in the order of the chart. */
  readonly urut: GridSort | null
  readonly bacaan: readonly BacaanPeta[]
  /** Only tasks whose norma waktu differs from post to post. */
  readonly isBeda: boolean
  /** The wording of the task whose norma waktu is looked at. */
  readonly tugas: string | null
}

type Kueri = Lokasi['kueri']

/** Reads what was asked for; what makes no sense is left out. */
export const bacaKeadaan = (kueri: Kueri): KeadaanPeta => ({
  akar: kueri['akar'] ? UnorId.parse(kueri['akar']) : null,
  rancangan: kueri['rancangan'] ? RancanganId.parse(kueri['rancangan']) : null,
  tab: satu(TAB_PETA, kueri['tab']),
  lihat: satu(LIHAT_KEBUTUHAN, kueri['lihat']),
  lihatBeban: satu(LIHAT_BEBAN, kueri['beban']),
  saringan: bacaSaringan(kueri),
  urut: bacaUrut(kueri['urut']),
  bacaan: beberapa(BACAAN_PETA, kueri['bacaan']),
  isBeda: kueri['beda'] === 'ya',
  tugas: kueri['tugas'] ?? null
})

const bacaSaringan = (kueri: Kueri): SaringanPeta => ({
  cari: kueri['cari'] ?? '',
  selisih: SELISIH.find((s) => s === kueri['selisih']) ?? null,
  isTanpaAbk: kueri['abk'] === 'tanpa',
  jenis: beberapa<JenisJabatan>(JENIS_JABATAN, kueri['jenis']),
  tingkat: beberapa(TINGKAT_PETA, kueri['tingkat']),
  kelas: (kueri['kelas'] ?? '').split(',').filter(Boolean).map(Number).filter(Number.isInteger)
})

const SELISIH = ['KURANG', 'LEBIH'] as const

/** Writes it into an address; what is as usual is left out. */
export function tulisKeadaan(keadaan: KeadaanPeta): Kueri {
  const { saringan, urut } = keadaan
  const isi: Readonly<Record<string, string | null>> = {
    akar: keadaan.akar,
    rancangan: keadaan.rancangan,
    tab: lain(TAB_PETA, keadaan.tab),
    lihat: lain(LIHAT_KEBUTUHAN, keadaan.lihat),
    beban: lain(LIHAT_BEBAN, keadaan.lihatBeban),
    cari: saringan.cari,
    selisih: saringan.selisih,
    abk: saringan.isTanpaAbk ? 'tanpa' : null,
    jenis: saringan.jenis.join(','),
    tingkat: saringan.tingkat.join(','),
    kelas: saringan.kelas.join(','),
    urut: urut && `${urut.turun ? '-' : ''}${urut.key}`,
    bacaan: keadaan.bacaan.join(','),
    beda: keadaan.isBeda ? 'ya' : null,
    tugas: keadaan.tugas
  }
  return Object.fromEntries(Object.entries(isi).flatMap(([kunci, nilai]) => (nilai ? [[kunci, nilai]] : [])))
}

/** `-selisih` is by selisih, the largest first. */
function bacaUrut(teks: string | undefined): GridSort | null {
  if (!teks) return null
  return teks.startsWith('-') ? { key: teks.slice(1), turun: true } : { key: teks, turun: false }
}

const satu = <T extends string>(semua: readonly [T, ...T[]], teks: string | undefined): T => semua.find((s) => s === teks) ?? semua[0]

const beberapa = <T extends string>(semua: readonly T[], teks = ''): readonly T[] => {
  const dicari = new Set(teks.split(','))
  return semua.filter((s) => dicari.has(s))
}

const lain = <T extends string>([baku]: readonly [T, ...T[]], nilai: T): T | null => (nilai === baku ? null : nilai)
