import { useMemo } from 'react'
import { lamaTeks, type Tanggal, tanggalPanjang } from '../../../domain/kit/tanggal'
import { type PensiunBulan, pensiunPerBulan, type Waktu } from '../../../domain/organisasi/waktu'
import { teksBagan } from '../../text/bagan'
import { BULAN_WAKTU, bulanDari, hariPada, letakOf, tahunDiJalur } from './letak-waktu'
import classes from './waktu.module.css'

type Props = {
  readonly hariIni: Tanggal
  /** The day chosen; null = today. */
  readonly tanggal: Tanggal | null
  readonly waktu: Waktu | null
  readonly onPilih: (tanggal: Tanggal | null) => void
}

/** The track of months: years below it, retirements above it, today in its middle. */
export function JalurWaktu({ hariIni, tanggal, waktu, onPilih }: Props): React.JSX.Element {
  const bulan = tanggal === null ? 0 : bulanDari(hariIni, tanggal)
  const pensiun = useMemo(() => (waktu ? pensiunPerBulan(waktu) : new Map<string, PensiunBulan>()), [waktu])
  const pada = pensiun.get((tanggal ?? hariIni).slice(0, 7))
  const teks = `${tanggalPanjang(tanggal ?? hariIni)} · ${jarakTeks(bulan)}`
  return (
    <div className={classes.jalur}>
      <output className={classes.kabar} style={{ '--letak': letakOf(bulan) }} data-testid="waktu-kabar">
        <b>{teks}</b>
        {bulan > 0 && pada && <span>{teksBagan.pensiunBulan(pada.orang, pada.pimpinan)}</span>}
      </output>
      <BatangPensiun hariIni={hariIni} pensiun={pensiun} />
      <input
        type="range"
        className={classes.geser}
        min={-BULAN_WAKTU}
        max={BULAN_WAKTU}
        step={1}
        value={bulan}
        aria-label={teksBagan.geserWaktu}
        aria-valuetext={teks}
        onChange={({ currentTarget }) => onPilih(hariPada(hariIni, Number(currentTarget.value)))}
        data-testid="geser-waktu"
      />
      <div className={classes.tahun} aria-hidden>
        <i className={classes.kini} style={{ '--letak': letakOf(0) }} />
        {tahunDiJalur(hariIni).map(({ tahun, letak }) => (
          <span key={tahun} style={{ '--letak': letak }}>
            {tahun}
          </span>
        ))}
      </div>
    </div>
  )
}

/** A small bar for every month in which people retire, as high as they are many. */
function BatangPensiun({
  hariIni,
  pensiun
}: Pick<Props, 'hariIni'> & { readonly pensiun: ReadonlyMap<string, PensiunBulan> }): React.JSX.Element {
  const batang = useMemo(() => {
    const bulan = Array.from({ length: BULAN_WAKTU }, (_, i) => i + 1).flatMap((n) => {
      const key = (hariPada(hariIni, n) ?? hariIni).slice(0, 7)
      const found = pensiun.get(key)
      return found ? [{ n, ...found }] : []
    })
    const most = Math.max(1, ...bulan.map(({ orang }) => orang))
    return bulan.map(({ n, orang, pimpinan }) => ({ n, orang, pimpinan, tinggi: 3 + (11 * orang) / most }))
  }, [hariIni, pensiun])
  return (
    <div className={classes.batang} aria-hidden>
      {batang.map(({ n, orang, pimpinan, tinggi }) => (
        <i
          key={n}
          style={{ '--letak': letakOf(n), height: tinggi }}
          data-pimpinan={pimpinan > 0 || undefined}
          title={teksBagan.pensiunBulan(orang, pimpinan)}
        />
      ))}
    </div>
  )
}

function jarakTeks(bulan: number): string {
  if (bulan === 0) return teksBagan.hariIniSingkat
  return bulan > 0 ? teksBagan.lagi(lamaTeks(bulan)) : teksBagan.lalu(lamaTeks(-bulan))
}
