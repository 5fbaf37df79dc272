import type { Setelan } from '../../../src/domain/kit/rule'
import { indexArsip } from '../../../src/domain/mutasi/arsip'
import { project } from '../../../src/domain/mutasi/proyeksi'
import { tinjau, type Tinjauan } from '../../../src/domain/mutasi/tinjauan'
import type { Penempatan } from '../../../src/domain/pegawai/penempatan'
import {
  aBerkas,
  aCatatan,
  aHukdis,
  aJabatan,
  aLangkah,
  anAsesmen,
  anIzin,
  anUnor,
  aPegawai,
  aPelatihan,
  aPenempatan,
  aPredikat,
  aRencana,
  aSnapshot
} from '../../support/builders'

type Said<F extends (said: never) => unknown> = NonNullable<Parameters<F>[0]>

/** One post of the past: what it was, from when, until when, and how it was held (for good, unless told). */
export type Dulu = readonly [jabatan: Said<typeof aJabatan>, mulai: string | null, selesai: string | null, jenis?: Penempatan['jenis']]

/** The facts of one case: what differs from a sideways move of `siti` on 1 January 2027, about whom nothing more is known. */
export type Fakta = {
  readonly siti?: Said<typeof aPegawai>
  readonly asal?: Said<typeof aJabatan> | null
  readonly sejak?: string | null
  readonly tujuan?: Said<typeof aJabatan>
  readonly langkah?: Said<typeof aLangkah>
  readonly tmt?: string
  readonly rencana?: Said<typeof aRencana>
  readonly riwayat?: readonly Dulu[]
  readonly predikat?: readonly Said<typeof aPredikat>[]
  readonly pelatihan?: readonly Said<typeof aPelatihan>[]
  readonly asesmen?: readonly Said<typeof anAsesmen>[]
  readonly hukdis?: readonly Said<typeof aHukdis>[]
  readonly catatan?: readonly Said<typeof aCatatan>[]
  readonly izin?: readonly Said<typeof anIzin>[]
  /** Whoever heads the dinas. */
  readonly kadis?: Said<typeof aPegawai> | null
  /** Other steps of the plan. */
  readonly lain?: readonly Said<typeof aLangkah>[]
  readonly setelan?: Setelan
}

const UNOR = [
  anUnor({ id: 'kota', nama: 'Pemerintah Kota', jenis: 'PEMERINTAH' }),
  anUnor({ id: 'dinas', nama: 'Dinas Pendidikan', indukId: 'kota' }),
  anUnor({ id: 'bidang', nama: 'Bidang Sekolah Dasar', indukId: 'dinas', jenis: 'BIDANG' }),
  anUnor({ id: 'pupr', nama: 'Dinas Pekerjaan Umum', indukId: 'kota' })
]

/** What holds unless a case says otherwise. */
const BAKU = { asal: {}, sejak: '2020-01-06', kadis: {}, tmt: '2027-01-01', izin: [], lain: [] }

/** The view of the step `siti` takes in a small city, with a dossier of which a case says only what it needs. */
export function tinjauanOrang(fakta: Fakta): Tinjauan {
  const { asal, sejak, kadis, tmt, izin, lain } = { ...BAKU, ...fakta }
  const dulu = duluOf(fakta)
  const jabatan = [
    aJabatan({ id: 'kadis', nama: 'Kepala Dinas', unorId: 'dinas', jenis: 'JPT_PRATAMA', eselon: 'II.b', isPimpinan: true }),
    aJabatan({ id: 'asal', nama: 'Kepala Bidang Asal', unorId: 'bidang', ...asal }),
    aJabatan({ id: 'tujuan', nama: 'Kepala Bidang Tujuan', unorId: 'bidang', ...fakta.tujuan }),
    ...dulu.map((d) => d.jabatan)
  ]
  const penempatan = [
    ...dulu.map((d) => d.penempatan),
    ...(asal === null ? [] : [aPenempatan({ pegawaiId: 'siti', jabatanId: 'asal', tmtMulai: sejak })]),
    ...(kadis === null ? [] : [aPenempatan({ pegawaiId: 'kadis', jabatanId: 'kadis' })])
  ]
  const pegawai = [
    aPegawai({ id: 'siti', nama: 'Siti', gelarBelakang: null, pendidikan: 'S-1 Pendidikan Matematika', ...fakta.siti }),
    aPegawai({ id: 'kadis', nama: 'Rudi', gelarBelakang: null, golongan: 'IV/b', ...kadis })
  ]
  const rencana = aRencana({ tmt, ...fakta.rencana })
  const snapshot = aSnapshot({ tanggal: tmt, unor: UNOR, jabatan, pegawai, penempatan })
  const step = aLangkah({
    id: 'uji',
    pegawaiId: 'siti',
    dariJabatanId: asal === null ? null : 'asal',
    jabatanId: 'tujuan',
    ...fakta.langkah
  })
  const berkas = aBerkas({ arsip: arsipOf(fakta, { jabatan, penempatan }), rencana, izin: izin.map(anIzin) })
  const subject = tinjau(project(snapshot, rencana, [step, ...lain.map(aLangkah)]), step, berkas)
  if (!subject) throw new Error('the step does not fit its own facts')
  return subject
}

const duluOf = ({ riwayat = [] }: Fakta) =>
  riwayat.map(([said, tmtMulai, tmtSelesai, jenis = 'DEFINITIF'], n) => ({
    jabatan: aJabatan({ id: `dulu-${n}`, unorId: 'bidang', nama: `Kepala Bidang Lama ${n}`, ...said }),
    penempatan: aPenempatan({ pegawaiId: 'siti', jabatanId: `dulu-${n}`, tmtMulai, tmtSelesai, jenis })
  }))

const arsipOf = (
  fakta: Fakta,
  rows: { readonly jabatan: readonly ReturnType<typeof aJabatan>[]; readonly penempatan: readonly ReturnType<typeof aPenempatan>[] }
) =>
  indexArsip({
    ...rows,
    unor: UNOR,
    predikat: (fakta.predikat ?? []).map((said) => aPredikat({ pegawaiId: 'siti', ...said })),
    pelatihan: (fakta.pelatihan ?? []).map((said) => aPelatihan({ pegawaiId: 'siti', ...said })),
    asesmen: (fakta.asesmen ?? []).map((said) => anAsesmen({ pegawaiId: 'siti', ...said })),
    hukdis: (fakta.hukdis ?? []).map((said) => aHukdis({ pegawaiId: 'siti', ...said })),
    hubungan: [],
    catatan: (fakta.catatan ?? []).map((said) => aCatatan({ pegawaiId: 'siti', ...said })),
    masaLarangan: [],
    imporTerakhir: null
  })
