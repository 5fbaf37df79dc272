import { z } from 'zod'
import { updated } from '../../kit/changeset'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { gatherRancangan, SEBUTAN_STATUS } from '../fakta-rancangan'
import { replay } from '../proyeksi-rancangan'
import { Rancangan, RancanganId, STATUS_RANCANGAN } from '../rancangan'

/** Takes a draft one state further, or one back; an applied one stays applied. */
export const setStatusRancangan = defineCommand({
  name: 'rancangan.set-status',
  hak: 'RENCANA',
  input: z.object({ id: RancanganId, status: Rancangan.shape.status }),
  gather: (read, { id }) => {
    const fakta = gatherRancangan(read, id)
    return fakta.ok ? ok(replay(read, fakta.value)) : fakta
  },
  decide: ({ rancangan, usulan }, { status }) => {
    const maju = STATUS_RANCANGAN.indexOf(status) - STATUS_RANCANGAN.indexOf(rancangan.status)
    if (rancangan.status === 'DITERAPKAN') return refuse(invalid(`Rancangan “${rancangan.nama}” sudah diterapkan.`))
    if (status === 'DITERAPKAN' || Math.abs(maju) !== 1)
      return refuse(invalid(`Rancangan yang ${sebutan(rancangan)} tidak dapat langsung menjadi ${SEBUTAN_STATUS[status].toLowerCase()}.`))
    if (maju > 0 && usulan.length === 0) return refuse(invalid('Rancangan ini belum berisi usulan.'))
    const konflik = usulan.filter((u) => u.konflik !== null).length
    if (maju > 0 && konflik > 0) return refuse(invalid(`${konflik} usulan tidak cocok lagi dengan data. Selesaikan lebih dahulu.`))
    return ok([updated('rancangan', rancangan, { status })])
  },
  label: ({ rancangan }, { status }) => `Rancangan ${rancangan.nama} menjadi ${SEBUTAN_STATUS[status].toLowerCase()}`
})

const sebutan = ({ status }: Rancangan): string => (status === 'DRAF' ? 'masih draf' : `sudah ${SEBUTAN_STATUS[status].toLowerCase()}`)
