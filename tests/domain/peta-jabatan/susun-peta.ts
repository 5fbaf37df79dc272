import type { Penandatangan } from '../../../src/domain/cetak/pilihan-cetak'
import type { Snapshot } from '../../../src/domain/organisasi/snapshot'
import { type HasilPeta, langkahPeta } from '../../../src/domain/peta-jabatan/halaman-berkas'
import type { PilihanPeta } from '../../../src/domain/peta-jabatan/halaman-pilihan'
import { HARI_INI } from '../../support/given'

const BELUM_DIISI: Penandatangan = { tempat: '', jabatan: '', nama: '', pangkat: '', nip: '' }

/** The whole city on A3 in one file, with names, signed by every head, unless told otherwise. */
export const aPilihanPeta = (said: Partial<PilihanPeta> = {}): PilihanPeta => ({
  akar: null,
  kertas: 'A3',
  denganNama: true,
  pppkTerpisah: false,
  penandatangan: { cara: 'KEPALA', lain: BELUM_DIISI },
  tempat: 'Kota Contoh',
  berkas: 'SATU',
  ...said
})

/** All pages at once, without the pauses; `onStep` hears of each of them. */
export function susunPeta(snapshot: Snapshot, said: Partial<PilihanPeta> = {}, onStep: () => void = () => undefined): HasilPeta {
  const steps = langkahPeta({ snapshot, hariIni: HARI_INI }, aPilihanPeta(said))
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    onStep()
  }
}
