import { z } from 'zod'
import { inserted, updated } from '../../kit/changeset'
import { defineCommand } from '../../kit/command'
import { ok } from '../../kit/result'
import { RencanaId } from '../../mutasi/rencana'
import { SimpananId } from '../../simpanan/simpanan'
import { KataLembar, kunciKata } from '../kata-lembar'

/** Keeps the office's own words on the sheet for the public. */
export const saveKataLembar = defineCommand({
  name: 'lembar-publik.simpan',
  hak: 'NASKAH',
  input: z.object({ rencanaId: RencanaId.nullable(), kata: KataLembar }),
  gather: (read, { rencanaId }) =>
    ok(read.list('simpanan').find((s) => s.jenis === 'LEMBAR_PUBLIK' && s.kunci === kunciKata(rencanaId)) ?? null),
  decide: (lama, { rencanaId, kata }, { now, newId }) => {
    const isi = JSON.stringify(kata)
    const baru = { id: SimpananId.parse(newId()), jenis: 'LEMBAR_PUBLIK', kunci: kunciKata(rencanaId), isi, pada: now } as const
    return ok([lama ? updated('simpanan', lama, { isi, pada: now }) : inserted('simpanan', baru)])
  },
  label: () => 'Ubah kata pada lembar publik'
})
