import { inserted } from '../../kit/changeset'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { SimpananId } from '../../simpanan/simpanan'
import { gatherMusnah } from '../bahan-musnah'
import { UsulMusnah } from '../usul-musnah'

/** Proposes to destroy the data of a person; somebody else decides. Whom it is about is told by the id alone. */
export const proposeMusnah = defineCommand({
  name: 'musnah.usul',
  hak: 'DATA',
  input: UsulMusnah.omit({ pada: true }),
  gather: (read, { pegawaiId }, { today }) => {
    const bahan = gatherMusnah(read, pegawaiId, today)
    if (!bahan.ok) return bahan
    return ok({ ...bahan.value, isAda: read.list('simpanan').some((s) => s.jenis === 'MUSNAH' && s.kunci === pegawaiId) })
  },
  decide: ({ halangan, isAda }, isian, { now, newId }) => {
    if (isAda) return refuse(invalid('Pemusnahan data pegawai ini sudah diusulkan.'))
    if (halangan.length > 0) return refuse(invalid(`Belum dapat dimusnahkan. ${halangan.join(' ')}`))
    const isi = JSON.stringify({ ...isian, pada: now })
    return ok([inserted('simpanan', { id: SimpananId.parse(newId()), jenis: 'MUSNAH', kunci: isian.pegawaiId, isi, pada: now })])
  },
  label: () => 'Usulkan pemusnahan data seorang pegawai',
  alasan: ({ alasan }) => alasan,
  isCatatan: true,
  isDalam: true
})
