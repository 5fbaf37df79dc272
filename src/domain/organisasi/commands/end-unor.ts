import { z } from 'zod'
import { defineCommand, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { Tanggal, tanggalPanjang } from '../../kit/tanggal'
import type { PegawaiId } from '../../pegawai/pegawai'
import { akhiriUnor, BAWAHAN_AKHIR, PEGAWAI_AKHIR } from '../akhiri-unor'
import { gatherSusunan, pohonUnor } from '../susunan-unor'
import { UnorId } from '../unor'

/** Ends units from a day on (the first day they no longer exist); what stands in them hinders that, unless it is said what becomes of it. */
export const endUnor = defineCommand({
  name: 'unor.end',
  hak: 'DATA',
  input: z.object({
    ids: z.array(UnorId).min(1, 'Pilih unitnya lebih dahulu.'),
    sampai: Tanggal,
    bawahan: z.enum(BAWAHAN_AKHIR).optional(),
    pegawai: z.enum(PEGAWAI_AKHIR).optional()
  }),
  gather: (read, { ids, sampai }) => {
    const susunan = gatherSusunan(read)
    const unor = ids.flatMap((id) => susunan.get(id) ?? [])
    if (unor.length < ids.length) return refuse(notFound('Unit organisasi'))
    return ok({
      unor,
      pohon: pohonUnor(susunan, sampai),
      jabatan: read.list('jabatan'),
      penempatan: read.list('penempatan'),
      pegawaiOf: (pegawaiId: PegawaiId) => read.get('pegawai', pegawaiId)
    })
  },
  decide: (fakta, { sampai, bawahan = 'TOLAK', pegawai = 'TOLAK' }, { today }) => akhiriUnor(fakta, { sampai, bawahan, pegawai }, today),
  label: ({ unor }, { sampai }) =>
    `Tutup ${unor.length === 1 ? `unit ${unor[0]?.nama}` : `${unor.length} unit`} per ${tanggalPanjang(sampai)}`
})
