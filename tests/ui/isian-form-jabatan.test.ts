import { describe, expect, it } from 'vitest'
import { isianDari, withJenis } from '../../src/ui/components/susunan/isian-form-jabatan'
import { aJabatan } from '../support/builders'

describe('the kind of a post in its form', () => {
  const awal = isianDari(aJabatan({ jenis: 'JF', jenjang: 'AHLI_MUDA', kebutuhan: 4 }))

  it('gives a structural post one seat', () => {
    expect(withJenis(awal, 'PENGAWAS', awal)).toMatchObject({ jenis: 'PENGAWAS', kebutuhan: 1, jenjang: null })
  })

  // a post whose need follows from its ABK cannot be saved with another one, and its field is locked
  it('gives back the need it began with when the officer changes his mind', () => {
    expect(withJenis(withJenis(awal, 'PENGAWAS', awal), 'JF', awal).kebutuhan).toBe(4)
  })

  it('keeps what was entered between kinds that are not structural', () => {
    expect(withJenis({ ...awal, kebutuhan: 7 }, 'PELAKSANA', awal).kebutuhan).toBe(7)
  })
})
