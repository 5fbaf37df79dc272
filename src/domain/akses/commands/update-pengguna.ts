import { z } from 'zod'
import { updated } from '../../kit/changeset'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { ADMIN_TERAKHIR, isAdminTerakhir } from '../admin-terakhir'
import { NamaPengguna, PenggunaId } from '../pengguna'
import { namaPeran, PERAN } from '../peran'
import { gatherPengguna } from '../sunting-pengguna'

/** Gives someone who may come in another name or role; what they type to come in stays. */
export const updatePengguna = defineCommand({
  name: 'pengguna.update',
  hak: 'PENGELOLA',
  input: z.object({ id: PenggunaId, nama: NamaPengguna, peran: z.enum(PERAN) }),
  gather: (read, { id }) => gatherPengguna(read, id),
  decide: ({ row, semua }, { id, nama, peran }) =>
    peran !== 'ADMIN' && isAdminTerakhir(semua, id) ? refuse(invalid(ADMIN_TERAKHIR)) : ok([updated('pengguna', row, { nama, peran })]),
  label: (_facts, { nama, peran }) => `Ubah pengguna ${nama} (${namaPeran(peran)})`,
  isCatatan: true
})
