import { Button, Group, Modal } from '@mantine/core'
import { useMemo } from 'react'
import type { CalonBerperingkat, CalonJabatan } from '../../../../domain/calon/calon-jabatan'
import { type JawabanAturan, mengapa } from '../../../../domain/calon/mengapa'
import { HASIL, type Temuan } from '../../../../domain/kit/rule'
import type { PegawaiId } from '../../../../domain/pegawai/pegawai'
import { WARNA_HASIL } from '../../../components/chart/marks'
import { angka } from '../../../lib/format'
import { teksCalon } from '../../../text/calon'
import { labelHasil } from '../../../text/rotasi'
import { judulJabatan } from '../konteks-jabatan'
import { RincianTertutup } from '../rincian-tertutup'
import { RincianNilai } from './batang-nilai'
import classes from './dialog-calon.module.css'
import { sebutanOf, useMejaCalon } from './meja-calon'
import { nilaiTeks } from './nilai-teks'
import { TombolTempatkan } from './tombol-tempatkan'

type Props = { readonly pegawaiId: PegawaiId; readonly calon: CalonJabatan | null; readonly onClose: () => void }

/** Why this person, or why not: the place in the ranking, every part of the score with its fact, every rule with its answer. */
export function DialogKenapa({ pegawaiId, calon, onClose }: Props): React.JSX.Element | null {
  const meja = useMejaCalon()
  const { bahan, bobot, jabatanId } = meja
  const hasil = useMemo(() => mengapa(bahan, { pegawaiId, jabatanId }, bobot), [bahan, pegawaiId, jabatanId, bobot])
  if (!hasil) return null
  const baris = calon?.calon.find((c) => c.pegawai.id === pegawaiId)
  const { nama, teks } = sebutanOf(meja, hasil.tinjauan.pegawai, baris?.peringkat ?? null)
  const larangan = calon?.bukan.find((b) => b.pegawai.id === pegawaiId)?.temuan
  return (
    <Modal opened onClose={onClose} size={980} title={teksCalon.kenapaJudul(nama)}>
      <p className={classes.jabatan}>{judulJabatan(bahan.proyeksi.snapshot, jabatanId)}</p>
      <Putusan larangan={larangan} baris={baris} jumlah={calon?.calon.length ?? 0} teks={teks} />
      <div className={classes.dua}>
        <section aria-label={teksCalon.komponen}>
          <h3>{teksCalon.komponen}</h3>
          <RincianNilai nilai={hasil.nilai} bobot={bobot} teks={teks} />
        </section>
        <section aria-label={teksCalon.aturan}>
          <h3>{teksCalon.aturan}</h3>
          <ul className={classes.jawaban}>
            {terberatDulu(hasil.jawaban).map((j) => (
              <BarisJawaban key={j.aturan} jawaban={j} pegawaiId={pegawaiId} teks={teks} />
            ))}
          </ul>
        </section>
      </div>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {teksCalon.tutup}
        </Button>
        <TombolTempatkan pegawaiId={pegawaiId} />
      </Group>
    </Modal>
  )
}

type PutusanProps = {
  readonly larangan: Temuan | undefined
  readonly baris: CalonBerperingkat | undefined
  readonly jumlah: number
  readonly teks: (teks: string) => string
}

/** The short answer: the place in the ranking, or the rule that forbids it. */
function Putusan({ larangan, baris, jumlah, teks }: PutusanProps): React.JSX.Element {
  const tempat = baris
    ? `${teksCalon.peringkat(baris.peringkat, angka(jumlah))} · ${teksCalon.nilaiOf(nilaiTeks(baris.total))}`
    : teksCalon.tanpaPeringkat
  return (
    <div className={classes.putusan} data-tolak={larangan !== undefined || undefined} data-testid="putusan">
      {larangan ? `${teksCalon.tidakBoleh(larangan.aturan)} — ${teks(larangan.pesan)}` : tempat}
    </div>
  )
}

/** What was found before what passed. */
const terberatDulu = (jawaban: readonly JawabanAturan[]): readonly JawabanAturan[] =>
  jawaban.toSorted((a, b) => HASIL.indexOf(a.hasil) - HASIL.indexOf(b.hasil))

type JawabanProps = { readonly jawaban: JawabanAturan; readonly pegawaiId: PegawaiId; readonly teks: (teks: string) => string }

const BarisJawaban = ({ jawaban: { aturan, judul, dasar, hasil, pesan, tertutup }, pegawaiId, teks }: JawabanProps): React.JSX.Element => (
  <li style={{ '--warna': WARNA_HASIL[hasil] }} data-hasil={hasil}>
    <span className={classes.aturan}>{aturan}</span>
    <span className={classes.judul}>
      {judul}
      <small>{dasar}</small>
      {pesan && (
        <em>
          {teks(pesan)} <RincianTertutup pegawaiId={pegawaiId} tertutup={tertutup} teks={teks} />
        </em>
      )}
    </span>
    <span className={classes.hasil}>{labelHasil[hasil]}</span>
  </li>
)
