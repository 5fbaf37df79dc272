import { describe, expect, it } from 'vitest'
import { type BahanNaskahFormasi, naskahFormasi } from '../../../src/domain/formasi/naskah-formasi'
import { proyeksiFormasi, type PilihanFormasi } from '../../../src/domain/formasi/proyeksi-formasi'
import type { Blok, Sel } from '../../../src/domain/kit/document'
import type { SnapshotRows } from '../../../src/domain/organisasi/snapshot'
import { UnorId } from '../../../src/domain/organisasi/unor'
import { anUnor, aSnapshot } from '../../support/builders'
import { HARI_INI } from '../../support/given'
import { diduduki, kotaFormasi, pilihan, usul } from './kota-formasi'

function bahan(lain: Partial<PilihanFormasi> = {}, rows: Partial<SnapshotRows> = kotaFormasi): BahanNaskahFormasi {
  const snapshot = aSnapshot(rows)
  return {
    snapshot,
    units: proyeksiFormasi(snapshot, pilihan(lain)),
    tahunMulai: lain.tahunMulai ?? 2027,
    hariIni: HARI_INI,
    pelaku: 'penguji',
    penandatangan: {
      tempat: 'Sawahlunto',
      jabatan: 'Kepala BKPSDM',
      nama: 'Rinaldi Chaniago',
      pangkat: 'Pembina',
      nip: '198003172005011001'
    },
    tata: { kertas: { lebar: 215, tinggi: 330 }, margin: { kiri: 30, atas: 25, bawah: 25, kanan: 20 } }
  }
}

type Tabel = Extract<Blok, { jenis: 'TABEL' }>

/** The table of a section, each row as text: `1|Guru|9|…`. */
const tabel = (dari: BahanNaskahFormasi, nama: string): readonly string[] =>
  (tabelOf(dari, nama)?.baris ?? []).map((b) =>
    b.jenis === 'KELOMPOK' ? `= ${b.teks}` : `${b.jenis === 'JUMLAH' ? '# ' : ''}${b.sel.map(teks).join('|')}`
  )
const tabelOf = (dari: BahanNaskahFormasi, nama: string): Tabel | undefined =>
  naskahFormasi(dari)
    .bagian.find((b) => b.nama === nama)
    ?.blok.find((b) => b.jenis === 'TABEL')
const teks = (sel: Sel): string => {
  if (sel === null || typeof sel === 'string') return sel ?? ''
  if ('selisih' in sel) return String(sel.selisih)
  return 'angka' in sel ? String(sel.angka) : String(sel.rupiah)
}

describe('the paper of a formation plan', () => {
  it('lists every line under its unit, numbered throughout, with the sum, a section for each perangkat daerah', () => {
    const formasi = [usul('analis', 2028, { pns: 1, pppk: 1 })]
    expect(tabel(bahan({ formasi }), 'Dinas Sosial')).toEqual([
      '= Dinas Sosial',
      '1|Kepala Dinas|11|0|0|1||||||0|-1||||0|-1||||0|-1||||0|-1||||0|-1',
      '= Bidang Rehabilitasi',
      '2|Pekerja Sosial Ahli Pertama|9|2|0|4|||1|||1|-3||1|1|3|-1||||3|-1||||3|-1||||3|-1',
      '3|Pengadministrasi|5|0|1|2||||||1|-1||||1|-1||||1|-1||||1|-1||||1|-1',
      '# |JUMLAH||2|1|7|||1|||2|-5||1|1|4|-3||||4|-3||||4|-3||||4|-3'
    ])
    expect(tabel(bahan({ formasi }), 'Dinas Pendidikan')).toEqual([
      '= SD Negeri 1',
      '1|Guru Ahli Muda|9|3|0|3||||||3|0|2|||1|-2||||1|-2||||1|-2||||1|-2',
      '# |JUMLAH||3|0|3||||||3|0|2|||1|-2||||1|-2||||1|-2||||1|-2'
    ])
  })

  it('sums up the perangkat daerah on a page of their own where there are several', () => {
    const rekap = tabel(bahan(), 'Rekapitulasi')
    expect(rekap.map((baris) => baris.split('|').slice(0, 5).join('|'))).toEqual([
      '1|Dinas Sosial|2|1|7',
      '2|Dinas Pendidikan|3|0|3',
      '# |JUMLAH|5|1|10'
    ])
    expect(naskahFormasi(bahan({ akar: UnorId.parse('disdik') })).bagian.map((b) => b.nama)).toEqual(['Dinas Pendidikan'])
  })

  it('has a column for every cell, five under each year', () => {
    for (const nama of ['Rekapitulasi', 'Dinas Sosial']) {
      const isi = tabelOf(bahan(), nama)
      expect(isi?.kolom.filter((k) => k.kelompok === '2031').map((k) => k.judul)).toEqual(['BUP', 'PNS', 'PPPK', 'B', '+/–'])
      for (const baris of isi?.baris ?? []) if (baris.jenis !== 'KELOMPOK') expect(baris.sel).toHaveLength(isi?.kolom.length ?? 0)
    }
  })

  it('fits F4 with room for thousands in every total', () => {
    // 7.8 mm: `-1234` at 6.5 pt with the padding of a cell; a narrower one breaks the number in two
    for (const nama of ['Rekapitulasi', 'Dinas Sosial']) {
      const kolom = tabelOf(bahan(), nama)?.kolom ?? []
      const ribuan = kolom.filter((k) => ['K', 'PNS', 'PPPK', 'B', '+/–'].includes(k.judul))
      expect(Math.min(...ribuan.map((k) => k.lebar))).toBeGreaterThan(7.8)
      expect(kolom.reduce((sum, k) => sum + k.lebar, 0)).toBeLessThan(306)
    }
  })

  it('says of whom, of which day, by whom, and what its letters mean', () => {
    const { judul, bagian } = naskahFormasi(bahan({ akar: UnorId.parse('disdik') }))
    expect(judul).toBe('Rencana Formasi 2027–2031 Dinas Pendidikan')
    const blok = bagian[0]?.blok ?? []
    expect(blok[0]).toMatchObject({
      baris: ['RENCANA FORMASI PEGAWAI APARATUR SIPIL NEGARA', 'DINAS PENDIDIKAN', 'PEMERINTAH KOTA SAWAHLUNTO', 'TAHUN 2027–2031']
    })
    expect(blok[1]).toMatchObject({ teks: 'Keadaan: 22 November 2026. Dicetak oleh penguji pada 22 November 2026.' })
    expect(blok[3]).toMatchObject({ teks: expect.stringContaining('1 pegawai tanpa tanggal lahir dihitung tetap menjabat') })
    expect(blok.at(-1)).toMatchObject({ jenis: 'TANDA_TANGAN', pembuka: ['Sawahlunto, 22 November 2026'], nama: 'Rinaldi Chaniago' })
  })

  it('tells who is past BUP and yet in office', () => {
    const unor = [anUnor({ id: 'bidang' })]
    const dari = bahan({}, { unor, jabatan: kotaFormasi.jabatan, ...diduduki('analis', ['1960-01-01']) })
    expect(naskahFormasi(dari).bagian[0]?.blok[3]).toMatchObject({
      teks: expect.stringContaining('1 pegawai sudah melewati batas usia pensiun')
    })
  })
})
