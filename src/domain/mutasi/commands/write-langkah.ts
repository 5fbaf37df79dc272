import { z } from 'zod'
import { defineCommand } from '../../kit/command'
import { changesTo, gatherRencana, namaPegawai } from '../fakta-rencana'
import { Langkah, LangkahId, RencanaId } from '../rencana'
import { SEBUTAN_LANGKAH } from '../sebutan-langkah'
import { sebutanJabatan } from '../tempat-jabatan'
import { write } from '../susunan-tulis'

/** Writes one row of the matrix: who, to which post, how and when. Without a step to change it is a new one. */
export const writeLangkah = defineCommand({
  name: 'langkah.write',
  hak: 'RENCANA',
  input: z.object({
    rencanaId: RencanaId,
    langkahId: LangkahId.nullable(),
    isian: Langkah.pick({ jenis: true, pegawaiId: true, jabatanId: true, tmt: true, sampai: true, alasan: true, instansi: true })
  }),
  gather: (read, { rencanaId }) => gatherRencana(read, rencanaId),
  decide: (fakta, { langkahId, isian }, { newId }) => changesTo(fakta, write(fakta, { langkahId, isian }, newId)),
  label: ({ snapshot }, { langkahId, isian: { jenis, pegawaiId, jabatanId } }) => {
    const tujuan = jabatanId === null ? '' : ` ${sebutanJabatan(snapshot, jabatanId)}`
    return `${langkahId === null ? 'Isi' : 'Ubah'} baris matriks: ${namaPegawai(snapshot, pegawaiId)}, ${SEBUTAN_LANGKAH[jenis]}${tujuan}`
  }
})
