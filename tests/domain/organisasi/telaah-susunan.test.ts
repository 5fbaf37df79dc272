import { describe, expect, it } from 'vitest'
import { TELAAH } from '../../../src/domain/organisasi/daftar-telaah'
import type { Jabatan } from '../../../src/domain/organisasi/jabatan'
import { JENIS_UNOR, type JenisUnor, type Unor, UnorId } from '../../../src/domain/organisasi/unor'
import { tidakLazim } from '../../../src/domain/organisasi/induk-lazim'
import { indexSnapshot, type Snapshot } from '../../../src/domain/organisasi/snapshot'
import { rowsOfSnapshot } from '../../../src/domain/organisasi/susulan'
import { SETELAN_TELAAH } from '../../../src/domain/organisasi/telaah'
import { peringatanPerUnor, telaahSusunan } from '../../../src/domain/organisasi/telaah-susunan'
import { ringkas } from '../../../src/domain/pegawai/pegawai'
import { isBerlaku, type Penempatan } from '../../../src/domain/pegawai/penempatan'
import { aPegawai, aPenempatan } from '../../support/builders'
import { HARI_INI } from '../../support/given'
import { aContoh } from '../contoh/sample'
import { aJabatan, anOrganisasi, type Cabang } from './organisasi-builder'

/** A city in which every unit has its head, and every head is there; so that nothing but the planted fault is found. */
function utuh(...cabang: readonly Cabang[]): Snapshot {
  const kosong = anOrganisasi(...cabang)
  const jabatan = [...kosong.unor.values()].map((u) => aJabatan(`Kepala ${u.nama}`, u.id))
  return indexSnapshot({
    ...rowsOfSnapshot(kosong),
    jabatan,
    pegawai: [
      ringkas(aPegawai({ id: 'rina', nama: 'Rina', gelarBelakang: null })),
      ringkas(aPegawai({ id: 'beni', nama: 'Beni', gelarBelakang: null }))
    ],
    penempatan: jabatan.map((j) => aPenempatan({ id: j.id, jabatanId: j.id, pegawaiId: 'rina' }))
  })
}
const unor = (s: Snapshot, id: string, patch: Partial<Unor>): Snapshot => {
  const rows = rowsOfSnapshot(s)
  return indexSnapshot({ ...rows, unor: rows.unor.map((u) => (u.id === id ? { ...u, ...patch } : u)) })
}
const jabatan = (s: Snapshot, id: string, patch: Partial<Jabatan> | null): Snapshot => {
  const rows = rowsOfSnapshot(s)
  return indexSnapshot({ ...rows, jabatan: rows.jabatan.flatMap((j) => (j.id !== id ? [j] : patch ? [{ ...j, ...patch }] : [])) })
}
const duduk = (s: Snapshot, jabatanId: string, ...jenis: readonly Penempatan['jenis'][]): Snapshot => {
  const rows = rowsOfSnapshot(s)
  const baru = jenis.map((jenis, n) => aPenempatan({ id: `${jabatanId}${n}`, jabatanId, pegawaiId: n === 0 ? 'rina' : 'beni', jenis }))
  return indexSnapshot({ ...rows, penempatan: [...rows.penempatan.filter((p) => p.jabatanId !== jabatanId), ...baru] })
}
const says = (s: Snapshot): readonly string[] => telaahSusunan(s).map(({ jenis, unorId, pesan }) => `${jenis} ${unorId}: ${pesan}`)

const kota = utuh([
  'Kota:PEMERINTAH',
  ['Dinas', ['Sekretariat:SEKRETARIAT', 'Umum:SUBBAGIAN'], 'A:BIDANG', 'B:BIDANG'],
  ['Camat:KECAMATAN', 'Lurah:KELURAHAN', 'Seksi:SEKSI']
])
const anak = (n: number, jenis: JenisUnor): readonly string[] => Array.from({ length: n }, (_, i) => `${jenis} ${i}:${jenis}`)
const dinas = (...cabang: readonly Cabang[]): Snapshot => utuh(['Kota:PEMERINTAH', ['Dinas', ...cabang]])
const dalam = (n: number): Cabang => (n === 1 ? 'U1:LAINNYA' : [`U${n}:LAINNYA`, dalam(n - 1), `V${n}:LAINNYA`])

describe('telaahSusunan', () => {
  it('has nothing to say of a city in order', () => {
    expect(says(kota)).toEqual([])
  })

  it.each<[string, Snapshot, readonly string[]]>([
    [
      'a bidang right below the top',
      utuh(['Kota:PEMERINTAH', 'A:BIDANG']),
      ['SALAH_INDUK A: Bidang lazimnya di bawah dinas, badan, satuan atau UPTD, bukan di bawah pemerintah daerah.']
    ],
    [
      'a kelurahan below a dinas',
      dinas('A:BIDANG', 'Lurah:KELURAHAN'),
      ['SALAH_INDUK Lurah: Kelurahan lazimnya di bawah kecamatan, bukan di bawah dinas.']
    ],
    [
      'a pemerintah daerah below something',
      dinas('A:BIDANG', 'Kedua:PEMERINTAH'),
      ['SALAH_INDUK Kedua: Pemerintah daerah adalah puncak susunan, bukan bawahan.']
    ],
    [
      'five bidang in a dinas of type A',
      unor(dinas(...anak(5, 'BIDANG')), 'Dinas', { tipe: 'A' }),
      ['LEBIH_BATAS Dinas: 5 bidang; dinas tipe A paling banyak 4.']
    ],
    ['four bidang in a dinas of type A', unor(dinas(...anak(4, 'BIDANG')), 'Dinas', { tipe: 'A' }), []],
    [
      'a subbagian in a UPTD of kelas B',
      unor(dinas('A:BIDANG', ['U:UPTD', 'Tata Usaha:SUBBAGIAN']), 'U', { tipe: 'B' }),
      ['LEBIH_BATAS U: 1 subbagian; UPTD kelas B tidak memilikinya.']
    ],
    ['a subbagian in a UPTD of kelas A', unor(dinas('A:BIDANG', ['U:UPTD', 'Tata Usaha:SUBBAGIAN']), 'U', { tipe: 'A' }), []],
    ['a kecamatan of type C', unor(kota, 'Camat', { tipe: 'C' }), ['TIPE_ASING Camat: Kecamatan hanya mengenal tipe A dan B.']],
    ['a bidang with a type', unor(kota, 'A', { tipe: 'A' }), ['TIPE_ASING A: Bidang tidak mempunyai tipe.']],
    ['five levels', utuh(['Kota:PEMERINTAH', dalam(4)]), []],
    [
      'six levels, told once',
      utuh(['Kota:PEMERINTAH', dalam(6)]),
      [
        'TERLALU_DALAM U2: U2 berada pada tingkat 6; lazimnya paling banyak 5 tingkat.',
        'TERLALU_DALAM V3: V3 berada pada tingkat 6; lazimnya paling banyak 5 tingkat.'
      ]
    ],
    ['a unit in the tray', utuh(['Kota:PEMERINTAH', 'Dinas'], 'Lama:BIDANG'), ['MENUNGGU Lama: Lama masih di ruang tunggu.']],
    ['two tops without a pemerintah daerah', utuh('Dinas', 'Lain'), []],
    ['ten units below one head', dinas(...anak(10, 'BIDANG')), []],
    [
      'eleven units below one head',
      dinas(...anak(11, 'BIDANG')),
      ['RENTANG_LEBAR Dinas: Dinas membawahi langsung 11 unit; lazimnya paling banyak 10.']
    ],
    ['ever so many schools and UPTD below one dinas', dinas('A:BIDANG', 'B:BIDANG', ...anak(30, 'UPTD'), ...anak(30, 'LAINNYA')), []],
    ['ever so many dinas in a city', utuh(['Kota:PEMERINTAH', ...anak(30, 'DINAS')]), []],
    ['a bidang with one seksi', dinas('A:BIDANG', ['B:BIDANG', 'S:SEKSI']), ['RENTANG_SATU B: B hanya membawahi S.']],
    ['a sekretariat with one subbagian', dinas('A:BIDANG', ['S:SEKRETARIAT', 'Umum:SUBBAGIAN']), []],
    [
      'a chain of three',
      dinas('X:BIDANG', ['A:UPTD', ['B:SUBBAGIAN', 'C:LAINNYA']]),
      ['RANTAI_TUNGGAL A: A, B, C bersusun satu-satu; tingkat di antaranya dapat dihilangkan.']
    ],
    ['a unit without posts', jabatan(kota, 'Kepala A', null), ['TANPA_JABATAN A: A belum mempunyai jabatan.']],
    ['a unit without a head', jabatan(kota, 'Kepala A', { isPimpinan: false }), ['TANPA_PIMPINAN A: A belum mempunyai jabatan pimpinan.']],
    ['a top without posts', jabatan(kota, 'Kepala Kota', null), []],
    [
      'two leading posts',
      jabatan(kota, 'Kepala B', { unorId: UnorId.parse('A') }),
      [
        'DUA_PIMPINAN A: A mempunyai 2 jabatan pimpinan: Kepala A, Kepala B.',
        'DUA_PEJABAT A: A dipimpin sekaligus oleh Rina, Rina.',
        'TANPA_JABATAN B: B belum mempunyai jabatan.'
      ]
    ],
    ['two definitive heads', duduk(kota, 'Kepala A', 'DEFINITIF', 'DEFINITIF'), ['DUA_PEJABAT A: A dipimpin sekaligus oleh Rina, Beni.']],
    ['a head and a stand-in', duduk(kota, 'Kepala A', 'DEFINITIF', 'PLH'), []],
    ['a head by extra duty', duduk(kota, 'Kepala A', 'TUGAS_TAMBAHAN'), []],
    ['an empty head', duduk(kota, 'Kepala A'), ['PIMPINAN_KOSONG A: Kepala A kosong.']],
    ['an empty head with a Plt', duduk(kota, 'Kepala A', 'PLT'), ['PIMPINAN_PLT A: Kepala A kosong, dipegang Plt. Rina.']],
    [
      'an empty key post',
      duduk(jabatan(kota, 'Kepala A', { isJabatanKunci: true }), 'Kepala A'),
      ['KUNCI_KOSONG A: Kepala A kosong tanpa Plt. atau Plh.; jabatan kunci tidak boleh kosong satu hari pun.']
    ],
    [
      'an empty key post with a Plt',
      duduk(jabatan(kota, 'Kepala A', { isJabatanKunci: true }), 'Kepala A', 'PLT'),
      ['PIMPINAN_PLT A: Kepala A kosong, dipegang Plt. Rina.']
    ],
    [
      'an empty key post that leads nothing',
      duduk(jabatan(kota, 'Kepala B', { unorId: UnorId.parse('A'), isPimpinan: false, isJabatanKunci: true }), 'Kepala B'),
      [
        'KUNCI_KOSONG A: Kepala B kosong tanpa Plt. atau Plh.; jabatan kunci tidak boleh kosong satu hari pun.',
        'TANPA_JABATAN B: B belum mempunyai jabatan.'
      ]
    ],
    [
      'a superior that is not there',
      unor(kota, 'A', { indukId: UnorId.parse('Entah') }),
      ['TERPUTUS A: Unit induk A tidak ada pada 22 November 2026.']
    ],
    [
      'a circle',
      unor(kota, 'Sekretariat', { indukId: UnorId.parse('Umum') }),
      [
        'TERPUTUS Sekretariat: Sekretariat berada di bawah unit bawahannya sendiri.',
        'TERPUTUS Umum: Umum berada di bawah unit bawahannya sendiri.',
        'SALAH_INDUK Sekretariat: Sekretariat lazimnya di bawah inspektorat, dinas, badan, satuan, kecamatan atau kelurahan, bukan di bawah subbagian.'
      ]
    ]
  ])('%s', (_, snapshot, expected) => {
    expect(says(snapshot)).toEqual(expected)
  })

  it('says the gravest first, and as units stand in the chart', () => {
    const s = duduk(duduk(jabatan(jabatan(kota, 'Kepala Lurah', null), 'Kepala B', { isJabatanKunci: true }), 'Kepala B'), 'Kepala A')
    expect(telaahSusunan(s).map(({ berat, unorId }) => `${berat} ${unorId}`)).toEqual(['BERAT B', 'SEDANG A', 'RINGAN Lurah'])
  })
  it('minds the numbers of the office', () => {
    const s = dinas('A:BIDANG', ['B:BIDANG', 'S:SEKSI', 'T:SEKSI'])
    expect(telaahSusunan(s, { ...SETELAN_TELAAH, rentangPaling: 1 }).map((t) => t.unorId)).toEqual(['Dinas', 'B'])
    expect(telaahSusunan(s, { ...SETELAN_TELAAH, tingkatPaling: 3 }).map((t) => t.unorId)).toEqual(['S', 'T'])
  })
  it('gives every finding a source, and every check a name of its own', () => {
    expect(new Set(TELAAH.map((t) => t.judul)).size).toBe(TELAAH.length)
    expect(TELAAH.filter((t) => t.dasar === '')).toEqual([])
  })
  it('finds in the sample city no more than its vacancies', () => {
    const rows = aContoh()
    const snapshot = indexSnapshot({
      tanggal: HARI_INI,
      unor: rows.unor,
      jabatan: rows.jabatan,
      pegawai: rows.pegawai.map(ringkas),
      penempatan: rows.penempatan.filter((p) => isBerlaku(p, HARI_INI))
    })
    const temuan = telaahSusunan(snapshot)
    expect([...new Set(temuan.map((t) => t.jenis))].toSorted()).toEqual(['KUNCI_KOSONG', 'PIMPINAN_KOSONG', 'PIMPINAN_PLT'])
    expect(peringatanPerUnor(temuan).size).toBe(0)
  })
})

describe('peringatanPerUnor', () => {
  it('marks what is wrong with a place, not who is missing there', () => {
    const s = duduk(unor(jabatan(kota, 'Kepala A', { isPimpinan: false }), 'A', { tipe: 'A' }), 'Kepala B')
    expect([...peringatanPerUnor(telaahSusunan(s))]).toEqual([
      ['A', ['Bidang tidak mempunyai tipe.', 'A belum mempunyai jabatan pimpinan.']]
    ])
  })
})

describe('tidakLazim', () => {
  it('lets anything stand below a unit of unknown kind, and one of unknown kind anywhere', () => {
    const lain = JENIS_UNOR.filter((j) => tidakLazim('LAINNYA', j) !== null || (j !== 'PEMERINTAH' && tidakLazim(j, 'LAINNYA') !== null))
    expect(lain).toEqual([])
  })
  it('lets nothing but the top stand above all', () => {
    expect(JENIS_UNOR.filter((j) => tidakLazim('PEMERINTAH', j) === null)).toEqual(['LAINNYA'])
  })
  it.each<[JenisUnor, JenisUnor, boolean]>([
    ['SEKRETARIAT_DAERAH', 'PEMERINTAH', true],
    ['ASISTEN', 'SEKRETARIAT_DAERAH', true],
    ['BAGIAN', 'ASISTEN', true],
    ['BAGIAN', 'SEKRETARIAT_DAERAH', false],
    ['BAGIAN', 'SEKRETARIAT_DPRD', true],
    ['INSPEKTUR_PEMBANTU', 'INSPEKTORAT', true],
    ['INSPEKTUR_PEMBANTU', 'DINAS', false],
    ['SEKRETARIAT', 'BADAN', true],
    ['SEKRETARIAT', 'BIDANG', false],
    ['SUBBAGIAN', 'SEKRETARIAT', true],
    ['SUBBAGIAN', 'DINAS', false],
    ['SEKSI', 'BIDANG', true],
    ['SEKSI', 'KELURAHAN', true],
    ['UPTD', 'DINAS', true],
    ['UPTD', 'KECAMATAN', false],
    ['DINAS', 'BADAN', false],
    ['STAF_AHLI', 'PEMERINTAH', true]
  ])('%s below %s: usual is %s', (jenis, induk, isLazim) => {
    expect(tidakLazim(jenis, induk) === null).toBe(isLazim)
  })
})
