import { inserted, updated } from '../../kit/changeset'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { BukuNomor, BukuNomorId, semuaBuku } from '../nomor/buku-nomor'
import { masalahPola } from '../nomor/teks-nomor'

/** Writes a book of numbers: a new one, or how one counts from now on. Numbers already given stay as they are. */
export const saveBuku = defineCommand({
  name: 'buku.simpan',
  hak: 'NASKAH',
  input: BukuNomor.extend({ id: BukuNomorId.nullable() }),
  gather: (read) => ok(read.list('bukuNomor')),
  decide: (rows, { id, ...isi }, { newId }) => {
    const masalah = masalahPola(isi)
    if (masalah !== null) return refuse(invalid(masalah))
    const nama = isi.nama.toLowerCase()
    if (semuaBuku(rows).some((b) => b.id !== id && b.nama.toLowerCase() === nama))
      return refuse(invalid(`Buku “${isi.nama}” sudah ada. Beri nama lain.`))
    const row = rows.find((b) => b.id === id)
    if (row) return ok([updated('bukuNomor', row, isi)])
    return ok([inserted('bukuNomor', { ...isi, id: id ?? BukuNomorId.parse(newId()) })])
  },
  label: (_, { nama }) => `Simpan buku nomor “${nama}”`
})
