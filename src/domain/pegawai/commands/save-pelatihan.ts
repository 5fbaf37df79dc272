import { defineCommand, invalid } from '../../kit/command'
import { refuse } from '../../kit/result'
import { gatherBerkas, refusalOfTiba, tulisBaris } from '../berkas-pegawai'
import { namaLengkap } from '../pegawai'
import { Pelatihan, PelatihanId } from '../pelatihan'

/** Writes down a training a person has followed, or corrects one. */
export const savePelatihan = defineCommand({
  name: 'pelatihan.save',
  hak: 'DATA',
  input: Pelatihan.extend({ id: PelatihanId.nullable() }),
  gather: (read, input) => gatherBerkas(read, 'pelatihan', input),
  decide: ({ lama, lain }, input, { today, newId }) => {
    const refusal = refusalOfTiba(input.tahun, today)
    if (refusal) return refuse(refusal)
    if (lain.some((p) => p.jenis === input.jenis && p.tahun === input.tahun && p.nama.toLowerCase() === input.nama.toLowerCase()))
      return refuse(invalid(`${input.nama} tahun ${input.tahun} sudah tercatat.`))
    return tulisBaris('pelatihan', lama, { ...input, id: lama?.id ?? PelatihanId.parse(newId()) })
  },
  label: ({ pegawai, lama }, { nama }) => `${lama ? 'Ubah' : 'Tambah'} pelatihan ${nama} ${namaLengkap(pegawai)}`
})
