import { Tabs } from '@mantine/core'
import { pergiKe, useLokasi } from '../../lib/lokasi'
import { teksNaskah } from '../../text/naskah'
import classes from './naskah.module.css'
import { tabNaskah } from './tab-naskah'

/** The screen Naskah: the papers, and what they are made with; the address says which part is open. */
export function NaskahScreen(): React.JSX.Element | null {
  const { kueri } = useLokasi()
  const terbuka = tabNaskah.find(({ id }) => id === kueri['tab']) ?? tabNaskah[0]
  if (!terbuka) return null
  const { id, Isi } = terbuka
  return (
    <Tabs
      className={classes.layar}
      value={id}
      onChange={(tab) => pergiKe('/naskah', { ...rencanaOf(kueri), ...(tab === null ? {} : { tab }) })}
      keepMounted={false}
      data-testid="tab-naskah"
    >
      <Tabs.List aria-label={teksNaskah.bagian}>
        {tabNaskah.map((t) => (
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

/** The plan one works at goes along from tab to tab. */
const rencanaOf = ({ rencana }: Readonly<Record<string, string>>): Readonly<Record<string, string>> => (rencana ? { rencana } : {})
