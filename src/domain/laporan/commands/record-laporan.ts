import { z } from 'zod'
import { TEKS_TUJUAN_DATA, TUJUAN_DATA } from '../../akses/tujuan-data'
import { defineCommand } from '../../kit/command'
import { ok } from '../../kit/result'
import { IsianLaporan } from '../parameter'

/** Writes down who took a report with personal data out of the house, in which form (UU 27/2022); what stands in it goes into no log. */
export const recordLaporan = defineCommand({
  name: 'laporan.catat',
  hak: 'EKSPOR',
  input: z.object({
    id: z.string(),
    judul: z.string(),
    isian: IsianLaporan,
    format: z.string(),
    baris: z.int().min(0),
    tujuan: z.enum(TUJUAN_DATA).nullable()
  }),
  gather: () => ok(null),
  decide: () => ok([]),
  label: (_facts, { judul, format, tujuan }) =>
    `Simpan laporan ${judul} sebagai ${format}${tujuan === null ? '' : `, data lengkap untuk ${TEKS_TUJUAN_DATA[tujuan]}`}`,
  isCatatan: true,
  isDalam: true
})
