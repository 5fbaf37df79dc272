import { z } from 'zod'
import { updated } from '../../kit/changeset'
import { defineCommand, invalid, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { SimpananId } from '../../simpanan/simpanan'
import { DefinisiLaporan } from '../sendiri/definisi'
import { definisiTersimpan } from '../sendiri/simpanan-laporan'

/** Gives an own report another name: it is its title too. */
export const renameLaporanSendiri = defineCommand({
  name: 'laporan-sendiri.ganti-nama',
  hak: 'LIHAT',
  input: z.object({ id: SimpananId, judul: DefinisiLaporan.shape.judul }),
  gather: (read, { id, judul }) => {
    const row = read.get('simpanan', id)
    if (row?.jenis !== 'LAPORAN') return refuse(notFound('Laporan'))
    const isTaken = read.list('simpanan').some((s) => s.jenis === 'LAPORAN' && s.kunci === judul && s.id !== id)
    return ok({ row, definisi: definisiTersimpan(row), isTaken })
  },
  decide: ({ row, definisi, isTaken }, { judul }) => {
    if (isTaken) return refuse(invalid(`Sudah ada laporan bernama “${judul}”. Pilih nama lain.`))
    if (definisi === null) return refuse(invalid('Laporan ini dibuat dengan Penata yang lebih baru, jadi tidak dapat diubah di sini.'))
    return ok(row.kunci === judul ? [] : [updated('simpanan', row, { kunci: judul, isi: JSON.stringify({ ...definisi, judul }) })])
  },
  label: ({ row }, { judul }) => `Ganti nama laporan ${row.kunci} menjadi ${judul}`
})
