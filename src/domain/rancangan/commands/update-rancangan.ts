import { z } from 'zod'
import { updated } from '../../kit/changeset'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { berpijakUlang, gatherDraf, pijakanBaru } from '../fakta-rancangan'
import { NamaRancangan } from '../nama-rancangan'
import { Rancangan, RancanganId } from '../rancangan'

/** Changes the name, TMT and note of a draft. */
export const updateRancangan = defineCommand({
  name: 'rancangan.update',
  hak: 'RENCANA',
  input: z.object({ id: RancanganId, nama: NamaRancangan, tmt: Rancangan.shape.tmt, catatan: Rancangan.shape.catatan }),
  gather: (read, { id, tmt }) => {
    const fakta = gatherDraf(read, id)
    if (!fakta.ok) return fakta
    const { rancangan, usulan } = fakta.value
    const sesudah = { rancangan: { ...rancangan, tmt }, usulan }
    return ok({ rancangan, berpijak: tmt === rancangan.tmt ? [] : berpijakUlang(read, fakta.value, { sesudah }) })
  },
  decide: ({ rancangan, berpijak }, { nama, tmt, catatan }) =>
    rancangan.nama === nama && rancangan.tmt === tmt && rancangan.catatan === catatan
      ? refuse(invalid('Tidak ada yang berubah pada rancangan ini.'))
      : ok([updated('rancangan', rancangan, { nama, tmt, catatan }), ...pijakanBaru(berpijak)]),
  label: (_fakta, { nama }) => `Ubah rancangan ${nama}`
})
