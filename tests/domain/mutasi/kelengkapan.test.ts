import { describe, expect, it } from 'vitest'
import { setelanPada } from '../../../src/domain/ketentuan/setelan'
import type { Butir } from '../../../src/domain/mutasi/butir-izin'
import type { Izin } from '../../../src/domain/mutasi/izin'
import { kelengkapan } from '../../../src/domain/mutasi/kelengkapan'
import { MasaLarangan } from '../../../src/domain/mutasi/masa-larangan'
import { mutasiRules, rencanaRules } from '../../../src/domain/mutasi/mutasi-rules'
import { aKetentuan, anIzin } from '../../support/builders'
import { JF, JPT, type Kasus, LEPAS, PENGAWAS, rencanaUji, rudiDi, rudiKe } from './kasus-langkah'

const baku = setelanPada([], '2027-01-01')
const daftar = (kasus: Kasus): readonly Butir[] => kelengkapan(rencanaUji(kasus), baku)
const jenis = (kasus: Kasus): readonly string[] =>
  daftar(kasus).map((b) => [b.jenis, b.jabatanId ?? b.pegawaiId, b.izin?.nomor].filter(Boolean).join(' '))
const masa = (said: readonly (Partial<MasaLarangan> & Pick<MasaLarangan, 'jenis' | 'mulai'>)[]): Pick<Kasus, 'arsip'> => ({
  arsip: { masaLarangan: said.map((m, n) => MasaLarangan.parse({ id: `m${n}`, nama: 'Masa Contoh', sampai: null, dasar: null, ...m })) }
})

describe('kelengkapan', () => {
  const kasus: readonly (readonly [string, Kasus, readonly string[]])[] = [
    ['an ordinary move needs the Pertek only', {}, ['PERTEK']],
    ['a plan of one Plt needs nothing', { langkah: { jenis: 'PLT', sampai: '2027-03-31' } }, []],
    ['who retires needs nothing', { langkah: { ...LEPAS, alasan: 'PENSIUN' } }, []],
    ['a promotion to JPT needs its selection', { tujuan: JPT }, ['PANSEL tujuan', 'PERTEK']],
    ['so does somebody without a post', { asal: null, tujuan: JPT }, ['PANSEL tujuan', 'PERTEK']],
    ['and the Sekda chosen among the JPT', { asal: JPT, tujuan: { ...JPT, eselon: 'II.a' } }, ['PANSEL tujuan', 'PERTEK']],
    ['a rotation of JPT does not', { asal: JPT, tujuan: JPT }, ['PERTEK']],
    ['the numbers stand beside', { izin: [anIzin({ nomor: 'P-1' })] }, ['PERTEK P-1']],
    [
      'a flagged post that one leaves and another takes is one item',
      { asal: { perluPersetujuanGubernur: true }, lain: [rudiKe('asal')] },
      ['GUBERNUR asal', 'PERTEK']
    ],
    [
      'every flag is an item',
      { tujuan: { perluPersetujuanMendagri: true, perluPersetujuanDprd: true } },
      ['MENDAGRI tujuan', 'DPRD tujuan', 'PERTEK']
    ],
    [
      'who comes from another agency',
      { asal: null, langkah: { instansi: 'Pemerintah Provinsi Contoh' } },
      ['ANTARINSTANSI siti', 'PERTEK']
    ],
    [
      'an election, a new mayor and a Pj',
      masa([
        { jenis: 'PILKADA', mulai: '2027-03-01' },
        { jenis: 'PELANTIKAN_KDH', mulai: '2026-12-01' },
        { jenis: 'KDH_SEMENTARA', mulai: '2026-12-01' },
        { jenis: 'LAINNYA', mulai: '2026-12-01' }
      ]),
      ['MENDAGRI_PILKADA', 'MENDAGRI_PELANTIKAN', 'BKN_KDH_SEMENTARA', 'PERTEK']
    ],
    ['an election long past', masa([{ jenis: 'PILKADA', mulai: '2024-09-22', sampai: '2025-02-20' }]), ['PERTEK']],
    [
      'two elections ask for one permission',
      masa([
        { jenis: 'PILKADA', mulai: '2027-03-01' },
        { jenis: 'PILKADA', mulai: '2027-04-01' }
      ]),
      ['MENDAGRI_PILKADA', 'PERTEK']
    ]
  ]
  it.each(kasus)('%s', (_, fakta, butir) => {
    expect(jenis(fakta)).toEqual(butir)
  })
  it('says for which steps, why, and by which law', () => {
    const [butir] = daftar({ asal: { perluPersetujuanGubernur: true, nama: 'Inspektur' }, lain: [rudiKe('asal', { id: 'kedua' })] })
    expect(butir).toMatchObject({
      judul: 'Konsultasi tertulis dengan Gubernur untuk Inspektur',
      dasar: 'PP 72/2019',
      aturan: 'R-46',
      langkahIds: ['uji', 'kedua']
    })
    expect(daftar(masa([{ jenis: 'PILKADA', mulai: '2027-03-01', sampai: '2028-02-20' }]))[0]?.mengapa).toBe(
      'TMT 01-01-2027 berada dalam Masa Contoh (01-09-2026 s.d. 20-02-2028).'
    )
  })
  it.each([
    ['Pemerintah Kabupaten Contoh', 'Gubernur bila masih satu provinsi'],
    ['Pemerintah Provinsi Contoh', 'Gubernur untuk provinsi sendiri'],
    ['Kementerian Contoh', 'Kepala BKN']
  ])('names who decides a move from %s', (instansi, siapa) => {
    expect(daftar({ asal: null, langkah: { instansi } })[0]?.mengapa).toContain(siapa)
  })
  it('follows the settings of the rules', () => {
    const setelan = setelanPada([aKetentuan({ kunci: 'R-29.bulanSebelumPenetapan', nilai: '1' })], '2027-01-01')
    expect(kelengkapan(rencanaUji(masa([{ jenis: 'PILKADA', mulai: '2027-03-01' }])), setelan).map((b) => b.jenis)).toEqual(['PERTEK'])
  })
})

/** Pseudo-random, but the same every time. */
function acak(seed: number) {
  let state = seed
  return (n: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * n)
  }
}

/** A plan of two steps with flags, numbers and frozen periods by chance. */
function kasusAcak(seed: number): Kasus {
  const n = acak(seed)
  const is = () => n(3) === 0
  const one = <T>(first: T, ...lain: readonly T[]): T => lain[n(lain.length + 1)] ?? first
  const tanda = () => ({ perluPersetujuanGubernur: is(), perluPersetujuanMendagri: is(), perluPersetujuanDprd: is() })
  const asal = one<Kasus['asal']>({ ...JPT, ...tanda() }, { ...PENGAWAS, ...tanda() }, JF, null) ?? null
  const langkah = one<Kasus['langkah']>(
    {},
    { instansi: 'Kementerian Contoh' },
    ...(asal ? [{ ...LEPAS, alasan: 'PINDAH_INSTANSI' as const }, { ...LEPAS, alasan: 'PENSIUN' as const }, { ...LEPAS }] : []),
    { jenis: 'PLT', sampai: '2027-03-31' }
  )
  const izin = (
    [
      ['PANSEL', { jabatanId: 'tujuan' }],
      ['PERTEK', {}],
      ['MENDAGRI_PILKADA', {}],
      ['MENDAGRI_PELANTIKAN', {}],
      ['BKN_KDH_SEMENTARA', {}],
      ['GUBERNUR', { jabatanId: 'asal' }],
      ['MENDAGRI', {}],
      ['DPRD', { jabatanId: 'tujuan' }],
      ['ANTARINSTANSI', { pegawaiId: 'siti' }]
    ] as const
  )
    .filter(() => is())
    .map(([jenisIzin, sasaran]): Izin => anIzin({ jenis: jenisIzin, ...sasaran }))
  const hari = () => `202${6 + n(2)}-${String(1 + n(12)).padStart(2, '0')}-01`
  return {
    asal,
    tujuan: { ...one<Kasus['tujuan']>(JPT, PENGAWAS, { ...JF, kebutuhan: 9 }), ...tanda() },
    langkah,
    izin,
    lain: asal && is() ? [rudiKe('asal')] : [],
    pemegang: is() ? [rudiDi('tujuan', { jenis: 'PLT' })] : [],
    ...masa((['PILKADA', 'PELANTIKAN_KDH', 'KDH_SEMENTARA'] as const).filter(() => is()).map((j) => ({ jenis: j, mulai: hari() })))
  }
}

/** The rules that ask for approvals. */
const ATURAN_IZIN = ['R-16', 'R-29', 'R-30', 'R-31', 'R-32', 'R-46', 'R-48']

it('an item without a number is a rule that blocks, on the very steps it is for, and the other way round', () => {
  const seen = new Map<string, number>()
  for (let seed = 1; seed <= 500; seed++) {
    const subject = rencanaUji(kasusAcak(seed))
    const ditagih = kelengkapan(subject, baku)
      .filter((b) => b.izin === null)
      .flatMap((b) => (b.langkahIds.length === 0 ? [b.aturan] : b.langkahIds.map((id) => `${b.aturan} ${id}`)))
    const blok = [
      ...rencanaRules.flatMap((r) => (r.check(subject).some((h) => h.hasil === 'BLOK') ? [r.id] : [])),
      ...subject.langkah.flatMap((t) =>
        mutasiRules.flatMap((r) => ([r.check(t)].flat().some((h) => h.hasil === 'BLOK') ? [`${r.id} ${t.langkah.id}`] : []))
      )
    ].filter((id) => ATURAN_IZIN.some((aturan) => id.startsWith(aturan)))
    expect(new Set(ditagih), `seed ${seed}`).toEqual(new Set(blok))
    for (const id of new Set(ditagih.map((d) => d.slice(0, 4)))) seen.set(id, (seen.get(id) ?? 0) + 1)
  }
  for (const aturan of ATURAN_IZIN) expect(seen.get(aturan), aturan).toBeGreaterThan(10)
})
