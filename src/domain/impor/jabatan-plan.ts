import { ESELON, isStruktural, type Jabatan, JabatanId, JENIS_JABATAN } from '../organisasi/jabatan'
import type { Unor, UnorId } from '../organisasi/unor'
import type { JabatanNominatif } from './baris-nominatif'
import { normalizeNama } from './nilai/teks'
import { isNamaPimpinan, isUnorKunci } from './nilai/unor-nilai'

/** The posts an import needs: those that are there, and the new ones it proposes. */
export type JabatanPlan = {
  /** The post of that name in a unit; created when it is not there. Each call asks for one seat more. */
  readonly resolve: (unor: Unor, jabatan: JabatanNominatif) => Jabatan
  /** New posts with their seats, order and leading post. */
  readonly baru: () => readonly Jabatan[]
}

/** Plans the posts of an import: structural posts have one seat, the others one per row that names them. */
export function createJabatanPlan(ada: readonly Jabatan[], newId: () => string): JabatanPlan {
  const byKey = new Map(ada.map((j) => [keyOf(j.unorId, j.nama), j]))
  const baru = new Map<JabatanId, { readonly jabatan: Jabatan; readonly unor: Unor; kursi: number }>()

  const create = (unor: Unor, said: JabatanNominatif): Jabatan => {
    const id = JabatanId.parse(newId())
    const jabatan: Jabatan = {
      id,
      unorId: unor.id,
      ...said,
      kebutuhan: 1,
      isPimpinan: false,
      isJabatanKunci: false,
      pendidikanMinimum: null,
      bup: null,
      urut: 0
    }
    byKey.set(keyOf(unor.id, said.nama), jabatan)
    baru.set(id, { jabatan, unor, kursi: 0 })
    return jabatan
  }
  const resolve: JabatanPlan['resolve'] = (unor, said) => {
    const jabatan = byKey.get(keyOf(unor.id, said.nama)) ?? create(unor, said)
    const entry = baru.get(jabatan.id)
    if (entry) entry.kursi += 1
    return jabatan
  }
  const finish = (): readonly Jabatan[] => {
    const kursi = [...baru.values()].map(({ jabatan, unor, kursi }) => ({
      unor,
      jabatan: isStruktural(jabatan) ? jabatan : { ...jabatan, kebutuhan: kursi }
    }))
    return [...Map.groupBy(kursi, ({ unor }) => unor.id).entries()].flatMap(([unorId, group]) =>
      orderUnit(
        group,
        ada.filter((j) => j.unorId === unorId)
      )
    )
  }
  return { resolve, baru: finish }
}

type InUnor = { readonly unor: Unor; readonly jabatan: Jabatan }

/** Gives the new posts of one unit their order, and the unit its leading post when it has none yet. */
function orderUnit(group: readonly InUnor[], ada: readonly Jabatan[]): readonly Jabatan[] {
  const sorted = group.toSorted((a, b) => highestFirst(a.jabatan, b.jabatan))
  const punyaPimpinan = ada.some((j) => j.isPimpinan)
  const pimpinan = punyaPimpinan
    ? undefined
    : sorted.find(({ unor, jabatan }) => isStruktural(jabatan) && isNamaPimpinan(jabatan.nama, unor.jenis))
  const akhir = ada.reduce((max, j) => Math.max(max, j.urut), 0)
  return sorted.map(({ unor, jabatan }, i) => {
    const isPimpinan = jabatan.id === pimpinan?.jabatan.id
    return { ...jabatan, urut: akhir + i + 1, isPimpinan, isJabatanKunci: isPimpinan && isUnorKunci(unor.jenis) }
  })
}

const highestFirst = (a: Jabatan, b: Jabatan): number =>
  JENIS_JABATAN.indexOf(a.jenis) - JENIS_JABATAN.indexOf(b.jenis) || eselonAt(a) - eselonAt(b) || a.nama.localeCompare(b.nama, 'id')

const eselonAt = ({ eselon }: Jabatan): number => (eselon ? ESELON.indexOf(eselon) : ESELON.length)

const keyOf = (unorId: UnorId, nama: string): string => `${unorId}|${normalizeNama(nama)}`
