import { defineCommand, invalid } from '../../kit/command'
import { refuse } from '../../kit/result'
import { gatherBerkas, refusalOfTiba, tulisBaris } from '../berkas-pegawai'
import { namaLengkap } from '../pegawai'
import { Penghargaan, PenghargaanId } from '../penghargaan'

/** Writes down an award a person has received, or corrects one; each Satyalancana Karya Satya is given once (PP 35/2010). */
export const savePenghargaan = defineCommand({
  name: 'penghargaan.save',
  hak: 'DATA',
  input: Penghargaan.extend({ id: PenghargaanId.nullable() }),
  gather: (read, input) => gatherBerkas(read, 'penghargaan', input),
  decide: ({ lama, lain }, input, { today, newId }) => {
    const refusal = refusalOfTiba(input.tahun, today)
    if (refusal) return refuse(refusal)
    const sama = lain.find((p) => isSama(p, input))
    if (sama) return refuse(invalid(`${sama.nama} tahun ${sama.tahun} sudah tercatat.`))
    return tulisBaris('penghargaan', lama, { ...input, id: lama?.id ?? PenghargaanId.parse(newId()) })
  },
  label: ({ pegawai, lama }, { nama }) => `${lama ? 'Ubah' : 'Tambah'} penghargaan ${nama} ${namaLengkap(pegawai)}`
})

type Isian = Pick<Penghargaan, 'jenis' | 'nama' | 'tahun'>

const isSama = (a: Isian, b: Isian): boolean =>
  a.jenis === b.jenis && (a.jenis !== 'LAINNYA' || (a.tahun === b.tahun && a.nama.toLowerCase() === b.nama.toLowerCase()))
