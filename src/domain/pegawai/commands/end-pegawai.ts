import { z } from 'zod'
import { type Changeset, updated } from '../../kit/changeset'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { noted } from '../../kit/suntingan'
import { Tanggal, tanggalPanjang } from '../../kit/tanggal'
import { ALASAN_BERHENTI, JENIS_BERHENTI } from '../alasan-berhenti'
import { namaLengkap, PegawaiId } from '../pegawai'
import type { Penempatan } from '../penempatan'
import { gatherPegawai, patchByHand } from '../sunting'

/** Ends the service of a person: the seats held are free from that day, the history stays. */
export const endPegawai = defineCommand({
  name: 'pegawai.end',
  hak: 'DATA',
  input: z.object({
    id: PegawaiId,
    alasan: z.enum(JENIS_BERHENTI),
    /** First day no longer in service. */
    tanggal: Tanggal
  }),
  gather: (read, { id, tanggal }) => {
    const found = gatherPegawai(read, id)
    if (!found.ok) return found
    return ok({ row: found.value, terbuka: read.list('penempatan').filter((p) => p.pegawaiId === id && isOpenAfter(p, tanggal)) })
  },
  decide: ({ row, terbuka }, { alasan, tanggal }, { today }) => {
    const { kedudukanHukum } = ALASAN_BERHENTI[alasan]
    if (tanggal > today) return refuse(invalid('Tanggal itu belum tiba. Catat pada hari itu atau sesudahnya.'))
    if (row.kedudukanHukum === kedudukanHukum && terbuka.length === 0) return refuse(invalid('Pegawai ini sudah tercatat berhenti.'))
    const mulai = terbuka.map((p) => p.tmtMulai).find((tmt) => tmt !== null && tmt >= tanggal)
    if (mulai) return refuse(invalid(`Ada jabatan yang baru dimulai ${tanggalPanjang(mulai)}. Perbaiki TMT jabatan itu dahulu.`))
    const patch = { ...row, ...patchByHand(row, { kedudukanHukum }) }
    const ditutup: Changeset = terbuka.map((p) => updated('penempatan', p, { tmtSelesai: tanggal }))
    return ok([updated('pegawai', row, terbuka.length > 0 ? { ...patch, ...noted(patch, ['jabatan']) } : patch), ...ditutup])
  },
  label: ({ row }, { alasan }) => `${ALASAN_BERHENTI[alasan].teks}: ${namaLengkap(row)}`,
  alasan: ({ alasan }) => ALASAN_BERHENTI[alasan].teks
})

const isOpenAfter = ({ tmtSelesai }: Penempatan, tanggal: Tanggal): boolean => tmtSelesai === null || tmtSelesai > tanggal
