import { Menu } from '@mantine/core'
import { IconArrowsMove, IconDoorEnter, IconMapPin, IconSitemap, IconUserOff, IconUsers, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { namaPegawai } from '../../../../domain/mutasi/fakta-rencana'
import type { KartuPapan } from '../../../../domain/mutasi/papan'
import type { Langkah } from '../../../../domain/mutasi/rencana'
import type { PegawaiId } from '../../../../domain/pegawai/pegawai'
import type { Point } from '../../../components/drag/drag-gesture'
import { teksPapan } from '../../../text/papan'
import { type Disikapi, DialogSikap } from '../dialog-sikap'
import { useMeja } from '../meja'
import { jalankan } from '../ruang-kerja'
import classes from './papan.module.css'

/** What the menu is about, and where it opens. */
export type MenuDiminta = { readonly at: Point } & (
  { readonly kartu: KartuPapan } | { readonly pegawaiId: PegawaiId; readonly tujuan: KartuPapan | null }
)

type Props = {
  readonly diminta: MenuDiminta
  readonly onPilih: (kartu: KartuPapan) => void
  readonly onCabut: (langkah: Langkah) => void
  readonly onClose: () => void
}

/** What can be done with a card, where it was asked for. */
export function MenuPapan({ diminta, onPilih, onCabut, onClose }: Props): React.JSX.Element {
  const [sikap, setSikap] = useState<Disikapi | null>(null)
  if (sikap) return <DialogSikap {...sikap} onClose={onClose} />
  return (
    <Menu
      opened
      onClose={onClose}
      closeOnItemClick={false}
      position="bottom-start"
      shadow="md"
      width={290}
      offset={2}
      trapFocus
      returnFocus
    >
      <Menu.Target>
        <span className={classes.jangkar} style={{ left: diminta.at.x, top: diminta.at.y }} />
      </Menu.Target>
      <Menu.Dropdown data-testid="menu-papan">
        {'kartu' in diminta ? (
          <ButirJabatan kartu={diminta.kartu} onPilih={onPilih} onCabut={onCabut} onSikap={setSikap} onClose={onClose} />
        ) : (
          <ButirOrang pegawaiId={diminta.pegawaiId} tujuan={diminta.tujuan} onClose={onClose} />
        )}
      </Menu.Dropdown>
    </Menu>
  )
}

type JabatanProps = Pick<Props, 'onPilih' | 'onCabut' | 'onClose'> & {
  readonly kartu: KartuPapan
  readonly onSikap: (sikap: Disikapi) => void
}

function ButirJabatan({ kartu, onPilih, onCabut, onSikap, onClose }: JabatanProps): React.JSX.Element {
  const { ruang, lihat } = useMeja()
  const { jabatan, diisi } = kartu
  const lalu = (lakukan: () => void) => () => {
    onClose()
    lakukan()
  }
  return (
    <>
      <Menu.Item leftSection={<IconUsers size={16} />} onClick={lalu(() => onPilih(kartu))}>
        {teksPapan.pilihCalon}
      </Menu.Item>
      <Menu.Item leftSection={<IconSitemap size={16} />} onClick={lalu(() => lihat(jabatan.unorId))}>
        {teksPapan.lihatBagan}
      </Menu.Item>
      {!ruang.isTerkunci && diisi.length === 0 && <ButirSikap kartu={kartu} onSikap={onSikap} onClose={onClose} />}
      {!ruang.isTerkunci &&
        ruang.proyeksi.berlaku
          .filter((l) => l.jabatanId === jabatan.id)
          .map((langkah) => (
            <Menu.Item key={langkah.id} leftSection={<IconX size={16} />} onClick={lalu(() => onCabut(langkah))}>
              {teksPapan.cabut(namaPegawai(ruang.snapshot, langkah.pegawaiId))}
            </Menu.Item>
          ))}
    </>
  )
}

/** What is to be said of a post that stays empty. */
function ButirSikap({
  kartu: { jabatan, sikap },
  onSikap,
  onClose
}: Pick<JabatanProps, 'kartu' | 'onSikap' | 'onClose'>): React.JSX.Element {
  const { ruang } = useMeja()
  const hapus = (): void => {
    onClose()
    void jalankan(ruang.rencana.id, 'sikap.clear', { rencanaId: ruang.rencana.id, jabatanId: jabatan.id })
  }
  return (
    <>
      <Menu.Item leftSection={<IconUserOff size={16} />} onClick={() => onSikap({ jabatanId: jabatan.id, jenis: 'BIARKAN_KOSONG' })}>
        {teksPapan.biarkanKosong}
      </Menu.Item>
      <Menu.Item leftSection={<IconDoorEnter size={16} />} onClick={() => onSikap({ jabatanId: jabatan.id, jenis: 'DARI_LUAR' })}>
        {teksPapan.dariLuar}
      </Menu.Item>
      {sikap && (
        <Menu.Item leftSection={<IconX size={16} />} onClick={hapus}>
          {teksPapan.hapusSikap}
        </Menu.Item>
      )}
    </>
  )
}

type OrangProps = { readonly pegawaiId: PegawaiId; readonly tujuan: KartuPapan | null; readonly onClose: () => void }

function ButirOrang({ pegawaiId, tujuan, onClose }: OrangProps): React.JSX.Element {
  const { pindahkan, tanya } = useMeja()
  return (
    <>
      {tujuan && (
        <Menu.Item
          leftSection={<IconMapPin size={16} />}
          onClick={() => {
            onClose()
            tanya({ pegawaiId, jabatanId: tujuan.jabatan.id })
          }}
        >
          {teksPapan.tempatkanDi(tujuan.jabatan.nama)}
        </Menu.Item>
      )}
      <Menu.Item
        leftSection={<IconArrowsMove size={16} />}
        onClick={() => {
          onClose()
          pindahkan(pegawaiId)
        }}
      >
        {teksPapan.pindahkan}
      </Menu.Item>
    </>
  )
}
