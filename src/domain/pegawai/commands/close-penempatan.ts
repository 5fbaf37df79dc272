import { z } from 'zod'
import { updated } from '../../kit/changeset'
import { defineCommand, invalid, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { noted } from '../../kit/suntingan'
import { Tanggal } from '../../kit/tanggal'
import { namaLengkap } from '../pegawai'
import { PenempatanId } from '../penempatan'

/** Ends a placement by hand; the seat is free from that day. */
export const closePenempatan = defineCommand({
  name: 'penempatan.close',
  hak: 'DATA',
  input: z.object({ id: PenempatanId, tmtSelesai: Tanggal }),
  gather: (read, { id }) => {
    const row = read.get('penempatan', id)
    const pegawai = row && read.get('pegawai', row.pegawaiId)
    const jabatan = row && read.get('jabatan', row.jabatanId)
    return row && pegawai && jabatan ? ok({ row, pegawai, jabatan }) : refuse(notFound('Riwayat jabatan'))
  },
  decide: ({ row, pegawai }, { tmtSelesai }) => {
    if (row.tmtSelesai !== null) return refuse(invalid('Jabatan ini sudah berakhir. Perbaiki riwayatnya bila tanggalnya salah.'))
    if (row.tmtMulai !== null && tmtSelesai <= row.tmtMulai) return refuse(invalid('Tanggal selesai harus sesudah TMT jabatan.'))
    return ok([updated('penempatan', row, { tmtSelesai }), updated('pegawai', pegawai, noted(pegawai, ['jabatan']))])
  },
  label: ({ pegawai, jabatan }) => `Akhiri jabatan ${jabatan.nama} ${namaLengkap(pegawai)}`
})
