import { Center, Loader } from '@mantine/core'
import { AnswerProblem } from '../../components/answer-problem'
import { useAsk } from '../../lib/use-ask'
import { teksBeranda } from '../../text/beranda'
import { AngkaUtama } from './angka-utama'
import classes from './dashboard.module.css'
import { DaftarKartu } from './daftar-kartu'
import { KeadaanKota } from './keadaan-kota'
import { PitaMinggu } from './pita-minggu'

/** The city today: a line of figures, what wants to be done, and how it stands. */
export function Dashboard(): React.JSX.Element {
  const { data, error } = useAsk('beranda.ringkasan', null)
  if (error) return <AnswerProblem error={error} />
  if (!data) {
    return (
      <Center h={320}>
        <Loader />
      </Center>
    )
  }
  return (
    <div className={classes.dashboard}>
      <PitaMinggu hariIni={data.hariIni} kartu={data.pengingat} />
      <AngkaUtama angka={data.angka} kartu={data.pengingat} />
      <section aria-labelledby="perlu-tindakan">
        <h2 className={classes.bagian} id="perlu-tindakan">
          {teksBeranda.tindakan}
        </h2>
        <DaftarKartu kartu={data.pengingat} />
      </section>
      <section aria-labelledby="keadaan-kota">
        <h2 className={classes.bagian} id="keadaan-kota">
          {teksBeranda.keadaan}
        </h2>
        <KeadaanKota grafik={data.grafik} />
      </section>
    </div>
  )
}
