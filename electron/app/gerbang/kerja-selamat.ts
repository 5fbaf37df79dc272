import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, rmSync } from 'node:fs'
import { DatabaseProblem, problemOf } from '../../db/database-problem'
import { type HasilSelamat, type SoalSelamat, selamatkanData } from '../../db/selamat/selamatkan-data'
import { FileProblem } from '../file-problem'

/** A damaged file where it lies: it is read, and never written to. */
export type SoalKerjaSelamat = Omit<SoalSelamat, 'rusak'> & { readonly berkas: string }

/** Salvages a damaged file into a new one that lies wholly on the disk. Throws `FileProblem`; nothing half-made stays. */
export function kerjaSelamat({ berkas, ...soal }: SoalKerjaSelamat): HasilSelamat {
  const rusak = `${soal.baru}.rusak`
  try {
    hapus(soal.baru)
    for (const akhir of ['', '-wal']) if (existsSync(`${berkas}${akhir}`)) copyFileSync(`${berkas}${akhir}`, `${rusak}${akhir}`)
    const hasil = selamatkanData({ ...soal, rusak })
    flush(soal.baru)
    return hasil
  } catch (error) {
    hapus(soal.baru)
    throw inWords(error, berkas)
  } finally {
    hapus(rusak)
  }
}

function inWords(error: unknown, berkas: string): FileProblem {
  const { code, message } = problemOf(error, berkas)
  if (code === 'PENUH')
    return new FileProblem('Ruang penyimpanan penuh, sehingga data belum dapat diselamatkan. Kosongkan ruang di drive data, lalu ulangi.')
  if (code === 'HANYA_BACA')
    return new FileProblem(
      'Folder data tidak dapat ditulisi, sehingga data belum dapat diselamatkan. Minta petugas TI membuka izin tulisnya.'
    )
  return new FileProblem(
    error instanceof DatabaseProblem ? message : `Data belum dapat diselamatkan. Pulihkan dari cadangan; berkas yang rusak tidak diubah.`
  )
}

function hapus(berkas: string): void {
  for (const akhir of ['', '-wal', '-shm', '-journal']) rmSync(`${berkas}${akhir}`, { force: true })
}

function flush(berkas: string): void {
  const fd = openSync(berkas, 'r+')
  fsyncSync(fd)
  closeSync(fd)
}
