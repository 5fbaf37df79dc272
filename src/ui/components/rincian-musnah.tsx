import type { RouteOutput } from '../../contract/routes'
import { angka } from '../lib/format'
import { teksPribadi } from '../text/pribadi'
import classes from './rincian-musnah.module.css'

const teks = teksPribadi.musnah

/** What destroying the data of a person comes to: what stands in the way, what goes, what must stay. */
export const RincianMusnah = ({ halangan, hilang, tetap }: RouteOutput<'musnah.tinjau'>): React.JSX.Element => (
  <div className={classes.rincian} data-testid="rincian-musnah">
    {halangan.length > 0 && <Bagian judul={teksPribadi.usulkan.halangan} butir={halangan} isHalangan />}
    <Bagian judul={teks.hilang} butir={hilang.map(({ apa, jumlah }) => teks.butir(apa, angka(jumlah)))} />
    <Bagian
      judul={teks.tetap}
      butir={tetap.length === 0 ? [teks.tetapNihil] : tetap.map(({ apa, jumlah, sebab }) => `${teks.butir(apa, angka(jumlah))}: ${sebab}`)}
    />
  </div>
)

type Props = { readonly judul: string; readonly butir: readonly string[]; readonly isHalangan?: true }

const Bagian = ({ judul, butir, isHalangan }: Props): React.JSX.Element => (
  <div className={isHalangan && classes.halangan}>
    <b>{judul}</b>
    <ul>
      {butir.map((satu) => (
        <li key={satu}>{satu}</li>
      ))}
    </ul>
  </div>
)
