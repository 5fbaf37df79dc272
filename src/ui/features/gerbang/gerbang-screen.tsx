import type { KeadaanGerbang } from '../../../contract/gerbang'
import { assertNever } from '../../../domain/kit/result'
import { LayarMasalah } from './layar-masalah'
import { LayarMasuk } from './layar-masuk'
import { LayarPertama } from './layar-pertama'

/** What stands before the data: a problem with a way out, the door, or the first choice. */
export function GerbangScreen({ keadaan }: { readonly keadaan: Exclude<KeadaanGerbang, { jenis: 'TERBUKA' }> }): React.JSX.Element {
  switch (keadaan.jenis) {
    case 'MASALAH':
      return <LayarMasalah masalah={keadaan} />
    case 'TERKUNCI':
      return <LayarMasuk terkunci={keadaan} />
    case 'PERTAMA':
      return <LayarPertama />
    default:
      return assertNever(keadaan)
  }
}
