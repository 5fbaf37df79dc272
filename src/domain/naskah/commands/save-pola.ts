import { z } from 'zod'
import { inserted } from '../../kit/changeset'
import { defineCommand, notFound, type Refusal } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { periksaPola } from '../pola/periksa-pola'
import { PolaNaskah } from '../pola/pola'
import { PolaTersimpanId, versiTerakhir } from '../pola/pola-tersimpan'
import { jenisNaskahOf } from '../semua-naskah'

/** Writes the office's own template of a kind of paper as a new version. `dari`: the version it was made on (0 = the template of the house). */
export const savePola = defineCommand({
  name: 'pola.simpan',
  hak: 'NASKAH',
  input: z.object({ jenis: z.string().min(1), isi: PolaNaskah, catatan: z.string().trim().max(300), dari: z.int().min(0) }),
  gather: (read, { jenis: id }) => {
    const jenis = jenisNaskahOf(id)
    return jenis ? ok({ jenis, versi: versiTerakhir(read.where('polaTersimpan', 'jenis', id), id) }) : refuse(notFound('Naskah'))
  },
  decide: ({ jenis, versi }, { isi, catatan, dari }, { newId, now }) => {
    if (dari !== versi) return refuse(polaBasi(jenis.judul))
    const diperiksa = periksaPola(jenis, isi)
    if (!diperiksa.ok) return diperiksa
    const id = PolaTersimpanId.parse(newId())
    return ok([inserted('polaTersimpan', { id, jenis: jenis.id, versi: versi + 1, isi: JSON.stringify(isi), catatan, dibuatPada: now })])
  },
  label: ({ jenis, versi }) => `Simpan pola ${jenis.judul} versi ${versi + 1}`,
  auditInput: ({ jenis, catatan, dari }) => ({ jenis, catatan, dari }),
  alasan: ({ catatan }) => catatan || null
})

/** Somebody else saved the template while this one was being edited. */
const polaBasi = (judul: string): Refusal => ({
  code: 'STALE',
  pesan: `Pola ${judul} sudah diubah dari tempat lain sesudah dibuka. Buka versi terbarunya, lalu ulangi perubahan Anda.`
})
