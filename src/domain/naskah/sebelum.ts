import type { Reader } from '../entities'
import { addDays, type Tanggal } from '../kit/tanggal'
import { tanpaTerapan } from '../mutasi/pijakan-rencana'
import type { Langkah, RencanaMutasi } from '../mutasi/rencana'
import type { Tinjauan } from '../mutasi/tinjauan'
import type { Snapshot } from '../organisasi/snapshot'
import { createUnorBerwaktu, unorPada } from '../organisasi/unor-pada'
import type { PegawaiId } from '../pegawai/pegawai'
import { isBerlaku } from '../pegawai/penempatan'

/** Sebelum: how the organisation was called before the plan, and what people held there: a post that ends on the TMT is not in the plan's own. */
export type Sebelum = Pick<Snapshot, 'unor'> & {
  /** The post somebody held for good on the eve of a day. */
  readonly kedudukanOf: (pegawaiId: PegawaiId, tmt: Tanggal) => Tinjauan['asal']
}

type Berlangkah = { readonly rencana: RencanaMutasi; readonly langkah: readonly Langkah[]; readonly snapshot: Snapshot }

/** Gathers what was before a plan. */
export function gatherSebelum(read: Reader, { rencana, langkah, snapshot }: Berlangkah): Sebelum {
  const semalam = unorPada(createUnorBerwaktu(read.list('unor'), read.list('unorLampau')), addDays(rencana.tmt, -1))
  const unor = new Map([...snapshot.unor, ...semalam.map((u) => [u.id, u] as const)])
  return {
    unor,
    kedudukanOf: (pegawaiId, tmt) => {
      const semua = tanpaTerapan(read.where('penempatan', 'pegawaiId', pegawaiId), { rencana, langkah })
      const penempatan = semua.find((p) => p.jenis === 'DEFINITIF' && isBerlaku(p, addDays(tmt, -1)))
      const jabatan = penempatan && read.get('jabatan', penempatan.jabatanId)
      return jabatan ? { jabatan, unor: unor.get(jabatan.unorId) ?? null, penempatan } : null
    }
  }
}
