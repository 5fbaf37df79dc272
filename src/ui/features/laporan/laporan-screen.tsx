import { LayarTab } from '../../components/layar-tab'
import { teksLaporan } from '../../text/laporan'
import { tabLaporan } from './tab-laporan'

/** The screen Laporan: what the city is asked for, made at once. */
export const LaporanScreen = (): React.JSX.Element => (
  <LayarTab jalur="/laporan" label={teksLaporan.bagian} bagian={tabLaporan} data-testid="tab-laporan" />
)
