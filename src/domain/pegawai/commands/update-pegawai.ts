import { z } from 'zod'
import { updated } from '../../kit/changeset'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { namaLengkap, PegawaiId } from '../pegawai'
import { gatherPegawai, medanBerubah, medanTeks, patchByHand, PatchPegawai, refusalOfPatch } from '../sunting'

/** Changes what is known of one person. */
export const updatePegawai = defineCommand({
  name: 'pegawai.update',
  hak: 'DATA',
  input: z.object({ id: PegawaiId, patch: PatchPegawai }),
  gather: (read, { id, patch }) => {
    const found = gatherPegawai(read, id)
    return found.ok ? ok({ row: found.value, semua: patch.nip === undefined ? [] : read.list('pegawai') }) : found
  },
  decide: ({ row, semua }, { patch }, { today }) => {
    if (medanBerubah(row, patch).length === 0) return refuse(invalid('Tidak ada yang berubah pada data pegawai ini.'))
    const refusal = refusalOfPatch({ row, patch, semua, today })
    return refusal ? refuse(refusal) : ok([updated('pegawai', row, patchByHand(row, patch))])
  },
  label: ({ row }, { patch }) => `Ubah ${medanTeks(medanBerubah(row, patch))} ${namaLengkap(row)}`,
  // the changeset keeps what was changed; personal data are not written down twice
  auditInput: ({ id, patch }) => ({ id, medan: Object.keys(patch) })
})
