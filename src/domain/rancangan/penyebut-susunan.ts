import type { Reader } from '../entities'
import type { Jabatan, JabatanId } from '../organisasi/jabatan'
import type { Unor } from '../organisasi/unor'

/** Penyebut susunan: units and posts by a name that tells them apart. */
export type PenyebutSusunan = {
  readonly read: Reader
  readonly unor: (unor: Unor) => string
  readonly jabatan: (jabatan: Jabatan) => string
  /** A post by its id, for what only points to one. */
  readonly jabatanId: (id: JabatanId) => string
}

/** Names units and posts as the data have them: a name that several bear is followed by where its bearer stands. */
export function penyebutSusunan(read: Reader): PenyebutSusunan {
  const [isUnorKembar, isJabatanKembar] = [createKembar(() => read.list('unor')), createKembar(() => read.list('jabatan'))]
  const berpangkal = (unor: Unor): readonly string[] => {
    const induk = isUnorKembar(unor) && unor.indukId !== null ? read.get('unor', unor.indukId) : null
    return induk ? [unor.nama, ...berpangkal(induk).slice(-1)] : [unor.nama]
  }
  const sebutJabatan = (jabatan: Jabatan): string => {
    const unor = isJabatanKembar(jabatan) ? read.get('unor', jabatan.unorId) : null
    // "Kepala Seksi Data" says its unit already
    const tempat = unor ? berpangkal(unor).filter((nama) => !jabatan.nama.endsWith(nama)) : []
    return bertempat([jabatan.nama, ...tempat])
  }
  return {
    read,
    unor: (unor) => bertempat(berpangkal(unor)),
    jabatan: sebutJabatan,
    jabatanId: (id) => {
      const jabatan = read.get('jabatan', id)
      return jabatan ? sebutJabatan(jabatan) : 'jabatan yang tidak ada lagi'
    }
  }
}

/** `Sekretariat (Dinas Sosial)`. */
const bertempat = ([nama = '', ...tempat]: readonly string[]): string => (tempat.length === 0 ? nama : `${nama} (${tempat.join(', ')})`)

type Bernama = { readonly id: string; readonly nama: string }

/** Whether another row bears the name of one; the rows are read once, when first asked. */
function createKembar(list: () => readonly Bernama[]): (row: Bernama) => boolean {
  let senama: ReadonlyMap<string, readonly Bernama[]> | null = null
  return ({ id, nama }) => {
    senama ??= Map.groupBy(list(), (row) => row.nama)
    return (senama.get(nama) ?? []).some((row) => row.id !== id)
  }
}
