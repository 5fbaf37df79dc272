import { ActionIcon, Button, SegmentedControl, Tooltip } from '@mantine/core'
import { IconArrowLeft, IconFileText } from '@tabler/icons-react'
import { useState } from 'react'
import { assertNever } from '../../../domain/kit/result'
import { isTanggal, tanggalPanjang } from '../../../domain/kit/tanggal'
import { isSudah } from '../../../domain/mutasi/tahap-aturan'
import { JalanStatus } from '../../components/rencana/jalan-status'
import { tempatOf, useLokasi } from '../../lib/lokasi'
import { teksJalan } from '../../text/jalan-rencana'
import { teksRotasi } from '../../text/rotasi'
import { DialogBagikan } from './dialog-bagikan'
import { DialogHapus } from './dialog-hapus'
import { DialogSalin } from './dialog-salin'
import { DialogUbah } from './dialog-ubah'
import { Hitungan } from './hitungan'
import { IsianKepala } from './isian-kepala'
import { DialogTerapkan } from './jalan/dialog-terapkan'
import { SakelarSkenario } from './jalan/sakelar-skenario'
import { Tahapan } from './jalan/tahapan'
import classes from './kepala-rencana.module.css'
import { type Keadaan, useMeja } from './meja'
import { MenuRencana } from './menu-rencana'
import { BukaRapat } from './rapat/buka-rapat'
import { jalankan, type RuangKerja } from './ruang-kerja'
import { DAFTAR_TAMPILAN, tampilanOf } from './tampilan-rencana'
import { TombolUsul } from './usul/tombol-usul'

type Props = { readonly tampilan: string; readonly onTampilan: (tampilan: string) => void }

/** The head of a plan: what it is called, from when, which scenario, where it stands on its way; below, how it is looked at and what the rules count. */
export function KepalaRencana({ tampilan, onTampilan }: Props): React.JSX.Element {
  return (
    <header className={classes.kepala}>
      <div className={classes.baris}>
        <Tooltip label={teksRotasi.keDaftar}>
          <ActionIcon component="a" href={tempatOf('/rotasi')} variant="subtle" color="gray" aria-label={teksRotasi.keDaftar}>
            <IconArrowLeft size={18} />
          </ActionIcon>
        </Tooltip>
        <NamaDanTmt />
        <SakelarSkenario />
        <span className={classes.sela} />
        <Jalan />
      </div>
      <div className={classes.baris} data-kedua>
        <Cara tampilan={tampilan} onTampilan={onTampilan} />
        <TombolUsul />
        <span className={classes.sela} />
        <Hitungan />
      </div>
    </header>
  )
}

function NamaDanTmt(): React.JSX.Element {
  const { ruang } = useMeja()
  const { rencana, isTerkunci } = ruang
  const { id, nama, tmt, jenis, horizonBulan, catatan } = rencana
  const update = (patch: { readonly nama?: string; readonly tmt?: string }): void =>
    void jalankan(id, 'rencana.update', { id, nama, tmt, jenis, horizonBulan, catatan, ...patch })
  return (
    <>
      <IsianKepala
        className={classes.nama}
        label={teksRotasi.nama}
        value={nama}
        isValid={(teks) => teks.trim() !== ''}
        onSave={(teks) => update({ nama: teks.trim() })}
        tetap={isTerkunci ? nama : null}
      />
      <IsianKepala
        className={classes.tmt}
        label={teksRotasi.tmtRencana}
        type="date"
        value={tmt}
        isValid={isTanggal}
        onSave={(teks) => update({ tmt: teks })}
        tetap={isTerkunci ? `${teksRotasi.tmt} ${tanggalPanjang(tmt)}` : null}
      />
    </>
  )
}

type Dialog = 'tahapan' | 'terapkan' | 'ubah' | 'salin' | 'bagikan' | 'hapus'

/** Where the plan stands, its papers, carrying it out, and what can be done with it as a whole. */
function Jalan(): React.JSX.Element {
  const { ruang } = useMeja()
  const { rencana } = ruang
  const [dialog, setDialog] = useState<Dialog | null>(useLokasi().kueri['buka'] === 'tahapan' ? 'tahapan' : null)
  const isTerapkan = isDapatDiterapkan(ruang)
  return (
    <>
      <button type="button" className={classes.status} onClick={() => setDialog('tahapan')} data-testid="buka-tahapan">
        <JalanStatus status={rencana.status} lebar={168} />
      </button>
      {isTerapkan && (
        <Button size="xs" flex="none" onClick={() => setDialog('terapkan')} data-testid="buka-terapkan">
          {teksJalan.terapkan}
        </Button>
      )}
      <BukaRapat />
      <Button
        component="a"
        href={tempatOf('/naskah', { rencana: rencana.id })}
        size="xs"
        flex="none"
        variant={isTerapkan ? 'default' : 'filled'}
        leftSection={<IconFileText size={16} />}
        data-testid="ke-naskah"
      >
        {teksRotasi.naskah}
      </Button>
      <MenuRencana rencana={rencana} onUbah={() => setDialog('ubah')} onTindakan={setDialog} />
      <DialogKepala dialog={dialog} onClose={() => setDialog(null)} />
    </>
  )
}

function DialogKepala({ dialog, onClose }: { readonly dialog: Dialog | null; readonly onClose: () => void }): React.JSX.Element | null {
  const { rencana, langkah } = useMeja().ruang
  switch (dialog) {
    case 'tahapan':
      return <Tahapan onClose={onClose} />
    case 'terapkan':
      return <DialogTerapkan onClose={onClose} />
    case 'ubah':
      return <DialogUbah rencana={rencana} onClose={onClose} />
    case 'salin':
      return <DialogSalin rencana={rencana} onClose={onClose} />
    case 'bagikan':
      return <DialogBagikan rencana={rencana} onClose={onClose} />
    case 'hapus':
      return <DialogHapus rencana={rencana} jumlahLangkah={langkah.length} onClose={onClose} />
    case null:
      return null
    default:
      return assertNever(dialog)
  }
}

const isDapatDiterapkan = ({ rencana, langkah }: RuangKerja): boolean =>
  isSudah(rencana.status, 'SK_TERBIT') && rencana.diarsipkanPada === null && langkah.some((l) => l.diterapkanPada === null)

const KEADAAN: readonly Keadaan[] = ['sebelum', 'sesudah', 'perubahan']

/** Which view is shown, and which state of the organisation where the view has several. */
function Cara({ tampilan, onTampilan }: Props): React.JSX.Element {
  const { keadaan, setKeadaan } = useMeja()
  return (
    <>
      <SegmentedControl
        size="xs"
        flex="none"
        aria-label={teksRotasi.caraMelihat}
        data={DAFTAR_TAMPILAN.map(({ id, judul }) => ({ value: id, label: judul }))}
        value={tampilan}
        onChange={onTampilan}
        data-testid="tampilan"
      />
      {tampilanOf(tampilan).isBerkeadaan && (
        <SegmentedControl
          size="xs"
          flex="none"
          aria-label={teksRotasi.tampilan}
          data={KEADAAN.map((value) => ({ value, label: teksRotasi[value] }))}
          value={keadaan}
          onChange={setKeadaan}
          data-testid="keadaan"
        />
      )}
    </>
  )
}
