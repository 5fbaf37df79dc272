import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ATURAN_ABK_BAKU } from '../../../src/domain/abk/aturan-abk'
import { aGiven } from '../../support/given'
import { memoryReader } from '../../support/memory-reader'
import { type Meja, meja, RANCANGAN, TMT } from './kota-rancangan'
import { BANYAK_TINDAKAN, kotaBerAbk, suntinganOf, tindakan, tidakSelaras } from './suntingan-acak'

/** The office now and then reckons with another effective time, or rounds otherwise. */
const pengaturan = fc.record({ waktuEfektif: fc.constantFrom(60_000, 72_000, 75_000), batasPembulatan: fc.constantFrom(0.01, 0.5, 1) })
const kejadian = fc.record({ deed: tindakan, aturan: fc.option(pengaturan, { freq: 6 }), isNyata: fc.boolean() })

/** Sets what ABK are worked out with, where that is something new. */
function atur(m: Meja, aturan: Partial<typeof ATURAN_ABK_BAKU>): void {
  const input = { aturan: { ...ATURAN_ABK_BAKU, ...aturan } }
  if (m.refusal('abk.configure', input) === null) m.run('abk.configure', input)
}

it('keeps load and need of every post in step with its tasks, whatever is done and taken back', () => {
  const done = new Map<number, number>()
  let disatukan = 0
  fc.assert(
    fc.property(fc.array(kejadian, { minLength: 1, maxLength: 25 }), (all) => {
      // every deed is taken back once by the table itself, which must find the very rows again
      const m = meja(kotaBerAbk, aGiven(TMT))
      for (const { deed, aturan } of all) {
        if (aturan) atur(m, aturan)
        const { name, input } = suntinganOf(deed, { read: memoryReader(m.rows()) })
        if (m.refusal(name, input) !== null) continue
        const semula = m.rows().abk
        m.run(name, input)
        if (name === 'unor.merge' && m.rows().abk !== semula) disatukan += 1
        done.set(deed.apa, (done.get(deed.apa) ?? 0) + 1)
        expect(tidakSelaras(memoryReader(m.rows()))).toEqual([])
      }
    }),
    { numRuns: 500, seed: 1373 }
  )
  const jarang = Array.from({ length: BANYAK_TINDAKAN }, (_, apa) => ({ apa, times: done.get(apa) ?? 0 })).filter(({ times }) => times < 8)
  expect(jarang).toEqual([])
  expect(disatukan).toBeGreaterThan(10)
})

it.each([TMT, '2026-11-01'])('keeps them in step in a draft of %s too, though the data and the settings move on under it', (tmt) => {
  let proposals = 0
  fc.assert(
    fc.property(fc.array(kejadian, { minLength: 5, maxLength: 20 }), (all) => {
      const m = meja({ ...kotaBerAbk, rancangan: kotaBerAbk.rancangan.map((r) => ({ ...r, tmt })) })
      for (const { deed, aturan, isNyata } of all) {
        if (aturan) atur(m, aturan)
        const { name: perintah, input: masukan } = suntinganOf(deed, m.proyeksi())
        const usul = { rancanganId: RANCANGAN, perintah, masukan }
        if (isNyata && m.refusal(perintah, masukan) === null) m.run(perintah, masukan)
        if (!isNyata && m.refusal('usulan.add', usul) === null) m.run('usulan.add', usul)
        expect(tidakSelaras(m.proyeksi().read)).toEqual([])
      }
      proposals += m.proyeksi().usulan.length
      m.tukar({ rancangan: (m.rows().rancangan ?? []).map((r) => ({ ...r, status: 'DISETUJUI' as const })) })
      if (m.refusal('rancangan.apply', { id: RANCANGAN }, aGiven('2027-02-01')) !== null) return
      m.run('rancangan.apply', { id: RANCANGAN }, aGiven('2027-02-01'))
      expect(tidakSelaras(memoryReader(m.rows()))).toEqual([])
    }),
    { numRuns: 100, seed: 1373 }
  )
  expect(proposals).toBeGreaterThan(150)
})
