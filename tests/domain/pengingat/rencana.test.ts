import { describe, expect, it } from 'vitest'
import { TindakLanjut } from '../../../src/domain/mutasi/tindak-lanjut'
import { belumDitempatkan } from '../../../src/domain/pengingat/daftar/belum-ditempatkan'
import { naskahBelumTerbit } from '../../../src/domain/pengingat/daftar/naskah-belum-terbit'
import { tindakLanjut } from '../../../src/domain/pengingat/daftar/tindak-lanjut'
import { aBahan } from '../../support/bahan-uji'
import { aJabatan, aJabatanFungsional, aLangkah, aNaskah, anUnor, aPegawai, aPenempatan, aRencana } from '../../support/builders'

const unor = [anUnor({ id: 'kota', jenis: 'PEMERINTAH' }), anUnor({ id: 'dinas', indukId: 'kota' })]
const kabid = aJabatan({ id: 'kabid', unorId: 'dinas', nama: 'Kepala Bidang' })
const pelaksana = aJabatanFungsional({ id: 'pelaksana', unorId: 'dinas', nama: 'Penelaah', jenis: 'PELAKSANA', jenjang: null })
const ani = aPegawai({ id: 'ani', nama: 'Ani', gelarBelakang: null })
const budi = aPegawai({ id: 'budi', nama: 'Budi', gelarBelakang: null })
const rencana = aRencana({ id: 'rencana-1', nama: 'Rotasi triwulan I' })
const dasar = {
  unor,
  jabatan: [kabid, pelaksana],
  pegawai: [ani, budi],
  penempatan: [aPenempatan({ pegawaiId: 'ani', jabatanId: 'kabid' }), aPenempatan({ pegawaiId: 'budi', jabatanId: 'pelaksana' })]
}
const lepas = aLangkah({ id: 'lepas', jenis: 'LEPAS', pegawaiId: 'ani', dariJabatanId: 'kabid', jabatanId: null })
const angkat = aLangkah({ id: 'angkat', pegawaiId: 'budi', dariJabatanId: 'pelaksana', jabatanId: 'kabid' })

describe('belum-ditempatkan', () => {
  const butir = (said: Parameters<typeof aRencana>[0] = {}, langkah = [lepas, angkat]) =>
    belumDitempatkan.susun(aBahan({ ...dasar, rencana: [{ ...rencana, ...aRencana({ ...rencana, ...said }) }], langkah }))

  it('lists whom a plan on its way leaves without a post', () => {
    expect(butir()).toEqual([
      {
        kunci: 'rencana-1 ani',
        tanggal: '2027-01-01',
        tingkat: 'NANTI',
        utama: 'Ani',
        rinci: 'Rotasi triwulan I · TMT 1 Januari 2027',
        tuju: { jenis: 'RENCANA', id: 'rencana-1' }
      }
    ])
  })

  it.each([
    ['put away', { diarsipkanPada: '2026-11-20T00:00:00.000Z' }],
    ['finished', { status: 'SELESAI' as const }]
  ])('does not ask about a plan that is %s', (_, said) => {
    expect(butir(said)).toEqual([])
  })

  it('does not list who leaves the service, nor who is appointed in the same plan', () => {
    expect(butir({}, [{ ...lepas, alasan: 'PENSIUN' }])).toEqual([])
    const kembali = aLangkah({ id: 'kembali', pegawaiId: 'ani', dariJabatanId: 'kabid', jabatanId: 'pelaksana' })
    expect(butir({}, [lepas, kembali])).toEqual([])
  })

  it.each([
    ['a month before its TMT', '2026-12-01', 'SEGERA'],
    ['on its TMT', '2027-01-01', 'SEGERA'],
    ['after it', '2027-01-02', 'LEWAT']
  ])('is as pressing as the plan: %s', (_, hari, tingkat) => {
    const [satu] = belumDitempatkan.susun(aBahan({ ...dasar, rencana: [rencana], langkah: [lepas] }, hari))
    expect(satu?.tingkat).toBe(tingkat)
  })
})

describe('naskah-belum-terbit', () => {
  const langkah = [
    lepas,
    angkat,
    aLangkah({ id: 'turun', jenis: 'ANGKAT', pegawaiId: 'ani', dariJabatanId: 'kabid', jabatanId: 'pelaksana' })
  ].slice(1)
  const kurang = (status: typeof rencana.status, naskah: readonly ReturnType<typeof aNaskah>[] = []) =>
    naskahBelumTerbit.susun(aBahan({ ...dasar, rencana: [{ ...rencana, status }], langkah, naskah })).map((b) => b.utama)
  const sk = aNaskah({ jenis: 'sk-mutasi' })
  const petikan = langkah.map((l) => aNaskah({ jenis: 'petikan', subjek: l.id, pegawaiId: l.pegawaiId }))

  it.each([
    ['before the names are decided nothing is due', 'SIDANG', []],
    ['once they are, the decree', 'DISETUJUI_PPK', ['Keputusan bagi 2 orang']],
    ['with the decree, its excerpts', 'SK_TERBIT', ['Keputusan bagi 2 orang', 'Petikan Keputusan bagi 2 orang']],
    [
      'after the pelantikan the statements, of inauguration only for whom there was one',
      'DILANTIK',
      [
        'Keputusan bagi 2 orang',
        'Petikan Keputusan bagi 2 orang',
        'Surat Pernyataan Melaksanakan Tugas bagi 2 orang',
        'Surat Pernyataan Pelantikan bagi 1 orang'
      ]
    ],
    ['a finished plan asks for nothing', 'SELESAI', []]
  ] as const)('%s', (_, status, harap) => {
    expect(kurang(status)).toEqual(harap)
  })

  it('counts what is issued and stands, and not what is void', () => {
    expect(kurang('SK_TERBIT', [sk, ...petikan])).toEqual([])
    expect(kurang('SK_TERBIT', [sk, ...petikan.slice(1)])).toEqual(['Petikan Keputusan bagi 1 orang'])
    const batal = { ...sk, dibatalkanPada: '2026-11-20T00:00:00.000Z' }
    expect(kurang('DISETUJUI_PPK', [batal])).toEqual(['Keputusan bagi 2 orang'])
  })

  it('takes a decree for one kind of post for the people of that kind alone', () => {
    expect(kurang('DISETUJUI_PPK', [aNaskah({ jenis: 'sk-administrator-pengawas' })])).toEqual(['Keputusan bagi 1 orang'])
  })
})

describe('tindak-lanjut', () => {
  const butirOf = (said: object): ReturnType<typeof TindakLanjut.parse> =>
    TindakLanjut.parse({
      id: 'x',
      rencanaId: 'rencana-1',
      langkahId: 'angkat',
      pegawaiId: 'budi',
      jenis: 'SPP',
      selesaiPada: null,
      nomor: null,
      ...said
    })
  const semua = [
    butirOf({ id: '1', jenis: 'SIASN' }),
    butirOf({ id: '2', jenis: 'SPP' }),
    butirOf({ id: '3', jenis: 'SPMT', selesaiPada: '2026-11-01' }),
    butirOf({ id: '4', langkahId: 'lepas', pegawaiId: 'ani', selesaiPada: '2026-11-01' })
  ]

  it('is one line for each person with what is still open, in the order of the work', () => {
    const butir = tindakLanjut.susun(aBahan({ ...dasar, rencana: [rencana], tindakLanjut: semua }))
    expect(butir.map((b) => [b.kunci, b.utama, b.rinci])).toEqual([['angkat', 'Budi', 'Rotasi triwulan I · belum: SPP, SIASN']])
  })

  it('does not ask about a plan that is finished', () => {
    const selesai = { ...rencana, status: 'SELESAI' as const }
    expect(tindakLanjut.susun(aBahan({ ...dasar, rencana: [selesai], tindakLanjut: semua }))).toEqual([])
  })
})
