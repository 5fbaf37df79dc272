import { ActionIcon, Button } from '@mantine/core'
import { IconDots, IconGripVertical } from '@tabler/icons-react'
import { warnaUnor } from '../../../domain/organisasi/kelompok-unor'
import { hasRuangTunggu, unitMenunggu } from '../../../domain/organisasi/menunggu'
import { SEBUTAN_UNOR } from '../../../domain/organisasi/sebutan-jenis'
import type { Unor } from '../../../domain/organisasi/unor'
import { useMulaiSeret, useSeretUnor } from '../../components/chart/seret-unor'
import { isiBawah } from '../../components/susunan/isi-cabang'
import { teksPanelBagan as teks, teksSunting } from '../../text/sunting'
import { usePenyuntingan } from './kerja-sunting'
import { useMejaBagan } from './meja-bagan'
import classes from './panel-sunting.module.css'

/** The waiting room: units without a place in the organisation, to be dragged back onto the chart. */
export function TabTunggu(): React.JSX.Element {
  const { snapshot } = useMejaBagan()
  const seret = useSeretUnor()
  const menunggu = unitMenunggu(snapshot)
  const { isBoleh } = usePenyuntingan().kerja.penyunting
  return (
    <section
      className={classes.tunggu}
      data-ruang-tunggu
      data-sasaran={seret?.sasaran?.jenis === 'TUNGGU' || undefined}
      data-testid="ruang-tunggu"
    >
      <p className={classes.catatan}>{hasRuangTunggu(snapshot) ? catatanOf(menunggu.length, isBoleh) : teks.tungguTanpaPuncak}</p>
      <ul className={classes.daftar}>
        {menunggu.map((unor) => (
          <BarisTunggu key={unor.id} unor={unor} />
        ))}
      </ul>
    </section>
  )
}

/** What the room holds, and what can be done with it while the chart can be edited. */
function catatanOf(jumlah: number, isBoleh: boolean): string {
  if (!isBoleh) return jumlah > 0 ? teks.tungguTerkunci : teks.tungguNihil
  return jumlah > 0 ? teks.tungguAda : `${teks.tungguNihil} ${teks.tungguRinci}`
}

/** One unit that waits: a handle to drag it by, and a dialog for those who choose by name. */
function BarisTunggu({ unor }: { readonly unor: Unor }): React.JSX.Element {
  const { snapshot, dipilih, pilih } = useMejaBagan()
  const { kerja, onMenu } = usePenyuntingan()
  const mulai = useMulaiSeret()
  const { isBoleh } = kerja.penyunting
  const menu = (event: React.MouseEvent): void => {
    event.preventDefault()
    onMenu(unor.id, { x: event.clientX, y: event.clientY })
  }
  const pegangan = {
    onContextMenu: menu,
    onPointerDown: (event: React.PointerEvent): void => {
      if (isBoleh && !(event.target instanceof Element && event.target.closest('button')))
        mulai({ jenis: 'UNOR', ids: [unor.id] }, event.nativeEvent)
    }
  }
  return (
    <li
      className={classes.menunggu}
      style={{ '--warna': warnaUnor(unor.jenis) }}
      data-dipilih={dipilih.has(unor.id) || undefined}
      data-seret={isBoleh || undefined}
      data-unor={unor.nama}
      {...pegangan}
    >
      <IconGripVertical size={15} className={classes.pegangan} aria-hidden />
      <span className={classes.kata}>
        <b>{unor.nama}</b>
        <small>
          {SEBUTAN_UNOR[unor.jenis]} · {teks.bawahan(isiBawah(snapshot, unor.id).unit)}
        </small>
        <Button
          size="compact-xs"
          variant="light"
          mt={6}
          disabled={!isBoleh}
          onClick={() => {
            pilih([unor.id])
            kerja.buka({ jenis: 'PINDAH', unors: [unor] })
          }}
        >
          {teks.tempatkan}
        </Button>
      </span>
      <ActionIcon variant="subtle" color="gray" aria-label={teksSunting.menu(unor.nama)} onClick={menu}>
        <IconDots size={16} />
      </ActionIcon>
    </li>
  )
}
