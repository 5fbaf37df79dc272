import { z } from 'zod'
import { type Change, inserted, updated } from '../../kit/changeset'
import { defineCommand, type Given, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { type Simpanan, SimpananId } from '../../simpanan/simpanan'
import type { BarisImpor } from '../baris-impor'
import { dataKini } from '../data-kini'
import type { IsiImpor } from '../isi-impor'
import { planImpor } from '../plan-impor'

/** Brings the decided rows of files into the data: one transaction, one undo step. */
export const commitImpor = defineCommand({
  name: 'impor.commit',
  hak: 'DATA',
  input: z.custom<IsiImpor & { readonly berkas: string }>(),
  gather: (read) => ok({ data: dataKini(read), terakhir: read.list('simpanan').find((s) => s.jenis === 'IMPOR') ?? null }),
  decide: ({ data, terakhir }, isi, given) => {
    const { perubahan } = planImpor(isi, data, given)
    return perubahan.length > 0
      ? ok([...perubahan, noted(terakhir, given)])
      : refuse(invalid('Isi berkas sama dengan data di aplikasi; tidak ada yang perlu disimpan.'))
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

/** The day of this import, for the rule that asks how old the data are. */
function noted(terakhir: Simpanan | null, { today, now, newId }: Given): Change {
  return terakhir
    ? updated('simpanan', terakhir, { isi: today, pada: now })
    : inserted('simpanan', { id: SimpananId.parse(newId()), jenis: 'IMPOR', kunci: 'terakhir', isi: today, pada: now })
}

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
