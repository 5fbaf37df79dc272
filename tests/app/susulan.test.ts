import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RouteOutput } from '../../src/contract/routes'
import { indexSnapshot } from '../../src/domain/organisasi/snapshot'
import { withSusulan } from '../../src/domain/organisasi/susulan'
import { type TestApp, testApp } from '../support/test-app'

type Answer = RouteOutput<'organisasi.snapshot'>

let app: TestApp
beforeEach(async () => {
  app = testApp()
  await app.run('contoh.load', { jumlahPegawai: 600, benih: 7 })
})
afterEach(() => app.close())

const whole = (tanggal: string | null = null): Promise<Answer> => app.ask('organisasi.snapshot', { tanggal })

/** A window that was told of nothing but the difference. */
async function followed(before: Answer): Promise<Answer> {
  const { revisi, susulan } = await app.ask('organisasi.susulan', { tanggal: before.tanggal, sejak: before.revisi })
  if (susulan === null) throw new Error('The core would send the whole')
  return { ...before, ...withSusulan(before, susulan), revisi } as Answer
}

const edits: readonly [string, (now: Answer) => Promise<unknown>][] = [
  [
    'a new unit',
    ({ unor }) =>
      app.run('unor.create', {
        indukId: first(unor).id,
        isian: { nama: 'Dinas Uji', jenis: 'DINAS', tipe: 'C', kode: null, aktifDari: null }
      })
  ],
  ['another order', ({ unor }) => app.run('unor.reorder', { id: first(unor.filter((u) => u.jenis === 'DINAS')).id, sebelumId: null })],
  ['an undo', () => app.ask('history.undo', null)],
  ['a person who leaves', ({ pegawai }) => app.run('pegawai.end', { id: first(pegawai).id, alasan: 'MENINGGAL', tanggal: '2026-11-01' })],
  ['a whole city taken back', () => app.ask('history.undo', null)]
]

describe('organisasi.susulan', () => {
  it('leads a window through every edit to exactly what a new window is sent', async () => {
    let now = await whole()
    for (const [apa, edit] of edits.slice(0, 4)) {
      await edit(now)
      const [next, fresh] = [await followed(now), await whole()]
      expect(next, apa).toEqual(fresh)
      expect(indexSnapshot(next, { rows: now, snapshot: indexSnapshot(now) }), apa).toEqual(indexSnapshot(fresh))
      expect(next.revisi, apa).toBeGreaterThan(now.revisi)
      now = next
    }
  })

  it('takes several edits at once, and none at all', async () => {
    const before = await whole()
    expect(await followed(before)).toEqual(before)
    for (const [, edit] of edits.slice(0, 3)) await edit(before)
    expect(await followed(before)).toEqual(await whole())
  })

  it('puts into another day only what exists on it', async () => {
    const before = await whole('2020-01-01')
    const [unor] = before.unor
    if (!unor) throw new Error('empty sample')
    await app.run('unor.create', {
      indukId: unor.id,
      isian: { nama: 'Dinas Baru', jenis: 'DINAS', tipe: null, kode: null, aktifDari: '2026-11-01' }
    })
    const after = await followed(before)
    expect(after).toEqual(await whole('2020-01-01'))
    expect(after.unor.some((u) => u.nama === 'Dinas Baru')).toBe(false)
  })

  it('carries no NIK, phone or e-mail', async () => {
    const before = await whole()
    const person = first(before.pegawai)
    await app.run('pegawai.end', { id: person.id, alasan: 'MENINGGAL', tanggal: '2026-11-01' })
    const { susulan } = await app.ask('organisasi.susulan', { tanggal: before.tanggal, sejak: before.revisi })
    expect(Object.keys(susulan?.pegawai.taruh[0] ?? {})).toEqual(Object.keys(person))
  })

  it('says so when the whole is needed: too much, too long ago, or of another core', async () => {
    const { tanggal, revisi } = await whole()
    expect(await app.ask('organisasi.susulan', { tanggal, sejak: revisi - 1 })).toMatchObject({ susulan: null })
    expect(await app.ask('organisasi.susulan', { tanggal, sejak: revisi + 1 })).toMatchObject({ susulan: null })
    expect(await app.ask('organisasi.susulan', { tanggal, sejak: revisi - 100 })).toMatchObject({ susulan: null })
  })
})

function first<T>(rows: readonly T[]): T {
  const [row] = rows
  if (row === undefined) throw new Error('empty sample')
  return row
}
