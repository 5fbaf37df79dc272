import { describe, expect, it } from 'vitest'
import { ATURAN_ABK_BAKU } from '../../../src/domain/abk/aturan-abk'
import { bebanOf, denganBeban, kebutuhanKasar } from '../../../src/domain/abk/hitung-abk'
import { isStruktural } from '../../../src/domain/organisasi/jabatan'
import { perangkatDaerahOf } from '../../../src/domain/organisasi/unor'
import { aContoh, jabatanAt } from './sample'

const kota = aContoh()
const unor = new Map(kota.unor.map((u) => [u.id, u]))
const byId = new Map(kota.jabatan.map((j) => [j.id, j]))
const abk = new Map(kota.abk.map((a) => [a.id, a]))

describe('ABK contoh', () => {
  it('ada untuk seluruh jabatan BKPSDM dan satu puskesmas, dan tidak untuk semua kota', () => {
    const bkpsdm = kota.jabatan.filter((j) => perangkatDaerahOf(unor, j.unorId)?.nama.startsWith('Badan Kepegawaian'))
    expect(bkpsdm.length).toBeGreaterThan(10)
    expect(bkpsdm.filter((j) => !abk.has(j.id)).map((j) => j.nama)).toEqual([])
    const bidan = kota.jabatan.filter((j) => j.nama === 'Bidan Mahir')
    expect(bidan.filter((j) => abk.has(j.id)).map((j) => unor.get(j.unorId)?.nama)).toEqual(['Puskesmas Lembah Segar'])
    expect(kota.abk.length).toBeGreaterThan(40)
    expect(kota.abk.length).toBeLessThan(kota.jabatan.length / 4)
  })
  it('selaras: beban dan kebutuhan setiap jabatan mengikuti tugasnya, yang tanpa ABK tidak berbeban', () => {
    const salah = kota.jabatan.filter((j) => {
      const tugas = abk.get(j.id)?.tugas
      if (!tugas) return j.bebanKerja !== null
      const { bebanKerja, kebutuhan } = denganBeban(j, bebanOf(tugas, ATURAN_ABK_BAKU), ATURAN_ABK_BAKU)
      return j.bebanKerja !== bebanKerja || j.kebutuhan !== kebutuhan
    })
    expect(salah.map((j) => j.nama)).toEqual([])
    expect(kota.jabatan.filter((j) => isStruktural(j) && j.kebutuhan !== 1).map((j) => j.nama)).toEqual([])
  })
  it('masuk akal: beban di sekitar kebutuhannya, tugas kepala tidak sama dengan tugas pelaksana', () => {
    const beban = kota.abk.map((a) => kebutuhanKasar(byId.get(a.id)?.bebanKerja ?? 0, ATURAN_ABK_BAKU) / (byId.get(a.id)?.kebutuhan ?? 1))
    expect(Math.min(...beban)).toBeGreaterThan(0.5)
    expect(Math.max(...beban)).toBeLessThan(1.5)
    const tugasOf = (nama: string) => abk.get(jabatanAt(kota, [nama, 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia']).id)?.tugas
    expect(tugasOf('Kepala Bidang Mutasi dan Promosi')?.[0]?.uraian).toBe('Menyusun rencana kerja bidang')
    expect(tugasOf('Analis SDM Aparatur Ahli Pertama')?.map((t) => t.uraian)).toContain('Mengonsep keputusan mutasi dan promosi')
  })
  it('mempunyai satu pola untuk setiap nama jabatan fungsional dan pelaksana, dan informasi jabatan untuk beberapa', () => {
    const nama = new Set(kota.abk.flatMap((a) => byId.get(a.id) ?? []).flatMap((j) => (isStruktural(j) ? [] : [j.nama])))
    expect(kota.polaAbk.map((p) => p.nama).toSorted()).toEqual([...nama].toSorted())
    expect(new Set(kota.informasiJabatan.map((i) => byId.get(i.id)?.nama))).toEqual(
      new Set(['Kepala Bidang Mutasi dan Promosi', 'Analis SDM Aparatur Ahli Pertama', 'Pengadministrasi Perkantoran'])
    )
    expect(kota.informasiJabatan.filter((i) => !abk.has(i.id))).toEqual([])
  })
})
