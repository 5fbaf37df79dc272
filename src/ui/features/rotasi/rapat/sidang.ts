import { useLocalStorage } from '@mantine/hooks'
import { useEffect, useMemo } from 'react'
import { z } from 'zod'
import { agendaBerurut, agendaRapat, type ButirRapat, isDiputus, urutanRapat } from '../../../../domain/mutasi/agenda-rapat'
import { JabatanId } from '../../../../domain/organisasi/jabatan'
import { gantiTempat, useLokasi } from '../../../lib/lokasi'
import type { RuangKerja } from '../ruang-kerja'

/** The meeting of a plan: its agenda in an order that stays, and the post spoken of. */
export type Sidang = {
  readonly agenda: readonly ButirRapat[]
  /** The order, also of posts that are not spoken of at the moment. */
  readonly urutan: readonly JabatanId[]
  /** Where the post stands in the agenda, from 0; -1 = there is none. */
  readonly ke: number
  readonly pergi: (id: JabatanId) => void
}

/** Keeps the agenda in the order the meeting began with, also when Penata is closed in between, and the post in the address. */
export function useSidang({ rencana: { id }, proyeksi, rantai, detail: { keputusan } }: RuangKerja): Sidang {
  const [tersimpan, simpan] = useUrutanTersimpan(id)
  const mentah = useMemo(() => agendaRapat({ proyeksi, rantai, keputusan }), [proyeksi, rantai, keputusan])
  const urutan = useMemo(() => urutanRapat(mentah, tersimpan), [mentah, tersimpan])
  const agenda = useMemo(() => agendaBerurut(mentah, urutan), [mentah, urutan])
  const { jalur, kueri } = useLokasi()
  const diAlamat = agenda.findIndex((b) => b.jabatanId === kueri['jabatan'])
  const ke = diAlamat < 0 ? firstOpen(agenda) : diAlamat
  const kini = agenda[ke]?.jabatanId ?? null
  useEffect(() => {
    if (urutan.length > tersimpan.length) simpan(urutan)
  })
  useEffect(() => {
    if (kini !== null && kueri['jabatan'] !== kini) gantiTempat(jalur, { ...kueri, jabatan: kini })
  }, [jalur, kueri, kini])
  return { agenda, urutan, ke, pergi: (jabatan) => gantiTempat(jalur, { ...kueri, jabatan }) }
}

/** The meeting goes on where it stopped. */
const firstOpen = (agenda: readonly ButirRapat[]): number =>
  Math.max(
    agenda.findIndex((b) => !isDiputus(b)),
    Math.min(0, agenda.length - 1)
  )

const Tersimpan = z.object({ rencanaId: z.string(), urutan: z.array(JabatanId) })
type Tersimpan = z.infer<typeof Tersimpan>

const KOSONG: Tersimpan = { rencanaId: '', urutan: [] }

/** The order of the newest meeting, remembered on this computer. */
function useUrutanTersimpan(rencanaId: string): readonly [readonly JabatanId[], (urutan: readonly JabatanId[]) => void] {
  const [kini, simpan] = useLocalStorage<Tersimpan>({
    key: 'penata.rapat.urutan',
    defaultValue: KOSONG,
    getInitialValueInEffect: false,
    deserialize: (teks) => parsed(teks)
  })
  return [kini.rencanaId === rencanaId ? kini.urutan : KOSONG.urutan, (urutan) => simpan({ rencanaId, urutan: [...urutan] })]
}

function parsed(teks: string | undefined): Tersimpan {
  try {
    return Tersimpan.parse(JSON.parse(teks ?? 'null'))
  } catch {
    return KOSONG
  }
}
