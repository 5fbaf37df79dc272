import { describe, expect, it } from 'vitest'
import { suratPerintahPlt } from '../../../src/domain/naskah/documents/surat-perintah-plt'
import { blokDari, kotaPelantikan as kota, langkahKe, naskahDari, rincianDari, satuNaskah } from './kota-pelantikan'

const penempatan = kota.penempatan.filter((p) => p.pegawaiId !== 'kadri')
const perintah = (jenis: 'PLT' | 'PLH', sampai: string | null, lain: readonly ReturnType<typeof langkahKe>[] = []) =>
  satuNaskah(suratPerintahPlt, { ...kota, penempatan, langkah: [...lain, langkahKe('kabul', 'kadis', { jenis, sampai })] })
const butir = ({ dokumen }: ReturnType<typeof perintah>, label: string) =>
  blokDari(dokumen, 'KONSIDERANS').flatMap((b) => (b.label === label ? b.butir.map((x) => x.teks) : []))
const pesan = ({ temuan }: ReturnType<typeof perintah>) => temuan.map((t) => t.pesan)

describe('the order to act', () => {
  it('makes a Plt. of the holder of another post, for whole months', () => {
    const hasil = perintah('PLT', '2027-03-31')
    expect(butir(hasil, 'Menimbang')[0]).toBe('bahwa jabatan Kepala Dinas Sosial kosong karena pejabatnya berhalangan tetap;')
    expect(butir(hasil, 'Menimbang')[1]).toBe('bahwa untuk itu perlu menunjuk Pelaksana Tugas (Plt.);')
    expect(butir(hasil, 'Kepada')).toEqual(['KABUL TANJUNG, S.Sos.'])
    expect(butir(hasil, 'Untuk')[0]).toBe(
      'terhitung mulai tanggal 1 Januari 2027, di samping jabatannya sebagai Kepala Bidang Rehabilitasi, juga sebagai Pelaksana Tugas (Plt.) Kepala Dinas Sosial;'
    )
    expect(butir(hasil, 'Untuk')[2]).toBe(
      'menjalankan perintah ini selama 3 (tiga) bulan sampai dengan tanggal 31 Maret 2027, atau sampai dengan ditetapkannya pejabat definitif sebelum itu;'
    )
    expect(pesan(hasil)).toEqual([])
  })

  it('makes a Plh. for days, or until the holder is back', () => {
    const hari = perintah('PLH', '2027-01-14')
    expect(butir(hari, 'Menimbang')[0]).toContain('berhalangan sementara')
    expect(butir(hari, 'Untuk')[0]).toContain('sebagai Pelaksana Harian (Plh.) Kepala Dinas Sosial')
    expect(butir(hari, 'Untuk')[2]).toContain('selama 14 (empat belas) hari sampai dengan tanggal 14 Januari 2027, atau')
    const kembali = perintah('PLH', null)
    expect(butir(kembali, 'Untuk')[2]).toBe('menjalankan perintah ini sampai dengan pejabat definitif melaksanakan tugas kembali;')
    expect(pesan(kembali)).toEqual([])
  })

  it('is not issued for a Plt. without a last day', () => {
    const { temuan } = perintah('PLT', null)
    expect(temuan).toEqual([
      { pesan: 'Hari terakhir Plt. Kabul Tanjung, S.Sos. belum ditentukan dalam rencana.', isKeras: true, blok: null, medan: null }
    ])
  })

  it('names the post the person has after the plan', () => {
    const pindah = [langkahKe('caca', null, { jenis: 'LEPAS' }), langkahKe('kabul', 'camat')]
    expect(rincianDari(perintah('PLT', '2027-03-31', pindah).dokumen, 'orang')).toMatchObject({
      Jabatan: 'Camat Talawi'
    })
  })

  it('says so when the person holds no post to keep', () => {
    const lepas = [langkahKe('kabul', null, { jenis: 'LEPAS' })]
    expect(pesan(perintah('PLT', '2027-03-31', lepas))[0]).toBe(
      'Plt. Kabul Tanjung, S.Sos. tidak memangku jabatan definitif sesudah rencana ini.'
    )
  })

  it('promises no allowance and cites no decree', () => {
    expect(JSON.stringify(perintah('PLT', '2027-03-31').dokumen)).not.toMatch(/tunjangan|Keputusan Wali Kota/i)
  })

  it('is for acting steps alone', () => {
    expect(naskahDari(suratPerintahPlt, { ...kota, langkah: [langkahKe('kabul', 'camat')] })).toEqual([])
  })
})
