import { z } from 'zod'
import type { Entity, EntityName } from '../../entities'
import { type Change, removed } from '../../kit/changeset'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { gatherDraf } from '../fakta-rencana'
import { RencanaId } from '../rencana'
import { keluargaOf, namaRencana, tanpaInduk } from '../skenario'

/** What hangs on a plan, children before what they hang on. */
const MILIK = ['tindakLanjut', 'keputusanRapat', 'tahapRencana', 'sikapJabatan', 'izin', 'pengesampingan', 'langkah'] as const

/** Deletes a plan with everything that hangs on it. Of several scenarios only this one goes; the next takes the place of the first. */
export const deleteRencana = defineCommand({
  name: 'rencana.delete',
  hak: 'RENCANA',
  input: z.object({ id: RencanaId }),
  gather: (read, { id }) => {
    const rencana = gatherDraf(read, id)
    if (!rencana.ok) return rencana
    if (read.where('naskah', 'rencanaId', id).length > 0)
      return refuse(invalid('Rencana ini sudah menerbitkan naskah bernomor, jadi tidak dapat dihapus. Arsipkan saja.'))
    const isi = MILIK.flatMap((nama) => removedOf(nama, read.list(nama), id))
    return ok({ rencana: rencana.value, isi, keluarga: keluargaOf(read.list('rencana'), rencana.value) })
  },
  decide: ({ rencana, isi, keluarga }) => ok([...isi, ...tanpaInduk(keluarga, rencana.id), removed('rencana', rencana)]),
  label: ({ rencana }) => `Hapus rencana ${namaRencana(rencana)}`
})

const removedOf = <N extends EntityName>(
  nama: N,
  rows: readonly (Entity<N> & { readonly rencanaId: RencanaId })[],
  id: RencanaId
): readonly Change[] => rows.filter((row) => row.rencanaId === id).map((row) => removed(nama, row))
