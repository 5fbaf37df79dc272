import { defineCommand, invalid, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { labelTertutup } from '../bagian-tertutup'
import { tulisBaris } from '../berkas-pegawai'
import { Hubungan, HubunganId } from '../hubungan'
import { namaLengkap } from '../pegawai'

/** Writes down that two people are family, or corrects it. One row holds for both: it has no direction. */
export const saveHubungan = defineCommand({
  name: 'hubungan.save',
  hak: 'DATA',
  input: Hubungan.extend({ id: HubunganId.nullable() }),
  gather: (read, { id, pegawaiId, kerabatId }) => {
    const pegawai = read.get('pegawai', pegawaiId)
    const kerabat = read.get('pegawai', kerabatId)
    const semua = read.list('hubungan')
    const lama = semua.find((h) => h.id === id) ?? null
    if (!pegawai || !kerabat) return refuse(notFound('Pegawai'))
    if (id !== null && lama === null) return refuse(notFound('Hubungan keluarga'))
    return ok({ pegawai, kerabat, lama, lain: semua.filter((h) => h !== lama) })
  },
  decide: ({ lama, lain, pegawai, kerabat }, input, { newId }) => {
    if (input.pegawaiId === input.kerabatId) return refuse(invalid('Pilih orang lain: seseorang bukan keluarga dirinya sendiri.'))
    if (lain.some((h) => isSepasang(h, input)))
      return refuse(invalid(`Hubungan ${namaLengkap(pegawai)} dan ${namaLengkap(kerabat)} sudah tercatat.`))
    return tulisBaris('hubungan', lama, { ...input, id: lama?.id ?? HubunganId.parse(newId()) })
  },
  label: ({ pegawai, lama }) => labelTertutup(lama ? 'Ubah' : 'Tambah', pegawai)
})

type Pasangan = Pick<Hubungan, 'pegawaiId' | 'kerabatId'>

/** Both rows are about the same two people, whichever way round. */
const isSepasang = (a: Pasangan, b: Pasangan): boolean =>
  (a.pegawaiId === b.pegawaiId && a.kerabatId === b.kerabatId) || (a.pegawaiId === b.kerabatId && a.kerabatId === b.pegawaiId)
