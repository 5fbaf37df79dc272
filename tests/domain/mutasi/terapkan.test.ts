import { describe, expect, it } from 'vitest'
import { applyRencana } from '../../../src/domain/mutasi/commands/apply-rencana'
import { faktaOf } from '../../../src/domain/mutasi/fakta-rencana'
import { gatherBahanPeriksa, periksa } from '../../../src/domain/mutasi/periksa'
import { project } from '../../../src/domain/mutasi/proyeksi'
import type { Langkah } from '../../../src/domain/mutasi/rencana'
import { skorRencana, terbaik, UKURAN_RENCANA } from '../../../src/domain/mutasi/skor-rencana'
import { JabatanId } from '../../../src/domain/organisasi/jabatan'
import { aJabatan, aLangkah, anUnor, aPenempatan, aRencana } from '../../support/builders'
import { memoryReader, type Rows } from '../../support/memory-reader'
import { kotaKecil } from './kota-kecil'
import { kota, rencanaId } from './kota-uji'

type Said = Partial<Omit<Langkah, 'pegawaiId' | 'jabatanId' | 'dariJabatanId'>>
type IsiLangkah = readonly (readonly [pegawai: string, jabatan: string | null, said?: Said])[]

/** Steps of the small dinas: `['budi', 'kabid-kosong']`, null = released, and what more is said of it. */
function langkahOf(...isi: IsiLangkah): readonly Langkah[] {
  const asal = new Map((kotaKecil().penempatan ?? []).map((p) => [String(p.pegawaiId), String(p.jabatanId)]))
  return isi.map(([pegawaiId, jabatanId, said], n) =>
    aLangkah({
      id: `l-${pegawaiId}${n}`,
      rencanaId,
      urut: n + 1,
      pegawaiId,
      jabatanId,
      dariJabatanId: asal.get(pegawaiId) ?? null,
      jenis: jabatanId === null ? 'LEPAS' : 'ANGKAT',
      ...said
    })
  )
}

/** The small dinas with a decree that is out since the first of November. */
function terbit(langkah: readonly Langkah[], lebih: Rows = {}): Rows {
  const kecil = kotaKecil()
  return {
    ...kecil,
    rencana: [aRencana({ id: 'rencana', status: 'SK_TERBIT', tmt: '2026-11-01' })],
    langkah,
    ...lebih,
    penempatan: [...(kecil.penempatan ?? []), ...(lebih.penempatan ?? [])]
  }
}

const perintah = (langkah: readonly Langkah[]) => ({
  id: rencanaId,
  langkahIds: langkah.map((l) => l.id),
  nomorSk: '821/7/2026',
  oleh: 'Rina Penguji'
})

/** `budi DEFINITIF kabid-a 2022-01-10..2026-11-01 -`: the placements of a person, oldest first. */
const riwayat = (rows: Rows, pegawai: string): readonly string[] =>
  (rows.penempatan ?? [])
    .filter((p) => p.pegawaiId === pegawai)
    .map((p) => `${p.jenis} ${p.jabatanId} ${p.tmtMulai ?? ''}..${p.tmtSelesai ?? ''} ${p.nomorSk ?? '-'}`)

const orangOf = (rows: Rows, id: string) => (rows.pegawai ?? []).find((p) => p.id === id)
const tindakLanjut = (rows: Rows, pegawai: string): readonly string[] =>
  (rows.tindakLanjut ?? []).filter((t) => t.pegawaiId === pegawai).map((t) => t.jenis)

/** All that the rules and the score say of the plan. */
function temuanOf(rows: Rows): unknown {
  const read = memoryReader(rows)
  const [rencana] = rows.rencana ?? []
  if (!rencana) throw new Error('No plan')
  const fakta = faktaOf(read, rencana)
  const proyeksi = project(fakta.snapshot, rencana, fakta.langkah)
  const bahan = gatherBahanPeriksa(read, rencana)
  const hasil = periksa(proyeksi, bahan)
  return {
    temuan: [...hasil.perLangkah].map(([id, t]) => [id, t.map((x) => x.pesan)]),
    rencana: hasil.rencana,
    skor: skorRencana(proyeksi, hasil, bahan)
  }
}

describe('rencana.apply writes', () => {
  it('history: the old post ends on the TMT, the new one begins under the number of the decree', () => {
    const langkah = langkahOf(['budi', 'kabid-kosong'])
    const k = kota(terbit(langkah))
    expect(k.run(applyRencana, perintah(langkah))).toBe('Terapkan 1 langkah rencana Rencana uji')
    expect(riwayat(k.rows(), 'budi')).toEqual([
      'DEFINITIF kabid-a 2022-01-10..2026-11-01 -',
      'DEFINITIF kabid-kosong 2026-11-01.. 821/7/2026'
    ])
    expect(orangOf(k.rows(), 'budi')?.disunting).toBe('jabatan')
    expect(k.langkah()[0]?.diterapkanPada).toBe('2026-11-22T02:00:00.000Z')
    expect(k.rows().tahapRencana).toMatchObject([{ status: 'SK_TERBIT', oleh: 'Rina Penguji', dokumen: '821/7/2026' }])
  })

  it('swaps and loops whatever the order of the steps', () => {
    const langkah = langkahOf(['budi', 'kabid-b'], ['andi', 'sekdis'], ['sari', 'kabid-a'])
    const k = kota(terbit(langkah.toReversed()))
    k.run(applyRencana, perintah(langkah))
    expect(['budi', 'andi', 'sari'].map((p) => riwayat(k.rows(), p)[1])).toEqual([
      'DEFINITIF kabid-b 2026-11-01.. 821/7/2026',
      'DEFINITIF sekdis 2026-11-01.. 821/7/2026',
      'DEFINITIF kabid-a 2026-11-01.. 821/7/2026'
    ])
  })

  it('the end of a Plt and a Plh of a post that gets its holder; the person keeps their own post', () => {
    const langkah = langkahOf(['budi', 'kabid-kosong'])
    const penempatan = [
      aPenempatan({ id: 'plt', pegawaiId: 'lia', jabatanId: 'kabid-kosong', jenis: 'PLT', tmtMulai: '2026-08-01' }),
      aPenempatan({
        id: 'plh',
        pegawaiId: 'andi',
        jabatanId: 'kabid-kosong',
        jenis: 'PLH',
        tmtMulai: '2026-10-01',
        tmtSelesai: '2026-12-01'
      }),
      aPenempatan({
        id: 'lama',
        pegawaiId: 'joni',
        jabatanId: 'kabid-kosong',
        jenis: 'PLT',
        tmtMulai: '2024-01-01',
        tmtSelesai: '2024-03-01'
      })
    ]
    const k = kota(terbit(langkah, { penempatan }))
    k.run(applyRencana, perintah(langkah))
    expect(riwayat(k.rows(), 'lia')).toEqual(['DEFINITIF kasi 2022-01-10.. -', 'PLT kabid-kosong 2026-08-01..2026-11-01 -'])
    expect(riwayat(k.rows(), 'andi')[1]).toBe('PLH kabid-kosong 2026-10-01..2026-11-01 -')
    expect(riwayat(k.rows(), 'joni')[1]).toBe('PLT kabid-kosong 2024-01-01..2024-03-01 -')
    expect(orangOf(k.rows(), 'lia')?.disunting).toBe('jabatan')
    // the day it was to end on is told in the history of the plan
    expect(k.rows().tahapRencana?.at(-1)?.catatan).toBe(
      'Diterapkan untuk 1 langkah. Plh. Andi pada Kepala Bidang Kosong berakhir 31-10-2026, semula s.d. 30-11-2026.'
    )
  })

  it('a Plt of somebody whom an earlier part of the same plan has moved', () => {
    const langkah = langkahOf(['lia', 'kabid-kosong', { jenis: 'PLT', sampai: '2027-01-31' }], ['lia', 'staf'])
    const [plt, pindah] = langkah
    if (!plt || !pindah) throw new Error('No steps')
    const k = kota(terbit(langkah))
    k.run(applyRencana, perintah([pindah]))
    k.run(applyRencana, perintah([plt]))
    expect(riwayat(k.rows(), 'lia').slice(1)).toEqual([
      'DEFINITIF staf 2026-11-01.. 821/7/2026',
      'PLT kabid-kosong 2026-11-01..2027-02-01 821/7/2026'
    ])
  })

  it('the end of an extra duty whose holder leaves the unit it lies in, and of no other', () => {
    const [unor] = kotaKecil().unor ?? []
    const sekolah = anUnor({ id: 'sekolah', nama: 'SMP Negeri 1', indukId: 'dinas' })
    const jabatan = [
      ...(kotaKecil().jabatan ?? []),
      aJabatan({ id: 'kepsek', unorId: 'sekolah', nama: 'Kepala SMP Negeri 1', jenis: 'JF', eselon: null, isJabatanKunci: true }),
      aJabatan({ id: 'guru', unorId: 'sekolah', nama: 'Guru', jenis: 'JF', eselon: null, kebutuhan: 3 }),
      aJabatan({ id: 'guru-lain', unorId: 'sekolah', nama: 'Guru Bahasa', jenis: 'JF', eselon: null, kebutuhan: 3 })
    ]
    const duduk = (jabatanId: string, jenis: 'DEFINITIF' | 'TUGAS_TAMBAHAN') =>
      aPenempatan({ id: jabatanId, pegawaiId: 'tuti', jabatanId, jenis })
    const rows = (ke: string | null): Rows => {
      const langkah = langkahOf(['tuti', ke]).map((l) => ({ ...l, dariJabatanId: JabatanId.parse('guru') }))
      const penempatan = [duduk('guru', 'DEFINITIF'), duduk('kepsek', 'TUGAS_TAMBAHAN')]
      return terbit(langkah, { unor: unor ? [unor, sekolah] : [], jabatan, penempatan })
    }
    const sesudah = (ke: string | null): readonly string[] => {
      const k = kota(rows(ke))
      const before = temuanOf(k.rows())
      k.run(applyRencana, perintah(rows(ke).langkah ?? []))
      expect(temuanOf(k.rows())).toEqual(before)
      return riwayat(k.rows(), 'tuti').filter((r) => r.includes('kepsek'))
    }
    expect(sesudah('staf')).toEqual(['TUGAS_TAMBAHAN kepsek 2022-01-10..2026-11-01 -'])
    expect(sesudah(null)).toEqual(['TUGAS_TAMBAHAN kepsek 2022-01-10..2026-11-01 -'])
    expect(sesudah('guru-lain')).toEqual(['TUGAS_TAMBAHAN kepsek 2022-01-10.. -'])
    expect(JSON.stringify(temuanOf(rows('staf')))).toContain('Kepala SMP Negeri 1 kosong sejak 01-11-2026; tetapkan Plt.')
    expect(JSON.stringify(temuanOf(rows('guru-lain')))).not.toContain('Kepala SMP Negeri 1 kosong')
  })

  it('a Plt with its period, in place of the one before, until the post gets its holder', () => {
    const langkah = langkahOf(
      ['lia', 'kabid-kosong', { jenis: 'PLT', sampai: '2027-01-31' }],
      ['budi', 'kabid-kosong', { tmt: '2026-12-01' }]
    )
    const penempatan = [aPenempatan({ id: 'plt', pegawaiId: 'andi', jabatanId: 'kabid-kosong', jenis: 'PLT', tmtMulai: '2026-08-01' })]
    const k = kota(terbit(langkah, { penempatan }))
    k.run(applyRencana, perintah(langkah))
    expect(riwayat(k.rows(), 'andi')[1]).toBe('PLT kabid-kosong 2026-08-01..2026-11-01 -')
    expect(riwayat(k.rows(), 'lia')[1]).toBe('PLT kabid-kosong 2026-11-01..2026-12-01 821/7/2026')
    expect(riwayat(k.rows(), 'budi')[1]).toBe('DEFINITIF kabid-kosong 2026-12-01.. 821/7/2026')
  })

  const BERHENTI = [
    ['PENSIUN', 'PENSIUN'],
    ['MENINGGAL', 'MENINGGAL'],
    ['MENGUNDURKAN_DIRI', 'TIDAK_AKTIF'],
    ['PINDAH_INSTANSI', 'TIDAK_AKTIF'],
    ['HUKDIS', 'AKTIF']
  ] as const
  it.each(BERHENTI)('a release for %s with the kedudukan hukum %s', (alasan, kedudukanHukum) => {
    const langkah = langkahOf(['andi', null, { alasan }])
    const plh = aPenempatan({ id: 'plh', pegawaiId: 'andi', jabatanId: 'kabid-kosong', jenis: 'PLT', tmtMulai: '2026-08-01' })
    const k = kota(terbit(langkah, { penempatan: [plh] }))
    k.run(applyRencana, perintah(langkah))
    expect(orangOf(k.rows(), 'andi')?.kedudukanHukum).toBe(kedudukanHukum)
    expect(riwayat(k.rows(), 'andi')).toEqual([
      'DEFINITIF kabid-b 2022-01-10..2026-11-01 -',
      `PLT kabid-kosong 2026-08-01..${alasan === 'HUKDIS' ? '' : '2026-11-01'} -`
    ])
  })

  it('makes who comes from another agency one of the city', () => {
    const langkah = langkahOf(['tuti', 'kabid-kosong', { instansi: 'Pemerintah Kota Contoh' }])
    const rows = terbit(langkah)
    const pegawai = (rows.pegawai ?? []).map((p) => (p.id === 'tuti' ? { ...p, kedudukanHukum: 'PEMINDAHAN_DALAM_PROSES' as const } : p))
    const k = kota({ ...rows, pegawai })
    k.run(applyRencana, perintah(langkah))
    expect(orangOf(k.rows(), 'tuti')).toMatchObject({ kedudukanHukum: 'AKTIF', disunting: 'jabatan,kedudukanHukum' })
  })

  it('what remains to be done: pay only where the perangkat daerah changes or somebody leaves', () => {
    const langkah = langkahOf(
      ['budi', 'lain'],
      ['sari', 'kabid-a'],
      ['andi', null],
      ['lia', 'kabid-b', { jenis: 'PLT', sampai: '2027-01-31' }]
    )
    const kecil = kotaKecil()
    const k = kota(
      terbit(langkah, {
        unor: [...(kecil.unor ?? []), anUnor({ id: 'badan' })],
        jabatan: [...(kecil.jabatan ?? []), aJabatan({ id: 'lain', unorId: 'badan' })]
      })
    )
    k.run(applyRencana, perintah(langkah))
    expect(['budi', 'sari', 'andi', 'lia'].map((p) => tindakLanjut(k.rows(), p).join())).toEqual([
      'SPP,SPMT,SIASN,GAJI',
      'SPP,SPMT,SIASN',
      'SIASN,GAJI',
      'SIASN'
    ])
  })

  it('only for those who were there; who comes later begins on their own day', () => {
    const langkah = langkahOf(['budi', 'kabid-kosong'], ['lia', 'kabid-a'])
    const k = kota(terbit(langkah))
    k.run(applyRencana, perintah(langkah.slice(0, 1)))
    expect(k.langkah().map((l) => l.diterapkanPada !== null)).toEqual([true, false])
    k.run(applyRencana, { ...perintah(langkah.slice(1)), tmt: '2026-11-15' })
    expect(riwayat(k.rows(), 'lia')).toEqual(['DEFINITIF kasi 2022-01-10..2026-11-15 -', 'DEFINITIF kabid-a 2026-11-15.. 821/7/2026'])
    expect(k.langkah()[1]?.tmt).toBe('2026-11-15')
  })
})

describe('rencana.apply refuses', () => {
  const ditolak: readonly (readonly [string, Rows, readonly Langkah[], RegExp])[] = [
    [
      'before the decree',
      { ...terbit(langkahOf(['budi', 'kabid-kosong'])), rencana: [aRencana({ id: 'rencana', status: 'PERTEK' })] },
      langkahOf(['budi', 'kabid-kosong']),
      /sesudah SK terbit; sekarang Pertek BKN/
    ],
    [
      'a step carried out already',
      terbit(langkahOf(['budi', 'kabid-kosong', { diterapkanPada: '2026-11-02T00:00:00Z' }])),
      langkahOf(['budi', 'kabid-kosong']),
      /Langkah Budi sudah diterapkan/
    ],
    [
      'a seat whose holder stays',
      terbit(langkahOf(['lia', 'kabid-a'])),
      langkahOf(['lia', 'kabid-a']),
      /Kepala Bidang A masih diduduki Budi; Lia belum/
    ],
    [
      'a seat whose holder was absent',
      terbit(langkahOf(['lia', 'kabid-a'], ['budi', 'kabid-kosong'])),
      langkahOf(['lia', 'kabid-a']),
      /masih diduduki Budi/
    ],
    [
      'a seat that is left only later',
      terbit(langkahOf(['lia', 'kabid-a'], ['budi', 'kabid-kosong', { tmt: '2026-12-01' }])),
      langkahOf(['lia', 'kabid-a'], ['budi', 'kabid-kosong']),
      /masih diduduki Budi sampai 30 November 2026/
    ],
    [
      'two people for one seat',
      terbit(langkahOf(['lia', 'kabid-kosong'], ['budi', 'kabid-kosong'])),
      langkahOf(['lia', 'kabid-kosong'], ['budi', 'kabid-kosong']),
      /juga direncanakan untuk/
    ],
    [
      'two posts for one person',
      terbit(langkahOf(['budi', 'kabid-kosong'], ['budi', 'kasi'])),
      langkahOf(['budi', 'kabid-kosong'], ['budi', 'kasi']),
      /Budi mempunyai dua langkah/
    ],
    [
      'a Plt beside a holder',
      terbit(langkahOf(['lia', 'kabid-a', { jenis: 'PLT', sampai: '2027-01-31' }])),
      langkahOf(['lia', 'kabid-a', { jenis: 'PLT' }]),
      /Kepala Bidang A masih diduduki Budi/
    ],
    [
      'a step the data has overtaken',
      terbit([aLangkah({ id: 'l-budi0', rencanaId, pegawaiId: 'budi', dariJabatanId: 'kasi', jabatanId: 'kabid-kosong' })]),
      langkahOf(['budi', 'kabid-kosong']),
      /Jabatan Budi sudah berubah/
    ],
    [
      'a retirement whose day has not come',
      terbit(langkahOf(['andi', null, { alasan: 'PENSIUN', tmt: '2026-12-01' }])),
      langkahOf(['andi', null]),
      /Andi baru berhenti 1 Desember 2026/
    ],
    [
      'a post that has ended',
      {
        ...terbit(langkahOf(['budi', 'kabid-kosong'])),
        jabatan: (kotaKecil().jabatan ?? []).map((j) => (j.id === 'kabid-kosong' ? { ...j, aktifSampai: '2026-11-01' } : j))
      },
      langkahOf(['budi', 'kabid-kosong']),
      /sudah dihapus sejak 1 November 2026/
    ]
  ]
  it.each(ditolak)('%s', (_, rows, langkah, pesan) => {
    expect(kota(rows).refused(applyRencana, perintah(langkah))).toMatch(pesan)
  })

  it('a Plt of somebody whose service the same steps end', () => {
    const langkah = langkahOf(
      ['lia', 'kabid-kosong', { jenis: 'PLT', sampai: '2027-01-31' }],
      ['lia', null, { alasan: 'MENGUNDURKAN_DIRI' }]
    )
    expect(kota(terbit(langkah)).refused(applyRencana, perintah(langkah))).toBe(
      'Lia berhenti dalam rencana ini; cabut dahulu langkahnya yang lain.'
    )
  })
  it('a Plt that would be over before it begins, when it begins later than planned', () => {
    const langkah = langkahOf(['lia', 'kabid-kosong', { jenis: 'PLT', sampai: '2026-11-20' }])
    const k = kota(terbit(langkah))
    expect(k.refused(applyRencana, { ...perintah(langkah), tmt: '2026-11-21' })).toBe(
      'Masa Plt. Lia sudah berakhir 20 November 2026, sebelum mulai berlaku.'
    )
    k.run(applyRencana, { ...perintah(langkah), tmt: '2026-11-20' })
    expect(riwayat(k.rows(), 'lia')[1]).toBe('PLT kabid-kosong 2026-11-20..2026-11-21 821/7/2026')
  })

  it.each([
    ['MENINGGAL', /Budi berstatus meninggal/],
    ['PENSIUN', /Budi berstatus pensiun/],
    ['HUKUMAN_DISIPLIN', /accepted/]
  ] as const)('whose person became %s by hand after the decree', (kedudukanHukum, pesan) => {
    const langkah = langkahOf(['budi', 'kabid-kosong'])
    const rows = terbit(langkah)
    const pegawai = (rows.pegawai ?? []).map((p) => (p.id === 'budi' ? { ...p, kedudukanHukum } : p))
    expect(kota({ ...rows, pegawai }).refused(applyRencana, perintah(langkah))).toMatch(pesan)
  })
})

describe('a plan that is carried out', () => {
  const langkah = langkahOf(['budi', 'kabid-b'], ['andi', 'kabid-a'], ['lia', 'kabid-kosong', { jenis: 'PLT', sampai: '2027-01-31' }])
  const k = kota(terbit(langkah))

  it('is examined as it was before: carrying it out adds and takes no finding and no point', () => {
    const before = temuanOf(k.rows())
    k.run(applyRencana, perintah(langkah))
    expect(temuanOf(k.rows())).toEqual(before)
  })
})

describe('the score of a scenario', () => {
  const skor = (...isi: IsiLangkah) => {
    const rows = terbit(langkahOf(...isi))
    const read = memoryReader(rows)
    const [rencana] = rows.rencana ?? []
    if (!rencana) throw new Error('No plan')
    const { snapshot, langkah } = faktaOf(read, rencana)
    const proyeksi = project(snapshot, rencana, langkah)
    const bahan = gatherBahanPeriksa(read, rencana)
    return skorRencana(proyeksi, periksa(proyeksi, bahan), bahan)
  }

  it('counts empty posts, directions, people, chains and money', () => {
    // III.b → III.a pays 280,000 more; the field left empty saves 980,000
    expect(skor(['budi', 'sekdis'], ['sari', null])).toMatchObject({
      jabatanKosong: 2,
      kunciKosong: 0,
      promosi: 1,
      rotasi: 0,
      orang: 2,
      rantaiTerpanjang: 1,
      tunjangan: -980_000
    })
    expect(skor(['budi', 'kabid-b'], ['andi', 'kabid-a'])).toMatchObject({ rotasi: 2, jabatanKosong: 1, rantaiTerpanjang: 2, tunjangan: 0 })
    expect(skor().kecocokan).toBeNull()
  })

  it('counts as resolved who moves after more than five years, not on the day itself', () => {
    const sejak = (tmtMulai: string): number | null => {
      const rows = terbit(langkahOf(['budi', 'kabid-kosong']))
      const penempatan = (rows.penempatan ?? []).map((p) => (p.pegawaiId === 'budi' ? { ...p, tmtMulai } : p))
      const read = memoryReader({ ...rows, penempatan })
      const [rencana] = rows.rencana ?? []
      if (!rencana) throw new Error('No plan')
      const { snapshot, langkah } = faktaOf(read, rencana)
      const proyeksi = project(snapshot, rencana, langkah)
      const bahan = gatherBahanPeriksa(read, rencana)
      return skorRencana(proyeksi, periksa(proyeksi, bahan), bahan).lamaTeratasi
    }
    expect([sejak('2021-11-01'), sejak('2021-10-31')]).toEqual([0, 1])
  })

  it('marks the best of each measure that has a good end, and nothing where all are equal', () => {
    const [a, b] = [skor(['budi', 'sekdis'], ['sari', null]), skor(['budi', 'kabid-b'], ['andi', 'kabid-a'])]
    expect(terbaik('jabatanKosong', [a, b])).toBe(1)
    expect(terbaik('orang', [a, b])).toBeNull()
    expect(UKURAN_RENCANA.filter((u) => terbaik(u, [a, a]) !== null)).toEqual([])
  })
})
