import type { Tanggal } from '../../kit/tanggal'
import type { NilaiPredikat } from '../../kinerja/predikat'
import { BUP_BAKU, type SetelanBup } from '../../pegawai/bup'
import type { PegawaiId, PegawaiRingkas } from '../../pegawai/pegawai'
import type { Penempatan } from '../../pegawai/penempatan'
import type { Jabatan } from '../jabatan'
import type { Snapshot } from '../snapshot'
import { isiSendiri } from '../tabel-unor'
import type { Unor } from '../unor'

/** Who holds a leading post for good, or as tugas tambahan. */
export type Pejabat = { readonly pegawai: PegawaiRingkas; readonly penempatan: Penempatan }

/** What a layer may ask of a unor. */
export type FaktaUnor = {
  readonly tanggal: Tanggal
  readonly unor: Unor
  /** The post that leads it. */
  readonly jabatan: Jabatan | null
  readonly pejabat: Pejabat | null
  /** Somebody acts in the leading post (Plt, Plh). */
  readonly hasPengganti: boolean
  /** Need and people of its own posts, without the units below. */
  readonly kebutuhan: number
  readonly terisi: number
  readonly bup: SetelanBup
  /** Last year's predikat of the pejabat. */
  readonly predikat: NilaiPredikat | null
}

/** What layers know beside the organisation. */
export type AcuanLapisan = { readonly bup: SetelanBup; readonly predikat: ReadonlyMap<PegawaiId, NilaiPredikat> }

/** Defaults of the office, and nobody's predikat. */
export const ACUAN_BAKU: AcuanLapisan = { bup: BUP_BAKU, predikat: new Map() }

/** The facts of one unor on the day of the snapshot. */
export function faktaUnor(snapshot: Snapshot, unor: Unor, { bup, predikat }: AcuanLapisan): FaktaUnor {
  const jabatan = snapshot.jabatanByUnor.get(unor.id)?.find((j) => j.isPimpinan) ?? null
  const penempatan = (jabatan && snapshot.byJabatan.get(jabatan.id)) ?? []
  const pejabat = pejabatOf(snapshot, penempatan)
  const { kebutuhan, terisi } = isiSendiri(snapshot, unor.id)
  return {
    tanggal: snapshot.tanggal,
    unor,
    jabatan,
    pejabat,
    hasPengganti: penempatan.some(({ jenis }) => jenis === 'PLT' || jenis === 'PLH'),
    kebutuhan,
    terisi,
    bup,
    predikat: (pejabat && predikat.get(pejabat.pegawai.id)) ?? null
  }
}

function pejabatOf({ pegawai }: Snapshot, held: readonly Penempatan[]): Pejabat | null {
  const penempatan = held.find((p) => p.jenis === 'DEFINITIF') ?? held.find((p) => p.jenis === 'TUGAS_TAMBAHAN')
  const orang = penempatan && pegawai.get(penempatan.pegawaiId)
  return orang ? { pegawai: orang, penempatan } : null
}
