import { describe, expect, it } from 'vitest'
import { ATURAN_ABK_BAKU } from '../../../src/domain/abk/aturan-abk'
import { daftarKetentuan, tunjanganPada } from '../../../src/domain/ketentuan/setelan'
import { TUNJANGAN_BAKU } from '../../../src/domain/organisasi/tunjangan-eselon'
import { angkaSusunan } from '../../../src/domain/rancangan/angka-susunan'
import { perubahanUnor } from '../../../src/domain/rancangan/perubahan-unor'
import { aJabatan, aKetentuan, anUnor, aPenempatan, aSnapshot } from '../../support/builders'
import { kotaRancangan, TMT } from './kota-rancangan'

const { unor, jabatan, penempatan, pegawai } = kotaRancangan
const ATURAN = { tunjangan: TUNJANGAN_BAKU, abk: ATURAN_ABK_BAKU }

describe('angkaSusunan', () => {
  it('counts units, posts, people and allowances', () => {
    expect(angkaSusunan({ tanggal: TMT, unor, jabatan, penempatan }, ATURAN)).toEqual({
      unit: 8,
      unitMenunggu: 0,
      jabatan: 6,
      jabatanPerEselon: { 'II.a': 0, 'II.b': 0, 'III.a': 0, 'III.b': 2, 'IV.a': 2, 'IV.b': 0, 'V.a': 0 },
      kebutuhan: 9,
      terisi: 3,
      kurang: 6,
      lebih: 0,
      beban: 0,
      jabatanBerAbk: 0,
      pimpinanKosong: 2,
      tunjangan: 2 * 980_000 + 2 * 540_000
    })
  })
  it('takes a Plt for a vacancy, a tugas tambahan for a holder, and counts nobody outside the posts', () => {
    const duduk = [
      aPenempatan({ jabatanId: 'kabid-a', jenis: 'PLT' }),
      aPenempatan({ jabatanId: 'kabid-b', jenis: 'TUGAS_TAMBAHAN' }),
      aPenempatan({ jabatanId: 'hilang' })
    ]
    expect(angkaSusunan({ tanggal: TMT, unor, jabatan, penempatan: duduk }, ATURAN)).toMatchObject({ terisi: 0, pimpinanKosong: 3 })
  })
  it('counts too few and too many apart, post by post', () => {
    const banyak = ['ani', 'budi', 'citra', 'dedi'].map((pegawaiId) => aPenempatan({ id: pegawaiId, pegawaiId, jabatanId: 'jf-b' }))
    expect(angkaSusunan({ tanggal: TMT, unor, jabatan, penempatan: banyak }, ATURAN)).toMatchObject({ terisi: 4, kurang: 7, lebih: 2 })
  })
  it('adds up the loads of the posts with an ABK, as people', () => {
    const berAbk = jabatan.map((j, n) => (n > 3 ? { ...j, bebanKerja: 112_000 } : j))
    expect(angkaSusunan({ tanggal: TMT, unor, jabatan: berAbk, penempatan }, ATURAN)).toMatchObject({ beban: 2.99, jabatanBerAbk: 2 })
  })
  it('counts the units in the tray, but no root without a pemerintah', () => {
    const lepas = anUnor({ id: 'lepas', indukId: null })
    const angka = (rows: typeof unor) => angkaSusunan({ tanggal: TMT, unor: rows, jabatan, penempatan }, ATURAN).unitMenunggu
    expect([angka([...unor, lepas]), angka([lepas])]).toEqual([1, 0])
  })
})

describe('the allowances', () => {
  it('are those of the regulation until the office sets others, from the day on', () => {
    const rows = [aKetentuan({ kunci: 'tunjangan.eselonIIb', nilai: '2500000', berlakuMulai: '2027-01-01' })]
    expect(tunjanganPada(rows, '2026-12-31')).toEqual(TUNJANGAN_BAKU)
    expect(tunjanganPada(rows, '2027-01-01')).toEqual({ ...TUNJANGAN_BAKU, 'II.b': 2_500_000 })
  })
  it('stand in the list of settings, each to be checked', () => {
    const found = daftarKetentuan([]).filter((k) => k.kunci.startsWith('tunjangan.'))
    expect(found.map((k) => k.baku)).toEqual([3_250_000, 2_025_000, 1_260_000, 980_000, 540_000, 490_000, 360_000])
    expect(found[1]).toMatchObject({ kunci: 'tunjangan.eselonIIb', judul: 'Tunjangan jabatan struktural eselon II.b', perluDicek: true })
  })
})

describe('perubahanUnor', () => {
  const before = aSnapshot({ unor, jabatan, penempatan, pegawai })
  const ubah = (id: string, patch: Partial<(typeof unor)[number]>) => unor.map((u) => (u.id === id ? { ...u, ...patch } : u))
  const [kota] = unor
  it.each<[string, Partial<Parameters<typeof aSnapshot>[0]>, readonly (readonly [string, string])[]]>([
    ['nothing', {}, []],
    ['a new unit', { unor: [...unor, anUnor({ id: 'baru', indukId: 'kota' })] }, [['baru', 'BARU']]],
    ['a closed one', { unor: unor.filter((u) => u.id !== 'angkutan') }, [['angkutan', 'DITUTUP']]],
    ['a move, though it is renamed as well', { unor: ubah('a', { indukId: kota?.id ?? null, nama: 'Lain' }) }, [['a', 'PINDAH']]],
    ['a new name', { unor: ubah('a', { nama: 'Lain' }) }, [['a', 'UBAH']]],
    ['a new type', { unor: ubah('sosial', { tipe: 'C' }) }, [['sosial', 'UBAH']]],
    ['another place among siblings', { unor: ubah('a', { urut: 7, disunting: 'urut' }) }, []],
    ['a new post', { jabatan: [...jabatan, aJabatan({ id: 'baru', unorId: 'hub' })] }, [['hub', 'JABATAN']]],
    ['a post that is no more', { jabatan: jabatan.filter((j) => j.id !== 'jf-a') }, [['a', 'JABATAN']]],
    ['another need', { jabatan: jabatan.map((j) => (j.id === 'jf-a' ? { ...j, kebutuhan: 9 } : j)) }, [['a', 'JABATAN']]],
    [
      'a post that moves',
      { jabatan: jabatan.map((j) => (j.id === 'jf-a' ? aJabatan({ ...j, unorId: 'hub' }) : j)) },
      [
        ['hub', 'JABATAN'],
        ['a', 'JABATAN']
      ]
    ],
    ['posts in another order', { jabatan: jabatan.map((j) => ({ ...j, urut: 9 - j.urut })) }, []],
    ['another holder', { penempatan: [] }, []]
  ])('tells of %s', (_, patch, expected) => {
    const after = aSnapshot({ unor, jabatan, penempatan, pegawai, ...patch })
    expect(new Map(perubahanUnor(before, after))).toEqual(new Map(expected))
  })
})
