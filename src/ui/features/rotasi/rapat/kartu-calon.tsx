import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import { BUTIR_KOMPONEN, KOMPONEN, bobotOf } from '../../../../domain/calon/bobot'
import { namaLengkap } from '../../../../domain/pegawai/pegawai'
import { WARNA_HASIL } from '../../../components/chart/marks'
import { angka } from '../../../lib/format'
import { labelPutusan, teksRapat } from '../../../text/rapat'
import { BatangNilai, Palang } from '../calon/batang-nilai'
import { nilaiTeks } from '../calon/nilai-teks'
import { HitunganTemuan } from './hitungan-temuan'
import type { Kartu, TemuanKartu } from './kartu'
import classes from './kartu.module.css'
import { useMejaRapat } from './meja-rapat'

type Props = { readonly kartu: Kartu; readonly jumlahCalon: number }

/** A candidate by name: present post, what counts for the post, and what the rules say with their articles. */
export function KartuCalon({ kartu, jumlahCalon }: Props): React.JSX.Element {
  const { terpilih, pilih, isRinci, tukarRinci } = useMejaRapat()
  const { id, nomor, orang, gerak, temuan } = kartu
  const { fakta } = orang
  const nama = namaLengkap(orang.tinjauan.pegawai)
  return (
    <article className={classes.kartu} data-terpilih={terpilih === id || undefined} data-testid={`calon-rapat-${nomor}`}>
      <header className={classes.kepala}>
        <span className={classes.nomor}>
          {teksRapat.calonKe(nomor)}
          <Tanda kartu={kartu} />
        </span>
        <button
          type="button"
          className={classes.nama}
          aria-pressed={terpilih === id}
          aria-label={teksRapat.pilih(nama)}
          onClick={() => pilih(id)}
        >
          {nama}
        </button>
        <span className={classes.kini}>{fakta.jabatan}</span>
        {!fakta.jabatan.includes(fakta.unit) && <span className={classes.unit}>{fakta.unit}</span>}
        {gerak && <span className={classes.gerak}>{gerak}</span>}
      </header>
      <button
        type="button"
        className={classes.skor}
        aria-expanded={isRinci}
        title={isRinci ? teksRapat.tutupRincian : teksRapat.rincian}
        onClick={tukarRinci}
        data-testid="buka-rincian"
      >
        <b>{nilaiTeks(orang.nilai.total)}</b>
        <span>
          <BatangSkor kartu={kartu} />
          <span className={classes.posisi}>
            {kartu.peringkat === null ? teksRapat.bukanPeringkat : teksRapat.peringkat(kartu.peringkat, angka(jumlahCalon))}
            <HitunganTemuan temuan={temuan} />
          </span>
        </span>
        <IconChevronDown size="1.3em" aria-hidden />
      </button>
      <div className={classes.badan}>
        {isRinci ? <Rincian kartu={kartu} /> : <Fakta kartu={kartu} />}
        <Temuan temuan={temuan} isSemua={isRinci} />
      </div>
    </article>
  )
}

/** Whether the person is proposed, or what the meeting has said. */
function Tanda({ kartu: { id, isDiusulkan } }: { readonly kartu: Kartu }): React.JSX.Element | null {
  const { keputusan, ditolak } = useMejaRapat().butir
  if (keputusan?.putusan === 'DISETUJUI' && keputusan.pegawaiId === id && isDiusulkan)
    return (
      <span className={classes.putusan} data-putusan="DISETUJUI">
        <IconCheck size="1em" stroke={3} />
        {labelPutusan.DISETUJUI}
      </span>
    )
  if (ditolak.includes(id))
    return (
      <span className={classes.putusan} data-putusan="DITOLAK">
        {labelPutusan.DITOLAK}
      </span>
    )
  return isDiusulkan ? <span className={classes.usulan}>{teksRapat.diusulkan}</span> : null
}

function BatangSkor({ kartu: { orang } }: { readonly kartu: Kartu }): React.JSX.Element {
  const { ruang } = useMejaRapat()
  return <BatangNilai angka={KOMPONEN.map((k) => orang.nilai.bagian[k].nilai)} bobot={bobotOf(ruang.bahan.setelanOf)} />
}

function Fakta({ kartu: { orang } }: { readonly kartu: Kartu }): React.JSX.Element {
  const { fakta, nilai } = orang
  const baris: readonly (readonly [string, string])[] = [
    [teksRapat.pangkat, fakta.pangkat],
    [teksRapat.masa, fakta.masaJabatan],
    [teksRapat.predikat, nilai.bagian.PREDIKAT.uraian],
    [teksRapat.talenta, `${nilai.bagian.TALENTA.uraian} · ${nilai.bagian.JPM.uraian}`],
    [teksRapat.usia, fakta.usia]
  ]
  return (
    <dl className={classes.fakta}>
      {baris.map(([judul, isi]) => (
        <div key={judul}>
          <dt>{judul}</dt>
          <dd>{utuh(isi)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Dates stay in one piece at the end of a line. */
const utuh = (teks: string): string => teks.replaceAll('-', '\u2011')

const Rincian = ({ kartu: { orang } }: { readonly kartu: Kartu }): React.JSX.Element => (
  <dl className={classes.rincian} data-testid="rincian-rapat">
    {KOMPONEN.map((k) => (
      <div key={k}>
        <dt>
          {BUTIR_KOMPONEN[k].judul}
          <Palang nilai={orang.nilai.bagian[k].nilai} />
        </dt>
        <dd>{orang.nilai.bagian[k].uraian}</dd>
      </div>
    ))}
  </dl>
)

/** So many findings are read from the far end of the room; the others stand in the details. */
const TEMUAN_TAMPAK = 3

function Temuan({ temuan, isSemua }: { readonly temuan: readonly TemuanKartu[]; readonly isSemua: boolean }): React.JSX.Element {
  const tampak = isSemua ? temuan : temuan.slice(0, TEMUAN_TAMPAK)
  if (temuan.length === 0) return <p className={classes.lolos}>{teksRapat.tanpaTemuan}</p>
  return (
    <ul className={classes.temuan}>
      {tampak.map((t) => (
        <li key={`${t.aturan} ${t.pesan}`} style={{ '--warna': WARNA_HASIL[t.hasil] }} data-gugur={t.isDikesampingkan || undefined}>
          {t.pesan}
          <small>
            {t.aturan} · {t.dasar}
            {t.isDikesampingkan && ` · ${teksRapat.dikesampingkan}`}
          </small>
        </li>
      ))}
      {tampak.length < temuan.length && <li className={classes.temuanLain}>{teksRapat.temuanLain(temuan.length - tampak.length)}</li>}
    </ul>
  )
}
