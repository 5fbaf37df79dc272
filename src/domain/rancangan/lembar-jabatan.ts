import { ubahanTugas } from '../abk/ubahan-tugas'
import type { Change } from '../kit/changeset'
import type { JabatanId } from '../organisasi/jabatan'
import type { PenyebutSusunan } from './penyebut-susunan'

/** Lembar jabatan: a change of what is written of a post: its ABK or its informasi jabatan. Both have the id of the post. */
export type Lembar = Extract<Change, { entity: 'abk' | 'informasiJabatan' }>

/** True for a change of what is written of a post. */
export const isLembar = (change: Change): change is Lembar => change.entity === 'abk' || change.entity === 'informasiJabatan'

/** The post a sheet is about. */
export function jabatanLembar({ before, after }: Lembar): JabatanId {
  const row = before ?? after
  if (!row) throw new Error('A change without a row')
  return row.id
}

/** `ABK Arsiparis`. */
export const namaLembar = (lembar: Lembar, sebut: PenyebutSusunan): string =>
  `${SEBUTAN[lembar.entity]} ${sebut.jabatanId(jabatanLembar(lembar))}`

const SEBUTAN: Readonly<Record<Lembar['entity'], string>> = { abk: 'ABK', informasiJabatan: 'Informasi jabatan' }

/** What becomes of a sheet: `ABK Arsiparis: 2 tugas ditambah`, `Informasi jabatan Arsiparis diisi`; without the name where only one post is spoken of. */
export function kalimatLembar(lembar: Lembar, sebut: PenyebutSusunan, isSendiri: boolean): string {
  const apa = isSendiri ? SEBUTAN[lembar.entity] : namaLembar(lembar, sebut)
  if (!lembar.after) return `${apa} dihapus`
  if (lembar.entity === 'informasiJabatan') return `${apa} ${lembar.before ? 'diubah' : 'diisi'}`
  return `${apa}: ${ubahanTugas(lembar.before?.tugas ?? [], lembar.after.tugas)}`
}
