import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PERIODE, PolaAbkId, SATUAN_WAKTU, type Tugas } from '../../../src/domain/abk/abk'
import { ATURAN_ABK_BAKU } from '../../../src/domain/abk/aturan-abk'
import { applyPolaAbk } from '../../../src/domain/abk/commands/apply-pola-abk'
import { configureAbk } from '../../../src/domain/abk/commands/configure-abk'
import { copyAbk } from '../../../src/domain/abk/commands/copy-abk'
import { removeAbk } from '../../../src/domain/abk/commands/remove-abk'
import { saveAbk } from '../../../src/domain/abk/commands/save-abk'
import { setNormaAbk } from '../../../src/domain/abk/commands/set-norma-abk'
import { bebanOf, denganBeban } from '../../../src/domain/abk/hitung-abk'
import { aturanAbkKini } from '../../../src/domain/ketentuan/setelan'
import { aGiven } from '../../support/given'
import type { Rows } from '../../support/memory-reader'
import { Ditolak, perform } from '../organisasi/kota-register'
import { kotaAbk, J } from './kota-abk'

const ID = ['kabid', 'jf', 'jf-lain', 'pelaksana']
const id = fc.constantFrom(...ID).map(J)
const ids = fc.array(id, { minLength: 1, maxLength: 4 })
const tugas = fc.record({
  uraian: fc.constantFrom('Menyusun laporan', 'Mengarsipkan surat', 'Membina pegawai'),
  hasil: fc.constant('Laporan'),
  satuan: fc.constant('Laporan'),
  volume: fc.nat(500).map((n) => n / 4),
  periode: fc.constantFrom(...PERIODE),
  norma: fc.nat(2000).map((n) => n / 10),
  satuanNorma: fc.constantFrom(...SATUAN_WAKTU)
})
const daftarTugas: fc.Arbitrary<Tugas[]> = fc.array(tugas, { minLength: 1, maxLength: 5 })
const aturan = fc.record({
  waktuEfektif: fc.constantFrom(60_000, 75_000),
  hariKerja: fc.constantFrom(235, 287),
  batasPembulatan: fc.constantFrom(0.01, 0.5, 1)
})

type Perbuatan = (rows: Rows) => Rows
const { newId } = aGiven()
const given = { ...aGiven(), newId }

const perbuatan: fc.Arbitrary<Perbuatan> = fc.oneof(
  fc.tuple(id, daftarTugas).map(
    ([jabatanId, isi]): Perbuatan =>
      (rows) =>
        perform(rows, saveAbk, { jabatanId, tugas: isi })
  ),
  ids.map(
    (jabatanIds): Perbuatan =>
      (rows) =>
        perform(rows, removeAbk, { jabatanIds })
  ),
  fc.tuple(id, ids).map(
    ([dariId, keIds]): Perbuatan =>
      (rows) =>
        perform(rows, copyAbk, { dariId, keIds })
  ),
  fc.tuple(ids, tugas).map(
    ([jabatanIds, t]): Perbuatan =>
      (rows) =>
        perform(rows, setNormaAbk, { jabatanIds, ...t })
  ),
  ids.map(
    (jabatanIds): Perbuatan =>
      (rows) =>
        perform(rows, applyPolaAbk, { polaId: PolaAbkId.parse('pola'), jabatanIds })
  ),
  aturan.map(
    (patch): Perbuatan =>
      (rows) =>
        perform(rows, configureAbk, { aturan: { ...ATURAN_ABK_BAKU, ...patch } }, given)
  )
)

/** What a command refuses leaves everything as it is. */
function tryOn(rows: Rows, lakukan: Perbuatan): Rows {
  try {
    return lakukan(rows)
  } catch (error) {
    if (error instanceof Ditolak) return rows
    throw error
  }
}

/** Every post as it must be: with an ABK what its tasks make of it, without one no load. */
function semestinya(rows: Rows): Rows['jabatan'] {
  const berlaku = aturanAbkKini(rows.ketentuan ?? [])
  return rows.jabatan?.map((j) => {
    const abk = rows.abk?.find((a) => a.id === j.id)
    return { ...j, ...(abk ? denganBeban(j, bebanOf(abk.tugas, berlaku), berlaku) : { bebanKerja: null }) }
  })
}

it('keeps every post in step with its tasks, whatever is done in whatever order; each deed can be taken back', () => {
  const awal: Rows = { ...kotaAbk, polaAbk: [{ id: PolaAbkId.parse('pola'), nama: 'Analis', tugas: [...(kotaAbk.abk[0]?.tugas ?? [])] }] }
  fc.assert(
    fc.property(fc.array(perbuatan, { minLength: 1, maxLength: 12 }), (deretan) => {
      const akhir = deretan.reduce(tryOn, awal)
      expect(akhir.jabatan).toEqual(semestinya(akhir))
      expect(akhir.jabatan?.find((j) => j.id === 'kabid')?.kebutuhan).toBe(1)
    }),
    { numRuns: 300 }
  )
})
