import { ActionIcon, Kbd, Tooltip, UnstyledButton } from '@mantine/core'
import { spotlight } from '@mantine/spotlight'
import { IconHelp, IconSearch } from '@tabler/icons-react'
import { teksBingkai } from '../text/bingkai'
import { HistoryButtons } from './history-buttons'
import classes from './header.module.css'
import { MenuSesi } from './menu-sesi'

/** The bar on top: where one is, search, undo and redo. */
export function Header({ judul, onHelp }: { readonly judul: string; readonly onHelp: () => void }): React.JSX.Element {
  return (
    <header className={classes.header}>
      <h1 className={classes.judul}>{judul}</h1>
      <UnstyledButton className={classes.cari} data-testid="cari-semua" onClick={spotlight.open}>
        <IconSearch size={17} stroke={1.7} />
        <span>{teksBingkai.cari}</span>
        <Kbd size="xs">Ctrl K</Kbd>
      </UnstyledButton>
      <span className={classes.rule} />
      <HistoryButtons />
      <Tooltip label={`${teksBingkai.bantuan} (F1)`}>
        <ActionIcon variant="subtle" color="gray.7" size={36} aria-label={teksBingkai.bantuan} onClick={onHelp}>
          <IconHelp size={20} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
      <MenuSesi />
    </header>
  )
}
