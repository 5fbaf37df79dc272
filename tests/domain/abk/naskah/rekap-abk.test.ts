import { describe, expect, it } from 'vitest'
import { KOLOM_REKAP_ABK, rekapAbk } from '../../../../src/domain/abk/naskah/rekap-abk'
import type { Sel } from '../../../../src/domain/kit/document'
import { UnorId } from '../../../../src/domain/organisasi/unor'
import { bahanNaskah, blokOf, kotaNaskah, selOf } from './kota-naskah'

describe('the recap of ABK', () => {
  it('has the nine columns of the regulation', () =>
    expect(KOLOM_REKAP_ABK.map((k) => k.judul)).toEqual([
      'No',
      'Nama Jabatan',
      'Beban Kerja Jabatan',
      'Perhitungan Jumlah Kebutuhan',
      'Jumlah Pegawai Yang Ada',
      '+/-',
      'EJ',
      'PJ',
      'Keterangan'
    ]))

  it('gives EJ with both readings, EU of each unit and of all, like against like', () => {
    const selisih = (n: number) => ({ selisih: n })
    expect(selOf(rekapAbk(bahanNaskah(), UnorId.parse('dinkes')))).toEqual([
      'Dinas Kesehatan',
      ['1', 'Kepala Dinas Kesehatan', null, null, 1, selisih(0), null, null, 'kebutuhan 1 orang; belum ada ABK'],
      [
        '2',
        'Analis SDM Aparatur Ahli Muda',
        112_000,
        1.49,
        1,
        selisih(0),
        1.49,
        'A',
        'kebutuhan 1 orang; A – beban berlebih: 1 orang mengerjakan pekerjaan 1,49 orang'
      ],
      [
        null,
        'Jumlah Dinas Kesehatan',
        112_000,
        1.49,
        2,
        selisih(0),
        1.49,
        'A',
        'kebutuhan 2 orang; ABK 1 dari 2 jabatan; EU A – beban berlebih: 1 orang mengerjakan pekerjaan 1,49 orang'
      ],
      'Subbagian Tata Usaha – Puskesmas Kolok – Dinas Kesehatan',
      [
        '3',
        'Pengadministrasi Perkantoran',
        150_000,
        2,
        2,
        selisih(0),
        1,
        'B',
        'kebutuhan 2 orang; B – beban sesuai: 2 orang mengerjakan pekerjaan 2,00 orang'
      ],
      [
        null,
        'Jumlah Subbagian Tata Usaha',
        150_000,
        2,
        2,
        selisih(0),
        1,
        'B',
        'kebutuhan 2 orang; EU B – beban sesuai: 2 orang mengerjakan pekerjaan 2,00 orang'
      ],
      'Subbagian Tata Usaha – Puskesmas Silungkang – Dinas Kesehatan',
      ['4', 'Pengadministrasi Perkantoran', null, null, 0, selisih(-1), null, null, 'kebutuhan 1 orang; belum ada ABK'],
      [null, 'Jumlah Subbagian Tata Usaha', null, null, 0, selisih(-1), null, null, 'kebutuhan 1 orang; belum ada ABK'],
      [
        null,
        'JUMLAH',
        262_000,
        3.49,
        4,
        selisih(-1),
        1.16,
        'A',
        'kebutuhan 5 orang; ABK 2 dari 4 jabatan; EU A – beban berlebih: 3 orang mengerjakan pekerjaan 3,49 orang'
      ]
    ])
  })

  it('sums in every column what stands in it, with posts that have no ABK too', () => {
    const [bagian] = rekapAbk(bahanNaskah(), UnorId.parse('dinkes')).bagian
    const baris = blokOf(bagian, 'TABEL').baris
    const angka = (sel: Sel | undefined): number => (sel !== null && typeof sel === 'object' && 'angka' in sel ? sel.angka : 0)
    const isi = baris.flatMap((b) => (b.jenis === 'ISI' ? [b.sel] : []))
    const total = baris.at(-1)
    for (const kolom of [2, 3, 4])
      expect(isi.reduce((sum, sel) => sum + angka(sel[kolom]), 0)).toBeCloseTo(total?.jenis === 'JUMLAH' ? angka(total.sel[kolom]) : NaN, 9)
  })

  it('says of work that nobody is there for that its posts are empty', () => {
    const penempatan = kotaNaskah.penempatan.filter((p) => p.jabatanId !== 'jf')
    const jf = selOf(rekapAbk(bahanNaskah({ ...kotaNaskah, penempatan }), UnorId.parse('dinkes')))[2]
    expect(jf).toEqual(expect.arrayContaining(['kebutuhan 1 orang; jabatan ber-ABK belum terisi']))
  })

  it('has a section for every perangkat daerah of the city', () =>
    expect(rekapAbk(bahanNaskah(), null).bagian.map((b) => b.nama)).toEqual(['Dinas Kesehatan', 'Dinas Sosial']))
})
