import { LayarTab } from '../../components/layar-tab'
import { teksNaskah } from '../../text/naskah'
import { tabNaskah } from './tab-naskah'

/** The screen Naskah: the papers, and what they are made with. The plan one works at goes along from tab to tab. */
export const NaskahScreen = (): React.JSX.Element => (
  <LayarTab jalur="/naskah" label={teksNaskah.bagian} bagian={tabNaskah} dibawa="rencana" data-testid="tab-naskah" />
)
