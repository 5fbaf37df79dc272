import { inserted, updated } from '../../kit/changeset'
import { defineCommand } from '../../kit/command'
import { ok } from '../../kit/result'
import { TemplatWord } from '../pola/templat-word'

/** Keeps a Word template of the office and takes it into use; the core has read and checked its file. */
export const saveTemplat = defineCommand({
  name: 'templat.simpan',
  hak: 'NASKAH',
  input: TemplatWord.omit({ isDipakai: true, dibuatPada: true }),
  gather: (read, { jenis }) => ok(read.list('templatWord').filter((t) => t.jenis === jenis)),
  decide: (sejenis, isi, { now }) =>
    ok([
      ...sejenis.filter((t) => t.isDipakai).map((t) => updated('templatWord', t, { isDipakai: false })),
      inserted('templatWord', { ...isi, isDipakai: true, dibuatPada: now })
    ]),
  label: (_, { nama }) => `Pakai templat Word “${nama}”`,
  isDalam: true,
  auditInput: ({ data: _data, ...lain }) => lain
})
