import type { AturanAbk } from '../../../domain/abk/aturan-abk'
import { bacaanBeban, prestasiOf, round2 } from '../../../domain/abk/hitung-abk'
import { anjuranBeban, bilanganTeks, duaDesimal, kalimatBeban, SEBUTAN_PRESTASI } from '../../../domain/abk/kata-abk'
import type { RingkasAbk } from '../../../domain/abk/ringkas-abk'
import type { Bezetting } from '../../../domain/organisasi/bezetting'
import { selisihTeks } from '../../lib/format'
import { teksAbk as teks } from '../../text/abk'
import classes from './editor-abk.module.css'

type Props = {
  readonly ringkas: RingkasAbk
  readonly bezetting: Bezetting
  readonly aturan: AturanAbk
  readonly isStruktural: boolean
  /** Nothing is filled in: the need stays as entered. */
  readonly isKosong: boolean
}

/** What the form adds up to, and how heavily it lies on the people there: both readings of the same number. */
export function KakiAbk(props: Props): React.JSX.Element {
  const { ringkas, bezetting, aturan, isStruktural, isKosong } = props
  const { beban, orang } = ringkas
  const ej = isKosong ? null : ringkas.ej
  const kebutuhan = isKosong ? bezetting.kebutuhan : ringkas.kebutuhan
  return (
    <section className={classes.ringkas} aria-live="polite" data-testid="ringkas-abk">
      <dl>
        <Angka nama={teks.kaki.beban} nilai={bilanganTeks(beban)} rinci={teks.menitJam(bilanganTeks(round2(beban / 60)))} />
        <Angka nama={teks.kaki.kebutuhan} {...kebutuhanTeks(props, kebutuhan)} uji="kebutuhan-abk" />
        <Angka nama={teks.kaki.pegawai} nilai={bilanganTeks(orang)} rinci={teks.orang(bezetting.pns, bezetting.pppk)} />
        <Selisih n={orang - kebutuhan} />
        <Prestasi ej={ej} orang={orang} aturan={aturan} />
      </dl>
      <p data-testid="bacaan-abk">
        {isKosong ? (
          teks.dariIsian(kebutuhan)
        ) : (
          <>
            <Bacaan ringkas={ringkas} aturan={aturan} /> {anjuranBeban(ringkas, aturan, isStruktural)}
          </>
        )}
      </p>
    </section>
  )
}

/** The need with how it came about: entered, fixed, or reckoned and rounded. */
function kebutuhanTeks({ ringkas, aturan, isStruktural, isKosong }: Props, kebutuhan: number): Pick<AngkaProps, 'nilai' | 'rinci'> {
  const hasil = duaDesimal(ringkas.kasar)
  if (isKosong) return { nilai: `${kebutuhan}`, rinci: teks.diisi }
  if (isStruktural) return { nilai: `${kebutuhan}`, rinci: teks.hasilHitung(hasil) }
  return { nilai: `${hasil} → ${kebutuhan}`, rinci: teks.dibagi(aturan.waktuEfektif) }
}

const Bacaan = ({ ringkas: { ej, beban, orang }, aturan }: Pick<Props, 'ringkas' | 'aturan'>): React.JSX.Element =>
  ej === null ? (
    <span>{teks.belumAdaOrang}</span>
  ) : (
    <span data-beban={bacaanBeban(ej, aturan)}>{kalimatBeban({ ej, beban, orang }, aturan)}.</span>
  )

type PrestasiProps = { readonly ej: number | null; readonly orang: number; readonly aturan: AturanAbk }

function Prestasi({ ej, orang, aturan }: PrestasiProps): React.JSX.Element {
  const pj = ej === null ? null : prestasiOf(ej, aturan)
  return (
    <>
      <Angka
        nama={teks.kaki.ej}
        nilai={ej === null ? '–' : duaDesimal(ej)}
        rinci={ej === null ? '' : teks.dibagiOrang(orang, aturan.waktuEfektif)}
      />
      <Angka nama={teks.kaki.pj} nilai={pj ?? '–'} rinci={pj === null ? '' : SEBUTAN_PRESTASI[pj]} />
    </>
  )
}

/** The sign of a difference: never by colour alone. */
const Selisih = ({ n }: { readonly n: number }): React.JSX.Element => (
  <Angka
    nama={teks.kaki.selisih}
    nilai={n === 0 ? '0' : selisihTeks(n)}
    rinci={n === 0 ? teks.pas : n < 0 ? teks.kurang : teks.lebih}
    tanda={Math.sign(n)}
    uji="selisih-abk"
  />
)

type AngkaProps = {
  readonly nama: string
  readonly nilai: string
  readonly rinci?: string
  readonly tanda?: number
  readonly uji?: string
}

const Angka = ({ nama, nilai, rinci = '', tanda = 0, uji }: AngkaProps): React.JSX.Element => (
  <div data-tanda={tanda || undefined}>
    <dt>{nama}</dt>
    <dd data-testid={uji}>{nilai}</dd>
    {rinci !== '' && <small>{rinci}</small>}
  </div>
)
