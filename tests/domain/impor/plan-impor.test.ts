import { describe, expect, it } from 'vitest'
import type { Entity } from '../../../src/domain/entities'
import { commitImpor } from '../../../src/domain/impor/commands/commit-impor'
import { type DataKini, dataKini } from '../../../src/domain/impor/data-kini'
import { inverse } from '../../../src/domain/kit/changeset'
import { indexSnapshot } from '../../../src/domain/organisasi/snapshot'
import { isBerlaku } from '../../../src/domain/pegawai/penempatan'
import { aJabatan, anUnor, aPegawai, aPenempatan } from '../../support/builders'
import { aGiven, HARI_INI } from '../../support/given'
import { applied, memoryReader, type Rows } from '../../support/memory-reader'
import { aBaris, type Baris } from './buku'
import { aDraf, type Draf, hitung, impor as imporBaris, read } from './plan-draf'

const given = aGiven()
const draf = (rows: Rows, ...baris: readonly Baris[]): Draf => aDraf(rows, read(...baris))
const impor = (rows: Rows, ...baris: readonly Baris[]): Rows => imporBaris(rows, read(...baris))
const pesan = (d: Draf): readonly string[] => d.pesan

/** Who sits in which post today, by name. */
function duduk(rows: Rows): readonly string[] {
  const { jabatan, pegawai, penempatan } = dataKini(memoryReader(rows))
  const nama = <T extends { readonly id: string; readonly nama: string }>(list: readonly T[], id: string): string =>
    list.find((x) => x.id === id)?.nama ?? '?'
  return penempatan.filter((p) => isBerlaku(p, HARI_INI)).map((p) => `${nama(jabatan, p.jabatanId)}: ${nama(pegawai, p.pegawaiId)}`)
}

const baru = {
  'NIP BARU': '198507122010012002',
  NAMA: 'DESI TANJUNG',
  'TANGGAL LAHIR': '12-07-1985',
  'JENIS KELAMIN': 'F',
  'TMT CPNS': '01-01-2010'
}
const pindah = {
  'JABATAN NAMA': 'Kepala Bidang Pengadaan',
  'UNOR ID': 'U-ADA',
  'UNOR NAMA': 'Bidang Pengadaan',
  'TMT JABATAN': '05-01-2026'
}

describe('a first import', () => {
  it('builds root, perangkat daerah and unit, the post that leads it, and the holder since the TMT', () => {
    const rows = impor({}, aBaris())
    expect(rows.unor?.map((u) => [u.nama, u.jenis, u.siasnId])).toEqual([
      ['Pemerintah Kota Contoh', 'PEMERINTAH', null],
      ['Dinas Contoh', 'DINAS', 'U-DINAS'],
      ['Bidang Mutasi', 'BIDANG', 'U-MUTASI']
    ])
    expect(rows.jabatan).toMatchObject([
      { nama: 'Kepala Bidang Mutasi', jenis: 'ADMINISTRATOR', eselon: 'III.b', kebutuhan: 1, isPimpinan: true, isJabatanKunci: false }
    ])
    expect(rows.penempatan).toMatchObject([{ jenis: 'DEFINITIF', tmtMulai: '2022-01-10', tmtSelesai: null }])
    expect(duduk(rows)).toEqual(['Kepala Bidang Mutasi: RINALDI CHANIAGO'])
  })
  it('gives equal staff posts one row with as many seats as people', () => {
    const staf = { 'JENIS JABATAN ID': '4', 'JABATAN NAMA': 'Penelaah Teknis Kebijakan', 'ESELON NAMA': null }
    const rows = impor({}, aBaris(staf), aBaris({ ...baru, ...staf, 'JABATAN NAMA': 'PENELAAH TEKNIS  KEBIJAKAN' }))
    expect(rows.jabatan).toMatchObject([{ nama: 'Penelaah Teknis Kebijakan', kebutuhan: 2, isPimpinan: false }])
    expect(duduk(rows)).toHaveLength(2)
  })
  it('orders siblings by kind and name, posts from the highest', () => {
    const rows = impor(
      {},
      aBaris({ 'UNOR ID': 'U-2', 'UNOR NAMA': 'Seksi Umum' }),
      aBaris({ ...baru, 'UNOR ID': 'U-DINAS', 'UNOR NAMA': 'Dinas Contoh', 'JABATAN NAMA': 'Kepala Dinas Contoh', 'ESELON NAMA': 'II.b' }),
      aBaris({ ...baru, 'NIP BARU': '198507122010012003', 'UNOR ID': 'U-1', 'UNOR NAMA': 'Bidang Mutasi' }),
      aBaris({
        ...baru,
        'NIP BARU': '198507122010012004',
        'UNOR ID': 'U-DINAS',
        'UNOR NAMA': 'Dinas Contoh',
        'JABATAN NAMA': 'Sekretaris Dinas Contoh',
        'ESELON NAMA': 'III.a'
      })
    )
    const snapshot = indexSnapshot({ tanggal: HARI_INI, ...dataKini(memoryReader(rows)) })
    const dinas = [...snapshot.unor.values()].find((u) => u.jenis === 'DINAS')
    expect(dinas && snapshot.anakByUnor.get(dinas.id)?.map((u) => u.nama)).toEqual(['Bidang Mutasi', 'Seksi Umum'])
    expect(dinas && snapshot.jabatanByUnor.get(dinas.id)?.map((j) => [j.nama, j.isPimpinan, j.isJabatanKunci])).toEqual([
      ['Kepala Dinas Contoh', true, true],
      ['Sekretaris Dinas Contoh', false, false]
    ])
  })
  it('leaves the post of a retired person vacant and says so', () => {
    const hasil = draf({}, aBaris({ 'KEDUDUKAN HUKUM NAMA': 'Pensiun' }))
    const rows = applied({}, hasil.rencana.perubahan)
    expect([rows.jabatan?.length, rows.pegawai?.length, duduk(rows)]).toEqual([1, 1, []])
    expect(pesan(hasil)).toEqual([expect.stringMatching(/^2 INFO .*pensiun.*Kepala Bidang Mutasi.*kosong/)])
  })
  it('gives a post that two people claim to the later TMT and warns at both rows', () => {
    const hasil = draf({}, aBaris(), aBaris({ ...baru, 'TMT JABATAN': '11-01-2022' }))
    expect(duduk(applied({}, hasil.rencana.perubahan))).toEqual(['Kepala Bidang Mutasi: DESI TANJUNG'])
    expect(pesan(hasil)).toEqual([
      expect.stringMatching(/^3 PERINGATAN .*baris 2.*Baris ini yang menjabat/),
      expect.stringMatching(/^2 PERINGATAN .*Yang menjabat adalah baris 3 \(TMT 11-01-2022\)/)
    ])
  })
  it('takes a person without a post, and a unit with only a perangkat daerah', () => {
    const rows = impor({}, aBaris({ 'JABATAN NAMA': null }), aBaris({ ...baru, 'UNOR NAMA': null, 'UNOR ID': null }))
    expect(rows.pegawai).toHaveLength(2)
    expect(duduk(rows)).toEqual(['Kepala Bidang Mutasi: DESI TANJUNG'])
    expect(rows.unor?.map((u) => u.nama)).toEqual(['Pemerintah Kota Contoh', 'Dinas Contoh'])
  })
})

describe('importing again', () => {
  const sudah = impor({}, aBaris(), aBaris({ ...baru, ...pindah }))

  it('the same file does nothing, and the command says so', () => {
    const hasil = draf(sudah, aBaris(), aBaris({ ...baru, ...pindah }))
    expect(hasil.rencana.perubahan).toEqual([])
    expect([hitung(hasil, 'pegawai'), hitung(hasil, 'jabatan'), hitung(hasil, 'unor')]).toEqual(['sama 2', '', ''])
    expect(
      commitImpor.decide({ data: dataKini(memoryReader(sudah)), terakhir: null }, { berkas: 'a.xlsx', ...hasil.isi }, given)
    ).toMatchObject({
      ok: false,
      error: { code: 'INVALID' }
    })
  })
  it('changes what differs and leaves alone what the file leaves empty', () => {
    const hasil = draf(sudah, aBaris({ 'GOL AKHIR NAMA': 'IV/a', 'GELAR BELAKANG': '-', 'TINGKAT PENDIDIKAN NAMA': null }))
    expect(hitung(hasil, 'pegawai')).toBe('berubah 1, hilang 1')
    expect(hasil.rencana.perubahan).toMatchObject([
      { entity: 'pegawai', after: { golongan: 'IV/a', gelarBelakang: 'S.Sos.', tingkatPendidikan: 'S-1' } },
      { entity: 'pegawai', after: { nama: 'DESI TANJUNG', tidakDiBerkasSejak: HARI_INI } }
    ])
  })
  it('closes the old post on the day the new one begins', () => {
    const rows = impor({ ...sudah, penempatan: sudah.penempatan?.slice(0, 1) ?? [] }, aBaris(pindah))
    expect(rows.penempatan?.map((p) => [p.tmtMulai, p.tmtSelesai])).toEqual([
      ['2022-01-10', '2026-01-05'],
      ['2026-01-05', null]
    ])
    expect(duduk(rows)).toEqual(['Kepala Bidang Pengadaan: RINALDI CHANIAGO'])
  })
  it('lets two people swap posts', () => {
    const rows = impor(sudah, aBaris({ ...pindah, 'TMT JABATAN': '02-02-2026' }), aBaris({ ...baru, 'TMT JABATAN': '02-02-2026' }))
    expect(duduk(rows).toSorted()).toEqual(['Kepala Bidang Mutasi: DESI TANJUNG', 'Kepala Bidang Pengadaan: RINALDI CHANIAGO'])
  })
  it('does not move back a person whom the application has moved later than the file knows', () => {
    const hasil = draf(sudah, aBaris(), aBaris({ ...baru, 'JABATAN NAMA': 'Kepala Bidang Lama', 'TMT JABATAN': '01-01-2020' }))
    expect(duduk(applied(sudah, hasil.rencana.perubahan))).toContain('Kepala Bidang Pengadaan: DESI TANJUNG')
    expect(pesan(hasil)).toEqual([expect.stringMatching(/^3 PERINGATAN Berkas lebih lama.*Kepala Bidang Pengadaan.*05-01-2026/)])
  })
  it('takes the seat of a holder the file does not name only with a later TMT', () => {
    const lebihAwal = draf(
      sudah,
      aBaris({
        'NIP BARU': '197001011995011001',
        'TANGGAL LAHIR': '01-01-1970',
        'TMT CPNS': '01-01-1995',
        NAMA: 'AFRIZAL',
        'TMT JABATAN': '01-01-2021'
      })
    )
    expect(duduk(applied(sudah, lebihAwal.rencana.perubahan))).toContain('Kepala Bidang Mutasi: RINALDI CHANIAGO')
    expect(pesan(lebihAwal)).toEqual([expect.stringMatching(/pejabat yang sudah ada di aplikasi/)])
    const rows = impor(
      sudah,
      aBaris({
        'NIP BARU': '197001011995011001',
        'TANGGAL LAHIR': '01-01-1970',
        'TMT CPNS': '01-01-1995',
        NAMA: 'AFRIZAL',
        'TMT JABATAN': '01-06-2026'
      })
    )
    expect(duduk(rows)).toContain('Kepala Bidang Mutasi: AFRIZAL')
    expect(rows.penempatan?.find((p) => p.tmtMulai === '2022-01-10')?.tmtSelesai).toBe('2026-06-01')
  })
  it('a holder who loses the new seat keeps the old one against a newcomer with an earlier TMT', () => {
    const rows = impor(
      sudah,
      aBaris({ ...pindah, 'TMT JABATAN': '01-12-2025' }),
      aBaris({
        'NIP BARU': '197001011995011001',
        'TANGGAL LAHIR': '01-01-1970',
        'TMT CPNS': '01-01-1995',
        NAMA: 'AFRIZAL',
        'TMT JABATAN': '01-01-2021'
      })
    )
    expect(duduk(rows).toSorted()).toEqual(['Kepala Bidang Mutasi: RINALDI CHANIAGO', 'Kepala Bidang Pengadaan: DESI TANJUNG'])
  })
  it('frees the post of a person who has retired', () => {
    const rows = impor(sudah, aBaris({ 'KEDUDUKAN HUKUM NAMA': 'Pensiun' }))
    expect(duduk(rows)).toEqual(['Kepala Bidang Pengadaan: DESI TANJUNG'])
    expect(rows.penempatan?.[0]?.tmtSelesai).toBe(HARI_INI)
  })
  it('corrects a TMT in place', () =>
    expect(impor(sudah, aBaris({ 'TMT JABATAN': '17-01-2022' })).penempatan?.[0]).toMatchObject({
      tmtMulai: '2022-01-17',
      tmtSelesai: null
    }))
  it('knows a person whose NIP was corrected by the SIASN id', () => {
    const rows = impor({}, aBaris({ 'PNS ID': 'A-1' }))
    expect(impor(rows, aBaris({ 'PNS ID': 'A-1', 'NIP BARU': '198003172005011009' })).pegawai).toMatchObject([
      { nip: '198003172005011009' }
    ])
  })
})

describe('units and posts that are there already', () => {
  const kota = anUnor({ nama: 'Pemerintah Kota Contoh', jenis: 'PEMERINTAH' })
  const dinas = anUnor({ nama: 'DINAS CONTOH', indukId: kota.id })
  const sekretariat = anUnor({ nama: 'Sekretariat', jenis: 'SEKRETARIAT', indukId: dinas.id })
  const umum = anUnor({ nama: 'Sub Bagian Umum', jenis: 'SUBBAGIAN', indukId: sekretariat.id })
  const jabatan = aJabatan({ unorId: umum.id, nama: 'Kepala Sub Bagian Umum', jenis: 'PENGAWAS', eselon: 'IV.a', isPimpinan: true })
  const pegawai = aPegawai({ nip: '198003172005011001', nama: 'RINALDI CHANIAGO' })
  const ada: DataKini = {
    unor: [kota, dinas, sekretariat, umum],
    jabatan: [jabatan],
    pegawai: [pegawai],
    penempatan: [aPenempatan({ jabatanId: jabatan.id, pegawaiId: pegawai.id })],
    ketentuan: []
  }
  const unorBaru = (baris: Baris): readonly string[] =>
    draf(ada, aBaris(baris)).rencana.perubahan.flatMap((c) => (c.entity === 'unor' && c.after ? [c.after.nama] : []))

  it('are found by name, also where the chart has been made deeper than the file', () => {
    const hasil = draf(
      ada,
      aBaris({ 'UNOR NAMA': 'Subbagian Umum', 'UNOR ID': null, 'JABATAN NAMA': 'KEPALA SUBBAGIAN UMUM', 'ESELON NAMA': 'IV.a' })
    )
    expect([hitung(hasil, 'unor'), hitung(hasil, 'jabatan')]).toEqual(['', ''])
  })
  it('stand under the one root even when the file writes its name differently', () =>
    expect(unorBaru({ 'INSTANSI KERJA NAMA': 'PEMKO CONTOH' })).toEqual(['Bidang Mutasi']))
  it('are kept apart by their SIASN ids when two share a name', () => {
    const rows = impor(
      {},
      aBaris({ 'UNOR NAMA': 'Seksi Umum', 'UNOR ID': 'U-1' }),
      aBaris({ ...baru, 'UNOR NAMA': 'Seksi Umum', 'UNOR ID': 'U-2' })
    )
    expect(rows.unor?.filter((u) => u.nama === 'Seksi Umum')).toHaveLength(2)
  })
})

describe('impor.commit', () => {
  it('names the file, keeps the audit row short, and is taken back exactly', () => {
    const { isi } = draf({}, aBaris(), aBaris({ ...baru, ...pindah }))
    const input = commitImpor.input.parse({ berkas: 'nominatif.xlsx', ...isi })
    const facts = commitImpor.gather(memoryReader({}), input, given)
    const hasil = facts.ok ? commitImpor.decide(facts.value, input, given) : facts
    if (!facts.ok || !hasil.ok) throw new Error('refused')
    expect(commitImpor.label(facts.value, input)).toBe('Impor 2 pegawai dari nominatif.xlsx')
    expect(commitImpor.auditInput?.(input)).toEqual({ berkas: 'nominatif.xlsx', jumlahBaris: 2, jumlahDitolak: 0, jumlahHilang: 0 })
    const rows = applied({}, hasil.value)
    const kosong: readonly (readonly Entity<'unor' | 'pegawai'>[] | undefined)[] = [
      applied(rows, inverse(hasil.value)).unor,
      applied(rows, inverse(hasil.value)).pegawai
    ]
    expect([rows.pegawai?.length, ...kosong]).toEqual([2, [], []])
  })
})
