import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconChevronDown, IconTable } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { AturanAbk } from '../../../domain/abk/aturan-abk'
import type { CatatanSel } from '../../../domain/abk/isian-abk'
import { KOLOM_ISIAN } from '../../../domain/abk/isian-abk'
import type { RingkasAbk } from '../../../domain/abk/ringkas-abk'
import { isStruktural } from '../../../domain/organisasi/jabatan'
import { usePenyunting } from '../../lib/penyunting'
import { teksAbk, teksTabelAbk } from '../../text/abk'
import type { DetailAbk } from './detail-abk'
import classes from './editor-abk.module.css'
import { fokusTabel } from './fokus-tabel'
import { KakiAbk } from './kaki-abk'
import { LaporanTempel } from './laporan-tempel'
import { pilihSel } from './letak-sel'
import { ButirBaris } from './menu-baris'
import type { MejaLembar } from './meja-lembar'
import { TabelAbk } from './tabel-abk'

type Props = {
  readonly detail: DetailAbk
  readonly aturan: AturanAbk
  readonly meja: MejaLembar
  readonly catatan: readonly CatatanSel[]
  readonly ringkas: RingkasAbk
  /** What can be done with the ABK as a whole. */
  readonly tindakan: ReactNode
  /** What is offered while nothing is filled in. */
  readonly ajakan: ReactNode
  readonly simpan: ReactNode
}

/** The ABK of one post as a live form: tasks in rows, their load and what it means below. */
export function EditorAbk({ detail, aturan, meja, catatan, ringkas, tindakan, ajakan, simpan }: Props): React.JSX.Element {
  const { isBoleh } = usePenyunting()
  const isKosong = meja.lembar.length === 0
  return (
    <>
      <div className={classes.alat}>
        {isBoleh && <AlatLembar meja={meja} />}
        <PesanSel meja={meja} catatan={catatan} />
        {tindakan}
      </div>
      {isBoleh && isKosong && (
        <p className={classes.ajakan} data-testid="ajakan-abk">
          {teksAbk.mulai} {ajakan}
        </p>
      )}
      {meja.isTertinggal && <Tertinggal meja={meja} />}
      {meja.laporan && <LaporanTempel laporan={meja.laporan} onTutup={() => meja.lapor(null)} />}
      <TabelAbk meja={meja} aturan={aturan} catatan={catatan} jumlah={ringkas} isBoleh={isBoleh} />
      <footer className={classes.kaki}>
        <KakiAbk
          ringkas={ringkas}
          bezetting={detail.bezetting}
          aturan={aturan}
          isStruktural={isStruktural(detail.jabatan)}
          isKosong={isKosong}
        />
        <div className={classes.simpan}>
          <Salah meja={meja} catatan={catatan} />
          {simpan}
        </div>
      </footer>
    </>
  )
}

/** Rows and undo of the form itself. */
const AlatLembar = ({ meja }: { readonly meja: MejaLembar }): React.JSX.Element => (
  <>
    <Menu position="bottom-start" shadow="md" width={290} returnFocus={false} onClose={fokusTabel}>
      <Menu.Target>
        <Button size="compact-sm" variant="default" leftSection={<IconTable size={15} />} rightSection={<IconChevronDown size={14} />}>
          {teksTabelAbk.menuBaris}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <ButirBaris meja={meja} />
      </Menu.Dropdown>
    </Menu>
    <ActionIcon
      variant="default"
      size={26}
      aria-label={teksTabelAbk.urungkan}
      title={teksTabelAbk.urungkan}
      disabled={meja.riwayat.lalu.length === 0}
      onClick={meja.urungkan}
    >
      <IconArrowBackUp size={16} />
    </ActionIcon>
    <ActionIcon
      variant="default"
      size={26}
      aria-label={teksTabelAbk.ulangi}
      title={teksTabelAbk.ulangi}
      disabled={meja.riwayat.nanti.length === 0}
      onClick={meja.ulangi}
    >
      <IconArrowForwardUp size={16} />
    </ActionIcon>
  </>
)

/** What is to be said of the cell that has the keys: a mark alone can be read by the mouse only. */
function PesanSel({ meja: { pilihan }, catatan }: Pick<Props, 'meja' | 'catatan'>): React.JSX.Element {
  const { baris, kolom } = pilihan.aktif
  const milik = catatan.find((c) => c.baris === baris && c.kolom === KOLOM_ISIAN[kolom])
  const isi = milik && `${teksTabelAbk.baris(baris + 1)}: ${milik.pesan}`
  return (
    <span className={classes.pesan} data-berat={milik?.berat} title={isi} role="status" data-testid="pesan-sel">
      {isi}
    </span>
  )
}

const Tertinggal = ({ meja }: { readonly meja: MejaLembar }): React.JSX.Element => (
  <p className={`${classes.ajakan} ${classes.tertinggal}`} role="status">
    {teksAbk.tertinggal}
    <Button size="compact-xs" variant="default" onClick={meja.muatUlang}>
      {teksAbk.muatTersimpan}
    </Button>
  </p>
)

/** How many cells keep the form from being saved, and the way to the first of them. */
function Salah({ meja, catatan }: Pick<Props, 'meja' | 'catatan'>): React.JSX.Element {
  const salah = catatan.filter(({ berat }) => berat === 'BLOK')
  const [pertama] = salah
  return (
    <span className={classes.keadaan} data-salah={pertama !== undefined || undefined} role="status" data-testid="keadaan-abk">
      {pertama === undefined && (meja.isBerubah ? teksAbk.belumDisimpan : teksAbk.belumDiubah)}
      {pertama !== undefined && (
        <>
          {teksAbk.salah(salah.length)}
          <Button
            size="compact-xs"
            variant="subtle"
            color="bahaya"
            onClick={() => meja.pilih(pilihSel({ baris: pertama.baris, kolom: KOLOM_ISIAN.indexOf(pertama.kolom) }))}
          >
            {teksAbk.lihatSalah}
          </Button>
        </>
      )}
    </span>
  )
}
