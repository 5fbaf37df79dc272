import { describe, expect, it } from 'vitest'
import type { RingkasanImpor } from '../../src/contract/impor'
import { sortJatuhan } from '../../src/ui/features/impor/berkas-jatuh'
import { kalimatSimpan } from '../../src/ui/features/impor/ringkasan-simpan'
import { countEntitas, firstEntitas, firstJenis } from '../../src/ui/features/impor/saringan-beda'
import { isTerbuka, TAHAP, tahapAt } from '../../src/ui/features/impor/tahap'

const NIHIL = { baru: 0, berubah: 0, sama: 0, hilang: 0, bentrok: 0 }
const ringkasan = (lain: Partial<RingkasanImpor> = {}): RingkasanImpor => ({
  barisDibaca: 100,
  barisDitolak: 0,
  masalah: { TOLAK: 0, PERINGATAN: 0, INFO: 0 },
  usul: { PISAH_GELAR: 0, PERBAIKI_NIP: 0, NAMA_UNOR: 0, NAMA_JABATAN: 0 },
  beda: { unor: NIHIL, jabatan: NIHIL, pegawai: NIHIL },
  akanDisimpan: 0,
  bentrokDiambil: 0,
  ...lain
})

describe('the steps', () => {
  it('go one back and one on, and stop at both ends', () => {
    expect(TAHAP.map((t) => tahapAt(t, 1))).toEqual(['kolom', 'periksa', 'banding', 'simpan', 'simpan'])
    expect(TAHAP.map((t) => tahapAt(t, -1))).toEqual(['berkas', 'berkas', 'kolom', 'periksa', 'banding'])
  })

  it('are closed until there is a draft', () => {
    expect(TAHAP.filter((t) => isTerbuka(t, { isAdaDraf: false, halangan: null }))).toEqual(['berkas'])
  })

  it('end at the columns while a required one is missing', () => {
    expect(TAHAP.filter((t) => isTerbuka(t, { isAdaDraf: true, halangan: 'kurang' }))).toEqual(['berkas', 'kolom'])
    expect(TAHAP.filter((t) => isTerbuka(t, { isAdaDraf: true, halangan: null }))).toEqual(TAHAP)
  })
})

describe('sortJatuhan', () => {
  it('takes the workbooks whatever the case of their ending, and names the rest', () => {
    const berkas = ['Data.XLSX', 'lama.xls', 'daftar.csv', 'makro.xlsm', 'foto.pdf', 'xlsx'].map((nama) => ({ nama, jalur: `/b/${nama}` }))
    expect(sortJatuhan(berkas)).toEqual({
      jalur: ['/b/Data.XLSX', '/b/lama.xls', '/b/daftar.csv', '/b/makro.xlsm'],
      bukan: ['foto.pdf', 'xlsx']
    })
  })

  it('does not take what lies nowhere on this PC', () => {
    expect(sortJatuhan([{ nama: 'surel.xlsx', jalur: '' }])).toEqual({ jalur: [], bukan: ['surel.xlsx'] })
  })
})

describe('what to look at first', () => {
  const sibuk = ringkasan({ beda: { pegawai: { ...NIHIL, sama: 9 }, jabatan: { ...NIHIL, baru: 2, berubah: 1, bentrok: 1 }, unor: NIHIL } })

  it('is the first kind of thing with a difference; the same rows are none', () => {
    expect(firstEntitas(sibuk)).toBe('jabatan')
    expect(countEntitas(sibuk, 'pegawai')).toBe(0)
    expect(firstEntitas(ringkasan())).toBe('pegawai')
  })

  it('is a conflict before all else', () => {
    expect(firstJenis(sibuk, 'jabatan')).toBe('BENTROK')
    expect(firstJenis(sibuk, 'pegawai')).toBe('SAMA')
  })
})

describe('kalimatSimpan', () => {
  const pegawai = { ...NIHIL, baru: 3, berubah: 13, hilang: 2, bentrok: 1 }

  it('has nothing to say when everything is taken', () => {
    const beda = { pegawai: { ...pegawai, bentrok: 0 }, jabatan: NIHIL, unor: NIHIL }
    expect(kalimatSimpan(ringkasan({ beda, akanDisimpan: 18 }))).toEqual([])
  })

  it('tells what is left out, which value a conflict keeps, offers without an answer, and refused rows', () => {
    const beda = { pegawai, jabatan: NIHIL, unor: NIHIL }
    const usul = { PISAH_GELAR: 4, PERBAIKI_NIP: 1, NAMA_UNOR: 0, NAMA_JABATAN: 0 }
    const kalimat = kalimatSimpan(ringkasan({ beda, usul, akanDisimpan: 16, barisDitolak: 7 }))
    expect(kalimat.map((k) => k.slice(0, k.search(/[:;.]/)))).toEqual([
      '2 perbedaan tidak disimpan',
      '1 baris bentrok',
      '5 usulan perbaikan belum dijawab',
      '7 baris ditolak dan tidak ikut'
    ])
    expect(kalimat[1]).toContain('nilai aplikasi yang dipakai')
  })

  it('says how many conflicts take the value of the file', () => {
    const beda = { pegawai, jabatan: NIHIL, unor: NIHIL }
    expect(kalimatSimpan(ringkasan({ beda, akanDisimpan: 18, bentrokDiambil: 1 }))[0]).toContain('1 nilai diambil dari berkas')
  })
})
