import { describe, expect, it } from 'vitest'
import { isianTersimpan } from '../../../src/domain/naskah/isian-tersimpan'
import { aJabatan, aKetentuan, aNaskah, anUnor, aPenempatan } from '../../support/builders'
import { HARI_INI } from '../../support/given'
import { kotaUji, RENCANA_UJI } from '../../support/kota-uji'
import { memoryReader, type Rows } from '../../support/memory-reader'

describe('what a plan says itself', () => {
  const noBa = (rows: Rows): string =>
    isianTersimpan(memoryReader(rows), { rencanaId: RENCANA_UJI, jenis: 'sk-mutasi' }, HARI_INI).no_ba_tpk
  const terbit = aNaskah({ rencanaId: RENCANA_UJI, jenis: 'ba-sidang', nomor: '800.1.3.3/118/BKPSDM/2026', tanggal: '2026-12-11' })

  it('gives the number of the issued minutes to the papers that cite them', () => {
    expect(noBa({ ...kotaUji, naskah: [terbit] })).toBe('800.1.3.3/118/BKPSDM/2026')
  })

  it('forgets minutes that are void or of another plan, and yields to what was typed', () => {
    expect(noBa({ ...kotaUji, naskah: [{ ...terbit, dibatalkanPada: '2026-12-12T00:00:00.000Z' }] })).toBe('')
    expect(noBa({ ...kotaUji, naskah: [aNaskah({ jenis: 'ba-sidang' })] })).toBe('')
    const ketentuan = [aKetentuan({ kunci: `naskah.${RENCANA_UJI}.no_ba_tpk`, nilai: '7' })]
    expect(noBa({ ...kotaUji, naskah: [terbit], ketentuan })).toBe('7')
  })

  it('gives the day of the pelantikan once it is fixed', () => {
    const rencana = kotaUji.rencana.map((r) => ({ ...r, tanggalLantik: '2027-01-04' }))
    const isian = isianTersimpan(memoryReader({ ...kotaUji, rencana }), { rencanaId: RENCANA_UJI, jenis: 'undangan-pelantikan' }, HARI_INI)
    expect(isian.tgl_pelantikan).toBe('2027-01-04')
  })
})

describe('number and day of a decree', () => {
  const isian = (rows: Rows, jenis: string) => {
    const { nomor_sk: nomor, tgl_sk: tanggal } = isianTersimpan(memoryReader(rows), { rencanaId: RENCANA_UJI, jenis }, HARI_INI)
    return [nomor, tanggal]
  }
  const jpt = aNaskah({ rencanaId: RENCANA_UJI, jenis: 'sk-jpt', nomor: '11/2026', tanggal: '2026-12-11' })

  it('of one decree are not proposed for the next; letters of the plan cite the newest', () => {
    const rows = { ...kotaUji, naskah: [jpt] }
    expect(isian(rows, 'sk-jpt')).toEqual(['11/2026', '2026-12-11'])
    expect(isian(rows, 'sk-administrator-pengawas')).toEqual(['', ''])
    expect(isian(rows, 'sk-mutasi')).toEqual(['', ''])
    expect(isian(rows, 'undangan-pelantikan')).toEqual(['11/2026', '2026-12-11'])
    expect(isian({ ...kotaUji, naskah: [{ ...jpt, dibatalkanPada: '2026-12-12T00:00:00.000Z' }] }, 'undangan-pelantikan')).toEqual(['', ''])
  })

  it('are kept apart for decrees made apart, and together for the decree for everybody and its letters', () => {
    const rows = {
      ...kotaUji,
      ketentuan: [
        aKetentuan({ kunci: `naskah.${RENCANA_UJI}.nomor_sk`, nilai: '1' }),
        aKetentuan({ kunci: `naskah.${RENCANA_UJI}.sk-jf.nomor_sk`, nilai: '2' })
      ]
    }
    expect(['sk-mutasi', 'spp', 'sk-jf', 'sk-jpt'].map((jenis) => isian(rows, jenis)[0])).toEqual(['1', '1', '2', ''])
  })
})

describe('who signs by their office', () => {
  const BKPSDM = 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia'
  const kantor: Rows = {
    ...kotaUji,
    unor: [
      ...kotaUji.unor,
      anUnor({ id: 'setda', nama: 'Sekretariat Daerah', indukId: 'kota', jenis: 'SEKRETARIAT_DAERAH' }),
      anUnor({ id: 'bkpsdm', nama: BKPSDM, indukId: 'kota' })
    ],
    jabatan: [
      ...kotaUji.jabatan,
      aJabatan({ id: 'sekda', unorId: 'setda', nama: 'Sekretaris Daerah', isPimpinan: true }),
      aJabatan({ id: 'kaban', unorId: 'bkpsdm', nama: `Kepala ${BKPSDM}`, isPimpinan: true })
    ]
  }
  const isianOf = (penempatan: NonNullable<Rows['penempatan']>, ketentuan: NonNullable<Rows['ketentuan']> = []) =>
    isianTersimpan(memoryReader({ ...kantor, penempatan, ketentuan }), { rencanaId: null, jenis: 'nota-dinas' }, HARI_INI)

  it('is who holds the office today', () => {
    expect(
      isianOf([aPenempatan({ pegawaiId: 'ani', jabatanId: 'sekda' }), aPenempatan({ pegawaiId: 'budi', jabatanId: 'kaban' })])
    ).toMatchObject({
      jabatan_sekda: 'Sekretaris Daerah',
      nama_sekda: 'Dra. Ani Malayu, M.Si.',
      nip_sekda: '19860926 201505 2 001',
      nama_kepala_bkpsdm: 'Budi Chaniago',
      pangkat_kepala_bkpsdm: 'Pembina Tingkat I (IV/b)'
    })
  })

  it('is the Plt, named as such, when nobody holds it for good', () => {
    const lewat = aPenempatan({ pegawaiId: 'ani', jabatanId: 'sekda', tmtSelesai: '2026-11-01' })
    const plt = aPenempatan({ pegawaiId: 'citra', jabatanId: 'sekda', jenis: 'PLT' })
    expect(isianOf([lewat, plt])).toMatchObject({ jabatan_sekda: 'Plt. Sekretaris Daerah', nama_sekda: 'Citra <b>Tanjung</b>, S.Kom.' })
  })

  it('is nobody when the office stands empty, and whom the officer typed when they did', () => {
    expect(isianOf([]).nama_sekda).toBe('')
    const ketik = [aKetentuan({ kunci: 'naskah.nama_sekda', nilai: 'Orang Lain' })]
    expect(isianOf([aPenempatan({ pegawaiId: 'ani', jabatanId: 'sekda' })], ketik)).toMatchObject({
      nama_sekda: 'Orang Lain',
      pangkat_sekda: '',
      nip_sekda: ''
    })
  })

  it('stays whole when the officer only confirms the name the data gives', () => {
    const ketik = [aKetentuan({ kunci: 'naskah.nama_sekda', nilai: 'Dra. Ani Malayu, M.Si.' })]
    expect(isianOf([aPenempatan({ pegawaiId: 'ani', jabatanId: 'sekda' })], ketik).nip_sekda).toBe('19860926 201505 2 001')
  })

  it('goes by the name on the letterhead', () => {
    const ketik = [aKetentuan({ kunci: 'naskah.kop_nama', nilai: 'DINAS SOSIAL' })]
    expect(isianOf([aPenempatan({ pegawaiId: 'budi', jabatanId: 'kaban' })], ketik).nama_kepala_bkpsdm).toBe('')
  })
})
