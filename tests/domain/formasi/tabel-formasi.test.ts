import { describe, expect, it } from 'vitest'
import { daftarPensiun } from '../../../src/domain/formasi/daftar-pensiun'
import type { Formasi } from '../../../src/domain/formasi/formasi'
import { proyeksiFormasi } from '../../../src/domain/formasi/proyeksi-formasi'
import { jabatanCabang, tabelFormasi, type TampilanFormasi } from '../../../src/domain/formasi/tabel-formasi'
import { U } from '../organisasi/kota-register'
import { aSnapshot } from '../../support/builders'
import { kotaFormasi, pilihan, usul } from './kota-formasi'

const SEMUA: TampilanFormasi = { isKurang: false, isRinci: true, cari: '' }
const snapshot = aSnapshot(kotaFormasi)
const rows = (tampilan: Partial<TampilanFormasi>, formasi: readonly Formasi[] = []): readonly string[] =>
  tabelFormasi(proyeksiFormasi(snapshot, pilihan({ formasi })), { ...SEMUA, ...tampilan }).map((row) =>
    row.jenis === 'UNIT' ? row.unit.unor.id : `- ${row.baris.jabatan.id}`
  )

describe('the rows on show', () => {
  it.each<readonly [string, Partial<TampilanFormasi>, readonly string[]]>([
    ['everything, parents first', {}, ['kota', 'dinas', '- kadis', 'bidang', '- analis', '- umum-1', 'disdik', 'sd', '- guru']],
    ['units alone', { isRinci: false }, ['kota', 'dinas', 'bidang', 'disdik', 'sd']],
    ['a post by part of its name', { cari: ' PEKERJA  sosial' }, ['kota', 'dinas', 'bidang', '- analis']],
    ['all posts of a unit by its name', { cari: 'negeri' }, ['kota', 'disdik', 'sd', '- guru']],
    ['nothing when nothing matches', { cari: 'bendahara' }, []]
  ])('%s', (_, tampilan, hasil) => expect(rows(tampilan)).toEqual(hasil))

  it('keeps a line on show once its shortage is filled: it would vanish under the hands of who fills it', () => {
    const penuh = [usul('analis', 2027, { pns: 3 }), usul('kadis', 2027, { pns: 1 })]
    expect(rows({ isKurang: true }, penuh)).toEqual([
      'kota',
      'dinas',
      '- kadis',
      'bidang',
      '- analis',
      '- umum-1',
      'disdik',
      'sd',
      '- guru'
    ])
  })

  it('leaves out who has enough in all five years', () => {
    const cukup = { ...kotaFormasi, jabatan: kotaFormasi.jabatan.map((j) => (j.id === 'guru' ? { ...j, kebutuhan: 1 } : j)) }
    const lihat = tabelFormasi(proyeksiFormasi(aSnapshot(cukup), pilihan()), { ...SEMUA, isKurang: true })
    expect(lihat.map((row) => row.unit.unor.id)).not.toContain('sd')
  })

  it('knows the posts of a branch, and no others', () => {
    const units = proyeksiFormasi(snapshot, pilihan())
    expect(jabatanCabang(units, U('dinas')).map((j) => j.id)).toEqual(['kadis', 'analis', 'umum-1', 'umum-2'])
    expect(jabatanCabang(units, U('sd')).map((j) => j.id)).toEqual(['guru'])
    expect(jabatanCabang(units, U('hilang'))).toEqual([])
  })
})

describe('the names', () => {
  const { formasi: _, akar: __, ...masa } = pilihan()
  it.each([
    ['of a year, in order of birth', [2028], ['1967-12-31', '1968-01-01'].map(() => '2028')],
    ['of whoever has no day of birth', ['TANPA_LAHIR'] as const, [null]],
    ['of another year', [2027], ['2027']]
  ])('%s', (_judul, saat, tahun) => {
    expect(daftarPensiun(snapshot, kotaFormasi.jabatan, { masa, saat }).map((p) => p.tmt?.slice(0, 4) ?? null)).toEqual(tahun)
  })

  it('are as many as the plan counts', () => {
    const units = proyeksiFormasi(snapshot, pilihan())
    for (const u of units)
      for (const t of u.cabang.tahun)
        expect(daftarPensiun(snapshot, jabatanCabang(units, u.unor.id), { masa, saat: [t.tahun] })).toHaveLength(t.pensiun)
  })
})
