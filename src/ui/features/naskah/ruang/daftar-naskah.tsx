import { KELOMPOK_NASKAH } from '../../../../domain/naskah/jenis-naskah'
import { teksNaskah as teks } from '../../../text/naskah'
import type { JenisRuang } from './pilihan-naskah'
import classes from './ruang.module.css'

type Props = {
  readonly jenis: readonly JenisRuang[]
  readonly dipilih: string | null
  readonly isLepas: boolean
  readonly onPilih: (id: string) => void
}

/** The papers in the order of the way of a plan, with how far each is. Those nobody needs here are folded away. */
export function DaftarNaskah({ jenis, dipilih, isLepas, onPilih }: Props): React.JSX.Element {
  const perlu = jenis.filter((j) => j.subjek.length > 0)
  const lain = jenis.filter((j) => j.subjek.length === 0)
  const baris = (j: JenisRuang): React.JSX.Element => (
    <li key={j.id}>
      <Baris jenis={j} isDipilih={j.id === dipilih} onPilih={() => onPilih(j.id)} />
    </li>
  )
  return (
    <nav className={classes.daftar} aria-label={teks.daftar} data-testid="daftar-naskah">
      {KELOMPOK_NASKAH.map((kelompok) => {
        const isi = perlu.filter((j) => j.kelompok === kelompok)
        return isi.length === 0 ? null : (
          <section key={kelompok}>
            <h3>{teks.kelompokNaskah[kelompok]}</h3>
            <ul>{isi.map(baris)}</ul>
          </section>
        )
      })}
      {lain.length > 0 && (
        <details className={classes.takBerlaku}>
          <summary>{(isLepas ? teks.takBerlakuLepas : teks.takBerlaku)(lain.length)}</summary>
          <ul>{lain.map(baris)}</ul>
        </details>
      )}
    </nav>
  )
}

type BarisProps = { readonly jenis: JenisRuang; readonly isDipilih: boolean; readonly onPilih: () => void }

const Baris = ({ jenis, isDipilih, onPilih }: BarisProps): React.JSX.Element => (
  <button
    type="button"
    className={classes.naskah}
    aria-current={isDipilih || undefined}
    title={jenis.judul}
    onClick={onPilih}
    data-testid={`naskah-${jenis.id}`}
  >
    <span className={classes.nama}>{jenis.judul}</span>
    <Keadaan {...jenis} />
  </button>
)

/** How far a paper is: issued, to be filled in, or ready. */
function Keadaan({ subjek, terbit, kosong, sasaran }: JenisRuang): React.JSX.Element {
  const jumlah = subjek.length
  const banyak = jumlah > 1 && sasaran !== 'KEPUTUSAN' ? `${teks.salinan(jumlah)} · ` : ''
  if (terbit > 0 && terbit >= jumlah)
    return (
      <span className={classes.keadaan} data-aman>
        {banyak}
        {teks.terbitSemua}
      </span>
    )
  if (terbit > 0) return <span className={classes.keadaan}>{teks.terbitSebagian(terbit, jumlah)}</span>
  if (jumlah === 0) return <span className={classes.keadaan} />
  return (
    <span className={classes.keadaan}>
      {banyak}
      {kosong > 0 ? <span className={classes.kosong}>{teks.kosong(kosong)}</span> : teks.siap}
    </span>
  )
}
