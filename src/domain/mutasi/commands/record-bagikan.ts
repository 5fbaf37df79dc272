import { z } from 'zod'
import { defineCommand, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { RencanaId } from '../rencana'
import { namaRencana } from '../skenario'

/** Writes down that a plan, with the names in it, has left the office, and whether under a password. */
export const recordBagikan = defineCommand({
  name: 'rencana.catat-bagikan',
  hak: 'RENCANA',
  input: z.object({ id: RencanaId, isBersandi: z.boolean() }),
  gather: (read, { id }) => {
    const rencana = read.get('rencana', id)
    return rencana ? ok(rencana) : refuse(notFound('Rencana'))
  },
  decide: () => ok([]),
  label: (rencana, { isBersandi }) => `Bagikan rencana ${namaRencana(rencana)} ${isBersandi ? 'dengan sandi' : 'tanpa sandi'}`,
  isCatatan: true,
  isDalam: true
})
