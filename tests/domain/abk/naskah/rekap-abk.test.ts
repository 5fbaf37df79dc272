import { describe, expect, it } from 'vitest'
import { KOLOM_REKAP_ABK, rekapAbk } from '../../../../src/domain/abk/naskah/rekap-abk'
import { UnorId } from '../../../../src/domain/organisasi/unor'
import { bahanNaskah, selOf } from './kota-naskah'

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
      ['1', 'Kepala Dinas Kesehatan', null, 1, 1, selisih(0), null, null, ''],
      [
        '2',
        'Analis SDM Aparatur Ahli Muda',
        112_000,
        1.49,
        1,
        selisih(0),
        1.49,
        'A',
        'dibulatkan 1 orang; A – beban berlebih: 1 orang mengerjakan pekerjaan 1,49 orang'
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
        'EU A – beban berlebih: 1 orang mengerjakan pekerjaan 1,49 orang'
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
        'dibulatkan 2 orang; B – beban sesuai: 2 orang mengerjakan pekerjaan 2,00 orang'
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
        'EU B – beban sesuai: 2 orang mengerjakan pekerjaan 2,00 orang'
      ],
      'Subbagian Tata Usaha – Puskesmas Silungkang – Dinas Kesehatan',
      ['4', 'Pengadministrasi Perkantoran', null, 1, 0, selisih(-1), null, null, 'belum ada ABK, kebutuhan dari isian'],
      [null, 'Jumlah Subbagian Tata Usaha', null, null, 0, selisih(-1), null, null, null],
      [null, 'JUMLAH', 262_000, 3.49, 4, selisih(-1), 1.16, 'A', 'EU A – beban berlebih: 3 orang mengerjakan pekerjaan 3,49 orang']
    ])
  })

  it('has a section for every perangkat daerah of the city', () =>
    expect(rekapAbk(bahanNaskah(), null).bagian.map((b) => b.nama)).toEqual(['Dinas Kesehatan', 'Dinas Sosial']))
})
