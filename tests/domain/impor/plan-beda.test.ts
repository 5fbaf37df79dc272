import { describe, expect, it } from 'vitest'
import type { PutusanBeda } from '../../../src/domain/impor/putusan'
import { byHand, noted } from '../../../src/domain/kit/suntingan'
import type { Pegawai } from '../../../src/domain/pegawai/pegawai'
import { HARI_INI } from '../../support/given'
import type { Rows } from '../../support/memory-reader'
import { aBaris, type Baris } from './buku'
import { aDraf, beda, bedaBernama, type Draf, hitung, impor, medanTeks, read } from './plan-draf'

const desi = {
  'NIP BARU': '198507122010012002',
  NAMA: 'DESI TANJUNG',
  'TANGGAL LAHIR': '12-07-1985',
  'JENIS KELAMIN': 'F',
  'TMT CPNS': '01-01-2010',
  NIK: '1373015207850003',
  'NOMOR HP': '081234567890',
  'JABATAN NAMA': 'Kepala Bidang Pengadaan',
  'UNOR ID': 'U-ADA',
  'UNOR NAMA': 'Bidang Pengadaan'
}
const rinaldi = (said: Baris = {}): Baris => aBaris({ 'PNS ID': 'A-1', ...said })
const bulanLalu = impor({}, read(rinaldi(), aBaris(desi)))

/** The data after an officer changed a person by hand. */
const tangan = (nama: string, patch: Partial<Pegawai>, tanda: readonly string[] = []): Rows => ({
  ...bulanLalu,
  pegawai: (bulanLalu.pegawai ?? []).map((p) => {
    if (p.nama !== nama) return p
    const ubah = { ...p, ...byHand(p, patch) }
    return { ...ubah, ...noted(ubah, tanda) }
  })
})
const orang = (rows: Rows, nip = '198003172005011001'): Pegawai => {
  const found = rows.pegawai?.find((p) => p.nip === nip)
  if (!found) throw new Error(`nobody has NIP ${nip}`)
  return found
}
const baris = (kunci: string, isDiambil: boolean): PutusanBeda => ({ tentang: 'BARIS', kunci, isDiambil })
const medan = (kunci: string, nama: string, isDiambil: boolean): PutusanBeda => ({ tentang: 'MEDAN', kunci, medan: nama, isDiambil })
const semua = (jenis: Extract<PutusanBeda, { tentang: 'SEMUA' }>['jenis'], isDiambil: boolean): PutusanBeda => ({
  tentang: 'SEMUA',
  entitas: null,
  jenis,
  isDiambil
})
const RINALDI = 'pegawai|0|Data|2'
const perubahan = (d: Draf): readonly string[] => d.rencana.perubahan.map((c) => `${c.entity} ${c.before ? 'ubah' : 'baru'}`)

describe('a difference in the officer’s words', () => {
  it('writes days, lists and posts as people read them', () => {
    const draf = aDraf(
      bulanLalu,
      read(
        rinaldi({
          'TMT GOLONGAN': '01-10-2026',
          'STATUS CPNS PNS': 'C',
          'JABATAN NAMA': 'Kepala Bidang Arsip',
          'UNOR ID': 'U-ARSIP',
          'UNOR NAMA': 'Bidang Arsip',
          'TMT JABATAN': '02-02-2026'
        }),
        aBaris(desi)
      )
    )
    const { judul, keterangan, ...satu } = bedaBernama(draf, 'RINALDI')
    expect([judul, keterangan]).toEqual([
      'RINALDI CHANIAGO, S.Sos.',
      'NIP 19800317 200501 1 001 · Kepala Bidang Arsip — Bidang Arsip, Dinas Contoh'
    ])
    expect(satu).toMatchObject({ jenis: 'BERUBAH', lembar: 'Data', baris: 2, isBentrok: false, isDiambil: true })
    expect(medanTeks({ judul, keterangan, ...satu })).toEqual([
      'Jenis ASN: PNS → CPNS',
      'TMT golongan: 01-04-2022 → 01-10-2026',
      'Jabatan: Kepala Bidang Mutasi — Bidang Mutasi, Dinas Contoh → Kepala Bidang Arsip — Bidang Arsip, Dinas Contoh',
      'TMT jabatan: 10-01-2022 → 02-02-2026'
    ])
    expect(beda(draf, 'jabatan', 'BARU').map((b) => [b.judul, b.keterangan])).toEqual([
      ['Kepala Bidang Arsip', 'Bidang Arsip, Dinas Contoh']
    ])
    expect(beda(draf, 'unor', 'BARU').map((b) => [b.judul, b.keterangan, b.baris])).toEqual([['Bidang Arsip', 'Dinas Contoh', 2]])
  })
  it('never shows a NIK or a phone number in full, old or new', () => {
    const draf = aDraf(bulanLalu, read(rinaldi(), aBaris({ ...desi, NIK: '1373015207850009', 'NOMOR HP': '081234567999' })))
    expect(medanTeks(bedaBernama(draf, 'DESI'))).toEqual([
      'NIK: 1373••••••0003 → 1373••••••0009',
      'Nomor HP: 0812••••••7890 → 0812••••••7999'
    ])
  })
  it('lists of a new person what the file says, and nothing it leaves empty', () => {
    const draf = aDraf({}, read(rinaldi()))
    const judul = bedaBernama(draf, 'RINALDI').medan.map((m) => m.judul)
    expect(judul).toEqual(expect.arrayContaining(['NIP', 'Golongan', 'Jabatan', 'TMT jabatan']))
    expect(judul).not.toContain('NIK')
  })
  it('says nothing of what a row leaves empty', () =>
    expect(hitung(aDraf(bulanLalu, read(rinaldi({ 'GOL AKHIR NAMA': null, 'TMT JABATAN': null }), aBaris(desi))), 'pegawai')).toBe(
      'sama 2'
    ))
})

describe('matching people', () => {
  it('by NIP, and by SIASN id when the NIP was corrected', () => {
    const draf = aDraf(bulanLalu, read(rinaldi({ 'NIP BARU': '198003172005011009' }), aBaris(desi)))
    expect(medanTeks(bedaBernama(draf, 'RINALDI'))).toEqual(['NIP: 19800317 200501 1 001 → 19800317 200501 1 009'])
  })
  it('refuses a second row that means the same person by another NIP: both would be written into one', () => {
    const draf = aDraf(bulanLalu, read(rinaldi(), rinaldi({ 'NIP BARU': '198003172005011009' })))
    expect(draf.pesan).toEqual([expect.stringMatching(/^3 TOLAK Pegawai ini sudah dibaca dari lembar “Data” baris 2/)])
    expect(hitung(draf, 'pegawai')).toBe('sama 1, hilang 1')
  })
  it('a row that names a post but no unit means the post held, when it has that name', () => {
    const tanpaUnit = { 'UNOR ID': null, 'UNOR NAMA': null, 'SATUAN KERJA KERJA ID': null, 'SATUAN KERJA KERJA NAMA': null }
    const draf = aDraf(bulanLalu, read(rinaldi(tanpaUnit)))
    expect([hitung(draf, 'pegawai'), hitung(draf, 'jabatan')]).toEqual(['sama 1', ''])
  })
})

describe('a conflict with what was written by hand', () => {
  const rows = tangan('RINALDI CHANIAGO', { golongan: 'IV/b' })
  const berkas = read(rinaldi({ 'TMT GOLONGAN': '01-10-2026' }), aBaris(desi))

  it('is kept as the application has it, while the rest of the row is taken', () => {
    const draf = aDraf(rows, berkas)
    expect(medanTeks(bedaBernama(draf, 'RINALDI'))).toEqual(['(Golongan!: IV/b → III/d)', 'TMT golongan: 01-04-2022 → 01-10-2026'])
    const sesudah = orang(impor(rows, berkas))
    expect([sesudah.golongan, sesudah.tmtGolongan, sesudah.disunting]).toEqual(['IV/b', '2026-10-01', 'golongan'])
  })
  it('taken from the file, it is no longer a value written by hand', () => {
    const sesudah = orang(impor(rows, berkas, medan(RINALDI, 'golongan', true)))
    expect([sesudah.golongan, sesudah.disunting]).toEqual(['III/d', ''])
    expect(orang(impor(rows, berkas, semua('BENTROK', true))).golongan).toBe('III/d')
  })
  it('ends when the file has caught up', () => {
    const sama = read(rinaldi({ 'GOL AKHIR NAMA': 'IV/b' }), aBaris(desi))
    expect(hitung(aDraf(rows, sama), 'pegawai')).toBe('sama 2')
    expect(orang(impor(rows, sama)).disunting).toBe('')
  })
  it('stays one while the officer takes all that changed', () => {
    const sesudah = orang(impor(rows, berkas, semua('BERUBAH', true)))
    expect([sesudah.golongan, sesudah.disunting]).toEqual(['IV/b', 'golongan'])
  })

  const arsip = { 'JABATAN NAMA': 'Kepala Bidang Arsip', 'UNOR ID': 'U-ARSIP', 'UNOR NAMA': 'Bidang Arsip', 'TMT JABATAN': '02-02-2026' }
  it('of a post given by hand keeps the post with its TMT', () => {
    const dipindah = tangan('RINALDI CHANIAGO', {}, ['jabatan'])
    const draf = aDraf(dipindah, read(rinaldi(arsip), aBaris(desi)))
    expect(medanTeks(bedaBernama(draf, 'RINALDI'))).toEqual([
      expect.stringMatching(/^\(Jabatan!/),
      expect.stringMatching(/^\(TMT jabatan!/)
    ])
    expect(draf.rencana.perubahan.filter((c) => c.entity === 'penempatan')).toEqual([])
    const diambil = impor(dipindah, read(rinaldi(arsip), aBaris(desi)), medan(RINALDI, 'jabatan', true), medan(RINALDI, 'tmtJabatan', true))
    expect([diambil.penempatan?.length, orang(diambil).disunting]).toEqual([3, ''])
  })
  it('of a file older than the data keeps the post, and takes it back when the officer says so', () => {
    const lama = read(rinaldi({ ...arsip, 'TMT JABATAN': '01-01-2020' }), aBaris(desi))
    const draf = aDraf(bulanLalu, lama)
    expect(draf.pesan).toEqual([
      expect.stringMatching(/^2 PERINGATAN Berkas lebih lama daripada data: .*“Kepala Bidang Mutasi” sejak 10-01-2022/)
    ])
    expect(bedaBernama(draf, 'RINALDI').isBentrok).toBe(true)
    expect(draf.rencana.perubahan).toEqual([])
    const rowsLama = impor(bulanLalu, lama, semua('BENTROK', true))
    expect(rowsLama.penempatan?.map((p) => [p.tmtMulai, p.tmtSelesai])).toContainEqual(['2020-01-01', null])
  })
  it('does not let a kept conflict push another out of a seat: the winner would be nobody', () => {
    const dipindah = tangan('RINALDI CHANIAGO', {}, ['jabatan'])
    const rebutan = { ...desi, 'JABATAN NAMA': 'Kepala Bidang Arsip', 'UNOR ID': 'U-ARSIP', 'UNOR NAMA': 'Bidang Arsip' }
    const draf = aDraf(dipindah, read(rinaldi(arsip), aBaris({ ...rebutan, 'TMT JABATAN': '01-02-2026' })))
    expect(draf.pesan).toEqual([])
    expect(medanTeks(bedaBernama(draf, 'DESI'))[0]).toMatch(/^Jabatan: /)
  })
})

describe('what the officer refuses', () => {
  const berkas = read(
    rinaldi({ 'GOL AKHIR NAMA': 'IV/a', 'TMT GOLONGAN': '01-10-2026' }),
    aBaris({ ...desi, EMAIL: 'desi@contoh.test' }),
    aBaris({
      ...desi,
      'NIP BARU': '198507122010012003',
      NAMA: 'ELVIRA',
      'UNOR ID': 'U-BARU',
      'UNOR NAMA': 'Bidang Baru',
      'JABATAN NAMA': 'Kepala Bidang Baru'
    })
  )
  const ELVIRA = 'pegawai|0|Data|4'
  const cases: readonly (readonly [string, readonly PutusanBeda[], readonly string[]])[] = [
    ['nothing: everything is taken', [], ['unor baru', 'jabatan baru', 'pegawai ubah', 'pegawai ubah', 'pegawai baru', 'penempatan baru']],
    ['one row', [baris(RINALDI, false)], ['unor baru', 'jabatan baru', 'pegawai ubah', 'pegawai baru', 'penempatan baru']],
    ['a new person, and with it the unit and post only that one needs', [baris(ELVIRA, false)], ['pegawai ubah', 'pegawai ubah']],
    ['all changed rows', [semua('BERUBAH', false)], ['unor baru', 'jabatan baru', 'pegawai baru', 'penempatan baru']],
    ['all new ones', [semua('BARU', false)], ['pegawai ubah', 'pegawai ubah']],
    [
      'every field of a row',
      [medan(RINALDI, 'golongan', false), medan(RINALDI, 'tmtGolongan', false), semua('BARU', false)],
      ['pegawai ubah']
    ],
    ['the post of a new person', [medan(ELVIRA, 'jabatan', false)], ['pegawai ubah', 'pegawai ubah', 'pegawai baru']]
  ]
  it.each(cases)('%s', (_, putusan, hasil) => expect(perubahan(aDraf(bulanLalu, berkas, ...putusan))).toEqual(hasil))

  it('a new unit: its post is not made either, and its person comes without one', () => {
    const [unor] = beda(aDraf(bulanLalu, berkas), 'unor', 'BARU')
    const draf = aDraf(bulanLalu, berkas, baris(unor?.kunci ?? '', false))
    expect(perubahan(draf)).toEqual(['pegawai ubah', 'pegawai ubah', 'pegawai baru'])
  })
  it('one field: the other is taken', () => {
    const sesudah = orang(impor(bulanLalu, berkas, medan(RINALDI, 'golongan', false)))
    expect([sesudah.golongan, sesudah.tmtGolongan]).toEqual(['III/d', '2026-10-01'])
  })
  it('a row, then one field of it: only that field is taken', () => {
    const sesudah = orang(impor(bulanLalu, berkas, baris(RINALDI, false), medan(RINALDI, 'golongan', true)))
    expect([sesudah.golongan, sesudah.tmtGolongan]).toEqual(['IV/a', '2022-04-01'])
  })
  it('the post, and its TMT goes with it', () => {
    const pindah = read(
      rinaldi({ 'JABATAN NAMA': 'Kepala Bidang Arsip', 'UNOR ID': 'U-ARSIP', 'UNOR NAMA': 'Bidang Arsip', 'TMT JABATAN': '02-02-2026' }),
      aBaris(desi)
    )
    const draf = aDraf(bulanLalu, pindah, medan(RINALDI, 'jabatan', false))
    expect(medanTeks(bedaBernama(draf, 'RINALDI')).every((m) => m.startsWith('('))).toBe(true)
    expect(draf.rencana.perubahan).toEqual([])
  })
})

describe('what the file misses', () => {
  const [perangkatLain, pppk] = [
    {
      ...desi,
      'NIP BARU': '198507122010012005',
      NAMA: 'ORANG LAIN',
      'UNOR ID': 'U-X',
      'UNOR NAMA': 'Bidang X',
      'SATUAN KERJA KERJA ID': 'U-LAIN',
      'SATUAN KERJA KERJA NAMA': 'Dinas Lain'
    },
    {
      ...desi,
      'NIP BARU': '198507122023212001',
      NAMA: 'ORANG PPPK',
      'KEDUDUKAN HUKUM NAMA': 'PPPK Aktif',
      'STATUS CPNS PNS': null,
      'GOL AKHIR NAMA': 'IX',
      'JABATAN NAMA': 'Analis',
      'JENIS JABATAN ID': '4',
      'ESELON NAMA': null
    }
  ]
  const kota = impor({}, read(rinaldi(), aBaris(desi), aBaris(perangkatLain), aBaris(pppk)))
  const hilang = (rows: Rows, ...sel: readonly Baris[]): readonly string[] =>
    beda(aDraf(rows, read(...sel)), 'pegawai', 'HILANG').map((b) => b.judul)

  it('is looked for only in the kinds of ASN and the perangkat daerah that occur in it', () => {
    expect(hilang(kota, rinaldi())).toEqual(['DESI TANJUNG, S.Sos.'])
    expect(hilang(kota, rinaldi(), aBaris(perangkatLain))).toEqual(['DESI TANJUNG, S.Sos.'])
    expect(hilang(kota, aBaris(perangkatLain))).toEqual([])
    expect(hilang(kota, aBaris(pppk))).toEqual([])
  })
  it('does not look for the retired and the dead', () => {
    const pensiun = {
      ...kota,
      pegawai: kota.pegawai?.map((p) => (p.nama === 'DESI TANJUNG' ? { ...p, kedudukanHukum: 'PENSIUN' as const } : p)) ?? []
    }
    expect(hilang(pensiun, rinaldi())).toEqual([])
  })
  it('looks for people without a post only in a file of the whole city', () => {
    const tanpa = impor(kota, read(aBaris({ ...desi, 'NIP BARU': '198507122010012006', NAMA: 'TANPA JABATAN', 'JABATAN NAMA': null })))
    expect(hilang(tanpa, rinaldi(), aBaris(desi))).toEqual([])
    expect(hilang(tanpa, rinaldi(), aBaris(desi), aBaris(perangkatLain))).toEqual(['TANPA JABATAN, S.Sos.'])
  })
  it('is marked with the day, never deleted; the day stays; who comes back loses the mark', () => {
    const sekali = impor(bulanLalu, read(rinaldi()))
    expect(orang(sekali, desi['NIP BARU']).tidakDiBerkasSejak).toBe(HARI_INI)
    const kemarin = {
      ...sekali,
      pegawai: sekali.pegawai?.map((p) => (p.tidakDiBerkasSejak ? { ...p, tidakDiBerkasSejak: '2026-10-01' } : p)) ?? []
    }
    expect(aDraf(kemarin, read(rinaldi())).rencana.perubahan).toEqual([])
    const kembali = aDraf(kemarin, read(rinaldi(), aBaris(desi)))
    expect(medanTeks(bedaBernama(kembali, 'DESI'))).toEqual(['Ada di berkas: Tidak ada sejak 01-10-2026 → Ada lagi'])
    expect(orang(impor(kemarin, read(rinaldi(), aBaris(desi))), desi['NIP BARU']).tidakDiBerkasSejak).toBeNull()
  })
  it('is not marked when the officer says no', () => {
    expect(aDraf(bulanLalu, read(rinaldi()), semua('HILANG', false)).rencana.perubahan).toEqual([])
  })
})
