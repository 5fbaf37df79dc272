import { randomUUID } from 'node:crypto'
import type { Verb } from '../verb'

/** Fills an empty database with the sample city. */
export const contoh: Verb = {
  nama: 'contoh',
  pakai: 'contoh --db BERKAS [--pegawai N] [--benih N]',
  arti: 'isi basis data kosong dengan struktur contoh',
  answers: () => ({}),
  run: async ({ ask, words }) => {
    const input = { jumlahPegawai: Number(words.options['pegawai'] ?? 600), benih: Number(words.options['benih'] ?? 7) }
    const { label } = await ask('command.run', { name: 'contoh.load', input, kunci: randomUUID(), tempat: null })
    const { jumlah } = await ask('aplikasi.info', null)
    return {
      ok: true,
      data: { label, jumlah },
      lines: [label, `${jumlah.unor} unit, ${jumlah.jabatan} jabatan, ${jumlah.pegawai} pegawai.`]
    }
  }
}
