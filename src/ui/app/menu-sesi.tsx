import { Menu, Text, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconKey, IconLock, IconLogout } from '@tabler/icons-react'
import { namaPeran } from '../../domain/akses/peran'
import { keluar, kunciJendela } from '../lib/kunci-jendela'
import { useSesi } from '../lib/sesi'
import { teksGerbang as teks } from '../text/gerbang'
import { DialogGantiSandi } from './dialog-ganti-sandi'
import classes from './header.module.css'

/** Who works here, and the ways out; nothing on a PC without passwords. */
export function MenuSesi(): React.JSX.Element | null {
  const sesi = useSesi()
  const [isMengganti, ganti] = useDisclosure(false)
  if (!sesi?.penggunaId) return null
  const peran = namaPeran(sesi.peran)
  return (
    <>
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <UnstyledButton
            className={classes.sesi}
            aria-label={teks.akun(sesi.nama, peran)}
            data-testid="menu-sesi"
            data-sesi
            title={teks.akun(sesi.nama, peran)}
          >
            <span className={classes.inisial}>{inisial(sesi.nama)}</span>
            <span className={classes.siapa}>
              <span className={classes.siapaNama}>{sesi.nama}</span>
              <span className={classes.siapaPeran}>{peran}</span>
            </span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconKey size={17} stroke={1.6} />} onClick={ganti.open} data-testid="ganti-sandi">
            {teks.gantiSandi}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconLock size={17} stroke={1.6} />}
            rightSection={
              <Text size="xs" c="dimmed">
                Ctrl+Shift+L
              </Text>
            }
            onClick={kunciJendela}
            data-testid="kunci-jendela"
          >
            {teks.kunci}
          </Menu.Item>
          <Menu.Item leftSection={<IconLogout size={17} stroke={1.6} />} onClick={keluar} data-testid="keluar">
            {teks.keluar}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isMengganti && <DialogGantiSandi onClose={ganti.close} />}
    </>
  )
}

/** The first letters of the first two words of a name. */
const inisial = (nama: string): string =>
  nama
    .split(/\s+/)
    .slice(0, 2)
    .map((kata) => kata.charAt(0).toUpperCase())
    .join('')
