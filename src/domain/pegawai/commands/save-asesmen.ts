import { tanggalPanjang } from '../../kit/tanggal'
import { defineCommand, invalid } from '../../kit/command'
import { refuse } from '../../kit/result'
import { Asesmen, AsesmenId } from '../asesmen'
import { gatherBerkas, refusalOfTiba, tulisBaris } from '../berkas-pegawai'
import { namaLengkap } from '../pegawai'
import { TEKS_ASESMEN } from '../teks-pegawai'

/** Writes down the outcome of an assessment, or corrects one: one of a kind on a day. */
export const saveAsesmen = defineCommand({
  name: 'asesmen.save',
  hak: 'DATA',
  input: Asesmen.extend({ id: AsesmenId.nullable() }),
  gather: (read, input) => gatherBerkas(read, 'asesmen', input),
  decide: ({ lama, lain }, input, { today, newId }) => {
    const refusal = refusalOfTiba(input.tanggal, today)
    if (refusal) return refuse(refusal)
    if (isHampa(input)) return refuse(invalid('Isi JPM, kotak talenta, atau uraian hasilnya.'))
    if (lain.some((a) => a.jenis === input.jenis && a.tanggal === input.tanggal))
      return refuse(invalid(`${TEKS_ASESMEN[input.jenis]} tanggal ${tanggalPanjang(input.tanggal)} sudah tercatat.`))
    return tulisBaris('asesmen', lama, { ...input, id: lama?.id ?? AsesmenId.parse(newId()) })
  },
  label: ({ pegawai, lama }) => `${lama ? 'Ubah' : 'Tambah'} hasil asesmen ${namaLengkap(pegawai)}`
})

const isHampa = ({ jpm, kotak, uraian }: Pick<Asesmen, 'jpm' | 'kotak' | 'uraian'>): boolean =>
  jpm === null && kotak === null && (uraian ?? '').trim() === ''
