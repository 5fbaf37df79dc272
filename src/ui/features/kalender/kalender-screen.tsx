import { Center, Loader } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import { isTanggal, type Tanggal } from '../../../domain/kit/tanggal'
import { kisiBulan } from '../../../domain/pengingat/kisi-bulan'
import { AnswerProblem } from '../../components/answer-problem'
import { gantiTempat, useLokasi } from '../../lib/lokasi'
import { useAsk } from '../../lib/use-ask'
import { bulanTeks } from '../../text/kalender'
import { AgendaBulan } from './agenda-bulan'
import { AgendaHari } from './agenda-hari'
import { BilahKalender, type Tampilan } from './bilah-kalender'
import { BulanKisi } from './bulan-kisi'
import { DialogIcs } from './dialog-ics'
import classes from './kalender.module.css'
import { Legenda } from './legenda'

/** The calendar of everything that falls due; the address says which day is chosen. */
export function KalenderScreen(): React.JSX.Element {
  const { data, error } = useAsk('aplikasi.info', null)
  const { hari, tampilan } = useLokasi().kueri
  if (error) return <AnswerProblem error={error} />
  if (!data) return <Memuat />
  return (
    <Layar
      hariIni={data.hariIni}
      hari={hari !== undefined && isTanggal(hari) ? hari : data.hariIni}
      tampilan={tampilan === 'agenda' ? 'agenda' : 'bulan'}
    />
  )
}

const Memuat = (): React.JSX.Element => (
  <Center h="100%">
    <Loader />
  </Center>
)

type LayarProps = { readonly hariIni: Tanggal; readonly hari: Tanggal; readonly tampilan: Tampilan }

const KOSONG: string[] = []

function Layar({ hariIni, hari, tampilan }: LayarProps): React.JSX.Element {
  const minggu = useMemo(() => kisiBulan(hari), [hari])
  const [dari, sampai] = [minggu[0]?.[0] ?? hari, minggu.at(-1)?.[6] ?? hari]
  const { data, error } = useAsk('kalender.butir', { dari, sampai })
  const [tersembunyi, setTersembunyi] = useLocalStorage({
    key: 'kalender.tersembunyi',
    defaultValue: KOSONG,
    getInitialValueInEffect: false
  })
  const [isEkspor, setEkspor] = useState(false)
  const pindah = (ke: Tanggal, sebagai = tampilan): void => gantiTempat('/kalender', { hari: ke, tampilan: sebagai })
  if (error) return <AnswerProblem error={error} />
  if (!data) return <Memuat />
  const tampak = data.butir.filter((b) => !tersembunyi.includes(b.jenis))
  const bulan = hari.slice(0, 7)
  return (
    <div className={classes.layar}>
      <BilahKalender
        hari={hari}
        hariIni={hariIni}
        tampilan={tampilan}
        onPindah={pindah}
        onTampilan={(t) => pindah(hari, t)}
        onEkspor={() => setEkspor(true)}
      />
      <Legenda
        jenis={data.jenis}
        butir={data.butir.filter((b) => b.tanggal?.startsWith(bulan))}
        tersembunyi={tersembunyi}
        onUbah={setTersembunyi}
      />
      {tampilan === 'agenda' ? (
        <AgendaBulan
          jenis={data.jenis}
          butir={tampak.filter((b) => b.tanggal?.startsWith(bulan))}
          akhir={data.akhir}
          view={`${bulan} ${tersembunyi.join(' ')}`}
        />
      ) : (
        <div className={classes.isi}>
          <div className={classes.cetak}>
            <h2 className={classes.judulCetak}>{bulanTeks(hari)}</h2>
            <BulanKisi minggu={minggu} hari={hari} hariIni={hariIni} jenis={data.jenis} butir={tampak} onHari={pindah} />
          </div>
          <AgendaHari hari={hari} jenis={data.jenis} semua={tampak} akhir={data.akhir} onHari={pindah} />
        </div>
      )}
      {isEkspor && <DialogIcs hari={hari} jenis={data.jenis} tersembunyi={tersembunyi} onClose={() => setEkspor(false)} />}
    </div>
  )
}
