import { z } from 'zod'
import { type Changeset, inserted, updated } from '../../kit/changeset'
import { defineCommand, invalid, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { JabatanId } from '../../organisasi/jabatan'
import type { InformasiJabatan } from '../informasi-jabatan'

/** Gives posts the informasi jabatan of another; what they had is replaced. */
export const copyInformasi = defineCommand({
  name: 'informasi.copy',
  hak: 'DATA',
  input: z.object({ dariId: JabatanId, keIds: z.array(JabatanId).min(1, 'Pilih jabatan tujuannya lebih dahulu.') }),
  gather: (read, { dariId, keIds }) => {
    const dari = read.get('jabatan', dariId)
    if (!dari) return refuse(notFound('Jabatan'))
    const informasi = read.get('informasiJabatan', dariId)
    if (!informasi) return refuse(invalid(`${dari.nama} belum memiliki informasi jabatan untuk disalin.`))
    const tujuan = [...new Set(keIds)].filter((id) => id !== dariId)
    if (tujuan.some((id) => read.get('jabatan', id) === null)) return refuse(notFound('Jabatan'))
    return ok({ dari, informasi, tujuan: tujuan.map((id) => ({ id, lama: read.get('informasiJabatan', id) })) })
  },
  decide: ({ informasi, tujuan }) => {
    const changes = tujuan.flatMap(({ id, lama }) => tulis(lama, { ...informasi, id }))
    return changes.length === 0 ? refuse(invalid('Tidak ada yang berubah.')) : ok(changes)
  },
  label: ({ dari, tujuan }) => `Salin informasi jabatan ${dari.nama} ke ${tujuan.length} jabatan`
})

function tulis(lama: InformasiJabatan | null, baru: InformasiJabatan): Changeset {
  if (!lama) return [inserted('informasiJabatan', baru)]
  return JSON.stringify(lama) === JSON.stringify(baru) ? [] : [updated('informasiJabatan', lama, baru)]
}
