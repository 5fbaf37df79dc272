import { describe, expect, it } from 'vitest'
import { KASUS_CONTOH } from '../../../src/domain/contoh/kasus'
import { addMonths, monthsBetween } from '../../../src/domain/kit/tanggal'
import { isDalamLarangan, rentangLarangan } from '../../../src/domain/mutasi/masa-larangan-pada'
import { isStruktural, type Jabatan, type JenisJabatan } from '../../../src/domain/organisasi/jabatan'
import type { Pegawai } from '../../../src/domain/pegawai/pegawai'
import type { Penempatan } from '../../../src/domain/pegawai/penempatan'
import { anArsip } from '../../support/builders'
import { HARI_INI } from '../../support/given'
import { aContoh, jabatanAt } from './sample'

const kota = aContoh(7)
const arsip = anArsip({ ...kota })
const jabatan = new Map(kota.jabatan.map((j) => [j.id, j]))
const orang = new Map(kota.pegawai.map((p) => [p.id, p]))

type Menjabat = { readonly pegawai: Pegawai; readonly jabatan: Jabatan; readonly kini: Penempatan; readonly riwayat: readonly Penempatan[] }

/** Everybody by the definitive post of today. */
const menjabat: readonly Menjabat[] = kota.penempatan.flatMap((kini) => {
  const pegawai = orang.get(kini.pegawaiId)
  const j = jabatan.get(kini.jabatanId)
  if (!pegawai || !j || kini.jenis !== 'DEFINITIF' || kini.tmtSelesai !== null) return []
  return [{ pegawai, jabatan: j, kini, riwayat: arsip.riwayatOf(pegawai.id).filter((p) => p.jenis === 'DEFINITIF') }]
})
const pada = (jenis: JenisJabatan): readonly Menjabat[] => menjabat.filter((m) => m.jabatan.jenis === jenis)
const bagian = <T>(list: readonly T[], cocok: (item: T) => boolean): number => list.filter(cocok).length / list.length

/** Known without a gap from the first day of service. */
function isLengkap({ pegawai, riwayat }: Menjabat): boolean {
  let sampai = pegawai.tmtCpns ?? ''
  for (const p of riwayat) {
    if ((p.tmtMulai ?? '') > addMonths(sampai, 3)) return false
    sampai = p.tmtSelesai ?? '9999-12-31'
  }
  return pegawai.tmtCpns !== null
}

describe('riwayat jabatan contoh', () => {
  it('lengkap sejak CPNS bagi kebanyakan pejabat, dan tidak bagi semuanya', () => {
    for (const jenis of ['JPT_PRATAMA', 'ADMINISTRATOR', 'PENGAWAS'] as const) {
      expect(bagian(pada(jenis), isLengkap), jenis).toBeGreaterThan(0.7)
    }
    expect(menjabat.filter((m) => isStruktural(m.jabatan)).every(isLengkap)).toBe(false)
  })

  it('melalui jenjang di bawahnya cukup lama: tiga tahun Pengawas atau JF Ahli Muda bagi kebanyakan Administrator yang lengkap', () => {
    const pengawas = ({ riwayat }: Menjabat): number =>
      riwayat
        .filter((p) => jabatan.get(p.jabatanId)?.jenis === 'PENGAWAS' || jabatan.get(p.jabatanId)?.jenjang === 'AHLI_MUDA')
        .reduce((jumlah, p) => jumlah + monthsBetween(p.tmtMulai ?? HARI_INI, p.tmtSelesai ?? HARI_INI), 0)
    expect(bagian(pada('ADMINISTRATOR').filter(isLengkap), (m) => pengawas(m) >= 36)).toBeGreaterThan(0.8)
  })

  it('tidak pernah menempatkan dua orang pada satu jabatan struktural sekaligus, dan tidak pernah mendahului CPNS', () => {
    const perJabatan = Map.groupBy(
      kota.penempatan.filter((p) => p.jenis === 'DEFINITIF'),
      (p) => p.jabatanId
    )
    const tumpang = [...perJabatan].filter(([id, rows]) => {
      const j = jabatan.get(id)
      const urut = rows.toSorted((a, b) => (a.tmtMulai ?? '').localeCompare(b.tmtMulai ?? ''))
      return j && isStruktural(j) && urut.some((p, n) => n > 0 && (urut[n - 1]?.tmtSelesai ?? '9999') > (p.tmtMulai ?? ''))
    })
    expect(tumpang.map(([id]) => jabatan.get(id)?.nama)).toEqual([])
    expect(
      menjabat.filter(({ pegawai, riwayat }) => riwayat.some((p) => pegawai.tmtCpns !== null && (p.tmtMulai ?? '') < pegawai.tmtCpns))
    ).toEqual([])
  })
})

describe('berkas pegawai contoh', () => {
  it('memuat pelatihan kepemimpinan bagi kebanyakan pejabat, bukan bagi semuanya', () => {
    const punya = (jenis: string) => (m: Menjabat) => arsip.pelatihanOf(m.pegawai.id).some((p) => p.jenis === jenis)
    for (const [jenis, perlu] of [
      ['JPT_PRATAMA', 'PKN_II'],
      ['ADMINISTRATOR', 'PKA'],
      ['PENGAWAS', 'PKP']
    ] as const) {
      const ada = bagian(pada(jenis), punya(perlu))
      expect(ada, jenis).toBeGreaterThan(0.5)
      expect(ada, jenis).toBeLessThan(1)
    }
  })

  it('memuat asesmen yang masih berlaku, yang kedaluwarsa, dan yang belum ada', () => {
    const terakhir = menjabat.filter((m) => isStruktural(m.jabatan)).map((m) => arsip.asesmenOf(m.pegawai.id)[0]?.tanggal ?? null)
    const batas = addMonths(HARI_INI, -36)
    expect(bagian(terakhir, (t) => t !== null && t >= batas)).toBeGreaterThan(0.5)
    expect(bagian(terakhir, (t) => t !== null && t < batas)).toBeGreaterThan(0.03)
    expect(bagian(terakhir, (t) => t === null)).toBeGreaterThan(0.03)
  })

  it('memuat uji kompetensi bagi kebanyakan JPT dan LHKPN tahun lalu bagi hampir semua JPT', () => {
    expect(bagian(pada('JPT_PRATAMA'), (m) => arsip.asesmenOf(m.pegawai.id).some((a) => a.jenis === 'UJI_KOMPETENSI'))).toBeGreaterThan(0.7)
    expect(
      bagian(pada('JPT_PRATAMA'), (m) => arsip.catatanOf(m.pegawai.id).some((c) => c.jenis === 'LHKPN' && c.tahun === 2025))
    ).toBeGreaterThan(0.85)
  })

  it('memuat satu pemeriksaan disiplin, pada orang yang disebut daftar kasus', () => {
    const proses = kota.catatan.filter((c) => c.jenis === 'PROSES_DISIPLIN')
    const { id } = jabatanAt(kota, KASUS_CONTOH.PROSES_DISIPLIN.jabatan[0])
    expect(proses.map((c) => c.pegawaiId)).toEqual(menjabat.filter((m) => m.jabatan.id === id).map((m) => m.pegawai.id))
  })

  it('memuat predikat dua tahun terakhir bagi hampir semua yang sudah bertugas', () => {
    const lama = menjabat.filter((m) => (m.pegawai.tmtCpns ?? HARI_INI) < '2024-01-01')
    expect(
      bagian(lama, (m) => arsip.predikatOf(m.pegawai.id, 2025) !== null && arsip.predikatOf(m.pegawai.id, 2024) !== null)
    ).toBeGreaterThan(0.9)
  })

  it('sama untuk benih dan hari yang sama', () => expect(aContoh(7)).toEqual(kota))
})

describe('kalender contoh', () => {
  const larangan = kota.masaLarangan.map((m) => rentangLarangan(m))
  it('membebaskan TMT rencana contoh, tetapi melarang tiga bulan sesudahnya', () => {
    const kena = (hari: string): readonly string[] => larangan.filter((l) => isDalamLarangan(l, hari)).map((l) => l.masa.jenis)
    expect(kena(kota.rencana[0]?.tmt ?? '')).toEqual([])
    expect(kena('2027-04-01')).toEqual(['PILKADA'])
  })

  it('menganggap data diimpor baru-baru ini', () =>
    expect(kota.simpanan.map((s) => [s.jenis, s.kunci, s.isi])).toEqual([['IMPOR', 'terakhir', '2026-11-10']]))
})
