import { describe, expect, it } from 'vitest'
import { setFormasi } from '../../../src/domain/formasi/commands/set-formasi'
import type { ButirFormasi, Formasi } from '../../../src/domain/formasi/formasi'
import { J, perform } from '../organisasi/kota-register'
import { memoryReader, type Rows } from '../../support/memory-reader'
import { aGiven } from '../../support/given'
import { kotaFormasi, usul } from './kota-formasi'

const butir = (jabatan: string, tahun: number, pns: number, pppk: number): ButirFormasi => ({ jabatanId: J(jabatan), tahun, pns, pppk })
const set = (formasi: readonly Formasi[], ...isi: ButirFormasi[]): readonly string[] => {
  const rows: Rows = { ...kotaFormasi, formasi }
  return (perform(rows, setFormasi, { butir: isi }).formasi ?? []).map((f) => `${f.id}: ${f.pns}+${f.pppk}`)
}

describe('formasi.set', () => {
  it('proposes, changes and takes back, all in one step that undo restores', () => {
    const lama = [usul('analis', 2027, { pns: 1 }), usul('guru', 2027, { pppk: 2 }), usul('kadis', 2027, { pns: 1 })]
    const baru = set(lama, butir('analis', 2027, 2, 1), butir('guru', 2027, 0, 0), butir('umum-1', 2030, 0, 1), butir('kadis', 2027, 1, 0))
    expect(baru.toSorted()).toEqual(['analis@2027: 2+1', 'kadis@2027: 1+0', 'umum-1@2030: 0+1'])
  })

  it('says of which post it speaks', () => {
    const label = (...isi: ButirFormasi[]): string => {
      const facts = setFormasi.gather(memoryReader(kotaFormasi), { butir: isi }, aGiven())
      return facts.ok ? setFormasi.label(facts.value, { butir: isi }) : facts.error.pesan
    }
    expect(label(butir('analis', 2027, 1, 0))).toBe('Ubah usulan formasi Pekerja Sosial Ahli Pertama tahun 2027')
    expect(label(butir('analis', 2027, 1, 0), butir('analis', 2028, 1, 0))).toBe('Ubah usulan formasi Pekerja Sosial Ahli Pertama')
    expect(label(butir('analis', 2027, 1, 0), butir('guru', 2027, 1, 0))).toBe('Ubah usulan formasi 2 jabatan')
  })

  it.each([
    ['nothing changes', [butir('analis', 2027, 0, 0)], 'Tidak ada yang berubah.'],
    ['there is no such post', [butir('hilang', 2027, 1, 0)], 'Jabatan yang diusulkan tidak ditemukan.']
  ])('is refused when %s', (_, isi, pesan) => expect(() => set([], ...isi)).toThrow(pesan))

  it.each([
    [
      'a post twice in a year',
      [butir('analis', 2027, 1, 0), butir('analis', 2027, 2, 0)],
      'Satu jabatan hanya dapat diusulkan sekali untuk satu tahun.'
    ],
    ['less than nobody', [butir('analis', 2027, -1, 0)], 'Jumlah usulan tidak boleh kurang dari 0.'],
    ['half a person', [butir('analis', 2027, 0, 0.5)], 'Jumlah usulan harus bilangan bulat.'],
    ['a thousand', [butir('analis', 2027, 0, 1000)], 'Jumlah usulan paling banyak 999.'],
    ['nothing at all', [], 'Belum ada usulan yang diisi.']
  ])('takes no input of %s', (_, isi, pesan) => {
    expect(setFormasi.input.safeParse({ butir: isi }).error?.issues.map((i) => i.message)).toEqual([pesan])
  })
})
