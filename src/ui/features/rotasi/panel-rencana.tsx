import { Tabs } from '@mantine/core'
import { teksRotasi } from '../../text/rotasi'
import { useMeja } from './meja'
import classes from './panel-rencana.module.css'
import { DAFTAR_TAB, type TabRencana } from './tab-rencana'

type Props = { readonly tab: string; readonly onTab: (tab: string) => void }

/** Beside a view: chains, waiting room, findings, people, and what is selected. */
export function PanelRencana({ tab, onTab }: Props): React.JSX.Element {
  const meja = useMeja()
  const ada = DAFTAR_TAB.filter(({ isAda }) => !isAda || isAda(meja))
  return (
    <Tabs
      className={classes.panel}
      orientation="vertical"
      placement="right"
      value={tab}
      onChange={(value) => value && onTab(value)}
      aria-label={teksRotasi.panel}
      keepMounted={false}
    >
      <Tabs.List className={classes.daftar}>
        {ada.map((t) => (
          <Judul key={t.id} tab={t} />
        ))}
      </Tabs.List>
      {ada.map(({ id, Isi }) => (
        <Tabs.Panel key={id} className={id === 'unit' ? classes.unit : classes.isi} value={id}>
          <Isi />
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}

function Judul({ tab: { id, judul, ikon: Ikon, jumlahOf, isPenting } }: { readonly tab: TabRencana }): React.JSX.Element {
  const meja = useMeja()
  const jumlah = jumlahOf(meja)
  return (
    <Tabs.Tab className={classes.tab} value={id} data-testid={`tab-${id}`}>
      <Ikon size={20} stroke={1.7} aria-hidden />
      <span className={classes.judul}>{judul}</span>
      {jumlah > 0 && (
        <span className={classes.jumlah} data-penting={isPenting?.(meja) || undefined}>
          {jumlah}
        </span>
      )}
    </Tabs.Tab>
  )
}
