import { Tabs } from '@mantine/core'
import type { JabatanId } from '../../../domain/organisasi/jabatan'
import type { PemegangOf } from '../../../domain/organisasi/kartu'
import type { UnorId } from '../../../domain/organisasi/unor'
import type { Tanda } from '../../components/chart/marks'
import { UnorPanel } from '../../components/chart/unor-panel'
import { teksRotasi } from '../../text/rotasi'
import classes from './panel-rencana.module.css'
import { useMeja } from './ruang-kerja'
import { TabCari } from './tab-cari'
import { TabLangkah } from './tab-langkah'
import { TabTemuan } from './tab-temuan'
import { TabTunggu } from './tab-tunggu'

type Props = {
  readonly tab: string
  readonly onTab: (tab: string) => void
  readonly selected: UnorId | null
  readonly onUnselect: () => void
  readonly pemegang: PemegangOf | undefined
  readonly tanda: ReadonlyMap<JabatanId, Tanda>
}

/** Beside the chart: chains, waiting room, findings, people, and the unit that is selected. */
export function PanelRencana({ tab, onTab, selected, onUnselect, pemegang, tanda }: Props): React.JSX.Element {
  const { ruang, pindahkan } = useMeja()
  const { jumlah } = ruang.hasil
  return (
    <Tabs
      className={classes.panel}
      value={tab}
      onChange={(value) => value && onTab(value)}
      aria-label={teksRotasi.panel}
      keepMounted={false}
    >
      <Tabs.List className={classes.daftar}>
        <Judul value="langkah" teks={teksRotasi.tabLangkah} jumlah={ruang.langkah.length} />
        <Judul value="tunggu" teks={teksRotasi.tabTunggu} jumlah={ruang.proyeksi.belumDitempatkan.length} isPenting />
        <Judul value="temuan" teks={teksRotasi.tabTemuan} jumlah={jumlah.BLOK + jumlah.PERINGATAN} isPenting={jumlah.BLOK > 0} />
        <Judul value="cari" teks={teksRotasi.tabCari} jumlah={0} />
        {selected && <Judul value="unit" teks={teksRotasi.tabUnit} jumlah={0} />}
      </Tabs.List>
      <Tabs.Panel className={classes.isi} value="langkah">
        <TabLangkah />
      </Tabs.Panel>
      <Tabs.Panel className={classes.isi} value="tunggu">
        <TabTunggu />
      </Tabs.Panel>
      <Tabs.Panel className={classes.isi} value="temuan">
        <TabTemuan />
      </Tabs.Panel>
      <Tabs.Panel className={classes.isi} value="cari">
        <TabCari />
      </Tabs.Panel>
      {selected && (
        <Tabs.Panel className={classes.unit} value="unit">
          <UnorPanel
            snapshot={ruang.snapshot}
            unorId={selected}
            pemegang={pemegang}
            tanda={tanda}
            onPegawai={ruang.isTerkunci ? undefined : pindahkan}
            onClose={onUnselect}
          />
        </Tabs.Panel>
      )}
    </Tabs>
  )
}

type JudulProps = { readonly value: string; readonly teks: string; readonly jumlah: number; readonly isPenting?: boolean }

const Judul = ({ value, teks, jumlah, isPenting = false }: JudulProps): React.JSX.Element => (
  <Tabs.Tab value={value} data-testid={`tab-${value}`}>
    {teks}
    {jumlah > 0 && (
      <span className={classes.jumlah} data-penting={isPenting || undefined}>
        {jumlah}
      </span>
    )}
  </Tabs.Tab>
)
