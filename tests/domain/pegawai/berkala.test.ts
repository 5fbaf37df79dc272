import { describe, expect, it } from 'vitest'
import type { Changeset } from '../../../src/domain/kit/changeset'
import type { Command } from '../../../src/domain/kit/command'
import { removeKgb } from '../../../src/domain/pegawai/commands/remove-kgb'
import { removeKontrak } from '../../../src/domain/pegawai/commands/remove-kontrak'
import { removePenghargaan } from '../../../src/domain/pegawai/commands/remove-penghargaan'
import { saveKgb } from '../../../src/domain/pegawai/commands/save-kgb'
import { saveKontrak } from '../../../src/domain/pegawai/commands/save-kontrak'
import { savePenghargaan } from '../../../src/domain/pegawai/commands/save-penghargaan'
import { jejakOf } from '../../../src/domain/pegawai/jejak'
import { PegawaiId } from '../../../src/domain/pegawai/pegawai'
import { aKgb, aKontrak, aPegawai, aPenghargaan } from '../../support/builders'
import { aGiven } from '../../support/given'
import { applied, memoryReader, type Rows } from '../../support/memory-reader'

const kota: Rows = {
  pegawai: [
    aPegawai({ id: 'pns', nama: 'Ani Malayu', gelarBelakang: null }),
    aPegawai({ id: 'pppk', nama: 'Budi Koto', jenisAsn: 'PPPK' }),
    aPegawai({ id: 'cpns', nama: 'Citra Guci', jenisAsn: 'CPNS' })
  ],
  kgb: [aKgb({ id: 'k1', pegawaiId: 'pns', tmt: '2025-01-01' })],
  kontrak: [aKontrak({ id: 't1', pegawaiId: 'pppk', mulai: '2024-01-01', selesai: '2025-12-31' })],
  penghargaan: [
    aPenghargaan({ id: 'p1', pegawaiId: 'pns', jenis: 'SATYALANCANA_X', nama: 'Satyalancana Karya Satya X Tahun', tahun: 2020 }),
    aPenghargaan({ id: 'p2', pegawaiId: 'pns', jenis: 'LAINNYA', nama: 'Pegawai Teladan', tahun: 2022 })
  ]
}

/** The changes of a command as the window would send it, or why not. */
function run<Input, Facts>(command: Command<string, Input, Facts>, raw: object): Changeset | string {
  const input = command.input.safeParse(raw)
  if (!input.success) return input.error.issues.map((i) => i.message).join(' ')
  const facts = command.gather(memoryReader(kota), input.data, aGiven())
  if (!facts.ok) return facts.error.pesan
  const decided = command.decide(facts.value, input.data, aGiven())
  return decided.ok ? decided.value : decided.error.pesan
}

const kgb = { id: null, pegawaiId: 'pns', tmt: '2027-01-01', golongan: 'III/c', mkTahun: 10, mkBulan: null, gaji: null, nomorSk: null }
const kontrak = { id: null, pegawaiId: 'pppk', nomor: null, mulai: '2026-01-01', selesai: '2026-12-31' }
const lancana = {
  id: null,
  pegawaiId: 'pns',
  jenis: 'SATYALANCANA_XX',
  nama: 'Satyalancana Karya Satya XX Tahun',
  tahun: 2026,
  nomor: null
}

describe('mencatat KGB, kontrak, dan penghargaan', () => {
  it.each([
    ['kgb', () => run(saveKgb, kgb), 2],
    ['kontrak', () => run(saveKontrak, kontrak), 2],
    ['penghargaan', () => run(savePenghargaan, lancana), 3],
    ['kgb', () => run(saveKgb, { ...kgb, id: 'k1' }), 1],
    ['kontrak', () => run(saveKontrak, { ...kontrak, id: 't1', mulai: '2024-06-01' }), 1],
    ['penghargaan', () => run(savePenghargaan, { ...lancana, id: 'p1' }), 2],
    ['kgb', () => run(removeKgb, { id: 'k1' }), 0],
    ['kontrak', () => run(removeKontrak, { id: 't1' }), 0],
    ['penghargaan', () => run(removePenghargaan, { id: 'p1' }), 1]
  ] as const)('%s: satu perubahan pada satu baris', (entity, menulis, sisa) => {
    const changes = menulis()
    if (typeof changes === 'string') throw new Error(changes)
    expect(changes.map((c): unknown => c.entity)).toEqual([entity])
    expect(applied(kota, changes)[entity]).toHaveLength(sisa)
  })

  it('melengkapi bulan masa kerja dengan 0, dan membuangnya bila tahunnya tidak diketahui', () => {
    const bulan = (said: object): unknown => {
      const changes = run(saveKgb, { ...kgb, ...said })
      return typeof changes === 'string' ? changes : changes.map((c) => c.after && 'mkBulan' in c.after && c.after.mkBulan)[0]
    }
    expect(bulan({})).toBe(0)
    expect(bulan({ mkTahun: null, mkBulan: 6 })).toBeNull()
  })

  it.each([
    ['KGB bagi PPPK', () => run(saveKgb, { ...kgb, pegawaiId: 'pppk' }), 'KGB hanya dicatat bagi PNS.'],
    ['KGB bagi CPNS', () => run(saveKgb, { ...kgb, pegawaiId: 'cpns' }), 'KGB hanya dicatat bagi PNS.'],
    ['KGB pada TMT yang sama', () => run(saveKgb, { ...kgb, tmt: '2025-01-01' }), 'KGB TMT 1 Januari 2025 sudah tercatat.'],
    ['kontrak bagi PNS', () => run(saveKontrak, { ...kontrak, pegawaiId: 'pns' }), 'Kontrak hanya dicatat bagi PPPK.'],
    [
      'kontrak yang mundur',
      () => run(saveKontrak, { ...kontrak, selesai: '2025-12-31' }),
      'Hari terakhir kontrak tidak boleh sebelum hari mulainya.'
    ],
    [
      'kontrak yang mulai pada hari terakhir kontrak lain',
      () => run(saveKontrak, { ...kontrak, mulai: '2025-12-31' }),
      'Bertumpang tindih dengan kontrak 1 Januari 2024 sampai 31 Desember 2025 yang sudah tercatat.'
    ],
    [
      'kontrak yang berakhir pada hari pertama kontrak lain',
      () => run(saveKontrak, { ...kontrak, mulai: '2023-01-01', selesai: '2024-01-01' }),
      'Bertumpang tindih dengan kontrak 1 Januari 2024 sampai 31 Desember 2025 yang sudah tercatat.'
    ],
    ['penghargaan tahun depan', () => run(savePenghargaan, { ...lancana, tahun: 2027 }), 'Tahun 2027 belum tiba.'],
    [
      'satyalancana yang sama di tahun lain',
      () => run(savePenghargaan, { ...lancana, jenis: 'SATYALANCANA_X' }),
      'Satyalancana Karya Satya X Tahun tahun 2020 sudah tercatat.'
    ],
    [
      'penghargaan lain yang sama, huruf besar kecil diabaikan',
      () => run(savePenghargaan, { ...lancana, jenis: 'LAINNYA', nama: 'pegawai TELADAN', tahun: 2022 }),
      'Pegawai Teladan tahun 2022 sudah tercatat.'
    ],
    ['penghargaan tanpa nama', () => run(savePenghargaan, { ...lancana, nama: ' ' }), 'Nama penghargaan belum diisi.'],
    ['menghapus yang tidak ada', () => run(removeKontrak, { id: 'lain' }), 'Kontrak tidak ditemukan.'],
    ['yang tidak berubah', () => run(saveKontrak, { ...kota.kontrak?.[0] }), 'Tidak ada yang berubah.']
  ])('menolak %s', (_, menulis, pesan) => expect(menulis()).toBe(pesan))

  it.each([
    ['kontrak sehari sesudah yang lama', () => run(saveKontrak, kontrak)],
    ['kontrak sehari sebelum yang lama', () => run(saveKontrak, { ...kontrak, mulai: '2023-01-01', selesai: '2023-12-31' })],
    ['kontrak satu hari', () => run(saveKontrak, { ...kontrak, selesai: '2026-01-01' })],
    ['penghargaan lain pada tahun lain', () => run(savePenghargaan, { ...lancana, jenis: 'LAINNYA', nama: 'Pegawai Teladan', tahun: 2023 })]
  ])('menerima %s', (_, menulis) => expect(menulis()).toHaveLength(1))
})

describe('riwayat perubahan', () => {
  const jejak = (changes: Changeset | string, id: string): unknown =>
    typeof changes === 'string' ? changes : jejakOf(changes, PegawaiId.parse(id), () => 'jabatan').map(({ medan, jadi }) => [medan, jadi])
  it.each([
    ['KGB', run(saveKgb, kgb), 'pns', [['KGB', 'TMT 01-01-2027, III/c, masa kerja 10 tahun 0 bulan']]],
    ['kontrak', run(saveKontrak, kontrak), 'pppk', [['Kontrak', '01-01-2026 sampai 31-12-2026']]],
    ['penghargaan', run(savePenghargaan, lancana), 'pns', [['Penghargaan', 'Satyalancana Karya Satya XX Tahun (2026)']]],
    ['hapus KGB', run(removeKgb, { id: 'k1' }), 'pns', [['KGB', null]]]
  ])('menyebut %s', (_, changes, id, isi) => expect(jejak(changes, id)).toEqual(isi))
})
