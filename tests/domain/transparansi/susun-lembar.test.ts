import { describe, expect, it } from 'vitest'
import { STATUS_RENCANA } from '../../../src/domain/mutasi/rencana'
import { hasilLembar } from '../../../src/domain/transparansi/hasil-lembar'
import { KATA_BAKU } from '../../../src/domain/transparansi/kata-lembar'
import type { LembarPublik } from '../../../src/domain/transparansi/lembar-publik'
import { type PermintaanLembar, susunLembar } from '../../../src/domain/transparansi/susun-lembar'
import { aJabatan, aJabatanFungsional, aLangkah, anUnor, aPegawai, aPenempatan, aRencana } from '../../support/builders'
import { HARI_INI } from '../../support/given'
import { aContoh, type Rows, rowsOf } from '../contoh/sample'
import { aBahan } from '../../support/bahan-uji'

const BAKU: PermintaanLembar = { tanggal: HARI_INI, unorId: null, rencanaId: null, kata: KATA_BAKU }

function lembarOf(rows: Rows, minta: Partial<PermintaanLembar> = {}): LembarPublik {
  const hasil = susunLembar(aBahan(rows, HARI_INI), { ...BAKU, ...minta })
  if (!hasil.ok) throw new Error(hasil.error.pesan)
  return hasil.value
}

const dinas = anUnor({ nama: 'Dinas Contoh' })
const [kabid, sekretaris, kasi] = [
  aJabatan({ unorId: dinas.id, nama: 'Kepala Bidang' }),
  aJabatan({ unorId: dinas.id, nama: 'Sekretaris', eselon: 'III.a' }),
  aJabatan({ unorId: dinas.id, nama: 'Kepala Seksi', jenis: 'PENGAWAS', eselon: 'IV.a' })
]
const kabidLain = aJabatan({ unorId: dinas.id, nama: 'Kepala Bidang Lain' })
const analis = aJabatanFungsional({ unorId: dinas.id, kebutuhan: 3 })
const pelaksana = aJabatan({ unorId: dinas.id, nama: 'Pengelola', jenis: 'PELAKSANA', eselon: null, kebutuhan: 3 })
const [ani, bono] = [aPegawai({ nama: 'ANI CONTOH' }), aPegawai({ nama: 'BONO CONTOH' })]
const rencana = aRencana({ nama: 'Rotasi Desember', tmt: '2026-12-01', status: 'SK_TERBIT' })
const kota = (isi: Partial<Rows>): Rows => ({
  ...rowsOf([]),
  unor: [dinas],
  jabatan: [kabid, sekretaris, kasi, kabidLain, analis, pelaksana],
  pegawai: [ani, bono],
  rencana: [rencana],
  ...isi
})
const langkah = (said: Parameters<typeof aLangkah>[0]) => aLangkah({ rencanaId: rencana.id, ...said })
const duduk = (pegawaiId: typeof ani.id, jabatanId: typeof kabid.id, tmtMulai = '2024-01-10') =>
  aPenempatan({ pegawaiId, jabatanId, tmtMulai })
const alasan = (isi: Partial<Rows>) => lembarOf(kota(isi), { rencanaId: rencana.id }).mutasi?.perubahan.map((p) => p.alasan)

describe('what the public may know', () => {
  it.each([3, 7, 11])('holds nothing of a person but the name and since when (city %i)', (benih) => {
    const rows = aContoh(benih, 300)
    const teks = JSON.stringify(hasilLembar(lembarOf(rows)))
    const rahasia = rows.pegawai.flatMap((p) => [p.nip, p.nik, p.noHp, p.email, p.tanggalLahir])
    expect(rahasia.filter((r) => r !== null && teks.includes(r) && !rows.penempatan.some((d) => d.tmtMulai === r))).toEqual([])
    expect(rows.pegawai.filter((p) => p.golongan !== null && teks.includes(`"${p.golongan}"`))).toEqual([])
  })

  it('names no holder of a functional or pelaksana post', () => {
    const rows = aContoh(7, 300)
    const teks = JSON.stringify(lembarOf(rows))
    const struktural = new Set(rows.jabatan.filter((j) => j.jenis !== 'JF' && j.jenis !== 'PELAKSANA').map((j) => j.id))
    const pejabat = new Set(rows.penempatan.filter((p) => struktural.has(p.jabatanId)).map((p) => p.pegawaiId))
    expect(rows.pegawai.filter((p) => !pejabat.has(p.id) && teks.includes(`"${p.nama}"`))).toEqual([])
  })

  it.each(STATUS_RENCANA.map((status) => [status, STATUS_RENCANA.indexOf(status) >= STATUS_RENCANA.indexOf('SK_TERBIT')] as const))(
    'a plan that is %s: told = %s',
    (status, isTold) => {
      const rows = kota({ rencana: [{ ...rencana, status }] })
      expect(susunLembar(aBahan(rows, HARI_INI), { ...BAKU, rencanaId: rencana.id }).ok).toBe(isTold)
    }
  )
})

describe('the sheet', () => {
  it('counts every structural post once: held, acted in, empty', () => {
    const plt = aPenempatan({ pegawaiId: bono.id, jabatanId: sekretaris.id, jenis: 'PLT', tmtMulai: '2026-10-01' })
    const lembar = lembarOf(kota({ penempatan: [duduk(ani.id, kabid.id), plt] }))
    expect(lembar.angka).toEqual({ struktural: 4, terisi: 1, sementara: 1, kosong: 2 })
    expect(lembar.perangkat[0]?.jabatan.find((j) => j.nama === 'Sekretaris')?.sementara).toBe('Plt. BONO CONTOH, S.Sos.')
  })

  it.each([
    [
      'fills an empty post from below',
      [duduk(ani.id, kasi.id)],
      [{ pegawaiId: ani.id, jabatanId: kabid.id }],
      ['Mengisi jabatan yang kosong. Promosi dari jabatan pengawas.']
    ],
    [
      'moves after more than five years',
      [duduk(ani.id, kabid.id, '2021-11-01')],
      [{ pegawaiId: ani.id, jabatanId: sekretaris.id }],
      ['Mengisi jabatan yang kosong. Promosi ke jenjang yang lebih tinggi. Sudah 5 tahun 1 bulan pada jabatan sebelumnya.']
    ],
    [
      'follows somebody who retires',
      [duduk(ani.id, kasi.id), duduk(bono.id, kabid.id)],
      [
        { pegawaiId: bono.id, jenis: 'LEPAS' as const, jabatanId: null, alasan: 'PENSIUN' as const },
        { pegawaiId: ani.id, jabatanId: kabid.id }
      ],
      ['Memasuki masa pensiun.', 'Menggantikan pejabat yang pensiun. Promosi dari jabatan pengawas.']
    ],
    [
      'goes down, no more than of others',
      [duduk(ani.id, sekretaris.id)],
      [{ pegawaiId: ani.id, jabatanId: kasi.id, alasan: 'KINERJA' as const }],
      ['Mengisi jabatan yang kosong.']
    ],
    [
      'goes down to a post with many seats',
      [duduk(ani.id, sekretaris.id)],
      [{ pegawaiId: ani.id, jabatanId: pelaksana.id, alasan: 'HUKDIS' as const }],
      ['Penugasan pada jabatan lain.']
    ],
    [
      'joins others in a functional post, replacing nobody',
      [duduk(ani.id, kasi.id), duduk(bono.id, analis.id)],
      [{ pegawaiId: ani.id, jabatanId: analis.id }],
      ['Berpindah dari jabatan pengawas ke jabatan fungsional.']
    ],
    [
      'stays',
      [duduk(ani.id, kabid.id, '2015-01-01')],
      [{ pegawaiId: ani.id, jabatanId: kabid.id }],
      ['Dikukuhkan pada jabatan yang sama.']
    ],
    [
      'changes places with another',
      [duduk(ani.id, kabid.id), duduk(bono.id, kabidLain.id)],
      [
        { pegawaiId: ani.id, jabatanId: kabidLain.id },
        { pegawaiId: bono.id, jabatanId: kabid.id }
      ],
      Array.from({ length: 2 }, () => 'Bertukar tempat dengan pejabat sebelumnya. Rotasi pada jabatan setingkat.')
    ],
    [
      'never tells of a punishment',
      [duduk(bono.id, kabid.id)],
      [{ pegawaiId: bono.id, jenis: 'LEPAS' as const, jabatanId: null, alasan: 'HUKDIS' as const }],
      ['Tidak lagi menduduki jabatan.']
    ]
  ])('says why: who %s', (_, penempatan, steps, harapan) => {
    const dari = new Map(penempatan.map((p) => [p.pegawaiId, p.jabatanId]))
    const semua = steps.map((s, urut) => langkah({ ...s, urut, dariJabatanId: dari.get(s.pegawaiId) ?? null }))
    expect(alasan({ penempatan, langkah: semua })).toEqual(harapan)
  })

  it('knows that the post fell empty by retirement, also after the plan has been carried out', () => {
    const tua = aPegawai({ nama: 'TUA CONTOH', kedudukanHukum: 'PENSIUN' })
    const lampau = aPenempatan({ pegawaiId: tua.id, jabatanId: kabid.id, tmtMulai: '2020-01-01', tmtSelesai: '2026-05-01' })
    const l = langkah({ pegawaiId: ani.id, jabatanId: kabid.id, dariJabatanId: kasi.id })
    const harapan = ['Mengisi jabatan yang kosong sejak pejabat sebelumnya pensiun. Promosi dari jabatan pengawas.']
    const pegawai = [ani, bono, tua]
    expect(alasan({ pegawai, penempatan: [lampau, duduk(ani.id, kasi.id)], langkah: [l] })).toEqual(harapan)
    const sesudah = [
      lampau,
      aPenempatan({ pegawaiId: ani.id, jabatanId: kasi.id, tmtMulai: '2024-01-10', tmtSelesai: rencana.tmt }),
      aPenempatan({ id: `langkah:${l.id}`, pegawaiId: ani.id, jabatanId: kabid.id, tmtMulai: rencana.tmt })
    ]
    const diterapkan = [{ ...l, diterapkanPada: '2026-12-01T02:00:00.000Z' }]
    expect(alasan({ pegawai, penempatan: sesudah, langkah: diterapkan })).toEqual(harapan)
  })

  it('tells a chain as sentences, and names nobody who moves between functional posts', () => {
    const madya = aJabatanFungsional({ unorId: dinas.id, nama: 'Perencana', kebutuhan: 3 })
    const cici = aPegawai({ nama: 'CICI CONTOH' })
    const penempatan = [duduk(ani.id, kabid.id), duduk(bono.id, kasi.id), duduk(cici.id, analis.id)]
    const steps = [
      { pegawaiId: ani.id, dariJabatanId: kabid.id, jabatanId: sekretaris.id },
      { pegawaiId: bono.id, dariJabatanId: kasi.id, jabatanId: kabid.id },
      { pegawaiId: cici.id, dariJabatanId: analis.id, jabatanId: madya.id }
    ].map((s, urut) => langkah({ ...s, urut }))
    const isi = kota({ pegawai: [ani, bono, cici], penempatan, langkah: steps, jabatan: [kabid, sekretaris, kasi, analis, madya] })
    const lembar = lembarOf(isi, { rencanaId: rencana.id })
    expect(lembar.mutasi?.rangkaian).toEqual([
      'Sekretaris diisi oleh ANI CONTOH, S.Sos. Jabatan yang ditinggalkannya, Kepala Bidang, diisi oleh BONO CONTOH, S.Sos. Kepala Seksi belum diisi pejabat definitif.'
    ])
    expect(lembar.mutasi?.lain).toBe(1)
    const teks = JSON.stringify(hasilLembar(lembar))
    expect(teks).toContain('1 perpindahan lain')
    expect(teks).not.toContain('CICI')
  })

  it('tells of a unit only the changes that touch it', () => {
    const lain = anUnor({ nama: 'Dinas Lain' })
    const l = langkah({ pegawaiId: ani.id, dariJabatanId: kasi.id, jabatanId: kabid.id })
    const rows = kota({ unor: [dinas, lain], penempatan: [duduk(ani.id, kasi.id)], langkah: [l] })
    const banyak = (unorId: typeof lain.id) => lembarOf(rows, { rencanaId: rencana.id, unorId }).mutasi?.perubahan.length
    expect([banyak(dinas.id), banyak(lain.id)]).toEqual([1, 0])
  })

  it('lets the words of the office stand in place of its own', () => {
    const l = langkah({ pegawaiId: ani.id, jabatanId: kabid.id })
    const lembar = lembarOf(kota({ langkah: [l] }), {
      rencanaId: rencana.id,
      kata: { pengantar: 'Salam.', alasan: { [l.id]: 'Hasil seleksi terbuka.' } }
    })
    expect([lembar.pengantar, lembar.mutasi?.perubahan[0]?.alasan]).toEqual(['Salam.', 'Hasil seleksi terbuka.'])
  })
})
