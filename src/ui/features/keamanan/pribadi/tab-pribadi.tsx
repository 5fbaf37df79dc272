import { Page } from '../../../components/page'
import { useHak } from '../../../lib/sesi'
import { AksesPribadi } from './akses-pribadi'
import { DaftarPelanggaran } from './daftar-pelanggaran'
import classes from './pribadi.module.css'
import { TabelPerlindungan } from './tabel-perlindungan'
import { UsulMusnah } from './usul-musnah'

/** The part Data pribadi of the screen Keamanan: what is masked for whom, who looked, what is to be destroyed, and what to do when data got out. */
export function TabPribadi(): React.JSX.Element {
  const [isAudit, isData] = [useHak('AUDIT'), useHak('DATA')]
  return (
    <Page>
      <div className={classes.kisi} data-testid="keamanan-pribadi">
        <div className={classes.lajur}>
          <TabelPerlindungan />
          {isData && <UsulMusnah />}
        </div>
        <div className={classes.lajur}>
          {isAudit && <AksesPribadi />}
          <DaftarPelanggaran />
        </div>
      </div>
    </Page>
  )
}
