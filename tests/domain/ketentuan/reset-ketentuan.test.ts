import { describe, expect, it } from 'vitest'
import { resetKetentuan } from '../../../src/domain/ketentuan/commands/reset-ketentuan'
import { keadaanKetentuan } from '../../../src/domain/ketentuan/nilai-ketentuan'
import { daftarKetentuan, setelanPada } from '../../../src/domain/ketentuan/setelan'
import { semuaAturan } from '../../../src/domain/mutasi/mutasi-rules'
import { aKetentuan } from '../../support/builders'
import { aGiven } from '../../support/given'
import { applied, memoryReader, type Rows } from '../../support/memory-reader'

const KUNCI = 'R-01.bulanMinimum'

/** 36 months since 2020, 48 from 2027 on, 60 from 2030 on; and a setting of another rule that nothing may touch. */
const kota: Rows = {
  ketentuan: [
    aKetentuan({ id: 'a', kunci: KUNCI, nilai: '36', berlakuMulai: '2020-01-01', berlakuSampai: '2027-01-01' }),
    aKetentuan({ id: 'b', kunci: KUNCI, nilai: '48', berlakuMulai: '2027-01-01', berlakuSampai: '2030-01-01' }),
    aKetentuan({ id: 'c', kunci: KUNCI, nilai: '60', berlakuMulai: '2030-01-01' }),
    aKetentuan({ id: 'd', kunci: 'R-02.bulanMaksimum', nilai: '72', berlakuMulai: '2020-01-01' })
  ]
}

function reset(kunci: string, berlakuMulai: string, rows: Rows = kota): Rows | string {
  const input = { kunci, berlakuMulai }
  const facts = resetKetentuan.gather(memoryReader(rows), input, aGiven())
  if (!facts.ok) throw new Error('gather never refuses')
  const decided = resetKetentuan.decide(facts.value, input, aGiven())
  return decided.ok ? applied(rows, decided.value) : decided.error.pesan
}

const masa = (rows: Rows | string): unknown =>
  typeof rows === 'string' ? rows : rows.ketentuan?.map((k) => `${k.id} ${k.berlakuMulai}..${k.berlakuSampai ?? ''}`)

describe('ketentuan.reset', () => {
  it.each([
    ['menutup yang berlaku dan membuang yang akan datang', '2026-11-22', ['a 2020-01-01..2026-11-22', 'd 2020-01-01..']],
    ['membuang yang baru mulai pada hari itu', '2027-01-01', ['a 2020-01-01..2027-01-01', 'd 2020-01-01..']],
    ['menutup sehari sesudah mulai', '2027-01-02', ['a 2020-01-01..2027-01-01', 'b 2027-01-01..2027-01-02', 'd 2020-01-01..']]
  ])('%s', (_, mulai, sisa) => expect(masa(reset(KUNCI, mulai))).toEqual(sisa))

  it('membiarkan nilai bawaan berlaku sejak hari itu, tidak sehari lebih awal', () => {
    const rows = reset(KUNCI, '2026-11-22')
    if (typeof rows === 'string') throw new Error(rows)
    const pada = (hari: string): unknown => setelanPada(rows.ketentuan ?? [], hari)('R-01')
    expect(pada('2026-11-21')).toEqual({ bulanMinimum: 36 })
    expect(pada('2026-11-22')).toEqual({})
  })

  it.each([
    ['yang sudah bawaan', 'R-05.toleransiTingkat', 'Sejak tanggal itu sudah berlaku nilai bawaan.'],
    ['yang tidak dikenal', 'R-99.apa', 'Ketentuan R-99.apa tidak dikenal.'],
    [
      'milik ABK',
      'abk.waktuEfektif',
      'Ketentuan ABK diubah pada Pengaturan ABK di Peta Jabatan, karena kebutuhan setiap jabatan ikut dihitung ulang.'
    ]
  ])('menolak %s', (_, kunci, pesan) => expect(reset(kunci, '2026-11-22')).toBe(pesan))
})

describe('keadaan sebuah ketentuan', () => {
  const butir = daftarKetentuan(semuaAturan).find((b) => b.kunci === KUNCI)
  if (!butir) throw new Error('no such setting')
  const keadaan = (rows: Rows | string, hari: string) =>
    keadaanKetentuan(butir, typeof rows === 'string' ? [] : (rows.ketentuan ?? []), hari)

  it('menyebut yang berlaku, yang akan datang, dan apakah berbeda dari bawaan', () => {
    const kini = keadaan(kota, '2026-11-22')
    expect([kini.kini.nilai, kini.isDiubah, kini.nanti.map((m) => m.nilai)]).toEqual([36, true, [48, 60]])
    const dulu = keadaan(kota, '2019-12-31')
    expect([dulu.kini.nilai, dulu.isDiubah]).toEqual([24, false])
  })

  it('mengisi celah dengan nilai bawaan', () => {
    const rows = reset(KUNCI, '2025-01-01')
    expect(keadaan(rows, '2026-11-22').semua.map((m) => `${m.nilai} ${m.mulai ?? ''}..${m.sampai ?? ''}`)).toEqual([
      '24 ..2020-01-01',
      '36 2020-01-01..2025-01-01',
      '24 2025-01-01..'
    ])
  })

  it('tanpa yang tersimpan hanya nilai bawaan', () =>
    expect(keadaan({}, '2026-11-22')).toMatchObject({ kini: { nilai: 24, mulai: null, sampai: null }, isDiubah: false, nanti: [] }))
})
