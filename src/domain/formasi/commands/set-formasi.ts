import { z } from 'zod'
import { type Change, inserted, removed, updated } from '../../kit/changeset'
import { defineCommand, invalid, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { type Jabatan, JabatanId } from '../../organisasi/jabatan'
import { type ButirFormasi, type Formasi, formasiIdOf, isNihil } from '../formasi'

const Orang = z
  .int('Jumlah usulan harus bilangan bulat.')
  .min(0, 'Jumlah usulan tidak boleh kurang dari 0.')
  .max(999, 'Jumlah usulan paling banyak 999.')

/** Sets the proposed recruitment of posts, each for a year; nobody and nobody takes the proposal back. */
export const setFormasi = defineCommand({
  name: 'formasi.set',
  hak: 'DATA',
  input: z.object({
    butir: z
      .array(z.object({ jabatanId: JabatanId, tahun: z.int().min(2000).max(2100), pns: Orang, pppk: Orang }))
      .min(1, 'Belum ada usulan yang diisi.')
      .refine(
        (butir) => new Set(butir.map(formasiIdOf)).size === butir.length,
        'Satu jabatan hanya dapat diusulkan sekali untuk satu tahun.'
      )
  }),
  gather: (read, { butir }) => {
    const jabatan = new Map(butir.map(({ jabatanId }) => [jabatanId, read.get('jabatan', jabatanId)]))
    if ([...jabatan.values()].includes(null)) return refuse(notFound('Jabatan yang diusulkan'))
    return ok({ jabatan, lama: butir.map((b) => read.get('formasi', formasiIdOf(b))) })
  },
  decide: ({ lama }, { butir }) => {
    const changes = butir.flatMap((b, n) => changeOf(lama[n] ?? null, b) ?? [])
    return changes.length === 0 ? refuse(invalid('Tidak ada yang berubah.')) : ok(changes)
  },
  label: ({ jabatan }, { butir }) => labelOf([...jabatan.values()], butir)
})

function changeOf(lama: Formasi | null, butir: ButirFormasi): Change | null {
  if (lama === null) return isNihil(butir) ? null : inserted('formasi', { id: formasiIdOf(butir), ...butir })
  if (isNihil(butir)) return removed('formasi', lama)
  return lama.pns === butir.pns && lama.pppk === butir.pppk ? null : updated('formasi', lama, butir)
}

function labelOf(jabatan: readonly (Jabatan | null)[], butir: readonly ButirFormasi[]): string {
  const [satu, tahun] = [jabatan[0]?.nama ?? '', butir[0]?.tahun ?? 0]
  if (jabatan.length > 1) return `Ubah usulan formasi ${jabatan.length} jabatan`
  return butir.length > 1 ? `Ubah usulan formasi ${satu}` : `Ubah usulan formasi ${satu} tahun ${tahun}`
}
