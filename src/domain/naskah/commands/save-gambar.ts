import { inserted } from '../../kit/changeset'
import { defineCommand } from '../../kit/command'
import { ok } from '../../kit/result'
import { Gambar, GambarId } from '../gambar/gambar'
import { sebutanGambar } from '../gambar/sebutan-gambar'

/** Keeps a picture as an emblem; the core has read it from its file and knows its kind and size. The one before stays for papers issued with it. */
export const saveGambar = defineCommand({
  name: 'gambar.simpan',
  hak: 'NASKAH',
  input: Gambar.omit({ id: true, dibuatPada: true }),
  gather: () => ok(null),
  decide: (_, gambar, { newId, now }) => ok([inserted('gambar', { ...gambar, id: GambarId.parse(newId()), dibuatPada: now })]),
  label: (_, { kunci, nama }) => `Pasang ${sebutanGambar(kunci)} “${nama}”`,
  isDalam: true,
  auditInput: ({ data: _data, ...lain }) => lain
})
