import { describe, expect, it } from 'vitest'
import { jumlahTeks, penilaian, persen } from '../../src/ui/text/kualitas'

describe('words of the quality of data', () => {
  it.each([
    [1, '100%'],
    [0.9999, '99,9%'],
    [0.9561, '95,6%'],
    [0, '0%']
  ])('never round a score up: %d is %s', (skor, teks) => expect(persen(skor)).toBe(teks))

  it.each([
    [1, 'Tidak ada anomali'],
    [0.9999, 'hampir bersih'],
    [0.994, 'Sebagian kecil'],
    [0.969, 'Cukup banyak'],
    [0.899, 'Banyak sekali']
  ])('judge %d as “%s”', (skor, kata) => expect(penilaian(skor)).toContain(kata))

  it('name only what has anomalies', () => {
    expect(jumlahTeks(1234, { pegawai: 1028, jabatan: 7, unor: 2 })).toBe('1.234 anomali pada 1.028 pegawai, 7 jabatan, dan 2 unit.')
    expect(jumlahTeks(3, { pegawai: 0, jabatan: 3, unor: 0 })).toBe('3 anomali pada 3 jabatan.')
  })
})
