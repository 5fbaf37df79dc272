import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createCachedReader } from '../../electron/app/cached-reader'
import { openDatabase } from '../../electron/db/open'
import { createStore } from '../../electron/db/store'
import { type Change, inserted, removed, updated } from '../../src/domain/kit/changeset'
import { anUnor } from '../support/builders'

const write = fc.record({ at: fc.nat(5), nama: fc.constantFrom('A', 'B', 'C'), isDrop: fc.boolean(), isRead: fc.boolean() })

it('gives the very rows storage gives, in the same order, whatever is written between two reads', () => {
  fc.assert(
    fc.property(fc.array(write, { maxLength: 30 }), (writes) => {
      const db = openDatabase(':memory:')
      const store = createStore(db)
      const cached = createCachedReader(store.read)
      for (const [n, { at, nama, isDrop, isRead }] of writes.entries()) {
        const id = anUnor({ id: `unor-${at}` }).id
        const row = store.read.get('unor', id)
        const baru = anUnor({ id, nama })
        const change: Change = row ? (isDrop ? removed('unor', row) : updated('unor', row, { nama })) : inserted('unor', baru)
        store.apply([change], {
          kunci: `k${n}`,
          waktu: '',
          pelaku: '',
          peran: '',
          alasan: null,
          versi: '',
          perintah: '',
          label: '',
          jenis: 'do',
          input: null
        })
        const before = cached.versi(['unor'])
        cached.follow([change])
        expect([cached.versi(['unor']) === before, cached.versi(['jabatan'])]).toEqual([false, '0'])
        if (!isRead) continue
        expect(cached.read.list('unor')).toEqual(store.read.list('unor'))
        expect(cached.read.get('unor', id)).toEqual(store.read.get('unor', id))
      }
      expect(cached.read.list('unor')).toEqual(store.read.list('unor'))
      db.sqlite.close()
    }),
    { numRuns: 40 }
  )
})

it('gives the same row again while nobody wrote to it', () => {
  const db = openDatabase(':memory:')
  const store = createStore(db)
  const cached = createCachedReader(store.read)
  const [a, b] = [anUnor({ id: 'a' }), anUnor({ id: 'b' })]
  const entry = { waktu: '', pelaku: '', peran: '', alasan: null, versi: '', perintah: '', label: '', jenis: 'do' as const, input: null }
  store.apply([inserted('unor', a), inserted('unor', b)], { ...entry, kunci: 'satu' })
  const [satu] = cached.read.list('unor')
  store.apply([updated('unor', b, { nama: 'Lain' })], { ...entry, kunci: 'dua' })
  cached.follow([updated('unor', b, { nama: 'Lain' })])
  expect(cached.read.list('unor')[0]).toBe(satu)
  expect(cached.read.list('unor')[1]?.nama).toBe('Lain')
  db.sqlite.close()
})
