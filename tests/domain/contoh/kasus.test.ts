import { describe, expect, it } from 'vitest'
import { type Alamat, KASUS_CONTOH } from '../../../src/domain/contoh/kasus'
import { NAMA_RENCANA_CONTOH } from '../../../src/domain/contoh/rencana-contoh'
import { addMonths, addYears } from '../../../src/domain/kit/tanggal'
import { periksa } from '../../../src/domain/mutasi/periksa'
import { project } from '../../../src/domain/mutasi/proyeksi'
import type { Jabatan, JabatanId } from '../../../src/domain/organisasi/jabatan'
import { bupOf } from '../../../src/domain/pegawai/bup'
import type { UnorId } from '../../../src/domain/organisasi/unor'
import type { PegawaiId } from '../../../src/domain/pegawai/pegawai'
import { anArsip, aSnapshot } from '../../support/builders'
import { HARI_INI } from '../../support/given'
import { aContoh, jabatanAt } from './sample'

const kota = aContoh(2026)
const snapshot = aSnapshot(kota)
const at = (alamat: Alamat): Jabatan => jabatanAt(kota, alamat)
const definitif = (id: JabatanId): readonly PegawaiId[] =>
  (snapshot.byJabatan.get(id) ?? []).filter((p) => p.jenis === 'DEFINITIF').map((p) => p.pegawaiId)
const orangAt = (alamat: Alamat): PegawaiId | undefined => definitif(at(alamat).id)[0]

/** The unor a person works in, by their definitive post. */
function unorOf(id: PegawaiId): UnorId | undefined {
  const jabatan = (snapshot.byPegawai.get(id) ?? []).find((p) => p.jenis === 'DEFINITIF')?.jabatanId
  return jabatan && snapshot.jabatan.get(jabatan)?.unorId
}

describe('kasus tertanam dalam data contoh', () => {
  it('enam jabatan II.b kosong, tidak lebih', () => {
    const kosong = kota.jabatan.filter((j) => j.eselon === 'II.b' && definitif(j.id).length === 0)
    expect(kosong.map((j) => j.nama).toSorted()).toEqual(KASUS_CONTOH.JPT_KOSONG.jabatan.map(([nama]) => nama).toSorted())
    expect(kosong).toHaveLength(6)
  })

  it('tepat sepuluh pegawai mencapai BUP dalam dua belas bulan', () => {
    const jabatan = new Map(kota.jabatan.map((j) => [j.id, j]))
    const mendekat = kota.penempatan.filter((p) => {
      const j = jabatan.get(p.jabatanId)
      const orang = kota.pegawai.find((x) => x.id === p.pegawaiId)
      if (!j || !orang?.tanggalLahir || p.jenis !== 'DEFINITIF' || p.tmtSelesai !== null) return false
      const mencapai = addYears(orang.tanggalLahir, bupOf(j))
      return mencapai <= addMonths(HARI_INI, 12)
    })
    expect(mendekat.map((p) => p.pegawaiId).toSorted()).toEqual(KASUS_CONTOH.MENJELANG_BUP.jabatan.map(orangAt).toSorted())
    expect(mendekat).toHaveLength(10)
  })

  it('tiga Plt sudah lebih dari enam bulan, masing-masing pada jabatan kosong', () => {
    const plt = kota.penempatan.filter((p) => p.jenis === 'PLT')
    expect(plt.map((p) => p.jabatanId)).toEqual(KASUS_CONTOH.PLT_LAMA.jabatan.map((alamat) => at(alamat).id))
    expect(plt.filter((p) => (p.tmtMulai ?? '') >= addMonths(HARI_INI, -6))).toEqual([])
    expect(plt.flatMap((p) => definitif(p.jabatanId))).toEqual([])
  })

  it('dua pasang suami istri bekerja dalam satu unor', () => {
    expect(kota.hubungan).toHaveLength(2)
    for (const { pegawaiId, kerabatId, jenis } of kota.hubungan) {
      const unor = [pegawaiId, kerabatId].map(unorOf)
      const kelamin = [pegawaiId, kerabatId].map((id) => snapshot.pegawai.get(id)?.jenisKelamin)
      expect(jenis).toBe('SUAMI_ISTRI')
      expect(unor[0]).toBeDefined()
      expect(unor[0]).toBe(unor[1])
      expect(kelamin.toSorted()).toEqual(['L', 'P'])
    }
  })

  it('satu pegawai sedang menjalani hukuman disiplin', () => {
    const [hukdis, ...lain] = kota.hukdis
    expect(lain).toEqual([])
    expect(hukdis?.pegawaiId).toBe(orangAt(KASUS_CONTOH.HUKUMAN_DISIPLIN.jabatan[0]))
    expect(hukdis && hukdis.mulai <= HARI_INI && (hukdis.selesai ?? '') > HARI_INI).toBe(true)
    expect(kota.pegawai.filter((p) => p.kedudukanHukum === 'HUKUMAN_DISIPLIN').map((p) => p.id)).toEqual([hukdis?.pegawaiId])
  })
})

describe('rencana contoh', () => {
  const [rencana] = kota.rencana
  if (!rencana) throw new Error('no plan')
  const proyeksi = project(snapshot, rencana, kota.langkah)

  it('bernama triwulan I dan berlaku 1 Januari tahun depan, dengan jabatan asal yang benar', () => {
    expect([rencana.nama, rencana.tmt]).toEqual([NAMA_RENCANA_CONTOH, '2027-01-01'])
    expect(kota.langkah.filter((l) => l.dariJabatanId === null || definitif(l.dariJabatanId)[0] !== l.pegawaiId)).toEqual([])
    expect(proyeksi.konflik).toEqual([])
  })

  it('memuat satu rantai lima langkah dari jabatan II.b kosong, dengan ujung terbuka', () => {
    const rantai = KASUS_CONTOH.RANTAI_LIMA.jabatan.map((alamat) => at(alamat).id)
    const langkah = kota.langkah.slice(0, 5)
    expect(langkah.map((l) => l.jabatanId)).toEqual(rantai.slice(0, 5))
    expect(langkah.map((l) => l.dariJabatanId)).toEqual(rantai.slice(1))
    expect(rantai.slice(0, 1).flatMap(definitif)).toEqual([])
    expect(kota.langkah.filter((l) => l.jabatanId === rantai[5])).toEqual([])
  })

  it('memuat satu tukar tempat', () => {
    const [kiri, kanan] = KASUS_CONTOH.TUKAR.jabatan.map((alamat) => at(alamat).id)
    const tukar = kota.langkah.filter((l) => l.jabatanId === kiri || l.jabatanId === kanan)
    expect(tukar.map((l) => [l.dariJabatanId, l.jabatanId])).toEqual([
      [kanan, kiri],
      [kiri, kanan]
    ])
  })

  it('memuat satu jabatan dengan dua calon', () => {
    const sasaran = at(KASUS_CONTOH.JABATAN_GANDA.jabatan[0]).id
    const ganda = proyeksi.perubahan.filter((p) => p.sesudah.length > 1)
    expect(ganda.map((p) => p.jabatanId)).toEqual([sasaran])
    expect(ganda[0]?.sesudah).toEqual(KASUS_CONTOH.JABATAN_GANDA.jabatan.slice(1).map(orangAt))
  })

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('hanya menyisakan BLOK yang sengaja ditanam, jabatan ganda (benih %i)', (benih) => {
    const lain = aContoh(benih)
    const [rencanaLain = rencana] = lain.rencana
    const hasil = periksa(project(aSnapshot(lain), rencanaLain, lain.langkah), {
      setelanOf: () => ({}),
      berkas: { arsip: anArsip(lain), rencana: rencanaLain, izin: [], sikap: [] },
      tahap: 'SIMULASI',
      pengesampingan: []
    })
    const blok = lain.langkah.map((l) => (hasil.perLangkah.get(l.id) ?? []).filter((t) => t.hasil === 'BLOK').map((t) => t.aturan))
    expect(blok).toEqual([[], [], [], [], [], [], [], ['R-23'], ['R-23']])
  })
})
