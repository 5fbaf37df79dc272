import { useState } from 'react'
import type { PratinjauImpor } from '../../../contract/impor'
import { Page } from '../../components/page'
import { ask, Refused } from '../../lib/client'
import { notifyProblem, problemText } from '../../lib/notify'
import { Mulai } from './mulai'
import { Pratinjau } from './pratinjau'
import { Selesai } from './selesai'

type Keadaan =
  | { readonly tahap: 'mulai'; readonly masalah: string | null }
  | { readonly tahap: 'pratinjau'; readonly pratinjau: PratinjauImpor }
  | { readonly tahap: 'selesai'; readonly label: string }

/** Import in three steps: choose a file, see what it would do, save it. */
export function ImporScreen(): React.JSX.Element {
  const [keadaan, setKeadaan] = useState<Keadaan>({ tahap: 'mulai', masalah: null })
  const [sibuk, setSibuk] = useState(false)

  const baca = async (): Promise<void> => {
    setSibuk(true)
    try {
      const pratinjau = await ask('impor.baca', null)
      if (pratinjau) setKeadaan({ tahap: 'pratinjau', pratinjau })
    } catch (error) {
      if (!isDibatalkan(error)) setKeadaan({ tahap: 'mulai', masalah: problemText(error) })
    } finally {
      setSibuk(false)
    }
  }
  const simpan = async (drafId: string): Promise<void> => {
    setSibuk(true)
    try {
      const { label } = await ask('impor.simpan', { drafId })
      setKeadaan({ tahap: 'selesai', label })
    } catch (error) {
      notifyProblem(error)
    } finally {
      setSibuk(false)
    }
  }

  if (keadaan.tahap === 'mulai')
    return (
      <Page>
        <Mulai masalah={keadaan.masalah} sibuk={sibuk} onPilih={() => void baca()} />
      </Page>
    )
  return (
    <Page fill>
      {keadaan.tahap === 'selesai' ? (
        <Selesai label={keadaan.label} onLagi={() => setKeadaan({ tahap: 'mulai', masalah: null })} />
      ) : (
        <Pratinjau
          key={keadaan.pratinjau.drafId}
          pratinjau={keadaan.pratinjau}
          sibuk={sibuk}
          onPilih={() => void baca()}
          onSimpan={() => void simpan(keadaan.pratinjau.drafId)}
        />
      )}
    </Page>
  )
}

const isDibatalkan = (error: unknown): boolean => error instanceof Refused && error.code === 'CANCELLED'
