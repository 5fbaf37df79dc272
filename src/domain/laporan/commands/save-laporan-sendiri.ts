import { z } from 'zod'
import { inserted, updated } from '../../kit/changeset'
import { defineCommand, invalid, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { SimpananId } from '../../simpanan/simpanan'
import { DefinisiLaporan } from '../sendiri/definisi'

/** Keeps an own report under its title: a new one, or anew the one with that id. */
export const saveLaporanSendiri = defineCommand({
  name: 'laporan-sendiri.simpan',
  hak: 'LIHAT',
  input: z.object({ id: SimpananId.nullable(), definisi: DefinisiLaporan }),
  gather: (read, { id, definisi: { judul } }) => {
    const lama = id === null ? null : read.get('simpanan', id)
    if (id !== null && lama?.jenis !== 'LAPORAN') return refuse(notFound('Laporan'))
    const isTaken = read.list('simpanan').some((s) => s.jenis === 'LAPORAN' && s.kunci === judul && s.id !== id)
    return ok({ lama, isTaken })
  },
  decide: ({ lama, isTaken }, { definisi }, { now, newId }) => {
    if (isTaken) return refuse(invalid(`Sudah ada laporan bernama “${definisi.judul}”. Pilih nama lain.`))
    const isi = JSON.stringify(definisi)
    if (lama) return ok(lama.isi === isi ? [] : [updated('simpanan', lama, { kunci: definisi.judul, isi, pada: now })])
    return ok([inserted('simpanan', { id: SimpananId.parse(newId()), jenis: 'LAPORAN', kunci: definisi.judul, isi, pada: now })])
  },
  label: (_facts, { definisi }) => `Simpan laporan ${definisi.judul}`
})
