import type { RouteInput, RouteOutput } from '../../src/contract/routes'
import type { Abk } from '../../src/domain/abk/abk'
import { normaTugas } from '../../src/domain/abk/norma-tugas'
import type { Reader } from '../../src/domain/entities'
import { aturanAbkKini } from '../../src/domain/ketentuan/setelan'
import type { Tanggal } from '../../src/domain/kit/tanggal'
import { type Bezetting, bezettingJabatan } from '../../src/domain/organisasi/bezetting'
import { kunciNama } from '../../src/domain/organisasi/catatan-isian'
import type { Jabatan } from '../../src/domain/organisasi/jabatan'
import { jalurUnor } from '../../src/domain/organisasi/jalur-unor'
import { isAdaPada, perangkatDaerahOf, type Unor, type UnorId } from '../../src/domain/organisasi/unor'
import { isBerlaku } from '../../src/domain/pegawai/penempatan'
import type { RancanganId } from '../../src/domain/rancangan/rancangan'
import type { DataRancangan } from './rancangan'

/** The routes of ABK. */
export type AbkRoutes = {
  readonly detail: (input: RouteInput<'abk.detail'>) => RouteOutput<'abk.detail'>
  readonly aturan: () => RouteOutput<'abk.aturan'>
  readonly tugas: (input: RouteInput<'abk.tugas'>) => RouteOutput<'abk.tugas'>
  readonly norma: (input: RouteInput<'abk.norma'>) => RouteOutput<'abk.norma'>
  readonly listPola: () => RouteOutput<'pola-abk.list'>
}

type AbkParts = { readonly read: Reader; readonly rancangan: DataRancangan }

/** Creates the part of the application that answers about ABK, of the organisation there is or of a draft's. */
export function createAbk({ read, rancangan }: AbkParts): AbkRoutes {
  /** The ABK of the posts there are. */
  const abkOf = (id: RancanganId | null): readonly Abk[] => {
    const source = rancangan.reader(id)
    const tanggal = rancangan.tanggal(id)
    const ada = new Set(source.list('jabatan').flatMap((j) => (isAdaPada(j, tanggal) ? [j.id] : [])))
    return source.list('abk').filter((abk) => ada.has(abk.id))
  }
  return {
    detail: ({ jabatanId, rancanganId }) => {
      const source = rancangan.reader(rancanganId)
      const jabatan = source.get('jabatan', jabatanId)
      return jabatan && detailOf(source, jabatan, rancangan.tanggal(rancanganId))
    },
    aturan: () => aturanAbkKini(read.list('ketentuan')),
    tugas: ({ rancanganId }) => abkOf(rancanganId).map(({ id, tugas }) => ({ id, tugas: JSON.stringify(tugas) })),
    norma: ({ rancanganId }) => [...normaTugas(abkOf(rancanganId))],
    listPola: () => read.list('polaAbk').toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'))
  }
}

type Detail = NonNullable<RouteOutput<'abk.detail'>>
type Susunan = ReadonlyMap<UnorId, Unor>

function detailOf(source: Reader, jabatan: Jabatan, tanggal: Tanggal): Detail {
  const unors = new Map(source.list('unor').map((u) => [u.id, u]))
  return {
    jabatan,
    jalur: jalurUnor(unors, jabatan.unorId).map((u) => u.nama),
    abk: source.get('abk', jabatan.id),
    informasi: source.get('informasiJabatan', jabatan.id),
    bezetting: bezettingPada(source, jabatan, tanggal),
    serupa: serupaOf(source, jabatan, { unors, tanggal }),
    pola: source.list('polaAbk').find((p) => kunciNama(p.nama) === kunciNama(jabatan.nama)) ?? null
  }
}

function bezettingPada(source: Reader, jabatan: Jabatan, tanggal: Tanggal): Bezetting {
  const penempatan = source.list('penempatan').filter((p) => p.jabatanId === jabatan.id && isBerlaku(p, tanggal))
  const pegawai = new Map(
    penempatan.flatMap(({ pegawaiId }) => {
      const orang = source.get('pegawai', pegawaiId)
      return orang ? [[pegawaiId, orang]] : []
    })
  )
  return bezettingJabatan({ pegawai, byJabatan: new Map([[jabatan.id, penempatan]]) }, jabatan)
}

/** Posts of the same name, kind and jenjang, in the order of their perangkat daerah and unit. */
function serupaOf(
  source: Reader,
  ini: Jabatan,
  { unors, tanggal }: { readonly unors: Susunan; readonly tanggal: Tanggal }
): Detail['serupa'] {
  const nama = kunciNama(ini.nama)
  return source
    .list('jabatan')
    .filter(
      (j) => j.jenis === ini.jenis && j.jenjang === ini.jenjang && j.id !== ini.id && kunciNama(j.nama) === nama && isAdaPada(j, tanggal)
    )
    .map(({ id, unorId, bebanKerja }) => ({
      id,
      unor: unors.get(unorId)?.nama ?? '',
      perangkatDaerah: perangkatDaerahOf(unors, unorId)?.nama ?? '',
      berAbk: bebanKerja !== null
    }))
    .toSorted((a, b) => a.perangkatDaerah.localeCompare(b.perangkatDaerah, 'id') || a.unor.localeCompare(b.unor, 'id'))
}
