import type { z } from 'zod'
import { type Change, updated } from '../kit/changeset'
import type { Tanggal } from '../kit/tanggal'
import { namaLengkap, type Pegawai } from './pegawai'
import { medanBerubah, patchByHand, PatchPegawai, refusalOfPatch } from './sunting'

/** What may be changed of many people at once: what a circular or a decree says of a whole group. */
export const PatchMassal = PatchPegawai.pick({
  kedudukanHukum: true,
  jenisAsn: true,
  agama: true,
  golongan: true,
  tmtGolongan: true,
  tingkatPendidikan: true,
  tidakDiBerkasSejak: true
})
export type PatchMassal = z.infer<typeof PatchMassal>

/** One who cannot be changed so, and why. */
export type Tertolak = { readonly id: Pegawai['id']; readonly nama: string; readonly pesan: string }

/** What a change of many would do: who changes, who is so already, who cannot be. */
export type HasilMassal = { readonly berubah: readonly Pegawai[]; readonly tetap: number; readonly tertolak: readonly Tertolak[] }

/** Judges each person apart, before anything is written. */
export function planMassal(rows: readonly Pegawai[], patch: PatchMassal, today: Tanggal): HasilMassal {
  const berubah: Pegawai[] = []
  const tertolak: Tertolak[] = []
  for (const row of rows) {
    if (medanBerubah(row, patch).length === 0) continue
    const refusal = refusalOfPatch({ row, patch, semua: [], today })
    if (refusal) tertolak.push({ id: row.id, nama: namaLengkap(row), pesan: refusal.pesan })
    else berubah.push(row)
  }
  return { berubah, tetap: rows.length - berubah.length - tertolak.length, tertolak }
}

/** The changes of one edit of many. */
export const changesOfMassal = (rows: readonly Pegawai[], patch: PatchMassal): readonly Change[] =>
  rows.map((row) => updated('pegawai', row, patchByHand(row, patch)))
