import { describe, expect, it } from 'vitest'
import type { Changeset } from '../../../src/domain/kit/changeset'
import { saveIsian } from '../../../src/domain/naskah/commands/save-isian'
import { isianTersimpan } from '../../../src/domain/naskah/isian-tersimpan'
import { RencanaId } from '../../../src/domain/mutasi/rencana'
import { aRencana } from '../../support/builders'
import { aGiven, HARI_INI } from '../../support/given'
import { kotaUji, RENCANA_UJI } from '../../support/kota-uji'
import { applied, memoryReader, type Rows } from '../../support/memory-reader'

const LAIN = RencanaId.parse('rencana-lain')
const kota: Rows = { ...kotaUji, rencana: [...kotaUji.rencana, aRencana({ id: LAIN })] }

function save(rows: Rows, isian: Readonly<Record<string, string>>, rencanaId = RENCANA_UJI): Changeset {
  const input = { rencanaId, jenis: 'sk-mutasi', isian }
  const facts = saveIsian.gather(memoryReader(rows), input, aGiven())
  if (!facts.ok) throw new Error(facts.error.pesan)
  const decided = saveIsian.decide(facts.value, input, { ...aGiven(), newId: () => `id-${Math.random()}` })
  if (!decided.ok) throw new Error(decided.error.pesan)
  return decided.value
}

const saved = (rows: Rows, rencanaId: RencanaId): Readonly<Record<string, string>> =>
  isianTersimpan(memoryReader(rows), { rencanaId, jenis: 'sk-mutasi' }, HARI_INI)

describe('naskah.simpan-isian', () => {
  it('keeps the mayor for every plan and the number for its own', () => {
    const rows = applied(kota, save(kota, { nama_wali_kota: 'Rajo Contoh', nomor_sk: '1/2026' }))
    expect(saved(rows, RENCANA_UJI)).toMatchObject({ nama_wali_kota: 'Rajo Contoh', nomor_sk: '1/2026' })
    expect(saved(rows, LAIN)).toMatchObject({ nama_wali_kota: 'Rajo Contoh', nomor_sk: '' })
  })

  it('changes the row it wrote before, and nothing when nothing changed', () => {
    const once = applied(kota, save(kota, { nama_wali_kota: 'Rajo Contoh' }))
    expect(save(once, { nama_wali_kota: 'Rajo Contoh' })).toEqual([])
    const twice = applied(once, save(once, { nama_wali_kota: 'Rajo Lain' }))
    expect(twice.ketentuan).toHaveLength(1)
    expect(saved(twice, RENCANA_UJI)['nama_wali_kota']).toBe('Rajo Lain')
  })

  it('leaves fields alone that did not come, and lets a default be emptied', () => {
    const rows = applied(kota, save(applied(kota, save(kota, { provinsi: 'Sumatera Barat' })), { dasar_asn: '' }))
    expect(saved(rows, RENCANA_UJI)).toMatchObject({ dasar_asn: '' })
  })

  it('reads the city from the name of the government', () => {
    expect(saved(kota, RENCANA_UJI)['kota']).toBe('Sawahlunto')
  })
})
