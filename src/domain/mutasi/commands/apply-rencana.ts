import { z } from 'zod'
import { inserted } from '../../kit/changeset'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { Tanggal } from '../../kit/tanggal'
import { gatherBerjalan } from '../fakta-jalan'
import { LangkahId, RencanaId } from '../rencana'
import { SEBUTAN_STATUS_RENCANA } from '../sebutan-rencana'
import { isSudah } from '../tahap-aturan'
import { TahapRencana, TahapRencanaId } from '../tahap-rencana'
import { dipersingkatTeks, gatherTerapan, terapkan } from '../terapkan'

/** Carries out steps of a plan whose decree is issued, all in one: history is written, Plt end, follow-ups open. Who was absent stays for later. */
export const applyRencana = defineCommand({
  name: 'rencana.apply',
  hak: 'RENCANA',
  cadangkan: 'SEBELUM_TERAP',
  input: z.object({
    id: RencanaId,
    langkahIds: z.array(LangkahId).min(1, 'Pilih paling sedikit satu orang.'),
    nomorSk: z.string().trim().min(1, 'Isi nomor SK.').max(120),
    oleh: TahapRencana.shape.oleh,
    /** The day these steps take effect on, when it is not their TMT: who is sworn in later than the others. */
    tmt: Tanggal.optional()
  }),
  gather: (read, { id }) => {
    const rencana = gatherBerjalan(read, id)
    return rencana.ok ? ok(gatherTerapan(read, rencana.value)) : rencana
  },
  decide: (fakta, { langkahIds, nomorSk, oleh, tmt }, given) => {
    const { rencana } = fakta
    if (!isSudah(rencana.status, 'SK_TERBIT'))
      return refuse(invalid(`Rencana baru dapat diterapkan sesudah SK terbit; sekarang ${SEBUTAN_STATUS_RENCANA[rencana.status]}.`))
    const hasil = terapkan(fakta, { langkahIds, nomorSk, tmt: tmt ?? null }, given)
    if (!hasil.ok) return hasil
    const catatan = {
      id: TahapRencanaId.parse(given.newId()),
      rencanaId: rencana.id,
      status: rencana.status,
      tanggal: given.today,
      oleh,
      dokumen: nomorSk,
      catatan: [`Diterapkan untuk ${new Set(langkahIds).size} langkah.`, ...dipersingkatTeks(fakta, hasil.value)].join(' '),
      pada: given.now
    }
    return ok([...hasil.value, inserted('tahapRencana', catatan)])
  },
  label: ({ rencana }, { langkahIds }) => `Terapkan ${langkahIds.length} langkah rencana ${rencana.nama}`
})
