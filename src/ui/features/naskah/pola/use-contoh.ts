import { useMemo } from 'react'
import type { RouteOutput } from '../../../../contract/routes'
import { RencanaId } from '../../../../domain/mutasi/rencana'
import type { PegawaiId } from '../../../../domain/pegawai/pegawai'
import { createKept } from '../../../lib/create-kept'
import { useAsk } from '../../../lib/use-ask'
import type { JenisRuang, PilihanNaskah, SubjekRuang } from '../ruang/pilihan-naskah'

const useRencanaContoh = createKept<string | null>(null)
const useOrangContoh = createKept<readonly PegawaiId[]>([])
const useKunciContoh = createKept<string | null>(null)
const TIADA: readonly PegawaiId[] = []

/** What a template is shown on, and how the officer chooses another. */
export type Contoh = {
  readonly semua: RouteOutput<'rencana.list'>
  readonly rencanaId: RencanaId | null
  readonly pegawaiIds: readonly PegawaiId[]
  /** null while they are not known yet. */
  readonly semuaSubjek: readonly SubjekRuang[] | null
  readonly subjek: SubjekRuang | null
  /** It is made for people chosen, not from a plan. */
  readonly isLepas: boolean
  readonly pilihRencana: (id: string | null) => void
  readonly pilihOrang: (ids: readonly PegawaiId[]) => void
  readonly pilihSubjek: (kunci: string | null) => void
  readonly error: Error | null
}

/** The newest plan and its first person, until the officer chooses others; people chosen where the paper is for those. */
export function useContoh(jenis: string): Contoh {
  const rencana = useRencana()
  const [orang, pilihOrang] = useOrangContoh()
  const [kunci, pilihSubjek] = useKunciContoh()
  const dari = useJenis(jenis, { rencanaId: rencana.rencanaId, pegawaiIds: TIADA }, rencana.isAda)
  const isLepas = dari.jenis !== null && LEPAS.has(dari.jenis.sasaran)
  const lepas = useJenis(jenis, { rencanaId: null, pegawaiIds: orang }, isLepas)
  const tempat = isLepas ? { rencanaId: null, pegawaiIds: orang } : { rencanaId: rencana.rencanaId, pegawaiIds: TIADA }
  const { jenis: dipakai, error } = isLepas ? lepas : dari
  const semuaSubjek = dipakai && dipakai.subjek
  return { ...rencana, ...tempat, semuaSubjek, subjek: subjekDi(semuaSubjek, kunci), isLepas, pilihOrang, pilihSubjek, error }
}

/** Papers that are made for people chosen. */
const LEPAS: ReadonlySet<JenisRuang['sasaran']> = new Set(['PEGAWAI', 'TIM'])

const subjekDi = (semua: readonly SubjekRuang[] | null, kunci: string | null): SubjekRuang | null =>
  semua?.find((s) => s.kunci === kunci) ?? semua?.[0] ?? null

type RencanaContoh = Pick<Contoh, 'semua' | 'rencanaId' | 'pilihRencana'> & { readonly isAda: boolean }

/** The plan of the example: the one chosen, else the newest. */
function useRencana(): RencanaContoh {
  const { data } = useAsk('rencana.list', null)
  const [dipilih, pilihRencana] = useRencanaContoh()
  const semua = useMemo(() => (data ?? []).toSorted((a, b) => b.dibuatPada.localeCompare(a.dibuatPada)), [data])
  const contoh = semua.find((r) => r.id === dipilih) ?? semua[0]
  return { semua, rencanaId: contoh ? RencanaId.parse(contoh.id) : null, pilihRencana, isAda: data !== undefined }
}

/** A kind of paper with those it would be made for there; null until it is known. */
function useJenis(
  id: string,
  { rencanaId, pegawaiIds }: PilihanNaskah,
  enabled: boolean
): { readonly jenis: JenisRuang | null; readonly error: Error | null } {
  const { data, error } = useAsk('naskah.jenis', { rencanaId, pegawaiIds: [...pegawaiIds] }, { enabled })
  return { jenis: data?.find((j) => j.id === id) ?? null, error }
}
