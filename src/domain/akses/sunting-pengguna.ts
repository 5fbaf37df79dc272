import type { Reader } from '../entities'
import { notFound, type Refusal } from '../kit/command'
import { ok, refuse, type Result } from '../kit/result'
import type { Pengguna, PenggunaId } from './pengguna'

/** What is decided about someone who may come in: their row, among all others. */
export type FaktaPengguna = { readonly row: Pengguna; readonly semua: readonly Pengguna[] }

/** Gathers what is decided about someone who may come in. */
export function gatherPengguna(read: Reader, id: PenggunaId): Result<FaktaPengguna, Refusal> {
  const semua = read.list('pengguna')
  const row = semua.find((p) => p.id === id)
  return row ? ok({ row, semua }) : refuse(notFound('Pengguna'))
}
