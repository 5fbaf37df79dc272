import { z } from 'zod'
import { inserted } from '../../kit/changeset'
import { defineCommand } from '../../kit/command'
import { ok } from '../../kit/result'
import { gatherDraf } from '../fakta-rancangan'
import { pijakanOf } from '../pijakan'
import { coba, replay } from '../proyeksi-rancangan'
import { RancanganId, UsulanId } from '../rancangan'

/** Adds a proposal to a draft: a command of the organisation that is not run yet. What the command refuses, the draft does too. */
export const addUsulan = defineCommand({
  name: 'usulan.add',
  hak: 'RENCANA',
  input: z.object({ rancanganId: RancanganId, perintah: z.string(), masukan: z.unknown() }),
  gather: (read, { rancanganId, perintah, masukan }, { newId, now }) => {
    const fakta = gatherDraf(read, rancanganId)
    if (!fakta.ok) return fakta
    const { rancangan, usulan } = fakta.value
    const isi = { id: UsulanId.parse(newId()), perintah, masukan: JSON.stringify(masukan ?? null), dibuatPada: now }
    const tindakan = coba(replay(read, fakta.value).read, rancangan.tmt, isi)
    if (!tindakan.ok) return tindakan
    const { label, changes } = tindakan.value
    const urut = (usulan.at(-1)?.urut ?? 0) + 1
    return ok({ ...isi, rancanganId, urut, label, pijakan: JSON.stringify(pijakanOf(changes)), hasil: null })
  },
  decide: (usulan) => ok([inserted('usulan', usulan)]),
  label: ({ label }) => `Usulan: ${label}`
})
