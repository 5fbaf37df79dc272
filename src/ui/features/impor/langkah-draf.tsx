import type { DrafImpor } from '../../../contract/impor'
import type { Putusan } from '../../../domain/impor/beda'
import { LangkahBanding } from './langkah-banding'
import { LangkahKolom } from './langkah-kolom'
import { LangkahPeriksa } from './langkah-periksa'
import { LangkahSimpan } from './langkah-simpan'
import { Selesai } from './selesai'
import { type CatatanDraf, decide } from './studio-draf'
import type { Suntingan } from './use-suntingan'

type Props = {
  readonly draf: DrafImpor
  readonly catatan: CatatanDraf
  readonly suntingan: Suntingan
  readonly onCatatan: (next: Partial<CatatanDraf>) => void
  readonly onTutup: () => void
}

/** The step of a draft the officer is at. */
export function LangkahDraf({ draf, catatan, suntingan, onCatatan, onTutup }: Props): React.JSX.Element {
  const putus = (putusan: readonly Putusan[]): void => {
    onCatatan({ isDiputus: true })
    void decide(draf, putusan)
  }
  if (catatan.label !== null) return <Selesai draf={draf} label={catatan.label} onLagi={onTutup} />
  switch (catatan.tahap) {
    case 'periksa':
      return <LangkahPeriksa draf={draf} onPutus={putus} />
    case 'banding':
      return <LangkahBanding draf={draf} onPutus={putus} />
    case 'simpan':
      return <LangkahSimpan draf={draf} onTersimpan={(label) => onCatatan({ label })} />
    default:
      return <LangkahKolom draf={draf} {...suntingan} />
  }
}
