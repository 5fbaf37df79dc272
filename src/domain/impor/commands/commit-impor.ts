import { z } from 'zod'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { BarisNominatif } from '../baris-nominatif'
import { dataKini, planImpor } from '../build-draf'

/** Brings the accepted rows of a nominatif into the data: one transaction, one undo step. */
export const commitImpor = defineCommand({
  name: 'impor.commit',
  input: z.object({ berkas: z.string().min(1), baris: z.array(BarisNominatif).readonly() }),
  gather: (read) => ok(dataKini(read)),
  decide: (data, { baris }, given) => {
    const { perubahan } = planImpor(baris, data, given)
    return perubahan.length > 0 ? ok(perubahan) : refuse(invalid('Isi berkas sama dengan data di aplikasi; tidak ada yang perlu disimpan.'))
  },
  label: (_, { berkas, baris }) => `Impor ${baris.length} pegawai dari ${berkas}`,
  auditInput: ({ berkas, baris }) => ({ berkas, jumlahBaris: baris.length })
})
