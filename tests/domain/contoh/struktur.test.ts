import { describe, expect, it } from 'vitest'
import { entities, type EntityName } from '../../../src/domain/entities'
import { isStruktural } from '../../../src/domain/organisasi/jabatan'
import { isBerlaku } from '../../../src/domain/pegawai/penempatan'
import { HARI_INI } from '../../support/given'
import { aContoh, type Rows } from './sample'

const kota = aContoh()

describe('struktur contoh', () => {
  it('berukuran seperti kota kecil: unor, jabatan dan pegawai', () => {
    const root = kota.unor.filter((u) => u.indukId === null)
    const tingkatDua = kota.unor.filter((u) => u.indukId === root[0]?.id)
    expect(root.map((u) => u.nama)).toEqual(['Pemerintah Kota Sawahlunto (struktur contoh)'])
    expect(root.length + tingkatDua.length).toBeGreaterThanOrEqual(30)
    expect(root.length + tingkatDua.length).toBeLessThanOrEqual(45)
    expect(kota.jabatan.length).toBeGreaterThanOrEqual(400)
    expect(kota.jabatan.length).toBeLessThanOrEqual(460)
    expect(kota.pegawai).toHaveLength(600)
  })

  it('memuat seluruh perangkat daerah: setda, tiga staf ahli, setwan, inspektorat, 19 dinas dan badan, empat kecamatan', () => {
    const root = kota.unor.find((u) => u.indukId === null)
    const jumlah = Object.groupBy(
      kota.unor.filter((u) => u.indukId === root?.id),
      (u) => (['DINAS', 'BADAN', 'SATUAN'].includes(u.jenis) ? 'DINAS_BADAN' : u.jenis)
    )
    const counts = Object.fromEntries(Object.entries(jumlah).map(([jenis, unor]) => [jenis, unor.length]))
    expect(counts).toEqual({ SEKRETARIAT_DAERAH: 1, STAF_AHLI: 3, SEKRETARIAT_DPRD: 1, INSPEKTORAT: 1, DINAS_BADAN: 19, KECAMATAN: 4 })
    expect(kota.unor.filter((u) => u.jenis === 'ASISTEN')).toHaveLength(3)
    expect(kota.unor.filter((u) => u.jenis === 'KELURAHAN')).toHaveLength(10)
    expect(kota.unor.filter((u) => u.nama.startsWith('Puskesmas'))).toHaveLength(6)
    expect(kota.unor.filter((u) => kota.unor.some((a) => a.id === u.indukId && a.jenis === 'ASISTEN'))).toHaveLength(9)
  })

  it('memberi setiap unor tepat satu pimpinan, kecuali akar', () => {
    const pimpinan = Map.groupBy(
      kota.jabatan.filter((j) => j.isPimpinan),
      (j) => j.unorId
    )
    const salah = kota.unor.filter((u) => (pimpinan.get(u.id)?.length ?? 0) !== (u.indukId === null ? 0 : 1))
    expect(salah.map((u) => u.nama)).toEqual([])
  })

  it('menandai jabatan kunci: kepala perangkat daerah, camat, lurah, direktur, kepala sekolah dan puskesmas', () => {
    const kunci = new Set(kota.jabatan.filter((j) => j.isJabatanKunci).map((j) => j.nama))
    const wajib = [
      'Sekretaris Daerah',
      'Inspektur',
      'Kepala Dinas Pendidikan',
      'Camat Talawi',
      'Lurah Pasar',
      'Direktur RSUD Kota Sawahlunto',
      'Kepala Puskesmas Talawi'
    ]
    expect(wajib.filter((nama) => !kunci.has(nama))).toEqual([])
    expect(kunci.has('Asisten Administrasi Umum')).toBe(false)
  })

  it('memberi guru batas usia pensiun 60', () => {
    const guru = kota.jabatan.filter((j) => j.nama.startsWith('Guru'))
    expect(guru.length).toBeGreaterThan(0)
    expect(guru.filter((j) => j.bup !== 60)).toEqual([])
  })
})

describe.each([
  ['100 pegawai', aContoh(3, 100)],
  ['600 pegawai', kota],
  ['3.000 pegawai', aContoh(11, 3000)]
])('data contoh %s', (_, rows) => {
  it('sah menurut skema setiap entitas', () => {
    // sound: Object.keys forgets that these keys are entity names
    const names = Object.keys(rows) as EntityName[]
    const salah = names.flatMap((name) => rows[name].filter((row) => !entities[name].safeParse(row).success))
    expect(salah).toEqual([])
  })

  it('hanya menunjuk baris yang ada, dan induk mendahului anaknya', () => {
    expect(danglingIn(rows)).toEqual([])
    const urutan = new Map(rows.unor.map((u, n) => [u.id, n]))
    expect(rows.unor.filter((u, n) => u.indukId !== null && (urutan.get(u.indukId) ?? Infinity) >= n)).toEqual([])
  })

  it('tidak mendudukkan dua orang pada satu jabatan struktural, juga tidak di masa lalu', () => {
    const struktural = new Set(rows.jabatan.filter(isStruktural).map((j) => j.id))
    const definitif = rows.penempatan.filter((p) => p.jenis === 'DEFINITIF' && struktural.has(p.jabatanId))
    const bertumpuk = [...Map.groupBy(definitif, (p) => p.jabatanId).values()].filter((semua) =>
      semua.some((a, n) =>
        semua.slice(n + 1).some((b) => (a.tmtMulai ?? '') < (b.tmtSelesai ?? '9') && (b.tmtMulai ?? '') < (a.tmtSelesai ?? '9'))
      )
    )
    expect(bertumpuk).toEqual([])
  })

  it('memberi setiap orang tepat satu jabatan definitif hari ini', () => {
    const kini = rows.penempatan.filter((p) => p.jenis === 'DEFINITIF' && isBerlaku(p, HARI_INI))
    expect(kini).toHaveLength(rows.pegawai.length)
    expect(new Set(kini.map((p) => p.pegawaiId)).size).toBe(rows.pegawai.length)
  })
})

describe('riwayat contoh', () => {
  it('mencatat jabatan terdahulu sedikitnya sepertiga pejabat struktural', () => {
    const struktural = new Set(kota.jabatan.filter(isStruktural).map((j) => j.id))
    const pejabat = kota.penempatan.filter((p) => p.jenis === 'DEFINITIF' && p.tmtSelesai === null && struktural.has(p.jabatanId))
    const pernah = new Set(kota.penempatan.filter((p) => p.tmtSelesai !== null).map((p) => p.pegawaiId))
    expect(pejabat.filter((p) => pernah.has(p.pegawaiId)).length).toBeGreaterThanOrEqual(pejabat.length / 3)
  })

  it('memuat pejabat yang baru (< 2 tahun) dan yang lama (> 5 tahun)', () => {
    const struktural = new Set(kota.jabatan.filter(isStruktural).map((j) => j.id))
    const tmt = kota.penempatan
      .filter((p) => p.tmtSelesai === null && p.jenis === 'DEFINITIF' && struktural.has(p.jabatanId))
      .map((p) => p.tmtMulai ?? '')
    expect(tmt.filter((t) => t > '2024-11-22').length).toBeGreaterThan(20)
    expect(tmt.filter((t) => t < '2021-11-22').length).toBeGreaterThan(20)
  })
})

describe('pertumbuhan contoh', () => {
  it('membuat 20.000 pegawai dan sedikitnya 10.000 jabatan dalam waktu singkat', () => {
    const mulai = performance.now()
    const besar = aContoh(5, 20_000)
    expect(performance.now() - mulai).toBeLessThan(5_000)
    expect(besar.pegawai).toHaveLength(20_000)
    expect(besar.jabatan.length).toBeGreaterThanOrEqual(10_000)
    expect(new Set(besar.pegawai.map((p) => p.nip)).size).toBe(20_000)
  })

  it('sama untuk benih yang sama, lain untuk benih yang lain', () => {
    expect(aContoh(42)).toEqual(aContoh(42))
    expect(aContoh(42).pegawai.map((p) => p.nip)).not.toEqual(aContoh(43).pegawai.map((p) => p.nip))
  })
})

function danglingIn(rows: Rows): readonly unknown[] {
  const unor = new Set(rows.unor.map((u) => u.id))
  const jabatan = new Set(rows.jabatan.map((j) => j.id))
  const pegawai = new Set(rows.pegawai.map((p) => p.id))
  return [
    ...rows.unor.filter((u) => u.indukId !== null && !unor.has(u.indukId)),
    ...rows.jabatan.filter((j) => !unor.has(j.unorId)),
    ...rows.penempatan.filter((p) => !jabatan.has(p.jabatanId) || !pegawai.has(p.pegawaiId)),
    ...rows.hukdis.filter((h) => !pegawai.has(h.pegawaiId)),
    ...rows.hubungan.filter((h) => !pegawai.has(h.pegawaiId) || !pegawai.has(h.kerabatId)),
    ...rows.langkah.filter((l) => !pegawai.has(l.pegawaiId) || (l.jabatanId !== null && !jabatan.has(l.jabatanId)))
  ]
}
