import { z } from 'zod'
import { inserted, updated } from '../../kit/changeset'
import { defineCommand } from '../../kit/command'
import { ok } from '../../kit/result'
import { SimpananId } from '../../simpanan/simpanan'

/** Remembers how the columns of sheets were read, for the next file of the same shape. */
export const savePemetaan = defineCommand({
  name: 'pemetaan.save',
  hak: 'DATA',
  input: z.object({ pemetaan: z.array(z.object({ kunci: z.string().min(1), isi: z.string() })).readonly() }),
  gather: (read) => ok(new Map(read.list('simpanan').flatMap((s) => (s.jenis === 'PEMETAAN' ? [[s.kunci, s] as const] : [])))),
  decide: (ada, { pemetaan }, { newId, now }) =>
    ok(
      pemetaan.flatMap(({ kunci, isi }) => {
        const lama = ada.get(kunci)
        if (lama?.isi === isi) return []
        return lama
          ? [updated('simpanan', lama, { isi, pada: now })]
          : [inserted('simpanan', { id: SimpananId.parse(newId()), jenis: 'PEMETAAN', kunci, isi, pada: now })]
      })
    ),
  label: () => 'Ingat susunan kolom berkas',
  isCatatan: true
})
