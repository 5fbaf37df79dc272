import { z } from 'zod'
import { inserted } from '../../kit/changeset'
import { defineCommand, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { GambarId, gambarBerlaku } from '../gambar/gambar'
import { sebutanGambar } from '../gambar/sebutan-gambar'
import { KUNCI_GAMBAR } from '../pola/pola'

/** Takes an emblem out of all papers to come: they have room for it again. Papers issued with it keep it. */
export const removeGambar = defineCommand({
  name: 'gambar.hapus',
  hak: 'NASKAH',
  input: z.object({ kunci: z.enum(KUNCI_GAMBAR) }),
  gather: (read, { kunci }) => (gambarBerlaku(read.list('gambar'), kunci) ? ok(null) : refuse(notFound('Gambar'))),
  decide: (_, { kunci }, { newId, now }) => {
    const kosong = { kunci, nama: '', tipe: 'image/png', data: '', lebar: 0, tinggi: 0 } as const
    return ok([inserted('gambar', { ...kosong, id: GambarId.parse(newId()), dibuatPada: now })])
  },
  label: (_, { kunci }) => `Lepas ${sebutanGambar(kunci)} dari naskah`
})
