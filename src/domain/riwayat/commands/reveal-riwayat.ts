import { z } from 'zod'
import { defineCommand } from '../../kit/command'
import { ok } from '../../kit/result'
import { PegawaiId } from '../../pegawai/pegawai'

/** Writes down who looked at the personal data that an entry of the trail holds (UU 27/2022); the data itself goes into no log. */
export const revealRiwayat = defineCommand({
  name: 'riwayat.reveal',
  hak: 'PRIBADI',
  input: z.object({ seq: z.int().min(1), pegawaiId: PegawaiId.nullable() }),
  gather: () => ok(null),
  decide: () => ok([]),
  label: (_facts, { seq }) => `Tampilkan data pribadi dalam riwayat nomor ${seq}`,
  isCatatan: true,
  isDalam: true
})
