import { describe, expect, it } from 'vitest'
import { kpBerikut, telaahKp } from '../../../src/domain/pegawai/kenaikan-pangkat'
import { periodeKp } from '../../../src/domain/pegawai/periode-kp'
import { SETELAN_BERKALA } from '../../../src/domain/pegawai/setelan-berkala'
import type { FaktaKp } from '../../../src/domain/pegawai/usul-pangkat'
import { aHukdis, aJabatan, aJabatanFungsional, aPegawai, aPredikat } from '../../support/builders'
import { HARI_INI } from '../../support/given'

const pelaksana = aJabatan({ jenis: 'PELAKSANA', eselon: null })
const baik = [aPredikat({ tahun: 2025 }), aPredikat({ tahun: 2024 })]

const fakta = (said: Partial<FaktaKp> = {}): FaktaKp => ({
  jabatan: pelaksana,
  tmtJabatan: '2020-01-10',
  predikat: baik,
  hukdis: [],
  pensiun: null,
  setelan: SETELAN_BERKALA,
  pada: HARI_INI,
  ...said
})

const hambatan = (...[orang, f]: Parameters<typeof kpBerikut>): readonly string[] | undefined =>
  kpBerikut(orang, f)?.hambatan.map((h) => h.teks)

describe('periode kenaikan pangkat', () => {
  it.each([
    ['vektor 15.2', '2026-03-15', '2026-04-01'],
    ['pada hari periode', '2026-04-01', '2026-04-01'],
    ['sehari sesudahnya', '2026-04-02', '2026-05-01'],
    ['akhir tahun', '2026-12-31', '2027-01-01'],
    ['bulanan sejak Oktober 2025', '2025-10-01', '2025-10-01'],
    ['bulanan: November', '2025-10-02', '2025-11-01'],
    ['enam periode: September menunggu Oktober', '2025-09-02', '2025-10-01'],
    ['enam periode: Juni ke Agustus', '2025-06-10', '2025-08-01'],
    ['enam periode: 29 Februari ke April', '2024-02-29', '2024-04-01'],
    ['enam periode: Januari tidak ada', '2024-01-01', '2024-02-01'],
    ['sebelum 2024: April', '2023-03-20', '2023-04-01'],
    ['sebelum 2024: Oktober', '2023-04-02', '2023-10-01'],
    ['November 2023 menunggu Februari 2024', '2023-11-01', '2024-02-01']
  ])('%s', (_, sejak, periode) => expect(periodeKp(sejak)).toBe(periode))
})

describe('kenaikan pangkat reguler', () => {
  it.each([
    ['2022-03-15', '2026-03-15', '2026-04-01'],
    ['2022-04-01', '2026-04-01', '2026-04-01'],
    ['2024-02-29', '2028-02-29', '2028-03-01'],
    ['2020-02-29', '2024-02-29', '2024-04-01']
  ])('TMT %s cukup pada %s, periode %s', (tmtGolongan, sejak, periode) => {
    expect(kpBerikut(aPegawai({ golongan: 'III/b', tmtGolongan }), fakta())).toMatchObject({
      golonganBaru: 'III/c',
      jenis: 'REGULER',
      sejak,
      periode,
      batas: 'III/d',
      hambatan: []
    })
  })

  it.each([
    ['SD', 'II/a', 'I/d', []],
    ['SD', 'II/a', 'II/a', ['Pangkat tertinggi pendidikan SD adalah II/a']],
    ['SMP', 'II/c', 'II/b', []],
    ['SMP', 'II/c', 'II/c', ['Pangkat tertinggi pendidikan SMP adalah II/c']],
    ['SMA', 'III/b', 'III/a', []],
    ['SMA', 'III/b', 'III/b', ['Pangkat tertinggi pendidikan SMA adalah III/b']],
    ['D-I', 'III/b', 'III/b', ['Pangkat tertinggi pendidikan D-I adalah III/b']],
    ['D-II', 'III/b', 'III/b', ['Pangkat tertinggi pendidikan D-II adalah III/b']],
    ['D-III', 'III/c', 'III/b', []],
    ['D-III', 'III/c', 'III/c', ['Pangkat tertinggi pendidikan D-III adalah III/c']],
    ['D-IV', 'III/d', 'III/c', []],
    ['S-1', 'III/d', 'III/c', []],
    ['S-2', 'IV/a', 'IV/a', ['Pangkat tertinggi pendidikan S-2 adalah IV/a']],
    ['S-3', 'IV/b', 'IV/a', []],
    ['S-3', 'IV/b', 'IV/b', ['Pangkat tertinggi pendidikan S-3 adalah IV/b']],
    ['PROFESI', null, 'III/b', ['Batas pangkat pendidikan Profesi perlu diperiksa']],
    [null, null, 'III/b', ['Pendidikan belum diisi']]
  ] as const)('batas pendidikan %s adalah %s, pada %s', (tingkatPendidikan, batas, golongan, terhambat) => {
    const orang = aPegawai({ golongan, tingkatPendidikan })
    expect(kpBerikut(orang, fakta())?.batas).toBe(batas)
    expect(hambatan(orang, fakta())).toEqual(terhambat)
  })

  it.each([
    ['II/d', 'TINGKAT_I', 1],
    ['III/d', 'TINGKAT_II', 1],
    ['III/a', 'TIDAK', 0],
    ['II/c', 'TIDAK', 0]
  ])('ujian dinas dari %s: %s', (golongan, ujianDinas, jumlah) => {
    const orang = aPegawai({ golongan, tingkatPendidikan: 'S-2' })
    expect(kpBerikut(orang, fakta())?.ujianDinas).toBe(ujianDinas)
    expect(hambatan(orang, fakta())?.filter((h) => h.startsWith('Ujian dinas'))).toHaveLength(jumlah)
  })
})

describe('predikat untuk kenaikan pangkat', () => {
  const orang = aPegawai({ golongan: 'III/b', tmtGolongan: '2023-01-01' })

  it.each([
    ['keduanya Baik', baik, []],
    [
      'satu Butuh Perbaikan',
      [aPredikat({ tahun: 2025, predikat: 'BUTUH_PERBAIKAN' }), aPredikat({ tahun: 2024 })],
      ['Predikat 2025: Butuh Perbaikan']
    ],
    ['satu belum tercatat', [aPredikat({ tahun: 2025 })], ['Predikat 2024 belum tercatat']],
    ['tidak ada', [], ['Predikat 2025 belum tercatat', 'Predikat 2024 belum tercatat']],
    ['tahun yang lebih lama tidak dihitung', [...baik, aPredikat({ tahun: 2023, predikat: 'KURANG' })], []]
  ] as const)('%s', (_, predikat, terhambat) => expect(hambatan(orang, fakta({ predikat }))).toEqual(terhambat))

  it('periode yang sudah lewat diusulkan sekarang: yang dilihat dua tahun terakhir', () => {
    const lama = aPegawai({ golongan: 'III/b', tmtGolongan: '2020-06-01' })
    expect(kpBerikut(lama, fakta())).toMatchObject({ periode: '2024-06-01', hambatan: [] })
  })

  it('pada bulan Januari tahun lalu boleh belum dinilai', () => {
    expect(hambatan(orang, fakta({ pada: '2027-01-31' }))).toEqual([])
    expect(hambatan(aPegawai({ golongan: 'III/b', tmtGolongan: '2023-02-02' }), fakta({ pada: '2027-02-01' }))).toEqual([
      'Predikat 2026 belum tercatat'
    ])
  })
})

describe('hukuman disiplin', () => {
  // due on 1 January 2027
  const orang = aPegawai({ golongan: 'III/b', tmtGolongan: '2023-01-01' })

  it.each([
    ['sedang, masih berjalan pada periode', aHukdis({ selesai: '2027-01-02' }), ['Hukuman disiplin sedang']],
    ['sedang, berakhir pada hari periode', aHukdis({ selesai: '2027-01-01' }), []],
    ['berat tanpa akhir', aHukdis({ tingkat: 'BERAT', selesai: null }), ['Hukuman disiplin berat']],
    ['ringan', aHukdis({ tingkat: 'RINGAN', selesai: null }), []],
    ['belum mulai', aHukdis({ mulai: '2027-01-02', selesai: null }), []]
  ])('%s', (_, hukdis, terhambat) => {
    expect(hambatan(orang, fakta({ hukdis: [hukdis] }))).toEqual(terhambat)
  })

  it('sesudah periode lewat, dilihat yang masih berjalan sekarang', () => {
    const lama = aPegawai({ golongan: 'III/b', tmtGolongan: '2020-06-01' })
    expect(hambatan(lama, fakta({ hukdis: [aHukdis()] }))).toEqual(['Hukuman disiplin sedang'])
    expect(hambatan(lama, fakta({ hukdis: [aHukdis({ mulai: '2024-05-01', selesai: HARI_INI })] }))).toEqual([])
  })

  it('tertutup, dan yang belum tercatat masanya disebut', () => {
    const dihukum = aPegawai({ golongan: 'III/b', kedudukanHukum: 'HUKUMAN_DISIPLIN' })
    expect(kpBerikut(dihukum, fakta())?.hambatan).toEqual([{ teks: 'Masa hukuman disiplin belum tercatat', isTertutup: true }])
  })
})

describe('kenaikan pangkat pilihan', () => {
  const bidang = aJabatan({ eselon: 'III.b' })

  it.each([
    ['pangkat di bawah jenjang: setahun sejak yang lebih akhir', 'III/c', '2025-06-01', '2025-09-10', '2026-09-10', '2026-10-01'],
    ['pangkatnya yang lebih akhir', 'III/c', '2025-12-01', '2025-09-10', '2026-12-01', '2026-12-01'],
    ['sudah pada jenjang: empat tahun', 'III/d', '2025-06-01', '2025-09-10', '2029-06-01', '2029-06-01']
  ])('struktural: %s', (_, golongan, tmtGolongan, tmtJabatan, sejak, periode) => {
    const kp = kpBerikut(aPegawai({ golongan, tmtGolongan }), fakta({ jabatan: bidang, tmtJabatan }))
    expect(kp).toMatchObject({ jenis: 'PILIHAN', jalur: 'STRUKTURAL', sejak, periode, batas: 'IV/a' })
  })

  it('struktural sampai pangkat tertinggi eselonnya, tanpa batas pendidikan', () => {
    const lain = { tingkatPendidikan: 'SMA' as const }
    expect(hambatan(aPegawai({ golongan: 'III/c', ...lain }), fakta({ jabatan: bidang }))).toEqual([])
    expect(hambatan(aPegawai({ golongan: 'IV/a', ...lain }), fakta({ jabatan: bidang }))).toEqual([
      'Pangkat tertinggi eselon III.b adalah IV/a'
    ])
  })

  it('golongan minimum jabatan itu sendiri mendahului eselonnya', () => {
    const jabatan = aJabatan({ eselon: 'III.b', golonganMinimum: 'IV/a' })
    expect(kpBerikut(aPegawai({ golongan: 'III/d', tmtGolongan: '2025-06-01' }), fakta({ jabatan }))?.sejak).toBe('2026-06-01')
  })

  it('JF memerlukan AK, dan naik jenjang sesudah golongan tertinggi jenjangnya', () => {
    const jabatan = aJabatanFungsional()
    expect(kpBerikut(aPegawai({ golongan: 'III/c' }), fakta({ jabatan }))).toMatchObject({
      jalur: 'JF',
      targetAk: 100,
      batas: 'III/d',
      hambatan: [{ teks: 'AK belum tercatat (perlu 100)', isTertutup: false }]
    })
    expect(hambatan(aPegawai({ golongan: 'III/d' }), fakta({ jabatan }))).toContain('Perlu kenaikan jenjang: Ahli Muda sampai III/d')
  })
})

describe('yang tidak dapat dihitung', () => {
  it.each([
    ['tanpa golongan', { golongan: null }, {}, 'Golongan belum diisi'],
    ['tanpa TMT golongan', { tmtGolongan: null }, {}, 'TMT golongan belum diisi'],
    ['tanpa jabatan', {}, { jabatan: null }, 'Jabatan definitif belum diisi'],
    ['eselon kosong', {}, { jabatan: aJabatan({ eselon: null }) }, 'Eselon jabatan belum diisi'],
    ['jenjang kosong', {}, { jabatan: aJabatanFungsional({ jenjang: null }) }, 'Jenjang jabatan belum diisi'],
    ['TMT jabatan kosong', { golongan: 'III/c' }, { jabatan: aJabatan(), tmtJabatan: null }, 'TMT jabatan belum diisi']
  ] as const)('%s', (_, orang, f, alasan) => {
    expect(telaahKp(aPegawai(orang), fakta(f))).toEqual({ jenis: 'KURANG', alasan })
  })

  it.each([
    ['CPNS', { jenisAsn: 'CPNS' }, {}],
    ['PPPK', { jenisAsn: 'PPPK', golongan: 'IX' }, {}],
    ['pangkat tertinggi', { golongan: 'IV/e' }, {}],
    ['pensiun pada hari periode', { golongan: 'III/b', tmtGolongan: '2023-01-01' }, { pensiun: '2027-01-01' }]
  ] as const)('bukan untuk %s', (_, orang, f) => expect(telaahKp(aPegawai(orang), fakta(f)).jenis).toBe('BUKAN'))

  it('yang pensiun sehari sesudah periode masih naik', () => {
    expect(kpBerikut(aPegawai({ golongan: 'III/b', tmtGolongan: '2023-01-01' }), fakta({ pensiun: '2027-01-02' }))?.periode).toBe(
      '2027-01-01'
    )
  })
})
