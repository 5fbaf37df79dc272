import type { JenisUnor, Unor, UnorId } from './unor'

/** The units right below one. */
export type AnakOf = (id: UnorId) => readonly Unor[]

/** Where a unor holds more than its type allows (PP 18/2016 jo. PP 72/2019), each in a sentence. */
export function lampauiBatas(unor: Unor, anakOf: AnakOf): readonly string[] {
  const batas = BATAS.filter(({ untuk }) => untuk.includes(unor.jenis))
  return batas.flatMap(({ apa, paling, hitung }) => {
    const most = typeof paling === 'number' ? paling : unor.tipe === null ? null : paling[unor.tipe]
    const count = hitung(unor.id, anakOf)
    if (most === null || count <= most) return []
    const tipe = typeof paling === 'number' ? '' : ` tipe ${unor.tipe}`
    return [`${count} ${apa}; ${SEBUTAN[unor.jenis] ?? 'unit'}${tipe} paling banyak ${most} (PP 18/2016 jo. PP 72/2019).`]
  })
}

type Batas = {
  readonly untuk: readonly JenisUnor[]
  readonly apa: string
  /** The most there may be, for any type or by type. */
  readonly paling: number | Readonly<Record<'A' | 'B' | 'C', number>>
  readonly hitung: (id: UnorId, anakOf: AnakOf) => number
}

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

const DINAS_BADAN: readonly JenisUnor[] = ['DINAS', 'BADAN', 'SATUAN']

const BATAS: readonly Batas[] = [
  { untuk: DINAS_BADAN, apa: 'bidang', paling: { A: 4, B: 3, C: 2 }, hitung: anak('BIDANG') },
  { untuk: DINAS_BADAN, apa: 'subbagian pada sekretariat', paling: { A: 3, B: 2, C: 2 }, hitung: cucu('SEKRETARIAT', 'SUBBAGIAN') },
  { untuk: DINAS_BADAN, apa: 'sekretariat', paling: 1, hitung: anak('SEKRETARIAT') },
  { untuk: ['BIDANG'], apa: 'seksi', paling: 3, hitung: anak('SEKSI') },
  { untuk: ['SEKRETARIAT_DAERAH'], apa: 'asisten', paling: 3, hitung: anak('ASISTEN') },
  { untuk: ['SEKRETARIAT_DAERAH'], apa: 'bagian', paling: { A: 12, B: 9, C: 8 }, hitung: cucu('ASISTEN', 'BAGIAN') },
  { untuk: ['PEMERINTAH'], apa: 'staf ahli', paling: 3, hitung: anak('STAF_AHLI') }
]

const SEBUTAN: Partial<Record<JenisUnor, string>> = {
  DINAS: 'dinas',
  BADAN: 'badan',
  SATUAN: 'satuan',
  BIDANG: 'bidang',
  SEKRETARIAT_DAERAH: 'sekretariat daerah',
  PEMERINTAH: 'pemerintah daerah'
}
