import { z } from 'zod'
import { type Change, inserted, updated } from '../../kit/changeset'
import { defineCommand, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { KetentuanId } from '../../ketentuan/ketentuan'
import { RencanaId } from '../../mutasi/rencana'
import { isianOf, kunciIsian, MEDAN_ISIAN } from '../isian'
import { isianTersimpan, ketentuanNaskah } from '../isian-tersimpan'

/** Keeps what was filled in for the papers: the office's own fields for every plan, the others for this plan. */
export const saveIsian = defineCommand({
  name: 'naskah.simpan-isian',
  input: z.object({ rencanaId: RencanaId, isian: z.record(z.string(), z.string()) }),
  gather: (read, { rencanaId }, { today }) => {
    const rencana = read.get('rencana', rencanaId)
    return rencana
      ? ok({ rencana, now: isianTersimpan(read, rencanaId, today), rows: ketentuanNaskah(read, today) })
      : refuse(notFound('Rencana'))
  },
  decide: ({ now, rows }, { rencanaId, isian }, { newId, today }) => {
    const next = isianOf(isian)
    const changed = MEDAN_ISIAN.filter(({ nama }) => nama in isian && next[nama] !== now[nama])
    return ok(
      changed.map((medan): Change => {
        const kunci = kunciIsian(medan, rencanaId)
        const nilai = next[medan.nama]
        const row = rows.get(kunci)
        if (row) return updated('ketentuan', row, { nilai })
        const id = KetentuanId.parse(newId())
        return inserted('ketentuan', { id, kunci, nilai, dasarHukum: null, berlakuMulai: today, berlakuSampai: null })
      })
    )
  },
  label: ({ rencana }) => `Simpan isian naskah “${rencana.nama}”`
})
