import { describe, expect, it } from 'vitest'
import { isiTeks, medanOf } from '../../../src/domain/naskah/pola/isi-teks'

const DATA: Readonly<Record<string, string>> = { nama: 'Ani', nip: '', kota: 'Contoh', aneh: '{nip} [[x]] $&' }
const isi = (teks: string) => isiTeks(teks, (nama) => DATA[nama] ?? null)

describe('the text of a template', () => {
  it('puts values in as they are, in capitals where the field is', () => {
    expect(isi('{nama} di {KOTA}').teks).toBe('Ani di CONTOH')
    expect(isi('{aneh}')).toEqual({ teks: '{nip} [[x]] $&', kosong: [], takDikenal: [] })
    expect(isi('{{nama}').teks).toBe('{nama}')
  })

  it('names what is empty and what nobody knows', () => {
    expect(isi('{nip} {entah}')).toEqual({ teks: '…………… {entah}', kosong: ['nip'], takDikenal: ['entah'] })
  })

  it('drops [[…]] when a field in it is empty', () => {
    expect(isi('A[[ {nama}]][[ NIP {nip}]]')).toEqual({ teks: 'A Ani', kosong: [], takDikenal: [] })
  })

  it('drops [[syarat?…]] when that one field is empty, and then asks for nothing in it', () => {
    expect(isi('A[[nip? {nama}]]').teks).toBe('A')
    expect(isi('A[[nama? {nip}]]')).toEqual({ teks: 'A ……………', kosong: ['nip'], takDikenal: [] })
    expect(isi('[[NAMA?ya]]').teks).toBe('ya')
  })

  it('shows what stands under a field nobody knows, and says so', () => {
    expect(isi('[[entah?ya]]')).toEqual({ teks: 'ya', kosong: [], takDikenal: ['entah'] })
  })

  it('takes a question for one only when it stands at the beginning', () => {
    expect(isi('[[Apakah {nama}? Ya]]').teks).toBe('Apakah Ani? Ya')
  })

  it('lists the fields a text names or asks for', () => {
    expect(medanOf('{NAMA} [[nip?{kota} {nama}]] {{entah}')).toEqual(['nip', 'nama', 'kota'])
  })
})
