import { inserted } from '../../kit/changeset'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { byHand } from '../../kit/suntingan'
import { namaLengkap, Pegawai, PEGAWAI_BAKU, PegawaiId } from '../pegawai'
import { pemilikNipOf } from '../sunting'
import { validatePegawai } from '../validasi'

/** Adds a person. Everything said counts as written by hand. */
export const createPegawai = defineCommand({
  name: 'pegawai.create',
  hak: 'DATA',
  input: Pegawai.omit({ id: true, siasnId: true, disunting: true, tidakDiBerkasSejak: true }),
  gather: (read) => ok(read.list('pegawai')),
  decide: (semua, data, { today, newId }) => {
    const masalah = validatePegawai(data, { today, pemilikNip: pemilikNipOf(semua, null), jabatan: null })
    const found = masalah.find(({ parah }) => parah === 'BLOK')
    if (found) return refuse(invalid(found.pesan))
    const kosong: Pegawai = { ...PEGAWAI_BAKU, id: PegawaiId.parse(newId()), nip: '', nama: '', jenisAsn: data.jenisAsn }
    return ok([inserted('pegawai', { ...kosong, ...byHand(kosong, data) })])
  },
  label: (_semua, data) => `Tambah pegawai ${namaLengkap(data)}`,
  // the changeset keeps what was changed; personal data are not written down twice
  auditInput: ({ nip }) => ({ nip })
})
