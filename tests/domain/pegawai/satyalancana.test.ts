import { describe, expect, it } from 'vitest'
import { type FaktaSatyalancana, satyalancanaBerikut, SEDANG_DIHUKUM, telaahSatyalancana } from '../../../src/domain/pegawai/satyalancana'
import { aHukdis, aPegawai, aPenghargaan } from '../../support/builders'

const fakta = (pada: string, said: Partial<FaktaSatyalancana> = {}): FaktaSatyalancana => ({
  penghargaan: [],
  hukdis: [],
  pensiun: null,
  pada,
  ...said
})
const jenisOf = (tmtCpns: string, f: FaktaSatyalancana): readonly [string | undefined, string | undefined] => {
  const hak = satyalancanaBerikut(aPegawai({ tmtCpns }), f)
  return [hak?.satyalancana.teks, hak?.sejak]
}

describe('Satyalancana Karya Satya', () => {
  it.each([
    ['sehari sebelum 10 tahun', '2016-03-01', '2026-02-28', 'X', '2026-03-01'],
    ['tepat 10 tahun', '2016-03-01', '2026-03-01', 'X', '2026-03-01'],
    ['sehari sebelum 20 tahun: masih X', '2006-03-01', '2026-02-28', 'X', '2016-03-01'],
    ['tepat 20 tahun: XX, walaupun X belum tercatat', '2006-03-01', '2026-03-01', 'XX', '2026-03-01'],
    ['tepat 30 tahun', '1996-03-01', '2026-03-01', 'XXX', '2026-03-01'],
    ['29 Februari', '2008-02-29', '2028-02-29', 'XX', '2028-02-29'],
    ['29 Februari ke tahun biasa', '2016-02-29', '2026-02-28', 'X', '2026-02-28']
  ])('%s', (_, tmtCpns, pada, jenis, sejak) => expect(jenisOf(tmtCpns, fakta(pada))).toEqual([jenis, sejak]))

  it('yang sudah diterima diikuti yang berikutnya', () => {
    const x = aPenghargaan()
    const xx = aPenghargaan({ jenis: 'SATYALANCANA_XX', tahun: 2026 })
    expect(jenisOf('2006-03-01', fakta('2020-01-01', { penghargaan: [x] }))).toEqual(['XX', '2026-03-01'])
    expect(jenisOf('2006-03-01', fakta('2027-01-01', { penghargaan: [xx, x] }))).toEqual(['XXX', '2036-03-01'])
    expect(satyalancanaBerikut(aPegawai({ tmtCpns: '2006-03-01' }), fakta('2027-01-01', { penghargaan: [xx, x] }))?.sudah).toEqual([x, xx])
  })

  it('penghargaan lain tidak dihitung', () => {
    const lain = aPenghargaan({ jenis: 'LAINNYA', nama: 'Pegawai teladan' })
    expect(jenisOf('2006-03-01', fakta('2017-01-01', { penghargaan: [lain] }))[0]).toBe('X')
  })

  it.each([
    ['sedang, sudah selesai: dihitung ulang', { mulai: '2015-01-01', selesai: '2015-07-01' }, '2025-07-01'],
    ['berat, sudah selesai: dihitung ulang', { tingkat: 'BERAT', mulai: '2012-01-01', selesai: '2013-01-01' }, '2023-01-01'],
    ['ringan: tidak memutus', { tingkat: 'RINGAN', mulai: '2015-01-01', selesai: '2015-07-01' }, '2016-03-01'],
    ['yang belum mulai: tidak memutus', { mulai: '2027-01-01', selesai: null }, '2016-03-01']
  ] as const)('hukuman %s', (_, hukdis, sejak) => {
    expect(jenisOf('2006-03-01', fakta('2025-08-01', { hukdis: [aHukdis(hukdis)] }))).toEqual(['X', sejak])
  })

  it.each([
    ['tanpa akhir', null],
    ['berakhir besok', '2026-11-23']
  ])('tidak selama hukuman berjalan: %s', (_, selesai) => {
    const hukdis = [aHukdis({ selesai })]
    expect(telaahSatyalancana(aPegawai(), fakta('2026-11-22', { hukdis }))).toEqual({ jenis: 'BUKAN', alasan: SEDANG_DIHUKUM })
  })

  it('sesudah hukuman berakhir tercatat ada hukuman, dan masa kerja mulai lagi', () => {
    const hak = satyalancanaBerikut(
      aPegawai({ tmtCpns: '2006-03-01' }),
      fakta('2026-11-23', { hukdis: [aHukdis({ selesai: '2026-11-23' })] })
    )
    expect(hak).toMatchObject({ isHukdis: true, dihitungSejak: '2026-11-23', masaKerja: { tahun: 0, bulan: 0 }, sejak: '2036-11-23' })
  })

  it.each([
    ['PPPK', { jenisAsn: 'PPPK' }, {}, 'BUKAN'],
    ['CPNS', { jenisAsn: 'CPNS' }, {}, 'BUKAN'],
    ['tanpa TMT CPNS', { tmtCpns: null }, {}, 'KURANG'],
    ['sudah XXX', {}, { penghargaan: [aPenghargaan({ jenis: 'SATYALANCANA_XXX' })] }, 'BUKAN'],
    ['pensiun lebih dahulu', { tmtCpns: '2020-01-01' }, { pensiun: '2030-01-01' }, 'BUKAN']
  ] as const)('%s: %s', (_, orang, f, jenis) => expect(telaahSatyalancana(aPegawai(orang), fakta('2026-11-22', f)).jenis).toBe(jenis))
})
