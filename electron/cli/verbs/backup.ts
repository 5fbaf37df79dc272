import { basename, join } from 'node:path'
import { salinCadangan } from '../../app/gerbang/susul-kedua'
import { withGerbang } from '../open-gerbang'
import { need, type VerbGerbang } from '../verb'

/** Makes a backup beside the data, and copies it to another folder. */
export const backup: VerbGerbang = {
  nama: 'backup',
  pakai: 'backup --db BERKAS --out FOLDER',
  arti: 'buat cadangan yang sudah diperiksa, dan salin ke folder lain',
  mayCreate: false,
  runGerbang: async (tamu) => {
    const folder = need(tamu.words, 'out')
    const cadangan = await withGerbang(tamu, {}, (ask) => ask('cadangan.buat', null))
    salinCadangan(cadangan.berkas, folder)
    const berkas = join(folder, basename(cadangan.berkas))
    const { pegawai, jabatan, unor } = cadangan.jumlah
    return { ok: true, data: { ...cadangan, berkas }, lines: [berkas, `${unor} unit, ${jabatan} jabatan, ${pegawai} pegawai.`] }
  }
}
