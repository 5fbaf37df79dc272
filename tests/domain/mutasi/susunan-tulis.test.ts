import { describe, expect, it } from 'vitest'
import { writeLangkah } from '../../../src/domain/mutasi/commands/write-langkah'
import type { Langkah } from '../../../src/domain/mutasi/rencana'
import type { IsianLangkah } from '../../../src/domain/mutasi/susunan-tulis'
import { orang, pos } from './kota-kecil'
import { idOf, kota, rencanaId, teks } from './kota-uji'

type Kota = ReturnType<typeof kota>

const isian = (pegawai: string, jabatan: string | null, said: Partial<IsianLangkah> = {}): IsianLangkah => ({
  jenis: jabatan === null ? 'LEPAS' : 'ANGKAT',
  pegawaiId: orang(pegawai),
  jabatanId: jabatan === null ? null : pos(jabatan),
  tmt: null,
  sampai: null,
  alasan: null,
  instansi: null,
  ...said
})
const tulis = (k: Kota, isi: IsianLangkah, langkahId: Langkah['id'] | null = null) =>
  k.run(writeLangkah, { rencanaId, langkahId, isian: isi })

describe('langkah.write', () => {
  it('writes each kind of row as the step it is', () => {
    const k = kota()
    tulis(k, isian('budi', 'sekdis', { tmt: '2027-02-01' }))
    tulis(k, isian('lia', null, { alasan: 'PERMOHONAN' }))
    tulis(k, isian('andi', 'kabid-kosong', { jenis: 'PLT', sampai: '2027-03-31' }))
    expect(teks(k)).toEqual(['budi→sekdis', 'sari⇥sekdis', 'lia⇥kasi', 'andi~kabid-kosong'])
    expect(k.langkah()).toMatchObject([{ tmt: '2027-02-01' }, {}, { alasan: 'PERMOHONAN' }, { sampai: '2027-03-31' }])
  })
  it('lets another person take a row, which keeps its place', () => {
    const k = kota()
    tulis(k, isian('budi', 'kabid-kosong'))
    tulis(k, isian('lia', 'kabid-a'))
    const id = idOf(k, 'budi')
    tulis(k, isian('andi', 'kabid-kosong', { tmt: '2027-03-01' }), id)
    expect(k.langkah().find((l) => l.id === id)).toMatchObject({ pegawaiId: 'andi', jabatanId: 'kabid-kosong', urut: 1, tmt: '2027-03-01' })
    expect(teks(k)[0]).toBe('andi→kabid-kosong')
  })
  it('lets a row lead to another post: the release it caused goes, the new one comes', () => {
    const k = kota()
    tulis(k, isian('budi', 'sekdis'))
    tulis(k, isian('budi', 'kabid-b'), idOf(k, 'budi'))
    expect(teks(k)).toEqual(['budi→kabid-b', 'andi⇥kabid-b'])
  })
  it('makes a swap of the row that released the other', () => {
    const k = kota()
    tulis(k, isian('budi', 'sekdis'))
    tulis(k, isian('sari', 'kabid-a'), idOf(k, 'sari'))
    expect(teks(k)).toEqual(['budi→sekdis', 'sari→kabid-a'])
  })
  it('makes a Plt of an appointment to a post that stays vacant', () => {
    const k = kota()
    tulis(k, isian('budi', 'kabid-kosong'))
    tulis(k, isian('budi', 'kabid-kosong', { jenis: 'PLT' }), idOf(k, 'budi'))
    expect(teks(k)).toEqual(['budi~kabid-kosong'])
  })
  it('changes day and reason alone, and keeps the note', () => {
    const k = kota()
    tulis(k, isian('budi', null))
    tulis(k, isian('budi', null, { tmt: '2027-02-01', alasan: 'KINERJA' }), idOf(k, 'budi'))
    expect(k.langkah()).toMatchObject([{ jenis: 'LEPAS', tmt: '2027-02-01', alasan: 'KINERJA' }])
  })
  it.each([
    ['a row without a post', isian('budi', null, { jenis: 'ANGKAT' }), 'Pilih jabatan barunya.'],
    ['the post the person holds', isian('budi', 'kabid-a'), 'Budi sudah menduduki Kepala Bidang A.'],
    [
      'a Plt in a post that is held',
      isian('budi', 'sekdis', { jenis: 'PLT' }),
      'Sekretaris Dinas tidak kosong dalam rencana ini; Plt hanya untuk jabatan yang kosong.'
    ],
    [
      'a last day before the first',
      isian('budi', 'kabid-kosong', { jenis: 'PLT', sampai: '2026-01-01' }),
      'Hari terakhir tidak boleh sebelum TMT.'
    ]
  ] as const)('refuses %s', (_, isi, pesan) => expect(() => tulis(kota(), isi)).toThrow(pesan))
  it('takes the row away that leads back to the own post', () => {
    const k = kota()
    tulis(k, isian('budi', 'kabid-kosong'))
    tulis(k, isian('budi', 'kabid-a'), idOf(k, 'budi'))
    expect(teks(k)).toEqual([])
  })
  it('a refused rewording leaves the row as it was', () => {
    const k = kota()
    tulis(k, isian('budi', 'kabid-kosong'))
    expect(() => tulis(k, isian('budi', 'sekdis', { jenis: 'PLT' }), idOf(k, 'budi'))).toThrow('tidak kosong')
    expect(teks(k)).toEqual(['budi→kabid-kosong'])
  })
})
