import { Button, Loader } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconArrowLeft } from '@tabler/icons-react'
import { useState } from 'react'
import type { Tanggal } from '../../../../domain/kit/tanggal'
import { siapkanDefinisi } from '../../../../domain/laporan/sendiri/siapkan-definisi'
import { PARAMETER_SENDIRI } from '../../../../domain/laporan/sendiri/susun-sendiri'
import { AnswerProblem } from '../../../components/answer-problem'
import { DialogBuang } from '../../../components/dialog-buang'
import { useAsk } from '../../../lib/use-ask'
import { teksLaporanSendiri as teks } from '../../../text/laporan-sendiri'
import { LembarLaporan } from '../lembar/lembar-laporan'
import { FormulirParameter } from '../parameter/formulir-parameter'
import { AksiLaporan } from './aksi-laporan'
import { DaftarSendiri } from './daftar-sendiri'
import { isBerubah, type Meja, tanpaPerubahan } from './meja'
import { Penyusun } from './penyusun'
import classes from './sendiri.module.css'
import { useMeja } from './use-meja'

/** The reports the office puts together itself: the list of them, or one with its result beside it. */
export function TabSendiri(): React.JSX.Element {
  const [meja, setMeja] = useMeja()
  const { data: info, error } = useAsk('aplikasi.info', null)
  if (error) return <AnswerProblem error={error} />
  if (!info) return <Loader m="xl" />
  return meja ? <Ruang meja={meja} hariIni={info.hariIni} onMeja={setMeja} /> : <DaftarSendiri onBuka={setMeja} />
}

/** Typing rests this long before the report is made anew. */
const JEDA_MS = 350

type RuangProps = { readonly meja: Meja; readonly hariIni: Tanggal; readonly onMeja: (meja: Meja | null) => void }

function Ruang({ meja, hariIni, onMeja }: RuangProps): React.JSX.Element {
  const [buang, setBuang] = useState<{ readonly menjadi: Meja | null } | null>(null)
  const { definisi, isian } = meja
  const [dilihat] = useDebouncedValue(definisi, JEDA_MS)
  const siap = siapkanDefinisi(dilihat)
  const isBernama = dilihat.judul.trim() !== ''
  const belum = siap.ok ? null : { judul: teks.belum, rinci: siap.error.pesan }
  return (
    <div className={classes.ruang}>
      <aside className={classes.sisi}>
        <Button
          variant="subtle"
          size="xs"
          justify="flex-start"
          leftSection={<IconArrowLeft size={15} />}
          onClick={() => (isBerubah(meja) ? setBuang({ menjadi: null }) : onMeja(null))}
          data-testid="semua-laporan"
        >
          {teks.semua}
        </Button>
        {isBerubah(meja) && <Draf onBuang={() => setBuang({ menjadi: tanpaPerubahan(meja) })} />}
        <Penyusun definisi={definisi} onDefinisi={(baru) => onMeja({ ...meja, definisi: baru })} />
      </aside>
      <LembarLaporan
        kunci="sendiri"
        judul={definisi.judul}
        permintaan={{ sumber: { jenis: 'SENDIRI', definisi: isBernama ? dilihat : { ...dilihat, judul: teks.baru } }, isian }}
        belum={belum}
        aksi={<AksiLaporan meja={meja} onMeja={onMeja} />}
      >
        <FormulirParameter
          parameter={PARAMETER_SENDIRI}
          isian={isian}
          hariIni={hariIni}
          onIsian={(baru) => onMeja({ ...meja, isian: baru })}
        />
      </LembarLaporan>
      <DialogBuang
        opened={buang !== null}
        onKembali={() => setBuang(null)}
        onBuang={() => {
          setBuang(null)
          onMeja(buang?.menjadi ?? null)
        }}
      />
    </div>
  )
}

/** Tells that changes are not saved yet, and the way to be rid of them. */
const Draf = ({ onBuang }: { readonly onBuang: () => void }): React.JSX.Element => (
  <div className={classes.draf} role="status" title={teks.drafRinci} data-testid="draf-laporan">
    <span>{teks.draf}</span>
    <Button size="compact-xs" variant="subtle" color="bahaya" onClick={onBuang} data-testid="buang-draf">
      {teks.buangDraf}
    </Button>
  </div>
)
