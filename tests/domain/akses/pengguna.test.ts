import { expect, test } from 'vitest'
import { isAdminTerakhir } from '../../../src/domain/akses/admin-terakhir'
import { createAdmin } from '../../../src/domain/akses/commands/create-admin'
import { createPengguna } from '../../../src/domain/akses/commands/create-pengguna'
import { deactivatePengguna } from '../../../src/domain/akses/commands/deactivate-pengguna'
import { recordAkses } from '../../../src/domain/akses/commands/record-akses'
import { updatePengguna } from '../../../src/domain/akses/commands/update-pengguna'
import { Pengguna, PenggunaId } from '../../../src/domain/akses/pengguna'
import { aGiven } from '../../support/given'

const orang = (id: string, said: Partial<Pengguna> = {}): Pengguna =>
  Pengguna.parse({ id, namaMasuk: `orang.${id}`, nama: `Orang ${id}`, peran: 'OPERATOR', isAktif: true, dibuatPada: '2026-01-01', ...said })
const ADMIN = orang('a', { peran: 'ADMIN' })
const given = aGiven()

test.each([
  ['the only admin', [ADMIN, orang('b')], true],
  ['one of two', [ADMIN, orang('b', { peran: 'ADMIN' })], false],
  ['the other has left', [ADMIN, orang('b', { peran: 'ADMIN', isAktif: false })], true],
  ['no admin at all', [orang('a'), orang('b')], false]
])('%s', (_apa, semua, terakhir) => expect(isAdminTerakhir(semua, PenggunaId.parse('a'))).toBe(terakhir))

test('the last admin neither leaves nor becomes less; one of two may', () => {
  const sendiri = { row: ADMIN, semua: [ADMIN] }
  const berdua = { row: ADMIN, semua: [ADMIN, orang('b', { peran: 'ADMIN' })] }
  expect(deactivatePengguna.decide(sendiri, { id: ADMIN.id }, given).ok).toBe(false)
  expect(deactivatePengguna.decide(berdua, { id: ADMIN.id }, given)).toMatchObject({ ok: true, value: [{ after: { isAktif: false } }] })
  const ubahan = { id: ADMIN.id, nama: 'Rina', peran: 'PIMPINAN' } as const
  expect(updatePengguna.decide(sendiri, ubahan, given).ok).toBe(false)
  expect(updatePengguna.decide(sendiri, { ...ubahan, peran: 'ADMIN' }, given)).toMatchObject({
    ok: true,
    value: [{ after: { nama: 'Rina' } }]
  })
  expect(updatePengguna.decide(berdua, ubahan, given).ok).toBe(true)
})

test('a name to come in by is given once, and nobody is added before there is an admin', () => {
  const isian = { namaMasuk: 'orang.b', nama: 'Budi', peran: 'ANALIS' } as const
  expect(createPengguna.decide([], isian, given).ok).toBe(false)
  expect(createPengguna.decide([ADMIN, orang('b', { isAktif: false })], isian, given).ok).toBe(false)
  expect(createPengguna.decide([ADMIN], isian, given)).toMatchObject({ ok: true, value: [{ after: { isAktif: true, peran: 'ANALIS' } }] })
  expect(createAdmin.decide([ADMIN], { id: PenggunaId.parse('x'), namaMasuk: 'lain', nama: 'Lain' }, given).ok).toBe(false)
})

test.each(['ab', 'Rina', 'rina caniago', '-rina', 'rina@kota', 'r'.repeat(41), ''])('%s is no name to come in by', (namaMasuk) =>
  expect(createPengguna.input.safeParse({ namaMasuk, nama: 'Rina', peran: 'ANALIS' }).success).toBe(false)
)

test('what happens at the door reads as a sentence and changes nothing', () => {
  const kejadian = { jenis: 'GAGAL', namaMasuk: 'budi', waktu: '2026-11-22T02:00:00.000Z' } as const
  expect(recordAkses.label(null, kejadian)).toBe('Gagal masuk sebagai budi')
  expect(recordAkses.decide(null, kejadian, given)).toEqual({ ok: true, value: [] })
})
