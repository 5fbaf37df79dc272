import { describe, expect, it } from 'vitest'
import type { JenisHasil } from '../../../src/domain/kit/rule'
import { semuaAturan } from '../../../src/domain/mutasi/mutasi-rules'
import { hasilAturan } from './kasus-langkah'
import { type Dulu, type Fakta, tinjauanOrang } from './kasus-orang'

const JPT = { jenis: 'JPT_PRATAMA', eselon: 'II.b' } as const
const SEKDA = { jenis: 'JPT_PRATAMA', eselon: 'II.a', nama: 'Sekretaris Daerah' } as const
const KABID = { jenis: 'ADMINISTRATOR', eselon: 'III.b' } as const
const KASI = { jenis: 'PENGAWAS', eselon: 'IV.a' } as const
const STAF = { jenis: 'PELAKSANA', eselon: null } as const
const MADYA = { jenis: 'JF', eselon: null, jenjang: 'AHLI_MADYA', nama: 'Pengawas Sekolah Ahli Madya' } as const
const MUDA = { jenis: 'JF', eselon: null, jenjang: 'AHLI_MUDA', nama: 'Guru Ahli Muda' } as const
const PU = { unorId: 'pupr', nama: 'Kepala Bidang Bina Marga' } as const
const PLT = { jenis: 'PLT' } as const
const LEPAS = { jenis: 'LEPAS', jabatanId: null } as const

/** A career known from the first day on: PNS since `mulai`. */
const pns = (mulai: string) => ({ tmtCpns: mulai, tmtPns: mulai })
const uji = (tanggal: string) => ({ jenis: 'UJI_KOMPETENSI', tanggal }) as const
const evaluasi = (tanggal: string) => ({ jenis: 'EVALUASI_JPT', tanggal }) as const
const kasi = (mulai: string | null, selesai: string | null): Dulu => [KASI, mulai, selesai]

/** case, facts, finding and — where it speaks — a piece of its message. */
type Kasus = readonly [kasus: string, fakta: Fakta, hasil: JenisHasil, pesan?: string | RegExp]

const TABEL: Readonly<Record<string, readonly Kasus[]>> = {
  'R-01': [
    [
      'TMT 05-01-2026, plan 01-12-2027: 1 year 10 months',
      { sejak: '2026-01-05', tmt: '2027-12-01' },
      'PERINGATAN',
      'Siti baru 1 tahun 10 bulan menduduki Kepala Bidang Asal; mutasi paling singkat 2 tahun.'
    ],
    ['the day before two years', { sejak: '2026-01-05', tmt: '2028-01-04' }, 'PERINGATAN', '1 tahun 11 bulan'],
    ['two years to the day', { sejak: '2026-01-05', tmt: '2028-01-05' }, 'LULUS'],
    ['since 29 February: two years are full on the 28th', { sejak: '2024-02-29', tmt: '2026-02-28' }, 'LULUS'],
    ['and not the day before', { sejak: '2024-02-29', tmt: '2026-02-27' }, 'PERINGATAN', '1 tahun 11 bulan'],
    ['a promotion too', { sejak: '2026-01-05', tujuan: { eselon: 'III.a' } }, 'PERINGATAN'],
    ['between JPT it is R-03 that speaks', { asal: JPT, tujuan: JPT, sejak: '2026-01-05' }, 'LULUS'],
    ['out of JPT it warns', { asal: JPT, sejak: '2026-01-05' }, 'PERINGATAN'],
    ['up within JPT it warns', { asal: JPT, tujuan: SEKDA, sejak: '2026-01-05' }, 'PERINGATAN'],
    ['the office asks for one year only', { sejak: '2026-01-01', setelan: { bulanMinimum: 12 } }, 'LULUS'],
    ['TMT of the post unknown', { sejak: null }, 'TIDAK_DAPAT_DIPERIKSA', 'TMT jabatan Siti'],
    ['nobody leaves a post', { asal: null }, 'LULUS'],
    ['acting leaves no post', { sejak: '2026-12-01', langkah: PLT }, 'LULUS']
  ],
  'R-02': [
    ['five years to the day', { sejak: '2022-01-01' }, 'LULUS'],
    ['a day longer', { sejak: '2021-12-31' }, 'INFO', 'Siti sudah 5 tahun pada jabatan yang sama (batas 5 tahun).'],
    ['who stays is told as well', { sejak: '2019-01-01', langkah: { jabatanId: 'asal' } }, 'INFO', '8 tahun'],
    ['a jabatan fungsional is a career', { asal: MUDA, sejak: '2010-01-01' }, 'LULUS'],
    ['the office asks for four years', { sejak: '2022-12-31', setelan: { bulanMaksimum: 48 } }, 'INFO', 'batas 4 tahun'],
    ['TMT of the post unknown', { sejak: null }, 'TIDAK_DAPAT_DIPERIKSA', 'TMT jabatan Siti']
  ],
  'R-03': [
    ['two years and a fresh test', { asal: JPT, tujuan: JPT, sejak: '2025-01-01', asesmen: [uji('2026-11-01')] }, 'LULUS'],
    [
      'a day before two years',
      { asal: JPT, tujuan: JPT, sejak: '2025-01-02', asesmen: [uji('2026-11-01')] },
      'BLOK',
      'Rotasi JPT Siti: masa jabatan 1 tahun 11 bulan (kurang dari 2 tahun).'
    ],
    ['no test', { asal: JPT, tujuan: JPT }, 'BLOK', 'Rotasi JPT Siti: belum ada hasil uji kompetensi.'],
    [
      'neither',
      { asal: JPT, tujuan: JPT, sejak: '2026-10-01' },
      'BLOK',
      'masa jabatan 3 bulan (kurang dari 2 tahun); belum ada hasil uji kompetensi.'
    ],
    ['a test of three years to the day', { asal: JPT, tujuan: JPT, asesmen: [uji('2024-01-01')] }, 'LULUS'],
    ['a day older', { asal: JPT, tujuan: JPT, asesmen: [uji('2023-12-31')] }, 'BLOK', 'uji kompetensi 31-12-2023 sudah kedaluwarsa'],
    ['a test after the TMT', { asal: JPT, tujuan: JPT, asesmen: [uji('2027-01-02')] }, 'BLOK', 'belum ada hasil uji kompetensi'],
    ['an assessment of another kind', { asal: JPT, tujuan: JPT, asesmen: [{ jenis: 'ASESMEN' }] }, 'BLOK'],
    ['the office takes older tests', { asal: JPT, tujuan: JPT, asesmen: [uji('2023-01-01')], setelan: { bulanUjiBerlaku: 48 } }, 'LULUS'],
    [
      'the office asks for one year only',
      { asal: JPT, tujuan: JPT, sejak: '2026-01-01', asesmen: [uji('2026-11-01')], setelan: { bulanMinimum: 12 } },
      'LULUS'
    ],
    [
      'TMT unknown, test there',
      { asal: JPT, tujuan: JPT, sejak: null, asesmen: [uji('2026-11-01')] },
      'TIDAK_DAPAT_DIPERIKSA',
      'TMT jabatan Siti'
    ],
    ['TMT unknown, no test', { asal: JPT, tujuan: JPT, sejak: null }, 'BLOK', 'belum ada hasil'],
    ['down from II.a to II.b is a rotation of JPT too', { asal: SEKDA, tujuan: JPT }, 'BLOK'],
    ['up within JPT goes by selection', { asal: JPT, tujuan: SEKDA }, 'LULUS'],
    ['into JPT', { tujuan: JPT }, 'LULUS'],
    ['confirmed in the same post', { asal: JPT, langkah: { jabatanId: 'asal' } }, 'LULUS']
  ],
  'R-04': [
    ['five years to the day', { asal: JPT, tujuan: JPT, sejak: '2022-01-01' }, 'LULUS'],
    [
      'a day longer',
      { asal: JPT, tujuan: JPT, sejak: '2021-12-31' },
      'PERINGATAN',
      'Siti menduduki JPT 5 tahun; evaluasi 5 tahunan belum ada.'
    ],
    ['evaluated on the five-year day', { asal: JPT, tujuan: JPT, sejak: '2021-06-01', asesmen: [evaluasi('2026-06-01')] }, 'LULUS'],
    ['evaluated the day before', { asal: JPT, tujuan: JPT, sejak: '2021-06-01', asesmen: [evaluasi('2026-05-31')] }, 'PERINGATAN'],
    [
      'the office holds evaluations up to half a year ahead',
      { asal: JPT, tujuan: JPT, sejak: '2021-06-01', asesmen: [evaluasi('2026-05-31')], setelan: { bulanEvaluasiLebihAwal: 6 } },
      'LULUS'
    ],
    ['another kind of assessment', { asal: JPT, tujuan: JPT, sejak: '2021-06-01', asesmen: [uji('2026-07-01')] }, 'PERINGATAN'],
    ['TMT of the post unknown', { asal: JPT, tujuan: JPT, sejak: null }, 'TIDAK_DAPAT_DIPERIKSA', 'TMT jabatan Siti'],
    ['a term of four years here', { asal: JPT, tujuan: JPT, sejak: '2022-12-31', setelan: { bulanMaksimum: 48 } }, 'PERINGATAN'],
    ['other posts have no term', { sejak: '2010-01-01' }, 'LULUS']
  ],
  'R-05': [
    ['III/d for III.b', { siti: { golongan: 'III/d' } }, 'LULUS'],
    [
      'III/c for III.b: one level below',
      { siti: { golongan: 'III/c' } },
      'PERINGATAN',
      'Pangkat III/c di bawah jenjang minimal III/d untuk eselon III.b.'
    ],
    ['III/b for III.b: two levels below', { siti: { golongan: 'III/b' } }, 'BLOK', 'III/b'],
    ['no tolerance', { siti: { golongan: 'III/c' }, setelan: { toleransiTingkat: 0 } }, 'BLOK'],
    ['the post itself asks for more', { tujuan: { golonganMinimum: 'IV/b' } }, 'BLOK', 'minimal IV/b untuk Kepala Bidang Tujuan.'],
    ['or for less', { siti: { golongan: 'III/b' }, tujuan: { golonganMinimum: 'III/b' } }, 'LULUS'],
    ['golongan unknown', { siti: { golongan: null } }, 'TIDAK_DAPAT_DIPERIKSA', 'golongan Siti'],
    ['eselon of the post unknown', { tujuan: { eselon: null } }, 'TIDAK_DAPAT_DIPERIKSA', 'eselon Kepala Bidang Tujuan'],
    ['a jabatan fungsional has no eselon', { siti: { golongan: 'II/a' }, tujuan: MUDA }, 'LULUS'],
    [
      'but may ask for a golongan of its own',
      { siti: { golongan: 'II/a' }, tujuan: { ...MUDA, golonganMinimum: 'III/c' } },
      'BLOK',
      'Guru Ahli Muda'
    ],
    ['of PPPK R-34 speaks', { siti: { golongan: 'IX', jenisAsn: 'PPPK' } }, 'LULUS'],
    ['acting needs no rank', { siti: { golongan: 'III/a' }, langkah: PLT }, 'LULUS']
  ],
  'R-06': [
    ['IV/a for III.b', { siti: { golongan: 'IV/a' } }, 'LULUS'],
    ['IV/b for III.b', { siti: { golongan: 'IV/b' } }, 'INFO', 'Pangkat IV/b di atas jenjang tertinggi eselon III.b.'],
    ['one level above is ordinary here', { siti: { golongan: 'IV/b' }, setelan: { toleransiTingkat: 1 } }, 'LULUS'],
    ['two levels above still told', { siti: { golongan: 'IV/c' }, setelan: { toleransiTingkat: 1 } }, 'INFO'],
    ['golongan unknown', { siti: { golongan: null } }, 'TIDAK_DAPAT_DIPERIKSA', 'golongan Siti'],
    ['eselon of the post unknown', { tujuan: { eselon: null } }, 'TIDAK_DAPAT_DIPERIKSA', 'eselon'],
    ['PPPK', { siti: { golongan: 'IX', jenisAsn: 'PPPK' } }, 'LULUS']
  ],
  'R-07': [
    ['below the head of the dinas', { siti: { golongan: 'IV/a' } }, 'LULUS'],
    ['equal', { siti: { golongan: 'IV/b' } }, 'LULUS'],
    ['above', { siti: { golongan: 'IV/c' } }, 'INFO', 'Pangkat Siti (IV/c) lebih tinggi dari calon atasan Rudi (IV/b).'],
    ['one level above is ordinary here', { siti: { golongan: 'IV/c' }, setelan: { toleransiTingkat: 1 } }, 'LULUS'],
    ['nobody heads the dinas', { siti: { golongan: 'IV/c' }, kadis: null }, 'LULUS'],
    [
      'the plan releases the head',
      { siti: { golongan: 'IV/c' }, lain: [{ ...LEPAS, pegawaiId: 'kadis', dariJabatanId: 'kadis' }] },
      'LULUS'
    ],
    ['the head has no superior', { siti: { golongan: 'IV/c' }, kadis: null, langkah: { jabatanId: 'kadis' } }, 'LULUS'],
    ['nothing leads the other dinas', { siti: { golongan: 'IV/e' }, tujuan: PU }, 'LULUS'],
    ['golongan unknown', { siti: { golongan: null } }, 'TIDAK_DAPAT_DIPERIKSA', 'golongan Siti'],
    ['golongan of the superior unknown', { kadis: { golongan: null } }, 'TIDAK_DAPAT_DIPERIKSA', 'golongan Rudi'],
    ['PPPK have other golongan', { siti: { golongan: 'XI', jenisAsn: 'PPPK' }, tujuan: MUDA }, 'LULUS']
  ],
  'R-08': [
    ['Baik and Sangat Baik', { asal: KASI, predikat: [{ tahun: 2026 }, { tahun: 2025, predikat: 'SANGAT_BAIK' }] }, 'LULUS'],
    [
      'below in the year before last',
      { asal: KASI, predikat: [{ tahun: 2026 }, { tahun: 2025, predikat: 'BUTUH_PERBAIKAN' }] },
      'BLOK',
      'Promosi mensyaratkan predikat minimal Baik 2 tahun terakhir; 2025: Butuh Perbaikan.'
    ],
    [
      'three years ago no longer counts',
      { asal: KASI, predikat: [{ tahun: 2026 }, { tahun: 2025 }, { tahun: 2024, predikat: 'KURANG' }] },
      'LULUS'
    ],
    ['TMT on the last day of the year', { asal: KASI, tmt: '2026-12-31', predikat: [{ tahun: 2025 }, { tahun: 2024 }] }, 'LULUS'],
    ['in January last year is still being rated', { asal: KASI, tmt: '2027-01-31', predikat: [{ tahun: 2025 }, { tahun: 2024 }] }, 'LULUS'],
    [
      'and counts once it is there',
      { asal: KASI, predikat: [{ tahun: 2026, predikat: 'KURANG' }, { tahun: 2025 }, { tahun: 2024 }] },
      'BLOK',
      '2026: Kurang'
    ],
    [
      'from February on it has to be there',
      { asal: KASI, tmt: '2027-02-01', predikat: [{ tahun: 2025 }, { tahun: 2024 }] },
      'TIDAK_DAPAT_DIPERIKSA',
      'Siti tahun 2026'
    ],
    [
      'or from the first day, if the office says so',
      { asal: KASI, predikat: [{ tahun: 2025 }, { tahun: 2024 }], setelan: { penilaianSampaiBulan: 0 } },
      'TIDAK_DAPAT_DIPERIKSA',
      'tahun 2026'
    ],
    ['a year missing does not hide a bad one', { asal: KASI, predikat: [{ tahun: 2025, predikat: 'KURANG' }] }, 'BLOK', '2025: Kurang'],
    ['nothing known', { asal: KASI }, 'TIDAK_DAPAT_DIPERIKSA', 'tahun 2025'],
    ['one year is enough here', { asal: KASI, predikat: [{ tahun: 2026 }], setelan: { jumlahTahun: 1 } }, 'LULUS'],
    ['Sangat Baik is asked here', { asal: KASI, predikat: [{ tahun: 2026 }], setelan: { nilaiMinimum: 5 } }, 'BLOK', 'minimal Sangat Baik'],
    ['across and up: Ahli Muda to Administrator', { asal: MUDA }, 'TIDAK_DAPAT_DIPERIKSA'],
    ['across on the level: Ahli Madya to Administrator', { asal: MADYA }, 'LULUS'],
    ['sideways', {}, 'LULUS'],
    ['from no post into a structural one', { asal: null }, 'TIDAK_DAPAT_DIPERIKSA'],
    ['acting', { asal: KASI, langkah: PLT }, 'LULUS']
  ],
  'R-09': [
    [
      'D-III for Administrator',
      { siti: { tingkatPendidikan: 'D-III' } },
      'BLOK',
      'Pendidikan D-III di bawah syarat S-1/D-IV untuk Kepala Bidang Tujuan'
    ],
    ['D-IV equals S-1', { siti: { tingkatPendidikan: 'D-IV' } }, 'LULUS'],
    ['D-III for Pengawas', { siti: { tingkatPendidikan: 'D-III' }, tujuan: KASI }, 'LULUS'],
    ['D-II for Pengawas', { siti: { tingkatPendidikan: 'D-II' }, tujuan: KASI }, 'BLOK', 'syarat D-III'],
    ['the post asks for more than its kind', { tujuan: { pendidikanMinimum: 'S-2' } }, 'BLOK', 'syarat S-2'],
    ['keahlian asks for S-1', { siti: { tingkatPendidikan: 'D-III' }, tujuan: MUDA }, 'BLOK', 'S-1/D-IV untuk Guru Ahli Muda'],
    ['keterampilan for SLTA', { siti: { tingkatPendidikan: 'SMA' }, tujuan: { ...MUDA, jenjang: 'PEMULA' } }, 'LULUS'],
    ['below SLTA', { siti: { tingkatPendidikan: 'SMP' }, tujuan: { ...MUDA, jenjang: 'PEMULA' } }, 'BLOK', 'syarat SMA'],
    ['a JF without jenjang asks for nothing', { siti: { tingkatPendidikan: 'SMP' }, tujuan: { ...MUDA, jenjang: null } }, 'LULUS'],
    ['education unknown', { siti: { tingkatPendidikan: null } }, 'TIDAK_DAPAT_DIPERIKSA', 'pendidikan Siti']
  ],
  'R-10': [
    ['Pendidikan Matematika in the Dinas Pendidikan', {}, 'LULUS'],
    [
      'in a field of public works',
      { tujuan: PU },
      'INFO',
      'Bidang pendidikan S-1 Pendidikan Matematika tidak serumpun dengan Kepala Bidang Bina Marga.'
    ],
    ['a field of administration suits whoever leads', { siti: { pendidikan: 'S-2 Administrasi Publik' }, tujuan: PU }, 'LULUS'],
    [
      'but no jabatan fungsional of another field',
      { siti: { pendidikan: 'S-2 Administrasi Publik' }, tujuan: { ...MUDA, nama: 'Teknik Pengairan Ahli Muda' } },
      'PERINGATAN'
    ],
    ['which the office warns of', { tujuan: PU, setelan: { peringatanSelainJf: 1 } }, 'PERINGATAN'],
    ['a jabatan fungsional minds more', { tujuan: { ...MUDA, nama: 'Teknik Pengairan Ahli Muda' } }, 'PERINGATAN', 'Teknik Pengairan'],
    ['a sekretaris may have studied anything', { tujuan: { unorId: 'pupr', nama: 'Sekretaris Dinas Pekerjaan Umum' } }, 'LULUS'],
    ['SLTA has no field', { siti: { tingkatPendidikan: 'SMA', pendidikan: 'SMA IPA' }, tujuan: PU }, 'LULUS'],
    ['field of study unknown', { siti: { pendidikan: null }, tujuan: PU }, 'TIDAK_DAPAT_DIPERIKSA', 'bidang pendidikan Siti'],
    ['field of study not in the table', { siti: { pendidikan: 'S-1 Filsafat' }, tujuan: PU }, 'TIDAK_DAPAT_DIPERIKSA', 'S-1 Filsafat'],
    ['confirmed in the same post', { asal: PU, langkah: { jabatanId: 'asal' } }, 'LULUS']
  ],
  'R-11': [
    ['Pengawas for three years to the day', { asal: KASI, sejak: '2024-01-01', siti: pns('2024-01-01') }, 'LULUS'],
    [
      'a day less',
      { asal: KASI, sejak: '2024-01-02', siti: pns('2024-01-02') },
      'BLOK',
      'Belum 3 tahun sebagai Pengawas/JF setingkat (2 tahun 11 bulan).'
    ],
    ['two posts together', { asal: KASI, sejak: '2025-06-01', riwayat: [kasi('2023-12-01', '2025-06-01')] }, 'LULUS'],
    [
      'with years as Pelaksana between: 18 and 17 months',
      {
        siti: pns('2020-01-01'),
        asal: KASI,
        sejak: '2025-08-01',
        riwayat: [kasi('2020-01-01', '2021-07-01'), [STAF, '2021-07-01', '2025-08-01']]
      },
      'BLOK',
      '(2 tahun 11 bulan)'
    ],
    [
      'two posts at once count once',
      { siti: pns('2025-01-01'), asal: KASI, sejak: '2025-01-01', riwayat: [kasi('2025-01-01', '2026-12-31')] },
      'BLOK',
      '(2 tahun)'
    ],
    ['Ahli Muda counts as Pengawas', { asal: MUDA, sejak: '2023-01-01' }, 'LULUS'],
    [
      'Ahli Pertama does not',
      { asal: { ...MUDA, jenjang: 'AHLI_PERTAMA' }, sejak: '2015-01-01', siti: pns('2015-01-01') },
      'BLOK',
      '(0 bulan)'
    ],
    ['Ahli Madya is at that level already', { asal: MADYA, sejak: '2026-06-01' }, 'LULUS'],
    ['an Administrator is not asked', { sejak: '2026-06-01' }, 'LULUS'],
    [
      'the time before the first known post may hide it',
      { asal: KASI, sejak: '2025-01-01' },
      'TIDAK_DAPAT_DIPERIKSA',
      'riwayat jabatan Siti'
    ],
    ['it cannot, in a service of two years', { asal: KASI, sejak: '2026-01-01', siti: pns('2025-01-01') }, 'BLOK', '(1 tahun)'],
    ['a post whose first day is unknown hides it too', { asal: KASI, sejak: null }, 'TIDAK_DAPAT_DIPERIKSA'],
    ['no jenjang, no telling', { asal: { ...MUDA, jenjang: null }, sejak: '2010-01-01', siti: pns('2010-01-01') }, 'TIDAK_DAPAT_DIPERIKSA'],
    ['nobody knows since when a PNS', { asal: KASI, sejak: '2026-01-01', siti: { tmtCpns: null, tmtPns: null } }, 'TIDAK_DAPAT_DIPERIKSA'],
    ['the office asks for two years', { asal: KASI, sejak: '2025-01-01', setelan: { bulanMinimum: 24 } }, 'LULUS'],
    ['acting is no experience asked', { asal: STAF, langkah: PLT }, 'LULUS']
  ],
  'R-12': [
    ['Pelaksana for four years to the day', { asal: STAF, tujuan: KASI, sejak: '2023-01-01', siti: pns('2023-01-01') }, 'LULUS'],
    [
      'a day less',
      { asal: STAF, tujuan: KASI, sejak: '2023-01-02', siti: pns('2023-01-02') },
      'BLOK',
      'Belum 4 tahun sebagai Pelaksana/JF setingkat (3 tahun 11 bulan).'
    ],
    ['a jabatan fungsional counts', { asal: { ...MUDA, jenjang: 'TERAMPIL' }, tujuan: KASI, sejak: '2022-01-01' }, 'LULUS'],
    ['Ahli Muda is at that level already', { asal: MUDA, tujuan: KASI, sejak: '2026-01-01' }, 'LULUS'],
    ['earlier posts unknown', { asal: STAF, tujuan: KASI, sejak: '2025-01-01' }, 'TIDAK_DAPAT_DIPERIKSA', 'riwayat jabatan Siti'],
    ['the office asks for two years', { asal: STAF, tujuan: KASI, sejak: '2025-01-01', setelan: { bulanMinimum: 24 } }, 'LULUS'],
    ['of an Administrator R-11 speaks', { asal: STAF, sejak: '2026-01-01', siti: pns('2026-01-01') }, 'LULUS']
  ],
  'R-13': [
    ['Administrator for two years to the day', { tujuan: JPT, sejak: '2025-01-01', siti: pns('2025-01-01') }, 'LULUS'],
    [
      'a day less',
      { tujuan: JPT, sejak: '2025-01-02', siti: pns('2025-01-02') },
      'BLOK',
      'Belum 2 tahun sebagai Administrator/JF Ahli Madya (1 tahun 11 bulan).'
    ],
    ['Ahli Madya counts', { asal: MADYA, tujuan: JPT, sejak: '2024-01-01' }, 'LULUS'],
    ['what one was counts', { asal: KASI, sejak: '2026-01-01', tujuan: JPT, riwayat: [[KABID, '2023-12-31', '2026-01-01']] }, 'LULUS'],
    [
      'neither does an extra duty nor acting count',
      {
        asal: KASI,
        sejak: '2015-01-01',
        siti: pns('2015-01-01'),
        tujuan: JPT,
        riwayat: [
          [KABID, '2016-01-01', null, 'TUGAS_TAMBAHAN'],
          [KABID, '2016-01-01', null, 'PLT']
        ]
      },
      'BLOK',
      '(0 bulan)'
    ],
    ['earlier posts unknown', { tujuan: JPT, sejak: '2026-01-01' }, 'TIDAK_DAPAT_DIPERIKSA', 'riwayat jabatan Siti'],
    [
      'the office asks for three',
      { tujuan: JPT, sejak: '2025-01-01', siti: pns('2025-01-01'), setelan: { bulanMinimum: 36 } },
      'BLOK',
      'Belum 3 tahun'
    ],
    ['who holds a JPT is not asked', { asal: JPT, tujuan: JPT, sejak: '2026-12-01', siti: pns('2026-12-01') }, 'LULUS']
  ],
  'R-14': [
    ['five years in the dinas to the day', { tujuan: JPT, sejak: '2022-01-01', siti: pns('2022-01-01') }, 'LULUS'],
    [
      'a day less',
      { tujuan: JPT, sejak: '2022-01-02', siti: pns('2022-01-02') },
      'BLOK',
      'Pengalaman terkait baru 4 tahun 11 bulan (syarat 5 tahun kumulatif).'
    ],
    ['cumulative, whatever the level', { tujuan: JPT, sejak: '2024-01-01', riwayat: [[MUDA, '2016-01-01', '2018-01-01']] }, 'LULUS'],
    [
      'years in public works are no education',
      { tujuan: JPT, sejak: '2023-01-01', siti: pns('2015-01-01'), riwayat: [[PU, '2015-01-01', '2023-01-01']] },
      'BLOK',
      'baru 4 tahun '
    ],
    [
      'years as sekretaris go with anything',
      {
        tujuan: JPT,
        sejak: '2023-01-01',
        siti: pns('2015-01-01'),
        riwayat: [[{ unorId: 'pupr', nama: 'Sekretaris Dinas Pekerjaan Umum' }, '2015-01-01', '2023-01-01']]
      },
      'LULUS'
    ],
    ['earlier posts unknown', { tujuan: JPT, sejak: '2024-01-01' }, 'TIDAK_DAPAT_DIPERIKSA', 'riwayat jabatan Siti'],
    ['the office asks for three', { tujuan: JPT, sejak: '2024-01-01', setelan: { bulanMinimum: 36 } }, 'LULUS'],
    ['who holds a JPT is not asked', { asal: JPT, tujuan: JPT, sejak: '2026-12-01', siti: pns('2026-12-01') }, 'LULUS']
  ],
  'R-15': [
    ['born 10-03-1970, on 09-03-2026', { siti: { tanggalLahir: '1970-03-10' }, tujuan: JPT, tmt: '2026-03-09' }, 'LULUS'],
    ['on the 56th birthday', { siti: { tanggalLahir: '1970-03-10' }, tujuan: JPT, tmt: '2026-03-10' }, 'LULUS'],
    [
      'the day after',
      { siti: { tanggalLahir: '1970-03-10' }, tujuan: JPT, tmt: '2026-03-11' },
      'BLOK',
      'Usia 56 tahun 1 hari pada 11-03-2026 melebihi 56 tahun untuk JPT Pratama.'
    ],
    [
      'the day of the pelantikan counts, not the TMT',
      { siti: { tanggalLahir: '1970-03-10' }, tujuan: JPT, tmt: '2026-03-01', rencana: { tanggalLantik: '2026-03-11' } },
      'BLOK',
      'pada 11-03-2026'
    ],
    [
      'and the other way round',
      { siti: { tanggalLahir: '1970-03-10' }, tujuan: JPT, tmt: '2026-03-11', rencana: { tanggalLantik: '2026-03-10' } },
      'LULUS'
    ],
    [
      'strict reading on the birthday',
      { siti: { tanggalLahir: '1970-03-10' }, tujuan: JPT, tmt: '2026-03-10', setelan: { bacaan: 0 } },
      'BLOK',
      'Usia 56 tahun pada 10-03-2026 tidak memenuhi syarat di bawah 56 tahun untuk JPT Pratama.'
    ],
    [
      'strict reading the day before',
      { siti: { tanggalLahir: '1970-03-10' }, tujuan: JPT, tmt: '2026-03-09', setelan: { bacaan: 0 } },
      'LULUS'
    ],
    [
      'loose reading, day before 57',
      { siti: { tanggalLahir: '1970-03-10' }, tujuan: JPT, tmt: '2027-03-09', setelan: { bacaan: 2 } },
      'LULUS'
    ],
    ['loose reading on 57', { siti: { tanggalLahir: '1970-03-10' }, tujuan: JPT, tmt: '2027-03-10', setelan: { bacaan: 2 } }, 'BLOK'],
    ['58 here', { siti: { tanggalLahir: '1970-03-10' }, tujuan: JPT, tmt: '2028-03-10', setelan: { usiaMaksimum: 58 } }, 'LULUS'],
    ['from JPT to JPT', { siti: { tanggalLahir: '1967-03-10' }, asal: JPT, tujuan: JPT }, 'LULUS'],
    ['up within JPT on the 58th birthday', { siti: { tanggalLahir: '1969-01-01' }, asal: JPT, tujuan: SEKDA }, 'LULUS'],
    [
      'the day after',
      { siti: { tanggalLahir: '1968-12-31' }, asal: JPT, tujuan: SEKDA },
      'BLOK',
      'Usia 58 tahun 1 hari pada 01-01-2027 melebihi 58 tahun untuk Sekretaris Daerah.'
    ],
    [
      'the office keeps to 56 there too',
      { siti: { tanggalLahir: '1969-01-01' }, asal: JPT, tujuan: SEKDA, setelan: { usiaMaksimumDariJpt: 56 } },
      'BLOK'
    ],
    [
      'born on 29 February, on the 54th birthday',
      { siti: { tanggalLahir: '1972-02-29' }, tujuan: JPT, tmt: '2026-02-28', setelan: { usiaMaksimum: 54 } },
      'LULUS'
    ],
    [
      'and the day after',
      { siti: { tanggalLahir: '1972-02-29' }, tujuan: JPT, tmt: '2026-03-01', setelan: { usiaMaksimum: 54 } },
      'BLOK',
      'Usia 54 tahun 1 hari'
    ],
    ['birth date unknown', { siti: { tanggalLahir: null }, tujuan: JPT }, 'TIDAK_DAPAT_DIPERIKSA', 'tanggal lahir Siti']
  ],
  'R-16': [
    ['into JPT without a number', { tujuan: JPT }, 'BLOK', /seleksi terbuka.*nomor rekomendasi belum diisi/],
    ['up within JPT', { asal: JPT, tujuan: SEKDA }, 'BLOK'],
    ['with the number for the post', { tujuan: JPT, izin: [{ jenis: 'PANSEL', jabatanId: 'tujuan' }] }, 'LULUS'],
    ['with one number for the whole plan', { tujuan: JPT, izin: [{ jenis: 'PANSEL' }] }, 'LULUS'],
    ['with the number for another post', { tujuan: JPT, izin: [{ jenis: 'PANSEL', jabatanId: 'kadis' }] }, 'BLOK'],
    ['with an approval of another kind', { tujuan: JPT, izin: [{ jenis: 'PERTEK' }] }, 'BLOK'],
    ['sideways within JPT', { asal: JPT, tujuan: JPT }, 'LULUS'],
    ['acting in a JPT', { tujuan: JPT, langkah: PLT }, 'LULUS']
  ],
  'R-17': [
    ['PKA for Administrator', { pelatihan: [{ jenis: 'PKA' }] }, 'LULUS'],
    ['PKP is not enough', { pelatihan: [{ jenis: 'PKP' }] }, 'PERINGATAN', 'Belum mengikuti PKA.'],
    ['PKA counts for Pengawas', { tujuan: KASI, pelatihan: [{ jenis: 'PKA' }] }, 'LULUS'],
    ['PKN I counts for JPT', { tujuan: JPT, pelatihan: [{ jenis: 'PKN_I' }] }, 'LULUS'],
    ['PKA does not', { tujuan: JPT, pelatihan: [{ jenis: 'PKA' }] }, 'PERINGATAN', 'Belum mengikuti PKN II.'],
    ['followed in the year of the TMT', { pelatihan: [{ jenis: 'PKA', tahun: 2027 }] }, 'LULUS'],
    ['not yet followed', { pelatihan: [{ jenis: 'PKA', tahun: 2028 }] }, 'PERINGATAN'],
    ['no training known at all', {}, 'TIDAK_DAPAT_DIPERIKSA', 'riwayat pelatihan Siti'],
    ['the office does not ask', { setelan: { wajibAdministrator: 0 } }, 'LULUS'],
    ['a jabatan fungsional asks for none', { tujuan: MUDA }, 'LULUS']
  ],
  'R-18': [
    [
      'on the last day of the punishment',
      { asal: KASI, tmt: '2027-02-28', hukdis: [{}] },
      'BLOK',
      'Siti sedang menjalani hukuman disiplin sedang s.d. 28-02-2027.'
    ],
    ['the day after', { asal: KASI, tmt: '2027-03-01', hukdis: [{}] }, 'LULUS'],
    ['the day before it begins', { asal: KASI, tmt: '2026-08-31', hukdis: [{}] }, 'LULUS'],
    ['the first day', { asal: KASI, tmt: '2026-09-01', hukdis: [{ tingkat: 'BERAT' }] }, 'BLOK', 'berat'],
    ['nobody knows when it ends', { asal: KASI, tmt: '2030-01-01', hukdis: [{ selesai: null }] }, 'BLOK', 'tanggal selesai belum diisi'],
    ['a light one', { asal: KASI, hukdis: [{ tingkat: 'RINGAN' }] }, 'LULUS'],
    ['which stops a promotion here', { asal: KASI, hukdis: [{ tingkat: 'RINGAN' }], setelan: { termasukRingan: 1 } }, 'BLOK', 'ringan'],
    ['sideways is no promotion', { hukdis: [{}] }, 'LULUS'],
    [
      'punished, but nobody recorded how',
      { asal: KASI, siti: { kedudukanHukum: 'HUKUMAN_DISIPLIN' } },
      'TIDAK_DAPAT_DIPERIKSA',
      'tingkat dan masa hukuman disiplin Siti'
    ],
    ['which hinders no sideways move', { siti: { kedudukanHukum: 'HUKUMAN_DISIPLIN' } }, 'LULUS'],
    ['across and up is', { asal: MUDA, hukdis: [{}] }, 'BLOK'],
    ['none', { asal: KASI }, 'LULUS']
  ],
  'R-19': [
    ['ended two years ago to the day', { hukdis: [{ mulai: '2024-01-01', selesai: '2025-01-01' }] }, 'LULUS'],
    [
      'ended a day later',
      { hukdis: [{ mulai: '2024-01-02', selesai: '2025-01-02' }] },
      'PERINGATAN',
      'Riwayat hukuman disiplin sedang tahun 2024.'
    ],
    [
      'ended on 29 February: two years are over on the 28th',
      { tmt: '2026-02-28', hukdis: [{ mulai: '2023-02-28', selesai: '2024-02-29' }] },
      'LULUS'
    ],
    ['it runs, and the person moves sideways', { hukdis: [{}] }, 'PERINGATAN', 'tahun 2026'],
    ['it runs, and the person goes up: R-18 speaks', { asal: KASI, hukdis: [{}] }, 'LULUS'],
    ['a light one', { hukdis: [{ tingkat: 'RINGAN' }] }, 'LULUS'],
    ['begins after the TMT', { hukdis: [{ mulai: '2027-01-02', selesai: null }] }, 'LULUS'],
    ['five years here', { hukdis: [{ mulai: '2022-01-01', selesai: '2023-01-01' }], setelan: { tahunTerakhir: 5 } }, 'PERINGATAN'],
    ['who is released is not asked', { langkah: LEPAS, hukdis: [{}] }, 'LULUS']
  ],
  'R-20': [
    ['a disciplinary process', { catatan: [{ jenis: 'PROSES_DISIPLIN' }] }, 'BLOK', 'Siti dalam proses pemeriksaan disiplin.'],
    ['a criminal one', { catatan: [{ jenis: 'PROSES_HUKUM', mulai: '2027-01-01' }] }, 'BLOK', 'proses hukum pidana'],
    ['begins the day after', { catatan: [{ jenis: 'PROSES_HUKUM', mulai: '2027-01-02' }] }, 'LULUS'],
    ['over on that day', { catatan: [{ jenis: 'PROSES_DISIPLIN', selesai: '2027-01-01' }] }, 'LULUS'],
    ['over the day after', { catatan: [{ jenis: 'PROSES_DISIPLIN', selesai: '2027-01-02' }] }, 'BLOK'],
    ['what it is about stays in the dossier', { catatan: [{ jenis: 'PROSES_HUKUM', uraian: 'perkara X' }] }, 'BLOK', /^(?!.*perkara)/],
    ['suspended', { siti: { kedudukanHukum: 'PEMBERHENTIAN_SEMENTARA' } }, 'BLOK', 'Siti dalam pemberhentian sementara.'],
    ['not even acting', { langkah: PLT, catatan: [{ jenis: 'PROSES_DISIPLIN' }] }, 'BLOK'],
    ['but may be released', { langkah: LEPAS, catatan: [{ jenis: 'PROSES_DISIPLIN' }] }, 'LULUS'],
    ['another note', { catatan: [{ jenis: 'KESEHATAN' }] }, 'LULUS']
  ]
}

const NOMOR = Array.from({ length: 20 }, (_, n) => `R-${String(n + 1).padStart(2, '0')}`)

for (const [id, semua] of Object.entries(TABEL))
  describe(id, () => {
    for (const [kasus, fakta, diharapkan, pesan] of semua)
      it(`${kasus}: ${diharapkan}`, () => {
        const found = hasilAturan(id, tinjauanOrang(fakta), fakta.setelan)
        expect(found.hasil).toBe(diharapkan)
        if (pesan !== undefined) expect('pesan' in found ? found.pesan : '').toMatch(pesan)
      })
  })

describe('rules about the person', () => {
  it.each(NOMOR)('%s exists once, with a title and its legal basis', (id) => {
    const found = semuaAturan.filter((rule) => rule.id === id)
    expect(found).toHaveLength(1)
    expect(found[0]?.judul).toMatch(/^[A-Z]/)
    expect(found[0]?.dasar).not.toBe('')
  })

  it.each(NOMOR)('%s is asked at least four times, once for a finding, once for a pass, and once for every setting', (id) => {
    const kasus = TABEL[id] ?? []
    expect(kasus.length).toBeGreaterThanOrEqual(4)
    expect(kasus.map(([, , hasil]) => hasil)).toContain('LULUS')
    expect(new Set(kasus.map(([, , hasil]) => hasil)).size).toBeGreaterThan(1)
    const diubah = new Set(kasus.flatMap(([, { setelan }]) => Object.keys(setelan ?? {})))
    const setelan = Object.keys(semuaAturan.find((rule) => rule.id === id)?.setelan ?? {})
    expect(setelan.filter((nama) => !diubah.has(nama) && !SEJENIS.has(nama))).toEqual([])
  })
})

/** Settings that are the same question for another kind of post, tried for one kind only. */
const SEJENIS = new Set(['wajibJpt', 'wajibPengawas'])
