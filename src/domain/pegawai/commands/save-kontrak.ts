import { defineCommand, invalid } from '../../kit/command'
import { refuse } from '../../kit/result'
import { tanggalPanjang } from '../../kit/tanggal'
import { isPppk } from '../../organisasi/bezetting'
import { gatherBerkas, tulisBaris } from '../berkas-pegawai'
import { Kontrak, KontrakId } from '../kontrak'
import { namaLengkap } from '../pegawai'

/** Writes down a contract of a PPPK, or corrects one; two contracts never run on the same day (PP 49/2018). */
export const saveKontrak = defineCommand({
  name: 'kontrak.save',
  hak: 'DATA',
  input: Kontrak.extend({ id: KontrakId.nullable() }),
  gather: (read, input) => gatherBerkas(read, 'kontrak', input),
  decide: ({ pegawai, lama, lain }, input, { newId }) => {
    if (!isPppk(pegawai.jenisAsn)) return refuse(invalid('Kontrak hanya dicatat bagi PPPK.'))
    if (input.selesai < input.mulai) return refuse(invalid('Hari terakhir kontrak tidak boleh sebelum hari mulainya.'))
    const tumpang = lain.find((k) => k.mulai <= input.selesai && input.mulai <= k.selesai)
    if (tumpang)
      return refuse(
        invalid(
          `Bertumpang tindih dengan kontrak ${tanggalPanjang(tumpang.mulai)} sampai ${tanggalPanjang(tumpang.selesai)} yang sudah tercatat.`
        )
      )
    return tulisBaris('kontrak', lama, { ...input, id: lama?.id ?? KontrakId.parse(newId()) })
  },
  label: ({ pegawai, lama }, { selesai }) => `${lama ? 'Ubah' : 'Tambah'} kontrak sampai ${tanggalPanjang(selesai)} ${namaLengkap(pegawai)}`
})
