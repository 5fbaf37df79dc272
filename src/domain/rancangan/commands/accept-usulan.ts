import { z } from 'zod'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { berpijakUlang, gatherByUsulan, pijakanBaru } from '../fakta-rancangan'
import { replay } from '../proyeksi-rancangan'
import { UsulanId } from '../rancangan'

/** Keeps a proposal although what it changes is no longer as it was: it stands on the data as they are now. */
export const acceptUsulan = defineCommand({
  name: 'usulan.accept',
  hak: 'RENCANA',
  input: z.object({ id: UsulanId }),
  gather: (read, { id }) => {
    const fakta = gatherByUsulan(read, id)
    if (!fakta.ok) return fakta
    const konflik = replay(read, fakta.value).usulan.find(({ usulan }) => usulan.id === id)?.konflik ?? null
    return ok({ ini: fakta.value.ini, konflik, berpijak: berpijakUlang(read, fakta.value, { sesudah: fakta.value, diterima: [id] }) })
  },
  decide: ({ konflik, berpijak }) => {
    if (konflik === null) return refuse(invalid('Usulan ini masih cocok dengan data.'))
    if (konflik.jenis === 'TIDAK_COCOK') return refuse(invalid(`Usulan ini tidak dapat dilaksanakan: ${konflik.pesan} Tarik usulan ini.`))
    return ok(pijakanBaru(berpijak))
  },
  label: ({ ini }) => `Tetapkan usulan: ${ini.label}`
})
