import { defineManyRule, type Hasil, peringatan } from '../../kit/rule'
import { type Tanggal, tanggalPendek } from '../../kit/tanggal'
import { isDilantik, isMutasi } from '../jenis-perpindahan'
import type { TinjauanRencana } from '../tinjauan'

/** Decree, TMT and pelantikan come in this order; dates that are not fixed yet are not asked for here. */
export const urutanTanggal = defineManyRule({
  id: 'R-50',
  judul: 'Urutan tanggal SK, TMT, dan pelantikan',
  dasar: 'Perka BKN 7/2017; praktik TMT jabatan struktural',
  perluDicek: true,
  setelan: {},
  check: ({ langkah, berkas: { rencana } }: TinjauanRencana): readonly Hasil[] => {
    const { tanggalSk: sk, tanggalLantik: lantik } = rencana
    const tmt = langkah.filter(isMutasi).map((t) => t.tmt)
    const tmtLantik = langkah.filter(isDilantik).map((t) => t.tmt)
    return [
      ...reversed(['SK', sk], ['TMT', tmt.toSorted()[0] ?? null]),
      ...reversed(['SK', sk], ['pelantikan', lantik]),
      ...reversed(['TMT', tmtLantik.toSorted().at(-1) ?? null], ['pelantikan', lantik])
    ]
  }
})

type Hari = readonly [sebutan: string, tanggal: Tanggal | null]

/** What should come first comes after. */
const reversed = ([awal, mulai]: Hari, [akhir, selesai]: Hari): readonly Hasil[] =>
  mulai !== null && selesai !== null && selesai < mulai
    ? [
        peringatan(
          `Urutan tanggal SK/TMT/pelantikan tidak wajar: ${akhir} ${tanggalPendek(selesai)} mendahului ${awal} ${tanggalPendek(mulai)}.`
        )
      ]
    : []
