import { describe, expect, it } from 'vitest'
import { daftarBab } from '../../../src/domain/ketentuan/bab-ketentuan'
import { nilaiTeks, ragamKetentuan, sebutanSetelan } from '../../../src/domain/ketentuan/ragam-ketentuan'
import { daftarKetentuan } from '../../../src/domain/ketentuan/setelan'
import { artiAturan } from '../../../src/domain/mutasi/arti-aturan'
import { semuaAturan } from '../../../src/domain/mutasi/mutasi-rules'

const bab = daftarBab()

describe('bab ketentuan', () => {
  it('memuat setiap aturan sekali, menurut nomornya, lalu kelompok bersama', () => {
    expect(bab.map((b) => b.id)).toEqual([...semuaAturan.map((r) => r.id), 'bup', 'calon', 'usulRotasi', 'berkala', 'tunjangan', 'abk'])
    expect(new Set(bab.map((b) => b.id)).size).toBe(bab.length)
  })

  it('memuat setiap ketentuan tepat sekali', () => {
    const kunci = bab.flatMap((b) => b.butir.map((k) => k.kunci))
    expect(kunci.toSorted()).toEqual(
      daftarKetentuan(semuaAturan)
        .map((k) => k.kunci)
        .toSorted()
    )
  })

  it('menjelaskan setiap aturan dengan kalimat, dan setiap angkanya dengan sebutan dan satuan', () => {
    expect(semuaAturan.filter((r) => !artiAturan(r.id)?.endsWith('.')).map((r) => r.id)).toEqual([])
    const angkaAturan = bab.filter((b) => b.lingkup !== null).flatMap((b) => b.butir.map((k) => k.kunci))
    expect(angkaAturan.filter((kunci) => sebutanSetelan(kunci) === null)).toEqual([])
  })

  it('menawarkan nilai bawaan di antara pilihannya', () => {
    const salah = daftarKetentuan(semuaAturan).filter(({ kunci, baku }) => {
      const ragam = ragamKetentuan(kunci)
      return ragam.jenis === 'PILIHAN' && !ragam.pilihan.some(([nilai]) => nilai === baku)
    })
    expect(salah.map((k) => k.kunci)).toEqual([])
  })

  it('menyebut apa yang diperiksa, dan hanya ABK yang diubah di tempat lain', () => {
    const lingkup = (id: string): unknown => bab.find((b) => b.id === id)?.lingkup
    expect([lingkup('R-01'), lingkup('R-23'), lingkup('R-53'), lingkup('bup')]).toEqual(['ORANG', 'LANGKAH', 'RENCANA', null])
    expect(bab.filter((b) => !b.isBolehDiubah).map((b) => b.id)).toEqual(['abk'])
  })

  it.each([
    ['R-01.bulanMinimum', 24, '24 bulan'],
    ['R-08.nilaiMinimum', 4, 'Baik'],
    ['R-43.persenMemenuhi', 80, '80%'],
    ['R-45.wajib', 0, 'Tidak'],
    ['tunjangan.eselonIIa', 3_250_000, 'Rp3.250.000'],
    ['bup.bupJpt', 60, '60 tahun'],
    ['calon.jpm', 10, '10']
  ])('menulis nilai %s', (kunci, nilai, teks) => expect(nilaiTeks(kunci, nilai)).toBe(teks))
})
