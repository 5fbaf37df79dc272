import { z } from 'zod'
import { defineCommand, invalid, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { JabatanId } from '../../organisasi/jabatan'
import { gatherAbk, sebutJabatan, tulisAbk } from '../tulis-abk'

/** Gives posts the tasks of another; those they had are replaced. */
export const copyAbk = defineCommand({
  name: 'abk.copy',
  hak: 'DATA',
  input: z.object({ dariId: JabatanId, keIds: z.array(JabatanId).min(1, 'Pilih jabatan tujuannya lebih dahulu.') }),
  gather: (read, { dariId, keIds }) => {
    const dari = read.get('jabatan', dariId)
    if (!dari) return refuse(notFound('Jabatan'))
    const abk = read.get('abk', dariId)
    if (!abk) return refuse(invalid(`${dari.nama} belum memiliki ABK untuk disalin.`))
    const fakta = gatherAbk(
      read,
      keIds.filter((id) => id !== dariId)
    )
    return fakta.ok ? ok({ ...fakta.value, dari, tugas: abk.tugas }) : fakta
  },
  decide: (fakta) => tulisAbk(fakta, () => fakta.tugas),
  label: ({ dari, semua }) => `Salin ABK ${dari.nama} ke ${semua.length === 1 ? '1 jabatan' : sebutJabatan(semua)}`
})
