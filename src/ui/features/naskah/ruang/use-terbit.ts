import { useMemo, useState } from 'react'
import { NaskahId } from '../../../../domain/naskah/naskah'
import { useAsk } from '../../../lib/use-ask'
import { type JenisRuang, type PilihanNaskah, type SubjekRuang, terbitOf, type TerbitRingkas } from './pilihan-naskah'

/** What has been issued of the paper on show. */
export type TerbitRuang = {
  /** The one of this subject that stands, the newest. */
  readonly terbit: TerbitRingkas | null
  /** The subjects that have one; without a plan nobody has one for good. */
  readonly terbitSemua: ReadonlySet<string>
  /** A draft of today's data is on show although one has been issued. */
  readonly isKonsep: boolean
  readonly setKonsep: (isKonsep: boolean) => void
  /** The issued paper, as it was issued; null = a draft is on show. */
  readonly pdf: string | null
}

type LembarRuang = { readonly jenis: JenisRuang | null; readonly subjek: SubjekRuang | null }

const TIADA = NaskahId.parse('-')

/** Looks up what has been issued, and reads it where it is to be shown. `sama`: what says the same as the draft, where there is no plan. */
export function useTerbit({ rencanaId }: PilihanNaskah, { jenis, subjek }: LembarRuang, sama: NaskahId | null): TerbitRuang {
  const { data } = useAsk('naskah.list', null)
  /** The issued paper beside which the officer asked for a draft. */
  const [disamping, setDisamping] = useState<string | null>(null)
  const milik = useMemo(() => terbitOf(data ?? [], rencanaId, jenis?.id ?? ''), [data, rencanaId, jenis?.id])
  // a letter without a plan may be written again: only one that says the same stands for it
  const terbit = milik.find((n) => (rencanaId === null ? n.id === sama : n.subjek === subjek?.kunci)) ?? null
  const isKonsep = terbit !== null && disamping === terbit.id
  const isDibaca = terbit !== null && !isKonsep
  const baca = useAsk('naskah.baca', { id: isDibaca ? terbit.id : TIADA }, { enabled: isDibaca })
  return {
    terbit,
    terbitSemua: useMemo(() => new Set((rencanaId === null ? [] : milik).map((n) => n.subjek)), [rencanaId, milik]),
    isKonsep,
    setKonsep: (mau) => setDisamping(mau ? (terbit?.id ?? null) : null),
    pdf: isDibaca ? (baca.isPlaceholderData ? '' : (baca.data?.pdf ?? '')) : null
  }
}
