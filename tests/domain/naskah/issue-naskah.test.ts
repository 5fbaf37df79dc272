import { describe, expect, it } from 'vitest'
import { issueNaskah } from '../../../src/domain/naskah/commands/issue-naskah'
import { NaskahId } from '../../../src/domain/naskah/naskah'
import { BukuNomorId } from '../../../src/domain/naskah/nomor/buku-nomor'
import { NomorId } from '../../../src/domain/naskah/nomor/nomor'
import { isKeputusan, semuaNaskah } from '../../../src/domain/naskah/semua-naskah'
import { bolehBernomor } from '../../../src/domain/naskah/terbitan'
import { RencanaId, type StatusRencana } from '../../../src/domain/mutasi/rencana'
import { anIzin, aNaskah, aNomor, aRencana } from '../../support/builders'
import { aGiven } from '../../support/given'
import { kotaUji, RENCANA_UJI } from '../../support/kota-uji'
import { applied, memoryReader, type Rows } from '../../support/memory-reader'

const LAIN = RencanaId.parse('rencana-lain')
const kota: Rows = { ...kotaUji, rencana: [...kotaUji.rencana, aRencana({ id: LAIN })] }

type Input = Parameters<typeof issueNaskah.decide>[1]
type Lembar = Input['lembar'][number]

const lembar = (lain: Partial<Lembar> = {}): Lembar => ({
  id: NaskahId.parse('baru'),
  nomor: { id: null, urut: null, teks: '12/2026' },
  tanggal: '2026-11-20',
  subjek: 'rencana',
  pegawaiId: null,
  judul: 'Keputusan',
  isi: '{}',
  ...lain
})
const masukan = (lain: Partial<Input> = {}): Input => ({
  rencanaId: RENCANA_UJI,
  jenis: 'sk-mutasi',
  bukuId: BukuNomorId.parse('keputusan'),
  lembar: [lembar()],
  ...lain
})

function issue(rows: Rows, input: Input = masukan()): ReturnType<typeof issueNaskah.decide> {
  const facts = issueNaskah.gather(memoryReader(rows), input, aGiven())
  return facts.ok ? issueNaskah.decide(facts.value, input, aGiven()) : facts
}
const sesudah = (rows: Rows, input: Input = masukan()): Rows => {
  const result = issue(rows, input)
  if (!result.ok) throw new Error(result.error.pesan)
  return applied(rows, result.value)
}
const ditolak = (rows: Rows, input: Input = masukan()): string => {
  const result = issue(rows, input)
  return result.ok ? '' : result.error.pesan
}

describe('naskah.terbit', () => {
  it('records the paper as it was issued, and its number in the book', () => {
    const { naskah, nomor } = sesudah(kota)
    expect(nomor).toMatchObject([
      { bukuId: 'keputusan', tahun: 2026, urut: null, teks: '12/2026', status: 'TERPAKAI', perihal: 'Keputusan' }
    ])
    expect(naskah).toMatchObject([
      { id: 'baru', nomor: '12/2026', isi: '{}', rencanaId: RENCANA_UJI, nomorId: nomor?.[0]?.id, dibatalkanPada: null }
    ])
  })

  it('takes a reserved number as its own row', () => {
    const dipesan = aNomor({ id: 'dua', urut: 2, status: 'DIPESAN', perihal: 'Dipesan' })
    const input = masukan({ jenis: 'spp', lembar: [lembar({ nomor: { id: NomorId.parse('dua'), urut: 2, teks: dipesan.teks } })] })
    expect(sesudah({ ...kota, nomor: [dipesan] }, input).nomor).toMatchObject([{ id: 'dua', status: 'TERPAKAI', perihal: 'Keputusan' }])
  })

  it('refuses a number that is taken, void, or was taken meanwhile', () => {
    expect(ditolak({ ...kota, naskah: [aNaskah({ rencanaId: LAIN, nomor: '12 / 2026', judul: 'Rotasi lain' })] })).toContain(
      'sudah dipakai untuk “Rotasi lain”'
    )
    expect(ditolak({ ...kota, nomor: [aNomor({ teks: '12/2026', status: 'BATAL', alasan: 'Keliru' })] })).toContain(
      'sudah dibatalkan (Keliru)'
    )
    expect(ditolak({ ...kota, nomor: [aNomor({ teks: '12/2026', perihal: 'Surat lain' })] })).toContain('sudah dipakai untuk “Surat lain”')
  })

  it('writes all papers or none', () => {
    const dua = masukan({
      jenis: 'spp',
      lembar: [lembar({ nomor: { id: null, urut: 1, teks: '1' } }), lembar({ id: NaskahId.parse('lain') })]
    })
    expect(ditolak({ ...kota, nomor: [aNomor({ teks: '12/2026', status: 'BATAL' })] }, dua)).toContain('sudah dibatalkan')
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
    const tahap = (rows: Rows, input = masukan()): unknown => {
      const { rencana, tahapRencana } = sesudah(rows, input)
      return [rencana?.[0]?.status, rencana?.[0]?.tanggalSk, tahapRencana?.[0]?.dokumen]
    }
    expect(tahap(di('PERTEK', { izin }))).toEqual(['SK_TERBIT', '2026-11-20', '12/2026'])
    expect(tahap(di('PERTEK', { izin }), masukan({ jenis: 'spp' }))).toEqual(['PERTEK', null, undefined])
    expect(tahap(di('PERTEK'))).toEqual(['PERTEK', null, undefined])
    expect(tahap(di('DRAF', { izin }))).toEqual(['DRAF', null, undefined])
    expect(tahap(di('DILANTIK', { izin }))).toEqual(['DILANTIK', null, undefined])
  })

  it('cannot be undone, is no command of the window, and keeps the content out of the audit input', () => {
    expect(issueNaskah.undoable).toBe(false)
    expect(issueNaskah.isDalam).toBe(true)
    expect(JSON.stringify(issueNaskah.auditInput?.(masukan()))).not.toContain('isi')
  })
})

describe('a number borne again', () => {
  const calon = { rencanaId: RENCANA_UJI, jenis: 'petikan', subjek: 'l-ani' }
  const lain = { ...calon, dibatalkanPada: null }
  it.each([
    ['the petikan of somebody else', { ...lain, subjek: 'l-budi' }, true],
    ['the decree itself', { ...lain, jenis: 'sk-mutasi', subjek: 'rencana' }, true],
    ['the same petikan', lain, false],
    ['the same petikan, void', { ...lain, dibatalkanPada: '2026-11-20' }, true],
    ['a paper with a number of its own', { ...lain, jenis: 'spp' }, false],
    ['such a paper, void', { ...lain, jenis: 'spp', dibatalkanPada: '2026-11-20' }, false],
    ['the petikan of another plan', { ...lain, rencanaId: LAIN, subjek: 'l-budi' }, false]
  ])('by a petikan beside %s: %s', (_, naskah, boleh) => {
    expect(bolehBernomor(naskah, calon)).toBe(boleh)
  })

  it('is never borne by two decrees', () => {
    expect(bolehBernomor({ ...lain, jenis: 'sk-jpt', subjek: 'rencana' }, { ...calon, jenis: 'sk-jf', subjek: 'rencana' })).toBe(false)
  })

  it('every kind with a number says where it comes from', () => {
    for (const { id, penomoran, buku } of semuaNaskah) {
      if (penomoran === 'SENDIRI') expect(buku, id).not.toBeNull()
      if (penomoran === 'TANPA') expect(buku, id).toBeNull()
    }
    expect(semuaNaskah.filter(({ id }) => isKeputusan(id)).map(({ id }) => id)).toContain('sk-mutasi')
    expect(['petikan', 'salinan', 'spp'].some(isKeputusan)).toBe(false)
  })
})
