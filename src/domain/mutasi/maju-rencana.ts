import type { Reader } from '../entities'
import { type Changeset, inserted, updated } from '../kit/changeset'
import { type Given, invalid, type Refusal } from '../kit/command'
import { ok, refuse, type Result } from '../kit/result'
import type { Tanggal } from '../kit/tanggal'
import { faktaOf } from './fakta-rencana'
import { gerbang, type KeadaanGerbang, type Penghalang, terjangkau } from './gerbang'
import { keadaanGerbang, type Pengajuan } from './keadaan-gerbang'
import { gatherBahanPeriksa } from './periksa'
import { project } from './proyeksi'
import type { RencanaMutasi, StatusRencana } from './rencana'
import { keluargaOf, pesaingOf } from './skenario'
import { isSudah } from './tahap-aturan'
import { type TahapRencana, TahapRencanaId } from './tahap-rencana'

/** A plan on its way, as its gate is asked about it. The window has all of it as well as the core. */
export type Perjalanan = Pengajuan & {
  readonly rencana: RencanaMutasi
  /** All scenarios of the plan, this one included. */
  readonly skenario: readonly RencanaMutasi[]
}

/** The status a plan goes to, and what is written down of it. */
export type Majuan = Pick<TahapRencana, 'status' | 'tanggal' | 'oleh' | 'dokumen' | 'catatan'> & {
  readonly tanggalSk?: Tanggal | undefined
  readonly tanggalLantik?: Tanggal | undefined
}

/** Gathers it, from storage. */
export function gatherPerjalanan(read: Reader, rencana: RencanaMutasi): Perjalanan {
  const { snapshot, langkah } = faktaOf(read, rencana)
  return {
    rencana,
    proyeksi: project(snapshot, rencana, langkah),
    bahan: gatherBahanPeriksa(read, rencana),
    tahap: read
      .list('tahapRencana')
      .filter((t) => t.rencanaId === rencana.id)
      .toSorted((a, b) => a.pada.localeCompare(b.pada)),
    tindakLanjut: read.list('tindakLanjut').filter((t) => t.rencanaId === rencana.id),
    skenario: keluargaOf(read.list('rencana'), rencana)
  }
}

/** What stands between the plan and the status: its gate, and scenarios of which none is chosen yet. */
export function penghalangMaju(perjalanan: Perjalanan, majuan: Majuan): readonly Penghalang[] {
  const { rencana, skenario } = perjalanan
  const { status } = majuan
  const pesaing = isSudah(status, 'DISETUJUI_PPK') && !isSudah(rencana.status, status) ? pesaingOf(skenario, rencana) : []
  const pilih: readonly Penghalang[] = pesaing.map(({ skenario: huruf }) => ({
    isKeras: true,
    tempat: 'TAHAP',
    pesan: `Skenario ${huruf} masih dipertimbangkan; pilih dahulu skenario yang diteruskan.`
  }))
  return [...pilih, ...gerbang(diGerbang(perjalanan, majuan), rencana.status, status)]
}

/** The plan at its new status with a line in its history, or why it stays where it is. Back needs a reason. */
export function majukan(perjalanan: Perjalanan, majuan: Majuan, { today, now, newId }: Given): Result<Changeset, Refusal> {
  const { rencana } = perjalanan
  const { tanggalSk: _sk, tanggalLantik: _lantik, ...catatan } = majuan
  if (majuan.tanggal > today) return refuse(invalid('Tanggal itu belum tiba. Catat pada hari itu atau sesudahnya.'))
  const [keras] = penghalangMaju(perjalanan, majuan).filter((p) => p.isKeras)
  if (keras) return refuse(invalid(keras.pesan))
  if (isSudah(rencana.status, majuan.status) && majuan.catatan === null)
    return refuse(invalid('Tulis alasan mengembalikan rencana ke tahap sebelumnya.'))
  const { status, tanggalSk, tanggalLantik } = rencanaSesudah(rencana, majuan)
  return ok([
    updated('rencana', rencana, { status, tanggalSk, tanggalLantik }),
    inserted('tahapRencana', { ...catatan, id: TahapRencanaId.parse(newId()), rencanaId: rencana.id, pada: now })
  ])
}

/** The statuses the plan may turn to next; the last of them passes everything it may do without. */
export const statusBerikut = (perjalanan: Perjalanan): readonly StatusRencana[] =>
  terjangkau(diGerbang(perjalanan, { ...KOSONG, status: perjalanan.rencana.status }), perjalanan.rencana.status)

const KOSONG: Omit<Majuan, 'status'> = { tanggal: '', oleh: '', dokumen: null, catatan: null }

/** The plan as it will be: dates of the decree and of the pelantikan are fixed on the way, and forgotten on the way back. */
function rencanaSesudah(rencana: RencanaMutasi, { status, tanggal, tanggalSk, tanggalLantik }: Majuan): RencanaMutasi {
  const sk = tanggalSk ?? (status === 'SK_TERBIT' ? tanggal : rencana.tanggalSk)
  const lantik = tanggalLantik ?? (status === 'DILANTIK' ? tanggal : rencana.tanggalLantik)
  const isMundur = isSudah(rencana.status, status)
  return {
    ...rencana,
    status,
    tanggalSk: isMundur && !isSudah(status, 'SK_TERBIT') ? null : sk,
    tanggalLantik: isMundur && !isSudah(status, 'UNDANGAN') ? null : lantik
  }
}

/** The plan at the gate of that status, with the dates it is about to get. */
function diGerbang({ rencana, ...pengajuan }: Perjalanan, majuan: Majuan): KeadaanGerbang {
  const { tanggalSk, tanggalLantik } = rencanaSesudah(rencana, majuan)
  return keadaanGerbang(pengajuan, { ke: majuan.status, dokumen: majuan.dokumen, tanggalSk, tanggalLantik })
}
