import { describe, expect, it } from 'vitest'
import { bezetting } from '../../../src/domain/laporan/reports/bezetting'
import { jabatanKosong } from '../../../src/domain/laporan/reports/jabatan-kosong'
import { lebihLimaTahun } from '../../../src/domain/laporan/reports/lebih-lima-tahun'
import { proyeksiPensiun } from '../../../src/domain/laporan/reports/proyeksi-pensiun'
import { rekapUnit } from '../../../src/domain/laporan/reports/rekap-unit'
import { type BahanCalon } from '../../../src/domain/calon/tinjau-calon'
import { telaahCalon } from '../../../src/domain/calon/calon-jabatan'
import { gatherBerkas } from '../../../src/domain/mutasi/berkas-rencana'
import { project } from '../../../src/domain/mutasi/proyeksi'
import { indexSnapshot } from '../../../src/domain/organisasi/snapshot'
import { setelanPada } from '../../../src/domain/ketentuan/setelan'
import { isBerlaku } from '../../../src/domain/pegawai/penempatan'
import { aJabatan, aJabatanFungsional, aLangkah, aPegawai, aPenempatan, anUnor, aRencana } from '../../support/builders'
import { HARI_INI } from '../../support/given'
import { memoryReader } from '../../support/memory-reader'
import { aContoh, type Rows, rowsOf } from '../contoh/sample'
import { aBahan, hasilOf, selBaris } from '../../support/bahan-uji'

const contoh = aContoh(7, 300)
const kota = aBahan(contoh, HARI_INI)
const definitif = contoh.penempatan.filter((p) => p.jenis === 'DEFINITIF' && isBerlaku(p, HARI_INI))

/** A city of a few rows. */
const aKota = (isi: Partial<Rows>): Rows => ({ ...rowsOf([]), ...isi })
const sel = (laporan: Parameters<typeof hasilOf>[0], isi: Partial<Rows>, isian: Parameters<typeof hasilOf>[2] = {}) =>
  selBaris(hasilOf(laporan, aBahan(aKota(isi), HARI_INI), isian), 'ISI')

/** What the screen of candidates asks with, for a plan of today without a step. */
function bahanCalonUji(rows: Rows): BahanCalon {
  const rencana = aRencana({ tmt: HARI_INI })
  const snapshot = indexSnapshot({ ...rows, tanggal: HARI_INI, penempatan: rows.penempatan.filter((p) => isBerlaku(p, HARI_INI)) })
  const berkas = gatherBerkas(memoryReader(rows), rencana)
  return { proyeksi: project(snapshot, rencana, []), berkas, setelanOf: setelanPada(rows.ketentuan, HARI_INI) }
}

const dinas = anUnor({ nama: 'Dinas Contoh' })
const kabid = aJabatan({ unorId: dinas.id, nama: 'Kepala Bidang Contoh', jenis: 'ADMINISTRATOR', eselon: 'III.b' })
const budi = aPegawai({ nama: 'BUDI CONTOH', gelarBelakang: null })

describe('bezetting', () => {
  it('counts every definitive holder once, however many lines a post has', () => {
    const [total] = selBaris(hasilOf(bezetting, kota), 'JUMLAH').slice(-1)
    expect(Number(total?.[5]) + Number(total?.[6])).toBe(definitif.length)
    expect(total?.[7]).toBe(contoh.jabatan.reduce((sum, j) => sum + j.kebutuhan, 0))
    const bernama = selBaris(hasilOf(bezetting, kota), 'ISI').filter((s) => s[10] !== null && !String(s[9]).endsWith('(tugas tambahan)'))
    expect(bernama).toHaveLength(definitif.length)
  })

  it('names the head of a school, whose post is an extra duty, and does not count it twice', () => {
    const guru = aJabatanFungsional({ unorId: dinas.id, nama: 'Guru', kebutuhan: 1 })
    const kepala = aJabatanFungsional({ unorId: dinas.id, nama: 'Kepala Sekolah', isPimpinan: true, kebutuhan: 1 })
    const penempatan = [
      aPenempatan({ pegawaiId: budi.id, jabatanId: guru.id }),
      aPenempatan({ pegawaiId: budi.id, jabatanId: kepala.id, jenis: 'TUGAS_TAMBAHAN' })
    ]
    const isi = { unor: [dinas], jabatan: [guru, kepala], pegawai: [budi], penempatan }
    expect(sel(bezetting, isi).map((s) => [s[2], s[5], s[9]])).toEqual([
      ['Kepala Sekolah', 0, 'BUDI CONTOH (tugas tambahan)'],
      ['Guru', 1, 'BUDI CONTOH']
    ])
    expect(sel(jabatanKosong, isi, { cakupan: 'SEMUA' })).toEqual([])
  })

  it('says how often somebody is counted in more than one post', () => {
    const lain = aJabatan({ unorId: dinas.id, nama: 'Jabatan kedua' })
    const penempatan = [kabid, lain].map((j) => aPenempatan({ pegawaiId: budi.id, jabatanId: j.id }))
    const catatan = (rows: Partial<Rows>) =>
      hasilOf(bezetting, aBahan(aKota({ unor: [dinas], jabatan: [kabid, lain], pegawai: [budi], ...rows }))).catatan.join()
    expect(catatan({ penempatan })).toContain('1 kali lebih dari jumlah orang')
    expect(catatan({ penempatan: penempatan.slice(0, 1) })).not.toContain('jumlah orang')
  })

  it.each([
    ['open', null, 'Dinas Contoh'],
    ['closed', '2026-01-01', 'Unit sudah ditutup']
  ])('keeps a post of a unit that is %s, with whoever is in it', (_, aktifSampai, nama) => {
    const isi = {
      unor: [{ ...dinas, aktifSampai }],
      jabatan: [kabid],
      pegawai: [budi],
      penempatan: [aPenempatan({ pegawaiId: budi.id, jabatanId: kabid.id })]
    }
    expect(sel(bezetting, isi).map((s) => [s[2], s[5], s[9]])).toEqual([['Kepala Bidang Contoh', 1, 'BUDI CONTOH']])
    expect(sel(rekapUnit, isi).map((s) => [s[1], s[6], s[8], s[10]])).toEqual([[nama, 1, 1, 1]])
  })

  it('gives subtotals that add up to the total', () => {
    const jumlah = selBaris(hasilOf(bezetting, kota), 'JUMLAH')
    for (const kolom of [5, 6, 7, 8]) expect(jumlah.slice(0, -1).reduce((sum, s) => sum + Number(s[kolom]), 0)).toBe(jumlah.at(-1)?.[kolom])
  })
})

describe('rekap unit', () => {
  it('adds up to everybody in service and every structural post', () => {
    const hasil = hasilOf(rekapUnit, kota)
    const total = selBaris(hasil, 'JUMLAH')[0] ?? []
    for (const kolom of [2, 3, 6, 7, 8, 9, 10, 11, 12])
      expect(selBaris(hasil, 'ISI').reduce((sum, s) => sum + Number(s[kolom]), 0)).toBe(total[kolom])
    expect(total[10]).toBe(definitif.length)
    expect(Number(total[2]) + Number(total[3])).toBe(total[6])
  })
})

describe('jabatan kosong', () => {
  const pensiun = aPegawai({ nama: 'SITI CONTOH', kedudukanHukum: 'PENSIUN' })
  const lampau = aPenempatan({ pegawaiId: pensiun.id, jabatanId: kabid.id, tmtMulai: '2020-01-01', tmtSelesai: '2026-05-01' })

  it('tells since when, why and for how long', () => {
    const [baris] = sel(jabatanKosong, {
      unor: [dinas],
      jabatan: [kabid],
      pegawai: [budi, pensiun],
      penempatan: [lampau]
    })
    expect(baris?.slice(5, 12)).toEqual([1, '2026-05-01', 'pensiun', null, '6 bulan', null, '3'])
  })

  it('knows the day itself: still held the day before', () => {
    const isi = { unor: [dinas], jabatan: [kabid], pegawai: [budi, pensiun], penempatan: [lampau] }
    expect(sel(jabatanKosong, isi, { tanggal: '2026-04-30' })).toEqual([])
    expect(sel(jabatanKosong, isi, { tanggal: '2026-05-01' })).toHaveLength(1)
  })

  it('names who acts in it with the last day of that', () => {
    const plt = aPenempatan({ pegawaiId: budi.id, jabatanId: kabid.id, jenis: 'PLT', tmtMulai: '2026-10-01', tmtSelesai: '2027-01-01' })
    const [baris] = sel(jabatanKosong, { unor: [dinas], jabatan: [kabid], pegawai: [budi], penempatan: [plt] })
    expect(baris?.[8]).toBe('Plt. BUDI CONTOH, s.d. 31-12-2026')
  })

  it('puts a key post without Plt first', () => {
    const kunci = aJabatan({ unorId: dinas.id, nama: 'Sekretaris', jenis: 'ADMINISTRATOR', eselon: 'III.a', isJabatanKunci: true, urut: 9 })
    const baris = sel(jabatanKosong, { unor: [dinas], jabatan: [kabid, kunci] })
    expect(baris.map((b) => [b[1], b[11]])).toEqual([
      ['Sekretaris', '1'],
      ['Kepala Bidang Contoh', '3']
    ])
  })

  it('says mutasi of a holder who moved first and retired later', () => {
    const kemudian = aPenempatan({ pegawaiId: pensiun.id, jabatanId: 'jabatan-lain', tmtMulai: '2026-05-01', tmtSelesai: '2026-08-01' })
    const isi = { unor: [dinas], jabatan: [kabid], pegawai: [pensiun], penempatan: [lampau, kemudian] }
    expect(sel(jabatanKosong, isi)[0]?.[7]).toBe('mutasi')
  })

  it('does not take whoever is still to come for the last holder', () => {
    const nanti = aPenempatan({ pegawaiId: budi.id, jabatanId: kabid.id, tmtMulai: '2027-01-01' })
    const baru = { ...kabid, aktifDari: '2026-09-01' }
    const isi = (jabatan: typeof kabid) => ({ unor: [dinas], jabatan: [jabatan], pegawai: [budi], penempatan: [nanti] })
    expect(sel(jabatanKosong, isi(baru))[0]?.slice(6, 8)).toEqual(['2026-09-01', 'baru'])
    expect(sel(jabatanKosong, isi(kabid))[0]?.slice(6, 8)).toEqual([null, 'tidak tercatat'])
    expect(sel(jabatanKosong, isi(kabid), { tanggal: '2027-01-01' })).toEqual([])
  })

  it('counts who could hold it as the search of candidates does, when asked to', () => {
    const hasil = hasilOf(jabatanKosong, kota, { calon: true })
    const bahan = bahanCalonUji(contoh)
    const isi =
      hasil.tabel[0]?.baris.flatMap((b) =>
        b.jenis === 'ISI' && b.tuju?.jenis === 'JABATAN' ? [{ id: b.tuju.id, calon: b.sel[10] }] : []
      ) ?? []
    expect(isi.length).toBeGreaterThan(2)
    const bertugas = kota.pada(HARI_INI).pegawai.map((p) => p.id)
    for (const { id, calon } of isi.slice(0, 6)) expect([id, calon]).toEqual([id, telaahCalon(bahan, id, bertugas).calon.length])
    expect(selBaris(hasilOf(jabatanKosong, kota), 'ISI').every((s) => s[10] === null)).toBe(true)
  })

  it('knows that a holder will have retired by then', () => {
    const tua = aPegawai({ nama: 'TUA CONTOH', tanggalLahir: '1969-03-10' })
    const kini = aPenempatan({ pegawaiId: tua.id, jabatanId: kabid.id, tmtMulai: '2020-01-01' })
    const isi = { unor: [dinas], jabatan: [kabid], pegawai: [tua], penempatan: [kini] }
    expect(sel(jabatanKosong, isi, { tanggal: '2027-03-31' })).toEqual([])
    expect(sel(jabatanKosong, isi, { tanggal: '2027-04-01' })[0]?.slice(6, 8)).toEqual(['2027-04-01', 'pensiun'])
  })
})

describe('lebih dari 5 tahun', () => {
  const duduk = (tmtMulai: string | null) => ({
    unor: [dinas],
    jabatan: [kabid],
    pegawai: [budi],
    penempatan: [aPenempatan({ pegawaiId: budi.id, jabatanId: kabid.id, tmtMulai })]
  })

  it.each([
    ['2021-11-21', 1],
    ['2021-11-22', 0],
    ['2021-11-23', 0]
  ])('in the post since %s: %i line', (tmtMulai, jumlah) => {
    expect(sel(lebihLimaTahun, duduk(tmtMulai))).toHaveLength(jumlah)
  })

  it('names a post that comes into being with the plan', () => {
    const baru = aJabatan({ unorId: dinas.id, nama: 'Kepala Bidang Baru', aktifDari: '2027-01-01' })
    const rencana = aRencana({ tmt: '2027-01-01' })
    const langkah = [aLangkah({ rencanaId: rencana.id, pegawaiId: budi.id, jabatanId: baru.id })]
    const isi = { ...duduk('2020-01-01'), jabatan: [kabid, baru], rencana: [rencana], langkah }
    expect(sel(lebihLimaTahun, isi)[0]?.[7]).toContain('Kepala Bidang Baru (')
  })

  it('lists whose TMT is missing in a table of their own', () => {
    const hasil = hasilOf(lebihLimaTahun, aBahan(aKota(duduk(null)), HARI_INI))
    expect(selBaris(hasil, 'ISI', 1).map((s) => s[5])).toEqual(['TMT jabatan belum diisi'])
  })
})

describe('proyeksi pensiun', () => {
  const lahir = (tanggalLahir: string) => ({
    unor: [dinas],
    jabatan: [kabid],
    pegawai: [{ ...budi, tanggalLahir }],
    penempatan: [aPenempatan({ pegawaiId: budi.id, jabatanId: kabid.id, tmtMulai: '2020-01-01' })]
  })

  it.each([
    ['1968-11-22', '2026-12-01', 0],
    ['1968-12-01', '2027-01-01', 1],
    ['1972-11-30', '2030-12-01', 4]
  ])('born %s, administrator: TMT %s, tick in year %i', (tanggalLahir, tmt, tahun) => {
    const [baris] = sel(proyeksiPensiun, lahir(tanggalLahir))
    expect(baris?.[7]).toBe(tmt)
    expect(baris?.slice(8, 13).indexOf('✓')).toBe(tahun)
  })

  it('reckons BUP and TMT of one and the same post: of that day, or the one to come', () => {
    const kadis = aJabatan({ unorId: dinas.id, nama: 'Kepala Dinas', jenis: 'JPT_PRATAMA', eselon: 'II.b' })
    const penempatan = [
      aPenempatan({ pegawaiId: budi.id, jabatanId: kabid.id, tmtMulai: '2020-01-01', tmtSelesai: '2026-01-01' }),
      aPenempatan({ pegawaiId: budi.id, jabatanId: kadis.id, tmtMulai: '2026-01-01' })
    ]
    const isi = { ...lahir('1968-11-22'), jabatan: [kabid, kadis], penempatan }
    const bup = (tanggal: string) => sel(proyeksiPensiun, isi, { tanggal })[0]?.slice(6, 8)
    expect(bup('2025-06-01')).toEqual([58, '2026-12-01'])
    expect(bup('2026-11-22')).toEqual([60, '2028-12-01'])
  })

  it('ends with the fifth year', () => {
    expect(sel(proyeksiPensiun, lahir('1972-12-01'))).toEqual([])
  })

  it('has matrices that add up to the list', () => {
    const hasil = hasilOf(proyeksiPensiun, kota)
    const jumlah = selBaris(hasil, 'ISI').length
    for (const tabel of [1, 2]) {
      const at = hasil.tabel[tabel]?.kolom.findIndex((k) => k.kunci === 'jumlah') ?? -1
      expect(selBaris(hasil, 'JUMLAH', tabel)[0]?.[at]).toBe(jumlah)
      // a year in which nobody leaves has its column all the same
      expect(hasil.tabel[tabel]?.kolom.flatMap((k) => (k.kelompok === undefined ? [] : [k.judul]))).toEqual([
        '2026',
        '2027',
        '2028',
        '2029',
        '2030'
      ])
    }
  })
})
