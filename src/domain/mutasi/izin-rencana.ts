import { addDays, lamaTeks, monthsBetween, type Tanggal, tanggalPendek } from '../kit/tanggal'
import { type Butir, izinUntuk, SELURUH_RENCANA } from './butir-izin'
import { isMutasi, isPenggantianPejabat } from './jenis-perpindahan'
import type { JenisMasaLarangan } from './masa-larangan'
import { isDalamLarangan, type Larangan, rentangLarangan, type SetelanLarangan } from './masa-larangan-pada'
import type { Tinjauan, TinjauanRencana } from './tinjauan'

/** Frozen periods that an approval opens; the office's own (LAINNYA) only warns. */
export const JENIS_BERIZIN = ['PILKADA', 'PELANTIKAN_KDH', 'KDH_SEMENTARA'] as const
/** The kind of such a period. */
export type JenisBerizin = (typeof JENIS_BERIZIN)[number]

type IsiMasa = Pick<Butir, 'jenis' | 'judul' | 'dasar' | 'aturan'> & {
  readonly isKena: (tinjauan: Tinjauan) => boolean
  readonly pesan: (kena: MasaKena) => string
}

const ISI_MASA: Readonly<Record<JenisBerizin, IsiMasa>> = {
  PILKADA: {
    jenis: 'MENDAGRI_PILKADA',
    judul: 'Izin tertulis Mendagri dalam masa pilkada',
    dasar: 'UU 10/2016 Ps 71 ayat (2)',
    aturan: 'R-29',
    isKena: isPenggantianPejabat,
    pesan: ({ hari }) => `${hari} berada dalam masa larangan penggantian pejabat (Ps 71 ayat 2); isi nomor izin Mendagri.`
  },
  PELANTIKAN_KDH: {
    jenis: 'MENDAGRI_PELANTIKAN',
    judul: 'Izin tertulis Mendagri pada bulan-bulan pertama masa jabatan Wali Kota',
    dasar: 'UU 10/2016 Ps 162 ayat (3)',
    aturan: 'R-30',
    isKena: isPenggantianPejabat,
    pesan: ({ hari, larangan: { mulai, sampai } }) =>
      `${hari} belum ${sampai === null ? 'lewat masa larangan' : lamaTeks(monthsBetween(mulai, addDays(sampai, 1)))} sejak pelantikan Wali Kota ${tanggalPendek(mulai)}; diperlukan izin tertulis Mendagri.`
  },
  KDH_SEMENTARA: {
    jenis: 'BKN_KDH_SEMENTARA',
    judul: 'Persetujuan tertulis BKN karena kepala daerah belum definitif',
    dasar: 'Perpres 116/2022',
    aturan: 'R-31',
    isKena: isMutasi,
    pesan: ({ larangan: { masa } }) => `Kepala daerah berstatus ${masa.nama}; diperlukan persetujuan BKN.`
  }
}

/** A frozen period that a day of the plan falls into, and that day in words: `TMT 01-01-2027`. */
export type MasaKena = { readonly larangan: Larangan; readonly hari: string }

/** The frozen periods of a kind that some day of the plan falls into: the TMT of a step that counts, its decree or its pelantikan. */
export function masaKena(tinjauan: TinjauanRencana, jenis: JenisMasaLarangan, setelan: SetelanLarangan): readonly MasaKena[] {
  const semua = tinjauan.berkas.arsip.masaLarangan.filter((masa) => masa.jenis === jenis)
  if (semua.length === 0) return []
  const hari = hariRencana(tinjauan, jenis === 'LAINNYA' ? isMutasi : ISI_MASA[jenis].isKena)
  return semua.flatMap((masa) => {
    const larangan = rentangLarangan(masa, setelan)
    const kena = hari.find(({ tanggal }) => isDalamLarangan(larangan, tanggal))
    return kena ? [{ larangan, hari: `${kena.sebutan} ${tanggalPendek(kena.tanggal)}` }] : []
  })
}

/** R-29 to R-31: the approval that opens the frozen periods of a kind; null when the plan falls into none. */
export function butirMasa(tinjauan: TinjauanRencana, jenis: JenisBerizin, setelan: SetelanLarangan): Butir | null {
  const kena = masaKena(tinjauan, jenis, setelan)
  const [pertama] = kena
  if (!pertama) return null
  const { isKena: _isKena, pesan, ...isi } = ISI_MASA[jenis]
  const mengapa = kena.map(({ larangan, hari }) => `${hari} berada dalam ${rentangTeks(larangan)}.`).join(' ')
  const izin = izinUntuk(tinjauan.berkas, isi.jenis, SELURUH_RENCANA)
  return { ...isi, ...SELURUH_RENCANA, mengapa, pesan: pesan(pertama), izin, langkahIds: [] }
}

/** R-32: the Pertek of BKN for a plan that moves anybody. */
export function butirPertek(tinjauan: TinjauanRencana): Butir | null {
  if (!tinjauan.langkah.some(isMutasi)) return null
  return {
    ...SELURUH_RENCANA,
    jenis: 'PERTEK',
    judul: 'Pertek BKN (I-MUT)',
    mengapa: 'Setiap pengangkatan, pemindahan, dan pemberhentian diusulkan melalui I-MUT sebelum pelantikan.',
    dasar: 'Kebijakan I-MUT BKN',
    aturan: 'R-32',
    pesan: 'Nomor Pertek/I-MUT belum diisi.',
    izin: izinUntuk(tinjauan.berkas, 'PERTEK', SELURUH_RENCANA),
    langkahIds: []
  }
}

/** `Pilkada 2029 (01-01-2029 s.d. 20-02-2030)`: a frozen period with the days it really holds. */
export const rentangTeks = ({ masa, mulai, sampai }: Larangan): string =>
  `${masa.nama} (${sampai === null ? `sejak ${tanggalPendek(mulai)}` : `${tanggalPendek(mulai)} s.d. ${tanggalPendek(sampai)}`})`

type Hari = { readonly sebutan: string; readonly tanggal: Tanggal }

/** The days a plan acts on, earliest TMT first; none when no step counts. */
function hariRencana({ langkah, berkas }: TinjauanRencana, isKena: (tinjauan: Tinjauan) => boolean): readonly Hari[] {
  const tmt = [...new Set(langkah.filter(isKena).map((t) => t.tmt))].toSorted()
  if (tmt.length === 0) return []
  const { tanggalSk, tanggalLantik } = berkas.rencana
  return [...tmt.map((tanggal) => ({ sebutan: 'TMT', tanggal })), ...hari('Tanggal SK', tanggalSk), ...hari('Pelantikan', tanggalLantik)]
}

const hari = (sebutan: string, tanggal: Tanggal | null): readonly Hari[] => (tanggal === null ? [] : [{ sebutan, tanggal }])
