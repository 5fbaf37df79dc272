import { z } from 'zod'
import { defineCommand } from '../../kit/command'
import { ok } from '../../kit/result'

/** Writes down who took a list of the trail out of the house, and how long it was. */
export const recordEksporRiwayat = defineCommand({
  name: 'riwayat.ekspor',
  hak: 'AUDIT',
  input: z.object({ baris: z.int().min(0), format: z.string() }),
  gather: () => ok(null),
  decide: () => ok([]),
  label: (_facts, { baris, format }) => `Simpan riwayat (${baris} catatan) sebagai ${format}`,
  isCatatan: true,
  isDalam: true
})
