import { describe, expect, it } from 'vitest'
import type { JenisHasil, Setelan } from '../../../src/domain/kit/rule'
import { project } from '../../../src/domain/mutasi/proyeksi'
import type { Langkah } from '../../../src/domain/mutasi/rencana'
import { tinjau, type Tinjauan } from '../../../src/domain/mutasi/tinjauan'
import { hasilAturan, told } from './kasus-langkah'
import { aBerkas, aJabatan, aLangkah, anUnor, aPegawai, aPenempatan, aRencana, aSnapshot } from '../../support/builders'

type Said<F extends (said: never) => unknown> = Parameters<F>[0]

/** The facts of one case: what differs from an ordinary move of `siti` from one Kepala Bidang to another, vacant one on 1 January 2027. */
type Kasus = {
  readonly siti?: Said<typeof aPegawai>
  readonly asal?: Said<typeof aJabatan> | null
  readonly sejak?: string | null
  readonly tujuan?: Said<typeof aJabatan>
  readonly langkah?: Said<typeof aLangkah>
  readonly tmt?: string
  /** Other steps, and other placements in force. */
  readonly lain?: readonly Langkah[]
  readonly pemegang?: readonly ReturnType<typeof aPenempatan>[]
  readonly rudi?: Said<typeof aPegawai>
  readonly setelan?: Setelan
}

function tinjauan({
  siti,
  asal = {},
  sejak = '2020-01-06',
  tujuan,
  langkah,
  tmt = '2027-01-01',
  lain = [],
  pemegang = [],
  rudi
}: Kasus): Tinjauan {
  const snapshot = aSnapshot({
    unor: [anUnor({ id: 'unor-1' })],
    jabatan: [
      aJabatan({ id: 'asal', nama: 'Kepala Bidang Asal', ...asal }),
      aJabatan({ id: 'tujuan', nama: 'Kepala Bidang Tujuan', ...tujuan }),
      aJabatan({ id: 'lain', nama: 'Kepala Bidang Lain' })
    ],
    pegawai: [
      aPegawai({ id: 'siti', nama: 'Siti', gelarBelakang: null, ...siti }),
      aPegawai({ id: 'rudi', nama: 'Rudi', gelarBelakang: null, ...rudi })
    ],
    penempatan: [...(asal ? [aPenempatan({ pegawaiId: 'siti', jabatanId: 'asal', tmtMulai: sejak })] : []), ...pemegang]
  })
  const step = aLangkah({ id: 'uji', pegawaiId: 'siti', dariJabatanId: asal ? 'asal' : null, jabatanId: 'tujuan', ...langkah })
  const subject = tinjau(project(snapshot, aRencana({ tmt }), [step, ...lain]), step, aBerkas())
  if (!subject) throw new Error('the step does not fit its own facts')
  return subject
}

const hasil = (aturan: string, kasus: Kasus): { readonly hasil: JenisHasil; readonly pesan: string } =>
  told(hasilAturan(aturan, tinjauan(kasus), kasus.setelan))

const rudiDi = (jabatanId: string) => aPenempatan({ pegawaiId: 'rudi', jabatanId })
const rudi = (said: Said<typeof aLangkah>): Langkah => aLangkah({ pegawaiId: 'rudi', dariJabatanId: 'tujuan', jabatanId: 'lain', ...said })
const JPT = { jenis: 'JPT_PRATAMA', eselon: 'II.b' } as const
const LEPAS = { jenis: 'LEPAS', jabatanId: null } as const

/** rule, case, facts, finding and — where it speaks — a piece of its message. */
type Baris = readonly [aturan: string, kasus: string, fakta: Kasus, hasil: JenisHasil, pesan?: string | RegExp]

const TABEL: readonly Baris[] = [
  [
    'R-21',
    'promoted six months before pension',
    { siti: { tanggalLahir: '1969-06-15' }, tujuan: { eselon: 'III.a' } },
    'BLOK',
    'mencapai BUP 15-06-2027 (pensiun 6 bulan setelah TMT)'
  ],
  ['R-21', 'promoted seven months before', { siti: { tanggalLahir: '1969-07-15' }, tujuan: { eselon: 'III.a' } }, 'PERINGATAN', '7 bulan'],
  ['R-21', 'moved sideways three months before', { siti: { tanggalLahir: '1969-03-15' } }, 'PERINGATAN', '3 bulan'],
  ['R-21', 'twelve months before', { siti: { tanggalLahir: '1969-12-31' } }, 'PERINGATAN', '12 bulan'],
  ['R-21', 'thirteen months before', { siti: { tanggalLahir: '1970-01-01' } }, 'INFO', '13 bulan'],
  ['R-21', 'twenty-five months before', { siti: { tanggalLahir: '1971-01-01' } }, 'LULUS'],
  [
    'R-21',
    'across and up, six months before',
    { siti: { tanggalLahir: '1969-06-15' }, asal: { jenis: 'JF', eselon: null, jenjang: 'AHLI_MUDA' } },
    'BLOK',
    '6 bulan'
  ],
  [
    'R-21',
    'across on the level',
    { siti: { tanggalLahir: '1969-06-15' }, asal: { jenis: 'JF', eselon: null, jenjang: 'AHLI_MADYA' } },
    'PERINGATAN'
  ],
  [
    'R-21',
    'pensioned in the same month',
    { siti: { tanggalLahir: '1969-01-22' }, tmt: '2027-01-04' },
    'PERINGATAN',
    'pensiun kurang dari sebulan setelah TMT'
  ],
  ['R-21', 'a JPT works to 60', { siti: { tanggalLahir: '1969-03-15' }, tujuan: JPT }, 'LULUS'],
  ['R-21', 'birth date unknown', { siti: { tanggalLahir: null } }, 'TIDAK_DAPAT_DIPERIKSA'],

  ['R-22', 'vacant', {}, 'LULUS'],
  ['R-22', 'held and nothing moves the holder', { pemegang: [rudiDi('tujuan')] }, 'BLOK', 'Kepala Bidang Tujuan masih diduduki Rudi.'],
  ['R-22', 'held by a Plt only', { pemegang: [aPenempatan({ pegawaiId: 'rudi', jabatanId: 'tujuan', jenis: 'PLT' })] }, 'LULUS'],
  [
    'R-22',
    'a title brings its own full stop',
    { pemegang: [rudiDi('tujuan')], rudi: { gelarBelakang: 'S.Sos.' } },
    'BLOK',
    /Rudi, S\.Sos\.$/
  ],
  ['R-22', 'the holder moves on the same day', { pemegang: [rudiDi('tujuan')], lain: [rudi({})] }, 'LULUS'],
  ['R-22', 'swap on the same day', { pemegang: [rudiDi('tujuan')], lain: [rudi({ jabatanId: 'asal' })] }, 'LULUS'],
  [
    'R-22',
    'swap, but the other half a day later',
    { pemegang: [rudiDi('tujuan')], lain: [rudi({ jabatanId: 'asal', tmt: '2027-01-02' })] },
    'BLOK',
    'masih diduduki Rudi; baru kosong mulai 02-01-2027.'
  ],
  ['R-22', 'a Plt elsewhere vacates nothing', { pemegang: [rudiDi('tujuan')], lain: [rudi({ jenis: 'PLT' })] }, 'BLOK'],
  ['R-22', 'the step that would vacate no longer fits', { pemegang: [rudiDi('tujuan')], lain: [rudi({ dariJabatanId: 'lain' })] }, 'BLOK'],
  ['R-22', 'the holder retires that day', { pemegang: [rudiDi('tujuan')], rudi: { tanggalLahir: '1968-12-05' } }, 'LULUS'],
  ['R-22', 'the holder retires a month later', { pemegang: [rudiDi('tujuan')], rudi: { tanggalLahir: '1969-01-05' } }, 'BLOK'],
  ['R-22', 'a post of several seats', { pemegang: [rudiDi('tujuan')], tujuan: { jenis: 'PELAKSANA', eselon: null } }, 'LULUS'],

  ['R-23', 'one person', {}, 'LULUS'],
  ['R-23', 'two people', { lain: [rudi({ dariJabatanId: null, jabatanId: 'tujuan' })] }, 'BLOK', 'direncanakan untuk 2 orang: Rudi; Siti.'],
  [
    'R-23',
    'two people for a post of several seats',
    { tujuan: { jenis: 'PELAKSANA', eselon: null }, lain: [rudi({ dariJabatanId: null, jabatanId: 'tujuan' })] },
    'LULUS'
  ],

  ['R-24', 'one post', {}, 'LULUS'],
  [
    'R-24',
    'two posts',
    { lain: [aLangkah({ pegawaiId: 'siti', dariJabatanId: 'asal', jabatanId: 'lain' })] },
    'BLOK',
    'Siti direncanakan pada 2 jabatan definitif.'
  ],
  [
    'R-24',
    'a Plt beside it is allowed',
    { lain: [aLangkah({ pegawaiId: 'siti', dariJabatanId: 'asal', jabatanId: 'lain', jenis: 'PLT' })] },
    'LULUS'
  ],

  ['R-25', 'released without a post', { langkah: LEPAS }, 'BLOK', 'Siti belum mempunyai jabatan baru.'],
  [
    'R-25',
    'released and appointed',
    { langkah: LEPAS, lain: [aLangkah({ pegawaiId: 'siti', dariJabatanId: 'asal', jabatanId: 'lain' })] },
    'LULUS'
  ],
  ['R-25', 'released into retirement', { langkah: LEPAS, siti: { tanggalLahir: '1968-12-31' } }, 'INFO', 'karena pensiun'],
  ['R-25', 'released a month before retirement', { langkah: LEPAS, siti: { tanggalLahir: '1969-01-01' } }, 'BLOK'],

  ['R-26', 'an ordinary post stays empty', {}, 'PERINGATAN', 'Kepala Bidang Asal kosong sejak 01-01-2027; tetapkan Plt.'],
  ['R-26', 'a key post stays empty', { asal: { isJabatanKunci: true } }, 'BLOK'],
  ['R-26', 'filled the same day', { lain: [rudi({ dariJabatanId: null, jabatanId: 'asal' })] }, 'LULUS'],
  ['R-26', 'filled a day later', { lain: [rudi({ dariJabatanId: null, jabatanId: 'asal', tmt: '2027-01-02' })] }, 'PERINGATAN'],
  ['R-26', 'bridged by a Plt', { lain: [rudi({ dariJabatanId: null, jabatanId: 'asal', jenis: 'PLT' })] }, 'LULUS'],
  [
    'R-26',
    'an extra duty fills it',
    { pemegang: [aPenempatan({ pegawaiId: 'rudi', jabatanId: 'asal', jenis: 'TUGAS_TAMBAHAN' })] },
    'LULUS'
  ],
  ['R-26', 'a functional post may stay empty', { asal: { jenis: 'JF', eselon: null, jenjang: 'AHLI_MUDA' } }, 'LULUS'],
  ['R-26', 'a release empties a post too', { langkah: LEPAS }, 'PERINGATAN'],

  [
    'R-34',
    'PPPK into a structural post',
    { siti: { jenisAsn: 'PPPK', golongan: 'IX' } },
    'BLOK',
    'PPPK tidak dapat menduduki Kepala Bidang Tujuan.'
  ],
  ['R-34', 'part-time PPPK too', { siti: { jenisAsn: 'PPPK_PARUH_WAKTU', golongan: null } }, 'BLOK'],
  [
    'R-34',
    'PPPK into a functional post',
    { siti: { jenisAsn: 'PPPK', golongan: 'IX' }, tujuan: { jenis: 'JF', eselon: null, jenjang: 'AHLI_PERTAMA' } },
    'PERINGATAN',
    'perjanjian kerja baru'
  ],
  ['R-34', 'PNS', {}, 'LULUS'],

  ['R-35', 'CPNS', { siti: { jenisAsn: 'CPNS' } }, 'BLOK', 'Siti masih CPNS'],
  ['R-35', 'PNS', {}, 'LULUS'],

  ['R-37', 'on leave', { siti: { kedudukanHukum: 'TUGAS_BELAJAR' } }, 'BLOK', 'Siti berstatus tugas belajar.'],
  ['R-37', 'not even as Plt', { siti: { kedudukanHukum: 'CLTN' }, langkah: { jenis: 'PLT' } }, 'BLOK'],
  ['R-37', 'of a suspension R-20 speaks', { siti: { kedudukanHukum: 'PEMBERHENTIAN_SEMENTARA' } }, 'LULUS'],
  ['R-37', 'a punishment is weighed by R-18', { siti: { kedudukanHukum: 'HUKUMAN_DISIPLIN' } }, 'LULUS'],
  ['R-37', 'but may be released', { siti: { kedudukanHukum: 'PENSIUN' }, langkah: LEPAS }, 'LULUS'],

  ['R-41', 'a JPT of 59 becomes Administrator', { siti: { tanggalLahir: '1967-06-15' }, asal: JPT }, 'BLOK', 'BUP 58 tahun; usia 59 tahun'],
  ['R-41', 'stays a JPT', { siti: { tanggalLahir: '1967-06-15' }, asal: JPT, tujuan: JPT }, 'LULUS'],
  ['R-41', 'pension takes effect on the TMT', { siti: { tanggalLahir: '1968-12-31' } }, 'BLOK'],
  ['R-41', 'a month earlier', { siti: { tanggalLahir: '1969-01-01' } }, 'LULUS'],
  ['R-41', 'the post has a BUP of its own', { siti: { tanggalLahir: '1967-06-15' }, tujuan: { bup: 60 } }, 'LULUS'],
  ['R-41', 'birth date unknown', { siti: { tanggalLahir: null } }, 'TIDAK_DAPAT_DIPERIKSA']
]

describe('rules', () => {
  for (const [aturan, kasus, fakta, diharapkan, pesan] of TABEL) {
    it(`${aturan}, ${kasus}: ${diharapkan}`, () => {
      const found = hasil(aturan, fakta)
      expect(found.hasil).toBe(diharapkan)
      if (pesan !== undefined) expect(found.pesan).toMatch(pesan)
    })
  }
})

it('asks every rule at least once for a finding and once for a pass', () => {
  for (const id of new Set(TABEL.map(([aturan]) => aturan))) {
    const results = TABEL.filter(([aturan]) => aturan === id).map(([, , , found]) => found)
    expect(results, id).toContain('LULUS')
    expect(new Set(results).size, id).toBeGreaterThan(1)
  }
})
