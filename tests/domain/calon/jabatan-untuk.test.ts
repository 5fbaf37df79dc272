import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bandingkan } from '../../../src/domain/calon/bandingkan'
import { BOBOT_BAKU, KOMPONEN } from '../../../src/domain/calon/bobot'
import { calonJabatan } from '../../../src/domain/calon/calon-jabatan'
import { jabatanUntuk } from '../../../src/domain/calon/jabatan-untuk'
import { tinjauCalon } from '../../../src/domain/calon/tinjau-calon'
import { aJabatan, aLangkah, aPegawai, aPenempatan, aRencana } from '../../support/builders'
import { aBahan, idJabatan, idPegawai, kotaAcak } from './kota-calon'

describe('posts for a person', () => {
  test('are exactly those whose candidate the person is, with the same score', () => {
    fc.assert(
      fc.property(kotaAcak, (isi) => {
        const bahan = aBahan(isi)
        const { cocok } = jabatanUntuk(bahan, idPegawai(1), { bobot: BOBOT_BAKU, lingkup: 'SEMUA' })
        const terbalik = [...bahan.proyeksi.snapshot.jabatan.keys()].flatMap((id) =>
          calonJabatan(bahan, id, { bobot: BOBOT_BAKU })
            .calon.filter((c) => c.pegawai.id === idPegawai(1))
            .map(({ total }) => ({ id, total }))
        )
        expect(new Map(cocok.map((c) => [c.jabatan.id, c.total]))).toEqual(new Map(terbalik.map((t) => [t.id, t.total])))
        expect(cocok.map((c) => c.total)).toEqual(cocok.map((c) => c.total).toSorted((a, b) => b - a))
      }),
      { numRuns: 60 }
    )
  })

  /** j1 is vacant; the holder of j2 retires on 1 April 2027, that of j3 goes on. */
  const isi = {
    jabatan: [1, 2, 3].map((n) => aJabatan({ id: `j${n}` })),
    pegawai: [aPegawai({ id: 'p1' }), aPegawai({ id: 'p2', tanggalLahir: '1969-03-10' }), aPegawai({ id: 'p3' })],
    penempatan: [aPenempatan({ pegawaiId: 'p2', jabatanId: 'j2' }), aPenempatan({ pegawaiId: 'p3', jabatanId: 'j3' })]
  }
  const idsOf = (lingkup: 'KOSONG' | 'AKAN_KOSONG' | 'SEMUA', horizonBulan: number): readonly string[] =>
    jabatanUntuk(aBahan({ ...isi, rencana: aRencana({ id: 'rencana-1', horizonBulan }) }), idPegawai(1), { bobot: BOBOT_BAKU, lingkup })
      .cocok.map((c) => c.jabatan.id)
      .toSorted()

  test.each([
    { lingkup: 'KOSONG' as const, horizon: 12, ids: ['j1'] },
    { lingkup: 'AKAN_KOSONG' as const, horizon: 3, ids: ['j1', 'j2'] },
    { lingkup: 'AKAN_KOSONG' as const, horizon: 2, ids: ['j1'] },
    { lingkup: 'SEMUA' as const, horizon: 0, ids: ['j1', 'j2', 'j3'] }
  ])('$lingkup within $horizon months: $ids', ({ lingkup, horizon, ids }) => {
    expect(idsOf(lingkup, horizon)).toEqual(ids)
  })

  test('a post the plan vacates is vacant', () => {
    const langkah = [aLangkah({ jenis: 'LEPAS', pegawaiId: 'p3', dariJabatanId: 'j3', jabatanId: null })]
    const { cocok } = jabatanUntuk(aBahan({ ...isi, langkah }), idPegawai(1), { bobot: BOBOT_BAKU, lingkup: 'KOSONG' })
    expect(cocok.map((c) => c.jabatan.id).toSorted()).toEqual([idJabatan(1), idJabatan(3)])
  })
})

describe('a candidate on top of the plan', () => {
  const jabatan = [1, 2, 3].map((n) => aJabatan({ id: `j${n}` }))
  const pegawai = [aPegawai({ id: 'p1' }), aPegawai({ id: 'p2' })]
  const penempatan = [aPenempatan({ pegawaiId: 'p1', jabatanId: 'j1' })]
  const langkah = [
    aLangkah({ pegawaiId: 'p1', dariJabatanId: 'j1', jabatanId: 'j2', urut: 1 }),
    aLangkah({ pegawaiId: 'p2', jabatanId: 'j1', urut: 2 })
  ]

  test('who is already moved is planned anew, the others stay as planned', () => {
    const tinjauan = tinjauCalon(aBahan({ jabatan, pegawai, penempatan, langkah }), idPegawai(1), idJabatan(3))
    expect(tinjauan?.proyeksi.penempatanDari(idPegawai(1)).map((p) => p.jabatanId)).toEqual(['j3'])
    expect(tinjauan?.proyeksi.penempatanDari(idPegawai(2)).map((p) => p.jabatanId)).toEqual(['j1'])
    expect(tinjauan?.proyeksi.langkah.map((l) => l.pegawaiId)).toEqual(['p2', 'p1'])
  })

  test('who is to act keeps the planned post', () => {
    const bahan = { ...aBahan({ jabatan, pegawai, penempatan, langkah }), jenis: 'PLT' as const }
    const tinjauan = tinjauCalon(bahan, idPegawai(1), idJabatan(3))
    expect(tinjauan?.proyeksi.penempatanDari(idPegawai(1)).map((p) => [p.jabatanId, p.jenis])).toEqual([
      ['j2', 'DEFINITIF'],
      ['j3', 'PLT']
    ])
  })

  test('is nobody when the person or the post is not in the data', () => {
    const bahan = aBahan({ jabatan, pegawai })
    expect(tinjauCalon(bahan, idPegawai(9), idJabatan(1))).toBeNull()
    expect(tinjauCalon(bahan, idPegawai(1), idJabatan(9))).toBeNull()
  })
})

describe('side by side', () => {
  test('in each part who leads is marked, and nobody where all are equal', () => {
    fc.assert(
      fc.property(kotaAcak, (isi) => {
        const bahan = aBahan(isi)
        const { orang, unggul } = bandingkan(bahan, { pegawaiIds: [1, 2, 3].map(idPegawai), jabatanId: idJabatan(0) }, BOBOT_BAKU)
        expect(orang).toHaveLength(3)
        for (const k of KOMPONEN) {
          const nilai = new Map(orang.map((o) => [o.tinjauan.pegawai.id, o.nilai.bagian[k].nilai ?? 0]))
          const puncak = Math.max(...nilai.values())
          const isSama = new Set(nilai.values()).size === 1
          expect(unggul[k]).toEqual(isSama ? [] : [...nilai].filter(([, n]) => n === puncak).map(([id]) => id))
        }
      }),
      { numRuns: 60 }
    )
  })

  test('says the facts as they are on the TMT', () => {
    const bahan = aBahan({
      jabatan: [aJabatan({ id: 'j0' }), aJabatan({ id: 'j1', nama: 'Kepala Bidang Mutasi' })],
      pegawai: [aPegawai({ id: 'p1' })],
      penempatan: [aPenempatan({ pegawaiId: 'p1', jabatanId: 'j1', tmtMulai: '2022-01-10' })]
    })
    expect(bandingkan(bahan, { pegawaiIds: [idPegawai(1)], jabatanId: idJabatan(0) }, BOBOT_BAKU).orang[0]?.fakta).toMatchObject({
      jabatan: 'Kepala Bidang Mutasi',
      pangkat: 'Penata Tingkat I (III/d) sejak 01-04-2022',
      usia: '46 tahun, pensiun 01-04-2038',
      masaJabatan: '4 tahun 11 bulan sejak 10-01-2022'
    })
  })
})
