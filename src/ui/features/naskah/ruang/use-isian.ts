import { useMemo, useState } from 'react'
import { isianOf, kunciIsian, MEDAN_ISIAN, type NamaIsian } from '../../../../domain/naskah/isian'
import type { RouteOutput } from '../../../../contract/routes'
import type { RencanaId } from '../../../../domain/mutasi/rencana'
import { ask, run } from '../../../lib/client'
import { tempatOf } from '../../../lib/lokasi'
import { notifyDone, notifyProblem } from '../../../lib/notify'
import { queryClient, useAsk } from '../../../lib/use-ask'
import { teksNaskah } from '../../../text/naskah'

/** A value that was typed and is not saved yet: of which paper, and which field. */
type Ketikan = { readonly jenis: string; readonly nama: NamaIsian; readonly nilai: string }
type Ketikans = Readonly<Record<string, Ketikan>>

/** What is filled in for the paper on show. */
export type IsianRuang = {
  /** null while it is not there yet. */
  readonly isian: Readonly<Record<string, string>> | null
  /** The fields the paper asks for, in the order of the form. */
  readonly medan: readonly string[]
  /** Those whose value comes from a decree. */
  readonly terikat: Terikat
  readonly isi: (nama: NamaIsian, nilai: string) => void
  readonly belumDisimpan: number
  /** True when all is saved. */
  readonly simpan: () => Promise<boolean>
  readonly buang: () => void
  readonly error: Error | null
}

/** Fields by name that get their value from a decree. */
export type Terikat = RouteOutput<'naskah.isian'>['terikat']

const TANPA_MEDAN: readonly string[] = []
const TANPA_TERIKAT: Terikat = {}

/** The fields of a paper. What was typed for one paper holds in the others that share the field, also before it is saved. */
export function useIsian(rencanaId: RencanaId | null, id: string | null): IsianRuang {
  const jenis = id ?? ''
  const { data, error, isPlaceholderData } = useAsk('naskah.isian', { rencanaId, jenis }, { enabled: id !== null })
  const [ketikan, setKetikan] = useState<Ketikans>({})
  const tersimpan = isPlaceholderData ? undefined : data
  const isian = useMemo(() => {
    if (!tersimpan) return null
    const diketik = MEDAN_ISIAN.flatMap((m) => ketikan[kunciIsian(m, { rencanaId, jenis })] ?? [])
    return { ...isianOf(tersimpan.isian), ...Object.fromEntries(diketik.map(({ nama, nilai }) => [nama, nilai])) }
  }, [tersimpan, ketikan, rencanaId, jenis])

  const isi = (nama: NamaIsian, nilai: string): void => {
    const medan = MEDAN_ISIAN.find((m) => m.nama === nama)
    if (!medan) return
    const kunci = kunciIsian(medan, { rencanaId, jenis })
    const isSama = tersimpan?.isian[nama] === nilai
    setKetikan(({ [kunci]: _lama, ...lain }) => (isSama ? lain : { ...lain, [kunci]: { jenis, nama, nilai } }))
  }
  const simpan = async (): Promise<boolean> => {
    try {
      await simpanSemua(rencanaId, Object.values(ketikan))
      // what was typed gives way only to what is saved: the form must not show the old values in between
      queryClient.setQueryData(['naskah.isian', { rencanaId, jenis }], await ask('naskah.isian', { rencanaId, jenis }))
      setKetikan((kini) => Object.fromEntries(Object.entries(kini).filter(([kunci, k]) => ketikan[kunci] !== k)))
      notifyDone(teksNaskah.tersimpanIsian)
      return true
    } catch (problem) {
      notifyProblem(problem)
      return false
    }
  }
  const belumDisimpan = Object.keys(ketikan).length
  const { medan = TANPA_MEDAN, terikat = TANPA_TERIKAT } = tersimpan ?? {}
  return { isian, medan, terikat, isi, belumDisimpan, simpan, buang: () => setKetikan({}), error }
}

/** One command for each paper that something was typed for; usually there is one. */
async function simpanSemua(rencanaId: RencanaId | null, ketikan: readonly Ketikan[]): Promise<void> {
  for (const [jenis, milik] of Map.groupBy(ketikan, (k) => k.jenis)) {
    const isian = Object.fromEntries(milik.map(({ nama, nilai }) => [nama, nilai]))
    await run('naskah.simpan-isian', { rencanaId, jenis, isian }, tempatOf('/naskah', { rencana: rencanaId ?? 'tanpa', naskah: jenis }))
  }
}
