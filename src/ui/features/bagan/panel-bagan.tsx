import { Tabs } from '@mantine/core'
import { angka } from '../../lib/format'
import { teksBagan } from '../../text/bagan'
import classes from './panel-bagan.module.css'
import { type TabBagan, useMejaBagan } from './meja-bagan'
import { TabTemuan } from './tab-temuan'
import { TabTunggu } from './tab-tunggu'
import { TabUnit } from './tab-unit'
import { TabUsulan } from './tab-usulan'
import { useTelaah } from './use-telaah'

/** What lies beside the chart, by its tabs; nothing while no unit is chosen and nothing else was opened. */
export function PanelBagan(): React.JSX.Element | null {
  const { sumber, selected, tab, bukaTab } = useMejaBagan()
  const { rancangan } = sumber
  if (tab === 'unit' && !selected && !rancangan) return null
  return (
    <Tabs
      className={classes.panel}
      value={tab}
      onChange={(next) => bukaTab(TAB.find((t) => t === next) ?? 'unit')}
      data-testid="panel-bagan"
    >
      <Tabs.List>
        {TAB.filter((t) => t !== 'usulan' || rancangan).map((t) => (
          <Tabs.Tab key={t} value={t} data-ruang-tunggu={t === 'tunggu' || undefined}>
            {teksBagan.tab[t]}
            <Jumlah tab={t} />
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <div className={classes.isi}>
        {tab === 'unit' && <TabUnit />}
        {tab === 'temuan' && <TabTemuan />}
        {tab === 'tunggu' && <TabTunggu />}
        {tab === 'usulan' && rancangan && <TabUsulan rancangan={rancangan} />}
      </div>
    </Tabs>
  )
}

const TAB: readonly TabBagan[] = ['unit', 'usulan', 'temuan', 'tunggu']

/** How many there are, beside the name of the tab. */
function Jumlah({ tab }: { readonly tab: TabBagan }): React.JSX.Element | null {
  const { rancangan } = useMejaBagan().sumber
  const banyak: Partial<Record<TabBagan, number>> = { temuan: useTelaah().temuan.length, usulan: rancangan?.detail.usulan.length ?? 0 }
  const jumlah = banyak[tab] ?? 0
  return jumlah === 0 ? null : <span className={classes.jumlah}>{angka(jumlah)}</span>
}
