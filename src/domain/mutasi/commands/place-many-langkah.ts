import { z } from 'zod'
import { defineCommand } from '../../kit/command'
import { JabatanId } from '../../organisasi/jabatan'
import { PegawaiId } from '../../pegawai/pegawai'
import { changesTo, gatherRencana } from '../fakta-rencana'
import { RencanaId } from '../rencana'
import { placeMany } from '../susunan-banyak'

/** Plans many people for posts at once, all or none: rows that were pasted, or a proposal that was accepted. */
export const placeManyLangkah = defineCommand({
  name: 'langkah.place-many',
  hak: 'RENCANA',
  input: z.object({
    rencanaId: RencanaId,
    butir: z
      .array(z.object({ pegawaiId: PegawaiId, jabatanId: JabatanId, jenis: z.enum(['PLT', 'PLH']).nullish() }))
      .min(1, 'Belum ada penempatan untuk dimasukkan.')
  }),
  gather: (read, { rencanaId }) => gatherRencana(read, rencanaId),
  decide: (fakta, { butir }, { newId }) => changesTo(fakta, placeMany(fakta, butir, newId)),
  label: ({ rencana }, { butir }) => `Tempatkan ${butir.length} orang dalam rencana ${rencana.nama}`
})
