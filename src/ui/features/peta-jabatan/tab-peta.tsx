import { Tabs } from '@mantine/core'
import { teksPeta } from '../../text/peta-jabatan'
import { type KeadaanPeta, TAB_PETA } from './keadaan-peta'
import { useMejaPeta } from './meja-peta'
import classes from './peta-jabatan.module.css'
import { TabBeban } from './tab-beban'
import { TabFormasi } from './tab-formasi'
import { TabKebutuhan } from './tab-kebutuhan'
import { TabNorma } from './tab-norma'

/** What is asked of the chosen unit: its people, its workload, its recruitment, the norms behind it. */
export function TabPeta(): React.JSX.Element {
  const { keadaan, pergi, snapshot, akar, rancangan } = useMejaPeta()
  const { tab, saringan } = keadaan
  // words searched for and the order are of the tab they were given in
  const tabBaru = (next: string | null): Partial<KeadaanPeta> => ({
    tab: TAB_PETA.find((t) => t === next) ?? 'kebutuhan',
    urut: null,
    tugas: null,
    saringan: { ...saringan, cari: '' }
  })
  return (
    <Tabs className={classes.tab} value={tab} onChange={(next) => pergi(tabBaru(next))} keepMounted={false} data-testid="tab-peta">
      <Tabs.List>
        {TAB_PETA.map((t) => (
          <Tabs.Tab key={t} value={t}>
            {teksPeta.tab[t]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={tab}>
        {tab === 'kebutuhan' && <TabKebutuhan />}
        {tab === 'beban' && <TabBeban />}
        {tab === 'formasi' && <TabFormasi snapshot={snapshot} akar={akar?.id ?? null} rancanganId={rancangan?.id ?? null} />}
        {tab === 'norma' && <TabNorma />}
      </Tabs.Panel>
    </Tabs>
  )
}
