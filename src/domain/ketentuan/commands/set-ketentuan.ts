import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { Ketentuan } from '../ketentuan'
import { judulKetentuan, refusalOfKunci } from '../kunci-ketentuan'
import { nilaiTeks, ragamKetentuan } from '../ragam-ketentuan'
import { tetapkanKetentuan } from '../tetapkan-ketentuan'

/** Sets a setting from a day on; the value before it ends on that day. `naskah.*` holds text, the others a number. */
export const setKetentuan = defineCommand({
  name: 'ketentuan.set',
  hak: 'SETELAN',
  input: Ketentuan.pick({ kunci: true, nilai: true, dasarHukum: true, berlakuMulai: true }),
  gather: (read, { kunci }) => ok(read.list('ketentuan').filter((k) => k.kunci === kunci)),
  decide: (lama, input, { newId }) => {
    const pesan = problem(input)
    if (pesan) return refuse(invalid(pesan))
    const changes = tetapkanKetentuan(lama, input, newId)
    return changes.length === 0 ? refuse(invalid('Nilai ketentuan tidak berubah.')) : ok(changes)
  },
  label: (_lama, { kunci, nilai }) =>
    `Ubah ${judulKetentuan(kunci)} menjadi ${kunci.startsWith('naskah.') ? nilai : nilaiTeks(kunci, Number(nilai))}`,
  alasan: ({ dasarHukum }) => dasarHukum
})

function problem({ kunci, nilai }: Pick<Ketentuan, 'kunci' | 'nilai'>): string | null {
  return kunci.startsWith('naskah.') ? null : (refusalOfKunci(kunci) ?? problemOfNilai(kunci, nilai))
}

function problemOfNilai(kunci: string, nilai: string): string | null {
  if (!/^\d+$/.test(nilai)) return 'Nilai ketentuan harus berupa bilangan bulat, paling kecil 0.'
  const ragam = ragamKetentuan(kunci)
  if (ragam.jenis !== 'PILIHAN' || ragam.pilihan.some(([n]) => n === Number(nilai))) return null
  return `Pilih salah satu: ${ragam.pilihan.map(([, teks]) => teks).join(', ')}.`
}
