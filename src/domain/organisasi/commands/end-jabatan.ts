import { z } from 'zod'
import { updated } from '../../kit/changeset'
import { defineCommand, invalid, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { byHand } from '../../kit/suntingan'
import { Tanggal, tanggalPanjang } from '../../kit/tanggal'
import { namaLengkap } from '../../pegawai/pegawai'
import { JabatanId } from '../jabatan'
import { namaRingkas } from '../nama-ringkas'
import { orangDari, pendudukSejak } from '../penduduk'

/** Abolishes a post from a day on (the first day it no longer exists). Nobody may still sit there. */
export const endJabatan = defineCommand({
  name: 'jabatan.end',
  hak: 'DATA',
  input: z.object({ id: JabatanId, sampai: Tanggal }),
  gather: (read, { id, sampai }) => {
    const jabatan = read.get('jabatan', id)
    if (!jabatan) return refuse(notFound('Jabatan'))
    const orang = orangDari(pendudukSejak(read.list('penempatan'), id, sampai)).flatMap((p) => read.get('pegawai', p) ?? [])
    return ok({ jabatan, penduduk: orang.map(namaLengkap) })
  },
  decide: ({ jabatan, penduduk }, { sampai }) => {
    if (jabatan.aktifSampai !== null)
      return refuse(invalid(`${jabatan.nama} sudah dihapus dari susunan per ${tanggalPanjang(jabatan.aktifSampai)}.`))
    if (penduduk.length > 0)
      return refuse(
        invalid(`${jabatan.nama} masih diduduki ${namaRingkas(penduduk)} pada ${tanggalPanjang(sampai)}. Pindahkan lebih dahulu.`)
      )
    return ok([updated('jabatan', jabatan, byHand(jabatan, { aktifSampai: sampai }))])
  },
  label: ({ jabatan }, { sampai }) => `Hapus jabatan ${jabatan.nama} per ${tanggalPanjang(sampai)}`
})
