import { expect, it } from 'vitest'
import { isianDari, isianDipakai, isianWajib } from '../../../src/domain/naskah/medan/medan-isian-dipakai'
import { bagian, paragraf, pola } from '../../../src/domain/naskah/pola/blok'

const POLA = pola('ARIAL', bagian('Surat', [paragraf('isi', 'Nomor {nomor}, Kota {KOTA}[[, izin {no_izin_mdn}]]. {nama}')]))

it('asks for the fields behind what the template names, also where they may stay empty', () =>
  expect(isianDipakai(POLA).toSorted()).toEqual(['kota', 'no_izin_mdn', 'nomor_naskah']))

it('misses only what leaves a gap', () => expect(isianWajib(POLA).toSorted()).toEqual(['kota', 'nomor_naskah']))

it('knows which field of the form mends a merge field, and that a name is no field of it', () => {
  expect(isianDari('tgl_sk_panjang')).toEqual(['tgl_sk'])
  expect(isianDari('kota')).toEqual(['kota'])
  expect(isianDari('nama')).toEqual([])
})
