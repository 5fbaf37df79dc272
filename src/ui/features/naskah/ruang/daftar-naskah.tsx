import type { ReactNode } from 'react'
import { KELOMPOK_NASKAH } from '../../../../domain/naskah/jenis-naskah'
import { teksNaskah as teks } from '../../../text/naskah'
import { ButirPilih, DaftarPilih, KelompokPilih } from '../../../components/daftar-pilih'
import classes from './daftar-naskah.module.css'
import type { JenisRuang } from './pilihan-naskah'

type Props = {
  /** Where the papers are made: the plan, or the people. */
  readonly kepala: ReactNode
  readonly jenis: readonly JenisRuang[]
  readonly dipilih: string | null
  readonly isLepas: boolean
  readonly onPilih: (id: string) => void
}

/** The papers in the order of the way of a plan, with how far each is. Those nobody needs here are folded away. */
export function DaftarNaskah({ kepala, jenis, dipilih, isLepas, onPilih }: Props): React.JSX.Element {
  const perlu = jenis.filter((j) => j.subjek.length > 0)
  const lain = jenis.filter((j) => j.subjek.length === 0)
  const baris = (j: JenisRuang): React.JSX.Element => (
    <ButirPilih
      key={j.id}
      judul={j.judul}
      isDipilih={j.id === dipilih}
      disabled={j.subjek.length === 0}
      onClick={() => onPilih(j.id)}
      data-testid={`naskah-${j.id}`}
    >
      <Keadaan {...j} />
    </ButirPilih>
  )
  return (
    <DaftarPilih label={teks.daftar} kepala={kepala} data-testid="daftar-naskah">
      {KELOMPOK_NASKAH.map((kelompok) => {
        const isi = perlu.filter((j) => j.kelompok === kelompok)
        return isi.length === 0 ? null : (
          <KelompokPilih key={kelompok} judul={teks.kelompokNaskah[kelompok]}>
            {isi.map(baris)}
          </KelompokPilih>
        )
      })}
      {lain.length > 0 && (
        <details className={classes.takBerlaku}>
          <summary>{(isLepas ? teks.takBerlakuLepas : teks.takBerlaku)(lain.length)}</summary>
          <ul>{lain.map(baris)}</ul>
        </details>
      )}
    </DaftarPilih>
  )
}

/** How far a paper is: issued, to be filled in, or ready. */
function Keadaan({ subjek, terbit, kosong, sasaran }: JenisRuang): React.JSX.Element | null {
  const jumlah = subjek.length
  if (jumlah === 0) return null
  const banyak = jumlah > 1 && sasaran !== 'KEPUTUSAN' ? `${teks.salinan(jumlah)} · ` : ''
  if (terbit >= jumlah)
    return (
      <small data-aman>
        {banyak}
        {teks.terbitSemua}
      </small>
    )
  if (terbit > 0) return <small>{teks.terbitSebagian(terbit, jumlah)}</small>
  return (
    <small>
      {banyak}
      {kosong > 0 ? <span data-kosong>{teks.kosong(kosong)}</span> : teks.siap}
    </small>
  )
}
