import { z } from 'zod'
import { type Changeset, removed, updated } from '../../kit/changeset'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { noted } from '../../kit/suntingan'
import { sumberKebutuhan } from '../../organisasi/bezetting'
import { type Jabatan, JabatanId } from '../../organisasi/jabatan'
import { gatherAbk, sebutJabatan } from '../tulis-abk'

/** Takes the ABK of posts away. Their last need stays, from then on as one an officer has entered. */
export const removeAbk = defineCommand({
  name: 'abk.remove',
  hak: 'DATA',
  input: z.object({ jabatanIds: z.array(JabatanId).min(1, 'Pilih jabatannya lebih dahulu.') }),
  gather: (read, { jabatanIds }) => {
    const fakta = gatherAbk(read, jabatanIds)
    return fakta.ok ? ok(fakta.value.semua.filter(({ abk }) => abk !== null)) : fakta
  },
  decide: (semua) => {
    if (semua.length === 0) return refuse(invalid('Jabatan yang dipilih belum memiliki ABK.'))
    return ok(
      semua.flatMap(({ jabatan, abk }): Changeset => (abk ? [removed('abk', abk), updated('jabatan', jabatan, tanpaBeban(jabatan))] : []))
    )
  },
  label: (semua) => `Hapus ABK ${sebutJabatan(semua)}`
})

/** The number stays though nothing stands behind it any more: no file may change it unasked. */
const tanpaBeban = (jabatan: Jabatan): Partial<Jabatan> => ({
  bebanKerja: null,
  ...(sumberKebutuhan(jabatan) === 'ABK' ? noted(jabatan, ['kebutuhan']) : {})
})
