import { z } from 'zod'
import { type Changeset, inserted, updated } from '../../kit/changeset'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import type { JabatanId } from '../../organisasi/jabatan'
import type { Tugas } from '../abk'
import type { InformasiJabatan } from '../informasi-jabatan'
import { informasiKosong } from '../isian-informasi'
import { gatherAbk, tulisAbk } from '../tulis-abk'

/** What a file brings for one post; null stays as it is. */
export type IsiAbk = { readonly jabatanId: JabatanId; readonly tugas: readonly Tugas[] | null; readonly ikhtisar: string | null }

/** Brings the decided ABK of files into the data: one transaction, one undo step. */
export const importAbk = defineCommand({
  name: 'abk.import',
  hak: 'DATA',
  input: z.custom<{ readonly berkas: string; readonly butir: readonly IsiAbk[] }>(),
  gather: (read, { butir }) => {
    const bertugas = butir.filter(({ tugas }) => tugas !== null)
    const fakta = gatherAbk(
      read,
      bertugas.map((b) => b.jabatanId)
    )
    return fakta.ok ? ok({ ...fakta.value, informasi: new Map(read.list('informasiJabatan').map((i) => [i.id, i])) }) : fakta
  },
  decide: (fakta, { butir }) => {
    if (butir.length === 0) return refuse(invalid('Isi berkas sama dengan data di aplikasi; tidak ada yang perlu disimpan.'))
    const ikhtisar = butir.flatMap((b) => ikhtisarChange(b, fakta.informasi.get(b.jabatanId) ?? null))
    if (fakta.semua.length === 0) return ok(ikhtisar)
    const tugas = new Map(butir.map((b) => [b.jabatanId, b.tugas ?? []]))
    const hasil = tulisAbk(fakta, ({ jabatan }) => tugas.get(jabatan.id) ?? [])
    return hasil.ok ? ok([...hasil.value, ...ikhtisar]) : hasil
  },
  isDalam: true,
  label: (_, { berkas, butir }) => `Impor ABK ${butir.length} jabatan dari ${berkas}`,
  auditInput: ({ berkas, butir }) => ({
    berkas,
    jumlahJabatan: butir.length,
    jumlahTugas: butir.reduce((n, b) => n + (b.tugas?.length ?? 0), 0)
  })
})

function ikhtisarChange({ jabatanId, ikhtisar }: IsiAbk, lama: InformasiJabatan | null): Changeset {
  if (ikhtisar === null || ikhtisar === lama?.ikhtisar) return []
  return lama
    ? [updated('informasiJabatan', lama, { ikhtisar })]
    : [inserted('informasiJabatan', { ...informasiKosong(jabatanId), ikhtisar })]
}
