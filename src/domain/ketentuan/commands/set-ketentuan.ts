import { type Changeset, inserted, updated } from '../../kit/changeset'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { mutasiRules } from '../../mutasi/mutasi-rules'
import { Ketentuan, KetentuanId } from '../ketentuan'
import { daftarKetentuan, isBerlakuPada } from '../setelan'

/** Sets a setting from a day on; the value before it ends on that day. `naskah.*` holds text, the others a number. */
export const setKetentuan = defineCommand({
  name: 'ketentuan.set',
  input: Ketentuan.pick({ kunci: true, nilai: true, dasarHukum: true, berlakuMulai: true }),
  gather: (read, { kunci }) => ok(read.list('ketentuan').filter((k) => k.kunci === kunci)),
  decide: (lama, input, { newId }) => {
    const pesan = problem(input)
    if (pesan) return refuse(invalid(pesan))
    const berlaku = lama.find((k) => isBerlakuPada(k, input.berlakuMulai))
    if (berlaku?.nilai === input.nilai && berlaku.dasarHukum === input.dasarHukum) return refuse(invalid('Nilai ketentuan tidak berubah.'))
    if (berlaku?.berlakuMulai === input.berlakuMulai)
      return ok([updated('ketentuan', berlaku, { nilai: input.nilai, dasarHukum: input.dasarHukum })])
    const berlakuSampai = berlaku?.berlakuSampai ?? nextStart(lama, input.berlakuMulai)
    const ended: Changeset = berlaku ? [updated('ketentuan', berlaku, { berlakuSampai: input.berlakuMulai })] : []
    return ok([...ended, inserted('ketentuan', { id: KetentuanId.parse(newId()), ...input, berlakuSampai })])
  },
  label: (_lama, { kunci, nilai }) => `Ubah ketentuan ${kunci} menjadi ${nilai}`
})

function problem({ kunci, nilai }: Pick<Ketentuan, 'kunci' | 'nilai'>): string | null {
  if (kunci.startsWith('naskah.')) return null
  if (!daftarKetentuan(mutasiRules).some((k) => k.kunci === kunci)) return `Ketentuan ${kunci} tidak dikenal.`
  return /^-?\d+$/.test(nilai) ? null : 'Nilai ketentuan harus berupa bilangan bulat.'
}

/** A setting written before an existing later one ends where that begins. */
const nextStart = (lama: readonly Ketentuan[], mulai: string): string | null =>
  lama
    .map((k) => k.berlakuMulai)
    .filter((hari) => hari > mulai)
    .toSorted()[0] ?? null
