import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { denganButir, type Formasi } from '../../../src/domain/formasi/formasi'
import { proyeksiFormasi, totalFormasi } from '../../../src/domain/formasi/proyeksi-formasi'
import { SASARAN_USULAN, sasaranOf } from '../../../src/domain/formasi/sasaran-usulan'
import { type AturanUsulan, CARA_USULAN, type HasilOtomatis, usulanOtomatis } from '../../../src/domain/formasi/usulan-otomatis'
import type { Jabatan } from '../../../src/domain/organisasi/jabatan'
import { aJabatan, aJabatanFungsional, anUnor, aSnapshot } from '../../support/builders'
import { J } from '../organisasi/kota-register'
import { diduduki, pilihan, usul } from './kota-formasi'

const ATURAN: AturanUsulan = { cara: 'SEKALIGUS', batas: null, porsiPppk: 0, sasaran: ['JF_PERTAMA', 'PELAKSANA'], isGanti: false }
const unor = [anUnor({ id: 'u' })]
const jf = (id: string, kebutuhan: number): Jabatan =>
  aJabatanFungsional({ id, unorId: 'u', nama: `Perencana ${id}`, jenjang: 'AHLI_PERTAMA', kebutuhan })

type Isi = { readonly jabatan: readonly Jabatan[]; readonly lahir?: readonly string[]; readonly formasi?: readonly Formasi[] }

/** Proposes for posts of which the first is held by people born on these days. */
function diusulkan(
  { jabatan, lahir = [], formasi = [] }: Isi,
  aturan: Partial<AturanUsulan>
): HasilOtomatis & { readonly teks: readonly string[] } {
  const snapshot = aSnapshot({ unor, jabatan, ...diduduki(jabatan[0]?.id ?? '', lahir) })
  const hasil = usulanOtomatis(proyeksiFormasi(snapshot, pilihan({ formasi })), formasi, { ...ATURAN, ...aturan })
  return { ...hasil, teks: hasil.butir.map((b) => `${b.jabatanId} ${b.tahun}: ${b.pns}+${b.pppk}`).toSorted() }
}

describe('which posts newcomers come to', () => {
  const cases: readonly (readonly [Jabatan, string])[] = [
    [aJabatan(), 'STRUKTURAL'],
    [aJabatan({ jenis: 'JPT_PRATAMA', eselon: 'II.b' }), 'STRUKTURAL'],
    [aJabatan({ jenis: 'PELAKSANA', eselon: null }), 'PELAKSANA'],
    [aJabatanFungsional({ jenjang: 'AHLI_PERTAMA' }), 'JF_PERTAMA'],
    [aJabatanFungsional({ jenjang: 'TERAMPIL' }), 'JF_PERTAMA'],
    [aJabatanFungsional({ jenjang: 'PEMULA' }), 'JF_PERTAMA'],
    [aJabatanFungsional({ jenjang: null }), 'JF_PERTAMA'],
    [aJabatanFungsional({ jenjang: 'AHLI_MUDA' }), 'JF_LANJUT'],
    [aJabatanFungsional({ jenjang: 'MAHIR' }), 'JF_LANJUT'],
    [aJabatanFungsional({ jenjang: 'PENYELIA' }), 'JF_LANJUT']
  ]
  it.each(cases)('%#', (jabatan, sasaran) => expect(sasaranOf(jabatan)).toBe(sasaran))
})

describe('a proposal made by itself', () => {
  it('at once fills the shortage of today in the first year and every retirement in its own', () => {
    const { teks, terbatas } = diusulkan({ jabatan: [jf('a', 4)], lahir: ['1971-05-05', '1990-01-01'] }, {})
    expect(teks).toEqual(['a 2027: 2+0', 'a 2029: 1+0'])
    expect(terbatas).toBe(0)
  })

  it('evenly spreads the same people over the years, none before the seat is free', () => {
    const { teks } = diusulkan({ jabatan: [jf('a', 5)], lahir: ['1973-05-05'] }, { cara: 'MERATA' })
    expect(teks).toEqual(['a 2027: 1+0', 'a 2028: 1+0', 'a 2029: 1+0', 'a 2030: 1+0', 'a 2031: 1+0'])
  })

  it('spreads over posts too: five posts that miss one each take turns', () => {
    const { teks } = diusulkan({ jabatan: ['a', 'b', 'c', 'd', 'e'].map((id) => jf(id, 1)) }, { cara: 'MERATA' })
    expect(teks).toEqual(['a 2027: 1+0', 'b 2028: 1+0', 'c 2029: 1+0', 'd 2030: 1+0', 'e 2031: 1+0'])
  })

  it('keeps to the limit of a year, the post that misses most first, and says for how many there was no room', () => {
    const { teks, terbatas } = diusulkan({ jabatan: [jf('a', 1), jf('b', 12)] }, { batas: 2 })
    expect(teks).toEqual(['b 2027: 2+0', 'b 2028: 2+0', 'b 2029: 2+0', 'b 2030: 2+0', 'b 2031: 2+0'])
    expect(terbatas).toBe(3)
  })

  it('counts what is proposed already towards the limit and the need', () => {
    const formasi = [usul('a', 2027, { pppk: 2 })]
    expect(diusulkan({ jabatan: [jf('a', 4)], formasi }, { batas: 2 }).teks).toEqual(['a 2028: 2+0'])
    expect(diusulkan({ jabatan: [jf('a', 3)], formasi }, {}).teks).toEqual(['a 2027: 1+2'])
  })

  it('leaves room for a proposal of a later year that stays', () => {
    expect(diusulkan({ jabatan: [jf('a', 2)], formasi: [usul('a', 2030, { pns: 2 })] }, {}).teks).toEqual([])
  })

  it('begins anew when told to, and touches nothing that is not its business', () => {
    const formasi = [usul('a', 2030, { pns: 2 }), usul('a', 2035, { pns: 7 }), usul('k', 2027, { pns: 1 })]
    const jabatan = [jf('a', 2), aJabatan({ id: 'k', unorId: 'u' })]
    expect(diusulkan({ jabatan, formasi }, { isGanti: true }).teks).toEqual(['a 2027: 2+0', 'a 2030: 0+0'])
  })

  it('keeps the share of PPPK over all posts together', () => {
    const { butir } = diusulkan({ jabatan: [jf('a', 3), jf('b', 4), jf('c', 3)] }, { porsiPppk: 30 })
    expect(butir.map((b) => b.pppk).reduce((a, b) => a + b, 0)).toBe(3)
    expect(butir.map((b) => b.pns).reduce((a, b) => a + b, 0)).toBe(7)
    expect(diusulkan({ jabatan: [jf('a', 3)] }, { porsiPppk: 100 }).teks).toEqual(['a 2027: 0+3'])
  })

  it('proposes PNS alone for structural posts, and only when asked to; what is left out is told', () => {
    const jabatan = [aJabatan({ id: 'k', unorId: 'u' }), aJabatanFungsional({ id: 'm', unorId: 'u', kebutuhan: 2 })]
    expect(diusulkan({ jabatan }, {})).toMatchObject({ butir: [], luarSasaran: 3 })
    expect(diusulkan({ jabatan }, { sasaran: [...SASARAN_USULAN], porsiPppk: 100 }).teks).toEqual(['k 2027: 1+0', 'm 2027: 0+2'])
  })

  it('proposes nothing where nothing is missing', () => {
    expect(diusulkan({ jabatan: [jf('a', 1)], lahir: ['1990-01-01'] }, {})).toMatchObject({ butir: [], terbatas: 0, luarSasaran: 0 })
  })

  it('never makes one post too many in any year, and without a limit leaves nobody missing', () => {
    const lahir = fc.integer({ min: 1966, max: 1976 }).map((y) => `${y}-06-15`)
    const usulan = fc.tuple(fc.integer({ min: 2027, max: 2031 }), fc.integer({ min: 0, max: 2 }))
    const aturan = fc.record({
      cara: fc.constantFrom(...CARA_USULAN),
      batas: fc.constantFrom(null, 1, 3),
      porsiPppk: fc.integer({ min: 0, max: 100 }),
      isGanti: fc.boolean()
    })
    const kota = fc.record({
      k: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 5 }),
      lahir: fc.array(lahir),
      usulan: fc.array(usulan)
    })
    fc.assert(
      fc.property(kota, aturan, ({ k, lahir: hari, usulan: lama }, pilih) => {
        const jabatan = k.map((kebutuhan, n) => jf(`j${n}`, kebutuhan))
        const snapshot = aSnapshot({ unor, jabatan, ...diduduki('j0', hari) })
        const formasi = denganButir(
          [],
          lama.map(([tahun, pns]) => ({ jabatanId: J('j0'), tahun, pns, pppk: 0 }))
        )
        const sebelum = proyeksiFormasi(snapshot, pilihan({ formasi }))
        const hasil = usulanOtomatis(sebelum, formasi, { ...ATURAN, ...pilih })
        const sesudah = proyeksiFormasi(snapshot, pilihan({ formasi: denganButir(formasi, hasil.butir) }))
        const baris = sesudah.flatMap((u) => u.baris)
        const lebihSemula = sebelum.flatMap((u) => u.baris).map((b) => b.hitung.tahun.map((t) => Math.max(0, t.selisih)))
        for (const [n, b] of baris.entries())
          for (const [ke, t] of b.hitung.tahun.entries())
            if (!(pilih.isGanti && n === 0)) expect(t.selisih).toBeLessThanOrEqual(lebihSemula[n]?.[ke] ?? 0)
        expect(totalFormasi(sesudah, 2027).tahun.at(-1)?.kurang).toBe(hasil.terbatas)
        if (pilih.batas === null) expect(hasil.terbatas).toBe(0)
      }),
      { numRuns: 300 }
    )
  })
})
