import { z } from 'zod'
import { inserted, updated } from '../../kit/changeset'
import { defineCommand, invalid, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { kunciNama } from '../../organisasi/catatan-isian'
import { PolaAbkId } from '../abk'
import { blokTugas, IsianTugas, rapikanTugas } from '../isian-tugas'
import { teksRapi } from '../teks-rapi'

/** Saves a template of tasks under the name of a post; `id` null makes a new one. Posts that took it over keep what they have. */
export const savePolaAbk = defineCommand({
  name: 'pola-abk.save',
  hak: 'DATA',
  input: z.object({ id: PolaAbkId.nullable(), nama: z.string(), tugas: z.array(IsianTugas) }),
  gather: (read, { id, nama }) => {
    const lama = id === null ? null : read.get('polaAbk', id)
    if (id !== null && !lama) return refuse(notFound('Pola ABK'))
    const kunci = kunciNama(teksRapi(nama))
    return ok({ lama, kembar: read.list('polaAbk').find((p) => p.id !== id && kunciNama(p.nama) === kunci) ?? null })
  },
  decide: ({ lama, kembar }, isian, { newId }) => {
    const isi = { nama: teksRapi(isian.nama), tugas: [...rapikanTugas(isian.tugas)] }
    if (isi.nama === '') return refuse(invalid('Nama pola ABK belum diisi.'))
    if (kembar) return refuse(invalid(`Pola ABK untuk ${kembar.nama} sudah ada.`))
    const blok = blokTugas(isi.tugas)
    if (blok !== null) return refuse(invalid(blok))
    if (!lama) return ok([inserted('polaAbk', { id: PolaAbkId.parse(newId()), ...isi })])
    if (JSON.stringify({ nama: lama.nama, tugas: lama.tugas }) === JSON.stringify(isi)) return refuse(invalid('Tidak ada yang berubah.'))
    return ok([updated('polaAbk', lama, isi)])
  },
  label: (_fakta, { nama }) => `Simpan pola ABK ${teksRapi(nama)}`
})
