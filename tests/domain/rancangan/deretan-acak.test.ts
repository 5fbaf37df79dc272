import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Entity } from '../../../src/domain/entities'
import { squash } from '../../../src/domain/kit/changeset'
import type { Given } from '../../../src/domain/kit/command'
import { createUnorBerwaktu, unorPada } from '../../../src/domain/organisasi/unor-pada'
import type { ProyeksiRancangan } from '../../../src/domain/rancangan/proyeksi-rancangan'
import { UsulanId } from '../../../src/domain/rancangan/rancangan'
import { aGiven } from '../../support/given'
import { applied, memoryReader, type Rows } from '../../support/memory-reader'
import { canonical, meja, type Meja, RANCANGAN, TMT } from './kota-rancangan'
import { kotaBerAbk, suntinganOf, type Tindakan, tindakan, tidakSelaras } from './suntingan-acak'

/** The same day and the same ids as a proposal has. */
function givenLike(id: string): Given {
  let last = 0
  return { ...aGiven(TMT), newId: () => `${id}-${(last += 1)}` }
}

/** What an edit makes anew exists from the TMT on: that much a draft adds to it. */
const sejakTmt = (m: Meja, usulanId: string): void => {
  const { unor = [], jabatan = [] } = m.rows()
  const begun = <T extends { readonly id: string }>(row: T): T => (row.id.startsWith(`${usulanId}-`) ? { ...row, aktifDari: TMT } : row)
  m.tukar({ unor: unor.map(begun), jabatan: jabatan.map(begun) })
}

const susunan = ({ unor = [], jabatan = [], penempatan = [], pegawai = [], abk = [] }: Rows): string =>
  canonical({ unor, jabatan, penempatan, pegawai, abk })

const susunanOf = ({ read }: ProyeksiRancangan): Rows => ({
  unor: read.list('unor'),
  jabatan: read.list('jabatan'),
  penempatan: read.list('penempatan'),
  pegawai: read.list('pegawai'),
  abk: read.list('abk')
})

/** Proposes what can be proposed; what the draft refuses is left out. */
function isi(m: Meja, deeds: readonly Tindakan[]): number {
  let taken = 0
  for (const deed of deeds) {
    const { name: perintah, input: masukan } = suntinganOf(deed, m.proyeksi())
    if (m.refusal('usulan.add', { rancanganId: RANCANGAN, perintah, masukan }) !== null) continue
    m.run('usulan.add', { rancanganId: RANCANGAN, perintah, masukan })
    taken += 1
  }
  return taken
}

const deretan = fc.array(tindakan, { minLength: 1, maxLength: 14 })

it('comes to what the same edits come to when they are made on the day, refusals and all', () => {
  let taken = 0
  fc.assert(
    fc.property(deretan, (deeds) => {
      const draf = meja(kotaBerAbk)
      const nyata = meja(kotaBerAbk)
      for (const deed of deeds) {
        const { name, input } = suntinganOf(deed, draf.proyeksi())
        const usul = { rancanganId: RANCANGAN, perintah: name, masukan: input }
        const said = draf.refusal('usulan.add', usul)
        expect(said).toBe(nyata.refusal(name, input, givenLike('-')))
        if (said !== null) continue
        draf.run('usulan.add', usul)
        const id = draf.rows().usulan?.at(-1)?.id ?? ''
        nyata.run(name, input, givenLike(id))
        sejakTmt(nyata, id)
        taken += 1
      }
      expect(draf.proyeksi().usulan.every((u) => u.konflik === null)).toBe(true)
      expect(susunan(susunanOf(draf.proyeksi()))).toBe(susunan(nyata.rows()))
      expect(tidakSelaras(draf.proyeksi().read)).toEqual([])
    }),
    { numRuns: 150 }
  )
  expect(taken).toBeGreaterThan(300)
})

it('is worked out to the very same each time, and applied as it was worked out', () => {
  let applications = 0
  fc.assert(
    fc.property(deretan, (deeds) => {
      const m = meja(kotaBerAbk)
      isi(m, deeds)
      const proyeksi = m.proyeksi()
      expect(m.proyeksi().changes).toEqual(proyeksi.changes)
      expect(canonical(applied(m.rows(), squash(proyeksi.changes)))).toBe(canonical(applied(m.rows(), proyeksi.changes)))
      const sebelum = m.rows()
      m.tukar({ rancangan: (sebelum.rancangan ?? []).map((r) => ({ ...r, status: 'DISETUJUI' as const })) })
      if (m.refusal('rancangan.apply', { id: RANCANGAN }, aGiven('2027-02-01')) !== null) return
      m.run('rancangan.apply', { id: RANCANGAN }, aGiven('2027-02-01'))
      applications += 1
      expect(susunan(m.rows())).toBe(susunan(susunanOf(proyeksi)))
      expect(tidakSelaras(memoryReader(m.rows()))).toEqual([])
      // the day before, every unit is called and hung as it was
      const bentuk = (u: Entity<'unor'>) => [u.id, u.nama, u.indukId, u.jenis, u.tipe]
      const { unor = [], unorLampau = [] } = m.rows()
      expect(unorPada(createUnorBerwaktu(unor, unorLampau), '2026-12-31').map(bentuk).toSorted()).toEqual(
        kotaBerAbk.unor.map(bentuk).toSorted()
      )
    }),
    { numRuns: 150 }
  )
  expect(applications).toBeGreaterThan(50)
})

it('judges what is left after any proposals are taken back, and blames the data for nothing', () => {
  fc.assert(
    fc.property(deretan, fc.nat(2 ** 14), (deeds, mask) => {
      const m = meja(kotaBerAbk)
      isi(m, deeds)
      const ids = (m.rows().usulan ?? []).map((u) => UsulanId.parse(u.id)).filter((_, n) => (mask >> n) % 2 === 1)
      if (ids.length > 0) m.run('usulan.remove', { ids })
      const { usulan } = m.proyeksi()
      expect(usulan.map((u) => u.usulan.id)).toEqual((m.rows().usulan ?? []).map((u) => u.id))
      expect(usulan.filter((u) => u.konflik?.jenis === 'BERUBAH')).toEqual([])
      for (const u of usulan) expect(u.konflik === null ? u.changes.length : 1).toBeGreaterThan(0)
    }),
    { numRuns: 150 }
  )
})

it('comes through whatever happens to the data meanwhile: decided one by one, it can be applied', () => {
  let conflicts = 0
  const kejadian = fc.array(fc.record({ deed: tindakan, isNyata: fc.boolean() }), { minLength: 15, maxLength: 30 })
  fc.assert(
    fc.property(kejadian, (all) => {
      const m = meja(kotaBerAbk)
      for (const { deed, isNyata } of all) {
        if (!isNyata) isi(m, [deed])
        else {
          const { name, input } = suntinganOf(deed, { read: memoryReader(m.rows()) })
          if (m.refusal(name, input) === null) m.run(name, input)
        }
      }
      const konflik = () => m.proyeksi().usulan.filter((u) => u.konflik !== null)
      conflicts += konflik().length
      for (let [satu] = konflik(), n = 0; satu; [satu] = konflik(), n += 1) {
        const id = UsulanId.parse(satu.usulan.id)
        if (satu.konflik?.jenis === 'BERUBAH') m.run('usulan.accept', { id })
        else m.run('usulan.remove', { ids: [id] })
        expect(n).toBeLessThan(40)
      }
      m.tukar({ rancangan: (m.rows().rancangan ?? []).map((r) => ({ ...r, status: 'DISETUJUI' as const })) })
      const pesan = m.refusal('rancangan.apply', { id: RANCANGAN }, aGiven('2027-02-01'))
      if (pesan === null) m.run('rancangan.apply', { id: RANCANGAN }, aGiven('2027-02-01'))
      else expect(pesan).toContain('ruang tunggu')
      expect(tidakSelaras(memoryReader(m.rows()))).toEqual([])
    }),
    { numRuns: 150 }
  )
  expect(conflicts).toBeGreaterThan(30)
})
