import { describe, expect, it } from 'vitest'
import type { Hasil, JenisHasil, Rule, Setelan } from '../../../src/domain/kit/rule'
import { MasaLarangan } from '../../../src/domain/mutasi/masa-larangan'
import { kelayakanRules, rencanaRules, semuaAturan, susunanRules } from '../../../src/domain/mutasi/mutasi-rules'
import { project } from '../../../src/domain/mutasi/proyeksi'
import { tinjauanRencana } from '../../../src/domain/mutasi/tinjauan-rencana'
import type { TinjauanRencana } from '../../../src/domain/mutasi/tinjauan'
import { aBerkas, aJabatan, aLangkah, anIzin, anUnor, aPegawai, aPenempatan, aRencana, aSnapshot } from '../../support/builders'
import { JF, type Kasus, LEPAS, PELAKSANA, rencanaUji, rudiDi, rudiKe, told } from './kasus-langkah'

const ATURAN = new Map<string, Rule<TinjauanRencana, readonly Hasil[]>>(rencanaRules.map((rule) => [rule.id, rule]))

/** What a rule says of a whole plan: every finding with its words. */
function hasilRencana(aturan: string, subject: TinjauanRencana, setelan?: Setelan) {
  const rule = ATURAN.get(aturan)
  if (!rule) throw new Error(`no rule ${aturan}`)
  return rule
    .check(subject, setelan)
    .map(told)
    .filter((h) => h.hasil !== 'LULUS')
}

const masa = (said: Partial<MasaLarangan> & Pick<MasaLarangan, 'jenis' | 'mulai'>): Pick<Kasus, 'arsip'> => ({
  arsip: { masaLarangan: [MasaLarangan.parse({ id: 'm', nama: 'Pilkada Contoh', sampai: null, dasar: null, ...said })] }
})
const pilkada = (mulai: string, sampai: string | null = null) => masa({ jenis: 'PILKADA', mulai, sampai })
const dilantik = (mulai: string) => masa({ jenis: 'PELANTIKAN_KDH', nama: 'Wali Kota baru', mulai })
const pj = (mulai: string, sampai: string | null = null) => masa({ jenis: 'KDH_SEMENTARA', nama: 'Pj. Wali Kota', mulai, sampai })
const libur = (mulai: string, sampai: string) => masa({ jenis: 'LAINNYA', nama: 'Tutup buku anggaran', mulai, sampai })
const pensiun = { langkah: { ...LEPAS, alasan: 'PENSIUN' } } as const
const tanggal = (tanggalSk: string | null, tanggalLantik: string | null, status: 'DRAF' | 'UNDANGAN' = 'DRAF') => ({
  rencana: { tanggalSk, tanggalLantik, status }
})
const impor = (imporTerakhir: string | null, tanggalSk: string | null = null): Kasus => ({
  arsip: { imporTerakhir },
  rencana: { tanggalSk, dibuatPada: '2026-11-22T02:00:00.000Z' }
})

/** rule, case, facts, findings (none = it passes) and — where it speaks — a piece of the first message. */
type Baris = readonly [aturan: string, kasus: string, fakta: Kasus, hasil: readonly JenisHasil[], pesan?: string]

const TABEL: readonly Baris[] = [
  ['R-29', 'no election', {}, []],
  ['R-29', 'six months before the candidates are fixed', pilkada('2027-07-01'), ['BLOK'], 'TMT 01-01-2027 berada dalam masa larangan'],
  ['R-29', 'a day earlier', pilkada('2027-07-02'), []],
  ['R-29', 'the last day of the term', pilkada('2026-09-22', '2027-01-01'), ['BLOK']],
  ['R-29', 'the day after the term', pilkada('2026-09-22', '2026-12-31'), []],
  ['R-29', 'no end is known', pilkada('2026-09-22'), ['BLOK']],
  ['R-29', 'three months in the settings', { ...pilkada('2027-05-01'), setelan: { bulanSebelumPenetapan: 3 } }, []],
  ['R-29', 'with permission', { ...pilkada('2027-07-01'), izin: [anIzin({ jenis: 'MENDAGRI_PILKADA' })] }, []],
  ['R-29', 'with another permission', { ...pilkada('2027-07-01'), izin: [anIzin({ jenis: 'MENDAGRI_PELANTIKAN' })] }, ['BLOK']],
  ['R-29', 'who retires is not replaced', { ...pilkada('2027-07-01'), ...pensiun }, []],
  ['R-29', 'a pelaksana is no official', { ...pilkada('2027-07-01'), asal: PELAKSANA, tujuan: PELAKSANA }, []],
  ['R-29', 'a teacher who leads a school is', { ...pilkada('2027-07-01'), asal: PELAKSANA, tujuan: { ...JF, isPimpinan: true } }, ['BLOK']],
  [
    'R-29',
    'only the pelantikan lies in it',
    { ...pilkada('2027-07-10'), ...tanggal(null, '2027-01-15') },
    ['BLOK'],
    'Pelantikan 15-01-2027'
  ],
  [
    'R-29',
    'days the office keeps free',
    libur('2026-12-20', '2027-01-01'),
    ['PERINGATAN'],
    'Tutup buku anggaran (20-12-2026 s.d. 01-01-2027)'
  ],
  ['R-29', 'the day after those', libur('2026-12-20', '2026-12-31'), []],

  [
    'R-30',
    'on the day of the inauguration',
    dilantik('2027-01-01'),
    ['BLOK'],
    'TMT 01-01-2027 belum 6 bulan sejak pelantikan Wali Kota 01-01-2027; diperlukan izin tertulis Mendagri.'
  ],
  ['R-30', 'the last day of the sixth month', dilantik('2026-07-02'), ['BLOK']],
  ['R-30', 'six months to the day', dilantik('2026-07-01'), []],
  ['R-30', 'the day before the inauguration', dilantik('2027-01-02'), []],
  ['R-30', 'three months in the settings', { ...dilantik('2026-10-01'), setelan: { bulanSesudahPelantikan: 3 } }, []],
  ['R-30', 'with permission', { ...dilantik('2027-01-01'), izin: [anIzin({ jenis: 'MENDAGRI_PELANTIKAN' })] }, []],

  ['R-31', 'a Pj', pj('2026-06-01'), ['BLOK'], 'Kepala daerah berstatus Pj. Wali Kota; diperlukan persetujuan BKN.'],
  ['R-31', 'the last day of the Pj', pj('2026-06-01', '2027-01-01'), ['BLOK']],
  ['R-31', 'the day after', pj('2026-06-01', '2026-12-31'), []],
  ['R-31', 'pelaksana too', { ...pj('2026-06-01'), asal: PELAKSANA, tujuan: PELAKSANA }, ['BLOK']],
  ['R-31', 'with approval', { ...pj('2026-06-01'), izin: [anIzin({ jenis: 'BKN_KDH_SEMENTARA' })] }, []],

  ['R-32', 'no number', {}, ['BLOK'], 'Nomor Pertek/I-MUT belum diisi.'],
  ['R-32', 'with a number', { izin: [anIzin()] }, []],
  ['R-32', 'nobody is moved', { langkah: { jenis: 'PLT', sampai: '2027-03-31' } }, []],
  ['R-32', 'who retires has a Pertek of another kind', pensiun, []],

  ['R-42', 'structural posts have rules of their own', {}, []],
  [
    'R-42',
    'taken from a post that is short already',
    { asal: { ...PELAKSANA, kebutuhan: 3 } },
    ['PERINGATAN'],
    'Bidang A: Kepala Bidang Asal 0/3 setelah mutasi (kurang 3).'
  ],
  ['R-42', 'taken from a post that has one too many', { asal: { ...PELAKSANA, kebutuhan: 0 } }, []],
  [
    'R-42',
    'put into a full one',
    { tujuan: PELAKSANA, pemegang: [rudiDi('tujuan')] },
    ['PERINGATAN'],
    'Bidang B: Kepala Bidang Tujuan 2/1 setelah mutasi (lebih 1).'
  ],
  ['R-42', 'put into the last free seat', { tujuan: { ...PELAKSANA, kebutuhan: 2 }, pemegang: [rudiDi('tujuan')] }, []],
  ['R-42', 'one goes, one comes', { asal: { ...PELAKSANA, kebutuhan: 3 }, lain: [rudiKe('asal')] }, []],

  ['R-49', 'thirty working days', tanggal('2027-01-01', '2027-02-12'), []],
  ['R-49', 'thirty-one', tanggal('2027-01-01', '2027-02-15'), ['PERINGATAN'], 'Pelantikan 31 hari kerja setelah SK (batas 30).'],
  ['R-49', 'the office allows more', { ...tanggal('2027-01-01', '2027-02-15'), setelan: { hariKerjaMaksimum: 40 } }, []],
  ['R-49', 'no dates yet', tanggal(null, null), []],
  ['R-49', 'invited without a day', tanggal('2027-01-01', null, 'UNDANGAN'), ['TIDAK_DAPAT_DIPERIKSA'], 'tanggal pelantikan'],
  ['R-49', 'invited without a decree', tanggal(null, '2027-01-01', 'UNDANGAN'), ['TIDAK_DAPAT_DIPERIKSA'], 'tanggal SK'],
  ['R-49', 'a pelaksana is not inaugurated', { ...tanggal('2027-01-01', '2027-12-01'), tujuan: PELAKSANA }, []],

  ['R-50', 'all on one day', tanggal('2027-01-01', '2027-01-01'), []],
  ['R-50', 'decree, TMT, pelantikan', tanggal('2026-12-28', '2027-01-04'), []],
  [
    'R-50',
    'the TMT lies before the decree',
    tanggal('2027-01-02', '2027-01-04'),
    ['PERINGATAN'],
    'TMT 01-01-2027 mendahului SK 02-01-2027'
  ],
  [
    'R-50',
    'the pelantikan lies before the TMT',
    tanggal('2026-12-28', '2026-12-31'),
    ['PERINGATAN'],
    'pelantikan 31-12-2026 mendahului TMT 01-01-2027'
  ],
  ['R-50', 'the pelantikan lies before both', tanggal('2026-12-31', '2026-12-30'), ['PERINGATAN', 'PERINGATAN'], 'mendahului SK'],
  ['R-50', 'no dates yet', tanggal(null, null), []],
  [
    'R-50',
    'one step has a later TMT',
    { ...tanggal('2026-12-28', '2027-01-01'), lain: [rudiKe('asal', { tmt: '2027-02-01' })] },
    ['PERINGATAN'],
    'TMT 01-02-2027'
  ],

  ['R-55', 'never imported', impor(null), ['TIDAK_DAPAT_DIPERIKSA'], 'tanggal impor'],
  ['R-55', 'thirty days before the plan', impor('2026-10-23'), []],
  ['R-55', 'a day more', impor('2026-10-22'), ['INFO'], 'Data impor terakhir 22-10-2026.'],
  ['R-55', 'fresh for the plan, stale for the decree', impor('2026-11-20', '2026-12-21'), ['INFO']],
  ['R-55', 'the office allows sixty', { ...impor('2026-10-22'), setelan: { hariBerlaku: 60 } }, []]
]

describe('rules of a whole plan', () => {
  for (const [aturan, kasus, fakta, diharapkan, pesan] of TABEL) {
    it(`${aturan}, ${kasus}: ${diharapkan.join(', ') || 'LULUS'}`, () => {
      const found = hasilRencana(aturan, rencanaUji(fakta), fakta.setelan)
      expect(found.map((h) => h.hasil)).toEqual(diharapkan)
      if (pesan !== undefined) expect(found[0]?.pesan).toContain(pesan)
    })
  }
})

describe('R-53', () => {
  /** A dinas of so many kepala bidang, of whom so many go to posts elsewhere. */
  const serentak = (pejabat: number, berganti: number, setelan?: Setelan) => {
    const ke = (n: number, jenis: 'p' | 'luar') => `${jenis}${n}`
    const nomor = Array.from({ length: pejabat }, (_, n) => n)
    const snapshot = aSnapshot({
      unor: [
        anUnor({ id: 'kota', jenis: 'PEMERINTAH' }),
        anUnor({ id: 'd1', nama: 'Dinas Uji', indukId: 'kota' }),
        anUnor({ id: 'd2', nama: 'Dinas Lain', indukId: 'kota' })
      ],
      jabatan: nomor.flatMap((n) => [aJabatan({ id: ke(n, 'p'), unorId: 'd1' }), aJabatan({ id: ke(n, 'luar'), unorId: 'd2' })]),
      pegawai: nomor.map((n) => aPegawai({ id: `o${n}` })),
      penempatan: nomor.map((n) => aPenempatan({ pegawaiId: `o${n}`, jabatanId: ke(n, 'p') }))
    })
    const langkah = nomor
      .slice(0, berganti)
      .map((n) => aLangkah({ pegawaiId: `o${n}`, dariJabatanId: ke(n, 'p'), jabatanId: ke(n, 'luar') }))
    return hasilRencana('R-53', tinjauanRencana(project(snapshot, aRencana(), langkah), aBerkas()), setelan)
  }
  it('lets half of the officials go', () => expect(serentak(6, 3)).toEqual([]))
  it('warns of more, with the share', () => {
    expect(serentak(6, 4)).toEqual([{ hasil: 'PERINGATAN', pesan: '67% pejabat Dinas Uji berganti sekaligus (4 dari 6).' }])
  })
  it('says nothing of a perangkat daerah of three', () => expect(serentak(3, 3)).toEqual([]))
  it('follows the settings', () => {
    expect(serentak(6, 3, { persenMaksimum: 40 })).toHaveLength(1)
    expect(serentak(3, 3, { pejabatMinimum: 3 })).toHaveLength(1)
  })
})

it('asks every rule of a whole plan for a finding and for a pass, four cases or more', () => {
  for (const { id } of rencanaRules.filter((r) => r.id !== 'R-53')) {
    const cases = TABEL.filter(([aturan]) => aturan === id)
    expect(cases.length, id).toBeGreaterThanOrEqual(4)
    expect(new Set(cases.map(([, , , hasil]) => hasil.length > 0)).size, id).toBe(2)
  }
})

describe('the registries', () => {
  it('hold R-01 to R-55, each once', () => {
    const semua = [...kelayakanRules, ...susunanRules, ...rencanaRules].map(({ id }) => id).toSorted()
    expect(semua).toEqual(Array.from({ length: 55 }, (_, n) => `R-${String(n + 1).padStart(2, '0')}`))
    expect(semuaAturan.map(({ id }) => id)).toEqual(semua)
  })
  it('ask at the last stage only for what domain 5 names', () => {
    expect(semuaAturan.filter((r) => r.ditagih === 'FINAL').map(({ id }) => id)).toEqual(['R-16', 'R-29', 'R-30', 'R-31', 'R-32', 'R-46'])
  })
})
