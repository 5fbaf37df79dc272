import { inserted, updated } from '../../kit/changeset'
import { defineCommand, invalid, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { isStruktural } from '../../organisasi/jabatan'
import { isKosong } from '../../organisasi/kartu'
import { gatherRencana } from '../fakta-rencana'
import { project } from '../proyeksi'
import { SikapJabatan, SikapJabatanId } from '../sikap-jabatan'
import { sebutanJabatan } from '../tempat-jabatan'

/** Says of a post that stays vacant that this is meant, or that somebody from outside will fill it; with the reason. */
export const setSikap = defineCommand({
  name: 'sikap.set',
  hak: 'RENCANA',
  input: SikapJabatan.omit({ id: true }),
  gather: (read, { rencanaId, jabatanId }) => {
    const fakta = gatherRencana(read, rencanaId)
    if (!fakta.ok) return fakta
    const jabatan = fakta.value.snapshot.jabatan.get(jabatanId)
    if (!jabatan) return refuse(notFound('Jabatan'))
    const lama = read.list('sikapJabatan').find((s) => s.rencanaId === rencanaId && s.jabatanId === jabatanId) ?? null
    return ok({ ...fakta.value, jabatan, lama })
  },
  decide: ({ snapshot, rencana, langkah, jabatan, lama }, input, { newId }) => {
    if (!isStruktural(jabatan)) return refuse(invalid(`${jabatan.nama} bukan jabatan struktural.`))
    if (!isKosong(project(snapshot, rencana, langkah).pemegang(jabatan.id)))
      return refuse(invalid(`${jabatan.nama} terisi dalam rencana ini.`))
    if (lama === null) return ok([inserted('sikapJabatan', { ...input, id: SikapJabatanId.parse(newId()) })])
    return lama.jenis === input.jenis && lama.alasan === input.alasan
      ? refuse(invalid('Keterangan jabatan ini tidak berubah.'))
      : ok([updated('sikapJabatan', lama, { jenis: input.jenis, alasan: input.alasan })])
  },
  label: ({ snapshot }, { jabatanId, jenis }) =>
    jenis === 'BIARKAN_KOSONG'
      ? `Biarkan ${sebutanJabatan(snapshot, jabatanId)} kosong`
      : `Isi ${sebutanJabatan(snapshot, jabatanId)} dari luar`,
  alasan: ({ alasan }) => alasan
})
