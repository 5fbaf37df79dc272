import { describe, expect, it } from 'vitest'
import { SARINGAN_KOSONG, SaringanPegawai } from '../../../src/domain/pegawai/saringan'
import { kueriSaringan, saringanDariKueri } from '../../../src/domain/pegawai/saringan-alamat'

describe('a filter in an address', () => {
  it.each([
    [{ golongan: ['III/c', 'BELUM'], isBertugas: true }, 'golongan=III%2Fc%2CBELUM&isBertugas=ya'],
    [{ jenisKelamin: ['P'], usiaDari: 0, usiaSampai: 25 }, 'jenisKelamin=P&usiaDari=0&usiaSampai=25'],
    [{ cari: 'budi & ani', pensiunBulan: 12, isTanpaLahir: true }, 'cari=budi+%26+ani&pensiunBulan=12&isTanpaLahir=ya']
  ])('%j comes back from the text of the address', (part, teks) => {
    const saringan = SaringanPegawai.parse({ ...SARINGAN_KOSONG, ...part })
    const kueri = kueriSaringan(saringan)
    expect(new URLSearchParams(kueri).toString()).toBe(teks)
    expect(saringanDariKueri(Object.fromEntries(new URLSearchParams(teks)))).toEqual(saringan)
  })

  it('is none where the address names nothing of it, or nonsense', () => {
    expect(saringanDariKueri({})).toBeNull()
    expect(saringanDariKueri({ id: 'x', asal: '#/beranda' })).toBeNull()
    expect(saringanDariKueri({ jenisAsn: 'RAJA' })).toBeNull()
    expect(saringanDariKueri({ usiaDari: 'tua' })).toBeNull()
  })

  it('leaves a filter kept by an older version as it was', () => {
    const { isBertugas: _a, jenisKelamin: _b, usiaDari: _c, usiaSampai: _d, isTanpaLahir: _e, ...lama } = SARINGAN_KOSONG
    expect(SaringanPegawai.parse({ ...lama, golongan: ['III/c'] })).toEqual({ ...SARINGAN_KOSONG, golongan: ['III/c'] })
  })
})
