import { z } from 'zod'
import { type Change, inserted, updated } from '../../kit/changeset'
import { defineCommand, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { KetentuanId } from '../../ketentuan/ketentuan'
import { RencanaId } from '../../mutasi/rencana'
import { isianOf, kunciIsian, MEDAN_ISIAN } from '../isian'
import { isianTersimpan, ketentuanNaskah } from '../isian-tersimpan'

/** Keeps what was filled in for a paper: the office's own fields for every paper, the others for its plan or for it alone. */
export const saveIsian = defineCommand({
  name: 'naskah.simpan-isian',
  hak: 'NASKAH',
  input: z.object({ rencanaId: RencanaId.nullable(), jenis: z.string().min(1), isian: z.record(z.string(), z.string()) }),
  gather: (read, tempat, { today }) => {
    const rencana = tempat.rencanaId === null ? null : read.get('rencana', tempat.rencanaId)
    if (tempat.rencanaId !== null && !rencana) return refuse(notFound('Rencana'))
    return ok({ nama: rencana?.nama ?? 'tanpa rencana', now: isianTersimpan(read, tempat, today), rows: ketentuanNaskah(read, today) })
  },
  decide: ({ now, rows }, { isian, ...tempat }, { newId, today }) => {
    const next = isianOf(isian)
    const changed = MEDAN_ISIAN.filter(({ nama }) => nama in isian && next[nama] !== now[nama])
    return ok(
      changed.map((medan): Change => {
        const kunci = kunciIsian(medan, tempat)
        const nilai = next[medan.nama]
        const row = rows.get(kunci)
        if (row) return updated('ketentuan', row, { nilai })
        const id = KetentuanId.parse(newId())
        return inserted('ketentuan', { id, kunci, nilai, dasarHukum: null, berlakuMulai: today, berlakuSampai: null })
      })
    )
  },
  label: ({ nama }) => `Simpan isian naskah “${nama}”`
})
