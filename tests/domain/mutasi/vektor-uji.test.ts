import { describe, expect, it } from 'vitest'
import { periksa } from '../../../src/domain/mutasi/periksa'
import { project } from '../../../src/domain/mutasi/proyeksi'
import { rantaiOf } from '../../../src/domain/mutasi/rantai'
import type { Langkah } from '../../../src/domain/mutasi/rencana'
import { BUP_BAKU, bupOf, tmtPensiun } from '../../../src/domain/pegawai/bup'
import { aBerkas, aJabatan, aLangkah, anArsip, anUnor, aPegawai, aPenempatan, aRencana, aSnapshot } from '../../support/builders'
import { hasilLangkah, JPT } from './kasus-langkah'

// the worked examples the rules were agreed on, each asked of the whole planner and not of one function

const JF_MADYA = { jenis: 'JF', eselon: null, jenjang: 'AHLI_MADYA' } as const
const UNOR = [anUnor({ id: 'dinas', nama: 'Dinas Uji' })]
const JABATAN = [
  aJabatan({ id: 'sekdis', nama: 'Sekretaris Dinas', unorId: 'dinas', eselon: 'III.a', isJabatanKunci: true }),
  aJabatan({ id: 'kabid-a', nama: 'Kepala Bidang A', unorId: 'dinas', eselon: 'III.b', isJabatanKunci: true }),
  aJabatan({ id: 'kabid-b', nama: 'Kepala Bidang B', unorId: 'dinas', eselon: 'III.b', isJabatanKunci: true }),
  aJabatan({ id: 'madya', nama: 'Analis Kebijakan Ahli Madya', unorId: 'dinas', ...JF_MADYA })
]
const DUDUK = [
  ['sari', 'sekdis'],
  ['budi', 'kabid-a'],
  ['andi', 'kabid-b'],
  ['joni', 'madya']
].map(([pegawaiId = '', jabatanId = '']) => aPenempatan({ pegawaiId, jabatanId, tmtMulai: '2020-01-06' }))
const PEGAWAI = [
  aPegawai({ id: 'sari', tanggalLahir: '1968-11-22' }),
  ...['budi', 'andi', 'joni'].map((id) => aPegawai({ id, tanggalLahir: '1980-01-01' }))
]

/** A plan of the small dinas with TMT 1 December 2026. */
function rencana(...langkah: readonly Langkah[]) {
  const plan = aRencana({ tmt: '2026-12-01' })
  const proyeksi = project(aSnapshot({ unor: UNOR, jabatan: JABATAN, pegawai: PEGAWAI, penempatan: DUDUK }), plan, langkah)
  const berkas = aBerkas({ rencana: plan, arsip: anArsip({ unor: UNOR, jabatan: JABATAN, penempatan: DUDUK }) })
  const { perLangkah } = periksa(proyeksi, { setelanOf: () => ({}), berkas, tahap: 'FINAL', pengesampingan: [] })
  const suara = (aturan: string) => [...perLangkah.values()].flat().filter((t) => t.aturan === aturan)
  return { proyeksi, suara }
}
const pindah = (pegawaiId: string, dariJabatanId: string, jabatanId: string, tmt: string | null = null): Langkah =>
  aLangkah({ pegawaiId, dariJabatanId, jabatanId, tmt })

describe('worked examples of the planner', () => {
  it.each([
    ['1968-11-22', 'ADMINISTRATOR', 58],
    ['1966-11-22', 'JPT_PRATAMA', 60]
  ] as const)('BUP: born %s in a post of %s reaches %i and retires on 1 December 2026', (lahir, jenis, bup) => {
    expect(bupOf(aJabatan({ jenis }))).toBe(bup)
    expect(tmtPensiun(lahir, bup)).toBe('2026-12-01')
  })

  it('tenure: TMT 05-01-2026 and a plan of 01-12-2027 are 1 year 10 months', () => {
    expect(hasilLangkah('R-01', { sejak: '2026-01-05', tmt: '2027-12-01' })).toMatchObject({
      hasil: 'PERINGATAN',
      pesan: expect.stringContaining('baru 1 tahun 10 bulan')
    })
  })

  it.each([
    ['III/d', 'LULUS'],
    ['III/c', 'PERINGATAN'],
    ['III/b', 'BLOK']
  ] as const)('rank: %s to eselon III.b', (golongan, hasil) =>
    expect(hasilLangkah('R-05', { siti: { golongan }, tujuan: { eselon: 'III.b' } }).hasil).toBe(hasil)
  )

  it.each([
    ['2026-03-09', 'LULUS'],
    ['2026-03-10', 'LULUS'],
    ['2026-03-11', 'BLOK']
  ] as const)('JPT age: born 10-03-1970, inaugurated %s', (tanggalLantik, hasil) =>
    expect(hasilLangkah('R-15', { siti: { tanggalLahir: '1970-03-10' }, tujuan: JPT, rencana: { tanggalLantik } }).hasil).toBe(hasil)
  )

  it('chain: the sekretaris retires, a kepala bidang follows, a JF Ahli Madya follows him', () => {
    const { proyeksi, suara } = rencana(pindah('budi', 'kabid-a', 'sekdis'), pindah('joni', 'madya', 'kabid-a'))
    const rantai = rantaiOf(proyeksi, { sikap: [], horizonBulan: 0, setelan: BUP_BAKU })
    expect(rantai.map(({ panjang, ujung }) => [panjang, ujung?.jenis])).toEqual([[2, 'NON_STRUKTURAL']])
    expect(suara('R-22'), 'she retires that very day').toEqual([])
    expect(suara('R-26'), 'no key post is left empty').toEqual([])
  })

  it('a day too early the sekretaris is still there', () => {
    const { suara } = rencana(pindah('budi', 'kabid-a', 'sekdis', '2026-11-30'))
    expect(suara('R-22')).toMatchObject([{ hasil: 'BLOK' }])
  })

  it('swap: both on one day may, on two days may not', () => {
    const tukar = (tmt: string | null) => rencana(pindah('budi', 'kabid-a', 'kabid-b'), pindah('andi', 'kabid-b', 'kabid-a', tmt))
    expect(tukar(null).suara('R-22')).toEqual([])
    expect(tukar('2026-12-02').suara('R-22')).toMatchObject([{ hasil: 'BLOK', pesan: expect.stringContaining('mulai 02-12-2026') }])
  })
})
