import { z } from 'zod'
import { inserted, updated } from '../../kit/changeset'
import { defineCommand } from '../../kit/command'
import { ok } from '../../kit/result'
import { DAFTAR_SARINGAN, kunciSaringan, NamaSaringan } from '../saringan'
import { SimpananId } from '../simpanan'

/** Keeps a filter of a register under a name; the same name again replaces it. */
export const saveSaringan = defineCommand({
  name: 'saringan.save',
  hak: 'LIHAT',
  input: z.object({ daftar: z.enum(DAFTAR_SARINGAN), nama: NamaSaringan, isi: z.string().max(10_000) }),
  gather: (read, { daftar, nama }) => {
    const kunci = kunciSaringan(daftar, nama)
    return ok({ kunci, lama: read.list('simpanan').find((s) => s.jenis === 'SARINGAN' && s.kunci === kunci) ?? null })
  },
  decide: ({ kunci, lama }, { isi }, { now, newId }) =>
    ok([
      lama
        ? updated('simpanan', lama, { isi, pada: now })
        : inserted('simpanan', { id: SimpananId.parse(newId()), jenis: 'SARINGAN', kunci, isi, pada: now })
    ]),
  label: (_facts, { nama }) => `Simpan saringan ${nama}`,
  isCatatan: true
})
