import { Alert } from '@mantine/core'
import { useState } from 'react'
import { type HasilCetak, HURUF_TERBACA } from '../../../domain/cetak/lembar'
import { PratinjauLembar } from '../../components/cetak/pratinjau-lembar'
import type { Cetakan } from '../../lib/use-langkah'
import { teksCetak } from '../../text/cetak'

type Props = { readonly cetakan: Cetakan<HasilCetak>; readonly kertas: string }

/** The sheets of a chart as they will be printed, and what is to be known about them. */
export function PratinjauCetak({ cetakan: { hasil, isMenyusun }, kertas }: Props): React.JSX.Element {
  const [ke, setKe] = useState(0)
  return (
    <PratinjauLembar
      lembar={hasil?.lembar ?? []}
      isMenyusun={isMenyusun}
      ke={ke}
      onKe={setKe}
      ringkasan={hasil && teksCetak.ringkasan(hasil.lembar.length, kertas, hasil.hurufTerkecil)}
      catatan={hasil && <HurufKecil hasil={hasil} />}
    />
  )
}

/** Says when nobody could read it, and what would help. */
function HurufKecil({ hasil: { hurufTerkecil, saran } }: { readonly hasil: HasilCetak }): React.JSX.Element | null {
  if (hurufTerkecil >= HURUF_TERBACA) return null
  return (
    <Alert color="emas" py={6} data-testid="huruf-kecil">
      {teksCetak.terlaluKecil(hurufTerkecil, saran)}
    </Alert>
  )
}
