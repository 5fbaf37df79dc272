import { z } from 'zod'
import { updated } from '../../kit/changeset'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { tanggalPanjang } from '../../kit/tanggal'
import { namaRingkas } from '../../organisasi/nama-ringkas'
import { gatherRancangan, SEBUTAN_STATUS } from '../fakta-rancangan'
import { menungguBaru } from '../menunggu-baru'
import { replay, type UsulanTerproyeksi } from '../proyeksi-rancangan'
import { type HasilUsulan, RancanganId } from '../rancangan'
import { lampauOf } from '../susunan-lampau'

/** Makes an approved draft the organisation: all its proposals in one transaction. What each unor was until then is kept. */
export const applyRancangan = defineCommand({
  name: 'rancangan.apply',
  hak: 'RENCANA',
  cadangkan: 'SEBELUM_TERAP',
  input: z.object({ id: RancanganId }),
  gather: (read, { id }) => {
    const fakta = gatherRancangan(read, id)
    if (!fakta.ok) return fakta
    const proyeksi = replay(read, fakta.value)
    return ok({ proyeksi, menunggu: menungguBaru(read, proyeksi).map((u) => u.nama) })
  },
  decide: ({ proyeksi: { rancangan, usulan, changes }, menunggu }, _input, { today, now, newId }) => {
    const { nama, status, tmt } = rancangan
    if (status !== 'DISETUJUI')
      return refuse(invalid(`Hanya rancangan yang disetujui dapat diterapkan; “${nama}” ${SEBUTAN_STATUS[status].toLowerCase()}.`))
    if (today < tmt) return refuse(invalid(`Rancangan “${nama}” baru dapat diterapkan mulai ${tanggalPanjang(tmt)}.`))
    const konflik = usulan.filter((u) => u.konflik !== null).length
    if (konflik > 0) return refuse(invalid(`${konflik} usulan tidak cocok lagi dengan data. Selesaikan lebih dahulu.`))
    if (menunggu.length > 0) return refuse(invalid(`${namaRingkas(menunggu)} masih di ruang tunggu. Tempatkan lebih dahulu.`))
    return ok([
      ...changes,
      ...lampauOf(changes, tmt, newId),
      ...usulan.map((u) => updated('usulan', u.usulan, { hasil: JSON.stringify(hasilOf(u)) })),
      updated('rancangan', rancangan, { status: 'DITERAPKAN', diterapkanPada: now })
    ])
  },
  label: ({ proyeksi: { rancangan } }) => `Terapkan rancangan ${rancangan.nama} per ${tanggalPanjang(rancangan.tmt)}`
})

/** What a proposal tells of itself once it is the organisation. */
const hasilOf = ({ rincian, rincianLebih, unorIds }: UsulanTerproyeksi): HasilUsulan => ({
  rincian: [...rincian],
  rincianLebih,
  unorIds: [...unorIds]
})
