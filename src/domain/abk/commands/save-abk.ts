import { z } from 'zod'
import { defineCommand, invalid } from '../../kit/command'
import { refuse } from '../../kit/result'
import { JabatanId } from '../../organisasi/jabatan'
import { blokTugas, IsianTugas, rapikanTugas } from '../isian-tugas'
import { gatherAbk, sebutJabatan, tulisAbk } from '../tulis-abk'

/** Saves the whole ABK of a post; its load and its need follow in the same changeset. */
export const saveAbk = defineCommand({
  name: 'abk.save',
  hak: 'DATA',
  input: z.object({ jabatanId: JabatanId, tugas: z.array(IsianTugas) }),
  gather: (read, { jabatanId }) => gatherAbk(read, [jabatanId]),
  decide: (fakta, { tugas }) => {
    const blok = blokTugas(tugas)
    return blok === null ? tulisAbk(fakta, () => rapikanTugas(tugas)) : refuse(invalid(blok))
  },
  label: ({ semua }) => `Simpan ABK ${sebutJabatan(semua)}`
})
