import type { Reader } from '../entities'
import type { Tanggal } from '../kit/tanggal'
import { indexSnapshot, type Snapshot } from '../organisasi/snapshot'
import { isAdaPada } from '../organisasi/unor'
import { isBerlaku, type Penempatan, PenempatanId } from '../pegawai/penempatan'
import type { ArsipRows } from './arsip'
import { isBerhenti, isMoving, tmtLangkah } from './proyeksi'
import type { Langkah, RencanaMutasi } from './rencana'

/** A plan with its steps, as far as its ground is concerned. */
type Berlangkah = { readonly rencana: Pick<RencanaMutasi, 'tmt'>; readonly langkah: readonly Langkah[] }

/** How the ids of placements written by a plan begin. */
export const AWALAN_TERAPAN = 'langkah:'

/** The id of the placement a step becomes when it is carried out: by it the plan knows its own. */
export const penempatanTerapan = ({ id }: Pick<Langkah, 'id'>): PenempatanId => PenempatanId.parse(`${AWALAN_TERAPAN}${id}`)

/** Every placement as it would be had the plan not been carried out: what it wrote is gone, what it ended goes on. */
export function tanpaTerapan(semua: readonly Penempatan[], { rencana, langkah }: Berlangkah): readonly Penempatan[] {
  const terapan = langkah.filter((l) => l.diterapkanPada !== null)
  if (terapan.length === 0) return semua
  const ditulis = new Set(terapan.map(penempatanTerapan))
  const ditutup = new Set(terapan.flatMap((l) => endedBy(l, tmtLangkah(l, rencana))))
  return semua
    .filter((p) => !ditulis.has(p.id))
    .map((p) => (p.tmtSelesai !== null && keysOf(p, p.tmtSelesai).some((kunci) => ditutup.has(kunci)) ? { ...p, tmtSelesai: null } : p))
}

/** The dossiers a plan is examined with: the history of people as it was before the plan. */
export function arsipRencana(arsip: ArsipRows, isi: Berlangkah): ArsipRows {
  const penempatan = tanpaTerapan(arsip.penempatan, isi)
  return penempatan === arsip.penempatan ? arsip : { ...arsip, penempatan }
}

/** The organisation a plan stands on: that of its TMT, without what the plan itself has already made of it. */
export function pijakanRencana(snapshot: Snapshot, semua: readonly Penempatan[], isi: Berlangkah): Snapshot {
  const sebelum = tanpaTerapan(semua, isi)
  if (sebelum === semua) return snapshot
  return indexSnapshot({
    tanggal: snapshot.tanggal,
    unor: [...snapshot.unor.values()],
    jabatan: [...snapshot.jabatan.values()],
    pegawai: [...snapshot.pegawai.values()],
    penempatan: sebelum.filter((p) => isBerlaku(p, snapshot.tanggal))
  })
}

/** The same, from storage. */
export function gatherPijakan(read: Reader, isi: Berlangkah): Snapshot {
  const tanggal = isi.rencana.tmt
  return indexSnapshot({
    tanggal,
    unor: read.list('unor').filter((u) => isAdaPada(u, tanggal)),
    jabatan: read.list('jabatan').filter((j) => isAdaPada(j, tanggal)),
    pegawai: read.list('pegawai'),
    penempatan: tanpaTerapan(read.list('penempatan'), isi).filter((p) => isBerlaku(p, tanggal))
  })
}

/** What a step ended on its day: what the person held, and who acted in the post it fills. */
function endedBy(langkah: Langkah, tmt: Tanggal): readonly string[] {
  const { jenis, pegawaiId, jabatanId, alasan } = langkah
  const milik = isMoving(langkah) ? [`definitif ${pegawaiId} ${tmt}`, `tugas ${pegawaiId} ${tmt}`] : []
  const semua = isBerhenti(alasan) ? [`orang ${pegawaiId} ${tmt}`] : []
  return [...milik, ...semua, ...(jenis === 'LEPAS' || jenis === 'PLH' ? [] : [`kursi ${jabatanId} ${tmt}`])]
}

/** Under which keys a placement that ended may have been ended by a step. */
function keysOf({ jenis, pegawaiId, jabatanId }: Penempatan, selesai: Tanggal): readonly string[] {
  const orang = `orang ${pegawaiId} ${selesai}`
  if (jenis === 'DEFINITIF') return [orang, `definitif ${pegawaiId} ${selesai}`]
  return [orang, jenis === 'TUGAS_TAMBAHAN' ? `tugas ${pegawaiId} ${selesai}` : `kursi ${jabatanId} ${selesai}`]
}
