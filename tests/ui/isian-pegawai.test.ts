import { describe, expect, it } from 'vitest'
import { dataOf, ISIAN_BARU, isianOf, patchOfIsian } from '../../src/ui/features/pegawai/isian'
import { aPegawai } from '../support/builders'

const awal = isianOf(aPegawai({ nik: '1373••••••••0003', mkTahun: 0 }))

describe('the form of a person', () => {
  it('says back what it was given, and nothing of a masked field', () => {
    const {
      id: _id,
      siasnId: _siasn,
      disunting: _disunting,
      tidakDiBerkasSejak: _sejak,
      ...data
    } = aPegawai({ id: 'x', nip: '198003172005011999' })
    expect(dataOf(isianOf(aPegawai({ ...data, nik: '1373••••••••0003' })))).toEqual(data)
  })

  it.each([
    ['nothing', {}, {}],
    ['spaces around what was there', { nama: `  ${awal.nama} ` }, {}],
    ['one field', { agama: 'Hindu' }, { agama: 'Hindu' }],
    ['a field emptied', { agama: ' ' }, { agama: null }],
    ['a nought is a number, not nothing', { mkTahun: '', mkBulan: '0' }, { mkTahun: null, mkBulan: 0 }],
    ['a NIP typed in its groups', { nip: '19900101 201503 1 001' }, { nip: '199001012015031001' }],
    ['a masked field opened and changed', { nik: '1373014317800009' }, { nik: '1373014317800009' }],
    ['a masked field half overwritten is not taken', { nik: '1373••••0003' }, {}]
  ])('sends only what changed: %s', (_apa, said, patch) => expect(patchOfIsian(awal, { ...awal, ...said })).toEqual(patch))

  it('begins a new person as an active PNS', () => {
    expect(dataOf(ISIAN_BARU)).toMatchObject({ jenisAsn: 'PNS', kedudukanHukum: 'AKTIF', nama: '', golongan: null })
  })
})
