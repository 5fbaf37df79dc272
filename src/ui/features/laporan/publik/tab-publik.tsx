import { Button, Loader } from '@mantine/core'
import { IconPencil, IconWorld } from '@tabler/icons-react'
import { useState } from 'react'
import { isTanggal, type Tanggal } from '../../../../domain/kit/tanggal'
import type { IsianLaporan } from '../../../../domain/laporan/parameter'
import { RencanaId } from '../../../../domain/mutasi/rencana'
import { UnorId } from '../../../../domain/organisasi/unor'
import { lembarPublik } from '../../../../domain/transparansi/laporan-publik'
import { AnswerProblem } from '../../../components/answer-problem'
import { notifyTertulis } from '../../../components/tertulis'
import { ask } from '../../../lib/client'
import { gantiTempat, useLokasi } from '../../../lib/lokasi'
import { notifyProblem } from '../../../lib/notify'
import { useAsk } from '../../../lib/use-ask'
import { teksLembarPublik as teks } from '../../../text/lembar-publik'
import { alamatDariIsian, isianDariAlamat } from '../baku/isian-alamat'
import { LembarLaporan } from '../lembar/lembar-laporan'
import { FormulirParameter } from '../parameter/formulir-parameter'
import { DialogKata } from './dialog-kata'
import classes from './publik.module.css'

const TAB = 'publik'

/** The sheet for the public: which day, unit and rotation; what is told and what never. */
export function TabPublik(): React.JSX.Element {
  const { data: info, error } = useAsk('aplikasi.info', null)
  if (error) return <AnswerProblem error={error} />
  return info ? <Lembar hariIni={info.hariIni} /> : <Loader m="xl" />
}

function Lembar({ hariIni }: { readonly hariIni: Tanggal }): React.JSX.Element {
  const { kueri } = useLokasi()
  const isian = isianDariAlamat(lembarPublik.parameter, kueri)
  const ubah = (next: IsianLaporan): void => gantiTempat('/laporan', { tab: TAB, ...alamatDariIsian(next) })
  return (
    <div className={classes.ruang}>
      <LembarLaporan
        kunci={lembarPublik.id}
        judul={teks.judul}
        permintaan={{ sumber: { jenis: 'BAKU', id: lembarPublik.id }, isian }}
        aksi={<Aksi isian={isian} hariIni={hariIni} />}
      >
        <FormulirParameter parameter={lembarPublik.parameter} isian={isian} hariIni={hariIni} onIsian={ubah} />
      </LembarLaporan>
    </div>
  )
}

type AksiProps = { readonly isian: IsianLaporan; readonly hariIni: Tanggal }

/** The office's own words, and the page for the web. */
function Aksi({ isian, hariIni }: AksiProps): React.JSX.Element {
  const [isMenulis, setMenulis] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const { tanggal, unor, rencana } = isian
  const rencanaId = typeof rencana === 'string' ? RencanaId.parse(rencana) : null
  const simpan = async (): Promise<void> => {
    setBusy(true)
    try {
      const { berkas } = await ask('lembar-publik.html', {
        tanggal: typeof tanggal === 'string' && isTanggal(tanggal) ? tanggal : hariIni,
        unorId: typeof unor === 'string' ? UnorId.parse(unor) : null,
        rencanaId
      })
      if (berkas !== null) notifyTertulis(teks.tersimpan(berkas), berkas)
    } catch (error) {
      notifyProblem(error)
    }
    setBusy(false)
  }
  return (
    <>
      <Button variant="default" leftSection={<IconPencil size={16} />} onClick={() => setMenulis(true)} data-testid="kata-lembar">
        {teks.kata}
      </Button>
      <Button
        variant="default"
        leftSection={<IconWorld size={16} />}
        loading={isBusy}
        onClick={() => void simpan()}
        data-testid="simpan-web"
      >
        {teks.simpanWeb}
      </Button>
      {isMenulis && <DialogKata rencanaId={rencanaId} onTutup={() => setMenulis(false)} />}
    </>
  )
}
