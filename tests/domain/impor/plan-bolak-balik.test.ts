import { describe, expect, it } from 'vitest'
import type { DataKini } from '../../../src/domain/impor/data-kini'
import { bacaBerkas } from '../../../src/domain/impor/baca-berkas'
import { finished } from '../../../src/domain/kit/steps'
import { proposeAturan } from '../../../src/domain/impor/propose-aturan'
import { tanggalPendek } from '../../../src/domain/kit/tanggal'
import { isStruktural, type Jabatan } from '../../../src/domain/organisasi/jabatan'
import { perangkatDaerahOf } from '../../../src/domain/organisasi/unor'
import type { Pegawai } from '../../../src/domain/pegawai/pegawai'
import { openPenempatan } from '../../../src/domain/impor/penempatan-plan'
import { HARI_INI } from '../../support/given'
import type { Rows } from '../../support/memory-reader'
import { aContoh } from '../contoh/sample'
import { aBuku, type Baris } from './buku'
import { aDraf, beda, medanTeks } from './plan-draf'

const tanggal = (hari: string | null): string | null => (hari === null ? null : tanggalPendek(hari))

/** Everybody of a city as SIASN would write them. */
function siasnOf(data: DataKini): readonly Baris[] {
  const unor = new Map(data.unor.map((u) => [u.id, u]))
  const jabatan = new Map(data.jabatan.map((j) => [j.id, j]))
  const duduk = new Map(openPenempatan(data.penempatan).map((p) => [p.pegawaiId, p]))
  const akar = data.unor.find((u) => u.indukId === null)?.nama ?? null
  const dudukOf = (p: Pegawai): Baris => {
    const penempatan = duduk.get(p.id)
    const j = penempatan && jabatan.get(penempatan.jabatanId)
    const u = j && unor.get(j.unorId)
    if (!penempatan || !j || !u) return {}
    const opd = perangkatDaerahOf(unor, u.id)
    return {
      'JENIS JABATAN ID': jenisJabatanId(j),
      'JABATAN ID': j.siasnId,
      'JABATAN NAMA': j.nama,
      'ESELON NAMA': j.eselon,
      'TMT JABATAN': tanggal(penempatan.tmtMulai),
      'UNOR ID': u.siasnId,
      'UNOR NAMA': u.nama,
      ...(opd ? { 'SATUAN KERJA KERJA ID': opd.siasnId, 'SATUAN KERJA KERJA NAMA': opd.nama } : {}),
      'INSTANSI KERJA NAMA': akar
    }
  }
  return data.pegawai.map((p) => ({ ...orangOf(p), ...dudukOf(p) }))
}

function jenisJabatanId(jabatan: Jabatan): string {
  if (isStruktural(jabatan)) return '1'
  return jabatan.jenis === 'JF' ? '2' : '4'
}

const JENIS = { PNS: 'PNS Daerah', CPNS: 'PNS Daerah', PPPK: 'PPPK', PPPK_PARUH_WAKTU: 'PPPK Paruh Waktu' }
const angka = (n: number | null): string | null => (n === null ? null : String(n))

const orangOf = (p: Pegawai): Baris => ({
  'PNS ID': p.siasnId,
  'NIP BARU': p.nip,
  NAMA: p.nama,
  'GELAR DEPAN': p.gelarDepan,
  'GELAR BELAKANG': p.gelarBelakang,
  'TEMPAT LAHIR NAMA': p.tempatLahir,
  'TANGGAL LAHIR': tanggal(p.tanggalLahir),
  'JENIS KELAMIN': p.jenisKelamin,
  'AGAMA NAMA': p.agama,
  NIK: p.nik,
  'NOMOR HP': p.noHp,
  EMAIL: p.email,
  'JENIS PEGAWAI NAMA': JENIS[p.jenisAsn],
  'STATUS CPNS PNS': { PNS: 'P', CPNS: 'C', PPPK: null, PPPK_PARUH_WAKTU: null }[p.jenisAsn],
  'KEDUDUKAN HUKUM NAMA': p.kedudukanHukum.replaceAll('_', ' '),
  'GOL AKHIR NAMA': p.golongan,
  'TMT GOLONGAN': tanggal(p.tmtGolongan),
  'MK TAHUN': angka(p.mkTahun),
  'MK BULAN': angka(p.mkBulan),
  'TMT CPNS': tanggal(p.tmtCpns),
  'TMT PNS': tanggal(p.tmtPns),
  'TINGKAT PENDIDIKAN NAMA': p.tingkatPendidikan,
  'PENDIDIKAN NAMA': p.pendidikan,
  'TAHUN LULUS': angka(p.tahunLulus)
})

/** What reading a city back would change of the data (of that city itself, unless told otherwise), in words. */
function perbedaan(kota: DataKini, rows: Rows = kota): readonly string[] {
  const buku = [aBuku(siasnOf(kota))]
  const aturan = proposeAturan(buku, new Map()).map((l) => l.aturan)
  const { baris } = finished(bacaBerkas(buku, aturan, { today: HARI_INI, acuan: [] }))
  const draf = aDraf(rows, baris)
  const semua = (['unor', 'jabatan', 'pegawai'] as const).flatMap((e) =>
    (['BARU', 'BERUBAH', 'HILANG'] as const).flatMap((j) => beda(draf, e, j))
  )
  return [
    ...semua.map((b) => `${b.jenis} ${b.entitas} ${b.judul}: ${b.jenis === 'BERUBAH' ? medanTeks(b).join('; ') : ''}`),
    ...draf.rencana.perubahan.map((c) => `${c.entity} ${c.before ? 'ubah' : 'baru'}`)
  ]
}

/** A small city. The reader fills in a level that the study itself names, so nobody here has the one without the other. */
function aKota(benih: number, jumlah: number): ReturnType<typeof aContoh> {
  const kota = aContoh(benih, jumlah)
  return { ...kota, pegawai: kota.pegawai.map((p) => (p.tingkatPendidikan === null ? { ...p, pendidikan: null } : p)) }
}

/** The same city with the ids that SIASN gives. */
const berId = (kota: ReturnType<typeof aContoh>): ReturnType<typeof aContoh> => ({
  ...kota,
  unor: kota.unor.map((u) => ({ ...u, siasnId: `U-${u.id}` })),
  jabatan: kota.jabatan.map((j) => ({ ...j, siasnId: `J-${j.id}` })),
  pegawai: kota.pegawai.map((p) => ({ ...p, siasnId: `P-${p.id}` }))
})

describe('a city written out and read back', () => {
  it('changes nothing, whatever city it is: 200 of them, by name and by the ids of SIASN', () => {
    for (let benih = 1; benih <= 100; benih += 1) {
      const kota = aKota(benih, 50 + (benih % 40))
      expect([benih, ...perbedaan(kota)]).toEqual([benih])
      expect([benih, ...perbedaan(berId(kota))]).toEqual([benih])
    }
  })
  it('finds the one field of the one person that is not as it was', () => {
    const kota = berId(aKota(7, 120))
    const [pertama, ...lain] = kota.pegawai
    if (!pertama) throw new Error('nobody')
    const lama = { ...kota, pegawai: [{ ...pertama, tempatLahir: 'Tempat Lain' }, ...lain] }
    expect(perbedaan(kota, lama)).toEqual([expect.stringMatching(/^BERUBAH pegawai .*: Tempat lahir: Tempat Lain → /), 'pegawai ubah'])
  })
})
