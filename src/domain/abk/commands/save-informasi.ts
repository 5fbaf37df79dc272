import { z } from 'zod'
import { inserted, removed, updated } from '../../kit/changeset'
import { defineCommand, invalid, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { IsianInformasi } from '../informasi-jabatan'
import { blokInformasi, isInformasiKosong, rapikanInformasi } from '../isian-informasi'

/** Saves the informasi jabatan of a post; one in which nothing is left is taken away. */
export const saveInformasi = defineCommand({
  name: 'informasi.save',
  hak: 'DATA',
  input: z.object({ informasi: IsianInformasi }),
  gather: (read, { informasi: { id } }) => {
    const jabatan = read.get('jabatan', id)
    return jabatan ? ok({ jabatan, lama: read.get('informasiJabatan', id) }) : refuse(notFound('Jabatan'))
  },
  decide: ({ lama }, { informasi }) => {
    const baru = rapikanInformasi(informasi)
    const blok = blokInformasi(baru)
    if (blok !== null) return refuse(invalid(blok))
    if (isInformasiKosong(baru)) return lama ? ok([removed('informasiJabatan', lama)]) : refuse(invalid('Informasi jabatan belum diisi.'))
    if (!lama) return ok([inserted('informasiJabatan', baru)])
    return JSON.stringify(lama) === JSON.stringify(baru)
      ? refuse(invalid('Tidak ada yang berubah.'))
      : ok([updated('informasiJabatan', lama, baru)])
  },
  label: ({ jabatan }) => `Simpan informasi jabatan ${jabatan.nama}`
})
