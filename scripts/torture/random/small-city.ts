import type { Rows } from '../../../tests/support/memory-reader'
import { aJabatan, aJabatanFungsional, aLangkah, anUnor, aPegawai, aPenempatan, aRencana } from '../../../tests/support/builders'

/** The plan of the small city whose decree is out: its steps can be carried out. */
export const RENCANA_TERBIT = 'rencana-terbit'

const DINAS = [1, 2, 3, 4]
const BIDANG = [1, 2]

const unor = [
  anUnor({ id: 'kota', nama: 'Pemerintah Kota Sawahlunto', jenis: 'PEMERINTAH', urut: 1 }),
  ...DINAS.flatMap((d) => [
    anUnor({ id: `d${d}`, nama: `Dinas Contoh ${d}`, indukId: 'kota', urut: d }),
    ...BIDANG.map((b) => anUnor({ id: `d${d}b${b}`, nama: `Bidang ${d}.${b}`, indukId: `d${d}`, jenis: 'BIDANG', urut: b }))
  ])
]

const jabatan = DINAS.flatMap((d) => [
  aJabatan({ id: `kadis${d}`, unorId: `d${d}`, nama: `Kepala Dinas ${d}`, jenis: 'JPT_PRATAMA', eselon: 'II.b', isPimpinan: true }),
  aJabatan({ id: `sek${d}`, unorId: `d${d}`, nama: `Sekretaris Dinas ${d}`, eselon: 'III.a' }),
  ...BIDANG.map((b) => aJabatan({ id: `kabid${d}${b}`, unorId: `d${d}b${b}`, nama: `Kepala Bidang ${d}.${b}`, isPimpinan: true })),
  aJabatanFungsional({ id: `jf${d}`, unorId: `d${d}` }),
  aJabatan({ id: `staf${d}`, unorId: `d${d}`, nama: 'Pengolah Data', jenis: 'PELAKSANA', eselon: null, kebutuhan: 3 })
])

const pegawai = jabatan.map((_, n) => aPegawai({ id: `p${n}`, golongan: 'IV/a' }))
const penempatan = jabatan.slice(0, -3).map(({ id }, n) => aPenempatan({ id: `tempat${n}`, pegawaiId: `p${n}`, jabatanId: id }))

const tukar = (rencanaId: string, a: number, b: number) =>
  [
    [a, b],
    [b, a]
  ].map(([siapa = 0, ke = 0], n) =>
    aLangkah({
      id: `${rencanaId}-l${a}-${n}`,
      rencanaId,
      urut: a * 2 + n,
      pegawaiId: `p${siapa}`,
      dariJabatanId: jabatan[siapa]?.id ?? null,
      jabatanId: jabatan[ke]?.id ?? null
    })
  )

/** Four dinas with two fields each, twenty-four posts, most of them held; one plan being made and one whose decree is out. */
export const smallCity = {
  unor,
  jabatan,
  pegawai,
  penempatan,
  rencana: [
    aRencana({ id: 'rencana-draf', nama: 'Rotasi yang disusun' }),
    aRencana({ id: RENCANA_TERBIT, nama: 'Rotasi yang terbit', tmt: '2026-11-01', status: 'SK_TERBIT' })
  ],
  langkah: [...tukar('rencana-draf', 0, 6), ...tukar(RENCANA_TERBIT, 1, 7), ...tukar(RENCANA_TERBIT, 2, 8), ...tukar(RENCANA_TERBIT, 3, 9)]
} satisfies Rows
