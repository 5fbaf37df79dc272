import { describe, expect, it } from 'vitest'
import { inventaris } from '../../../src/domain/mutasi/inventaris'
import { lowonganPensiun } from '../../../src/domain/mutasi/lowongan-pensiun'
import { project } from '../../../src/domain/mutasi/proyeksi'
import { type LatarRantai, type Rantai, rantaiOf, type UjungRantai } from '../../../src/domain/mutasi/rantai'
import { type SikapJabatan, SikapJabatanId } from '../../../src/domain/mutasi/sikap-jabatan'
import type { Susunan, SusunanBaru } from '../../../src/domain/mutasi/susunan'
import { type Penunjukan, place, swap } from '../../../src/domain/mutasi/susunan-angkat'
import { type Pelepasan, release } from '../../../src/domain/mutasi/susunan-lepas'
import { act } from '../../../src/domain/mutasi/susunan-sementara'
import { retime } from '../../../src/domain/mutasi/susunan-ubah'
import { BUP_BAKU } from '../../../src/domain/pegawai/bup'
import { aPenempatan, aRencana, aSnapshot } from '../../support/builders'
import { aGiven } from '../../support/given'
import { kotaKecil, orang, pos } from './kota-kecil'

type Langkah = (susunan: Susunan, newId: () => string) => SusunanBaru

const ke =
  (pegawai: string, jabatan: string, isi: Partial<Penunjukan> = {}): Langkah =>
  (s, id) =>
    place(s, { pegawaiId: orang(pegawai), jabatanId: pos(jabatan), tambahan: false, ...isi }, id)
const tukar =
  (a: string, b: string): Langkah =>
  (s, id) =>
    swap(s, { pegawaiId: orang(a), denganPegawaiId: orang(b) }, id)
const lepas =
  (pegawai: string, isi: Omit<Pelepasan, 'pegawaiId'> = {}): Langkah =>
  (s, id) =>
    release(s, { pegawaiId: orang(pegawai), ...isi }, id)
const plt =
  (pegawai: string, jabatan: string): Langkah =>
  (s, id) =>
    act(s, { pegawaiId: orang(pegawai), jabatanId: pos(jabatan), jenis: 'PLT' }, id)
const pada =
  (pegawai: string, tmt: string): Langkah =>
  (s) => {
    const step = s.langkah.find((l) => l.pegawaiId === pegawai)
    if (!step) throw new Error(`${pegawai} has no step`)
    return retime(s, step.id, { tmt })
  }

const ujungTeks = (ujung: UjungRantai): string => [ujung.jenis, ...('jabatanId' in ujung ? [ujung.jabatanId] : [])].join(' ')

const { unor = [], jabatan = [], pegawai = [], penempatan = [] } = kotaKecil()
// Sari retires from Sekretaris on 1 March 2027 (58 in February), Dedi from Kadis on 1 May 2027 (60 in April)
const lahir: Readonly<Record<string, string>> = { sari: '1969-02-10', dedi: '1967-04-20' }
const orangTua = pegawai.map((p) => ({ ...p, tanggalLahir: lahir[p.id] ?? p.tanggalLahir }))
const rencana = aRencana({ id: 'rencana' })

function susun(...edits: readonly Langkah[]): Susunan {
  const { newId } = aGiven()
  const start: Susunan = { snapshot: aSnapshot({ unor, jabatan, pegawai: orangTua, penempatan }), rencana, langkah: [] }
  return edits.reduce<Susunan>((susunan, edit) => {
    const baru = edit(susunan, newId)
    if (!baru.ok) throw new Error(baru.error.pesan)
    return { ...susunan, langkah: baru.value }
  }, start)
}

const proyeksiOf = (edits: readonly Langkah[]) => {
  const { snapshot, langkah } = susun(...edits)
  return project(snapshot, rencana, langkah)
}
const rantaiDari = (edits: readonly Langkah[], latar: Partial<LatarRantai> = {}): readonly Rantai[] =>
  rantaiOf(proyeksiOf(edits), { sikap: [], horizonBulan: 0, setelan: BUP_BAKU, ...latar })

/** A chain as text: `(sari) budi, joni : NON_STRUKTURAL madya`; the released holder of the first post in brackets. */
const teks = (r: Rantai): string =>
  `${r.lepas ? `(${r.lepas.pegawaiId}) ` : ''}${r.langkah.map((l) => l.pegawaiId).join(', ')} : ${ujungTeks(r.ujung)}`

describe('rantaiOf', () => {
  it.each<readonly [string, readonly Langkah[], readonly string[]]>([
    ['nothing planned', [], []],
    ['one step leaves its own post open', [ke('budi', 'kabid-kosong')], ['budi : KOSONG kabid-a']],
    [
      'Sekdis leaves; Kabid A to Sekdis; JF Madya to Kabid A: closes',
      [ke('budi', 'sekdis'), ke('joni', 'kabid-a')],
      ['(sari) budi, joni : NON_STRUKTURAL madya']
    ],
    ['the order of planning does not matter', [ke('joni', 'kabid-a'), ke('budi', 'sekdis')], ['(sari) budi, joni : NON_STRUKTURAL madya']],
    ['a swap is a circle', [tukar('budi', 'andi')], ['budi, andi : SIKLUS']],
    ['a circle of three', [ke('budi', 'kabid-b'), ke('andi', 'sekdis'), ke('sari', 'kabid-a')], ['budi, sari, andi : SIKLUS']],
    ['ends with somebody without a post', [ke('lia', 'kabid-kosong'), ke('tuti', 'kasi')], ['lia, tuti : TANPA_JABATAN']],
    ['or from another agency', [ke('tuti', 'kabid-kosong', { isi: { instansi: 'Provinsi' } })], ['tuti : INSTANSI_LAIN']],
    ['a release alone', [lepas('sari')], ['(sari)  : KOSONG sekdis']],
    ['a Plt bridges the end', [ke('budi', 'kabid-kosong'), plt('andi', 'kabid-a')], ['budi : PLT kabid-a']],
    ['the released holder moves on: one chain', [ke('budi', 'sekdis'), ke('sari', 'kabid-kosong')], ['sari, budi : KOSONG kabid-a']],
    [
      'two chains, first planned first',
      [ke('lia', 'kabid-kosong'), ke('budi', 'sekdis')],
      ['lia : KOSONG kasi', '(sari) budi : KOSONG kabid-a']
    ],
    [
      'two people for one post: two chains',
      [ke('budi', 'kabid-kosong'), ke('andi', 'kabid-kosong')],
      ['budi : KOSONG kabid-a', 'andi : KOSONG kabid-b']
    ]
  ])('%s', (_kasus, edits, diharapkan) => expect(rantaiDari(edits).map(teks)).toEqual(diharapkan))

  it('numbers them, counts who is appointed and whom it concerns', () => {
    const rantai = rantaiDari([ke('lia', 'kabid-kosong'), ke('budi', 'sekdis'), ke('joni', 'kabid-a')])
    expect(rantai.map(({ nomor, jabatanId, panjang, terdampak }) => [nomor, jabatanId, panjang, terdampak])).toEqual([
      [1, 'kabid-kosong', 1, 1],
      [2, 'sekdis', 2, 3]
    ])
  })

  it.each<readonly [string, readonly Langkah[], string]>([
    ['a vacant post', [ke('budi', 'kabid-kosong')], 'LOWONG'],
    ['a holder released', [ke('budi', 'kabid-b')], 'LEPAS'],
    ['one of several seats', [ke('budi', 'staf')], 'FORMASI'],
    ['a circle', [tukar('budi', 'andi')], 'LINGKARAN']
  ])('begins with %s', (_kasus, edits, jenis) => expect(rantaiDari(edits)[0]?.awal.jenis).toBe(jenis))

  it('says that a post is contested', () => {
    const rantai = rantaiDari([ke('budi', 'sekdis'), ke('andi', 'sekdis'), ke('sari', 'kabid-kosong')])
    expect(rantai.map((r) => `${teks(r)} ${r.awal.jenis}`)).toEqual(['sari, budi : KOSONG kabid-a LOWONG', 'andi : KOSONG kabid-b BEREBUT'])
  })

  it('asks one TMT of a circle', () => {
    expect(rantaiDari([tukar('budi', 'andi')])[0]?.isSatuTmt).toBe(true)
    expect(rantaiDari([tukar('budi', 'andi'), pada('andi', '2027-02-01')])[0]?.isSatuTmt).toBe(false)
    expect(rantaiDari([tukar('budi', 'andi'), pada('andi', rencana.tmt)])[0]?.isSatuTmt, 'the plan’s own day is the same day').toBe(true)
  })

  it.each(['BIARKAN_KOSONG', 'DARI_LUAR'] as const)('knows what the plan says of the empty end: %s', (jenis) => {
    const kata: SikapJabatan = {
      id: SikapJabatanId.parse('s'),
      rencanaId: rencana.id,
      jabatanId: pos('kabid-a'),
      jenis,
      alasan: 'Sudah diputuskan.'
    }
    expect(rantaiDari([ke('budi', 'kabid-kosong')], { sikap: [kata] })[0]?.ujung).toEqual({
      jenis: jenis === 'DARI_LUAR' ? 'DARI_LUAR' : 'DIBIARKAN_KOSONG',
      jabatanId: 'kabid-a',
      alasan: 'Sudah diputuskan.'
    })
  })
})

describe('a plan that looks ahead', () => {
  it.each<readonly [number, readonly string[]]>([
    [0, []],
    [1, []],
    [2, ['sekdis 2027-03-01']],
    [3, ['sekdis 2027-03-01']],
    [4, ['sekdis 2027-03-01', 'kadis 2027-05-01']]
  ])('sees who retires within %i months, the last day included', (horizonBulan, diharapkan) =>
    expect(lowonganPensiun(proyeksiOf([]), { horizonBulan }).map((l) => `${l.jabatanId} ${l.tmt}`)).toEqual(diharapkan)
  )
  it('without a horizon still sees who has retired by the TMT itself', () => {
    const { snapshot } = susun()
    const pada = (tmt: string) => lowonganPensiun(project(snapshot, { ...rencana, tmt }, []), { horizonBulan: 0 }).map((l) => l.jabatanId)
    expect([pada('2027-02-28'), pada('2027-03-01')]).toEqual([[], ['sekdis']])
  })
  it('opens a chain for each by itself, until the plan fills the post', () => {
    const buka = (...edits: readonly Langkah[]) =>
      rantaiDari(edits, { horizonBulan: 6 }).map((r) => `${r.nomor} ${r.jabatanId} ${r.awal.jenis} ${teks(r)}`)
    expect(buka()).toEqual(['1 sekdis PENSIUN  : KOSONG sekdis', '2 kadis PENSIUN  : KOSONG kadis'])
    const saatPensiun = { isi: { tmt: '2027-03-01' }, lepas: { alasan: 'PENSIUN', tmt: '2027-03-01' } } as const
    expect(buka(ke('budi', 'sekdis', saatPensiun))).toEqual([
      '1 sekdis PENSIUN (sari) budi : KOSONG kabid-a',
      '2 kadis PENSIUN  : KOSONG kadis'
    ])
  })
  it('names who retires and when, also for a plain release that comes no sooner', () => {
    const oleh = { jenis: 'PENSIUN', pegawaiId: 'sari', tmt: '2027-03-01' }
    expect(rantaiDari([lepas('sari', { tmt: '2027-03-01' })])[0]?.awal).toMatchObject(oleh)
    expect(rantaiDari([lepas('sari', { tmt: '2027-02-28' })])[0]?.awal.jenis).toBe('LEPAS')
    expect(rantaiDari([lepas('sari', { alasan: 'PENATAAN', tmt: '2027-03-01' })])[0]?.awal.jenis).toBe('LEPAS')
  })
})

describe('inventaris', () => {
  const lama = [
    ...penempatan.map((p) => (p.pegawaiId === 'andi' ? { ...p, tmtMulai: '2021-12-31' } : p)),
    aPenempatan({ id: 'lia~kosong', pegawaiId: 'lia', jabatanId: 'kabid-kosong', jenis: 'PLT', tmtMulai: '2026-09-30' })
  ]
  const daftar = (edits: readonly Langkah[]) => {
    const snapshot = aSnapshot({ unor, jabatan, pegawai: orangTua, penempatan: lama })
    const { langkah } = susun(...edits)
    return inventaris(project(snapshot, rencana, langkah), { horizonBulan: 2 }).map((b) => `${b.sebab} ${b.jabatanId} ${b.pegawaiId}`)
  }
  it('lists what is vacant, who retires, which Plt and which holder stay too long', () => {
    expect(daftar([])).toEqual([
      'KOSONG kabid-kosong null',
      'PENSIUN sekdis sari',
      'PLT_LAMA kabid-kosong lia',
      'LAMA_MENJABAT kabid-b andi'
    ])
  })
  it('follows the plan', () => {
    expect(daftar([ke('andi', 'kabid-kosong'), ke('budi', 'sekdis')])).toEqual(['DIKOSONGKAN kabid-a null', 'DIKOSONGKAN kabid-b null'])
  })
})
