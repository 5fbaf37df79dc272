import { type ReactNode, useState } from 'react'
import type { Langkah } from '../../../domain/mutasi/rencana'
import { DialogCabut, perluTanya } from './dialog-cabut'
import { jalankan, type RuangKerja } from './ruang-kerja'

/** Taking a step back: at once where nothing rests on it, else after asking what falls with it. */
export function useCabut(ruang: RuangKerja): {
  readonly cabut: (langkah: Langkah) => void
  readonly isBertanya: boolean
  readonly dialog: ReactNode
} {
  const [ditanya, setDitanya] = useState<Langkah | null>(null)
  return {
    cabut: (langkah) => {
      if (perluTanya(ruang, langkah).length > 0) setDitanya(langkah)
      else void jalankan(langkah.rencanaId, 'langkah.remove', { langkahId: langkah.id })
    },
    isBertanya: ditanya !== null,
    dialog: ditanya && <DialogCabut langkah={ditanya} akibat={perluTanya(ruang, ditanya)} onClose={() => setDitanya(null)} />
  }
}
