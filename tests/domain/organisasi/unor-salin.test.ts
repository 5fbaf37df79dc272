import { describe, expect, it } from 'vitest'
import { duplicateUnor } from '../../../src/domain/organisasi/commands/duplicate-unor'
import { aGiven, HARI_INI } from '../../support/given'
import type { Rows } from '../../support/memory-reader'
import { anak, kotaRegister, perform, U, unor } from './kota-register'

describe('unor.duplicate', () => {
  const given = aGiven()
  const duplicate = (id: string, jumlah: number, denganBawahan: boolean, rows: Rows = kotaRegister): Rows =>
    perform(rows, duplicateUnor, { id: U(id), jumlah, denganBawahan }, given)
  const nama = (rows: Rows, induk: string): readonly string[] => anak(rows, induk).map((id) => unor(rows, id)?.nama ?? '')

  it('stands right behind, with the posts and nobody in them', () => {
    const after = duplicate('a', 1, false)
    expect(nama(after, 'dinas')).toEqual(['Bidang A', 'Bidang A (salinan)', 'Bidang B'])
    const [, salinan = ''] = anak(after, 'dinas')
    expect(unor(after, salinan)).toMatchObject({ jenis: 'BIDANG', kode: null, aktifDari: HARI_INI, indukId: 'dinas' })
    expect(anak(after, salinan)).toEqual([])
    expect(after.jabatan?.filter((j) => j.unorId === salinan).map((j) => [j.nama, j.isPimpinan, j.kebutuhan, j.aktifDari])).toEqual([
      ['Kepala Bidang A', true, 1, HARI_INI],
      ['Analis Kebijakan Ahli Muda', false, 3, HARI_INI],
      ['Perencana Ahli Pertama', false, 2, HARI_INI]
    ])
    expect(after.penempatan).toEqual(kotaRegister.penempatan)
  })
  it('takes what is under it along, but nothing that ended', () => {
    const after = duplicate('a', 2, true)
    const [, satu = '', dua = ''] = anak(after, 'dinas')
    expect([nama(after, satu), nama(after, dua)]).toEqual([
      ['Seksi A1', 'Seksi A2'],
      ['Seksi A1', 'Seksi A2']
    ])
    expect(after.unor?.length).toBe(kotaRegister.unor.length + 6)
  })
  it('counts on from the copies there are', () => {
    const dua = duplicate('b1', 2, false)
    expect(nama(dua, 'b')).toEqual(['Seksi B1', 'Seksi B1 (salinan)', 'Seksi B1 (salinan 2)'])
    const salinan = dua.unor?.find((u) => u.nama === 'Seksi B1 (salinan)')
    expect(nama(duplicate(String(salinan?.id), 1, false, dua), 'b')).toEqual([
      'Seksi B1',
      'Seksi B1 (salinan)',
      'Seksi B1 (salinan 3)',
      'Seksi B1 (salinan 2)'
    ])
  })
  it.each([
    ['the top of it all', 'kota', 1, 'puncak susunan'],
    ['what ended', 'tutup', 1, 'Seksi Lama berakhir per'],
    ['nothing', 'a', 0, 'paling sedikit satu'],
    ['too many', 'a', 51, 'paling banyak 50']
  ])('refuses to copy %s', (_, id, jumlah, pesan) => {
    expect(() => duplicate(id, jumlah, false)).toThrow(pesan)
  })
})
