import type { Jabatan } from '../../../src/domain/organisasi/jabatan'
import { JABATAN_BAKU, JabatanId } from '../../../src/domain/organisasi/jabatan'
import { indexSnapshot, type Snapshot } from '../../../src/domain/organisasi/snapshot'
import { JENIS_UNOR, type Unor, UNOR_BAKU, UnorId } from '../../../src/domain/organisasi/unor'

/** A tree in words: a name (its kind after a colon), and what is below it. */
export type Cabang = string | readonly [string, ...Cabang[]]

/** An organisation of nothing but units: `['Kota', 'Dinas A', ['Dinas B', 'Sekretariat:SEKRETARIAT']]`. */
export function anOrganisasi(...cabang: readonly Cabang[]): Snapshot {
  const unor: Unor[] = []
  const add = (cabang: Cabang, indukId: UnorId | null): void => {
    const [teks, ...anak] = typeof cabang === 'string' ? [cabang] : cabang
    const [nama = '', jenis = 'DINAS'] = teks.split(':')
    unor.push(anUnor(nama, { indukId, urut: unor.length, jenis: JENIS_UNOR.find((j) => j === jenis) ?? 'DINAS' }))
    for (const next of anak) add(next, UnorId.parse(nama))
  }
  for (const c of cabang) add(c, null)
  return indexSnapshot({ tanggal: '2026-11-22', unor, jabatan: [], pegawai: [], penempatan: [] })
}

/** A unor whose id is its name. */
export const anUnor = (nama: string, patch: Partial<Unor> = {}): Unor => ({
  ...UNOR_BAKU,
  id: UnorId.parse(nama),
  nama,
  indukId: null,
  jenis: 'DINAS',
  urut: 0,
  ...patch
})

/** A leading post whose id is its name. */
export const aJabatan = (nama: string, unorId: string, patch: Partial<Jabatan> = {}): Jabatan => ({
  ...JABATAN_BAKU,
  id: JabatanId.parse(nama),
  unorId: UnorId.parse(unorId),
  nama,
  jenis: 'ADMINISTRATOR',
  eselon: 'III.a',
  kelas: 12,
  isPimpinan: true,
  urut: 0,
  ...patch
})
