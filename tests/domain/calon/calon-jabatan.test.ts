import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Bobot, BOBOT_BAKU, KOMPONEN } from '../../../src/domain/calon/bobot'
import { bukanPerAturan, calonJabatan } from '../../../src/domain/calon/calon-jabatan'
import { mengapa } from '../../../src/domain/calon/mengapa'
import { saringCalon, TANPA_SARINGAN } from '../../../src/domain/calon/saringan-calon'
import type { BahanCalon } from '../../../src/domain/calon/tinjau-calon'
import { kelayakanRules } from '../../../src/domain/mutasi/mutasi-rules'
import { periksaLangkah } from '../../../src/domain/mutasi/periksa'
import { project } from '../../../src/domain/mutasi/proyeksi'
import { tahapOf } from '../../../src/domain/mutasi/tahap-aturan'
import { place } from '../../../src/domain/mutasi/susunan-angkat'
import { jabatanDari } from '../../../src/domain/mutasi/susunan'
import type { PegawaiId } from '../../../src/domain/pegawai/pegawai'
import { aJabatan, aLangkah, anUnor, aPegawai, aPenempatan, aPredikat, aRencana } from '../../support/builders'
import { aBahan, idJabatan, idPegawai, kotaAcak } from './kota-calon'

const KELAYAKAN = new Set(kelayakanRules.map((r) => r.id))
const TUJUAN = idJabatan(0)

/** The slow way: one plan per person, as if put in the place of the holder; all its rules, and of the findings those about the person. */
function terlarang({ proyeksi, berkas, setelanOf }: BahanCalon, pegawaiId: PegawaiId): boolean {
  const susunan = { snapshot: proyeksi.snapshot, rencana: proyeksi.rencana, langkah: proyeksi.langkah }
  let n = 0
  const baru = place(susunan, { pegawaiId, jabatanId: TUJUAN, tambahan: false }, () => `baru-${++n}`)
  if (!baru.ok) throw new Error(baru.error.pesan)
  const langkah = baru.value.find((l) => l.pegawaiId === pegawaiId && l.jabatanId === TUJUAN)
  if (!langkah) throw new Error('not placed')
  const rencana = project(proyeksi.snapshot, proyeksi.rencana, baru.value)
  const temuan = periksaLangkah(rencana, langkah, { berkas, setelanOf, tahap: tahapOf(berkas.rencana.status), pengesampingan: [] })
  return temuan.some((t) => t.hasil === 'BLOK' && KELAYAKAN.has(t.aturan))
}

const hanya = (komponen: (typeof KOMPONEN)[number]): Bobot => ({
  PANGKAT: 0,
  PENDIDIKAN: 0,
  PENGALAMAN: 0,
  LAMA_JABATAN: 0,
  PREDIKAT: 0,
  TALENTA: 0,
  JPM: 0,
  PELATIHAN: 0,
  LOWONGAN_BARU: 0,
  SISA_MASA: 0,
  [komponen]: 7
})

describe('candidates of a post', () => {
  test('excluded are exactly those whom a rule about the person blocks', () => {
    fc.assert(
      fc.property(kotaAcak, fc.constantFrom('DRAF' as const, 'SK_TERBIT' as const), (isi, status) => {
        const bahan = aBahan({ ...isi, rencana: aRencana({ id: 'rencana-1', status }) })
        const { calon, bukan } = calonJabatan(bahan, TUJUAN, { bobot: BOBOT_BAKU })
        const semua = [...bahan.proyeksi.snapshot.pegawai.keys()].filter((id) => jabatanDari(bahan.proyeksi.snapshot, id) !== TUJUAN)
        expect(new Set(bukan.map((b) => b.pegawai.id))).toEqual(new Set(semua.filter((id) => terlarang(bahan, id))))
        expect(calon.length + bukan.length).toBe(semua.length)
      }),
      { numRuns: 150 }
    )
  })

  test('the ranking is one order, whatever the order people come in', () => {
    fc.assert(
      fc.property(kotaAcak, fc.integer(), (isi, benih) => {
        const bahan = aBahan(isi)
        const ids = [...bahan.proyeksi.snapshot.pegawai.keys()]
        const acak = ids.toSorted((a, b) => hash(a, benih) - hash(b, benih))
        const ranking = (pegawai: readonly PegawaiId[]): readonly PegawaiId[] =>
          calonJabatan(bahan, TUJUAN, { bobot: BOBOT_BAKU, pegawai }).calon.map((c) => c.pegawai.id)
        expect(ranking(acak)).toEqual(ranking(ids))
      }),
      { numRuns: 100 }
    )
  })

  test.each(KOMPONEN.map((komponen, i) => ({ komponen, i })))(
    'with only $komponen weighed, it alone puts people in order',
    ({ komponen, i }) => {
      fc.assert(
        fc.property(kotaAcak, (isi) => {
          const nilai = calonJabatan(aBahan(isi), TUJUAN, { bobot: hanya(komponen) }).calon.map((c) => c.angka[i] ?? 0)
          expect(nilai).toEqual(nilai.toSorted((a, b) => b - a))
        }),
        { numRuns: 25 }
      )
    }
  )

  test('places run from 1 without a gap, scores from 0 to 100 downwards', () => {
    fc.assert(
      fc.property(kotaAcak, (isi) => {
        const { calon } = calonJabatan(aBahan(isi), TUJUAN, { bobot: BOBOT_BAKU })
        expect(calon.map((c) => c.peringkat)).toEqual(calon.map((_, n) => n + 1))
        const total = calon.map((c) => c.total)
        expect(total).toEqual(total.toSorted((a, b) => b - a))
        expect(total.every((t) => t >= 0 && t <= 100)).toBe(true)
      }),
      { numRuns: 50 }
    )
  })

  test('equal scores: the better performance first, then the NIP', () => {
    const kembar = (n: number, nip: string) => aPegawai({ id: `p${n}`, nip, golongan: 'IV/a' })
    const bahan = aBahan({
      jabatan: [aJabatan({ id: 'j0' })],
      pegawai: [kembar(1, '198003172005011009'), kembar(2, '198003172005011002'), kembar(3, '198003172005011005')],
      arsip: { predikat: [aPredikat({ pegawaiId: 'p3', tahun: 2026 }), aPredikat({ pegawaiId: 'p3', tahun: 2025 })] }
    })
    const { calon } = calonJabatan(bahan, TUJUAN, { bobot: { ...BOBOT_BAKU, PREDIKAT: 0 } })
    const urut = [idPegawai(3), idPegawai(2), idPegawai(1)]
    expect(calon.map((c) => c.pegawai.id).filter((id) => urut.includes(id))).toEqual(calon.length === 0 ? [] : urut)
    expect(calon).toHaveLength(3)
  })

  test('the holder of the post is neither candidate nor excluded', () => {
    const bahan = aBahan({
      jabatan: [aJabatan({ id: 'j0' })],
      pegawai: [aPegawai({ id: 'p1', nip: '198003172005011001' })],
      penempatan: [aPenempatan({ pegawaiId: 'p1', jabatanId: 'j0' })]
    })
    expect(calonJabatan(bahan, TUJUAN, { bobot: BOBOT_BAKU })).toEqual({ calon: [], bukan: [] })
  })

  test('those excluded are counted by rule, most first', () => {
    const bahan = aBahan({
      jabatan: [aJabatan({ id: 'j0' })],
      pegawai: [
        aPegawai({ id: 'p1', nip: '198003172005011001', jenisAsn: 'PPPK', golongan: 'IX' }),
        aPegawai({ id: 'p2', nip: '198003172005011002', jenisAsn: 'PPPK', golongan: 'X' }),
        aPegawai({ id: 'p3', nip: '198003172005011003', kedudukanHukum: 'CLTN' })
      ]
    })
    const { bukan } = calonJabatan(bahan, TUJUAN, { bobot: BOBOT_BAKU })
    expect(bukanPerAturan(bukan).map(({ temuan, orang }) => [temuan.aturan, orang.length])).toEqual([
      ['R-34', 2],
      ['R-37', 1]
    ])
  })
})

describe('why this person, or why not', () => {
  test('says every rule with its answer, passes too, and agrees with the list', () => {
    fc.assert(
      fc.property(kotaAcak, (isi) => {
        const bahan = aBahan(isi)
        const { calon, bukan } = calonJabatan(bahan, TUJUAN, { bobot: BOBOT_BAKU })
        for (const c of calon) {
          const m = mengapa(bahan, { pegawaiId: c.pegawai.id, jabatanId: TUJUAN }, BOBOT_BAKU)
          expect(m?.nilai.total).toBeCloseTo(c.total, 9)
          expect(m?.jawaban.filter((j) => j.hasil === 'BLOK' && KELAYAKAN.has(j.aturan))).toEqual([])
          expect(m?.jawaban.every((j) => (j.hasil === 'LULUS') === (j.pesan === null))).toBe(true)
        }
        for (const { pegawai, temuan } of bukan) {
          const m = mengapa(bahan, { pegawaiId: pegawai.id, jabatanId: TUJUAN }, BOBOT_BAKU)
          expect(m?.jawaban.find((j) => j.aturan === temuan.aturan)).toMatchObject({ hasil: 'BLOK', pesan: temuan.pesan })
        }
      }),
      { numRuns: 40 }
    )
  })
})

describe('narrowing the list', () => {
  const bahan = aBahan({
    unor: [anUnor({ id: 'unor-1' }), anUnor({ id: 'unor-2' })],
    jabatan: [
      aJabatan({ id: 'j0' }),
      aJabatan({ id: 'j1', unorId: 'unor-1' }),
      aJabatan({ id: 'j2', unorId: 'unor-2', jenis: 'PENGAWAS', eselon: 'IV.a' })
    ],
    pegawai: [aPegawai({ id: 'p1', nama: 'Rinaldi Chaniago' }), aPegawai({ id: 'p2', nama: 'Yulia Piliang' })],
    penempatan: [aPenempatan({ pegawaiId: 'p1', jabatanId: 'j1' }), aPenempatan({ pegawaiId: 'p2', jabatanId: 'j2' })],
    langkah: [aLangkah({ pegawaiId: 'p2', dariJabatanId: 'j2', jabatanId: 'j0' })]
  })
  const semua = [...bahan.proyeksi.snapshot.pegawai.values()].map((pegawai) => ({ pegawai }))
  const unor2 = anUnor({ id: 'unor-2' }).id

  test.each([
    { nama: 'part of a name', saringan: { teks: 'piliang' }, tersisa: ['p2'] },
    { nama: 'the unit of the present post', saringan: { perangkatDaerah: unor2 }, tersisa: ['p2'] },
    { nama: 'the kind of the present post', saringan: { jenis: 'ADMINISTRATOR' as const }, tersisa: ['p1'] },
    { nama: 'not moved by the plan', saringan: { belumTerencana: true }, tersisa: ['p1'] },
    { nama: 'nothing', saringan: {}, tersisa: ['p1', 'p2'] }
  ])('by $nama', ({ saringan, tersisa }) => {
    expect(saringCalon(semua, { ...TANPA_SARINGAN, ...saringan }, bahan.proyeksi).map((c) => c.pegawai.id)).toEqual(tersisa)
  })
})

const hash = (id: string, benih: number): number => [...id].reduce((h, c) => (h * 31 + c.charCodeAt(0) + benih) % 9973, 7)
