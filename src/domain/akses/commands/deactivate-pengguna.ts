import { z } from 'zod'
import { updated } from '../../kit/changeset'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { ADMIN_TERAKHIR, isAdminTerakhir } from '../admin-terakhir'
import { PenggunaId } from '../pengguna'
import { gatherPengguna } from '../sunting-pengguna'

/** Lets someone come in no longer. The row stays, because the audit trail names them; the door throws their password away. */
export const deactivatePengguna = defineCommand({
  name: 'pengguna.deactivate',
  hak: 'PENGELOLA',
  input: z.object({ id: PenggunaId }),
  gather: (read, { id }) => gatherPengguna(read, id),
  decide: ({ row, semua }, { id }) =>
    isAdminTerakhir(semua, id) ? refuse(invalid(ADMIN_TERAKHIR)) : ok([updated('pengguna', row, { isAktif: false })]),
  label: ({ row }) => `Nonaktifkan pengguna ${row.nama}`,
  isCatatan: true
})
