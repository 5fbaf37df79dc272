import { expect, test } from 'vitest'
import { CONTOH_SENDIRI, DEFINISI_BARU } from '../../src/domain/laporan/sendiri/contoh-sendiri'
import { SimpananId } from '../../src/domain/simpanan/simpanan'
import { loadDraf, saveDraf } from '../../src/ui/features/laporan/sendiri/draf'
import { type Meja, mejaOf, tanpaPerubahan } from '../../src/ui/features/laporan/sendiri/meja'

/** Storage of a browser, in a Map. */
function gudang(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & { readonly isi: Map<string, string> } {
  const isi = new Map<string, string>()
  return {
    isi,
    getItem: (key) => isi.get(key) ?? null,
    setItem: (key, value) => void isi.set(key, value),
    removeItem: (key) => void isi.delete(key)
  }
}

const id = SimpananId.parse('laporan-1')
const diubah = (patch: Partial<Meja['definisi']>, lama: SimpananId | null = id): Meja => ({
  ...mejaOf(DEFINISI_BARU, lama),
  definisi: { ...DEFINISI_BARU, ...patch },
  isian: { tanggal: '2027-01-01' }
})

test('what is not saved comes back as it was: the report it changes, how that was kept, and the day it speaks of', () => {
  const store = gudang()
  for (const meja of [
    diubah({ kolom: ['nip'] }),
    diubah({ kolom: ['nip'] }, null),
    diubah({ judul: '' }),
    diubah({ judul: 'Akan pensiun ' }),
    diubah({ syarat: [{ kolom: 'tmtPensiun', banding: 'KE_DEPAN', nilai: [] }] })
  ]) {
    saveDraf(store, meja)
    expect(loadDraf(store)).toEqual(meja)
  }
})

test('nothing is kept of a report without changes, of one that was saved, or of none', () => {
  const store = gudang()
  for (const sesudah of [mejaOf(CONTOH_SENDIRI[0] ?? DEFINISI_BARU, id), null]) {
    saveDraf(store, diubah({ kolom: ['nip'] }))
    saveDraf(store, sesudah)
    expect(store.isi.size).toBe(0)
    expect(loadDraf(store)).toBeNull()
  }
})

test('a draft nobody can read any more is forgotten', () => {
  const store = gudang()
  saveDraf(store, diubah({ kolom: ['nip'] }))
  const [kunci = '', teks = ''] = [...store.isi][0] ?? []
  for (const rusak of ['', 'bukan json', '{}', teks.replace('"versi":1', '"versi":2'), teks.replace('"kolom":["nip"]', '"kolom":7')]) {
    expect(rusak).not.toBe(teks)
    store.isi.set(kunci, rusak)
    expect(loadDraf(store)).toBeNull()
  }
})

test('thrown away, a kept report is what it was and speaks of the same day; one never kept is gone', () => {
  const meja = diubah({ kolom: ['nip'] })
  expect(tanpaPerubahan(meja)).toEqual({ ...meja, definisi: DEFINISI_BARU })
  expect(tanpaPerubahan(diubah({ kolom: ['nip'] }, null))).toBeNull()
})
