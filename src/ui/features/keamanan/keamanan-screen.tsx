import { LayarTab } from '../../components/layar-tab'
import { teksKeamanan } from '../../text/keamanan'
import { tabKeamanan } from './tab-keamanan'

/** The screen Keamanan: that nothing is lost, and nobody comes in. */
export const KeamananScreen = (): React.JSX.Element => (
  <LayarTab jalur="/keamanan" label={teksKeamanan.bagian} bagian={tabKeamanan} data-testid="tab-keamanan" />
)
