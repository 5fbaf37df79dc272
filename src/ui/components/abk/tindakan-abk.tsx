import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconChevronDown, IconCopy, IconDots, IconTemplate } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { Tugas } from '../../../domain/abk/abk'
import type { AturanAbk } from '../../../domain/abk/aturan-abk'
import { isianOf } from '../../../domain/abk/isian-abk'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { notifyDone, notifyProblem } from '../../lib/notify'
import { usePenyunting } from '../../lib/penyunting'
import { teksAbk, teksTindakanAbk as teks } from '../../text/abk'
import { DialogPasti } from '../dialog-pasti'
import type { DetailAbk } from './detail-abk'
import { DialogAmbil } from './dialog-ambil'
import { DialogPengaturanAbk } from './dialog-pengaturan-abk'
import { DialogKelolaPola, DialogSimpanPola } from './dialog-pola'
import { DialogSalin } from './dialog-salin'
import { MenuCetakAbk } from './menu-cetak-abk'
import type { MejaLembar } from './meja-lembar'
import { salinLembar } from './papan-klip'

type Props = {
  readonly detail: DetailAbk
  readonly aturan: AturanAbk
  readonly snapshot: Snapshot
  readonly meja: MejaLembar
  readonly tugas: readonly Tugas[]
}

type Terbuka = 'SALIN' | 'AMBIL' | 'SIMPAN_POLA' | 'KELOLA_POLA' | 'PENGATURAN' | 'HAPUS'

/** What can be done with an ABK as a whole. What works on the stored one waits until the form is saved. */
export function TindakanAbk(props: Props): React.JSX.Element {
  const { detail, meja } = props
  const { isBoleh } = usePenyunting()
  const [terbuka, buka] = useState<Terbuka | null>(null)
  const isTersimpan = detail.abk !== null && !meja.isBerubah
  return (
    <>
      {isBoleh && <MenuPola {...props} buka={buka} />}
      <MenuSalin {...props} buka={buka} isBoleh={isBoleh} isTersimpan={isTersimpan} />
      <MenuCetakAbk bentuk="FORMULIR" jabatanId={detail.jabatan.id} isSiap={isTersimpan} />
      {isBoleh && <MenuLain detail={detail} buka={buka} />}
      {terbuka && <DialogTindakan {...props} terbuka={terbuka} onClose={() => buka(null)} />}
    </>
  )
}

type MenuProps = Props & { readonly buka: (terbuka: Terbuka) => void }

const Tombol = ({ label, ikon, ...rest }: { readonly label: string; readonly ikon: ReactNode }): React.JSX.Element => (
  <Button size="compact-sm" variant="default" leftSection={ikon} rightSection={<IconChevronDown size={14} />} {...rest}>
    {label}
  </Button>
)

function MenuPola({ detail: { pola }, meja, tugas, buka }: MenuProps): React.JSX.Element {
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Tombol label={teks.polaMenu} ikon={<IconTemplate size={15} />} />
      </Menu.Target>
      <Menu.Dropdown>
        {pola && <Menu.Item onClick={() => meja.ubah(pola.tugas.map(isianOf))}>{teks.pakaiPola(pola.nama)}</Menu.Item>}
        <Menu.Item disabled={tugas.length === 0} onClick={() => buka('SIMPAN_POLA')}>
          {teks.simpanPola}
        </Menu.Item>
        <Menu.Item onClick={() => buka('KELOLA_POLA')}>{teks.kelolaPola}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

type SalinProps = MenuProps & { readonly isBoleh: boolean; readonly isTersimpan: boolean }

function MenuSalin({ meja, aturan, tugas, buka, isBoleh, isTersimpan }: SalinProps): React.JSX.Element {
  const salin = (): void =>
    void navigator.clipboard.writeText(salinLembar(meja.lembar, aturan)).then(() => notifyDone(teks.tersalin), notifyProblem)
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Tombol label={teks.salinMenu} ikon={<IconCopy size={15} />} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item disabled={tugas.length === 0} onClick={salin}>
          {teks.salinExcel}
        </Menu.Item>
        {isBoleh && (
          <>
            <Menu.Item
              disabled={!isTersimpan}
              title={isTersimpan ? undefined : teksAbk.simpanDulu}
              onClick={() => buka('SALIN')}
              data-testid="salin-ke"
            >
              {teks.salinKe}
            </Menu.Item>
            <Menu.Item onClick={() => buka('AMBIL')}>{teks.ambilDari}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}

/** Settings are the office's, never a draft's. */
function MenuLain({ detail, buka }: Pick<MenuProps, 'detail' | 'buka'>): React.JSX.Element {
  const { rancanganId } = usePenyunting()
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="default" size={26} aria-label={teks.lainnya} title={teks.lainnya} data-testid="abk-lainnya">
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {rancanganId === null && <Menu.Item onClick={() => buka('PENGATURAN')}>{teks.pengaturan}</Menu.Item>}
        <Menu.Item color="bahaya" disabled={detail.abk === null} onClick={() => buka('HAPUS')}>
          {teks.hapus}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

type DialogProps = Props & { readonly terbuka: Terbuka; readonly onClose: () => void }

function DialogTindakan({ terbuka, onClose, ...props }: DialogProps): React.JSX.Element {
  const { detail, meja, snapshot, aturan, tugas } = props
  const { lakukan } = usePenyunting()
  const { id, unorId, kebutuhan } = detail.jabatan
  switch (terbuka) {
    case 'SALIN':
      return <DialogSalin jenis="abk" detail={detail} onClose={onClose} />
    case 'AMBIL':
      return <DialogAmbil detail={detail} snapshot={snapshot} meja={meja} onClose={onClose} />
    case 'SIMPAN_POLA':
      return <DialogSimpanPola nama={detail.jabatan.nama} tugas={tugas} onClose={onClose} />
    case 'KELOLA_POLA':
      return <DialogKelolaPola onPakai={(pola) => meja.ubah(pola.tugas.map(isianOf))} onClose={onClose} />
    case 'PENGATURAN':
      return <DialogPengaturanAbk aturan={aturan} snapshot={snapshot} onClose={onClose} />
    case 'HAPUS':
      return (
        <DialogPasti
          judul={teks.hapusJudul}
          rinci={teks.hapusRinci(kebutuhan)}
          batal={teksAbk.batal}
          ya={teks.hapusYa}
          onBatal={onClose}
          onYa={() => void lakukan('abk.remove', { jabatanIds: [id] }, unorId).then((isDone) => isDone && onClose())}
          data-testid="hapus-abk-ya"
        />
      )
  }
}
