import { z } from 'zod'
import { inserted } from '../../kit/changeset'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { blokOf } from '../catatan-isian'
import { isAdaPada } from '../unor'
import { IsianJabatan } from '../isian-jabatan'
import { JABATAN_BAKU, JabatanId } from '../jabatan'
import { gatherSusunan, terbuka, urutSesudah } from '../susunan-unor'
import { examineJabatan } from '../validasi-jabatan'

/** Adds a post to a unor, behind those it has. */
export const createJabatan = defineCommand({
  name: 'jabatan.create',
  hak: 'DATA',
  input: z.object({ isian: IsianJabatan }),
  gather: (read, { isian: { unorId } }, { today }) => {
    const unor = terbuka(gatherSusunan(read), unorId, today)
    return unor.ok ? ok({ unor: unor.value, jabatan: read.list('jabatan').filter((j) => j.unorId === unorId) }) : unor
  },
  decide: ({ jabatan }, { isian }, { newId, today }) => {
    const blok = blokOf(
      examineJabatan(
        isian,
        jabatan.filter((j) => isAdaPada(j, today))
      )
    )
    if (blok) return refuse(invalid(blok))
    return ok([inserted('jabatan', { ...JABATAN_BAKU, ...isian, id: JabatanId.parse(newId()), urut: urutSesudah(jabatan) })])
  },
  label: ({ unor }, { isian }) => `Tambah jabatan ${isian.nama} di ${unor.nama}`
})
