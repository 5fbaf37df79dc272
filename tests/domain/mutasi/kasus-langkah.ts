import type { Hasil, JenisHasil, Setelan } from '../../../src/domain/kit/rule'
import type { ArsipRows } from '../../../src/domain/mutasi/arsip'
import { gabungHasil } from '../../../src/domain/mutasi/gabung-hasil'
import { mutasiRules } from '../../../src/domain/mutasi/mutasi-rules'
import { project } from '../../../src/domain/mutasi/proyeksi'
import type { Izin } from '../../../src/domain/mutasi/izin'
import type { Langkah, RencanaMutasi } from '../../../src/domain/mutasi/rencana'
import type { SikapJabatan } from '../../../src/domain/mutasi/sikap-jabatan'
import { tinjau, type Tinjauan, type TinjauanRencana } from '../../../src/domain/mutasi/tinjauan'
import { tinjauanRencana } from '../../../src/domain/mutasi/tinjauan-rencana'
import type { Penempatan } from '../../../src/domain/pegawai/penempatan'
import { aBerkas, aJabatan, aLangkah, anArsip, anUnor, aPegawai, aPenempatan, aRencana, aSnapshot } from '../../support/builders'

export type Said<F extends (said: never) => unknown> = Parameters<F>[0]

/**
 * The facts of one case: what differs from an ordinary move of `siti` on 1 January 2027, from leading Bidang A to leading Bidang B,
 * which is vacant. Both stand in one dinas; `rudi` has no post.
 */
export type Kasus = {
  readonly siti?: Said<typeof aPegawai>
  readonly asal?: Said<typeof aJabatan> | null
  readonly sejak?: string | null
  readonly tujuan?: Said<typeof aJabatan>
  readonly langkah?: Said<typeof aLangkah>
  readonly tmt?: string
  readonly rencana?: Said<typeof aRencana>
  /** Other posts, steps and placements. */
  readonly jabatan?: readonly Said<typeof aJabatan>[]
  readonly lain?: readonly Langkah[]
  readonly pemegang?: readonly Penempatan[]
  readonly rudi?: Said<typeof aPegawai>
  readonly arsip?: Partial<ArsipRows>
  readonly izin?: readonly Izin[]
  readonly sikap?: readonly SikapJabatan[]
  readonly setelan?: Setelan
}

const UNOR = [
  anUnor({ id: 'kota', nama: 'Pemerintah Kota', jenis: 'PEMERINTAH' }),
  ...(
    [
      ['dinas', 'Dinas Uji', 'DINAS', 'kota'],
      ['bidang-a', 'Bidang A', 'BIDANG', 'dinas'],
      ['bidang-b', 'Bidang B', 'BIDANG', 'dinas'],
      ['badan', 'Badan Keuangan dan Aset Daerah', 'BADAN', 'kota'],
      ['inspektorat', 'Inspektorat Daerah', 'INSPEKTORAT', 'kota'],
      ['dinkes', 'Dinas Kesehatan', 'DINAS', 'kota'],
      ['disdik', 'Dinas Pendidikan', 'DINAS', 'kota']
    ] as const
  ).map(([id, nama, jenis, indukId]) => anUnor({ id, nama, jenis, indukId }))
]

/** A whole plan of one such step and what stands beside it. */
export function rencanaUji(kasus: Kasus): TinjauanRencana {
  const { asal = {}, tmt = '2027-01-01', izin = [], sikap = [] } = kasus
  const rows = duduk(kasus, asal)
  const orang = (id: string, nama: string, said: Said<typeof aPegawai> = {}) =>
    aPegawai({ id, nama, nip: '198003172005011001', gelarBelakang: null, ...said })
  const snapshot = aSnapshot({
    unor: UNOR,
    ...rows,
    pegawai: [orang('siti', 'Siti', kasus.siti), orang('rudi', 'Rudi', kasus.rudi)]
  })
  const rencana: RencanaMutasi = aRencana({ id: 'rencana-1', tmt, ...kasus.rencana })
  const step = aLangkah({
    id: 'uji',
    urut: 0,
    pegawaiId: 'siti',
    dariJabatanId: asal ? 'asal' : null,
    jabatanId: 'tujuan',
    ...kasus.langkah
  })
  const berkas = aBerkas({ arsip: anArsip({ ...rows, unor: UNOR, ...kasus.arsip }), rencana, izin, sikap })
  return tinjauanRencana(project(snapshot, rencana, [step, ...(kasus.lain ?? [])]), berkas)
}

/** The posts of a case and who holds them. */
const duduk = ({ sejak = '2020-01-06', tujuan, jabatan = [], pemegang = [] }: Kasus, asal: Kasus['asal']) => ({
  jabatan: [
    aJabatan({ id: 'asal', nama: 'Kepala Bidang Asal', unorId: 'bidang-a', isPimpinan: true, ...asal }),
    aJabatan({ id: 'tujuan', nama: 'Kepala Bidang Tujuan', unorId: 'bidang-b', isPimpinan: true, ...tujuan }),
    ...jabatan.map((said) => aJabatan({ unorId: 'dinas', ...said }))
  ],
  penempatan: [...(asal ? [aPenempatan({ pegawaiId: 'siti', jabatanId: 'asal', tmtMulai: sejak })] : []), ...pemegang]
})

/** The step of the case as its rules see it. */
export function langkahUji(kasus: Kasus): Tinjauan {
  const { proyeksi, berkas } = rencanaUji(kasus)
  const step = proyeksi.langkah.find((l) => l.id === 'uji')
  const subject = step && proyeksi.konflik.length === 0 ? tinjau(proyeksi, step, berkas) : null
  if (!subject) throw new Error('the step does not fit its own facts')
  return subject
}

const ATURAN = new Map(mutasiRules.map((rule) => [rule.id, rule]))

/** What a rule says of a step, as one answer though it found several things. */
export function hasilAturan(aturan: string, tinjauan: Tinjauan, setelan?: Setelan): Hasil {
  const rule = ATURAN.get(aturan)
  if (!rule) throw new Error(`no rule ${aturan}`)
  return gabungHasil([rule.check(tinjauan, setelan)].flat())
}

/** What a rule about a step says of a case. */
export const hasilLangkah = (aturan: string, kasus: Kasus): { readonly hasil: JenisHasil; readonly pesan: string } =>
  told(hasilAturan(aturan, langkahUji(kasus), kasus.setelan))

/** A finding with its words; a pass has none. */
export const told = (found: Hasil): { readonly hasil: JenisHasil; readonly pesan: string } => ({
  hasil: found.hasil,
  pesan: 'pesan' in found ? found.pesan : ''
})

/** A step of `rudi`. */
export const rudiKe = (jabatanId: string, said: Said<typeof aLangkah> = {}): Langkah =>
  aLangkah({ pegawaiId: 'rudi', dariJabatanId: null, jabatanId, ...said })

/** `rudi` holds a post. */
export const rudiDi = (jabatanId: string, said: Said<typeof aPenempatan> = {}): Penempatan =>
  aPenempatan({ pegawaiId: 'rudi', jabatanId, ...said })

/** `siti` held a post once. */
export const sitiPernah = (jabatanId: string, tmtMulai: string | null, tmtSelesai: string | null): Penempatan =>
  aPenempatan({ pegawaiId: 'siti', jabatanId, tmtMulai, tmtSelesai })

export const JPT = { jenis: 'JPT_PRATAMA', eselon: 'II.b' } as const
export const PENGAWAS = { jenis: 'PENGAWAS', eselon: 'IV.a' } as const
export const PELAKSANA = { jenis: 'PELAKSANA', eselon: null, isPimpinan: false } as const
export const JF = { jenis: 'JF', eselon: null, jenjang: 'AHLI_MUDA', nama: 'Arsiparis Ahli Muda', isPimpinan: false } as const
export const LEPAS = { jenis: 'LEPAS', jabatanId: null } as const
