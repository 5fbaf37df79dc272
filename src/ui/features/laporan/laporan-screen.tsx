import { Tabs } from '@mantine/core'
import { pergiKe, useLokasi } from '../../lib/lokasi'
import { teksLaporan } from '../../text/laporan'
import classes from './laporan.module.css'
import { tabLaporan } from './tab-laporan'

/** The screen Laporan: what the city is asked for, made at once; the address says which part is open. */
export function LaporanScreen(): React.JSX.Element | null {
  const { kueri } = useLokasi()
  const terbuka = tabLaporan.find(({ id }) => id === kueri['tab']) ?? tabLaporan[0]
  if (!terbuka) return null
  const { id, Isi } = terbuka
  return (
    <Tabs
      className={classes.layar}
      value={id}
      onChange={(tab) => pergiKe('/laporan', tab === null ? {} : { tab })}
      keepMounted={false}
      data-testid="tab-laporan"
    >
      <Tabs.List aria-label={teksLaporan.bagian}>
        {tabLaporan.map((t) => (
          <Tabs.Tab key={t.id} value={t.id} data-testid={`tab-${t.id}`}>
            {t.judul}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={id}>
        <Isi />
      </Tabs.Panel>
    </Tabs>
  )
}
