import { Button, CloseButton } from '@mantine/core'
import { IconAlertTriangle, IconEye } from '@tabler/icons-react'
import { useState } from 'react'
import { ask } from '../lib/client'
import { notifyProblem } from '../lib/notify'
import { useAsk } from '../lib/use-ask'
import { teksMasalah as teks } from '../text/masalah'
import classes from './pita-peringatan.module.css'

/** What the officer should know wherever they are: that nothing can be saved, and what a check has found. */
export function PitaPeringatan(): React.JSX.Element | null {
  const { data } = useAsk('gerbang.keadaan', null)
  const [ditutup, setDitutup] = useState<ReadonlySet<string>>(new Set())
  if (data?.jenis !== 'TERBUKA') return null
  return (
    <>
      {data.isLihatSaja && (
        <div className={classes.pita} role="status" data-testid="pita-lihat-saja">
          <IconEye size={18} stroke={1.7} />
          <span>{teks.lihatSaja}</span>
          <Button variant="default" size="compact-sm" onClick={() => void ask('gerbang.coba-lagi', null).catch(notifyProblem)}>
            {teks.kembali}
          </Button>
        </div>
      )}
      {data.peringatan
        .filter((kalimat) => !ditutup.has(kalimat))
        .map((kalimat) => (
          <div key={kalimat} className={classes.pita} role="alert" data-testid="pita-peringatan">
            <IconAlertTriangle size={18} stroke={1.7} />
            <span>{kalimat}</span>
            <CloseButton size="sm" aria-label={teks.tutupPeringatan} onClick={() => setDitutup(new Set([...ditutup, kalimat]))} />
          </div>
        ))}
    </>
  )
}
