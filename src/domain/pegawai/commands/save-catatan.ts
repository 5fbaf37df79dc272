import { defineCommand, invalid, type Refusal } from '../../kit/command'
import { refuse } from '../../kit/result'
import type { Tanggal } from '../../kit/tanggal'
import { labelTertutup } from '../bagian-tertutup'
import { gatherBerkas, refusalOfRentang, refusalOfTiba, tulisBaris } from '../berkas-pegawai'
import { Catatan, CatatanId } from '../catatan'

/** Writes down a note on a person, or corrects one. Only an LHKPN has a year: one each. Its label tells no health (UU 27/2022). */
export const saveCatatan = defineCommand({
  name: 'catatan.save',
  hak: 'DATA',
  input: Catatan.extend({ id: CatatanId.nullable() }),
  gather: (read, input) => gatherBerkas(read, 'catatan', input),
  decide: ({ lama, lain }, input, { today, newId }) => {
    const refusal = refusalOfRentang(input.mulai, input.selesai) ?? (input.jenis === 'LHKPN' ? refusalOfLhkpn(input, lain, today) : null)
    if (refusal) return refuse(refusal)
    const tahun = input.jenis === 'LHKPN' ? input.tahun : null
    return tulisBaris('catatan', lama, { ...input, tahun, id: lama?.id ?? CatatanId.parse(newId()) })
  },
  label: ({ pegawai, lama }) => labelTertutup(lama ? 'Ubah' : 'Tambah', pegawai)
})

function refusalOfLhkpn({ tahun }: Pick<Catatan, 'tahun'>, lain: readonly Catatan[], today: Tanggal): Refusal | null {
  if (tahun === null) return invalid('Isi tahun LHKPN.')
  if (lain.some((c) => c.jenis === 'LHKPN' && c.tahun === tahun)) return invalid(`LHKPN ${tahun} sudah tercatat.`)
  return refusalOfTiba(tahun, today)
}
