import type { CatatanSusunan } from './induk-lazim'
import { SEBUTAN_UNOR, sebutanDalam } from './sebutan-jenis'
import type { JenisUnor, Unor, UnorId } from './unor'

/** The deepest level of an organisation: pemerintah, sekretariat daerah, asisten, bagian, subbagian. */
export const TINGKAT_PALING = 5

/** The units right below one. */
export type AnakOf = (id: UnorId) => readonly Unor[]

/** Where a unor holds more than its type allows, with the regulation. */
export function catatanBatas(unor: Unor, anakOf: AnakOf): readonly CatatanSusunan[] {
  const batas = BATAS_PER_JENIS.get(unor.jenis) ?? []
  return batas.flatMap(({ apa, paling, hitung, dasar }) => {
    const most = palingOf(paling, unor.tipe)
    const count = most === null ? 0 : hitung(unor.id, anakOf)
    if (most === null || count <= most) return []
    return [
      { pesan: `${count} ${apa}; ${sebutanTipe(unor, paling)} ${most === 0 ? 'tidak memilikinya' : `paling banyak ${most}`}.`, dasar }
    ]
  })
}

/** The same, each in one sentence. */
export const lampauiBatas = (unor: Unor, anakOf: AnakOf): readonly string[] =>
  catatanBatas(unor, anakOf).map(({ pesan, dasar }) => `${pesan.slice(0, -1)} (${dasar}).`)

/** A type the law does not know for this kind of unor: kecamatan and UPTD are A or B, and most have none. */
export function tipeAsing({ jenis, tipe }: Pick<Unor, 'jenis' | 'tipe'>): CatatanSusunan | null {
  const { dikenal, dasar } = TIPE_JENIS[jenis] ?? TANPA_TIPE
  if (tipe === null || dikenal.includes(tipe)) return null
  const apa = SEBUTAN_UNOR[jenis]
  return {
    pesan: dikenal.length === 0 ? `${apa} tidak mempunyai tipe.` : `${apa} hanya mengenal ${kataTipe(jenis)} ${dikenal.join(' dan ')}.`,
    dasar
  }
}

/** The most there may be: for any type, or by type (none = the regulation sets no limit for that type). */
type Paling = number | Partial<Readonly<Record<'A' | 'B' | 'C', number>>>

type Batas = {
  readonly untuk: readonly JenisUnor[]
  readonly apa: string
  readonly paling: Paling
  readonly hitung: (id: UnorId, anakOf: AnakOf) => number
  readonly dasar: string
}

const palingOf = (paling: Paling, tipe: Unor['tipe']): number | null =>
  typeof paling === 'number' ? paling : tipe === null ? null : (paling[tipe] ?? null)

function sebutanTipe({ jenis, tipe }: Unor, paling: Paling): string {
  const nama = sebutanDalam(jenis)
  if (typeof paling === 'number') return nama
  return `${nama} ${kataTipe(jenis)} ${tipe}`
}

/** A UPTD has a kelas where others have a tipe. */
const kataTipe = (jenis: JenisUnor): string => (jenis === 'UPTD' ? 'kelas' : 'tipe')

const anak =
  (jenis: JenisUnor) =>
  (id: UnorId, anakOf: AnakOf): number =>
    anakOf(id).filter((u) => u.jenis === jenis).length

const cucu =
  (lewat: JenisUnor, jenis: JenisUnor) =>
  (id: UnorId, anakOf: AnakOf): number =>
    anakOf(id)
      .filter((u) => u.jenis === lewat)
      .reduce((sum, u) => sum + anak(jenis)(u.id, anakOf), 0)

const PP = 'PP 18/2016 jo. PP 72/2019'
const DINAS_BADAN: readonly JenisUnor[] = ['DINAS', 'BADAN', 'SATUAN']
const BERSEKRETARIAT: readonly JenisUnor[] = [...DINAS_BADAN, 'INSPEKTORAT', 'KECAMATAN', 'KELURAHAN']

const BATAS: readonly Batas[] = [
  { untuk: DINAS_BADAN, apa: 'bidang', paling: { A: 4, B: 3, C: 2 }, hitung: anak('BIDANG'), dasar: PP },
  {
    untuk: DINAS_BADAN,
    apa: 'subbagian pada sekretariat',
    paling: { A: 3, B: 2, C: 2 },
    hitung: cucu('SEKRETARIAT', 'SUBBAGIAN'),
    dasar: PP
  },
  { untuk: BERSEKRETARIAT, apa: 'sekretariat', paling: 1, hitung: anak('SEKRETARIAT'), dasar: PP },
  { untuk: ['BIDANG'], apa: 'seksi', paling: 3, hitung: anak('SEKSI'), dasar: PP },
  { untuk: ['BAGIAN'], apa: 'subbagian', paling: 3, hitung: anak('SUBBAGIAN'), dasar: PP },
  { untuk: ['INSPEKTORAT'], apa: 'inspektur pembantu', paling: 5, hitung: anak('INSPEKTUR_PEMBANTU'), dasar: PP },
  { untuk: ['SEKRETARIAT_DAERAH'], apa: 'asisten', paling: 3, hitung: anak('ASISTEN'), dasar: PP },
  { untuk: ['SEKRETARIAT_DAERAH'], apa: 'bagian', paling: { A: 12, B: 9, C: 8 }, hitung: cucu('ASISTEN', 'BAGIAN'), dasar: PP },
  { untuk: ['SEKRETARIAT_DPRD'], apa: 'bagian', paling: 4, hitung: anak('BAGIAN'), dasar: PP },
  { untuk: ['PEMERINTAH'], apa: 'staf ahli', paling: 3, hitung: anak('STAF_AHLI'), dasar: PP },
  { untuk: ['PEMERINTAH'], apa: 'sekretariat daerah', paling: 1, hitung: anak('SEKRETARIAT_DAERAH'), dasar: PP },
  { untuk: ['PEMERINTAH'], apa: 'sekretariat DPRD', paling: 1, hitung: anak('SEKRETARIAT_DPRD'), dasar: PP },
  { untuk: ['PEMERINTAH'], apa: 'inspektorat', paling: 1, hitung: anak('INSPEKTORAT'), dasar: PP },
  { untuk: ['KECAMATAN'], apa: 'seksi', paling: { A: 5, B: 4 }, hitung: anak('SEKSI'), dasar: PP },
  { untuk: ['KECAMATAN'], apa: 'subbagian pada sekretariat', paling: 2, hitung: cucu('SEKRETARIAT', 'SUBBAGIAN'), dasar: PP },
  { untuk: ['KELURAHAN'], apa: 'seksi', paling: 3, hitung: anak('SEKSI'), dasar: 'PP 17/2018' },
  { untuk: ['UPTD'], apa: 'subbagian', paling: { A: 1, B: 0 }, hitung: anak('SUBBAGIAN'), dasar: 'Permendagri 12/2017' }
]

const BATAS_PER_JENIS: ReadonlyMap<JenisUnor, readonly Batas[]> = new Map(
  [...new Set(BATAS.flatMap((b) => b.untuk))].map((jenis) => [jenis, BATAS.filter((b) => b.untuk.includes(jenis))])
)

type TipeJenis = { readonly dikenal: readonly ('A' | 'B' | 'C')[]; readonly dasar: string }

const TANPA_TIPE: TipeJenis = { dikenal: [], dasar: PP }
const TIGA_TIPE: TipeJenis = { dikenal: ['A', 'B', 'C'], dasar: PP }

const TIPE_JENIS: Partial<Record<JenisUnor, TipeJenis>> = {
  SEKRETARIAT_DAERAH: TIGA_TIPE,
  SEKRETARIAT_DPRD: TIGA_TIPE,
  INSPEKTORAT: TIGA_TIPE,
  DINAS: TIGA_TIPE,
  BADAN: TIGA_TIPE,
  SATUAN: TIGA_TIPE,
  KECAMATAN: { dikenal: ['A', 'B'], dasar: PP },
  UPTD: { dikenal: ['A', 'B'], dasar: 'Permendagri 12/2017' }
}
