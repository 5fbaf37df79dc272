import { Button, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconLockOpen2 } from '@tabler/icons-react'
import { Page } from '../../../components/page'
import { useHak, useSesi } from '../../../lib/sesi'
import { teksPengguna as teks } from '../../../text/pengguna'
import { DaftarPengguna } from './daftar-pengguna'
import { DialogPasang } from './dialog-pasang'
import { MatriksPeran } from './matriks-peran'
import { SetelanPintu } from './setelan-pintu'
import classes from './pengguna.module.css'

/** The part Pengguna of the screen Keamanan: who may come in and what each may do; on a PC without passwords, how to set them. */
export function TabPengguna(): React.JSX.Element {
  const sesi = useSesi()
  const isPengelola = useHak('PENGELOLA')
  return (
    <Page>
      <Stack gap="lg" data-testid="keamanan-pengguna">
        {sesi?.penggunaId ? isPengelola && <DaftarPengguna /> : <BelumBersandi />}
        {sesi?.penggunaId && isPengelola && <SetelanPintu />}
        <MatriksPeran />
      </Stack>
    </Page>
  )
}

function BelumBersandi(): React.JSX.Element {
  const [isMemasang, pasang] = useDisclosure(false)
  return (
    <section className={classes.terbuka}>
      <IconLockOpen2 size={26} stroke={1.5} />
      <div>
        <h2 className={classes.judul}>{teks.terbukaJudul}</h2>
        <Text size="sm" c="gray.7" maw={720}>
          {teks.terbukaRinci}
        </Text>
      </div>
      <Button ml="auto" onClick={pasang.open} data-testid="pasang-sandi-kini">
        {teks.pasang}
      </Button>
      {isMemasang && <DialogPasang onClose={pasang.close} />}
    </section>
  )
}
