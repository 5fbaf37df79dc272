import { isBerhenti } from '../../../../domain/mutasi/proyeksi'
import type { JenisLangkah, Langkah } from '../../../../domain/mutasi/rencana'
import type { IsianLangkah } from '../../../../domain/mutasi/susunan-tulis'
import type { KolomTulis } from '../../../../domain/mutasi/kolom-matriks'

/** What a row of the matrix says while it is being written; a swap is two steps, so only a new row may be one. */
export type DrafLangkah = Omit<IsianLangkah, 'jenis' | 'pegawaiId'> & {
  readonly jenis: JenisLangkah | 'TUKAR'
  readonly pegawaiId: IsianLangkah['pegawaiId'] | null
}

/** A row nothing has been written in. */
export const DRAF_KOSONG: DrafLangkah = {
  jenis: 'ANGKAT',
  pegawaiId: null,
  jabatanId: null,
  tmt: null,
  sampai: null,
  alasan: null,
  instansi: null
}

/** A step as a row that can be written in. */
export const drafDari = ({ jenis, pegawaiId, jabatanId, tmt, sampai, alasan, instansi }: Langkah): DrafLangkah => ({
  jenis,
  pegawaiId,
  jabatanId,
  tmt,
  sampai,
  alasan,
  instansi
})

/** The row after something was written in it: what no longer fits its kind falls away. */
export function drafBaru(draf: DrafLangkah, isian: Partial<DrafLangkah>): DrafLangkah {
  // a post for somebody who was to be released is an appointment
  const tujuan = isian.jabatanId ?? null
  const jenis = isian.jenis ?? (tujuan !== null && draf.jenis === 'LEPAS' ? 'ANGKAT' : draf.jenis)
  const baru = { ...draf, ...isian, jenis }
  if (jenis === 'LEPAS') return { ...baru, jabatanId: null, sampai: null }
  if (jenis === 'PLT' || jenis === 'PLH') return { ...baru, alasan: null, instansi: null }
  return {
    ...baru,
    sampai: null,
    alasan: isBerhenti(baru.alasan) ? null : baru.alasan,
    instansi: draf.jenis === 'LEPAS' ? null : baru.instansi
  }
}

/** The column that must still be filled in; null = the row can be kept. */
export function kolomKurang({ pegawaiId, jabatanId, jenis }: DrafLangkah): KolomTulis | null {
  if (pegawaiId === null) return 'nama'
  return jabatanId === null && jenis !== 'LEPAS' ? 'baru' : null
}

/** Both rows say the same. */
export const isDrafSama = (a: DrafLangkah, b: DrafLangkah): boolean =>
  a.jenis === b.jenis &&
  a.pegawaiId === b.pegawaiId &&
  a.jabatanId === b.jabatanId &&
  a.tmt === b.tmt &&
  a.sampai === b.sampai &&
  a.alasan === b.alasan &&
  a.instansi === b.instansi
