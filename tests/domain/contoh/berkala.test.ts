import { describe, expect, it } from 'vitest'
import { addMonths, monthsBetween } from '../../../src/domain/kit/tanggal'
import { isPppk } from '../../../src/domain/organisasi/bezetting'
import { SATYALANCANA } from '../../../src/domain/pegawai/satyalancana'
import { HARI_INI } from '../../support/given'
import { aContoh } from './sample'

const kota = aContoh(7)
const orang = new Map(kota.pegawai.map((p) => [p.id, p]))
const pns = kota.pegawai.filter((p) => p.jenisAsn === 'PNS')
const pppk = kota.pegawai.filter((p) => isPppk(p.jenisAsn))
const kgb = Map.groupBy(kota.kgb, (k) => k.pegawaiId)
const kontrak = Map.groupBy(kota.kontrak, (k) => k.pegawaiId)

describe('yang berkala pada kota contoh', () => {
  it('KGB hanya bagi PNS, berjarak dua tahun, tidak mendahului CPNS, tidak di masa depan', () => {
    expect(kota.kgb.every((k) => orang.get(k.pegawaiId)?.jenisAsn === 'PNS' && k.tmt <= HARI_INI)).toBe(true)
    expect(kota.kgb.every((k) => k.tmt > (orang.get(k.pegawaiId)?.tmtCpns ?? ''))).toBe(true)
    const jarak = [...kgb.values()].flatMap(([a, b]) => (a && b ? [monthsBetween(a.tmt, b.tmt)] : []))
    expect(new Set(jarak)).toEqual(new Set([24]))
  })

  it('KGB tercatat bagi kebanyakan PNS, belum bagi semuanya, dan ada yang terlewat', () => {
    const bagian = pns.filter((p) => kgb.has(p.id)).length / pns.length
    expect([bagian > 0.7, bagian < 1]).toEqual([true, true])
    const terlewat = [...kgb.values()].filter((rows) => addMonths(rows.at(-1)?.tmt ?? HARI_INI, 24) < HARI_INI)
    expect(terlewat.length).toBeGreaterThan(2)
    expect(terlewat.length).toBeLessThan(pns.length * 0.1)
  })

  it('kontrak hanya bagi PPPK dan tidak pernah bertumpang tindih', () => {
    expect(kota.kontrak.every((k) => pppk.some((p) => p.id === k.pegawaiId))).toBe(true)
    for (const rows of kontrak.values())
      for (const [n, row] of rows.entries()) if (n > 0) expect(row.mulai > (rows[n - 1]?.selesai ?? '')).toBe(true)
  })

  it('kontrak ada yang berakhir dalam enam bulan, ada yang masih lama, dan ada PPPK tanpa catatan', () => {
    const akhir = [...kontrak.values()].map((rows) => rows.at(-1)?.selesai ?? '')
    const segera = akhir.filter((a) => a >= HARI_INI && a <= addMonths(HARI_INI, 6)).length
    expect([segera > 5, segera < akhir.length]).toEqual([true, true])
    expect(pppk.filter((p) => !kontrak.has(p.id)).length).toBeGreaterThan(0)
  })

  it('Satyalancana hanya bagi yang masa kerjanya sampai, masing-masing sekali', () => {
    expect(kota.penghargaan.length).toBeGreaterThan(30)
    expect(new Set(kota.penghargaan.map((p) => `${p.pegawaiId} ${p.jenis}`)).size).toBe(kota.penghargaan.length)
    for (const { pegawaiId, jenis, tahun } of kota.penghargaan) {
      const masa = SATYALANCANA.find((s) => s.jenis === jenis)?.tahun ?? 99
      expect(tahun).toBeGreaterThan(Number(orang.get(pegawaiId)?.tmtCpns?.slice(0, 4)) + masa)
      expect(tahun).toBeLessThan(Number(HARI_INI.slice(0, 4)))
    }
  })
})
