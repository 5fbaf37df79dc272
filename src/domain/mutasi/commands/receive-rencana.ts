import { z } from 'zod'
import { inserted } from '../../kit/changeset'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { isiTerima, salinTerima } from '../berbagi/isi-terima'
import { RencanaBerkas } from '../berbagi/rencana-berkas'
import { NamaRencana } from '../nama-rencana'
import { RENCANA_BAKU, RencanaId } from '../rencana'

/** Takes in a plan that another Penata gave away, as a new draft with all of it that fits the data of here. */
export const receiveRencana = defineCommand({
  name: 'rencana.receive',
  hak: 'RENCANA',
  input: z.object({ isi: RencanaBerkas, nama: NamaRencana }),
  gather: (read, { isi }) => ok(isiTerima(read, isi)),
  decide: (terima, { isi, nama }, { newId, now }) => {
    if (terima.langkah.length === 0)
      return refuse(invalid('Tidak ada langkah yang dapat dipakai: orang atau jabatan dalam rencana ini tidak ada di data ini.'))
    const id = RencanaId.parse(newId())
    return ok([inserted('rencana', { ...RENCANA_BAKU, ...isi.rencana, id, nama, dibuatPada: now }), ...salinTerima(terima, id, newId)])
  },
  label: (_terima, { nama }) => `Buka rencana ${nama} dari berkas`,
  auditInput: ({ isi, nama }) => ({ nama, asal: isi.rencana.nama, langkah: isi.langkah.length })
})
