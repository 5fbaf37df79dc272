import { describe, expect, it } from 'vitest'
import type { Langkah, Pengesampingan } from '../../../src/domain/mutasi/rencana'
import { periksa, type TemuanLangkah, terberat } from '../../../src/domain/mutasi/periksa'
import { project } from '../../../src/domain/mutasi/proyeksi'
import { setelanPada } from '../../../src/domain/ketentuan/setelan'
import {
  aBerkas,
  aKetentuan,
  aLangkah,
  anArsip,
  anAsesmen,
  aPelatihan,
  aPengesampingan,
  aPredikat,
  aRencana,
  aSnapshot
} from '../../support/builders'
import { kotaKecil } from './kota-kecil'

const { unor = [], jabatan = [], pegawai = [], penempatan = [] } = kotaKecil()
const snapshot = aSnapshot({ unor, jabatan, pegawai, penempatan })
const budiKeKosong = aLangkah({ id: 'satu', pegawaiId: 'budi', dariJabatanId: 'kabid-a', jabatanId: 'kabid-kosong' })
/** A dossier of Budi in which no rule misses anything. */
const arsip = anArsip({
  unor,
  jabatan,
  penempatan,
  predikat: [2025, 2026].map((tahun) => aPredikat({ pegawaiId: 'budi', tahun })),
  pelatihan: [aPelatihan({ pegawaiId: 'budi' })],
  asesmen: [anAsesmen({ pegawaiId: 'budi' })]
})
const KOSONG = 'Kepala Bidang A kosong sejak 01-01-2027; tetapkan Plt.'

const hasilOf = (langkah: readonly Langkah[], pengesampingan: readonly Pengesampingan[] = [], ketentuan = setelanPada([], '2027-01-01')) =>
  periksa(project(snapshot, aRencana({ tmt: '2027-01-01' }), langkah), {
    setelanOf: ketentuan,
    berkas: aBerkas({ arsip }),
    tahap: 'SIMULASI',
    pengesampingan
  })

/** What the plan as a whole is warned of, beside the step under test. */
const warned = (temuan: readonly TemuanLangkah[]): number => temuan.filter((t) => t.hasil === 'PERINGATAN').length

describe('periksa', () => {
  it('names the rule, its legal basis and the words of each finding, and counts them', () => {
    const hasil = hasilOf([budiKeKosong])
    expect(hasil.perLangkah.get(budiKeKosong.id)).toEqual([
      {
        aturan: 'R-26',
        judul: 'Jabatan yang ditinggalkan kosong',
        dasar: 'SE BKN 1/SE/I/2021 (Plt dan Plh)',
        ditagih: null,
        tertutup: null,
        hasil: 'PERINGATAN',
        pesan: KOSONG,
        dikesampingkan: null
      }
    ])
    expect(hasil.jumlah).toMatchObject({ BLOK: 0, PERINGATAN: 1 + warned(hasil.rencana) })
  })
  it('counts an override only while the finding says the same', () => {
    const kept = aPengesampingan({ langkahId: 'satu', aturan: 'R-26', pesan: KOSONG })
    const stale = { ...kept, pesan: 'Kepala Bidang A kosong sejak 01-12-2026; tetapkan Plt.' }
    const lain = warned(hasilOf([budiKeKosong]).rencana)
    expect(hasilOf([budiKeKosong], [kept])).toMatchObject({ jumlah: { PERINGATAN: lain }, jumlahDikesampingkan: 1 })
    expect(terberat(hasilOf([budiKeKosong], [kept]).perLangkah.get(budiKeKosong.id) ?? [])).toBe('LULUS')
    expect(hasilOf([budiKeKosong], [stale])).toMatchObject({ jumlah: { PERINGATAN: 1 + lain }, jumlahDikesampingkan: 0 })
    expect(hasilOf([budiKeKosong], [{ ...kept, langkahId: aLangkah().id }])).toMatchObject({ jumlah: { PERINGATAN: 1 + lain } })
  })
  it('puts the gravest first', () => {
    const blocked = aLangkah({ id: 'dua', pegawaiId: 'budi', dariJabatanId: 'kabid-a', jabatanId: 'sekdis' })
    expect(
      hasilOf([blocked])
        .perLangkah.get(blocked.id)
        ?.map((t) => `${t.hasil} ${t.aturan}`)
    ).toEqual(['BLOK R-22', 'PERINGATAN R-26'])
  })
  it('says so when a step no longer fits the data, instead of judging it', () => {
    const moved = aLangkah({ id: 'tiga', pegawaiId: 'budi', dariJabatanId: 'kasi', jabatanId: 'kabid-kosong' })
    expect(hasilOf([moved]).perLangkah.get(moved.id)).toMatchObject([
      { aturan: 'DATA', hasil: 'BLOK', pesan: 'Jabatan Budi sudah berubah sejak langkah ini dibuat.' }
    ])
  })
  it('uses the settings of the office on the day of the plan', () => {
    const enam = setelanPada([aKetentuan({ kunci: 'R-01.bulanMinimum', nilai: '72' })], '2027-01-01')
    expect(
      hasilOf([budiKeKosong], [], enam)
        .perLangkah.get(budiKeKosong.id)
        ?.map((t) => t.aturan)
    ).toContain('R-01')
  })
})
