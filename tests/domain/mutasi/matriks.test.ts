import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { mutasiRules, semuaAturan } from '../../../src/domain/mutasi/mutasi-rules'
import { KOLOM_ATURAN } from '../../../src/domain/mutasi/kolom-temuan'
import { KOLOM_MATRIKS } from '../../../src/domain/mutasi/kolom-matriks'
import { barisMatriks, type BarisMatriks } from '../../../src/domain/mutasi/matriks'
import { papanOf } from '../../../src/domain/mutasi/papan'
import { bahanPeriksa, periksa } from '../../../src/domain/mutasi/periksa'
import { project } from '../../../src/domain/mutasi/proyeksi'
import { JENIS_LANGKAH, type Langkah } from '../../../src/domain/mutasi/rencana'
import { jumlahPerHasil, tabelMatriks, tataMatriks } from '../../../src/domain/mutasi/tata-matriks'
import { KeputusanRapat } from '../../../src/domain/mutasi/keputusan-rapat'
import { anArsip, anAsesmen, aBerkas, aLangkah, aPelatihan, aPenempatan, aPredikat, aRencana, aSnapshot } from '../../support/builders'
import { orang, pos, kotaKecil } from './kota-kecil'

const rencana = aRencana({ id: 'rencana', tmt: '2027-01-01' })
const snapshot = aSnapshot({ ...kotaKecil(), tanggal: '2027-01-01' })

/** A step of the plan of the small dinas; the person leaves the post they hold. */
function langkah(said: Parameters<typeof aLangkah>[0]): Langkah {
  const dari = said?.pegawaiId ? (snapshot.byPegawai.get(orang(said.pegawaiId))?.[0]?.jabatanId ?? null) : null
  return aLangkah({ rencanaId: 'rencana', dariJabatanId: dari, ...said })
}

/** What the screen works out of some steps. */
function meja(steps: readonly Langkah[], arsip = anArsip(), said: Parameters<typeof aRencana>[0] = {}) {
  const milik = { ...rencana, ...aRencana({ ...rencana, ...said }) }
  const proyeksi = project(snapshot, milik, steps)
  const bahan = bahanPeriksa(aBerkas({ rencana: milik, arsip }), { ketentuan: [], pengesampingan: [] })
  return { proyeksi, bahan, perLangkah: periksa(proyeksi, bahan).perLangkah, keputusan: [] }
}

const KE_KOSONG = { pegawaiId: 'budi', jabatanId: 'kabid-kosong' }

describe('a row of the matrix', () => {
  it('says what the paper asks for, cell by cell', () => {
    const arsip = anArsip({
      pelatihan: [aPelatihan({ pegawaiId: 'budi' }), aPelatihan({ pegawaiId: 'budi', jenis: 'TEKNIS', nama: 'Bimtek', tahun: 2025 })],
      asesmen: [anAsesmen({ pegawaiId: 'budi', jpm: 82.5, kotak: 8 })],
      predikat: [aPredikat({ pegawaiId: 'budi', tahun: 2026 })]
    })
    const [baris] = barisMatriks(meja([langkah(KE_KOSONG)], arsip))
    expect(baris?.isi).toMatchObject({
      nomor: '1',
      nama: expect.stringMatching(/^Budi\n19800317 200501 1 \d{3}$/),
      pangkat: 'Pembina (IV/a)\nTMT 01-04-2022',
      lama: 'Kepala Bidang A\nDinas Uji · III.b\nTMT 10-01-2022',
      baru: 'Kepala Bidang Kosong\nDinas Uji · III.b',
      jenis: 'Angkat',
      tmt: '01-01-2027',
      sampai: '',
      masa: '4 tahun 11 bulan',
      diklat: 'PKA 2022',
      predikat: '2026 Baik\n2025 –',
      talenta: 'Kotak 8\nJPM 82,5%',
      bup: '01-04-2038'
    })
  })

  it.each([
    ['2027-01-01', [], '2025 –\n2024 –'],
    ['2027-01-01', [2025, 2024], '2025 Baik\n2024 Baik'],
    ['2027-01-31', [2026, 2025], '2026 Baik\n2025 Baik'],
    ['2027-02-01', [2025], '2026 –\n2025 Baik']
  ] as const)('shows the years that count on %s', (tmt, tahun, isi) => {
    const arsip = anArsip({ predikat: tahun.map((t) => aPredikat({ pegawaiId: 'budi', tahun: t })) })
    expect(barisMatriks(meja([langkah({ ...KE_KOSONG, tmt })], arsip))[0]?.isi.predikat).toBe(isi)
  })

  it.each([
    [
      'a release',
      { pegawaiId: 'budi', jenis: 'LEPAS', jabatanId: null, alasan: 'PERMOHONAN' },
      { baru: 'Belum ditempatkan', jenis: 'Lepas', sampai: 'Permohonan sendiri' }
    ],
    [
      'a move to another agency',
      { pegawaiId: 'budi', jenis: 'LEPAS', jabatanId: null, alasan: 'PINDAH_INSTANSI', instansi: 'Pemerintah Kota Lain' },
      { baru: 'Keluar dari pemerintah kota\nPemerintah Kota Lain', sampai: 'Pindah instansi' }
    ],
    [
      'a Plt, whose retirement counts from the own post',
      { pegawaiId: 'dedi', jenis: 'PLT', jabatanId: 'kabid-kosong', sampai: '2027-03-31', tmt: '2027-01-15' },
      { jenis: 'Plt.', tmt: '15-01-2027', sampai: 's.d. 31-03-2027', bup: '01-04-2040' }
    ],
    ['somebody without a post', { pegawaiId: 'tuti', jabatanId: 'kabid-kosong' }, { lama: 'Tanpa jabatan', masa: '–' }],
    ['somebody who is gone', { pegawaiId: 'hantu', jabatanId: 'kabid-kosong' }, { nama: 'Pegawai tidak ada lagi dalam data' }],
    ['a post that is gone', { pegawaiId: 'budi', jabatanId: 'hilang' }, { baru: '—' }]
  ] as const)('%s', (_, said, isi) => {
    expect(barisMatriks(meja([langkah(said)]))[0]?.isi).toMatchObject(isi)
  })

  it('shows what the meeting decided last, with the name where it chose somebody else', () => {
    const putus = (pada: string, said: object) =>
      KeputusanRapat.parse({
        id: pada,
        rencanaId: 'rencana',
        jabatanId: 'kabid-kosong',
        pegawaiId: 'budi',
        putusan: 'DITUNDA',
        alasan: null,
        oleh: 'Sekda',
        pada,
        ...said
      })
    const isi = (said: object): string | undefined =>
      barisMatriks({ ...meja([langkah(KE_KOSONG)]), keputusan: [putus('2026-12-02', said), putus('2026-12-01', {})] })[0]?.isi.keputusan
    expect(isi({ putusan: 'DISETUJUI' })).toBe('Disetujui')
    expect(isi({ putusan: 'DISETUJUI', pegawaiId: 'lia' })).toBe('Disetujui\nLia')
  })

  it('puts each finding at the fact it is about, and all of them among the notes', () => {
    const [baris] = barisMatriks(
      meja([langkah({ pegawaiId: 'budi', jabatanId: 'sekdis' }), langkah({ pegawaiId: 'andi', jabatanId: 'sekdis' })])
    )
    expect(baris?.perKolom.get('baru')?.map((t) => t.aturan)).toEqual(expect.arrayContaining(['R-22', 'R-23']))
    expect(baris?.perKolom.get('catatan')).toEqual(baris?.temuan)
    expect(baris?.isi.catatan).toContain('R-23: ')
  })
})

test('every rule about a step has its column, and no column waits for a rule there is not', () => {
  const ada = new Set<string>(semuaAturan.map((r) => r.id))
  expect(Object.keys(KOLOM_ATURAN).filter((id) => !ada.has(id))).toEqual([])
  expect(mutasiRules.map((r) => r.id).filter((id) => !(id in KOLOM_ATURAN))).toEqual([])
})

describe('which rows are shown, and in which order', () => {
  const steps = [
    langkah({ pegawaiId: 'budi', jabatanId: 'sekdis', urut: 1 }),
    langkah({ ...KE_KOSONG, pegawaiId: 'andi', urut: 2, tmt: '2027-02-01' })
  ]
  const semua = barisMatriks(meja(steps))
  const nama = (baris: readonly BarisMatriks[]): readonly (string | undefined)[] => baris.map((b) => b.pegawai?.nama)
  const SEMUA = { hasil: null, teks: '' }

  it.each([
    ['nomor', false, ['Budi', 'Andi']],
    ['nama', false, ['Andi', 'Budi']],
    ['nama', true, ['Budi', 'Andi']],
    ['tmt', true, ['Andi', 'Budi']],
    ['pangkat', true, ['Budi', 'Andi']],
    ['catatan', false, ['Budi', 'Andi']]
  ] as const)('by %s, descending: %s', (kolom, turun, urutan) => expect(nama(tataMatriks(semua, SEMUA, { kolom, turun }))).toEqual(urutan))

  it.each([
    ['a word of the name', { hasil: null, teks: 'bud' }, ['Budi']],
    ['digits of the NIP without spaces', { hasil: null, teks: '198003172005011' }, ['Budi', 'Andi']],
    ['a post', { hasil: null, teks: 'sekretaris' }, ['Budi']],
    ['nothing fits', { hasil: null, teks: 'zzz' }, []],
    ['only those that block', { hasil: 'BLOK', teks: '' }, ['Budi']]
  ] as const)('%s', (_, saring, ada) => expect(nama(tataMatriks(semua, saring, { kolom: 'nomor', turun: false }))).toEqual(ada))

  it('counts every row once', () => {
    expect(Object.values(jumlahPerHasil(semua)).reduce((a, b) => a + b)).toBe(2)
  })
  it('is exported as it stands, column by column', () => {
    const tabel = tabelMatriks('Rotasi', tataMatriks(semua, SEMUA, { kolom: 'nama', turun: false }))
    expect(tabel.kolom).toHaveLength(KOLOM_MATRIKS.length)
    expect(tabel.baris.map(([nomor, siapa]) => [nomor, String(siapa).split('\n')[0]])).toEqual([
      [2, 'Andi'],
      [1, 'Budi']
    ])
  })
})

describe('whatever the plan', () => {
  const people = ['dedi', 'sari', 'budi', 'andi', 'lia', 'joni', 'pepi', 'tuti', 'hantu']
  const posts = ['kadis', 'sekdis', 'kabid-a', 'kabid-b', 'kabid-kosong', 'kasi', 'madya', 'staf', 'hilang']
  const step = fc.record({
    pegawaiId: fc.constantFrom(...people),
    jabatanId: fc.constantFrom(...posts),
    jenis: fc.constantFrom(...JENIS_LANGKAH)
  })
  const plan = fc
    .array(step, { maxLength: 12 })
    .map((steps) => steps.map((s, n) => langkah({ ...s, jabatanId: s.jenis === 'LEPAS' ? null : s.jabatanId, urut: n + 1 })))

  it('each step stands in exactly one row', () => {
    fc.assert(
      fc.property(plan, (steps) => {
        const baris = barisMatriks(meja(steps))
        expect(baris.map((b) => b.langkah.id)).toEqual(steps.map((l) => l.id))
        expect(
          tataMatriks(baris, { hasil: null, teks: '' }, { kolom: 'lama', turun: true })
            .map((b) => b.langkah.id)
            .toSorted()
        ).toEqual(steps.map((l) => l.id).toSorted())
      }),
      { numRuns: 60 }
    )
  })

  it('the board is what the projection says', () => {
    fc.assert(
      fc.property(plan, (steps) => {
        const bahan = meja(steps)
        const { proyeksi } = bahan
        const papan = papanOf(bahan)
        const kosong = papan.kosong.map((k) => k.jabatan.id)
        const terisi = papan.terisi.map((k) => k.jabatan.id)
        expect(papan.tunggu).toEqual(proyeksi.belumDitempatkan)
        expect(new Set([...kosong, ...terisi]).size).toBe(kosong.length + terisi.length)
        expect(proyeksi.lowongan.filter((id) => !kosong.includes(id) && !terisi.includes(id))).toEqual([])
        expect(terisi.toSorted()).toEqual(
          [...new Set(proyeksi.berlaku.flatMap((l) => (l.jenis === 'ANGKAT' && l.jabatanId ? [l.jabatanId] : [])))].toSorted()
        )
        for (const kartu of [...papan.kosong, ...papan.terisi])
          expect(kartu.diisi.map((l) => l.pegawaiId)).toEqual(
            proyeksi
              .pemegang(kartu.jabatan.id)
              .flatMap((p) => (p.id.startsWith('langkah:') && p.jenis === 'DEFINITIF' ? [p.pegawaiId] : []))
          )
      }),
      { numRuns: 60 }
    )
  })
})

describe('the board', () => {
  it.each([
    ['a post nobody held', [], 'kabid-kosong', { jenis: 'LAMA_KOSONG', sejak: null }],
    ['a post its holder leaves', [KE_KOSONG], 'kabid-a', { jenis: 'DITINGGALKAN' }],
    [
      'a post that is filled again after its holder left',
      [KE_KOSONG, { pegawaiId: 'andi', jabatanId: 'kabid-a' }],
      'kabid-a',
      { jenis: 'DITINGGALKAN' }
    ]
  ] as const)('says why: %s', (_, steps, id, sebab) => {
    const papan = papanOf(meja(steps.map((s) => langkah(s))))
    expect([...papan.kosong, ...papan.terisi].find((k) => k.jabatan.id === pos(id))?.sebab).toMatchObject(sebab)
  })
  it('names the holder who retires within the horizon, and nobody without one', () => {
    const pensiun = (horizonBulan: number): readonly string[] =>
      papanOf(meja([], anArsip(), { horizonBulan, tmt: '2037-12-01' })).kosong.flatMap((k) =>
        k.sebab.jenis === 'PENSIUN' ? [k.jabatan.id] : []
      )
    expect(pensiun(0)).toEqual([])
    expect(pensiun(4)).toEqual(['sekdis', 'kabid-a', 'kabid-b', 'kasi'])
  })
  it('tells who acts, and since when a post is empty', () => {
    const arsip = anArsip({
      penempatan: [aPenempatan({ pegawaiId: 'lia', jabatanId: 'kabid-kosong', tmtSelesai: '2025-05-01' })]
    })
    const [kartu] = papanOf(meja([langkah({ pegawaiId: 'andi', jenis: 'PLT', jabatanId: 'kabid-kosong' })], arsip)).kosong
    expect(kartu).toMatchObject({ sementara: ['andi'], sebab: { jenis: 'LAMA_KOSONG', sejak: '2025-05-01' }, diisi: [] })
  })
})
