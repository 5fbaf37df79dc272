import { z } from 'zod'
import { inserted } from '../../kit/changeset'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { NamaMasuk, NamaPengguna, PenggunaId } from '../pengguna'

/** Makes the first admin: from then on nobody comes in without a password. The door has stored that password before, under the same id. */
export const createAdmin = defineCommand({
  name: 'pengguna.create-admin',
  hak: 'PENGELOLA',
  input: z.object({ id: PenggunaId, namaMasuk: NamaMasuk, nama: NamaPengguna }),
  gather: (read) => ok(read.list('pengguna')),
  decide: (semua, isian, given) =>
    semua.length > 0
      ? refuse(invalid('Komputer ini sudah memakai sandi.'))
      : ok([inserted('pengguna', { ...isian, peran: 'ADMIN', isAktif: true, dibuatPada: given.now })]),
  label: (_semua, { nama }) => `Pasang sandi; Admin pertama ${nama}`,
  isCatatan: true,
  isDalam: true
})
