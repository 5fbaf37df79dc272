import { z } from 'zod'
import { removed } from '../../kit/changeset'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { PegawaiId } from '../../pegawai/pegawai'
import { gatherMusnah } from '../bahan-musnah'
import { DASAR_MUSNAH } from '../usul-musnah'

const Butir = z.object({ apa: z.string(), jumlah: z.int() })

/** What the trail keeps of a destruction for good: all that the berita acara says, and nothing of the person. */
export const CatatanMusnah = z.object({
  pegawaiId: PegawaiId,
  /** Initials, and the first signs of the salted digest of the NIP: enough to prove that it was this person, too little to find out who. */
  inisial: z.string(),
  sidik: z.string(),
  dasar: z.enum(DASAR_MUSNAH),
  alasan: z.string(),
  pengusul: z.string(),
  penyetuju: z.string(),
  hilang: z.array(Butir),
  tetap: z.array(Butir.extend({ sebab: z.string() })),
  /** The entries of the trail that were emptied with it. */
  dikosongkan: z.array(z.int()),
  /** Done once more after an older backup was restored: nothing is asked again. */
  isUlang: z.boolean()
})
export type CatatanMusnah = z.infer<typeof CatatanMusnah>

/** Destroys the data of a person, as two people have decided (UU 27/2022 Ps 43, 44). It cannot be taken back. */
export const erasePegawai = defineCommand({
  name: 'musnah.laksanakan',
  hak: 'PENGELOLA',
  input: CatatanMusnah,
  gather: (read, { pegawaiId }, { today }) => {
    const bahan = gatherMusnah(read, pegawaiId, today)
    if (!bahan.ok) return bahan
    return ok({ ...bahan.value, usul: read.list('simpanan').filter((s) => s.jenis === 'MUSNAH' && s.kunci === pegawaiId) })
  },
  decide: ({ halangan, changes, usul }, { isUlang }) => {
    if (!isUlang && usul.length === 0) return refuse(invalid('Pemusnahan ini belum diusulkan.'))
    if (!isUlang && halangan.length > 0) return refuse(invalid(`Belum dapat dimusnahkan. ${halangan.join(' ')}`))
    return ok([...usul.map((row) => removed('simpanan', row)), ...changes])
  },
  label: (_facts, { isUlang }) => (isUlang ? 'Musnahkan lagi data yang kembali bersama cadangan lama' : 'Musnahkan data seorang pegawai'),
  alasan: ({ alasan }) => alasan,
  undoable: false,
  isDalam: true
})
