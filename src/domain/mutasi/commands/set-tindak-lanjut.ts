import { updated } from '../../kit/changeset'
import { defineCommand, invalid, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { medanBerubah } from '../../kit/suntingan'
import { refusalOfTiba } from '../../pegawai/berkas-pegawai'
import { namaLengkap } from '../../pegawai/pegawai'
import { SEBUTAN_TINDAK_LANJUT } from '../sebutan-izin'
import { TindakLanjut } from '../tindak-lanjut'

/** Ticks one item of what remains to be done, with its number; or opens it again (no day). */
export const setTindakLanjut = defineCommand({
  name: 'tindak-lanjut.set',
  hak: 'RENCANA',
  input: TindakLanjut.pick({ id: true, selesaiPada: true, nomor: true }),
  gather: (read, { id }) => {
    const butir = read.get('tindakLanjut', id)
    const pegawai = butir && read.get('pegawai', butir.pegawaiId)
    return butir && pegawai ? ok({ butir, pegawai }) : refuse(notFound('Tindak lanjut'))
  },
  decide: ({ butir }, { selesaiPada, nomor }, { today }) => {
    const refusal = selesaiPada === null ? null : refusalOfTiba(selesaiPada, today)
    if (refusal) return refuse(refusal)
    return medanBerubah(butir, { selesaiPada, nomor }).length === 0
      ? refuse(invalid('Tidak ada yang berubah pada tindak lanjut ini.'))
      : ok([updated('tindakLanjut', butir, { selesaiPada, nomor })])
  },
  label: ({ butir, pegawai }, { selesaiPada }) =>
    `${selesaiPada === null ? 'Buka kembali' : 'Selesai:'} ${SEBUTAN_TINDAK_LANJUT[butir.jenis]} ${namaLengkap(pegawai)}`
})
