import { useState } from 'react'
import type { RouteInput } from '../../../../contract/routes'
import { ask } from '../../../lib/client'
import { createKept } from '../../../lib/create-kept'
import { notifyTertulis } from '../../../components/tertulis'
import { notifyProblem } from '../../../lib/notify'
import { teksNaskah as teks } from '../../../text/naskah'

type Permintaan = RouteInput<'naskah.ekspor'>

/** A file that was written: of which paper, and where it lies. */
export type EksporLalu = { readonly judul: string; readonly berkas: string }

/** Writing papers to files, and the files written last. */
export type EksporNaskah = {
  readonly isSibuk: boolean
  readonly terakhir: readonly EksporLalu[]
  readonly tulis: (judul: string, permintaan: Permintaan) => Promise<void>
}

const PALING_BANYAK = 6
const useTerakhir = createKept<readonly EksporLalu[]>([])

/** Writes papers to files of the officer's choice, and remembers where until the window is closed. */
export function useEksporNaskah(): EksporNaskah {
  const [isSibuk, setSibuk] = useState(false)
  const [terakhir, setTerakhir] = useTerakhir()
  const tulis: EksporNaskah['tulis'] = async (judul, permintaan) => {
    setSibuk(true)
    try {
      const { berkas, gagal } = await ask('naskah.ekspor', permintaan)
      if (berkas !== null) {
        setTerakhir([{ judul, berkas }, ...terakhir.filter((t) => t.berkas !== berkas)].slice(0, PALING_BANYAK))
        notifyTertulis([teks.tersimpan(berkas), ...(gagal.length > 0 ? [teks.gagalSebagian(gagal.length)] : [])].join('. '), berkas)
      }
    } catch (error) {
      notifyProblem(error)
    }
    setSibuk(false)
  }
  return { isSibuk, terakhir, tulis }
}
