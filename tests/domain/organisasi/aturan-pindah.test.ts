import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type BawahanPindah,
  BAWAHAN_PINDAH,
  perluTanyaBawahan,
  siapkanPindah,
  tolakPindah
} from '../../../src/domain/organisasi/aturan-pindah'
import { catatanPindah } from '../../../src/domain/organisasi/catatan-pindah'
import { hasRuangTunggu, isMenunggu, unitMenunggu } from '../../../src/domain/organisasi/menunggu'
import { pindahUnor } from '../../../src/domain/organisasi/pindah-unor'
import { indexSnapshot, type Snapshot } from '../../../src/domain/organisasi/snapshot'
import { rowsOfSnapshot } from '../../../src/domain/organisasi/susulan'
import { liesWithin, type Unor, UnorId } from '../../../src/domain/organisasi/unor'
import { anOrganisasi, anUnor } from './organisasi-builder'

const U = (id: string): UnorId => UnorId.parse(id)
const ids = (teks: string): readonly UnorId[] => teks.split(' ').map(U)

/** A city with two dinas, one of which has a sekretariat and two bidang; Lama waits for its place. */
const kota = anOrganisasi(
  [
    'Kota:PEMERINTAH',
    ['Dinas', ['Sekretariat:SEKRETARIAT', 'Umum:SUBBAGIAN'], ['A:BIDANG', 'A1:SEKSI', 'A2:SEKSI'], ['B:BIDANG', 'B1:SEKSI']],
    'Lain',
    ['Camat:KECAMATAN', 'Lurah:KELURAHAN']
  ],
  ['Lama:BIDANG', 'Lama1:SEKSI']
)
const dengan = (snapshot: Snapshot, id: string, patch: Partial<Unor>): Snapshot => {
  const rows = rowsOfSnapshot(snapshot)
  return indexSnapshot({ ...rows, unor: rows.unor.map((u) => (u.id === id ? { ...u, ...patch } : u)) })
}

describe('tolakPindah', () => {
  it.each<[string, string, string | null, string | null]>([
    ['below another superior', 'A', 'Lain', null],
    ['below a leaf', 'A', 'Lurah', null],
    ['up to the top', 'A1', 'Kota', null],
    ['into the tray', 'A', null, null],
    ['a waiting unit back in', 'Lama', 'Lain', null],
    ['below a waiting unit', 'A1', 'Lama', null],
    ['below itself', 'A', 'A', 'A tidak dapat dipindahkan ke bawah dirinya sendiri.'],
    ['below its child', 'A', 'A1', 'A tidak dapat dipindahkan ke bawah dirinya sendiri.'],
    ['below its grandchild', 'Dinas', 'A1', 'Dinas tidak dapat dipindahkan ke bawah dirinya sendiri.'],
    ['where it is', 'A', 'Dinas', 'A sudah berada di bawah Dinas.'],
    ['a waiting unit into the tray', 'Lama', null, 'Lama sudah berada di ruang tunggu.'],
    ['the top', 'Kota', 'Lain', 'Kota adalah puncak susunan dan tidak dapat dipindahkan.'],
    ['the top into the tray', 'Kota', null, 'Kota adalah puncak susunan dan tidak dapat dipindahkan.'],
    ['several, one of which is the target', 'A1 Lain', 'Lain', 'Lain tidak dapat dipindahkan ke bawah dirinya sendiri.'],
    ['several, one of which is there already', 'A1 B1', 'B', null],
    ['several, all of which are there already', 'A1 A2', 'A', '2 unit ini sudah berada di bawah A.'],
    ['the top among several', 'A1 Kota', 'Lain', 'Kota adalah puncak susunan dan tidak dapat dipindahkan.'],
    ['below a unit that is not there', 'A', 'Entah', 'Unit organisasi tidak ditemukan.']
  ])('%s', (_, yang, ke, pesan) => {
    expect(tolakPindah(kota, ids(yang), ke === null ? null : U(ke))).toBe(pesan)
  })

  it.each<[string, string, Partial<Unor>, string | null]>([
    ['the target ends one day', 'Lain', { aktifSampai: '2027-01-01' }, 'Lain berakhir per 1 Januari 2027.'],
    ['the target begins tomorrow', 'Lain', { aktifDari: '2026-11-23' }, 'Lain belum berlaku.'],
    ['the target begins today', 'Lain', { aktifDari: '2026-11-22' }, null],
    ['the unit ended yesterday', 'A', { aktifSampai: '2026-11-21' }, 'A sudah berakhir per 21 November 2026.'],
    ['the unit ended today', 'A', { aktifSampai: '2026-11-22' }, 'A sudah berakhir per 22 November 2026.'],
    ['the unit ends tomorrow', 'A', { aktifSampai: '2026-11-23' }, null]
  ])('minds the day: %s', (_, id, patch, pesan) => {
    expect(tolakPindah(dengan(kota, id, patch), ids('A'), U('Lain'))).toBe(pesan)
  })

  it('knows no tray without a pemerintah daerah at the top', () => {
    const tanpa = anOrganisasi(['Dinas', 'A:BIDANG'], 'Lain')
    expect(tolakPindah(tanpa, ids('A'), null)).toBe('Ruang tunggu hanya ada bila puncak susunannya berjenis pemerintah daerah.')
    expect(tolakPindah(tanpa, ids('Lain'), U('Dinas'))).toBeNull()
  })
})

describe('siapkanPindah', () => {
  it.each([
    ['one', 'A', ['A']],
    ['in the order of the chart', 'B1 A2 A1', ['A1', 'A2', 'B1']],
    ['without what lies below another', 'A2 A A1', ['A']],
    ['without what lies deep below another', 'A1 Dinas B1', ['Dinas']],
    ['without what is not there', 'Entah A', ['A']]
  ])('moves %s', (_, yang, pucuk) => {
    expect(siapkanPindah(kota, ids(yang)).pucuk.map((u) => u.id)).toEqual(pucuk)
  })
})

describe('perluTanyaBawahan', () => {
  it.each<[string, string, boolean, readonly BawahanPindah[]]>([
    ['nothing below', 'A1 B1', false, ['IKUT']],
    ['units below', 'A', true, ['IKUT', 'TINGGAL', 'TUNGGU']],
    ['units below one of them', 'A1 B', true, ['IKUT', 'TINGGAL', 'TUNGGU']],
    ['everything below chosen as well', 'A A1 A2', false, ['IKUT']],
    ['some of what is below chosen as well', 'A A1', true, ['IKUT', 'TINGGAL', 'TUNGGU']],
    ['a waiting unit has no superior', 'Lama', true, ['IKUT', 'TUNGGU']]
  ])('%s', (_, yang, perlu, pilihan) => {
    expect(perluTanyaBawahan(kota, ids(yang))).toEqual({ perlu, pilihan })
  })
  it('offers no tray where there is none', () => {
    expect(perluTanyaBawahan(anOrganisasi(['Dinas', ['A:BIDANG', 'A1:SEKSI']]), ids('A')).pilihan).toEqual(['IKUT', 'TINGGAL'])
  })
})

describe('catatanPindah', () => {
  const bidang = (n: number): readonly string[] => Array.from({ length: n }, (_, i) => `Bidang ${i}:BIDANG`)
  const penuh = (tipe: Unor['tipe'], n: number): Snapshot =>
    dengan(anOrganisasi(['Kota:PEMERINTAH', ['Dinas', ...bidang(n)], ['Lain', ['A:BIDANG', 'A1:SEKSI']]]), 'Dinas', { tipe })
  const pesan = (snapshot: Snapshot, yang: string, ke: string): readonly string[] =>
    catatanPindah(siapkanPindah(snapshot, ids(yang)), U(ke)).map((c) => c.pesan)

  it.each([
    ['a bidang below another dinas', 'A', 'Lain', []],
    ['a bidang below a kelurahan', 'A', 'Lurah', ['Bidang lazimnya di bawah dinas, badan, satuan atau UPTD, bukan di bawah kelurahan.']],
    ['a bidang at the top', 'A', 'Kota', ['Bidang lazimnya di bawah dinas, badan, satuan atau UPTD, bukan di bawah pemerintah daerah.']],
    ['a kelurahan below a dinas', 'Lurah', 'Lain', ['Kelurahan lazimnya di bawah kecamatan, bukan di bawah dinas.']],
    ['two of a kind say it once', 'A B', 'Camat', ['Bidang lazimnya di bawah dinas, badan, satuan atau UPTD, bukan di bawah kecamatan.']],
    ['a first sekretariat', 'Sekretariat', 'Lain', []],
    ['into the tray', 'A', null, []]
  ])('%s', (_, yang, ke, expected) => {
    expect(catatanPindah(siapkanPindah(kota, ids(yang)), ke === null ? null : U(ke)).map((c) => c.pesan)).toEqual(expected)
  })
  it.each([
    ['A', 3, []],
    ['A', 4, ['Dinas: 5 bidang; dinas tipe A paling banyak 4.']],
    ['B', 3, ['Dinas: 4 bidang; dinas tipe B paling banyak 3.']],
    ['C', 1, []],
    ['C', 2, ['Dinas: 3 bidang; dinas tipe C paling banyak 2.']],
    [null, 9, []]
  ] as const)('one more bidang in a dinas tipe %s with %i', (tipe, n, expected) => {
    expect(pesan(penuh(tipe, n), 'A', 'Dinas')).toEqual(expected)
  })
  it('says the law', () => {
    expect(catatanPindah(siapkanPindah(penuh('C', 2), ids('A')), U('Dinas'))[0]?.dasar).toBe('PP 18/2016 jo. PP 72/2019')
  })
  it('warns of a second sekretariat', () => {
    const dua = anOrganisasi(['Kota:PEMERINTAH', ['Dinas', 'S1:SEKRETARIAT'], ['Lain', 'S2:SEKRETARIAT']])
    expect(pesan(dua, 'S2', 'Dinas')).toEqual(['Dinas: 2 sekretariat; dinas paling banyak 1.'])
  })
  it('warns at the dinas when the sekretariat below it takes a subbagian too many', () => {
    const cabang = ['Dinas', ['Sekretariat:SEKRETARIAT', 'X:SUBBAGIAN', 'Y:SUBBAGIAN']] as const
    const kecil = dengan(anOrganisasi(['Kota:PEMERINTAH', cabang, ['Lain', ['S:SEKRETARIAT', 'Z:SUBBAGIAN']]]), 'Dinas', { tipe: 'C' })
    expect(pesan(kecil, 'Z', 'Sekretariat')).toEqual(['Dinas: 3 subbagian pada sekretariat; dinas tipe C paling banyak 2.'])
  })
  it('is silent of a limit that was exceeded before and is not made worse', () => {
    const lebih = penuh('C', 3)
    expect(pesan(lebih, 'A1', 'Dinas')).toEqual(['Seksi lazimnya di bawah bidang, kecamatan, kelurahan atau UPTD, bukan di bawah dinas.'])
  })
  it.each([
    ['as deep as may be', 'L3', []],
    ['one too deep', 'L4', ['Susunan menjadi 6 tingkat; lazimnya paling banyak 5.']]
  ])('depth: %s', (_, ke, expected) => {
    const dalam = anOrganisasi(['Kota:PEMERINTAH', ['L2:LAINNYA', ['L3:LAINNYA', 'L4:LAINNYA']], ['P:LAINNYA', 'P1:LAINNYA']])
    expect(pesan(dalam, 'P', ke)).toEqual(expected)
  })
})

describe('the tray', () => {
  it('holds what hangs below nothing while a pemerintah daerah is at the top', () => {
    expect(unitMenunggu(kota).map((u) => u.id)).toEqual(['Lama'])
    expect(['Lama', 'Lama1', 'Kota', 'A'].map((id) => isMenunggu(kota, kota.unor.get(U(id)) ?? anUnor('?')))).toEqual([
      true,
      false,
      false,
      false
    ])
  })
  it('is not there otherwise: every top is one', () => {
    const tanpa = anOrganisasi('Dinas', 'Lain')
    expect([hasRuangTunggu(tanpa), unitMenunggu(tanpa)]).toEqual([false, []])
  })
})

/** A random city: each unit hangs below an earlier one, or waits. */
const acak = fc.array(fc.nat(), { minLength: 2, maxLength: 40 }).map((induk) => {
  const unor = induk.map((n, i) =>
    i === 0
      ? anUnor('0', { jenis: 'PEMERINTAH' })
      : anUnor(`${i}`, { urut: i, indukId: n % 9 === 0 ? null : U(`${n % i}`), jenis: n % 2 === 0 ? 'BIDANG' : 'SEKSI' })
  )
  return indexSnapshot({ tanggal: '2026-11-22', unor, jabatan: [], pegawai: [], penempatan: [] })
})
const pilih = fc.record({ acak, satu: fc.nat(), dua: fc.nat(), ke: fc.nat(), cara: fc.constantFrom(...BAWAHAN_PINDAH) })

const sesudah = (snapshot: Snapshot, pindah: Parameters<typeof pindahUnor>[1]): Snapshot | null => {
  const hasil = pindahUnor(snapshot, pindah)
  if (!hasil.ok) return null
  const rows = rowsOfSnapshot(snapshot)
  const baru = new Map(hasil.value.flatMap((c) => (c.entity === 'unor' && c.after ? [[c.after.id, c.after]] : [])))
  return indexSnapshot({ ...rows, unor: rows.unor.map((u) => baru.get(u.id) ?? u) })
}
const urutan = (snapshot: Snapshot, id: UnorId | null): readonly string[] => (snapshot.anakByUnor.get(id) ?? []).map((u) => u.id)

describe('a move in any city', () => {
  it('is refused exactly when the command refuses it, loses nobody, makes no circle and keeps the order of all others', () => {
    let done = 0
    fc.assert(
      fc.property(pilih, ({ acak, satu, dua, ke, cara }) => {
        const semua = [...acak.unor.keys()]
        const at = (n: number): UnorId => semua[n % semua.length] ?? U('0')
        const yang = [at(satu), at(dua)]
        const indukId = ke % 7 === 0 ? null : at(ke)
        const after = sesudah(acak, { ids: yang, indukId, bawahan: cara })
        const { perlu, pilihan } = perluTanyaBawahan(acak, yang)
        expect(after === null).toBe(tolakPindah(acak, yang, indukId) !== null || (perlu && !pilihan.includes(cara)))
        if (!after) return
        done += 1
        expect([...after.unor.keys()].toSorted()).toEqual(semua.toSorted())
        expect([...after.unor.values()].filter((u) => u.indukId !== null && liesWithin(after.unor, u.id, u.indukId))).toEqual([])
        for (const [induk, anak] of after.anakByUnor) {
          expect(new Set(anak.map((u) => u.urut)).size).toBe(anak.length)
          const lama = urutan(acak, induk)
          const tetap = urutan(after, induk).filter((id) => lama.includes(id))
          expect(tetap).toEqual(lama.filter((id) => tetap.includes(U(id))))
        }
        for (const { id } of siapkanPindah(acak, yang).pucuk) expect(after.unor.get(id)?.indukId).toBe(indukId)
      }),
      { numRuns: 600, seed: 4 }
    )
    expect(done).toBeGreaterThan(200)
  })

  it.each(BAWAHAN_PINDAH)('%s does with what is below what it says', (cara) => {
    fc.assert(
      fc.property(pilih, ({ acak, satu, ke }) => {
        const semua = [...acak.unor.values()]
        const unor = semua[satu % semua.length]
        const indukId = semua[ke % semua.length]?.id ?? null
        const after = unor && sesudah(acak, { ids: [unor.id], indukId, bawahan: cara })
        if (!unor || !after) return
        const anak = urutan(acak, unor.id)
        const tempat = { IKUT: unor.id, TINGGAL: unor.indukId, TUNGGU: null }[cara]
        expect(urutan(after, tempat).filter((id) => anak.includes(id))).toEqual(anak)
      }),
      { numRuns: 300, seed: 5 }
    )
  })
})
