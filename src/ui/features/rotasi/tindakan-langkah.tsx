import { Button, Popover, Stack, TextInput } from '@mantine/core'
import { IconCalendar, IconPencil, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { isTanggal, type Tanggal } from '../../../domain/kit/tanggal'
import { tmtLangkah } from '../../../domain/mutasi/proyeksi'
import type { Langkah } from '../../../domain/mutasi/rencana'
import { TombolGantung } from '../../components/tombol-gantung'
import { TombolIkon } from '../../components/tombol-ikon'
import { teksRantai } from '../../text/rantai'
import { teksRotasi } from '../../text/rotasi'
import { DialogCabut, perluTanya } from './dialog-cabut'
import { DialogKeterangan } from './dialog-keterangan'
import { DialogLepas } from './dialog-lepas'
import { useMeja } from './meja'
import { jalankan } from './ruang-kerja'

type Props = { readonly nama: string; readonly langkah: Langkah }

/** What can be done with a step: say more of it, move its day, take it back. */
export const TindakanLangkah = ({ nama, langkah }: Props): React.JSX.Element => (
  <>
    <Keterangan nama={nama} langkah={langkah} />
    <TmtLangkah nama={nama} langkah={langkah} />
    <Batalkan nama={nama} langkah={langkah} />
  </>
)

function Keterangan({ nama, langkah }: Props): React.JSX.Element {
  const [isBuka, setBuka] = useState(false)
  const tutup = (): void => setBuka(false)
  return (
    <>
      <TombolIkon label={teksRantai.keterangan(nama)} onClick={() => setBuka(true)}>
        <IconPencil size={15} />
      </TombolIkon>
      {isBuka &&
        (langkah.jenis === 'LEPAS' ? (
          <DialogLepas pegawaiId={langkah.pegawaiId} onClose={tutup} />
        ) : (
          <DialogKeterangan langkah={langkah} onClose={tutup} />
        ))}
    </>
  )
}

/** A step may take effect on another day than the plan; a Plt or Plh has a last day too. */
function TmtLangkah({ nama, langkah }: Props): React.JSX.Element {
  const { ruang } = useMeja()
  const { id: langkahId, rencanaId, sampai } = langkah
  const retime = (tmt: Tanggal | null, akhir: Tanggal | null = sampai): void =>
    void jalankan(rencanaId, 'langkah.retime', { langkahId, tmt, sampai: akhir })
  const mulai = tmtLangkah(langkah, ruang.rencana)
  return (
    <TombolGantung jenis="dialog" label={teksRotasi.ubahTmt(nama)} ikon={<IconCalendar size={15} />}>
      {({ jangkar, pasang }) => (
        <Popover {...pasang} position="bottom-end" withArrow trapFocus>
          <Popover.Target>{jangkar}</Popover.Target>
          <Popover.Dropdown>
            <Stack gap="xs">
              <Hari key={mulai} label={teksRotasi.tmtLangkah} nilai={mulai} onHari={(tmt) => retime(tmt)} />
              {sampai && <Hari key={sampai} label={teksRantai.sampai} nilai={sampai} onHari={(akhir) => retime(langkah.tmt, akhir)} />}
              {langkah.tmt && (
                <Button size="compact-xs" variant="subtle" onClick={() => retime(null)}>
                  {teksRotasi.ikutiRencana}
                </Button>
              )}
            </Stack>
          </Popover.Dropdown>
        </Popover>
      )}
    </TombolGantung>
  )
}

type HariProps = { readonly label: string; readonly nilai: Tanggal; readonly onHari: (hari: Tanggal) => void }

/** A day that is taken when it is left or Enter is pressed. */
const Hari = ({ label, nilai, onHari }: HariProps): React.JSX.Element => (
  <TextInput
    type="date"
    size="xs"
    label={label}
    defaultValue={nilai}
    onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
    onBlur={({ currentTarget: { value } }) => isTanggal(value) && value !== nilai && onHari(value)}
  />
)

/** Takes a step back; asks first when others rest on it. */
function Batalkan({ nama, langkah }: Props): React.JSX.Element {
  const { ruang } = useMeja()
  const [isTanya, setTanya] = useState(false)
  const akibat = isTanya ? perluTanya(ruang, langkah) : []
  const batalkan = (): void => {
    if (perluTanya(ruang, langkah).length > 0) setTanya(true)
    else void jalankan(langkah.rencanaId, 'langkah.remove', { langkahId: langkah.id })
  }
  return (
    <>
      <TombolIkon label={teksRotasi.batalkanLangkah(nama)} onClick={batalkan}>
        <IconX size={15} />
      </TombolIkon>
      {akibat.length > 0 && <DialogCabut langkah={langkah} akibat={akibat} onClose={() => setTanya(false)} />}
    </>
  )
}
