import { z } from 'zod'
import { defineCommand, invalid, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { PegawaiId } from '../pegawai'
import { medanTeks } from '../sunting'
import { changesOfMassal, PatchMassal, planMassal } from '../sunting-massal'

/** Changes the same fields of many people in one step. One who cannot be changed so refuses it all: nobody is left out unseen. */
export const bulkUpdatePegawai = defineCommand({
  name: 'pegawai.bulk-update',
  hak: 'DATA',
  input: z.object({ ids: z.array(PegawaiId).min(1).max(100_000), patch: PatchMassal }),
  gather: (read, { ids, patch }, { today }) => {
    const dipilih = new Set(ids)
    const rows = read.list('pegawai').filter((p) => dipilih.has(p.id))
    return rows.length === dipilih.size ? ok(planMassal(rows, patch, today)) : refuse(notFound('Sebagian pegawai yang dipilih'))
  },
  decide: ({ berubah, tertolak }, { patch }) => {
    const [pertama] = tertolak
    if (pertama) return refuse(invalid(`${tertolak.length} pegawai tidak dapat diubah, antara lain ${pertama.nama}: ${pertama.pesan}`))
    if (berubah.length === 0) return refuse(invalid('Tidak ada yang berubah pada pegawai yang dipilih.'))
    return ok(changesOfMassal(berubah, patch))
  },
  label: ({ berubah }, { patch }) => `Ubah ${medanTeks(Object.keys(patch))} ${berubah.length} pegawai`,
  auditInput: ({ ids, patch }) => ({ jumlah: ids.length, patch })
})
