import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconCheck, IconDots, IconRocket, IconSend, type IconProps, IconTrash } from '@tabler/icons-react'
import { type ComponentType, useState } from 'react'
import { type Tanggal, tanggalPanjang } from '../../../domain/kit/tanggal'
import { unitMenunggu } from '../../../domain/organisasi/menunggu'
import type { StatusRancangan } from '../../../domain/rancangan/rancangan'
import { DialogHapusRancangan } from '../../components/rancangan/dialog-hapus-rancangan'
import { doCommand } from '../../lib/do-command'
import { pergiKe, tempatOf } from '../../lib/lokasi'
import { useAsk } from '../../lib/use-ask'
import { teksRancangan } from '../../text/rancangan'
import { DialogTerapkan } from './dialog-terapkan'
import type { RancanganDiMeja } from './sumber-bagan'

type Props = { readonly rancangan: RancanganDiMeja }

type Maju = { readonly ke: StatusRancangan; readonly label: string; readonly Ikon: ComponentType<IconProps> }

/** The way of a draft: forward, and one back. */
const MAJU: Readonly<Record<StatusRancangan, Maju | null>> = {
  DRAF: { ke: 'DIUSULKAN', label: teksRancangan.usulkan, Ikon: IconSend },
  DIUSULKAN: { ke: 'DISETUJUI', label: teksRancangan.setujui, Ikon: IconCheck },
  DISETUJUI: { ke: 'DITERAPKAN', label: teksRancangan.terapkan, Ikon: IconRocket },
  DITERAPKAN: null
}
const MUNDUR: Readonly<Record<StatusRancangan, { readonly ke: StatusRancangan; readonly label: string } | null>> = {
  DRAF: null,
  DIUSULKAN: { ke: 'DRAF', label: teksRancangan.kembaliKeDraf },
  DISETUJUI: { ke: 'DIUSULKAN', label: teksRancangan.batalkanPersetujuan },
  DITERAPKAN: null
}

/** The next step of a draft, with the reason while it cannot be taken; and what else can be done with it. */
export function JalanRancangan({ rancangan }: Props): React.JSX.Element | null {
  const { id, status } = rancangan.detail.rancangan
  const [isTerapkan, setTerapkan] = useState(false)
  const alasan = halanganOf(rancangan, useAsk('aplikasi.info', null).data?.hariIni ?? null)
  const maju = MAJU[status]
  if (!maju) return null
  return (
    <>
      <Tooltip label={alasan ?? ''} disabled={alasan === null}>
        <Button
          size="xs"
          leftSection={<maju.Ikon size={15} />}
          {...(alasan === null ? {} : { 'data-disabled': true, 'aria-disabled': true })}
          onClick={() => {
            if (alasan !== null) return
            if (maju.ke === 'DITERAPKAN') setTerapkan(true)
            else void setStatus(id, maju.ke)
          }}
          data-testid="rancangan-maju"
        >
          {maju.label}
        </Button>
      </Tooltip>
      <MenuLain rancangan={rancangan} />
      {isTerapkan && <DialogTerapkan rancangan={rancangan} onClose={() => setTerapkan(false)} />}
    </>
  )
}

type Id = RancanganDiMeja['detail']['rancangan']['id']

const setStatus = (id: Id, status: StatusRancangan): Promise<boolean> =>
  doCommand('rancangan.set-status', { id, status }, tempatOf('/bagan', { rancangan: id }))

/** Why the next step cannot be taken yet; null = it can. */
function halanganOf({ detail, sebelum, sesudah }: RancanganDiMeja, hariIni: Tanggal | null): string | null {
  const { rancangan, usulan } = detail
  if (usulan.length === 0) return teksRancangan.belumAdaUsulan
  if (usulan.some((u) => u.konflik !== null)) return teksRancangan.selesaikanKonflik
  if (rancangan.status !== 'DISETUJUI') return null
  if (hariIni === null || hariIni < rancangan.tmt) return teksRancangan.belumTmt(tanggalPanjang(rancangan.tmt))
  const semula = new Set(unitMenunggu(sebelum).map(({ id }) => id))
  return unitMenunggu(sesudah).some(({ id }) => !semula.has(id)) ? teksRancangan.masihMenunggu : null
}

function MenuLain({ rancangan: { detail } }: Props): React.JSX.Element {
  const { rancangan, usulan } = detail
  const [isHapus, setHapus] = useState(false)
  const mundur = MUNDUR[rancangan.status]
  return (
    <>
      <Menu position="bottom-end" shadow="md" width={220}>
        <Menu.Target>
          <ActionIcon
            variant="default"
            size={30}
            aria-label={teksRancangan.lainnya}
            title={teksRancangan.lainnya}
            data-testid="rancangan-lain"
          >
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {mundur && (
            <Menu.Item leftSection={<IconArrowBackUp size={16} />} onClick={() => void setStatus(rancangan.id, mundur.ke)}>
              {mundur.label}
            </Menu.Item>
          )}
          <Menu.Item
            color="bahaya"
            leftSection={<IconTrash size={16} />}
            disabled={rancangan.status !== 'DRAF'}
            onClick={() => setHapus(true)}
          >
            {teksRancangan.hapus}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isHapus && (
        <DialogHapusRancangan
          rancangan={rancangan}
          jumlahUsulan={usulan.length}
          onClose={() => setHapus(false)}
          onTerhapus={() => pergiKe('/rancangan')}
        />
      )}
    </>
  )
}
