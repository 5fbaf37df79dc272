import { inserted, updated } from '../../kit/changeset'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { medanBerubah } from '../../kit/suntingan'
import { gatherBerjalan } from '../fakta-jalan'
import { Izin, IzinId } from '../izin'
import { SEBUTAN_IZIN } from '../sebutan-izin'

/** Notes number and date of an approval; there is one of each kind for a post, a person or the whole plan. */
export const setIzin = defineCommand({
  name: 'izin.set',
  hak: 'RENCANA',
  input: Izin.omit({ id: true }),
  gather: (read, { rencanaId, jenis, jabatanId, pegawaiId }) => {
    const rencana = gatherBerjalan(read, rencanaId)
    if (!rencana.ok) return rencana
    const lama = read
      .list('izin')
      .find((i) => i.rencanaId === rencanaId && i.jenis === jenis && i.jabatanId === jabatanId && i.pegawaiId === pegawaiId)
    return ok(lama ?? null)
  },
  decide: (lama, isi, { newId }) => {
    if (!lama) return ok([inserted('izin', { ...isi, id: IzinId.parse(newId()) })])
    return medanBerubah(lama, isi).length === 0 ? refuse(invalid('Nomor ini sudah tercatat.')) : ok([updated('izin', lama, isi)])
  },
  label: (_lama, { jenis, nomor }) => `Catat ${SEBUTAN_IZIN[jenis]} nomor ${nomor}`
})
