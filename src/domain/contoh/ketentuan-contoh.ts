import { type Ketentuan, KetentuanId } from '../ketentuan/ketentuan'
import type { Given } from '../kit/command'
import { kunciIsian, MEDAN_ISIAN } from '../naskah/isian'
import type { RencanaId } from '../mutasi/rencana'

/** What the papers of the sample city are filled in with: the province is real, the mayor is nobody. */
const ISIAN: Readonly<Record<string, string>> = {
  provinsi: 'Sumatera Barat',
  ibu_kota_provinsi: 'Padang',
  nama_wali_kota: 'Nama Wali Kota Contoh'
}

/** The settings of the sample city. */
export const buildKetentuan = ({ today, newId }: Pick<Given, 'today' | 'newId'>, rencanaId: RencanaId): readonly Ketentuan[] =>
  MEDAN_ISIAN.flatMap((medan) => {
    const nilai = ISIAN[medan.nama]
    return nilai === undefined
      ? []
      : [
          {
            id: KetentuanId.parse(newId()),
            kunci: kunciIsian(medan, { rencanaId, jenis: 'sk-mutasi' }),
            nilai,
            dasarHukum: null,
            berlakuMulai: today,
            berlakuSampai: null
          }
        ]
  })
