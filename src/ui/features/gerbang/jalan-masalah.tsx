import { Button, Group } from '@mantine/core'
import { IconFolder, IconShieldCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { RouteOutput } from '../../../contract/routes'
import { DialogPasti } from '../../components/dialog-pasti'
import { ask } from '../../lib/client'
import { notifyProblem } from '../../lib/notify'
import { amanMasalah, type Jalan, teksMasalah as teks } from '../../text/masalah'
import { BarisJalan } from './baris-jalan'
import { JalanPulih } from './jalan-pulih'
import type { Masalah } from '../../../contract/gerbang'
import classes from './masalah.module.css'

type Props = { readonly masalah: Masalah; readonly onSelamat: (hasil: RouteOutput<'cadangan.selamatkan'>) => void }

/** What is safe, and the ways out in the order in which they are advised. */
export function JalanMasalah({ masalah, onSelamat }: Props): React.JSX.Element {
  const [sibuk, setSibuk] = useState<Jalan | null>(null)
  const [isPasti, setPasti] = useState(false)

  async function tempuh(jalan: Jalan, work: () => Promise<void>): Promise<void> {
    setSibuk(jalan)
    await work().catch(notifyProblem)
    setSibuk(null)
  }
  const selamatkan = (): void => {
    setPasti(false)
    void tempuh('SELAMATKAN', async () => onSelamat(await ask('cadangan.selamatkan', null)))
  }
  const buka = (jalan: keyof typeof RUTE): void => void tempuh(jalan, async () => void (await ask(RUTE[jalan], null)))

  return (
    <>
      <p className={classes.aman}>
        <IconShieldCheck size={20} stroke={1.7} />
        <span>{amanMasalah[masalah.kode]}</span>
      </p>
      <div className={classes.jalan} data-testid="jalan-keluar">
        {masalah.jalan.map((jalan, n) => {
          const rupa = { jalan, isUtama: n === 0, isSibuk: sibuk === jalan, isMati: sibuk !== null }
          if (jalan === 'PULIHKAN') return <JalanPulih key={jalan} {...rupa} />
          return <BarisJalan key={jalan} {...rupa} onTempuh={() => (jalan === 'SELAMATKAN' ? setPasti(true) : buka(jalan))} />
        })}
      </div>
      <Group gap={6} mt={22}>
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconFolder size={16} />}
          onClick={() => void ask('gerbang.tampilkan-folder', null).catch(notifyProblem)}
        >
          {teks.bukaFolder}
        </Button>
        <Button variant="subtle" color="gray" onClick={() => window.close()} data-testid="tutup-penata">
          {teks.tutup}
        </Button>
      </Group>
      {isPasti && (
        <DialogPasti
          judul={teks.selamatPasti}
          rinci={teks.selamatPastiRinci}
          batal={teks.batal}
          ya={teks.ya}
          onBatal={() => setPasti(false)}
          onYa={selamatkan}
          data-testid="selamatkan-ya"
        />
      )}
    </>
  )
}

const RUTE = { COBA_LAGI: 'gerbang.coba-lagi', LIHAT_SAJA: 'gerbang.lihat-saja', TETAP_BUKA: 'gerbang.tetap-buka' } as const
