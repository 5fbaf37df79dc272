import { Tabs } from '@mantine/core'
import type { ComponentType } from 'react'
import { pergiKe, useLokasi } from '../lib/lokasi'
import { useSesi } from '../lib/sesi'
import type { Hak } from '../../domain/akses/hak'
import classes from './layar-tab.module.css'

/** A part of a screen: what it is called in the address (`?tab=`) and on its tab, what it shows, and for whom (LIHAT when absent). */
export type BagianLayar = { readonly id: string; readonly judul: string; readonly Isi: ComponentType; readonly hak?: Hak }

type Props = {
  readonly jalur: `/${string}`
  /** Names all the parts together, for screen readers. */
  readonly label: string
  /** In the order of the tabs; the first is shown when the address names none. */
  readonly bagian: readonly BagianLayar[]
  /** A name in the address that goes along from tab to tab. */
  readonly dibawa?: string
  readonly 'data-testid': string
}

/** A screen of several parts, one of them open; the address says which. */
export function LayarTab({ jalur, label, bagian, dibawa, 'data-testid': testId }: Props): React.JSX.Element | null {
  const { kueri } = useLokasi()
  const sesi = useSesi()
  const boleh = bagian.filter(({ hak }) => hak === undefined || sesi?.hak.includes(hak))
  const terbuka = boleh.find(({ id }) => id === kueri['tab']) ?? boleh[0]
  if (!terbuka) return null
  const { id, Isi } = terbuka
  const ikut = dibawa === undefined ? undefined : kueri[dibawa]
  const buka = (tab: string | null): void =>
    pergiKe(jalur, { ...(dibawa !== undefined && ikut ? { [dibawa]: ikut } : {}), ...(tab === null ? {} : { tab }) })
  return (
    <Tabs className={classes.layar} value={id} onChange={buka} keepMounted={false} data-testid={testId}>
      <Tabs.List aria-label={label}>
        {boleh.map((t) => (
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
