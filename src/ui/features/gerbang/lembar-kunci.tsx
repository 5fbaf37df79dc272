import { Button, Checkbox, Group, Stack } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { ask } from '../../lib/client'
import { kunciTersimpan } from '../../lib/kunci-pemulihan'
import { notifyDone, notifyProblem } from '../../lib/notify'
import { teksGerbang as teks } from '../../text/gerbang'
import { BingkaiPintu } from './bingkai-pintu'
import classes from './pintu.module.css'

/** The recovery key, shown this once: printed, put away, and said to be. */
export function LembarKunci({ kunci }: { readonly kunci: string }): React.JSX.Element {
  const [isTersimpan, setTersimpan] = useState(false)
  const cetak = async (): Promise<void> => {
    try {
      const { berkas } = await ask('sandi.cetak-kunci', { kunciPemulihan: kunci })
      if (berkas !== null) notifyDone(teks.tercetak)
    } catch (error) {
      notifyProblem(error)
    }
  }
  return (
    <BingkaiPintu judul={teks.kunciJudul} rinci={teks.kunciRinci} lebar="lebar">
      <div className={classes.kunci} data-testid="kunci-pemulihan" data-kunci={kunci}>
        {kunci.split('-').map((kelompok) => (
          <span key={kelompok}>{kelompok}</span>
        ))}
      </div>
      <Stack gap="md" align="flex-start">
        <Button variant="default" leftSection={<IconPrinter size={18} stroke={1.6} />} onClick={() => void cetak()}>
          {teks.cetak}
        </Button>
        <Checkbox
          label={teks.sudahDisimpan}
          checked={isTersimpan}
          onChange={({ currentTarget }) => setTersimpan(currentTarget.checked)}
          data-testid="kunci-disimpan"
        />
        <Group>
          <Button size="md" disabled={!isTersimpan} onClick={kunciTersimpan} data-testid="mulai-bekerja">
            {teks.mulai}
          </Button>
        </Group>
      </Stack>
    </BingkaiPintu>
  )
}
