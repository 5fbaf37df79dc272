import { Badge, Button, SegmentedControl, Tooltip } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useEffect } from 'react'
import { pesaingOf } from '../../../../domain/mutasi/skenario'
import { pergiKe, useLokasi } from '../../../lib/lokasi'
import { notifyProblem } from '../../../lib/notify'
import { askAhead } from '../../../lib/use-ask'
import { teksJalan } from '../../../text/jalan-rencana'
import { bukaRencanaBaru } from '../buka-rencana-baru'
import { useMeja } from '../meja'
import classes from './tahapan.module.css'

/** Turns between the scenarios of a plan, and adds one. */
export function SakelarSkenario(): React.JSX.Element {
  const { ruang } = useMeja()
  const { rencana, detail, isTerkunci } = ruang
  const { kueri } = useLokasi()
  const skenario = detail.skenario.filter((r) => r.id === rencana.id || pesaingOf([r], rencana).length > 0)
  useEffect(() => {
    for (const { id } of detail.skenario) askAhead('rencana.detail', { id })
  }, [detail.skenario])
  return (
    <>
      {skenario.length > 1 && (
        <SegmentedControl
          size="xs"
          flex="none"
          aria-label={teksJalan.pilihSkenario}
          data={skenario.map((r) => ({ value: String(r.id), label: r.skenario ?? '' }))}
          value={rencana.id}
          onChange={(id) => pergiKe('/rotasi', { ...kueri, id })}
          data-testid="sakelar-skenario"
        />
      )}
      {skenario.length === 1 && rencana.skenario !== null && (
        <Badge color="gray" flex="none">
          {teksJalan.skenario(rencana.skenario)}
        </Badge>
      )}
      {!isTerkunci && (
        <Tooltip label={teksJalan.tambahSkenarioRinci}>
          <Button
            variant="default"
            size="xs"
            flex="none"
            px={skenario.length > 1 ? 7 : 10}
            aria-label={teksJalan.tambahSkenario}
            onClick={({ detail: klik }) =>
              klik < 2 && void bukaRencanaBaru('rencana.add-skenario', { id: rencana.id }).catch(notifyProblem)
            }
            data-testid="tambah-skenario"
          >
            <IconPlus size={15} />
            {skenario.length === 1 && <span className={classes.tambah}>{teksJalan.pilihSkenario}</span>}
          </Button>
        </Tooltip>
      )}
    </>
  )
}
