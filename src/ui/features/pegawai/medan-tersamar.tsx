import { Button, Tooltip } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { MedanPribadi } from '../../../domain/pegawai/medan'
import type { PegawaiId } from '../../../domain/pegawai/pegawai'
import { ask } from '../../lib/client'
import { notifyProblem } from '../../lib/notify'
import { useHak } from '../../lib/sesi'
import { queryClient } from '../../lib/use-ask'
import { teksDetail } from '../../text/pegawai'
import classes from './detail.module.css'

const TAMPIL_MS = 30_000

/** Asks for a masked field of a person; the core writes the asking down before it answers. */
export async function bukaMedan(id: PegawaiId, medan: MedanPribadi): Promise<string> {
  const { nilai } = await ask('pegawai.tampilkan', { id, medan, kunci: crypto.randomUUID() })
  void queryClient.invalidateQueries({ queryKey: ['pegawai.audit'] })
  return nilai
}

type Props = { readonly id: PegawaiId; readonly medan: MedanPribadi; readonly samaran: string | null }

/** A masked field, shown for half a minute when asked for by somebody who may. */
export function MedanTersamar({ id, medan, samaran }: Props): React.JSX.Element | null {
  const [nilai, setNilai] = useState<string | null>(null)
  const isBerhak = useHak('PRIBADI')
  useEffect(() => {
    if (nilai === null) return
    const timer = setTimeout(() => setNilai(null), TAMPIL_MS)
    return () => clearTimeout(timer)
  }, [nilai])
  if (samaran === null) return null
  return (
    <span className={classes.tersamar} data-testid={`tersamar-${medan}`}>
      <span className="angka">{nilai ?? samaran}</span>
      {isBerhak && (
        <Tooltip label={teksDetail.tampilkanRinci} disabled={nilai !== null}>
          <Button
            variant="subtle"
            size="compact-xs"
            onClick={() => (nilai === null ? void bukaMedan(id, medan).then(setNilai, notifyProblem) : setNilai(null))}
          >
            {nilai === null ? teksDetail.tampilkan : teksDetail.sembunyikan}
          </Button>
        </Tooltip>
      )}
    </span>
  )
}
