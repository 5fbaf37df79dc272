import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { Ketentuan } from '../ketentuan'
import { kembalikanKetentuan } from '../kembalikan-ketentuan'
import { judulKetentuan, refusalOfKunci } from '../kunci-ketentuan'

/** Gives a setting back to its default from a day on; values that were to begin later fall away. */
export const resetKetentuan = defineCommand({
  name: 'ketentuan.reset',
  hak: 'SETELAN',
  input: Ketentuan.pick({ kunci: true, berlakuMulai: true }),
  gather: (read, { kunci }) => ok(read.list('ketentuan').filter((k) => k.kunci === kunci)),
  decide: (lama, { kunci, berlakuMulai }) => {
    const pesan = refusalOfKunci(kunci)
    if (pesan) return refuse(invalid(pesan))
    const changes = kembalikanKetentuan(lama, kunci, berlakuMulai)
    return changes.length === 0 ? refuse(invalid('Sejak tanggal itu sudah berlaku nilai bawaan.')) : ok(changes)
  },
  label: (_lama, { kunci }) => `Kembalikan ${judulKetentuan(kunci)} ke bawaan`
})
