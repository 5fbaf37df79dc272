import { type NilaiPredikat, type Predikat, PredikatId } from '../kinerja/predikat'
import type { Dunia } from './orang'
import type { Penghuni } from './penghuni'

/** How often each predikat is given: out of a hundred. */
const SEBARAN: readonly (readonly [NilaiPredikat, number])[] = [
  ['SANGAT_BAIK', 22],
  ['BAIK', 69],
  ['BUTUH_PERBAIKAN', 6],
  ['KURANG', 2],
  ['SANGAT_KURANG', 1]
]

/** Planted cases are no worse than good, so that only what is planted stands in their way. */
const DIBERI_TITIPAN: readonly NilaiPredikat[] = ['SANGAT_BAIK', 'BAIK', 'BAIK']

const DIBERI: readonly NilaiPredikat[] = SEBARAN.flatMap(([nilai, kali]) => Array.from({ length: kali }, () => nilai))

/** Predikat of the last two whole years for whoever was in service then; here and there one is not written down yet. */
export function buildPredikat({ acak, today, newId }: Dunia, penghuni: readonly Penghuni[]): readonly Predikat[] {
  const tahunIni = Number(today.slice(0, 4))
  return penghuni.flatMap(({ pegawai: { id, tmtCpns }, isTitipan }) =>
    [tahunIni - 2, tahunIni - 1]
      .filter((tahun) => (tmtCpns === null || tmtCpns < `${tahun}-07-01`) && (isTitipan || !acak.peluang(0.03)))
      .map((tahun): Predikat => {
        const predikat = acak.pilih(isTitipan ? DIBERI_TITIPAN : DIBERI)
        return { id: PredikatId.parse(newId()), pegawaiId: id, tahun, predikat }
      })
  )
}
