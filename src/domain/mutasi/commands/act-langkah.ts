import { z } from 'zod'
import { setelanPada } from '../../ketentuan/setelan'
import { defineCommand } from '../../kit/command'
import { ok } from '../../kit/result'
import { JabatanId } from '../../organisasi/jabatan'
import { PegawaiId } from '../../pegawai/pegawai'
import { changesTo, gatherRencana, namaPegawai } from '../fakta-rencana'
import { Langkah, RencanaId } from '../rencana'
import { act, akhirSementara } from '../susunan-sementara'
import { sebutanJabatan } from '../tempat-jabatan'

/** Plans a Plt for a post that stays empty, or a Plh for one whose holder is away (SE BKN 1/SE/I/2021). */
export const actLangkah = defineCommand({
  name: 'langkah.acting',
  hak: 'RENCANA',
  input: z.object({
    rencanaId: RencanaId,
    pegawaiId: PegawaiId,
    jabatanId: JabatanId,
    jenis: z.enum(['PLT', 'PLH']).optional(),
    tmt: Langkah.shape.tmt.optional(),
    /** Its last day; as long as settings allow when absent. */
    sampai: Langkah.shape.sampai.optional(),
    catatan: Langkah.shape.catatan.optional()
  }),
  gather: (read, { rencanaId }) => {
    const fakta = gatherRencana(read, rencanaId)
    if (!fakta.ok) return fakta
    const setelan = setelanPada(read.list('ketentuan'), fakta.value.rencana.tmt)('R-47')
    return ok({ ...fakta.value, setelan })
  },
  decide: (fakta, { pegawaiId, jabatanId, jenis = 'PLT', tmt = null, sampai, catatan }, { newId }) => {
    const akhir = sampai ?? akhirSementara(jenis, tmt ?? fakta.rencana.tmt, fakta.setelan)
    return changesTo(fakta, act(fakta, { pegawaiId, jabatanId, jenis, isi: { tmt, sampai: akhir, catatan } }, newId))
  },
  label: ({ snapshot }, { pegawaiId, jabatanId, jenis }) =>
    `Tunjuk ${namaPegawai(snapshot, pegawaiId)} sebagai ${jenis === 'PLH' ? 'Plh' : 'Plt'}. ${sebutanJabatan(snapshot, jabatanId)}`
})
