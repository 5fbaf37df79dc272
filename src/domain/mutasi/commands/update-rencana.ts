import { z } from 'zod'
import { type Change, updated } from '../../kit/changeset'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { medanBerubah } from '../../kit/suntingan'
import { gatherDraf } from '../fakta-rencana'
import { IsiRencana, NamaRencana } from '../nama-rencana'
import { RencanaId } from '../rencana'
import { keluargaOf } from '../skenario'
import { isTerkunci } from '../tahap-aturan'

/** Changes name, TMT, kind, horizon and note of a plan. Its scenarios follow in TMT, kind and horizon: they answer the same question. */
export const updateRencana = defineCommand({
  name: 'rencana.update',
  hak: 'RENCANA',
  input: z.object({ id: RencanaId, nama: NamaRencana, ...IsiRencana.shape }),
  gather: (read, { id }) => {
    const rencana = gatherDraf(read, id)
    return rencana.ok ? ok({ rencana: rencana.value, keluarga: keluargaOf(read.list('rencana'), rencana.value) }) : rencana
  },
  decide: ({ rencana, keluarga }, { nama, catatan, tmt, jenis, horizonBulan }) => {
    const bersama = { tmt, jenis, horizonBulan }
    if (medanBerubah(rencana, { ...bersama, nama, catatan }).length === 0)
      return refuse(invalid('Tidak ada yang berubah pada rencana ini.'))
    const lain = keluarga.filter((r) => r.id !== rencana.id && !isTerkunci(r.status) && medanBerubah(r, bersama).length > 0)
    return ok([updated('rencana', rencana, { ...bersama, nama, catatan }), ...lain.map((r): Change => updated('rencana', r, bersama))])
  },
  label: (_facts, { nama }) => `Ubah rencana ${nama}`
})
