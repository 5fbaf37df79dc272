import { describe, expect, it } from 'vitest'
import { bentukTabel } from '../../../src/domain/laporan/bentuk-tabel'
import { rekapMutasi } from '../../../src/domain/laporan/reports/rekap-mutasi'
import { riwayatPegawai } from '../../../src/domain/laporan/reports/riwayat-pegawai'
import { sebelumSesudah } from '../../../src/domain/laporan/reports/sebelum-sesudah'
import { KANTOR_UJI } from '../../documents/laporan-uji'
import { aHukdis, aJabatan, aJabatanFungsional, aLangkah, aPegawai, aPenempatan, aRencana, anUnor } from '../../support/builders'
import { HARI_INI } from '../../support/given'
import { aContoh, type Rows, rowsOf } from '../contoh/sample'
import { aBahan, hasilOf, selBaris } from '../../support/bahan-uji'

const aKota = (isi: Partial<Rows>): Rows => ({ ...rowsOf([]), ...isi })

const dinas = anUnor()
const kabid = aJabatan({ unorId: dinas.id, nama: 'Kepala Bidang A' })
const setara = aJabatan({ unorId: dinas.id, nama: 'Kepala Bidang B' })
const sekretaris = aJabatan({ unorId: dinas.id, nama: 'Sekretaris', eselon: 'III.a' })
const analis = aJabatanFungsional({ unorId: dinas.id })
const [ani, bono] = [aPegawai({ nama: 'ANI CONTOH' }), aPegawai({ nama: 'BONO CONTOH' })]
const dasar = { unor: [dinas], jabatan: [kabid, setara, sekretaris, analis], pegawai: [ani, bono] }

describe('rekap mutasi', () => {
  const lama = aPenempatan({ pegawaiId: ani.id, jabatanId: kabid.id, tmtMulai: '2020-01-01', tmtSelesai: '2026-01-01' })
  const pindah = (jabatanId: typeof kabid.id) => [lama, aPenempatan({ pegawaiId: ani.id, jabatanId, tmtMulai: '2026-01-01' })]
  const gerak = (penempatan: Rows['penempatan']) =>
    selBaris(hasilOf(rekapMutasi, aBahan(aKota({ ...dasar, penempatan }), HARI_INI), { dari: 2026, sampai: 2026 }), 'JUMLAH')[0]?.slice(
      3,
      9
    )

  it.each([
    ['promosi', sekretaris.id, [1, 1, 0, 0, 0, 0]],
    ['rotasi', setara.id, [1, 0, 1, 0, 0, 0]],
    ['diagonal', analis.id, [1, 0, 0, 0, 1, 0]]
  ])('knows a %s', (_, id, harapan) => {
    expect(gerak(pindah(id))).toEqual(harapan)
  })

  it('knows who had no post before, and leaves out other years', () => {
    expect(gerak([aPenempatan({ pegawaiId: bono.id, jabatanId: kabid.id, tmtMulai: '2026-12-31' })])).toEqual([1, 0, 0, 0, 0, 1])
    expect(gerak([lama])).toBeUndefined()
  })

  it('names the day of the decree of what a plan has written', () => {
    const rencana = aRencana({ tanggalSk: '2025-12-28', tmt: '2026-01-01' })
    const langkah = aLangkah({ rencanaId: rencana.id, pegawaiId: ani.id, jabatanId: setara.id })
    const ditulis = aPenempatan({ id: `langkah:${langkah.id}`, pegawaiId: ani.id, jabatanId: setara.id, tmtMulai: '2026-01-01' })
    const rows = aKota({ ...dasar, rencana: [rencana], langkah: [langkah], penempatan: [lama, ditulis] })
    const isi = selBaris(hasilOf(rekapMutasi, aBahan(rows, HARI_INI), { dari: 2026, sampai: 2026 }), 'ISI')
    expect(isi.map((s) => s.slice(1, 4))).toEqual([['2025-12-28', '2026-01-01', 1]])
  })

  it('adds up, by kind and by where to', () => {
    const hasil = hasilOf(rekapMutasi, aBahan(aContoh(7, 300), HARI_INI), { dari: 1990, sampai: 2026 })
    for (const s of [...selBaris(hasil, 'ISI'), ...selBaris(hasil, 'JUMLAH')]) {
      const sum = (dari: number, sampai: number): number => s.slice(dari, sampai).reduce<number>((all, n) => all + Number(n), 0)
      expect([sum(4, 9), sum(9, 14)]).toEqual([s[3], s[3]])
    }
  })
})

describe('sebelum dan sesudah', () => {
  const rencana = aRencana({ tmt: '2026-12-01' })
  const langkah = aLangkah({ rencanaId: rencana.id, pegawaiId: ani.id, dariJabatanId: kabid.id, jabatanId: sekretaris.id })
  const penempatan = [aPenempatan({ pegawaiId: ani.id, jabatanId: kabid.id })]
  const rows = aKota({ ...dasar, rencana: [rencana], langkah: [langkah], penempatan })

  it('shows every person and every post the plan touches', () => {
    const hasil = hasilOf(sebelumSesudah, aBahan(rows, HARI_INI), { rencana: rencana.id })
    expect(selBaris(hasil, 'ISI').map((s) => [s[4], s[7], s[10]])).toEqual([['Kepala Bidang A', 'Sekretaris', 'Promosi']])
    expect(new Map(selBaris(hasil, 'ISI', 1).map((s) => [s[1], [s[4], s[5]]]))).toEqual(
      new Map([
        ['Kepala Bidang A', ['ANI CONTOH, S.Sos.', '(kosong)']],
        ['Sekretaris', ['(kosong)', 'ANI CONTOH, S.Sos.']]
      ])
    )
  })

  it('reads the same once the plan has been carried out', () => {
    const [asal] = penempatan
    const sesudah = [
      aPenempatan({ ...asal, tmtSelesai: rencana.tmt }),
      aPenempatan({ id: `langkah:${langkah.id}`, pegawaiId: ani.id, jabatanId: sekretaris.id, tmtMulai: rencana.tmt })
    ]
    const diterapkan = { ...rows, langkah: [{ ...langkah, diterapkanPada: '2026-12-01T02:00:00.000Z' }], penempatan: sesudah }
    const hasil = (r: Rows) => hasilOf(sebelumSesudah, aBahan(r, HARI_INI), { rencana: rencana.id }).tabel
    expect(hasil(diterapkan)).toEqual(hasil(rows))
  })

  it('asks for a plan first', () => {
    expect(hasilOf(sebelumSesudah, aBahan(rows, HARI_INI)).keadaan).toBe('Belum ada rencana yang dipilih.')
  })
})

describe('riwayat pegawai', () => {
  it('holds every post of the person, the latest first, and nothing of a punishment', () => {
    const penempatan = [
      aPenempatan({ pegawaiId: ani.id, jabatanId: kabid.id, tmtMulai: '2018-02-01', tmtSelesai: '2022-02-01' }),
      aPenempatan({ pegawaiId: ani.id, jabatanId: sekretaris.id, tmtMulai: '2022-02-01' }),
      aPenempatan({ pegawaiId: bono.id, jabatanId: setara.id })
    ]
    const hukdis = [aHukdis({ pegawaiId: ani.id, uraian: 'PELANGGARAN RAHASIA' })]
    const hasil = hasilOf(riwayatPegawai, aBahan(aKota({ ...dasar, penempatan, hukdis }), HARI_INI), { pegawai: ani.id })
    expect(selBaris(hasil, 'ISI', 1).map((s) => [s[1], s[5], s[6], s[7]])).toEqual([
      ['Sekretaris', '2022-02-01', null, '4 tahun 9 bulan'],
      ['Kepala Bidang A', '2018-02-01', '2022-01-31', '4 tahun']
    ])
    expect(JSON.stringify(hasil)).not.toContain('RAHASIA')
  })

  it('lies on paper of one orientation', () => {
    const hasil = hasilOf(riwayatPegawai, aBahan(aKota(dasar), HARI_INI), { pegawai: ani.id })
    expect(new Set(hasil.tabel.map(({ kolom }) => bentukTabel(kolom, KANTOR_UJI.tata).orientasi))).toEqual(new Set(['MENDATAR']))
  })

  it('reckons no time that is still to come', () => {
    const penempatan = [aPenempatan({ pegawaiId: ani.id, jabatanId: kabid.id, tmtMulai: '2025-11-22', tmtSelesai: '2027-11-22' })]
    const hasil = hasilOf(riwayatPegawai, aBahan(aKota({ ...dasar, penempatan }), HARI_INI), { pegawai: ani.id })
    expect(selBaris(hasil, 'ISI', 1)[0]?.slice(6, 8)).toEqual(['2027-11-21', '1 tahun'])
  })
})
