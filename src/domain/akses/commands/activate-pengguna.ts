import { z } from 'zod'
import { updated } from '../../kit/changeset'
import { defineCommand } from '../../kit/command'
import { ok } from '../../kit/result'
import { PenggunaId } from '../pengguna'
import { gatherPengguna } from '../sunting-pengguna'

/** Lets someone come in again who had left; a new password is set for them first. */
export const activatePengguna = defineCommand({
  name: 'pengguna.activate',
  hak: 'PENGELOLA',
  input: z.object({ id: PenggunaId }),
  gather: (read, { id }) => gatherPengguna(read, id),
  decide: ({ row }) => ok([updated('pengguna', row, { isAktif: true })]),
  label: ({ row }) => `Aktifkan kembali pengguna ${row.nama}`,
  isCatatan: true
})
