import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { RouteInput, RouteOutput } from '../../../../contract/routes'
import type { NaskahId } from '../../../../domain/naskah/naskah'
import { createKept } from '../../../lib/create-kept'
import { useAsk } from '../../../lib/use-ask'
import { type JenisRuang, jenisDi, type PilihanNaskah, type SubjekRuang, type TemuanRuang } from './pilihan-naskah'
import { type IsianRuang, useIsian } from './use-isian'
import { type Pratinjau, usePratinjau } from './use-pratinjau'
import { type TerbitRuang, useTerbit } from './use-terbit'

/** The paper that is worked at: which one, for whom, what is filled in, and its pages. */
export type MejaRuang = TerbitRuang & {
  readonly daftar: readonly JenisRuang[]
  readonly jenis: JenisRuang | null
  readonly subjek: SubjekRuang | null
  readonly pilihJenis: (id: string) => void
  readonly pilihSubjek: (kunci: string) => void
  readonly isian: IsianRuang
  readonly halaman: HalamanRuang
  /** Of the draft on show; none where it is an issued paper, or not known yet. */
  readonly temuan: readonly TemuanRuang[]
  readonly isDiperiksa: boolean
  readonly dasar: Pick<RouteInput<'naskah.pratinjau'>, 'jenis' | 'rencanaId' | 'pegawaiIds' | 'isian'>
  readonly error: Error | null
}

/** The pages on show. */
export type HalamanRuang = { readonly pdf: string; readonly milik: string; readonly isLama: boolean }

const useJenisDipilih = createKept<string | null>(null)
const BELUM_ADA: RouteOutput<'naskah.jenis'> = []
const TANPA_TEMUAN: readonly TemuanRuang[] = []

/** Brings together what the room of papers works with. `diminta`: the paper the address names. */
export function useMejaRuang(pilihan: PilihanNaskah, diminta: string | null): MejaRuang {
  const { rencanaId, pegawaiIds } = pilihan
  const tempat = useMemo(() => ({ rencanaId, pegawaiIds: [...pegawaiIds] }), [rencanaId, pegawaiIds])
  const daftar = useAsk('naskah.jenis', tempat)
  const dipilih = useDipilih(
    useMemo(() => jenisDi(daftar.data ?? BELUM_ADA, { rencanaId }), [daftar.data, rencanaId]),
    diminta
  )
  const { isian, dasar, pratinjau } = useKonsep(tempat, dipilih)
  const terbitan = useTerbit(pilihan, dipilih, samaKini(pratinjau))
  const isKonsep = terbitan.pdf === null
  return {
    ...dipilih,
    ...terbitan,
    isian,
    halaman: halamanOf(dipilih, pratinjau, terbitan),
    temuan: isKonsep ? temuanKini(pratinjau) : TANPA_TEMUAN,
    isDiperiksa: isKonsep && pratinjau.isKini,
    dasar,
    error: daftar.error ?? isian.error ?? pratinjau.error
  }
}

type Konsep = Pick<MejaRuang, 'isian' | 'dasar'> & { readonly pratinjau: Pratinjau }

/** The draft of the paper on show: what is filled in for it, and its pages. */
function useKonsep(tempat: Pick<MejaRuang['dasar'], 'rencanaId' | 'pegawaiIds'>, { jenis, subjek }: Dipilih): Konsep {
  const id = jenis?.id ?? null
  const isian = useIsian(tempat.rencanaId, id)
  const dasar = useMemo(() => ({ ...tempat, jenis: id ?? '', isian: { ...isian.isian } }), [tempat, id, isian.isian])
  const kunci = isian.isian ? (subjek?.kunci ?? null) : null
  const pratinjau = usePratinjau(useMemo(() => (kunci === null ? null : { ...dasar, kunci, pola: null }), [dasar, kunci]))
  return { isian, dasar, pratinjau }
}

/** The issued paper that says the same as the draft on show, where one is known. */
const samaKini = ({ isKini, hasil }: Pratinjau): NaskahId | null => (isKini && hasil ? hasil.sama : null)

const temuanKini = ({ isKini, hasil }: Pratinjau): readonly TemuanRuang[] => (isKini && hasil ? hasil.temuan : TANPA_TEMUAN)

type Dipilih = Pick<MejaRuang, 'daftar' | 'jenis' | 'subjek' | 'pilihJenis' | 'pilihSubjek'>

/** The paper and the person on show; a person stays chosen from paper to paper. */
function useDipilih(daftar: readonly JenisRuang[], diminta: string | null): Dipilih {
  const [id, setId] = useJenisDipilih()
  const [kunci, setKunci] = useState<string | null>(null)
  const turuti = useEffectEvent(() => diminta !== null && setId(diminta))
  useEffect(() => void turuti(), [diminta])
  const jenis = daftar.find((j) => j.id === id) ?? daftar.find((j) => j.subjek.length > 0) ?? null
  const subjek = jenis?.subjek.find((s) => s.kunci === kunci) ?? jenis?.subjek[0] ?? null
  return { daftar, jenis, subjek, pilihJenis: setId, pilihSubjek: setKunci }
}

/** The issued paper, or else the draft. */
function halamanOf({ jenis, subjek }: Dipilih, { hasil, isKini, isLama }: Pratinjau, { pdf }: TerbitRuang): HalamanRuang {
  if (!jenis || !subjek) return { pdf: '', milik: '', isLama: false }
  if (pdf !== null) return { pdf, milik: `${jenis.id} terbit`, isLama: false }
  return { pdf: hasil?.pdf ?? '', milik: isKini ? jenis.id : '', isLama }
}
