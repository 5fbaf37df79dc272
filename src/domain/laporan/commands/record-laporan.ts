import { z } from 'zod'
import { defineCommand } from '../../kit/command'
import { ok } from '../../kit/result'
import { IsianLaporan } from '../parameter'

/** Writes down who took a report with personal data out of the house, in which form (UU 27/2022); what stands in it goes into no log. */
export const recordLaporan = defineCommand({
  name: 'laporan.catat',
  hak: 'EKSPOR',
  input: z.object({ id: z.string(), judul: z.string(), isian: IsianLaporan, format: z.string(), baris: z.int().min(0) }),
  gather: () => ok(null),
  decide: () => ok([]),
  label: (_facts, { judul, format }) => `Simpan laporan ${judul} sebagai ${format}`,
  isCatatan: true,
  isDalam: true
})
