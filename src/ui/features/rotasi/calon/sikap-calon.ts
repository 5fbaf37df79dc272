import type { Bobot } from '../../../../domain/calon/bobot'
import { type SaringanCalon, TANPA_SARINGAN } from '../../../../domain/calon/saringan-calon'
import type { BahanCalon } from '../../../../domain/calon/tinjau-calon'
import { createKept } from '../../../lib/create-kept'

/** How the list of candidates is looked at. */
export type SikapCalon = {
  /** null = the weights the office has set. */
  readonly bobot: Bobot | null
  readonly saringan: SaringanCalon
  readonly isTertutup: boolean
  readonly jenis: NonNullable<BahanCalon['jenis']>
}

/** It is kept while the panel shows something else. */
export const useSikapCalon = createKept<SikapCalon>({ bobot: null, saringan: TANPA_SARINGAN, isTertutup: false, jenis: 'ANGKAT' })
