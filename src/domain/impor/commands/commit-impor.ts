import { z } from 'zod'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import type { BarisImpor } from '../baris-impor'
import { dataKini } from '../data-kini'
import type { IsiImpor } from '../isi-impor'
import { planImpor } from '../plan-impor'

/** Brings the decided rows of files into the data: one transaction, one undo step. */
export const commitImpor = defineCommand({
  name: 'impor.commit',
  input: z.custom<IsiImpor & { readonly berkas: string }>(),
  gather: (read) => ok(dataKini(read)),
  decide: (data, isi, given) => {
    const { perubahan } = planImpor(isi, data, given)
    return perubahan.length > 0 ? ok(perubahan) : refuse(invalid('Isi berkas sama dengan data di aplikasi; tidak ada yang perlu disimpan.'))
  },
  isDalam: true,
  label: (_, { berkas, baris, hilang }) => `Impor ${isiTeks(baris, hilang.size)} dari ${berkas}`,
  auditInput: ({ berkas, baris, tolak, hilang }) => ({
    berkas,
    jumlahBaris: baris.length,
    jumlahDitolak: tolak.size,
    jumlahHilang: hilang.size
  })
})

/** `104 pegawai`, `12 unit dan 30 jabatan`, `2 tanda tidak di berkas`. */
function isiTeks(baris: readonly BarisImpor[], hilang: number): string {
  const jumlah = (entitas: BarisImpor['entitas']): number => baris.filter((b) => b.entitas === entitas).length
  const bagian = [
    [jumlah('pegawai'), 'pegawai'],
    [jumlah('unor'), 'unit'],
    [jumlah('jabatan'), 'jabatan']
  ] as const
  const isi = bagian.filter(([n]) => n > 0).map(([n, nama]) => `${n} ${nama}`)
  return isi.length > 0 ? new Intl.ListFormat('id').format(isi) : `${hilang} tanda tidak di berkas`
}
