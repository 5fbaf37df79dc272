import { Tooltip, UnstyledButton } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react'
import { tempatOf } from '../lib/lokasi'
import { useSesi } from '../lib/sesi'
import { teksBingkai } from '../text/bingkai'
import { Brand } from './brand'
import { type Feature, features } from './features'
import { keysText } from './keys'
import classes from './sidebar.module.css'

/** The menu on the left: every screen by name, or by icon when folded away. */
export function Sidebar({ aktif }: { readonly aktif: string | null }): React.JSX.Element {
  const [narrow, setNarrow] = useLocalStorage({ key: 'menu-ciut', defaultValue: false, getInitialValueInEffect: false })
  const sesi = useSesi()
  const label = narrow ? teksBingkai.bentangkan : teksBingkai.ciutkan
  const Icon = narrow ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse
  return (
    <nav className={classes.sidebar} data-narrow={narrow} aria-label={teksBingkai.navigasi}>
      <Brand narrow={narrow} />
      {features
        .filter((f) => f.sidebar && (f.hak === undefined || sesi?.hak.includes(f.hak)))
        .map((f) => (
          <Entry key={f.id} feature={f} aktif={f.id === aktif} narrow={narrow} />
        ))}
      <UnstyledButton className={classes.fold} onClick={() => setNarrow(!narrow)} aria-label={label} aria-expanded={!narrow} title={label}>
        <Icon size={19} stroke={1.6} />
        {!narrow && <span>{label}</span>}
      </UnstyledButton>
    </nav>
  )
}

function Entry({
  feature,
  aktif,
  narrow
}: {
  readonly feature: Feature
  readonly aktif: boolean
  readonly narrow: boolean
}): React.JSX.Element {
  const keys = feature.pintasan ? ` (${keysText(feature.pintasan)})` : ''
  return (
    <Tooltip label={`${feature.judul}${keys}`} position="right" disabled={!narrow}>
      <a
        className={classes.entry}
        href={tempatOf(feature.jalur)}
        data-testid={`menu-${feature.id}`}
        aria-label={feature.judul}
        {...(aktif ? { 'aria-current': 'page' } : {})}
      >
        <feature.ikon size={20} stroke={1.6} />
        {!narrow && <span>{feature.judul}</span>}
      </a>
    </Tooltip>
  )
}
