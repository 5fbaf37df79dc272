import { describe, expect, it } from 'vitest'
import { setelanPada } from '../../../src/domain/ketentuan/setelan'
import { gerbang, isTertutup } from '../../../src/domain/mutasi/gerbang'
import { keadaanGerbang, type Pengajuan, type TahapDituju } from '../../../src/domain/mutasi/keadaan-gerbang'
import { bahanPeriksa, periksa } from '../../../src/domain/mutasi/periksa'
import { type StatusRencana, STATUS_RENCANA } from '../../../src/domain/mutasi/rencana'
import { TahapRencana } from '../../../src/domain/mutasi/tahap-rencana'
import { TindakLanjut } from '../../../src/domain/mutasi/tindak-lanjut'
import { anAsesmen, anIzin, aPelatihan, aPengesampingan, aPredikat } from '../../support/builders'
import { JPT, type Kasus, LEPAS, PELAKSANA, rencanaUji, rudiDi, rudiKe } from './kasus-langkah'

const DITERAPKAN = '2027-01-02T02:00:00.000Z'

/** Everything there is to know of `siti`: her move breaks no rule once the post she leaves is taken by `rudi`. */
const bersih: Kasus = {
  siti: { golongan: 'IV/a', pendidikan: 'S-1 Ilmu Administrasi Negara' },
  rudi: { golongan: 'IV/a' },
  lain: [rudiKe('asal', { id: 'rudi' })],
  izin: [anIzin()],
  arsip: {
    predikat: [2024, 2025, 2026].map((tahun) => aPredikat({ pegawaiId: 'siti', tahun })),
    pelatihan: [aPelatihan({ pegawaiId: 'siti' }), aPelatihan({ pegawaiId: 'rudi' })],
    asesmen: [anAsesmen({ pegawaiId: 'siti', tanggal: '2026-06-01' }), anAsesmen({ pegawaiId: 'rudi', tanggal: '2026-06-01' })],
    imporTerakhir: '2026-11-20'
  }
}

/** Rules about the person that a case is not about. */
const LAIN = new Set(['R-01', 'R-03', 'R-05', 'R-08', 'R-09', 'R-11', 'R-12', 'R-13', 'R-14', 'R-15', 'R-39'])

/** The plan of a case at its gate; what is found of the rules it is not about has been overridden. */
function pengajuan(kasus: Kasus, lain: Partial<Pengajuan> = {}): Pengajuan {
  const { proyeksi, berkas } = rencanaUji(kasus)
  const polos = bahanPeriksa(berkas, { ketentuan: [], pengesampingan: [] })
  const hasil = periksa(proyeksi, { ...polos, tahap: 'FINAL' })
  const pengesampingan = [...hasil.perLangkah].flatMap(([langkahId, temuan]) =>
    temuan.filter((t) => LAIN.has(t.aturan)).map(({ aturan, pesan }) => aPengesampingan({ langkahId, aturan, pesan }))
  )
  return { proyeksi, bahan: { ...polos, pengesampingan, setelanOf: setelanPada([], '2027-01-01') }, tahap: [], tindakLanjut: [], ...lain }
}

const dituju = (ke: StatusRencana, said: Partial<TahapDituju> = {}): TahapDituju => ({
  ke,
  dokumen: '800/1/2027',
  tanggalSk: '2026-12-28',
  tanggalLantik: '2027-01-01',
  ...said
})

type Perjalanan = {
  readonly dari: StatusRencana
  readonly ke: StatusRencana
  readonly said?: Partial<TahapDituju>
  readonly lain?: Partial<Pengajuan>
}

/** Hard stops of a way, in words. */
const keras = (kasus: Kasus, { dari, ke, said, lain }: Perjalanan): readonly string[] =>
  gerbang(keadaanGerbang(pengajuan(kasus, lain), dituju(ke, said)), dari, ke)
    .filter((p) => p.isKeras)
    .map((p) => `${p.tempat}: ${p.pesan}`)

/** Warnings of a way that speak of these words. */
const lunak = (kasus: Kasus, { dari, ke, said, lain }: Perjalanan): readonly string[] =>
  gerbang(keadaanGerbang(pengajuan(kasus, lain), dituju(ke, said)), dari, ke)
    .filter((p) => !p.isKeras)
    .map((p) => p.pesan)

describe('the way of a plan', () => {
  it('is free from stage to stage for a plan that is in order', () => {
    const diterapkan: Kasus = { ...bersih, langkah: { diterapkanPada: DITERAPKAN } }
    STATUS_RENCANA.slice(1).forEach((ke, n) => {
      const dari = STATUS_RENCANA[n] ?? 'DRAF'
      expect(keras(n > 8 ? diterapkan : bersih, { dari, ke }), ke).toEqual([])
    })
  })
  it.each<[StatusRencana, StatusRencana, Kasus, readonly string[]]>([
    ['DRAF', 'SIMULASI', bersih, []],
    ['DRAF', 'SIDANG', bersih, ['TAHAP: Lalui dahulu tahap Simulasi.']],
    ['SIMULASI', 'SIDANG', bersih, []],
    [
      'SIMULASI',
      'SIDANG',
      { ...bersih, asal: JPT, tujuan: JPT, rudi: { golongan: 'IV/c' } },
      ['TAHAP: Lalui dahulu tahap Uji kompetensi.']
    ],
    ['DISETUJUI_PPK', 'SK_TERBIT', bersih, ['TAHAP: Lalui dahulu tahap Pertek BKN.']],
    [
      'DISETUJUI_PPK',
      'SK_TERBIT',
      { langkah: { ...LEPAS, alasan: 'PENSIUN' }, lain: [rudiKe('asal', { jenis: 'PLT', sampai: '2027-03-31' })], pemegang: [] },
      []
    ],
    ['SK_TERBIT', 'SPMT', { ...bersih, langkah: { diterapkanPada: DITERAPKAN } }, ['TAHAP: Lalui dahulu tahap Undangan pelantikan.']],
    ['DRAF', 'DRAF', bersih, ['TAHAP: Rencana sudah pada tahap Draf.']]
  ])('from %s to %s', (dari, ke, kasus, halangan) => {
    expect(keras(kasus, { dari, ke }).filter((h) => h.startsWith('TAHAP'))).toEqual(halangan)
  })
  it('needs neither invitation nor pelantikan where only pelaksana move', () => {
    const pelaksana: Kasus = { ...bersih, asal: PELAKSANA, tujuan: PELAKSANA, langkah: { diterapkanPada: DITERAPKAN } }
    expect(keras(pelaksana, { dari: 'SK_TERBIT', ke: 'SPMT' })).toEqual([])
    expect(lunak(pelaksana, { dari: 'UNDANGAN', ke: 'DILANTIK', said: { tanggalLantik: null } }).join()).not.toContain('pelantikan belum')
  })
  it('back is free until something was carried out, and never behind the decree after that', () => {
    expect(keras(bersih, { dari: 'SELESAI', ke: 'DRAF' })).toEqual([])
    const diterapkan: Kasus = { ...bersih, langkah: { diterapkanPada: DITERAPKAN } }
    expect(keras(diterapkan, { dari: 'SPMT', ke: 'PERTEK' })).toEqual([
      'LANGKAH: 1 langkah sudah diterapkan pada data pegawai; urungkan dahulu penerapannya.'
    ])
    expect(keras(diterapkan, { dari: 'SPMT', ke: 'SK_TERBIT' })).toEqual([])
  })
})

describe('what stops a plan', () => {
  it('an empty plan does not leave the draft', () => {
    const { proyeksi, bahan } = pengajuan(bersih)
    const kosong = { proyeksi: { ...proyeksi, langkah: [], berlaku: [] }, bahan, tahap: [], tindakLanjut: [] }
    expect(gerbang(keadaanGerbang(kosong, dituju('USULAN')), 'DRAF', 'USULAN')[0]).toEqual({
      isKeras: true,
      tempat: 'LANGKAH',
      pesan: 'Rencana belum mempunyai satu langkah pun.'
    })
  })
  it('a full tray and an open BLOK keep it from the meeting, not from the simulation', () => {
    const dilepas: Kasus = { ...bersih, langkah: LEPAS }
    expect(keras(dilepas, { dari: 'USULAN', ke: 'SIMULASI' })).toEqual([])
    expect(keras(dilepas, { dari: 'SIMULASI', ke: 'SIDANG' })).toEqual([
      'BAKI: 1 orang belum ditempatkan; baki harus kosong.',
      'TEMUAN: 1 temuan BLOK belum diperbaiki atau dikesampingkan dengan alasan.'
    ])
  })
  it('an overridden BLOK no longer does', () => {
    const terisi: Kasus = { ...bersih, pemegang: [rudiDi('tujuan')], lain: [] }
    expect(keras(terisi, { dari: 'SIMULASI', ke: 'SIDANG' })).toHaveLength(1)
    const { bahan, proyeksi } = pengajuan(terisi)
    const [temuan] = periksa(proyeksi, bahan).perLangkah.get(proyeksi.langkah[0]?.id ?? rudiKe('asal').id) ?? []
    const dikesampingkan = aPengesampingan({ langkahId: 'uji', aturan: 'R-22', pesan: temuan?.aturan === 'R-22' ? temuan.pesan : '' })
    const lain = { bahan: { ...bahan, pengesampingan: [...bahan.pengesampingan, dikesampingkan] } }
    expect(keras(terisi, { dari: 'SIMULASI', ke: 'SIDANG', lain })).toEqual([])
  })
  it('a missing number stops at the decree, by its name, and not before', () => {
    const tanpa: Kasus = { ...bersih, izin: [], tujuan: { perluPersetujuanDprd: true, nama: 'Sekretaris DPRD' } }
    expect(keras(tanpa, { dari: 'DISETUJUI_PPK', ke: 'PERTEK' })).toEqual([])
    expect(keras(tanpa, { dari: 'PERTEK', ke: 'SK_TERBIT' })).toEqual([
      'KELENGKAPAN: Nomor belum diisi: Persetujuan pimpinan DPRD untuk Sekretaris DPRD.',
      'KELENGKAPAN: Nomor belum diisi: Pertek BKN (I-MUT).'
    ])
  })
  it('a missing certificate stops at the meeting, though the number of the same post may wait for the decree', () => {
    const tanpa: Kasus = { ...bersih, izin: [], tujuan: { perluPersetujuanDprd: true, syaratSertifikat: 'PBJ' } }
    const blok = 'TEMUAN: 1 temuan BLOK belum diperbaiki atau dikesampingkan dengan alasan.'
    expect(keras(tanpa, { dari: 'SIMULASI', ke: 'SIDANG' })).toEqual([blok])
    expect(keras(tanpa, { dari: 'PERTEK', ke: 'SK_TERBIT' })).toContain(blok)
    // once that is settled with a reason, the number is still asked for
    const { bahan, proyeksi } = pengajuan(tanpa)
    const r46 = [...periksa(proyeksi, bahan).perLangkah.values()].flat().filter((t) => t.aturan === 'R-46')
    expect(r46.map((t) => t.hasil)).toEqual(['BLOK', 'PERINGATAN'])
    const dikesampingkan = aPengesampingan({ langkahId: 'uji', aturan: 'R-46', pesan: r46[0]?.pesan ?? '' })
    const lain = { bahan: { ...bahan, pengesampingan: [...bahan.pengesampingan, dikesampingkan] } }
    expect(keras(tanpa, { dari: 'SIMULASI', ke: 'SIDANG', lain })).toEqual([])
    expect(keras(tanpa, { dari: 'PERTEK', ke: 'SK_TERBIT', lain }).join()).toContain('Nomor belum diisi: Persetujuan pimpinan DPRD')
  })
  it('a number whose finding was overridden with a reason is not asked for again', () => {
    const tanpa: Kasus = { ...bersih, izin: [] }
    const { bahan } = pengajuan(tanpa)
    const pertek = aPengesampingan({ langkahId: null, aturan: 'R-32', pesan: 'Nomor Pertek/I-MUT belum diisi.' })
    const lain = { bahan: { ...bahan, pengesampingan: [...bahan.pengesampingan, pertek] } }
    expect(keras(tanpa, { dari: 'PERTEK', ke: 'SK_TERBIT', lain })).toEqual([])
  })
  it('nothing carried out, nothing to report', () => {
    expect(keras(bersih, { dari: 'DILANTIK', ke: 'SPMT' })).toEqual(['LANGKAH: Belum ada langkah yang diterapkan pada data pegawai.'])
  })
})

describe('what a plan is warned of', () => {
  it('the paper of the stage', () => {
    expect(lunak(bersih, { dari: 'DRAF', ke: 'USULAN', said: { dokumen: null } })).toEqual(['Dokumen tahap ini belum diisi: surat usulan.'])
    expect(lunak(bersih, { dari: 'USULAN', ke: 'SIMULASI', said: { dokumen: null } })).toEqual([])
  })
  it('dates that are still missing', () => {
    const tanpa = { tanggalSk: null, tanggalLantik: null }
    expect(lunak(bersih, { dari: 'PERTEK', ke: 'SK_TERBIT', said: tanpa })).toEqual(['Tanggal SK belum diisi.'])
    expect(lunak(bersih, { dari: 'UNDANGAN', ke: 'DILANTIK', said: tanpa })).toContain('Tanggal pelantikan belum diisi.')
  })
  it.each([
    ['2026-12-31', false],
    ['2027-01-01', true]
  ])('invitations of %s for a pelantikan on Friday 1 January: too late is %s', (hari, isTerlambat) => {
    const undangan = TahapRencana.parse({
      id: 't',
      rencanaId: 'rencana-1',
      status: 'UNDANGAN',
      tanggal: hari,
      oleh: 'Petugas',
      dokumen: null,
      catatan: null,
      pada: DITERAPKAN
    })
    // carried out in part while it stands there: that is no second invitation
    const diterapkan = { ...undangan, tanggal: '2027-01-01', catatan: 'Diterapkan untuk 1 langkah.' }
    for (const tahap of [[undangan], [undangan, diterapkan]]) {
      const found = lunak(bersih, { dari: 'UNDANGAN', ke: 'DILANTIK', lain: { tahap } })
      expect(found.includes('Undangan pelantikan paling lambat satu hari kerja sebelumnya.')).toBe(isTerlambat)
    }
  })
  it('warnings and what could not be checked, before the meeting', () => {
    const found = lunak({ ...bersih, arsip: {} }, { dari: 'SIMULASI', ke: 'SIDANG' }).join(' ')
    expect(found).toMatch(/\d+ hal tidak dapat diperiksa karena datanya belum ada\./)
  })
  it('follow-ups and steps left over, at the end', () => {
    const sisa = TindakLanjut.parse({
      id: 'tl',
      rencanaId: 'rencana-1',
      langkahId: 'uji',
      pegawaiId: 'siti',
      jenis: 'SPP',
      selesaiPada: null,
      nomor: null
    })
    const diterapkan: Kasus = { ...bersih, langkah: { diterapkanPada: DITERAPKAN } }
    expect(lunak(diterapkan, { dari: 'SPMT', ke: 'SELESAI', lain: { tindakLanjut: [sisa] } })).toEqual([
      '1 langkah belum diterapkan.',
      '1 tindak lanjut belum selesai.'
    ])
  })
})

it('a way with warnings only is open', () => {
  expect(isTertutup([{ isKeras: false, tempat: 'TAHAP', pesan: '' }])).toBe(false)
  expect(isTertutup([{ isKeras: true, tempat: 'TAHAP', pesan: '' }])).toBe(true)
})
