import { Drawer } from '@mantine/core'
import { namaRencana } from '../../../../domain/mutasi/skenario'
import { teksJalan } from '../../../text/jalan-rencana'
import { useMeja } from '../meja'
import { DaftarTahap } from './daftar-tahap'
import { FormMaju } from './form-maju'
import { FormMundur } from './form-mundur'
import classes from './tahapan.module.css'

/** The way of a plan: where it stands, what holds it up, and the history of who did what when. */
export function Tahapan({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const { ruang, bukaTab } = useMeja()
  const { rencana } = ruang
  const buka = (tab: string): void => {
    bukaTab(tab)
    onClose()
  }
  return (
    <Drawer opened onClose={onClose} position="right" size={520} title={teksJalan.tahapanRencana(namaRencana(rencana))}>
      <div className={classes.isi} data-testid="tahapan">
        {rencana.diarsipkanPada === null && <FormMaju key={rencana.status} onBuka={buka} />}
        <DaftarTahap />
        {rencana.diarsipkanPada === null && <FormMundur key={`mundur-${rencana.status}`} />}
      </div>
    </Drawer>
  )
}
