import { defineCommand, invalid, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { tulisBaris } from '../../pegawai/berkas-pegawai'
import { MasaLarangan, MasaLaranganId } from '../masa-larangan'

/** Puts a frozen period into the calendar, or corrects one. */
export const saveMasaLarangan = defineCommand({
  name: 'masa-larangan.save',
  hak: 'SETELAN',
  input: MasaLarangan.extend({ id: MasaLaranganId.nullable() }),
  gather: (read, { id }) => {
    const semua = read.list('masaLarangan')
    const lama = semua.find((m) => m.id === id) ?? null
    return id !== null && lama === null ? refuse(notFound('Masa larangan')) : ok({ lama, lain: semua.filter((m) => m !== lama) })
  },
  decide: ({ lama, lain }, input, { newId }) => {
    if (input.sampai !== null && input.sampai < input.mulai) return refuse(invalid('Tanggal akhir tidak boleh sebelum tanggal mulai.'))
    const kembar = lain.find((m) => m.jenis === input.jenis && m.mulai === input.mulai)
    if (kembar) return refuse(invalid(`${kembar.nama} sudah tercatat dengan jenis dan tanggal mulai yang sama.`))
    return tulisBaris('masaLarangan', lama, { ...input, id: lama?.id ?? MasaLaranganId.parse(newId()) })
  },
  label: ({ lama }, { nama }) => `${lama ? 'Ubah' : 'Tambah'} masa larangan ${nama}`
})
