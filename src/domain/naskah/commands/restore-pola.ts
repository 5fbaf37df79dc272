import { z } from 'zod'
import { inserted } from '../../kit/changeset'
import { defineCommand, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { polaBerlaku, PolaTersimpanId } from '../pola/pola-tersimpan'
import { jenisNaskahOf } from '../semua-naskah'

/** Takes up an earlier version of a template again, or the one of the house (null): as a new version, so that nothing is lost. */
export const restorePola = defineCommand({
  name: 'pola.kembalikan',
  hak: 'NASKAH',
  input: z.object({ jenis: z.string().min(1), versi: z.int().min(1).nullable() }),
  gather: (read, { jenis: id, versi }) => {
    const jenis = jenisNaskahOf(id)
    if (!jenis) return refuse(notFound('Naskah'))
    const semua = read.where('polaTersimpan', 'jenis', id)
    const lama = versi === null ? null : semua.find((p) => p.versi === versi)
    if (lama === undefined) return refuse(notFound('Versi pola'))
    return ok({ jenis, kini: polaBerlaku(semua, id), isi: lama?.isi ?? null })
  },
  decide: ({ jenis, kini, isi }, { versi }, { newId, now }) => {
    if ((kini?.isi ?? null) === isi) return ok([])
    const catatan = versi === null ? 'Kembali ke pola bawaan' : `Memakai lagi versi ${versi}`
    const id = PolaTersimpanId.parse(newId())
    return ok([inserted('polaTersimpan', { id, jenis: jenis.id, versi: (kini?.versi ?? 0) + 1, isi, catatan, dibuatPada: now })])
  },
  label: ({ jenis }, { versi }) =>
    versi === null ? `Kembalikan pola ${jenis.judul} ke bawaan` : `Pakai lagi pola ${jenis.judul} versi ${versi}`
})
