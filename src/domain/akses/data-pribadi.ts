import type { Entity, EntityName } from '../entities'
import { isMedanPribadi } from '../pegawai/medan'
import { samarkan } from '../pegawai/samarkan'
import type { Hak } from './hak'

/** How far personal data are seen: not at all; all but what is opened one at a time; wholly, for a purpose that is written down. */
export type Pandangan = 'SAMAR' | 'LAYAR' | 'LENGKAP'

/** How far someone with those rights sees on the screen. */
export const pandanganOf = (hak: ReadonlySet<Hak>): Pandangan => (hak.has('PRIBADI') ? 'LAYAR' : 'SAMAR')

/** SATU_SATU: masked for everybody, opened one at a time, and each opening is written down. BERHAK: read by whoever has the right PRIBADI. */
export type Perlindungan = 'SATU_SATU' | 'BERHAK'

/**
 * What of each entity is personal data that not everybody in the office needs (UU 27/2022 Ps 4). The day of birth is not among it: BUP
 * goes by it. Of discipline, family and health rules need that it is so and until when; what happened stays closed.
 */
export const DATA_PRIBADI_ENTITAS = {
  pegawai: { nik: 'SATU_SATU', noHp: 'SATU_SATU', email: 'SATU_SATU', tempatLahir: 'BERHAK' },
  asesmen: { uraian: 'BERHAK' },
  hukdis: { uraian: 'BERHAK' },
  catatan: { uraian: 'BERHAK' }
} as const satisfies { readonly [N in EntityName]?: { readonly [M in keyof Entity<N>]?: Perlindungan } }

/** What stands in the place of a text that is masked whole. */
export const TERSAMAR = '•'.repeat(8)

const DAFTAR = new Map<EntityName, ReadonlyMap<string, Perlindungan>>(
  // the registry above names nothing but entities
  Object.entries(DATA_PRIBADI_ENTITAS).map(([entitas, medan]) => [entitas as EntityName, new Map(Object.entries(medan))])
)

/** True for an entity whose rows hold something that is masked. */
export const isTerlindung = (entitas: EntityName): boolean => DAFTAR.has(entitas)

/** A row as far as it may be seen; the very same row when nothing of it is masked. */
export function samarkanBaris<Row extends { readonly id: string }>(entitas: EntityName, row: Row, pandangan: Pandangan): Row {
  const medan = DAFTAR.get(entitas)
  if (!medan || pandangan === 'LENGKAP') return row
  const samaran = Object.entries(row).flatMap(([nama, nilai]) => {
    const cara = medan.get(nama)
    return isTertutup(cara, pandangan) && typeof nilai === 'string' ? [[nama, samarkanNilai(nama, nilai)]] : []
  })
  return samaran.length === 0 ? row : { ...row, ...Object.fromEntries(samaran) }
}

/** A value of a field as far as it may be seen, as trails of changes show it. */
export function samarkanMedan(entitas: EntityName, [nama, nilai]: readonly [nama: string, nilai: string], pandangan: Pandangan): string {
  return isTertutup(DAFTAR.get(entitas)?.get(nama), pandangan) ? samarkanNilai(nama, nilai) : nilai
}

const isTertutup = (cara: Perlindungan | undefined, pandangan: Pandangan): boolean =>
  cara !== undefined && (pandangan === 'SAMAR' || (pandangan === 'LAYAR' && cara === 'SATU_SATU'))

const samarkanNilai = (nama: string, nilai: string): string => (isMedanPribadi(nama) ? samarkan(nama, nilai) : TERSAMAR)
