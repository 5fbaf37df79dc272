import { z } from 'zod'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import type { JabatanId } from '../jabatan'
import { salinUnor } from '../salin-unor'
import { gatherSusunan, pohonUnor, terbuka } from '../susunan-unor'
import { isAdaPada, UnorId } from '../unor'

/** Copies a unor some times right behind it, with its posts but without anybody in them; with the units below it when that is said. */
export const duplicateUnor = defineCommand({
  name: 'unor.duplicate',
  hak: 'DATA',
  input: z.object({
    id: UnorId,
    jumlah: z.int().min(1, 'Buat paling sedikit satu salinan.').max(50, 'Buat paling banyak 50 salinan sekaligus.'),
    denganBawahan: z.boolean()
  }),
  gather: (read, { id }, { today }) => {
    const susunan = gatherSusunan(read)
    const unor = terbuka(susunan, id, today)
    if (!unor.ok) return unor
    const jabatan = Map.groupBy(
      read.list('jabatan').filter((j) => isAdaPada(j, today)),
      (j) => j.unorId
    )
    return ok({
      unor: unor.value,
      pohon: pohonUnor(susunan, today),
      jabatan,
      abkOf: (jabatanId: JabatanId) => read.get('abk', jabatanId),
      informasiOf: (jabatanId: JabatanId) => read.get('informasiJabatan', jabatanId)
    })
  },
  decide: (fakta, salinan, given) =>
    fakta.unor.jenis === 'PEMERINTAH'
      ? refuse(invalid(`${fakta.unor.nama} adalah puncak susunan dan tidak dapat disalin.`))
      : ok(salinUnor(fakta, salinan, given)),
  label: ({ unor }, { jumlah }) => (jumlah === 1 ? `Salin unit ${unor.nama}` : `Salin unit ${unor.nama} menjadi ${jumlah} salinan`)
})
