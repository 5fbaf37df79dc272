import { z } from 'zod'
import { inserted } from '../../kit/changeset'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { NamaMasuk, NamaPengguna, PenggunaId } from '../pengguna'
import { namaPeran, PERAN } from '../peran'

/** Adds someone who may come in. The password is set apart from it; until then nobody comes in by that name. */
export const createPengguna = defineCommand({
  name: 'pengguna.create',
  hak: 'PENGELOLA',
  input: z.object({ namaMasuk: NamaMasuk, nama: NamaPengguna, peran: z.enum(PERAN) }),
  gather: (read) => ok(read.list('pengguna')),
  decide: (semua, isian, given) => {
    if (semua.length === 0) return refuse(invalid('Komputer ini belum memakai sandi. Pasang sandi dahulu.'))
    if (semua.some((p) => p.namaMasuk === isian.namaMasuk))
      return refuse(invalid(`Nama masuk ${isian.namaMasuk} sudah dipakai. Pilih yang lain.`))
    return ok([inserted('pengguna', { ...isian, id: PenggunaId.parse(given.newId()), isAktif: true, dibuatPada: given.now })])
  },
  label: (_semua, { nama, peran }) => `Tambah pengguna ${nama} (${namaPeran(peran)})`,
  isCatatan: true
})
