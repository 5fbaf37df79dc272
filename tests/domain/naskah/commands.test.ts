import { describe, expect, it } from 'vitest'
import type { Changeset } from '../../../src/domain/kit/changeset'
import { issueNaskah } from '../../../src/domain/naskah/commands/issue-naskah'
import { saveIsian } from '../../../src/domain/naskah/commands/save-isian'
import { isianTersimpan } from '../../../src/domain/naskah/isian-tersimpan'
import { RencanaId, type StatusRencana } from '../../../src/domain/mutasi/rencana'
import { anIzin, aNaskah, aRencana } from '../../support/builders'
import { aGiven, HARI_INI } from '../../support/given'
import { kotaUji, RENCANA_UJI } from '../../support/kota-uji'
import { applied, memoryReader, type Rows } from '../../support/memory-reader'

const LAIN = RencanaId.parse('rencana-lain')
const kota: Rows = { ...kotaUji, rencana: [...kotaUji.rencana, aRencana({ id: LAIN })] }

function save(rows: Rows, isian: Readonly<Record<string, string>>, rencanaId = RENCANA_UJI): Changeset {
  const input = { rencanaId, isian }
  const facts = saveIsian.gather(memoryReader(rows), input, aGiven())
  if (!facts.ok) throw new Error(facts.error.pesan)
  const decided = saveIsian.decide(facts.value, input, { ...aGiven(), newId: () => `id-${Math.random()}` })
  if (!decided.ok) throw new Error(decided.error.pesan)
  return decided.value
}

const saved = (rows: Rows, rencanaId: RencanaId): Readonly<Record<string, string>> =>
  isianTersimpan(memoryReader(rows), rencanaId, HARI_INI)

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

describe('naskah.issue', () => {
  const input = { rencanaId: RENCANA_UJI, jenis: 'sk-mutasi', nomor: '12/2026', tanggal: '2026-11-20', judul: 'Keputusan', isi: '{}' }
  const issue = (rows: Rows): ReturnType<typeof issueNaskah.decide> => {
    const facts = issueNaskah.gather(memoryReader(rows), input, aGiven())
    return facts.ok ? issueNaskah.decide(facts.value, input, aGiven()) : facts
  }

  it('records the paper as it was issued', () => {
    expect(issue(kota)).toMatchObject({
      ok: true,
      value: [{ entity: 'naskah', before: null, after: { nomor: '12/2026', isi: '{}', rencanaId: RENCANA_UJI } }]
    })
  })

  it('refuses a number that another plan bears', () => {
    const result = issue({ ...kota, naskah: [aNaskah({ rencanaId: LAIN, nomor: '12 / 2026', judul: 'Rotasi lain' })] })
    expect(result).toMatchObject({ ok: false, error: { pesan: expect.stringContaining('sudah dipakai untuk “Rotasi lain”') } })
  })

  it('keeps what was issued when the same number is printed again with other words', () => {
    const rows = { ...kota, naskah: [aNaskah({ rencanaId: RENCANA_UJI, nomor: '12/2026', isi: '{"lama":1}' })] }
    const result = issue(rows)
    expect(result.ok && applied(rows, result.value).naskah).toHaveLength(2)
  })

  it('takes the plan to SK_TERBIT where its gate is open, and leaves it where it stands otherwise', () => {
    const di = (status: StatusRencana, lebih: Rows = {}): Rows => ({
      ...kota,
      ...lebih,
      rencana: [aRencana({ id: RENCANA_UJI, status })],
      langkah: (kota.langkah ?? []).filter((l) => l.id === 'l-citra'),
      penempatan: (kota.penempatan ?? []).filter((p) => p.pegawaiId === 'citra')
    })
    const izin = [anIzin({ rencanaId: RENCANA_UJI, jenis: 'PERTEK' })]
    const sesudah = (rows: Rows): unknown => {
      const result = issue(rows)
      if (!result.ok) throw new Error(result.error.pesan)
      const { rencana, tahapRencana } = applied(rows, result.value)
      return [rencana?.[0]?.status, rencana?.[0]?.tanggalSk, tahapRencana?.[0]?.dokumen]
    }
    expect(sesudah(di('PERTEK', { izin }))).toEqual(['SK_TERBIT', '2026-11-20', '12/2026'])
    expect(sesudah(di('PERTEK'))).toEqual(['PERTEK', null, undefined])
    expect(sesudah(di('DRAF', { izin }))).toEqual(['DRAF', null, undefined])
    expect(sesudah(di('DILANTIK', { izin }))).toEqual(['DILANTIK', null, undefined])
  })

  it('cannot be undone and keeps the content out of the audit input', () => {
    expect(issueNaskah.undoable).toBe(false)
    expect(JSON.stringify(issueNaskah.auditInput?.(input))).not.toContain('isi')
  })
})
