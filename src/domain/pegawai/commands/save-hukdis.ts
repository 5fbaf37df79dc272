import { defineCommand, invalid } from '../../kit/command'
import { refuse } from '../../kit/result'
import { labelTertutup } from '../bagian-tertutup'
import { gatherBerkas, refusalOfRentang, tulisBaris } from '../berkas-pegawai'
import { Hukdis, HukdisId } from '../hukdis'

/** Writes down a disciplinary punishment, or corrects one. What it is stays out of the label (UU 27/2022). */
export const saveHukdis = defineCommand({
  name: 'hukdis.save',
  hak: 'DATA',
  input: Hukdis.extend({ id: HukdisId.nullable() }),
  gather: (read, input) => gatherBerkas(read, 'hukdis', input),
  decide: ({ lama, lain }, input, { newId }) => {
    const refusal = refusalOfRentang(input.mulai, input.selesai)
    if (refusal) return refuse(refusal)
    if (lain.some((h) => h.tingkat === input.tingkat && h.mulai === input.mulai))
      return refuse(invalid('Hukuman dengan tingkat dan tanggal mulai itu sudah tercatat.'))
    return tulisBaris('hukdis', lama, { ...input, id: lama?.id ?? HukdisId.parse(newId()) })
  },
  label: ({ pegawai, lama }) => labelTertutup(lama ? 'Ubah' : 'Tambah', pegawai)
})
