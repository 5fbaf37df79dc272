import { describe, expect, it } from 'vitest'
import type { IsianLaporan } from '../../../src/domain/laporan/parameter'
import { laporanOf } from '../../../src/domain/laporan/semua-laporan'
import type { Jabatan } from '../../../src/domain/organisasi/jabatan'
import type { Pegawai } from '../../../src/domain/pegawai/pegawai'
import { aBahan } from '../../support/bahan-uji'
import { HARI_INI } from '../../support/given'
import { aContoh } from '../contoh/sample'

// counted here by hand from the rows, without any of the functions the reports are made of
const rows = aContoh()
const bahan = aBahan(rows)
const KELUAR = new Set(['PENSIUN', 'MENINGGAL', 'TIDAK_AKTIF'])
const bertugas = rows.pegawai.filter((p) => !KELUAR.has(p.kedudukanHukum) && (p.tmtCpns ?? '') <= HARI_INI)
const pns = bertugas.filter((p) => p.jenisAsn === 'PNS')
const pppk = bertugas.filter((p) => p.jenisAsn === 'PPPK' || p.jenisAsn === 'PPPK_PARUH_WAKTU')

const jabatanOf = (p: Pegawai): Jabatan | undefined => {
  const kini = rows.penempatan.find(
    (d) =>
      d.pegawaiId === p.id &&
      d.jenis === 'DEFINITIF' &&
      (d.tmtMulai ?? '') <= HARI_INI &&
      (d.tmtSelesai === null || d.tmtSelesai > HARI_INI)
  )
  return rows.jabatan.find((j) => j.id === kini?.jabatanId)
}

/** `2026-11-22` as months, where its day is told by the fraction. */
const bulan = (hari: string): number => Number(hari.slice(0, 4)) * 12 + Number(hari.slice(5, 7)) - 1 + (Number(hari.slice(8)) - 1) / 31

/** Retirement of each kind of post, as 2.6 of the reference has it. */
function usiaBup({ bup, jenis, jenjang }: Jabatan): number {
  if (bup !== null) return bup
  if (jenis === 'JPT_PRATAMA' || jenjang === 'AHLI_MADYA') return 60
  return jenjang === 'AHLI_UTAMA' ? 65 : 58
}
function pensiunBulan(p: Pegawai): number {
  const jabatan = jabatanOf(p)
  return jabatan && p.tanggalLahir ? Math.floor(bulan(p.tanggalLahir)) + usiaBup(jabatan) * 12 + 1 : Infinity
}

function tabelOf(id: string, isian: IsianLaporan = {}): { readonly nip: readonly unknown[]; readonly belum: number } {
  const hasil = laporanOf(id)?.susun(bahan, isian)
  if (!hasil?.ok) throw new Error(`No report ${id}`)
  const [utama, belum] = hasil.value.tabel.map(({ kolom, baris }) => {
    const at = kolom.findIndex((k) => k.kunci === 'nip')
    return baris.flatMap((b) => (b.jenis === 'ISI' ? [b.sel[at]] : []))
  })
  return { nip: utama ?? [], belum: belum?.length ?? 0 }
}
const nip = (orang: readonly Pegawai[]): readonly string[] => orang.map((p) => p.nip).toSorted()

/** The first day from today on, told in months, on which the masa kerja passes `pertama` and every two years more. */
function kenaikanBerikut(tmtGolongan: string, mk: number, pertama: number): number {
  for (let n = 1; n < 600; n++) {
    const isKenaikan = mk + n >= pertama && (mk + n - pertama) % 24 === 0
    if (isKenaikan && bulan(tmtGolongan) + n >= bulan(HARI_INI)) return bulan(tmtGolongan) + n
  }
  return Infinity
}

describe('laporan pegawai pada kota contoh sama dengan hitungan sendiri', () => {
  it('nominatif: semua yang bertugas', () => {
    expect(tabelOf('nominatif').nip.toSorted()).toEqual(nip(bertugas))
  })

  it('DUK dan daftar PPPK bersama-sama memuat setiap orang sekali', () => {
    expect(tabelOf('nominatif-pppk').nip.toSorted()).toEqual(nip(pppk))
    expect([...tabelOf('duk').nip, ...tabelOf('nominatif-pppk').nip].toSorted()).toEqual(nip(bertugas))
  })

  it('DUK: golongan tidak pernah naik dari atas ke bawah, TMT tidak pernah mundur di dalam satu golongan', () => {
    const urut = tabelOf('duk').nip.map((n) => bertugas.find((p) => p.nip === n))
    const kunci = urut.map(
      (p) =>
        `${9 - ['I', 'II', 'III', 'IV'].indexOf(p?.golongan?.split('/')[0] ?? '')}${'edcba'.indexOf(p?.golongan?.split('/')[1] ?? '')}${p?.tmtGolongan ?? '9'}`
    )
    expect(kunci).toEqual(kunci.toSorted())
  })

  it('DUK per perangkat daerah memuat orang yang sama', () => {
    expect(tabelOf('duk', { susunan: 'PERANGKAT' }).nip.toSorted()).toEqual(tabelOf('duk').nip.toSorted())
  })

  it('KGB: dua tahun sesudah yang tercatat, atau masa kerja golongan yang melewati tahun kenaikan', () => {
    const tercatat = new Set(rows.kgb.map((k) => k.pegawaiId))
    const jatuh = pns.filter((p) => {
      if (tercatat.has(p.id) || p.tmtGolongan === null || p.golongan === null) return false
      const hari = kenaikanBerikut(p.tmtGolongan, (p.mkTahun ?? 0) * 12 + (p.mkBulan ?? 0), /^I{1,2}\//.test(p.golongan) ? 12 : 0)
      return hari <= bulan(HARI_INI) + 12 && hari < pensiunBulan(p)
    })
    const tercatatJatuh = pns.filter((p) => {
      const terakhir = Math.max(...rows.kgb.filter((k) => k.pegawaiId === p.id).map((k) => bulan(k.tmt)))
      return tercatat.has(p.id) && terakhir + 24 <= bulan(HARI_INI) + 12 && terakhir + 24 < pensiunBulan(p)
    })
    expect(tabelOf('kgb').nip.toSorted()).toEqual(nip([...jatuh, ...tercatatJatuh]))
    expect([jatuh.length, tercatatJatuh.length].every((n) => n > 10)).toBe(true)
    expect(tabelOf('kgb').belum).toBe(pns.filter((p) => !tercatat.has(p.id) && (p.tmtGolongan === null || p.golongan === null)).length)
  })

  it('kenaikan pangkat reguler: empat tahun sesudah TMT golongan jatuh dalam jangkauan', () => {
    const reguler = pns.filter((p) => {
      const jabatan = jabatanOf(p)
      if (!jabatan || jabatan.jenis !== 'PELAKSANA' || jabatan.eselon !== null || p.tmtGolongan === null || p.golongan === 'IV/e')
        return false
      // since October 2025 there is a period on the first of every month
      const periode = Math.ceil(bulan(p.tmtGolongan) + 48)
      return periode >= bulan(HARI_INI) - 12 && periode <= bulan(HARI_INI) + 12 && periode < pensiunBulan(p)
    })
    expect(tabelOf('kenaikan-pangkat', { jenis: 'REGULER' }).nip.toSorted()).toEqual(nip(reguler))
    expect(reguler.length).toBeGreaterThan(10)
  })

  it('reguler dan pilihan bersama-sama adalah semuanya', () => {
    const [reguler, pilihan] = ['REGULER', 'PILIHAN'].map((jenis) => tabelOf('kenaikan-pangkat', { jenis }).nip)
    expect([...(reguler ?? []), ...(pilihan ?? [])].toSorted()).toEqual(tabelOf('kenaikan-pangkat').nip.toSorted())
  })

  it('Satyalancana: yang masa kerjanya cukup dan belum menerima', () => {
    const berat = new Set(rows.hukdis.filter((h) => h.tingkat !== 'RINGAN').map((h) => h.pegawaiId))
    const hakOf = (p: Pegawai): number => [30, 20, 10].find((t) => p.tmtCpns !== null && bulan(p.tmtCpns) + t * 12 <= bulan(HARI_INI)) ?? 0
    const terimaOf = (p: Pegawai): number =>
      Math.max(
        0,
        ...rows.penghargaan
          .filter((h) => h.pegawaiId === p.id)
          .map((h) => ['', 'SATYALANCANA_X', 'SATYALANCANA_XX', 'SATYALANCANA_XXX'].indexOf(h.jenis) * 10)
      )
    const hak = pns.filter((p) => !berat.has(p.id) && hakOf(p) > terimaOf(p))
    const tanpaHukuman = tabelOf('satyalancana').nip.filter((n) => !rows.pegawai.some((p) => p.nip === n && berat.has(p.id)))
    expect(tanpaHukuman.toSorted()).toEqual(nip(hak))
  })
})
