import { z } from 'zod'
import { type Change, inserted, updated } from '../../kit/changeset'
import { defineCommand, invalid, type Refusal } from '../../kit/command'
import { ok, refuse, type Result } from '../../kit/result'
import { JabatanId } from '../../organisasi/jabatan'
import { PegawaiId } from '../../pegawai/pegawai'
import { type FaktaRencana, gatherRencana } from '../fakta-rencana'
import { NamaRencana } from '../nama-rencana'
import { RencanaId, type RencanaMutasi } from '../rencana'
import { gatherIsiSalinan, hurufBerikut, indukOf, type IsiSalinan, keluargaOf, salinIsi } from '../skenario'
import type { Penempatkan } from '../susunan-angkat'
import { placeMany } from '../susunan-banyak'
import { isSudah } from '../tahap-aturan'

const Butir = z.array(z.object({ pegawaiId: PegawaiId, jabatanId: JabatanId })).max(2_000)

/** Adds a scenario to a plan, with the same steps, with more on top of them, or with others; the plan itself is scenario A from then on. */
export const addSkenario = defineCommand({
  name: 'rencana.add-skenario',
  hak: 'RENCANA',
  input: z.object({
    id: RencanaId,
    /** Instead of the steps of the plan. */
    langkah: Butir.optional(),
    /** On top of the steps of the plan. */
    tambahan: Butir.optional(),
    nama: NamaRencana.optional()
  }),
  gather: (read, { id }) => {
    const fakta = gatherRencana(read, id)
    if (!fakta.ok) return fakta
    const keluarga = keluargaOf(read.list('rencana'), fakta.value.rencana)
    return ok({ ...fakta.value, keluarga, isi: gatherIsiSalinan(read, id) })
  },
  decide: ({ keluarga, isi, ...fakta }, { langkah, tambahan, nama }, { newId, now }) => {
    const { rencana } = fakta
    const huruf = hurufBerikut(keluarga)
    if (huruf === null) return refuse(invalid('Rencana ini sudah mempunyai 26 skenario.'))
    const baru: RencanaMutasi = {
      ...rencana,
      id: RencanaId.parse(newId()),
      nama: nama ?? rencana.nama,
      indukId: indukOf(rencana),
      skenario: huruf,
      status: isSudah(rencana.status, 'SIMULASI') ? 'SIMULASI' : rencana.status,
      dibuatPada: now
    }
    const butir = langkah ?? tambahan
    const isiBaru = butir ? withLangkah(fakta, { ...isi, langkah: langkah ? [] : isi.langkah }, [butir, newId]) : ok(isi)
    if (!isiBaru.ok) return isiBaru
    const awal: readonly Change[] = keluarga.filter((r) => r.skenario === null).map((r) => updated('rencana', r, { skenario: 'A' }))
    return ok([...awal, inserted('rencana', baru), ...salinIsi(isiBaru.value, baru.id, newId)])
  },
  label: ({ rencana, keluarga }, _input) => `Tambah skenario ${hurufBerikut(keluarga) ?? ''} pada rencana ${rencana.nama}`
})

/** The given steps on top of those that are kept; overrides of steps that are not kept go with them. */
function withLangkah(
  fakta: FaktaRencana,
  isi: IsiSalinan,
  [butir, newId]: readonly [butir: readonly Penempatkan[], newId: () => string]
): Result<IsiSalinan, Refusal> {
  const langkah = placeMany({ ...fakta, langkah: isi.langkah }, butir, newId)
  return langkah.ok ? ok({ ...isi, langkah: langkah.value }) : langkah
}
