import { Anchor } from '@mantine/core'
import { useState } from 'react'
import type { FaktaTertutup } from '../../../domain/kit/rule'
import type { PegawaiId } from '../../../domain/pegawai/pegawai'
import { ask } from '../../lib/client'
import { notifyProblem } from '../../lib/notify'
import { teksBerkas } from '../../text/berkas-pegawai'
import { teksRotasi } from '../../text/rotasi'

type Props = {
  readonly pegawaiId: PegawaiId
  /** What a finding leaves unsaid; null = nothing. */
  readonly tertutup: FaktaTertutup | null
  /** How a text about the person reads here. */
  readonly teks?: (teks: string) => string
}

/** The personal fact behind a finding, folded until an officer asks; the core writes the asking down before it is shown (UU 27/2022). */
export function RincianTertutup({ pegawaiId, tertutup, teks = (isi) => isi }: Props): React.JSX.Element | null {
  const [terbuka, setTerbuka] = useState<string | null>(null)
  if (tertutup === null) return null
  const { bagian, rincian } = tertutup
  // a fact that has changed since is asked for anew
  if (terbuka === rincian) return <span data-testid="rincian-terbuka">{teks(rincian)}</span>
  const buka = async (): Promise<void> => {
    await ask('pegawai.berkas', { id: pegawaiId, bagian, kunci: crypto.randomUUID() })
    setTerbuka(rincian)
  }
  return (
    <Anchor
      component="button"
      type="button"
      inherit
      title={teksBerkas.tampilkanRinci}
      onClick={() => void buka().catch(notifyProblem)}
      data-testid="tampilkan-rincian"
    >
      {teksRotasi.tampilkanRincian}
    </Anchor>
  )
}
