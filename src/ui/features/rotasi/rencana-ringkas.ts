import type { RouteOutput } from '../../../contract/routes'
import { indukOf } from '../../../domain/mutasi/skenario'
import { labelJenisRencana, labelStatusRencana } from '../../text/jalan-rencana'

/** A plan as the list has it. */
export type RencanaRingkas = RouteOutput<'rencana.list'>[number]

/** A plan of the list with its scenarios, the first of which speaks for all. */
export type KelompokRencana = { readonly utama: RencanaRingkas; readonly skenario: readonly RencanaRingkas[] }

/** What the officer asked to be done with a plan. */
export type TindakanRencana = { readonly jenis: 'hapus' | 'salin' | 'bagikan'; readonly rencana: RencanaRingkas }

/** The plans to be listed, newest first: on the list or put away, found by name, kind, status or year, with scenarios under their plan. */
export function rencanaTampil(
  semua: readonly RencanaRingkas[],
  { isArsip, teks }: { readonly isArsip: boolean; readonly teks: string }
): readonly KelompokRencana[] {
  const dicari = teks.trim().toLowerCase()
  const tampil = semua.filter((r) => (r.diarsipkanPada !== null) === isArsip)
  return [...Map.groupBy(tampil, indukOf).values()]
    .flatMap((anggota): readonly KelompokRencana[] => {
      const skenario = anggota.toSorted((a, b) => (a.skenario ?? '').localeCompare(b.skenario ?? ''))
      const [utama] = skenario
      return utama && anggota.some((r) => isCocok(r, dicari)) ? [{ utama, skenario }] : []
    })
    .toSorted((a, b) => b.utama.dibuatPada.localeCompare(a.utama.dibuatPada))
}

const isCocok = ({ nama, jenis, status, tmt }: RencanaRingkas, dicari: string): boolean =>
  [nama, labelJenisRencana[jenis], labelStatusRencana[status], tmt].some((teks) => teks.toLowerCase().includes(dicari))
