import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { semuaAturan } from '../../mutasi/mutasi-rules'
import { Ketentuan } from '../ketentuan'
import { daftarKetentuan, KELOMPOK_ABK } from '../setelan'
import { tetapkanKetentuan } from '../tetapkan-ketentuan'

/** Sets a setting from a day on; the value before it ends on that day. `naskah.*` holds text, the others a number. */
export const setKetentuan = defineCommand({
  name: 'ketentuan.set',
  input: Ketentuan.pick({ kunci: true, nilai: true, dasarHukum: true, berlakuMulai: true }),
  gather: (read, { kunci }) => ok(read.list('ketentuan').filter((k) => k.kunci === kunci)),
  decide: (lama, input, { newId }) => {
    const pesan = problem(input)
    if (pesan) return refuse(invalid(pesan))
    const changes = tetapkanKetentuan(lama, input, newId)
    return changes.length === 0 ? refuse(invalid('Nilai ketentuan tidak berubah.')) : ok(changes)
  },
  label: (_lama, { kunci, nilai }) => `Ubah ketentuan ${kunci} menjadi ${nilai}`
})

function problem({ kunci, nilai }: Pick<Ketentuan, 'kunci' | 'nilai'>): string | null {
  if (kunci.startsWith('naskah.')) return null
  if (kunci.startsWith(`${KELOMPOK_ABK}.`))
    return 'Ketentuan ABK diubah pada Pengaturan ABK di Peta Jabatan, karena kebutuhan setiap jabatan ikut dihitung ulang.'
  if (!daftarKetentuan(semuaAturan).some((k) => k.kunci === kunci)) return `Ketentuan ${kunci} tidak dikenal.`
  return /^-?\d+$/.test(nilai) ? null : 'Nilai ketentuan harus berupa bilangan bulat.'
}
