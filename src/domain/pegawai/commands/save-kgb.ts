import { defineCommand, invalid } from '../../kit/command'
import { refuse } from '../../kit/result'
import { tanggalPanjang } from '../../kit/tanggal'
import { gatherBerkas, tulisBaris } from '../berkas-pegawai'
import { Kgb, KgbId } from '../kgb'
import { namaLengkap } from '../pegawai'

/** Writes down a pay step a PNS was given, or corrects one (PP 7/1977 Ps 11). */
export const saveKgb = defineCommand({
  name: 'kgb.save',
  hak: 'DATA',
  input: Kgb.extend({ id: KgbId.nullable() }),
  gather: (read, input) => gatherBerkas(read, 'kgb', input),
  decide: ({ pegawai, lama, lain }, input, { newId }) => {
    if (pegawai.jenisAsn !== 'PNS') return refuse(invalid('KGB hanya dicatat bagi PNS.'))
    if (lain.some((k) => k.tmt === input.tmt)) return refuse(invalid(`KGB TMT ${tanggalPanjang(input.tmt)} sudah tercatat.`))
    const mkBulan = input.mkTahun === null ? null : (input.mkBulan ?? 0)
    return tulisBaris('kgb', lama, { ...input, mkBulan, id: lama?.id ?? KgbId.parse(newId()) })
  },
  label: ({ pegawai, lama }, { tmt }) => `${lama ? 'Ubah' : 'Tambah'} KGB ${tanggalPanjang(tmt)} ${namaLengkap(pegawai)}`
})
