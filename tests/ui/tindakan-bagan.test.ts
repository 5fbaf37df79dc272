import { describe, expect, it, vi } from 'vitest'
import { UnorId } from '../../src/domain/organisasi/unor'
import type { KerjaSunting } from '../../src/ui/features/bagan/kerja-sunting'
import { TINDAKAN_BAGAN } from '../../src/ui/features/bagan/tindakan-bagan'
import { anOrganisasi } from '../domain/organisasi/organisasi-builder'

const U = (id: string): UnorId => UnorId.parse(id)
const snapshot = anOrganisasi(['Kota:PEMERINTAH', ['Dinas A', 'Bidang Satu:BIDANG', 'Bidang Dua:BIDANG'], 'Dinas B'])

type Keadaan = { readonly dipilih?: readonly string[]; readonly potongan?: readonly string[]; readonly isBoleh?: boolean }

/** The screen with some units chosen, and what is asked of it. */
function kerjaDengan({ dipilih = [], potongan = [], isBoleh = true }: Keadaan) {
  const ids = dipilih.map(U)
  const diminta = {
    lakukan: vi.fn(() => Promise.resolve(true)),
    pilih: vi.fn(),
    potong: vi.fn(),
    buka: vi.fn(),
    tegur: vi.fn(),
    namai: vi.fn(),
    pindahkan: vi.fn()
  }
  const kerja: KerjaSunting = {
    meja: {
      snapshot,
      selected: ids.at(-1) ?? null,
      dipilih: new Set(ids),
      pilih: diminta.pilih,
      chart: { current: null },
      bukaTab: vi.fn()
    },
    penyunting: { rancanganId: null, isBoleh, tanggal: '2026-11-22', lakukan: diminta.lakukan },
    unor: snapshot.unor.get(ids.at(-1) ?? U('-')) ?? null,
    unors: ids.flatMap((id) => snapshot.unor.get(id) ?? []),
    potongan: new Set(potongan.map(U)),
    potong: diminta.potong,
    buka: diminta.buka,
    tegur: diminta.tegur,
    tunda: vi.fn(),
    isMenyusul: false,
    namai: diminta.namai,
    pindahkan: diminta.pindahkan
  }
  return { kerja, diminta }
}

const mungkin = (keadaan: Keadaan): readonly string[] => TINDAKAN_BAGAN.filter((t) => t.bisa(kerjaDengan(keadaan).kerja)).map((t) => t.id)

/** Does one action, and tells what it asked for. */
function lakukan(id: string, keadaan: Keadaan) {
  const { kerja, diminta } = kerjaDengan(keadaan)
  TINDAKAN_BAGAN.find((t) => t.id === id)?.lakukan(kerja)
  return diminta
}

it('gives every action an id, a label and keys of its own', () => {
  for (const of of [(t: (typeof TINDAKAN_BAGAN)[number]) => t.id, (t: (typeof TINDAKAN_BAGAN)[number]) => t.label])
    expect(new Set(TINDAKAN_BAGAN.map(of)).size).toBe(TINDAKAN_BAGAN.length)
  const tombol = TINDAKAN_BAGAN.flatMap((t) => t.tombol)
  expect(new Set(tombol).size).toBe(tombol.length)
  expect(tombol.filter((t) => /^mod\+(K|Z|Y|shift\+Z|\d)$/.test(t))).toEqual([])
})

describe('what is possible', () => {
  const LIHAT_SATU = ['pilih-cabang', 'fokus', 'buka-unor']
  it.each<readonly [string, Keadaan, readonly string[]]>([
    ['nothing while nothing is chosen', {}, []],
    [
      'the top is neither moved nor closed',
      { dipilih: ['Kota'] },
      ['tambah-bawahan', 'tambah-jabatan', 'ganti-nama', 'ubah', 'pilih-cabang', 'fokus', 'lipat', 'buka-unor']
    ],
    [
      'several are moved or closed together, and nothing else',
      { dipilih: ['Bidang Satu', 'Dinas B'] },
      ['potong', 'pindah-ke', 'ke-tunggu', 'tutup', 'pilih-cabang']
    ],
    ['only looking while it cannot be edited', { dipilih: ['Dinas B'], isBoleh: false }, LIHAT_SATU],
    ['only looking, though something was cut before', { dipilih: ['Dinas B'], potongan: ['Bidang Satu'], isBoleh: false }, LIHAT_SATU]
  ])('%s', (_, keadaan, ids) => {
    expect(mungkin(keadaan)).toEqual(ids)
  })
  it('puts what was cut only where it may go', () => {
    expect(mungkin({ dipilih: ['Dinas B'], potongan: ['Bidang Satu'] })).toContain('tempel')
    expect(mungkin({ dipilih: ['Dinas A'], potongan: ['Bidang Satu'] })).not.toContain('tempel')
    expect(mungkin({ dipilih: ['Bidang Satu'], potongan: ['Dinas A'] })).not.toContain('tempel')
    expect(mungkin({ dipilih: ['Dinas B'] })).not.toContain('tempel')
  })
  it('goes up and down only where there is a place', () => {
    expect(mungkin({ dipilih: ['Bidang Satu'] })).toContain('turun')
    expect(mungkin({ dipilih: ['Bidang Satu'] })).not.toContain('naik')
    expect(mungkin({ dipilih: ['Bidang Dua'] })).toContain('naik')
    expect(mungkin({ dipilih: ['Bidang Dua'] })).not.toContain('turun')
  })
})

describe('what is done', () => {
  it('adds a sibling right behind the unit', () => {
    expect(lakukan('tambah-sejajar', { dipilih: ['Bidang Satu'] }).buka).toHaveBeenCalledWith({
      jenis: 'BARU',
      induk: snapshot.unor.get(U('Dinas A')),
      sebelumId: 'Bidang Dua'
    })
  })
  it('changes the order by one place', () => {
    expect(lakukan('turun', { dipilih: ['Bidang Satu'] }).lakukan).toHaveBeenCalledWith(
      'unor.reorder',
      { id: 'Bidang Satu', sebelumId: null },
      'Bidang Satu'
    )
  })
  it('cuts all that is chosen, and puts it below the unit', () => {
    expect(lakukan('potong', { dipilih: ['Bidang Satu', 'Bidang Dua'] }).potong).toHaveBeenCalledWith(['Bidang Satu', 'Bidang Dua'])
    expect(lakukan('tempel', { dipilih: ['Dinas B'], potongan: ['Bidang Satu'] }).pindahkan).toHaveBeenCalledWith({
      ids: ['Bidang Satu'],
      indukId: 'Dinas B'
    })
  })
  it('sends to the waiting room', () => {
    expect(lakukan('ke-tunggu', { dipilih: ['Dinas B'] }).pindahkan).toHaveBeenCalledWith({ ids: ['Dinas B'], indukId: null })
  })
  it('closes all that is chosen', () => {
    expect(lakukan('tutup', { dipilih: ['Bidang Satu', 'Dinas B'] }).buka).toHaveBeenCalledWith({
      jenis: 'AKHIRI',
      unors: [snapshot.unor.get(U('Bidang Satu')), snapshot.unor.get(U('Dinas B'))]
    })
  })
  it('chooses a branch, the unit itself last', () => {
    expect(lakukan('pilih-cabang', { dipilih: ['Dinas A'] }).pilih).toHaveBeenCalledWith(['Bidang Satu', 'Bidang Dua', 'Dinas A'])
  })
})
