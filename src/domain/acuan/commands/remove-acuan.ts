import { removed } from '../../kit/changeset'
import { defineCommand, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { Acuan } from '../acuan'
import { acuanBawaan } from '../acuan-bawaan'

/** Takes back what the office changed of a line: a shipped one stands as shipped again, an added one is gone. */
export const removeAcuan = defineCommand({
  name: 'acuan.remove',
  hak: 'SETELAN',
  input: Acuan.pick({ daftar: true, kode: true }),
  gather: (read, { daftar, kode }) => {
    const found = read.list('acuan').find((a) => a.daftar === daftar && a.kode === kode)
    return found ? ok(found) : refuse(notFound('Perubahan acuan'))
  },
  decide: (acuan) => ok([removed('acuan', acuan)]),
  label: ({ daftar, kode, nama }) =>
    acuanBawaan[daftar].some((b) => b.kode === kode) ? `Kembalikan acuan ${kode} ke bawaan` : `Hapus acuan ${nama}`
})
