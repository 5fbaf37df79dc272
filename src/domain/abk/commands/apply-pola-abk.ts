import { z } from 'zod'
import { defineCommand, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { JabatanId } from '../../organisasi/jabatan'
import { PolaAbkId } from '../abk'
import { gatherAbk, sebutJabatan, tulisAbk } from '../tulis-abk'

/** Gives posts the tasks of a template; those they had are replaced. */
export const applyPolaAbk = defineCommand({
  name: 'abk.apply-pola',
  hak: 'DATA',
  input: z.object({ polaId: PolaAbkId, jabatanIds: z.array(JabatanId).min(1, 'Pilih jabatannya lebih dahulu.') }),
  gather: (read, { polaId, jabatanIds }) => {
    const pola = read.get('polaAbk', polaId)
    if (!pola) return refuse(notFound('Pola ABK'))
    const fakta = gatherAbk(read, jabatanIds)
    return fakta.ok ? ok({ ...fakta.value, pola }) : fakta
  },
  decide: (fakta) => tulisAbk(fakta, () => fakta.pola.tugas),
  label: ({ pola, semua }) => `Terapkan pola ABK ${pola.nama} pada ${semua.length === 1 ? sebutJabatan(semua) : `${semua.length} jabatan`}`
})
