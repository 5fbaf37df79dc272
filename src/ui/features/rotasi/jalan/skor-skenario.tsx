import { Button } from '@mantine/core'
import type { RencanaId } from '../../../../domain/mutasi/rencana'
import { type SkorRencana, terbaik, UKURAN_RENCANA, type UkuranRencana } from '../../../../domain/mutasi/skor-rencana'
import { angka, rupiah, selisihTeks } from '../../../lib/format'
import { pergiKe, tempatOf } from '../../../lib/lokasi'
import { labelUkuran, teksJalan } from '../../../text/jalan-rencana'
import { teksRotasi } from '../../../text/rotasi'
import { useMeja } from '../meja'
import { jalankan } from '../ruang-kerja'
import type { Ditimbang } from './ditimbang'
import classes from './skenario.module.css'

/** The measures of every scenario side by side, the best of each marked, and the choice of one. */
export function SkorSkenario({ ditimbang }: { readonly ditimbang: readonly Ditimbang[] }): React.JSX.Element {
  const semua = ditimbang.map((d) => d.skor)
  return (
    <div className={classes.bingkai}>
      <table className={classes.tabel} data-testid="skor-skenario">
        <thead>
          <tr>
            <th scope="col">{teksJalan.ukuran}</th>
            {ditimbang.map((d) => (
              <th key={d.ruang.rencana.id} scope="col">
                <KepalaKolom ditimbang={d} isBanyak={ditimbang.length > 1} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {UKURAN_RENCANA.map((ukuran) => (
            <tr key={ukuran} data-testid={`ukuran-${ukuran}`}>
              <th scope="row">{labelUkuran[ukuran]}</th>
              {ditimbang.map(({ ruang, skor }) => (
                <Sel key={ruang.rencana.id} ukuran={ukuran} skor={skor} terbaik={terbaik(ukuran, semua)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type KepalaProps = { readonly ditimbang: Ditimbang; readonly isBanyak: boolean }

function KepalaKolom({ ditimbang: { ruang }, isBanyak }: KepalaProps): React.JSX.Element {
  const meja = useMeja()
  const { id, nama, skenario } = ruang.rencana
  const isDibuka = meja.ruang.rencana.id === id
  return (
    <div className={classes.kolom}>
      <b>{skenario === null ? nama : teksJalan.skenario(skenario)}</b>
      {skenario !== null && <span>{nama}</span>}
      <span>{teksRotasi.langkahSebanyak(ruang.langkah.length)}</span>{' '}
      <span>{isDibuka ? teksJalan.sedangDibuka : <a href={tempatOf('/rotasi', { id, tampilan: 'skenario' })}>{teksJalan.buka}</a>}</span>
      {isBanyak && <Pilih id={id} />}
    </div>
  )
}

type SelProps = { readonly ukuran: UkuranRencana; readonly skor: SkorRencana; readonly terbaik: number | null }

function Sel({ ukuran, skor, terbaik: best }: SelProps): React.JSX.Element {
  const nilai = skor[ukuran]
  const isTerbaik = best !== null && nilai === best
  return (
    <td data-terbaik={isTerbaik || undefined} data-buruk={(ukuran === 'blok' && nilai !== 0) || undefined}>
      {nilai === null ? '—' : nilaiTeks(ukuran, nilai)}
      <small>{keteranganOf(ukuran, skor)}</small>
      {isTerbaik && <span className={classes.tanda}>{teksJalan.terbaik}</span>}
    </td>
  )
}

/** What stands small behind a number: out of how much, or what it was. */
function keteranganOf(ukuran: UkuranRencana, skor: SkorRencana): string {
  if (ukuran === 'kecocokan' && skor.kecocokan !== null) return ' / 100'
  return ukuran === 'perempuan' && skor.perempuan !== skor.perempuanSemula ? ` ${teksJalan.daripada(skor.perempuanSemula)}` : ''
}

const Pilih = ({ id }: { readonly id: RencanaId }): React.JSX.Element => (
  <Button size="xs" mt={6} variant="light" title={teksJalan.pilihRinci} onClick={() => void pilih(id)}>
    {teksJalan.pilih}
  </Button>
)

async function pilih(id: RencanaId): Promise<void> {
  if (await jalankan(id, 'rencana.choose-skenario', { id })) pergiKe('/rotasi', { id })
}

function nilaiTeks(ukuran: UkuranRencana, nilai: number): string {
  if (ukuran !== 'tunjangan') return angka(nilai)
  return nilai === 0 ? rupiah(0) : selisihTeks(nilai, rupiah)
}
