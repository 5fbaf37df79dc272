import { createContext, use } from 'react'
import { createSorotStore, type SorotStore } from '../../components/chart/sorot-store'

/** One window shows one plan: the chain looked at is known to its chart and its list alike. */
const SorotContext = createContext<SorotStore>(createSorotStore())

/** Which chain is looked at. */
export const useSorotRantai = (): SorotStore => use(SorotContext)
